//! How a Rust type becomes a column's type.

/// A Rust type that a column can hold.
///
/// Derive it for newtypes and enums ([`derive@crate::ColumnType`]); implement it for anything else
/// that sqlx can read and write:
///
/// ```
/// use lockplane::model::{ColumnType, Family, SqlType};
///
/// struct Money(i64);
///
/// impl ColumnType for Money {
///     const POSTGRES: Option<SqlType> = Some(SqlType::named("bigint"));
///     const SQLITE: Option<SqlType> = Some(SqlType::named("INTEGER"));
///     const FAMILY: Family = Family::Integer;
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no column type",
    label = "no column type for this",
    note = "a newtype or an enum of your own: add `#[derive(lockplane::ColumnType)]` to it",
    note = "a type of another crate: turn on lockplane's cargo feature of the same name as sqlx's (`chrono`, `uuid`, `json`, ...)",
    note = "a `Vec`: its element needs a column type and `lockplane::model::ArrayElement`, which the derive brings as well",
    note = "any type: give the column's type in SQL with `#[lockplane(type = \"...\")]`",
    note = "anything serde knows: keep it as JSON with `#[sqlx(json)]`",
    note = "not a column at all: `#[lockplane(skip)]`"
)]
pub trait ColumnType {
    /// The type in PostgreSQL, as its catalogue spells it; `None` if it has none for this.
    const POSTGRES: Option<SqlType>;
    /// The type in SQLite, as sqlx reads it; `None` if it has none for this.
    const SQLITE: Option<SqlType>;
    /// Whether a value can be NULL.
    const NULLABLE: bool = false;
    /// What kind of values these are, so that attributes can be checked against them.
    const FAMILY: Family = Family::Other;
}

/// A type that can be the element of a PostgreSQL array, so that `Vec` of it is a column.
pub trait ArrayElement: ColumnType {}

/// What kind of values a type has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Family {
    /// Whole numbers.
    Integer,
    /// Numbers with a binary point.
    Float,
    /// Numbers with a decimal point.
    Decimal,
    /// Text.
    Text,
    /// Anything else.
    Other,
}

impl Family {
    /// Whether these are whole numbers.
    pub const fn is_integer(self) -> bool {
        matches!(self, Self::Integer)
    }

    /// Whether these are texts.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Text)
    }

    /// Whether these are numbers with a decimal point.
    pub const fn is_decimal(self) -> bool {
        matches!(self, Self::Decimal)
    }
}

/// A type in one database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SqlType {
    /// The name, as SQL.
    pub name: &'static str,
    /// PostgreSQL: whether a column holds many of them.
    pub array: bool,
    /// The values, when the type is an enum.
    pub values: Option<EnumDef>,
    /// PostgreSQL: the extension that has the type; it is declared with the column.
    pub extension: Option<&'static str>,
}

/// The values of an enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnumDef {
    /// The enum's path in Rust.
    pub path: &'static str,
    /// PostgreSQL: the namespace of a type of its own.
    pub namespace: Option<&'static str>,
    /// PostgreSQL: the names the type had before.
    pub renamed_from: &'static [&'static str],
    /// The values, in their order.
    pub values: &'static [&'static str],
    /// PostgreSQL: values with the names that they had before.
    pub renamed_values: &'static [(&'static str, &'static [&'static str])],
    /// Whether a type of that name is made; otherwise a check restricts the column.
    pub native: bool,
}

impl SqlType {
    /// A type that the database knows by that name.
    pub const fn named(name: &'static str) -> Self {
        Self {
            name,
            array: false,
            values: None,
            extension: None,
        }
    }

    /// PostgreSQL: a type that an extension has.
    pub const fn of_extension(name: &'static str, extension: &'static str) -> Self {
        Self {
            name,
            array: false,
            values: None,
            extension: Some(extension),
        }
    }

    /// A type with a fixed set of values.
    pub const fn enumeration(name: &'static str, values: EnumDef) -> Self {
        Self {
            name,
            array: false,
            values: Some(values),
            extension: None,
        }
    }

    /// The array type of this one; an array of arrays is written like an array.
    pub const fn array(mut self) -> Self {
        self.array = true;
        self
    }

    pub(super) const fn optional(name: Option<&'static str>) -> Option<Self> {
        match name {
            Some(name) => Some(Self::named(name)),
            None => None,
        }
    }
}
