#[derive(lockplane::Model)]
struct User {
    #[lockplane(primary_key)]
    id: i64,
    #[lockplane(unique)]
    email: String,
    age: i32,
}

#[derive(lockplane::Model)]
#[lockplane(foreign_key(columns(a, b), references = User(id)))]
struct Thing {
    a: i64,
    b: i64,
}

fn main() {}
