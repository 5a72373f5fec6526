#[derive(lockplane::Model)]
#[lockplane(tabel = "x", index(columns(nmae)))]
struct Thing {
    #[lockplane(primary_key)]
    id: Option<i64>,
    #[lockplane(unqiue, max_length = 0)]
    name: String,
}

fn main() {}
