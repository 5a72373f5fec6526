#[derive(lockplane::Model)]
#[lockplane(without_rowid)]
struct Thing {
    #[lockplane(primary_key, identity)]
    id: i64,
}

fn main() {}
