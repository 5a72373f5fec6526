#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(max_length = 10)]
    id: i64,
}

fn main() {}
