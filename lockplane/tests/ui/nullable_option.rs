#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(nullable)]
    name: Option<String>,
}

fn main() {}
