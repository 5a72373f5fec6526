#[derive(lockplane::Model)]
#[lockplane(= "things")]
struct Thing {
    #[lockplane]
    id: i64,
    #[lockplane("text")]
    name: String,
}

fn main() {}
