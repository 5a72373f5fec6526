#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(max_length = 0)]
    name: String,
}

fn main() {}
