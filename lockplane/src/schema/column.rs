//! Columns.

use serde::{Deserialize, Serialize};

use super::{Conflict, Parameters, QName, SequenceOptions};

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The column's name.
    pub name: String,
    /// The type: PostgreSQL as `format_type` prints it, SQLite as declared (may be empty).
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether the column may hold NULL.
    pub nullable: bool,
    /// SQLite: what a violated `NOT NULL` does, when not the default (`ABORT`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_null_conflict: Option<Conflict>,
    /// PostgreSQL 18: what the `NOT NULL` constraint says beyond being there.
    #[serde(default, skip_serializing_if = "NotNull::is_plain")]
    pub not_null: NotNull,
    /// The default, as an SQL expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// The expression of a generated column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated: Option<Generated>,
    /// PostgreSQL: `GENERATED .. AS IDENTITY`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// The collation, when it is not the type's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collation: Option<String>,
    /// PostgreSQL: storage, when it is not the type's own (`plain`, `external`, `extended`, `main`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// PostgreSQL: compression method, when set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compression: Option<String>,
    /// PostgreSQL: statistics target, when set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistics: Option<i32>,
    /// PostgreSQL: options such as `n_distinct`.
    #[serde(default, skip_serializing_if = "Parameters::is_empty")]
    pub options: Parameters,
    /// PostgreSQL: whether the column comes from a parent table and has no definition of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inherited: bool,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// What a `NOT NULL` constraint says beyond being there (PostgreSQL 18 keeps it as a constraint).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotNull {
    /// The name, when somebody gave it one. What PostgreSQL makes up ends in `_not_null` and maybe a number, keeps the
    /// names of table and column from before a rename, and is not compared; what is inherited has the
    /// name of its parent's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether children do not inherit it (`NO INHERIT`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_inherit: bool,
    /// Whether rows that are there were never checked (`NOT VALID`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_valid: bool,
    /// Whether it comes from a parent table (partitions have it from themselves as well).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inherited: bool,
    /// The comment on the constraint, where it is not only a parent's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What else PostgreSQL 18 says.
    #[serde(skip)]
    pub besides: Known<Besides>,
}

/// What is known of a database, and neither compared nor written down.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<T>(pub T);

/// Whatever is known.
impl<T> PartialEq for Known<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Known<T> {}

/// What is known about a `NOT NULL` constraint: it lets a shadow be like the database in what decides whether
/// PostgreSQL takes a statement.
#[derive(Debug, Clone, Default)]
pub struct Besides {
    /// The name, where it is neither one that somebody gave nor the one that a new table would get.
    pub name: Option<String>,
    /// Whether a child that inherits it has it from itself as well.
    pub own: bool,
    /// Whether a new child lets go of its parent's, which only PostgreSQL before 18 allows.
    pub let_go: bool,
}

impl NotNull {
    fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

impl Column {
    /// A nullable column without default.
    pub fn new(name: impl Into<String>, ty: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ty: ty.into(),
            nullable: true,
            not_null_conflict: None,
            not_null: NotNull::default(),
            default: None,
            generated: None,
            identity: None,
            collation: None,
            storage: None,
            compression: None,
            statistics: None,
            options: Parameters::new(),
            inherited: false,
            comment: None,
        }
    }

    /// The same column, demanding nothing yet.
    pub(crate) fn lax(&self) -> Self {
        Self {
            nullable: true,
            not_null: NotNull::default(),
            ..self.clone()
        }
    }
}

/// The expression of a generated column and where its value lives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Generated {
    /// The SQL expression, without the outer parentheses.
    pub expression: String,
    /// Stored in the row or computed when read.
    pub kind: GeneratedKind,
    /// Whether the server gives a column another expression where it stands (`SET EXPRESSION`, PostgreSQL 17).
    #[serde(skip)]
    pub alterable: Known<bool>,
}

impl Generated {
    /// An expression and where its value lives.
    pub fn new(expression: impl Into<String>, kind: GeneratedKind) -> Self {
        Self {
            expression: expression.into(),
            kind,
            alterable: Known(false),
        }
    }
}

/// Whether a generated column is stored in the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GeneratedKind {
    /// Computed on write, stored in the row.
    Stored,
    /// Computed on read (SQLite; PostgreSQL 18).
    Virtual,
}

/// `GENERATED .. AS IDENTITY` of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Whether a value of the application's is accepted.
    pub mode: IdentityMode,
    /// The sequence behind the column; `None` where a declared schema leaves the name to the engine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<QName>,
    /// How the sequence counts.
    #[serde(default)]
    pub options: SequenceOptions,
    /// The comment on the sequence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// Whether an identity column accepts a value of the application's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentityMode {
    /// Only with `OVERRIDING SYSTEM VALUE`.
    Always,
    /// The sequence counts when the application gives no value.
    ByDefault,
}
