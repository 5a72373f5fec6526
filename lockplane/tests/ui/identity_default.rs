#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(primary_key, identity, default = 1)]
    id: i64,
}

fn main() {}
