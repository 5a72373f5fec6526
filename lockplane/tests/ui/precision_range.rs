#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(precision(2, 10))]
    price: f64,
}

fn main() {}
