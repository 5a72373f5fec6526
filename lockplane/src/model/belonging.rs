//! Where a model belongs: which databases have it, and how it names what it leaves unnamed.

use crate::sql::Dialect;

/// The databases that have a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DialectsDef {
    /// Whether PostgreSQL does.
    pub postgres: bool,
    /// Whether SQLite does.
    pub sqlite: bool,
}

impl DialectsDef {
    /// Both.
    pub const ALL: Self = Self {
        postgres: true,
        sqlite: true,
    };

    /// Whether this one does.
    pub const fn has(self, dialect: Dialect) -> bool {
        match dialect {
            Dialect::Postgres => self.postgres,
            Dialect::Sqlite => self.sqlite,
        }
    }
}

/// How constraints and indexes without a name of their own are called: texts with `{table}`,
/// `{columns}` (joined with `_`) and, for foreign keys, `{referenced}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NamingDef {
    /// Primary keys.
    pub primary_key: Option<&'static str>,
    /// Unique constraints.
    pub unique: Option<&'static str>,
    /// Indexes.
    pub index: Option<&'static str>,
    /// Foreign keys.
    pub foreign_key: Option<&'static str>,
    /// Checks.
    pub check: Option<&'static str>,
}

impl NamingDef {
    /// PostgreSQL's own names.
    pub const NONE: Self = Self {
        primary_key: None,
        unique: None,
        index: None,
        foreign_key: None,
        check: None,
    };

    /// These templates, and those of `other` where there is none.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            primary_key: self.primary_key.or(other.primary_key),
            unique: self.unique.or(other.unique),
            index: self.index.or(other.index),
            foreign_key: self.foreign_key.or(other.foreign_key),
            check: self.check.or(other.check),
        }
    }
}

/// The names of a crate; [`naming!`](macro@crate::naming) submits them.
#[derive(Debug)]
pub struct RegisteredNaming {
    /// The module that says so; it speaks for its whole crate.
    pub path: &'static str,
    /// The templates.
    pub naming: NamingDef,
}

inventory::collect!(RegisteredNaming);

/// The templates for a model: those of its crate.
pub(crate) fn naming_of(path: &str) -> NamingDef {
    let krate = |path: &str| path.split("::").next().map(str::to_owned);
    let all = inventory::iter::<RegisteredNaming>();
    let of_crate = all.filter(|it| krate(it.path) == krate(path));
    of_crate.fold(NamingDef::NONE, |naming, it| naming.or(it.naming))
}
