#[derive(lockplane::Model)]
struct Thing {
    id: i64,
    #[lockplane(renamed_from = "id")]
    key: i64,
}

fn main() {}
