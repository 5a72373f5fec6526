#[derive(lockplane::Model)]
struct Pair(i64, i64);

#[derive(lockplane::Model)]
enum Either {
    Left,
    Right,
}

fn main() {}
