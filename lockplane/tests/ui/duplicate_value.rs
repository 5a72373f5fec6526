#[derive(lockplane::ColumnType)]
#[sqlx(rename_all = "lowercase")]
enum Mood {
    Happy,
    HAPPY,
}

fn main() {}
