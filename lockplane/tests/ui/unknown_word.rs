#[derive(lockplane::Model)]
#[lockplane(tabel = "things")]
struct Thing {
    #[lockplane(primary_kye)]
    id: i64,
    #[lockplane(frobnicate)]
    name: String,
}

fn main() {}
