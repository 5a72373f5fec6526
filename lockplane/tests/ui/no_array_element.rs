struct Tag;

#[derive(lockplane::Model)]
struct Thing {
    id: i64,
    tags: Vec<Tag>,
}

fn main() {}
