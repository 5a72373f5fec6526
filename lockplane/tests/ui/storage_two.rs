#[derive(lockplane::ColumnType)]
#[lockplane(text, integer)]
enum Mood {
    Happy,
}

fn main() {}
