//! Definitions of columns, and their names as typed constants.

use std::fmt;
use std::marker::PhantomData;

use super::{ColumnType, Columns, DefaultDef, Sql, SqlType};

/// A column as a model declares it.
#[derive(Debug, Clone, Copy)]
pub struct ColumnDef {
    /// The field's name in Rust.
    pub field: &'static str,
    /// The column's name.
    pub name: &'static str,
    /// The field's type, as written in Rust.
    pub rust_type: &'static str,
    /// The type in PostgreSQL, if it has one for this.
    pub postgres: Option<SqlType>,
    /// The type in SQLite, if it has one for this.
    pub sqlite: Option<SqlType>,
    /// Whether the column may hold NULL.
    pub nullable: bool,
    /// A longest length, for text.
    pub max_length: Option<u32>,
    /// PostgreSQL: digits in all and after the point, for decimals.
    pub precision: Option<(u32, u32)>,
    /// PostgreSQL: `GENERATED .. AS IDENTITY`; SQLite: the rowid.
    pub identity: Option<IdentityDef>,
    /// The default.
    pub default: Option<DefaultDef>,
    /// The expression of a generated column.
    pub generated: Option<GeneratedDef>,
    /// The collation, when it is not the type's own.
    pub collation: Sql,
    /// PostgreSQL: the comment.
    pub comment: Option<&'static str>,
    /// The names the column had before, the likeliest first.
    pub renamed_from: &'static [&'static str],
    /// SQL that fills the rows that are there when the column is added or becomes required.
    pub backfill: Sql,
    /// SQL that converts the old value when the type changes.
    pub using: Sql,
}

impl ColumnDef {
    /// A column whose type follows from the field's.
    pub const fn of<T: ColumnType>(field: &'static str, name: &'static str) -> Self {
        Self {
            postgres: T::POSTGRES,
            sqlite: T::SQLITE,
            nullable: T::NULLABLE,
            ..Self::raw(field, name, Sql::NONE)
        }
    }

    /// A required column whose type is given in SQL.
    pub const fn raw(field: &'static str, name: &'static str, ty: Sql) -> Self {
        Self {
            field,
            name,
            rust_type: "",
            postgres: SqlType::optional(ty.postgres),
            sqlite: SqlType::optional(ty.sqlite),
            nullable: false,
            max_length: None,
            precision: None,
            identity: None,
            default: None,
            generated: None,
            collation: Sql::NONE,
            comment: None,
            renamed_from: &[],
            backfill: Sql::NONE,
            using: Sql::NONE,
        }
    }
}

/// `GENERATED .. AS IDENTITY` of a column.
#[derive(Debug, Clone, Copy)]
pub struct IdentityDef {
    /// Whether only the sequence gives values.
    pub always: bool,
    /// The first value.
    pub start: Option<i64>,
    /// The distance of two values.
    pub increment: Option<i64>,
}

/// The expression of a generated column and where its value lives.
#[derive(Debug, Clone, Copy)]
pub struct GeneratedDef {
    /// The SQL expression.
    pub expression: Sql,
    /// Whether it is stored in the row, rather than computed when read.
    pub stored: bool,
}

/// The name of a column of the model `M` whose field is a `T`.
///
/// ```
/// #[derive(lockplane::Model)]
/// struct User {
///     #[lockplane(primary_key)]
///     id: i64,
///     #[lockplane(rename = "mail")]
///     email: String,
/// }
/// assert_eq!(User::columns().email.name(), "mail");
/// let sql = format!("SELECT {} FROM users", User::columns().email);
/// # assert_eq!(sql, "SELECT mail FROM users");
/// ```
pub struct Column<M, T> {
    name: &'static str,
    of: PhantomData<fn() -> (M, T)>,
}

impl<M, T> Column<M, T> {
    /// Names a column.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            of: PhantomData,
        }
    }

    /// The name, unquoted.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<M, T> Clone for Column<M, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T> Copy for Column<M, T> {}

impl<M, T> fmt::Debug for Column<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Column").field(&self.name).finish()
    }
}

/// The name, quoted where SQL needs it.
impl<M, T> fmt::Display for Column<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::sql::ident(self.name))
    }
}

/// The names of a flattened field's columns; it is used like the struct that holds them.
///
/// ```
/// #[derive(lockplane::Columns)]
/// struct Address {
///     street: String,
/// }
///
/// #[derive(lockplane::Model)]
/// struct User {
///     id: i64,
///     #[sqlx(flatten)]
///     address: Address,
/// }
/// assert_eq!(User::columns().address.street.name(), "street");
/// ```
pub struct Group<T>(PhantomData<fn() -> T>);

impl<T> Group<T> {
    /// The one value.
    pub const NAMES: Self = Self(PhantomData);
}

impl<T> Clone for Group<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Group<T> {}

impl<T> fmt::Debug for Group<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Group")
    }
}

impl<T: Columns> std::ops::Deref for Group<T> {
    type Target = T::Names;

    fn deref(&self) -> &T::Names {
        T::NAMES
    }
}
