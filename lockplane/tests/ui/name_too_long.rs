#[derive(lockplane::Model)]
#[lockplane(table = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
struct Thing {
    id: i64,
}

fn main() {}
