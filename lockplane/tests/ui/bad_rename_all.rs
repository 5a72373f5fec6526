#[derive(lockplane::Model)]
#[sqlx(rename_all = "camel-case")]
struct Thing {
    id: i64,
}

fn main() {}
