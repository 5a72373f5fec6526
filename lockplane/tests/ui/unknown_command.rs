#[derive(lockplane::Model)]
#[lockplane(row_level_security, policy(name = "own", for = selekt, using = "true"))]
struct Note {
    id: i64,
}

fn main() {}
