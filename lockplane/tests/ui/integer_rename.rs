#[derive(lockplane::ColumnType)]
#[lockplane(integer, rename_all = "lowercase")]
#[repr(i32)]
enum Mood {
    Happy,
}

fn main() {}
