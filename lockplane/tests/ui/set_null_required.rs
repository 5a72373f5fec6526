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
    #[lockplane(references = User::id, on_delete = set_null)]
    user_id: i64,
}

fn main() {}
