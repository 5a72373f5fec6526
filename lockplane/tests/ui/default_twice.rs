#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(default = 0, default_sql = "0")]
    id: i64,
}

fn main() {}
