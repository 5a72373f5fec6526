#[derive(lockplane::Model)]
#[lockplane(table = "a", table = "b")]
struct Thing {
    #[lockplane(default = 1, default = 2)]
    id: i64,
}

fn main() {}
