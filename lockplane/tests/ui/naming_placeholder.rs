lockplane::naming!(check = "ck_{table}_{name}");

#[derive(lockplane::Model)]
#[lockplane(naming(index = "ix_{table}_{column}", foreign_key = "fk_{referenced}"))]
struct Order {
    id: i64,
}

fn main() {}
