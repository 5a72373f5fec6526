//! Definitions of tables, keys, constraints and indexes, all constant.

use super::{ColumnDef, DialectsDef, ExcludeDef, NamingDef, PolicyDef, RowSecurityDef};
use crate::sql::Dialect;

/// A table as a model declares it.
#[derive(Debug, Clone, Copy)]
pub struct TableDef {
    /// The model's path in Rust.
    pub path: &'static str,
    /// The table's name.
    pub name: TableName,
    /// The names the table had before, the likeliest first.
    pub renamed_from: &'static [&'static str],
    /// The columns, in the order of the fields.
    pub columns: &'static [ColumnDef],
    /// The primary key.
    pub primary_key: Option<PrimaryKeyDef>,
    /// The unique constraints.
    pub uniques: &'static [UniqueDef],
    /// The checks.
    pub checks: &'static [CheckDef],
    /// The foreign keys.
    pub foreign_keys: &'static [ForeignKeyDef],
    /// The indexes.
    pub indexes: &'static [IndexDef],
    /// SQLite: `STRICT`.
    pub strict: bool,
    /// SQLite: `WITHOUT ROWID`.
    pub without_rowid: bool,
    /// PostgreSQL: `UNLOGGED`.
    pub unlogged: bool,
    /// PostgreSQL: the comment.
    pub comment: Option<&'static str>,
    /// Columns whose drop was consented to.
    pub dropped: &'static [&'static str],
    /// What flattened fields add; their own names are not used.
    pub groups: &'static [&'static TableDef],
    /// PostgreSQL: the exclusion constraints.
    pub excludes: &'static [ExcludeDef],
    /// PostgreSQL: storage parameters.
    pub with: &'static [(&'static str, &'static str)],
    /// PostgreSQL: what follows `PARTITION BY`.
    pub partition_by: Option<&'static str>,
    /// PostgreSQL: whether policies are enforced.
    pub row_security: RowSecurityDef,
    /// PostgreSQL: the policies.
    pub policies: &'static [PolicyDef],
    /// The set of models it belongs to; `None` is the one that is migrated unless another is named.
    pub group: Option<&'static str>,
    /// The databases that have it.
    pub dialects: DialectsDef,
    /// Whether somebody else makes and alters it; it is only referenced.
    pub unmanaged: bool,
    /// How what is not named is called.
    pub naming: NamingDef,
}

impl TableDef {
    /// A table without columns.
    pub const fn new(path: &'static str, name: TableName) -> Self {
        Self {
            path,
            name,
            renamed_from: &[],
            columns: &[],
            primary_key: None,
            uniques: &[],
            checks: &[],
            foreign_keys: &[],
            indexes: &[],
            strict: false,
            without_rowid: false,
            unlogged: false,
            comment: None,
            dropped: &[],
            groups: &[],
            excludes: &[],
            with: &[],
            partition_by: None,
            row_security: RowSecurityDef::Off,
            policies: &[],
            group: None,
            dialects: DialectsDef::ALL,
            unmanaged: false,
            naming: NamingDef::NONE,
        }
    }
}

/// What a table is called, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TableName {
    /// PostgreSQL: the namespace; `None` is `public`.
    pub namespace: Option<&'static str>,
    /// The name.
    pub name: &'static str,
}

/// SQL that may differ between the databases, or be there for one of them only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sql {
    /// For PostgreSQL.
    pub postgres: Option<&'static str>,
    /// For SQLite.
    pub sqlite: Option<&'static str>,
}

impl Sql {
    /// Nothing for either.
    pub const NONE: Self = Self {
        postgres: None,
        sqlite: None,
    };

    /// The types that hold JSON.
    pub const JSON: Self = Self {
        postgres: Some("jsonb"),
        sqlite: Some("TEXT"),
    };

    /// The same text for both.
    pub const fn both(text: &'static str) -> Self {
        Self {
            postgres: Some(text),
            sqlite: Some(text),
        }
    }

    /// The text for one of them.
    pub const fn of(self, dialect: Dialect) -> Option<&'static str> {
        match dialect {
            Dialect::Postgres => self.postgres,
            Dialect::Sqlite => self.sqlite,
        }
    }
}

/// A primary key.
#[derive(Debug, Clone, Copy)]
pub struct PrimaryKeyDef {
    /// The constraint's name, when it is not the default one.
    pub name: Option<&'static str>,
    /// The columns, in the key's order.
    pub columns: &'static [&'static str],
    /// SQLite: `AUTOINCREMENT`.
    pub autoincrement: bool,
}

/// A unique constraint.
#[derive(Debug, Clone, Copy)]
pub struct UniqueDef {
    /// The name, when it is not the default one.
    pub name: Option<&'static str>,
    /// The columns, in the index's order.
    pub columns: &'static [&'static str],
    /// PostgreSQL: columns that the index carries besides.
    pub include: &'static [&'static str],
    /// PostgreSQL 15: two NULLs are the same.
    pub nulls_not_distinct: bool,
    /// PostgreSQL: when it is checked.
    pub deferrable: Option<DeferrableDef>,
}

/// A check.
#[derive(Debug, Clone, Copy)]
pub struct CheckDef {
    /// The name, when it is not the default one.
    pub name: Option<&'static str>,
    /// The column it is written at, if any; the default name tells.
    pub column: Option<&'static str>,
    /// The condition.
    pub expression: Sql,
}

/// A foreign key.
#[derive(Debug, Clone, Copy)]
pub struct ForeignKeyDef {
    /// The name, when it is not the default one.
    pub name: Option<&'static str>,
    /// The referencing columns.
    pub columns: &'static [&'static str],
    /// The referenced columns, in the same order; all of one table.
    pub targets: &'static [TargetDef],
    /// What happens to the row when the referenced row goes.
    pub on_delete: ReferentialAction,
    /// What happens to the row when the referenced key changes.
    pub on_update: ReferentialAction,
    /// When it is checked.
    pub deferrable: Option<DeferrableDef>,
    /// PostgreSQL: rows that are there already are not looked at.
    pub not_valid: bool,
}

/// A column that a foreign key references.
#[derive(Debug, Clone, Copy)]
pub struct TargetDef {
    /// The table.
    pub table: TableName,
    /// The column.
    pub column: &'static str,
    /// Whether no model declares the table.
    pub outside: bool,
}

/// What a foreign key does when the referenced row changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferentialAction {
    /// An error at the end of the statement or transaction.
    NoAction,
    /// An error at once.
    Restrict,
    /// The row follows.
    Cascade,
    /// The columns become NULL.
    SetNull,
    /// The columns become their default.
    SetDefault,
}

/// When a deferrable constraint is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeferrableDef {
    /// At once, unless a transaction asks otherwise.
    InitiallyImmediate,
    /// At commit, unless a transaction asks otherwise.
    InitiallyDeferred,
}

/// An index.
#[derive(Debug, Clone, Copy)]
pub struct IndexDef {
    /// The name, when it is not the default one.
    pub name: Option<&'static str>,
    /// Whether it forbids duplicates.
    pub unique: bool,
    /// PostgreSQL: the access method, when not `btree`.
    pub method: Option<&'static str>,
    /// What is indexed, in order.
    pub keys: &'static [KeyDef],
    /// PostgreSQL: columns carried besides.
    pub include: &'static [&'static str],
    /// The condition of a partial index.
    pub predicate: Sql,
    /// PostgreSQL 15: two NULLs are the same.
    pub nulls_not_distinct: bool,
}

/// One key of an index.
#[derive(Debug, Clone, Copy)]
pub struct KeyDef {
    /// A column or an expression.
    pub target: KeyTarget,
    /// Ascending or descending.
    pub order: KeyOrder,
    /// PostgreSQL: where NULLs go, when not where the order puts them.
    pub nulls: Option<NullsDef>,
    /// The collation, when not the column's own.
    pub collation: Sql,
    /// PostgreSQL: the operator class, when not the default.
    pub opclass: Option<&'static str>,
}

impl KeyDef {
    /// An ascending key with nothing else said.
    pub const fn new(target: KeyTarget) -> Self {
        Self {
            target,
            order: KeyOrder::Asc,
            nulls: None,
            collation: Sql::NONE,
            opclass: None,
        }
    }
}

/// What one key of an index is made of.
#[derive(Debug, Clone, Copy)]
pub enum KeyTarget {
    /// A column of the table.
    Column(&'static str),
    /// An SQL expression.
    Expression(Sql),
}

/// The direction of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyOrder {
    /// Smallest first.
    Asc,
    /// Largest first.
    Desc,
}

/// Where NULLs go in an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NullsDef {
    /// Before all values.
    First,
    /// After all values.
    Last,
}
