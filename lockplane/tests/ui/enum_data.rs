#[derive(lockplane::ColumnType)]
enum Shape {
    Point,
    Circle(i64),
    Square { side: i64 },
}

fn main() {}
