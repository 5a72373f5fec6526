#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(max_length = 10, type = "text")]
    name: String,
}

fn main() {}
