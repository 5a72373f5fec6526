#[derive(lockplane::Model)]
#[lockplane(table_name = "orders", backends(postgres))]
struct Order {
    #[lockplane(pk, auto_increment)]
    id: i64,
    #[lockplane(column = "mail", length = 10)]
    email: String,
    #[lockplane(server_default = "now()")]
    since: String,
}

lockplane::sql!(postgresql = "CREATE EXTENSION citext");

fn main() {}
