#[derive(lockplane::ColumnType)]
#[lockplane(integer)]
enum Mood {
    Happy,
}

fn main() {}
