#[derive(lockplane::Columns)]
struct Address {
    street: String,
}

#[derive(lockplane::Model)]
struct User {
    id: i64,
    street: String,
    #[sqlx(flatten)]
    address: Address,
}

fn main() {}
