struct Money(i64);

#[derive(lockplane::Model)]
struct Thing {
    id: i64,
    price: Money,
}

fn main() {}
