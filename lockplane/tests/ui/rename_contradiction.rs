#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(rename = "a")]
    #[sqlx(rename = "b")]
    id: i64,
}

fn main() {}
