#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(skip)]
    cache: String,
}

fn main() {}
