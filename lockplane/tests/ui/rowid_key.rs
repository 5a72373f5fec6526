#[derive(lockplane::Model)]
#[lockplane(without_rowid)]
struct Thing {
    id: i64,
}

fn main() {}
