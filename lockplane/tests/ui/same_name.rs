#[derive(lockplane::Model)]
#[lockplane(index(columns(a), name = "x"), unique(b, name = "x"))]
struct Thing {
    a: i64,
    b: i64,
}

fn main() {}
