#[derive(lockplane::Model)]
struct Order {
    #[lockplane(references_table = "legacy.users")]
    user_id: i64,
}

fn main() {}
