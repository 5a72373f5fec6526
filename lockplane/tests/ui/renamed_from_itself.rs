#[derive(lockplane::Model)]
#[lockplane(renamed_from = "thing")]
struct Thing {
    #[lockplane(renamed_from = "id")]
    id: i64,
}

fn main() {}
