#[derive(lockplane::Model)]
#[lockplane(index(columns(cache)))]
struct Thing {
    id: i64,
    #[sqlx(skip)]
    cache: String,
}

fn main() {}
