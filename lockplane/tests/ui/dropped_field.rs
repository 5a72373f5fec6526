#[derive(lockplane::Model)]
#[lockplane(dropped("id"))]
struct Thing {
    id: i64,
}

fn main() {}
