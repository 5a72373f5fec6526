#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(precision(10, 2))]
    price: f64,
}

fn main() {}
