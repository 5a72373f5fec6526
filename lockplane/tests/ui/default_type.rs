const LIMIT: &str = "10";

#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(default = "many")]
    count: i32,
    #[lockplane(default = 1)]
    name: String,
    #[lockplane(default = LIMIT)]
    limit: i64,
}

fn main() {}
