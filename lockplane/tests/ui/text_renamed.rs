#[derive(lockplane::ColumnType)]
#[lockplane(text)]
enum Mood {
    #[lockplane(renamed_from = "ok")]
    Fine,
    #[lockplane(renamed = "bad")]
    Worse,
}

fn main() {}
