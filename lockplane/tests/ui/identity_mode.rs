#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(primary_key, identity(always, by_default))]
    id: i64,
}

fn main() {}
