#[derive(lockplane::Model)]
struct User {
    #[lockplane(primary_key)]
    id: i64,
    #[lockplane(unique)]
    email: String,
    age: i32,
}

#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(references = User::id)]
    user_id: i32,
}

fn main() {}
