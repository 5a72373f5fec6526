//! The column types of Rust's own types and of those that sqlx knows.
//!
//! PostgreSQL's are spelled as `format_type` prints them. SQLite's are the names by which sqlx
//! decides how to decode (`sqlx_sqlite::SqliteTypeInfo`); a type without one is one that sqlx
//! cannot store there. None of these is recommended by the compiler: which ones there are depends
//! on features, and no list of them helps whose type is missing.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::{ArrayElement, ColumnType, Family, SqlType};

macro_rules! column_types {
    ($($(#[$meta:meta])* $ty:ty: $postgres:expr, $sqlite:expr, $family:ident;)*) => {$(
        $(#[$meta])*
        #[diagnostic::do_not_recommend]
        impl ColumnType for $ty {
            const POSTGRES: Option<SqlType> = SqlType::optional($postgres);
            const SQLITE: Option<SqlType> = SqlType::optional($sqlite);
            const FAMILY: Family = Family::$family;
        }
    )*};
}

macro_rules! array_elements {
    ($($(#[$meta:meta])* $ty:ty,)*) => {$(
        $(#[$meta])*
        #[diagnostic::do_not_recommend]
        impl ArrayElement for $ty {}
    )*};
}

column_types! {
    bool: Some("boolean"), Some("BOOLEAN"), Other;
    i8: Some("\"char\""), Some("INTEGER"), Integer;
    i16: Some("smallint"), Some("INTEGER"), Integer;
    i32: Some("integer"), Some("INTEGER"), Integer;
    i64: Some("bigint"), Some("INTEGER"), Integer;
    u8: None, Some("INTEGER"), Integer;
    u16: None, Some("INTEGER"), Integer;
    u32: None, Some("INTEGER"), Integer;
    f32: Some("real"), Some("REAL"), Float;
    f64: Some("double precision"), Some("REAL"), Float;
    str: Some("text"), Some("TEXT"), Text;
    String: Some("text"), Some("TEXT"), Text;
    [u8]: Some("bytea"), Some("BLOB"), Other;
    Vec<u8>: Some("bytea"), Some("BLOB"), Other;
    std::num::NonZeroI16: Some("smallint"), Some("INTEGER"), Integer;
    std::num::NonZeroI32: Some("integer"), Some("INTEGER"), Integer;
    std::num::NonZeroI64: Some("bigint"), Some("INTEGER"), Integer;
    std::time::Duration: Some("interval"), None, Other;
}

array_elements! {
    bool, i8, i16, i32, i64, f32, f64, String, Vec<u8>, Box<str>,
    std::num::NonZeroI16, std::num::NonZeroI32, std::num::NonZeroI64, std::time::Duration,
}

#[cfg(feature = "bstr")]
column_types! { sqlx::types::BString: Some("bytea"), Some("BLOB"), Other; }

/// PostgreSQL: fixed-length bytes are `bytea` all the same.
#[diagnostic::do_not_recommend]
impl<const N: usize> ColumnType for [u8; N] {
    const POSTGRES: Option<SqlType> = Some(SqlType::named("bytea"));
    const SQLITE: Option<SqlType> = None;
}

/// A text in the database, whatever it is in Rust.
#[diagnostic::do_not_recommend]
impl<T> ColumnType for sqlx::types::Text<T> {
    const POSTGRES: Option<SqlType> = String::POSTGRES;
    const SQLITE: Option<SqlType> = String::SQLITE;
    const FAMILY: Family = Family::Text;
}

#[diagnostic::do_not_recommend]
impl<T> ArrayElement for sqlx::types::Text<T> {}

/// A column that may hold NULL.
#[diagnostic::do_not_recommend]
impl<T: ColumnType> ColumnType for Option<T> {
    const POSTGRES: Option<SqlType> = T::POSTGRES;
    const SQLITE: Option<SqlType> = T::SQLITE;
    const NULLABLE: bool = true;
    const FAMILY: Family = T::FAMILY;
}

/// PostgreSQL: elements may be NULL.
#[diagnostic::do_not_recommend]
impl<T: ArrayElement> ArrayElement for Option<T> {}

/// PostgreSQL: an array. SQLite has none.
#[diagnostic::do_not_recommend]
impl<T: ArrayElement> ColumnType for Vec<T> {
    const POSTGRES: Option<SqlType> = match T::POSTGRES {
        Some(element) => Some(element.array()),
        None => None,
    };
    const SQLITE: Option<SqlType> = None;
}

/// As a `Vec`.
#[diagnostic::do_not_recommend]
impl<T: ArrayElement> ColumnType for [T] {
    const POSTGRES: Option<SqlType> = <Vec<T>>::POSTGRES;
    const SQLITE: Option<SqlType> = None;
}

/// As a `Vec`; the database does not know the length.
#[diagnostic::do_not_recommend]
impl<T: ArrayElement, const N: usize> ColumnType for [T; N] {
    const POSTGRES: Option<SqlType> = <Vec<T>>::POSTGRES;
    const SQLITE: Option<SqlType> = None;
}

macro_rules! pointers {
    ($($ty:ty),*) => {$(
        /// As what it points to.
        #[diagnostic::do_not_recommend]
        impl<T: ColumnType + ?Sized> ColumnType for $ty {
            const POSTGRES: Option<SqlType> = T::POSTGRES;
            const SQLITE: Option<SqlType> = T::SQLITE;
            const NULLABLE: bool = T::NULLABLE;
            const FAMILY: Family = T::FAMILY;
        }
    )*};
}

pointers!(&T, Box<T>, Arc<T>, Rc<T>);

/// As what it may borrow.
#[diagnostic::do_not_recommend]
impl<T: ColumnType + ToOwned + ?Sized> ColumnType for Cow<'_, T> {
    const POSTGRES: Option<SqlType> = T::POSTGRES;
    const SQLITE: Option<SqlType> = T::SQLITE;
    const FAMILY: Family = T::FAMILY;
}

#[cfg(feature = "uuid")]
column_types! {
    /// SQLite: sixteen bytes, as sqlx writes it.
    sqlx::types::Uuid: Some("uuid"), Some("BLOB"), Other;
    sqlx::types::uuid::fmt::Hyphenated: None, Some("TEXT"), Other;
    sqlx::types::uuid::fmt::Simple: None, Some("TEXT"), Other;
}
#[cfg(feature = "uuid")]
array_elements! { sqlx::types::Uuid, }

#[cfg(feature = "chrono")]
mod chrono {
    use sqlx::types::chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};

    use super::*;

    column_types! {
        NaiveDateTime: Some("timestamp without time zone"), Some("DATETIME"), Other;
        NaiveDate: Some("date"), Some("DATE"), Other;
        NaiveTime: Some("time without time zone"), Some("TIME"), Other;
    }
    array_elements! { NaiveDateTime, NaiveDate, NaiveTime, }

    #[cfg(feature = "postgres")]
    column_types! {
        ::sqlx::postgres::types::PgTimeTz<NaiveTime, ::sqlx::types::chrono::FixedOffset>:
            Some("time with time zone"), None, Other;
    }
    #[cfg(feature = "postgres")]
    array_elements! {
        ::sqlx::postgres::types::PgTimeTz<NaiveTime, ::sqlx::types::chrono::FixedOffset>,
    }

    /// A moment; SQLite keeps it as text with its offset.
    #[diagnostic::do_not_recommend]
    impl<Tz: TimeZone> ColumnType for DateTime<Tz> {
        const POSTGRES: Option<SqlType> = Some(SqlType::named("timestamp with time zone"));
        const SQLITE: Option<SqlType> = Some(SqlType::named("DATETIME"));
    }

    #[diagnostic::do_not_recommend]
    impl<Tz: TimeZone> ArrayElement for DateTime<Tz> {}
}

#[cfg(feature = "time")]
mod time {
    use sqlx::types::time::{Date, OffsetDateTime, PrimitiveDateTime, Time};

    use super::*;

    column_types! {
        OffsetDateTime: Some("timestamp with time zone"), Some("DATETIME"), Other;
        PrimitiveDateTime: Some("timestamp without time zone"), Some("DATETIME"), Other;
        Date: Some("date"), Some("DATE"), Other;
        Time: Some("time without time zone"), Some("TIME"), Other;
    }
    array_elements! { OffsetDateTime, PrimitiveDateTime, Date, Time, }

    #[cfg(feature = "postgres")]
    column_types! {
        ::sqlx::postgres::types::PgTimeTz<Time, ::sqlx::types::time::UtcOffset>:
            Some("time with time zone"), None, Other;
    }
    #[cfg(feature = "postgres")]
    array_elements! {
        ::sqlx::postgres::types::PgTimeTz<Time, ::sqlx::types::time::UtcOffset>,
    }
}

#[cfg(feature = "rust_decimal")]
column_types! { sqlx::types::Decimal: Some("numeric"), None, Decimal; }
#[cfg(feature = "rust_decimal")]
array_elements! { sqlx::types::Decimal, }

#[cfg(feature = "bigdecimal")]
column_types! { sqlx::types::BigDecimal: Some("numeric"), None, Decimal; }
#[cfg(feature = "bigdecimal")]
array_elements! { sqlx::types::BigDecimal, }

#[cfg(feature = "json")]
mod json {
    use sqlx::types::{Json, JsonRawValue, JsonValue};

    use super::*;

    column_types! {
        JsonValue: Some("jsonb"), Some("TEXT"), Other;
        JsonRawValue: Some("jsonb"), Some("TEXT"), Other;
    }
    array_elements! { JsonValue, }

    /// Any value, kept as JSON.
    #[diagnostic::do_not_recommend]
    impl<T: ?Sized> ColumnType for Json<T> {
        const POSTGRES: Option<SqlType> = JsonValue::POSTGRES;
        const SQLITE: Option<SqlType> = JsonValue::SQLITE;
    }

    #[diagnostic::do_not_recommend]
    impl<T> ArrayElement for Json<T> {}
}

#[cfg(feature = "ipnetwork")]
column_types! { sqlx::types::ipnetwork::IpNetwork: Some("inet"), None, Other; }
#[cfg(feature = "ipnetwork")]
array_elements! { sqlx::types::ipnetwork::IpNetwork, }

#[cfg(feature = "ipnet")]
column_types! { sqlx::types::ipnet::IpNet: Some("inet"), None, Other; }
#[cfg(feature = "ipnet")]
array_elements! { sqlx::types::ipnet::IpNet, }

#[cfg(any(feature = "ipnetwork", feature = "ipnet"))]
column_types! { std::net::IpAddr: Some("inet"), None, Other; }
#[cfg(any(feature = "ipnetwork", feature = "ipnet"))]
array_elements! { std::net::IpAddr, }

#[cfg(feature = "mac_address")]
column_types! { sqlx::types::mac_address::MacAddress: Some("macaddr"), None, Other; }
#[cfg(feature = "mac_address")]
array_elements! { sqlx::types::mac_address::MacAddress, }

#[cfg(feature = "bit-vec")]
column_types! { sqlx::types::BitVec: Some("bit varying"), None, Other; }
#[cfg(feature = "bit-vec")]
array_elements! { sqlx::types::BitVec, }

#[cfg(feature = "postgres")]
mod postgres;
