#[derive(lockplane::Model)]
#[lockplane(index(columns(mail)))]
struct Thing {
    id: i64,
    #[lockplane(rename = "mail")]
    email: String,
}

fn main() {}
