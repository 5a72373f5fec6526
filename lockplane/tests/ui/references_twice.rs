#[derive(lockplane::Model)]
struct User {
    #[lockplane(primary_key)]
    id: i64,
}

#[derive(lockplane::Model)]
struct Order {
    #[lockplane(references = User::id, references_table = "user(id)")]
    user_id: i64,
}

fn main() {}
