#[derive(lockplane::Model)]
#[lockplane(primary_key(idd), index(columns(nmae)), unique(zzz))]
struct Thing {
    id: i64,
    name: String,
}

fn main() {}
