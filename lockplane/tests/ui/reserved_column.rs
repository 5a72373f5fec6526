#[derive(lockplane::Model)]
struct Thing {
    xmin: i64,
}

fn main() {}
