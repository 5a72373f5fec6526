#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(primary_key, identity(increment = 0))]
    id: i64,
}

fn main() {}
