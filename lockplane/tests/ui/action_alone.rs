#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(on_delete = cascade)]
    user_id: i64,
}

fn main() {}
