#[derive(lockplane::ColumnType)]
enum Nothing {}

fn main() {}
