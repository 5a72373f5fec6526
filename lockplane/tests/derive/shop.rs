//! Models that use the whole vocabulary.

#![allow(dead_code, reason = "the schema is what counts here")]

/// Someone who buys.
#[derive(lockplane::Model)]
#[lockplane(renamed_from("users", "people"), strict, comment = doc)]
pub struct Account {
    #[lockplane(
        primary_key,
        identity(by_default, start = 100, increment = 5),
        autoincrement
    )]
    pub id: AccountId,
    #[lockplane(unique, max_length = 320, check = "mail LIKE '%@%'")]
    #[sqlx(rename = "mail")]
    pub email: String,
    #[lockplane(
        collate(postgres = "C", sqlite = "NOCASE"),
        comment = "as printed on letters"
    )]
    pub name: String,
    #[lockplane(default = true)]
    pub active: bool,
    #[lockplane(
        default_sql(postgres = "now()", sqlite = "CURRENT_TIMESTAMP"),
        type(postgres = "timestamp with time zone", sqlite = "TEXT")
    )]
    pub since: String,
    #[lockplane(references = Account::id, on_delete = set_null, index(where = "invited_by IS NOT NULL"))]
    pub invited_by: Option<AccountId>,
    #[sqlx(skip)]
    pub cached: Vec<Order>,
}

#[derive(lockplane::ColumnType)]
pub struct AccountId(i64);

#[derive(lockplane::ColumnType)]
#[sqlx(type_name = "order_status", rename_all = "kebab-case")]
#[lockplane(renamed_from = "status")]
pub enum Status {
    #[lockplane(renamed_from("new", "fresh"))]
    Draft,
    InTransit,
    #[sqlx(rename = "done")]
    Delivered,
}

#[derive(lockplane::ColumnType)]
#[lockplane(text)]
#[sqlx(rename_all = "lowercase")]
pub enum Priority {
    Low,
    High,
}

#[derive(lockplane::ColumnType, Clone, Copy)]
#[lockplane(integer)]
#[repr(i16)]
pub enum Level {
    Basic = 1,
    Extra = 2,
}

#[derive(lockplane::Columns)]
#[lockplane(index(city, street))]
pub struct Address {
    pub street: String,
    #[lockplane(default = "Berlin", check("length(city) > 0", name = "city_not_blank"))]
    pub city: String,
}

const ONE: i32 = 1;

#[derive(lockplane::Model)]
#[lockplane(
    table = "orders",
    schema = "sales",
    unique(account_id, number, name = "orders_number"),
    index(columns(account_id, placed(desc, nulls_last)), where = "status <> 'done'"),
    index(expression = "lower(note)", name = "orders_note", unique),
    index(tags, using = gin, name = "orders_tags"),
    check(name = "positive", "amount > 0"),
    check(postgres = "amount < 1000000", sqlite = "amount < 1e6"),
    comment = "what was bought",
    dropped("legacy_code"),
    with(fillfactor = 70),
    row_level_security(force),
    policy(name = "own_rows", for = select, to("app", "current_user"), using = "account_id = 1"),
)]
pub struct Order {
    #[lockplane(primary_key, identity)]
    pub id: i64,
    #[lockplane(references = Account::id, on_delete = cascade, on_update = restrict, deferrable = initially_deferred)]
    pub account_id: AccountId,
    #[lockplane(renamed_from = "code")]
    pub number: i32,
    #[lockplane(default = Status::Draft, index)]
    pub status: Status,
    #[lockplane(default = Priority::Low)]
    pub priority: Priority,
    #[lockplane(default = Level::Extra)]
    pub level: Level,
    #[lockplane(default = ONE, rename = "order")]
    pub order: i32,
    #[lockplane(default = -1.5, backfill = "0", using = "amount::float8")]
    pub amount: f64,
    #[lockplane(generated(stored, "amount * 2"))]
    pub double: f64,
    pub placed: Option<i64>,
    pub note: Option<String>,
    #[sqlx(json)]
    pub details: Details,
    #[sqlx(json(nullable))]
    pub extras: Option<Details>,
    #[lockplane(type(sqlite = "TEXT"))]
    pub tags: Vec<String>,
    #[sqlx(try_from = "i64")]
    pub size: Size,
    #[sqlx(flatten)]
    pub address: Address,
}

pub struct Details;
pub struct Size;

#[derive(lockplane::Model)]
#[lockplane(
    table = "line_items",
    schema = "sales",
    primary_key(order_id, position),
    without_rowid,
    foreign_key(columns(account_id, order_number), references = Order(account_id, number), name = "of_order", on_delete = cascade)
)]
pub struct Item {
    #[lockplane(references = Order::id)]
    pub order_id: i64,
    pub position: i16,
    pub account_id: AccountId,
    pub order_number: i32,
    pub picture: Option<Vec<u8>>,
    #[lockplane(type = "numeric(10,2)")]
    pub price: Price,
    #[lockplane(type = "numeric(10,2)", nullable)]
    pub rebate: Price,
}

pub struct Price;

#[derive(lockplane::Model)]
#[lockplane(
    unlogged,
    exclude(name = "no_overlap", "USING gist (int8range(starts, ends) WITH &&)")
)]
#[sqlx(rename_all = "camelCase")]
pub struct Booking {
    pub starts: i64,
    pub ends: i64,
    #[lockplane(unique(deferrable = initially_deferred))]
    pub room_number: i32,
    pub r#type: String,
}

#[derive(lockplane::Model)]
#[lockplane(partition_by = "RANGE (day)")]
pub struct Visit {
    pub day: i64,
}
