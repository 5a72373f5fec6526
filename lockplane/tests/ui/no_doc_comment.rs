#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(comment = doc)]
    id: i64,
}

fn main() {}
