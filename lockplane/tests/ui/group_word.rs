#[derive(lockplane::Columns)]
#[lockplane(table = "addresses")]
struct Address {
    #[lockplane(primary_key)]
    street: String,
}

fn main() {}
