#[derive(lockplane::Model)]
#[lockplane(primary_key(id, id))]
struct Thing {
    id: i64,
}

fn main() {}
