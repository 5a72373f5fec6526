#[derive(lockplane::Model)]
struct Thing {
    price: i64,
    #[lockplane(generated(stored, "price * 2"), default = 0)]
    double: i64,
}

fn main() {}
