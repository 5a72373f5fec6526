#[derive(lockplane::Columns)]
struct Address {
    street: String,
}

#[derive(lockplane::Model)]
struct User {
    id: i64,
    #[sqlx(flatten)]
    #[lockplane(index)]
    address: Address,
}

fn main() {}
