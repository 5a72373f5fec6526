#[derive(lockplane::Model)]
#[lockplane(table("things"), strict = true)]
struct Thing {
    #[lockplane(max_length = "long")]
    name: String,
    #[lockplane(references = id)]
    owner: i64,
}

fn main() {}
