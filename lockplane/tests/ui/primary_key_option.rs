type Maybe = Option<i64>;

#[derive(lockplane::Model)]
struct Written {
    #[lockplane(primary_key)]
    id: Option<i64>,
}

#[derive(lockplane::Model)]
struct Hidden {
    #[lockplane(primary_key)]
    id: Maybe,
}

fn main() {}
