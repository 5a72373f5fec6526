#[derive(lockplane::Model)]
#[lockplane(dialects(postgres, sqlite))]
struct Order {
    id: i64,
}

#[derive(lockplane::Model)]
#[lockplane(dialects(mysql))]
struct Other {
    id: i64,
}

fn main() {}
