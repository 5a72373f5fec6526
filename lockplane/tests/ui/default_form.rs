#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(default = 1 + 2)]
    id: i64,
    #[lockplane(default = b"x")]
    name: String,
}

fn main() {}
