#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(primary_key, nullable)]
    id: i64,
}

fn main() {}
