#[derive(lockplane::Model)]
#[lockplane(unique(), index(columns()), primary_key())]
struct Thing {
    id: i64,
}

fn main() {}
