#[derive(lockplane::Model)]
struct Thing {
    id: i64,
    #[lockplane(rename = "ID")]
    other: i64,
}

fn main() {}
