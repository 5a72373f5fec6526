//! Every type that has a column type is written and read back by sqlx in such a column.

use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering};

use lockplane::model::{ColumnType, SqlType};
use lockplane::sql::ident;
use lockplane_testkit::{Cluster, SqliteFile};
use sqlx::{AssertSqlSafe, Decode, Encode, PgPool, Postgres, Sqlite, SqlitePool, Type};

fn name(ty: Option<SqlType>) -> String {
    let ty = ty.expect("the type has a column type here");
    format!("{}{}", ty.name, if ty.array { "[]" } else { "" })
}

async fn on_sqlite<T>(pool: &SqlitePool, value: T)
where
    T: ColumnType + Type<Sqlite> + Clone + PartialEq + Debug + Send + Unpin,
    T: for<'a> Encode<'a, Sqlite> + for<'a> Decode<'a, Sqlite> + 'static,
{
    let ty = name(T::SQLITE);
    let sql = format!("DROP TABLE IF EXISTS t; CREATE TABLE t (v {ty})");
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(pool)
        .await
        .expect("a table");
    let write = sqlx::query("INSERT INTO t VALUES (?)").bind(value.clone());
    write
        .execute(pool)
        .await
        .unwrap_or_else(|error| panic!("{ty}: {error}"));
    let read = sqlx::query_scalar::<_, T>("SELECT v FROM t")
        .fetch_one(pool)
        .await;
    assert_eq!(read.unwrap_or_else(|error| panic!("{ty}: {error}")), value);
}

async fn on_postgres<T>(pool: &PgPool, value: T)
where
    T: ColumnType + Type<Postgres> + Clone + PartialEq + Debug + Send + Unpin,
    T: for<'a> Encode<'a, Postgres> + for<'a> Decode<'a, Postgres> + 'static,
{
    // A table of its own: sqlx keeps statements, and a statement keeps the types of its table.
    static TABLES: AtomicUsize = AtomicUsize::new(0);
    let table = format!("t{}", TABLES.fetch_add(1, Ordering::Relaxed));
    let ty = name(T::POSTGRES);
    let sql = |text: &str| AssertSqlSafe(text.replace("TABLE", &table));
    let create = sql(&format!("CREATE table TABLE (v {ty})"));
    sqlx::raw_sql(create).execute(pool).await.expect("a table");
    let write = sqlx::query(sql("INSERT INTO TABLE VALUES ($1)")).bind(value.clone());
    write
        .execute(pool)
        .await
        .unwrap_or_else(|error| panic!("{ty}: {error}"));
    let read = sqlx::query_scalar::<_, T>(sql("SELECT v FROM TABLE"))
        .fetch_one(pool)
        .await;
    assert_eq!(read.unwrap_or_else(|error| panic!("{ty}: {error}")), value);
    let spelled = sql(
        "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'TABLE'::regclass AND attname = 'v'",
    );
    let spelled: String = sqlx::query_scalar(spelled)
        .fetch_one(pool)
        .await
        .expect("a type");
    assert_eq!(spelled, ty, "PostgreSQL spells it differently");
}

#[derive(Debug, Clone, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[sqlx(transparent)]
struct UserId(i64);

#[derive(Debug, Clone, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[sqlx(rename_all = "kebab-case")]
enum OrderState {
    Open,
    InTransit,
    #[sqlx(rename = "done")]
    Delivered,
}

#[derive(Debug, Clone, Copy, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[lockplane(integer)]
#[repr(i16)]
enum Level {
    Basic = 1,
    Extra = 2,
}

#[derive(Debug, Clone, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[sqlx(type_name = "text", rename_all = "SCREAMING_SNAKE_CASE")]
#[lockplane(text)]
enum Colour {
    DarkRed,
}

/// The values that variants have in the database, by what lockplane says of the type.
fn values(ty: Option<SqlType>) -> Vec<&'static str> {
    ty.and_then(|ty| ty.values)
        .expect("an enum")
        .values
        .to_vec()
}

#[tokio::test]
async fn plain_types_on_sqlite() {
    let file = SqliteFile::new();
    let pool = file.pool();
    on_sqlite(&pool, true).await;
    on_sqlite(&pool, i8::MIN).await;
    on_sqlite(&pool, i16::MIN).await;
    on_sqlite(&pool, i32::MIN).await;
    on_sqlite(&pool, i64::MIN).await;
    on_sqlite(&pool, u8::MAX).await;
    on_sqlite(&pool, u16::MAX).await;
    on_sqlite(&pool, u32::MAX).await;
    on_sqlite(&pool, 1.5_f32).await;
    on_sqlite(&pool, f64::MAX).await;
    on_sqlite(&pool, "text".to_owned()).await;
    on_sqlite(&pool, vec![0_u8, 255]).await;
    on_sqlite(&pool, Some(1_i64)).await;
    on_sqlite(&pool, None::<String>).await;
    on_sqlite(&pool, UserId(7)).await;
    on_sqlite(&pool, OrderState::InTransit).await;
    on_sqlite(&pool, Level::Extra).await;
    on_sqlite(&pool, Colour::DarkRed).await;
}

#[tokio::test]
async fn plain_types_on_postgresql() {
    let db = Cluster::shared().database().await;
    let pool = db.pool();
    on_postgres(&pool, true).await;
    on_postgres(&pool, 7_i8).await;
    on_postgres(&pool, i16::MIN).await;
    on_postgres(&pool, i32::MIN).await;
    on_postgres(&pool, i64::MIN).await;
    on_postgres(&pool, 1.5_f32).await;
    on_postgres(&pool, f64::MAX).await;
    on_postgres(&pool, "text".to_owned()).await;
    on_postgres(&pool, vec![0_u8, 255]).await;
    on_postgres(&pool, vec!["a".to_owned(), "b".to_owned()]).await;
    on_postgres(&pool, Some(vec![Some(1_i64), None])).await;
    on_postgres(&pool, None::<String>).await;
    on_postgres(&pool, UserId(7)).await;
    on_postgres(&pool, vec![UserId(7)]).await;
    on_postgres(&pool, Level::Basic).await;
    on_postgres(&pool, Colour::DarkRed).await;
}

#[tokio::test]
async fn an_enum_is_found_by_sqlx_under_our_name() {
    let db = Cluster::shared().database().await;
    let pool = db.pool();
    let ty = OrderState::POSTGRES.expect("a type");
    let values: Vec<String> = values(Some(ty))
        .into_iter()
        .map(lockplane::sql::literal)
        .collect();
    let sql = format!(
        "CREATE TYPE {} AS ENUM ({})",
        ident(ty.name),
        values.join(", ")
    );
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(&pool)
        .await
        .expect("a type");
    for value in [
        OrderState::Open,
        OrderState::InTransit,
        OrderState::Delivered,
    ] {
        on_postgres(&pool, value.clone()).await;
        on_postgres(&pool, vec![value]).await;
    }
}

#[test]
fn variants_have_the_values_that_sqlx_writes() {
    assert_eq!(values(OrderState::SQLITE), ["open", "in-transit", "done"]);
    assert_eq!(values(Colour::POSTGRES), ["DARK_RED"]);
}

#[cfg(feature = "uuid")]
#[tokio::test]
async fn uuids() {
    use sqlx::types::Uuid;
    let db = Cluster::shared().database().await;
    let file = SqliteFile::new();
    let uuid = Uuid::from_u128(0x1234);
    on_sqlite(&file.pool(), uuid).await;
    on_sqlite(&file.pool(), uuid.hyphenated()).await;
    on_sqlite(&file.pool(), uuid.simple()).await;
    on_postgres(&db.pool(), uuid).await;
    on_postgres(&db.pool(), vec![uuid]).await;
}

#[cfg(feature = "chrono")]
#[tokio::test]
async fn chronos() {
    use sqlx::postgres::types::PgRange;
    use sqlx::types::chrono::{DateTime, NaiveDate, NaiveTime, Utc};
    let db = Cluster::shared().database().await;
    let (pool, file) = (db.pool(), SqliteFile::new());
    let day = NaiveDate::from_ymd_opt(2026, 2, 3).expect("a day");
    let time = NaiveTime::from_hms_opt(4, 5, 6).expect("a time");
    let moment: DateTime<Utc> = day.and_time(time).and_utc();
    on_sqlite(&file.pool(), day).await;
    on_sqlite(&file.pool(), time).await;
    on_sqlite(&file.pool(), day.and_time(time)).await;
    on_sqlite(&file.pool(), moment).await;
    on_postgres(&pool, day).await;
    on_postgres(&pool, time).await;
    on_postgres(&pool, day.and_time(time)).await;
    on_postgres(&pool, moment).await;
    on_postgres(&pool, vec![moment]).await;
    on_postgres(&pool, PgRange::from(day..day.succ_opt().expect("a day"))).await;
    on_postgres(&pool, PgRange::from(moment..=moment)).await;
    on_postgres(&pool, PgRange::from(day.and_time(time)..)).await;
}

#[cfg(feature = "time")]
#[tokio::test]
async fn times() {
    use sqlx::postgres::types::PgRange;
    use sqlx::types::time::{Date, OffsetDateTime, PrimitiveDateTime, Time};
    let db = Cluster::shared().database().await;
    let (pool, file) = (db.pool(), SqliteFile::new());
    let moment = OffsetDateTime::UNIX_EPOCH;
    let (day, time): (Date, Time) = (moment.date(), moment.time());
    let naive = PrimitiveDateTime::new(day, time);
    on_sqlite(&file.pool(), day).await;
    on_sqlite(&file.pool(), time).await;
    on_sqlite(&file.pool(), naive).await;
    on_sqlite(&file.pool(), moment).await;
    on_postgres(&pool, day).await;
    on_postgres(&pool, time).await;
    on_postgres(&pool, naive).await;
    on_postgres(&pool, vec![moment]).await;
    on_postgres(&pool, PgRange::from(moment..=moment)).await;
    on_postgres(&pool, PgRange::from(naive..)).await;
}

#[cfg(feature = "json")]
#[tokio::test]
async fn jsons() {
    use sqlx::types::{Json, JsonValue};
    let db = Cluster::shared().database().await;
    let file = SqliteFile::new();
    on_sqlite(&file.pool(), Json(vec![1, 2])).await;
    on_sqlite(&file.pool(), JsonValue::Null).await;
    on_postgres(&db.pool(), Json(vec![1, 2])).await;
    on_postgres(&db.pool(), vec![JsonValue::from(1)]).await;
}

#[cfg(feature = "rust_decimal")]
#[tokio::test]
async fn decimals() {
    use sqlx::types::Decimal;
    let db = Cluster::shared().database().await;
    on_postgres(&db.pool(), Decimal::new(1234, 2)).await;
    on_postgres(&db.pool(), vec![Decimal::ONE]).await;
}

#[cfg(feature = "bigdecimal")]
#[tokio::test]
async fn big_decimals() {
    use sqlx::types::BigDecimal;
    let db = Cluster::shared().database().await;
    on_postgres(&db.pool(), BigDecimal::from(1234)).await;
}

#[cfg(feature = "ipnetwork")]
#[tokio::test]
async fn networks() {
    use sqlx::types::ipnetwork::IpNetwork;
    let db = Cluster::shared().database().await;
    let network: IpNetwork = "10.0.0.0/8".parse().expect("a network");
    on_postgres(&db.pool(), network).await;
    on_postgres(&db.pool(), network.ip()).await;
}

#[cfg(feature = "ipnet")]
#[tokio::test]
async fn nets() {
    use sqlx::types::ipnet::IpNet;
    let db = Cluster::shared().database().await;
    let network: IpNet = "10.0.0.0/8".parse().expect("a network");
    on_postgres(&db.pool(), network).await;
}

#[cfg(feature = "mac_address")]
#[tokio::test]
async fn mac_addresses() {
    use sqlx::types::mac_address::MacAddress;
    let db = Cluster::shared().database().await;
    on_postgres(&db.pool(), MacAddress::new([1, 2, 3, 4, 5, 6])).await;
}

#[cfg(feature = "bit-vec")]
#[tokio::test]
async fn bits() {
    use sqlx::types::BitVec;
    let db = Cluster::shared().database().await;
    on_postgres(&db.pool(), BitVec::from_bytes(&[0b1010_0000])).await;
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn what_only_postgresql_has() {
    use sqlx::postgres::types::{
        Oid, PgBox, PgCircle, PgInterval, PgLSeg, PgLine, PgMoney, PgPoint, PgRange,
    };
    let db = Cluster::shared().database().await;
    let pool = db.pool();
    let interval = PgInterval {
        months: 1,
        days: 2,
        microseconds: 3,
    };
    on_postgres(&pool, Oid(7)).await;
    on_postgres(&pool, interval).await;
    on_postgres(&pool, PgMoney(1234)).await;
    on_postgres(&pool, PgPoint { x: 1.0, y: 2.0 }).await;
    on_postgres(
        &pool,
        PgLine {
            a: 1.0,
            b: 2.0,
            c: 3.0,
        },
    )
    .await;
    let (start_x, start_y, end_x, end_y) = (1.0, 2.0, 3.0, 4.0);
    on_postgres(
        &pool,
        PgLSeg {
            start_x,
            start_y,
            end_x,
            end_y,
        },
    )
    .await;
    let (upper_right_x, upper_right_y, lower_left_x, lower_left_y) = (3.0, 4.0, 1.0, 2.0);
    on_postgres(
        &pool,
        PgBox {
            upper_right_x,
            upper_right_y,
            lower_left_x,
            lower_left_y,
        },
    )
    .await;
    on_postgres(
        &pool,
        PgCircle {
            x: 1.0,
            y: 2.0,
            radius: 3.0,
        },
    )
    .await;
    on_postgres(&pool, PgRange::from(1_i32..5)).await;
    on_postgres(&pool, PgRange::from(1_i64..)).await;
}
