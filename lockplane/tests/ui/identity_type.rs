#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(primary_key, identity)]
    id: String,
}

fn main() {}
