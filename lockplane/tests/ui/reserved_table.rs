#[derive(lockplane::Model)]
#[lockplane(table = "sqlite_things")]
struct Thing {
    id: i64,
}

fn main() {}
