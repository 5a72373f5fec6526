#[derive(lockplane::Model)]
#[lockplane(primary_key(id))]
struct Thing {
    #[lockplane(primary_key)]
    id: i64,
}

fn main() {}
