#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(autoincrement)]
    id: i64,
}

fn main() {}
