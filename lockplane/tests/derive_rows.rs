//! Rows are written and read by sqlx with the structs that are the models, for every type that
//! sqlx knows, in the tables that lockplane made for them.

#[path = "common/settled.rs"]
mod settled;

use lockplane::models;
use lockplane_testkit::{Cluster, SqliteFile};
use settled::settle;
use sqlx::AssertSqlSafe;

/// One model and one row of it: made, written, read back.
macro_rules! rows {
    ($($(#[$meta:meta])* $test:ident on $engines:tt {
        $($(#[$attr:meta])* $field:ident: $ty:ty = $value:expr,)*
    })*) => {$(
        $(#[$meta])*
        mod $test {
            #[allow(unused_imports, reason = "not every type needs them")]
            use super::*;

            #[derive(Debug, Clone, PartialEq, lockplane::Model, sqlx::FromRow)]
            #[lockplane(table = "things")]
            struct Thing {
                $($(#[$attr])* $field: $ty,)*
            }

            fn thing() -> Thing {
                Thing { $($field: $value,)* }
            }

            rows!(@$engines { $($field)* });
        }
    )*};
    (@(postgres sqlite) { $($field:ident)* }) => {
        rows!(@(postgres) { $($field)* });
        rows!(@(sqlite) { $($field)* });
    };
    (@(postgres) { $($field:ident)* }) => {
        #[tokio::test]
        async fn on_postgresql() {
            let db = Cluster::shared().database().await;
            rows!(@there_and_back db.pool(), { $($field)* });
        }
    };
    (@(sqlite) { $($field:ident)* }) => {
        #[tokio::test]
        async fn on_sqlite() {
            let db = SqliteFile::new();
            rows!(@there_and_back db.pool(), { $($field)* });
        }
    };
    (@there_and_back $pool:expr, { $($field:ident)* }) => {
        let (pool, row) = ($pool, thing());
        settle(&pool, models![Thing]).await;
        let count = [$(stringify!($field)),*].len();
        let places: Vec<String> = (1..=count).map(|at| format!("${at}")).collect();
        let sql = format!("INSERT INTO things VALUES ({})", places.join(", "));
        let insert = sqlx::query(AssertSqlSafe(sql))$(.bind(row.$field.clone()))*;
        insert.execute(&pool).await.expect("the row is written");
        let read = sqlx::query_as::<_, Thing>("SELECT * FROM things");
        assert_eq!(read.fetch_one(&pool).await.expect("the row is read"), row);
    };
}

rows! {
    plain on (postgres sqlite) {
        flag: bool = true,
        small: i16 = i16::MIN,
        middle: i32 = i32::MIN,
        large: i64 = i64::MIN,
        single: f32 = 1.5,
        double: f64 = f64::MAX,
        text: String = "text".to_owned(),
        bytes: Vec<u8> = vec![0, 255],
        maybe: Option<i64> = None,
        wrapped: UserId = UserId(7),
        state: OrderState = OrderState::InTransit,
        level: Level = Level::Extra,
        colour: Colour = Colour::DarkRed,
        address: sqlx::types::Text<std::net::Ipv4Addr> = sqlx::types::Text(std::net::Ipv4Addr::LOCALHOST),
    }

    narrow_and_unsigned on (sqlite) {
        tiny: i8 = i8::MIN,
        byte: u8 = u8::MAX,
        small: u16 = u16::MAX,
        middle: u32 = u32::MAX,
    }

    postgresql_only on (postgres) {
        tiny: i8 = 7,
        words: Vec<String> = vec!["a".to_owned(), "b".to_owned()],
        holes: Option<Vec<Option<i64>>> = Some(vec![Some(1), None]),
        pair: [i32; 2] = [1, 2],
        users: Vec<UserId> = vec![UserId(7)],
        states: Vec<OrderState> = vec![OrderState::Open],
        count: std::num::NonZeroI32 = std::num::NonZeroI32::MAX,
        oid: sqlx::postgres::types::Oid = sqlx::postgres::types::Oid(7),
        cost: sqlx::postgres::types::PgMoney = sqlx::postgres::types::PgMoney(1234),
        span: sqlx::postgres::types::PgInterval = sqlx::postgres::types::PgInterval { months: 1, days: 2, microseconds: 3 },
        point: sqlx::postgres::types::PgPoint = sqlx::postgres::types::PgPoint { x: 1.0, y: 2.0 },
        seats: sqlx::postgres::types::PgRange<i32> = (1..5).into(),
        ids: Vec<sqlx::postgres::types::PgRange<i64>> = vec![(1..5).into()],
    }

    of_extensions on (postgres) {
        tags: sqlx::postgres::types::PgHstore = hstore(),
        more: Option<Vec<sqlx::postgres::types::PgHstore>> = Some(vec![hstore()]),
        path: sqlx::postgres::types::PgLTree = "top.science".parse().expect("a path"),
        query: sqlx::postgres::types::PgLQuery = "top.*".parse().expect("a query"),
        name: sqlx::postgres::types::PgCiText = sqlx::postgres::types::PgCiText("Name".to_owned()),
        names: Vec<sqlx::postgres::types::PgCiText> = vec![sqlx::postgres::types::PgCiText("Name".to_owned())],
        cube: sqlx::postgres::types::PgCube = sqlx::postgres::types::PgCube::Point(1.0),
    }

    #[cfg(feature = "uuid")]
    uuids on (postgres sqlite) {
        id: sqlx::types::Uuid = sqlx::types::Uuid::from_u128(7),
        none: Option<sqlx::types::Uuid> = None,
    }

    #[cfg(feature = "bstr")]
    byte_strings on (postgres sqlite) {
        text: sqlx::types::BString = sqlx::types::BString::from("text"),
    }

    #[cfg(feature = "chrono")]
    chronos on (postgres sqlite) {
        day: sqlx::types::chrono::NaiveDate = sqlx::types::chrono::DateTime::UNIX_EPOCH.date_naive(),
        moment: sqlx::types::chrono::DateTime<sqlx::types::chrono::Utc> = sqlx::types::chrono::DateTime::UNIX_EPOCH,
        naive: sqlx::types::chrono::NaiveDateTime = sqlx::types::chrono::DateTime::UNIX_EPOCH.naive_utc(),
        time: sqlx::types::chrono::NaiveTime = sqlx::types::chrono::DateTime::UNIX_EPOCH.time(),
    }

    #[cfg(feature = "chrono")]
    chronos_of_postgresql on (postgres) {
        days: Vec<sqlx::types::chrono::NaiveDate> = vec![sqlx::types::chrono::DateTime::UNIX_EPOCH.date_naive()],
        open: sqlx::postgres::types::PgRange<sqlx::types::chrono::DateTime<sqlx::types::chrono::Utc>> = (sqlx::types::chrono::DateTime::UNIX_EPOCH..).into(),
        zoned: sqlx::postgres::types::PgTimeTz<sqlx::types::chrono::NaiveTime, sqlx::types::chrono::FixedOffset> = sqlx::postgres::types::PgTimeTz {
            time: sqlx::types::chrono::NaiveTime::MIN,
            offset: sqlx::types::chrono::FixedOffset::east_opt(3600).expect("an offset"),
        },
    }

    #[cfg(feature = "time")]
    times on (postgres sqlite) {
        day: sqlx::types::time::Date = sqlx::types::time::OffsetDateTime::UNIX_EPOCH.date(),
        time: sqlx::types::time::Time = sqlx::types::time::Time::MIDNIGHT,
        moment: sqlx::types::time::OffsetDateTime = sqlx::types::time::OffsetDateTime::UNIX_EPOCH,
    }

    #[cfg(feature = "time")]
    times_of_postgresql on (postgres) {
        open: sqlx::postgres::types::PgRange<sqlx::types::time::Date> = (sqlx::types::time::OffsetDateTime::UNIX_EPOCH.date()..).into(),
        zoned: sqlx::postgres::types::PgTimeTz<sqlx::types::time::Time, sqlx::types::time::UtcOffset> = sqlx::postgres::types::PgTimeTz {
            time: sqlx::types::time::Time::MIDNIGHT,
            offset: sqlx::types::time::UtcOffset::UTC,
        },
    }

    #[cfg(feature = "json")]
    jsons on (postgres sqlite) {
        value: sqlx::types::JsonValue = sqlx::types::JsonValue::from("text"),
        typed: sqlx::types::Json<Vec<i32>> = sqlx::types::Json(vec![1, 2]),
        maybe: Option<sqlx::types::Json<Vec<i32>>> = None,
    }

    #[cfg(feature = "rust_decimal")]
    decimals on (postgres) {
        #[lockplane(precision(10, 2))]
        price: sqlx::types::Decimal = sqlx::types::Decimal::new(1234, 2),
        band: Vec<sqlx::postgres::types::PgRange<sqlx::types::Decimal>> = vec![(sqlx::types::Decimal::ONE..).into()],
    }

    #[cfg(feature = "bigdecimal")]
    big_decimals on (postgres) {
        price: sqlx::types::BigDecimal = sqlx::types::BigDecimal::from(1234),
    }

    #[cfg(feature = "ipnetwork")]
    networks on (postgres) {
        network: sqlx::types::ipnetwork::IpNetwork = "10.0.0.0/8".parse().expect("a network"),
        address: std::net::IpAddr = std::net::Ipv4Addr::LOCALHOST.into(),
    }

    #[cfg(feature = "ipnet")]
    nets on (postgres) {
        network: sqlx::types::ipnet::IpNet = "10.0.0.0/8".parse().expect("a network"),
    }

    #[cfg(feature = "mac_address")]
    mac_addresses on (postgres) {
        card: sqlx::types::mac_address::MacAddress = sqlx::types::mac_address::MacAddress::new([1; 6]),
    }

    #[cfg(feature = "bit-vec")]
    bits on (postgres) {
        mask: sqlx::types::BitVec = sqlx::types::BitVec::from_bytes(&[0b1010_0000]),
    }
}

fn hstore() -> sqlx::postgres::types::PgHstore {
    let pair = ("colour".to_owned(), Some("red".to_owned()));
    sqlx::postgres::types::PgHstore([pair].into())
}

#[derive(Debug, Clone, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[sqlx(transparent)]
struct UserId(i64);

#[derive(Debug, Clone, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[sqlx(rename_all = "kebab-case")]
enum OrderState {
    Open,
    InTransit,
}

#[derive(Debug, Clone, Copy, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[lockplane(integer)]
#[repr(i16)]
enum Level {
    Extra = 2,
}

#[derive(Debug, Clone, PartialEq, sqlx::Type, lockplane::ColumnType)]
#[sqlx(type_name = "text", rename_all = "SCREAMING_SNAKE_CASE")]
#[lockplane(text)]
enum Colour {
    DarkRed,
}
