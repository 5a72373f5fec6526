#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(primary_key)]
    tenant: i64,
    #[lockplane(primary_key)]
    id: i64,
}

fn main() {}
