#[derive(lockplane::Model)]
struct Thing {
    id: i64,
    #[lockplane(skip, unique)]
    cache: String,
}

fn main() {}
