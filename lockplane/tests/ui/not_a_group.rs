struct Address;

#[derive(lockplane::Model)]
struct User {
    id: i64,
    #[sqlx(flatten)]
    address: Address,
}

fn main() {}
