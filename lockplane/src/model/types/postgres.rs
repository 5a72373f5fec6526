//! Types that sqlx has for PostgreSQL alone.

use sqlx::postgres::types::{
    Oid, PgBox, PgCiText, PgCircle, PgCube, PgHstore, PgInterval, PgLQuery, PgLSeg, PgLTree,
    PgLine, PgMoney, PgPath, PgPoint, PgPolygon, PgRange,
};

use super::*;

column_types! {
    Oid: Some("oid"), None, Other;
    PgInterval: Some("interval"), None, Other;
    PgMoney: Some("money"), None, Other;
    PgPoint: Some("point"), None, Other;
    PgLine: Some("line"), None, Other;
    PgLSeg: Some("lseg"), None, Other;
    PgBox: Some("box"), None, Other;
    PgPath: Some("path"), None, Other;
    PgPolygon: Some("polygon"), None, Other;
    PgCircle: Some("circle"), None, Other;
    PgRange<i32>: Some("int4range"), None, Other;
    PgRange<i64>: Some("int8range"), None, Other;
}
array_elements! {
    Oid, PgInterval, PgMoney, PgPoint, PgLine, PgLSeg, PgBox, PgPath, PgPolygon, PgCircle,
    PgRange<i32>, PgRange<i64>,
}

macro_rules! extension_types {
    ($($ty:ty: $name:literal of $extension:literal, $family:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl ColumnType for $ty {
            const POSTGRES: Option<SqlType> = Some(SqlType::of_extension($name, $extension));
            const SQLITE: Option<SqlType> = None;
            const FAMILY: Family = Family::$family;
        }

        #[diagnostic::do_not_recommend]
        impl ArrayElement for $ty {}
    )*};
}

extension_types! {
    PgCiText: "citext" of "citext", Other;
    PgCube: "cube" of "cube", Other;
    PgHstore: "hstore" of "hstore", Other;
    PgLTree: "ltree" of "ltree", Other;
    PgLQuery: "lquery" of "ltree", Other;
}

#[cfg(feature = "rust_decimal")]
column_types! { PgRange<sqlx::types::Decimal>: Some("numrange"), None, Other; }
#[cfg(feature = "rust_decimal")]
array_elements! { PgRange<sqlx::types::Decimal>, }
#[cfg(feature = "bigdecimal")]
column_types! { PgRange<sqlx::types::BigDecimal>: Some("numrange"), None, Other; }
#[cfg(feature = "bigdecimal")]
array_elements! { PgRange<sqlx::types::BigDecimal>, }

#[cfg(feature = "chrono")]
mod chrono {
    use sqlx::types::chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone};

    use super::*;

    column_types! {
        PgRange<NaiveDate>: Some("daterange"), None, Other;
        PgRange<NaiveDateTime>: Some("tsrange"), None, Other;
    }
    array_elements! { PgRange<NaiveDate>, PgRange<NaiveDateTime>, }

    #[diagnostic::do_not_recommend]
    impl<Tz: TimeZone> ColumnType for PgRange<DateTime<Tz>> {
        const POSTGRES: Option<SqlType> = Some(SqlType::named("tstzrange"));
        const SQLITE: Option<SqlType> = None;
    }

    #[diagnostic::do_not_recommend]
    impl<Tz: TimeZone> ArrayElement for PgRange<DateTime<Tz>> {}
}

#[cfg(feature = "time")]
column_types! {
    PgRange<sqlx::types::time::Date>: Some("daterange"), None, Other;
    PgRange<sqlx::types::time::PrimitiveDateTime>: Some("tsrange"), None, Other;
    PgRange<sqlx::types::time::OffsetDateTime>: Some("tstzrange"), None, Other;
}
#[cfg(feature = "time")]
array_elements! {
    PgRange<sqlx::types::time::Date>,
    PgRange<sqlx::types::time::PrimitiveDateTime>,
    PgRange<sqlx::types::time::OffsetDateTime>,
}
