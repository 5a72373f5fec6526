#[derive(lockplane::Model)]
#[lockplane(index(expression = "lower(name)"))]
struct Thing {
    name: String,
}

fn main() {}
