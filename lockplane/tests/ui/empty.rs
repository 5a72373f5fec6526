#[derive(lockplane::Model)]
#[lockplane(table = "")]
struct Thing {
    #[lockplane(default_sql = " ")]
    id: i64,
}

fn main() {}
