struct Other;

#[derive(lockplane::Model)]
struct Thing {
    #[lockplane(references = Other::id)]
    other: i64,
}

fn main() {}
