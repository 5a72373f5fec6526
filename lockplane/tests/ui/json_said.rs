#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(type = "json")]
    #[sqlx(json)]
    settings: Vec<String>,
}

fn main() {}
