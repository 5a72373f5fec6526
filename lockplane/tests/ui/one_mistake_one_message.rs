// The mistake is in `User`; what references it compiles.
#[derive(lockplane::Model)]
#[lockplane(tabel = "users")]
struct User {
    #[lockplane(primary_key)]
    id: i64,
}

#[derive(lockplane::Model)]
struct Post {
    #[lockplane(references = User::id)]
    user_id: i64,
}

fn main() {
    let _ = lockplane::models![User, Post];
    let _ = User::columns().id;
}
