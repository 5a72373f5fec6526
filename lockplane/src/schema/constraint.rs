//! Constraints of a table.

use serde::{Deserialize, Serialize};

use super::{IndexKey, Parameters, QName};

/// One constraint of a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Constraint {
    /// The name. Always there on PostgreSQL once canonical; on SQLite only when one was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it demands.
    #[serde(flatten)]
    pub kind: ConstraintKind,
    /// When it is checked; `None` means at once, for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferrable: Option<Deferrable>,
    /// PostgreSQL: rows that were there before are not known to comply (`NOT VALID`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_valid: bool,
    /// PostgreSQL 18: the constraint is not enforced at all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_enforced: bool,
    /// PostgreSQL: storage parameters of the index behind it.
    #[serde(default, skip_serializing_if = "Parameters::is_empty")]
    pub with: Parameters,
    /// PostgreSQL: the tablespace of the index behind it, when not the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tablespace: Option<String>,
    /// PostgreSQL: the index of the partitioned table that the index behind it is attached to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attached_to: Option<QName>,
    /// PostgreSQL: whether it comes from a parent table and has no definition of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inherited: bool,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl Constraint {
    /// A constraint that is checked at once.
    pub fn new(name: Option<String>, kind: ConstraintKind) -> Self {
        Self {
            name,
            kind,
            deferrable: None,
            not_valid: false,
            not_enforced: false,
            with: Parameters::new(),
            tablespace: None,
            attached_to: None,
            inherited: false,
            comment: None,
        }
    }

    /// Whether an index stands behind it.
    pub fn is_key(&self) -> bool {
        match self.kind {
            ConstraintKind::PrimaryKey(_)
            | ConstraintKind::Unique(_)
            | ConstraintKind::Exclude { .. } => true,
            ConstraintKind::Check { .. } | ConstraintKind::ForeignKey(_) => false,
        }
    }

    /// PostgreSQL: whether the operators that tell rows apart are its own (`EXCLUDE`, `WITHOUT OVERLAPS`).
    pub fn excludes(&self) -> bool {
        match &self.kind {
            ConstraintKind::PrimaryKey(key) => key.without_overlaps,
            ConstraintKind::Unique(unique) => unique.without_overlaps,
            ConstraintKind::Exclude { .. } => true,
            ConstraintKind::Check { .. } | ConstraintKind::ForeignKey(_) => false,
        }
    }

    /// PostgreSQL: whether it is a partition's and made together with the one of the partitioned table, as no
    /// index with such operators can be attached to another one (18; its source: `CompareIndexInfo`).
    pub fn is_given(&self) -> bool {
        self.attached_to.is_some() && self.excludes()
    }

    /// Whether this is a foreign key, and which.
    pub fn foreign_key(&self) -> Option<&ForeignKey> {
        match &self.kind {
            ConstraintKind::ForeignKey(key) => Some(key),
            _ => None,
        }
    }
}

/// What a constraint demands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ConstraintKind {
    /// `PRIMARY KEY`.
    PrimaryKey(PrimaryKey),
    /// `UNIQUE`.
    Unique(Unique),
    /// `CHECK`.
    Check {
        /// The condition, without the outer parentheses.
        expression: String,
        /// PostgreSQL: children do not inherit it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        no_inherit: bool,
        /// SQLite: what a violation does, when not the default.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        conflict: Option<Conflict>,
    },
    /// `FOREIGN KEY`.
    ForeignKey(ForeignKey),
    /// PostgreSQL: `EXCLUDE`, as `pg_get_constraintdef` prints it.
    Exclude {
        /// The definition after the constraint's name.
        definition: String,
    },
}

/// A primary key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PrimaryKey {
    /// The columns, in the key's order. Only SQLite knows an order or collation here.
    pub columns: Vec<IndexKey>,
    /// PostgreSQL: columns that the index carries besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<String>,
    /// SQLite: `AUTOINCREMENT`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub autoincrement: bool,
    /// PostgreSQL 18: the last column is a range that may not overlap.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_overlaps: bool,
    /// SQLite: what a violation does, when not the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<Conflict>,
}

/// A unique constraint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Unique {
    /// The columns, in the index's order. Only SQLite knows an order or collation here.
    pub columns: Vec<IndexKey>,
    /// PostgreSQL: columns that the index carries besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<String>,
    /// PostgreSQL 15: two NULLs are the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nulls_not_distinct: bool,
    /// PostgreSQL 18: the last column is a range that may not overlap.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_overlaps: bool,
    /// SQLite: what a violation does, when not the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<Conflict>,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ForeignKey {
    /// The referencing columns.
    pub columns: Vec<String>,
    /// The referenced table.
    pub references: QName,
    /// The referenced columns; empty where SQLite's text names none (the primary key).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub referenced_columns: Vec<String>,
    /// What happens to the row when the referenced row goes.
    #[serde(default, skip_serializing_if = "Action::is_default")]
    pub on_delete: Action,
    /// What happens to the row when the referenced key changes.
    #[serde(default, skip_serializing_if = "Action::is_default")]
    pub on_update: Action,
    /// PostgreSQL 15: the columns that `SET NULL` or `SET DEFAULT` on delete touches, when not all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set_columns: Vec<String>,
    /// How NULLs in a composite key are matched.
    #[serde(default, skip_serializing_if = "Match::is_default", rename = "match")]
    pub match_type: Match,
    /// PostgreSQL 18: the last column is a period.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub period: bool,
}

/// What a foreign key does when the referenced row changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// An error at the end of the statement or transaction.
    #[default]
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

impl Action {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// How a foreign key treats NULLs in a composite key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// One NULL is enough to be left alone.
    #[default]
    Simple,
    /// All NULL or none.
    Full,
    /// SQLite stores the word and ignores it.
    Partial,
}

impl Match {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// When a deferrable constraint is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deferrable {
    /// Never, and SQLite's text says so (`NOT DEFERRABLE`); it means the same as saying nothing.
    Never,
    /// At once, unless a transaction asks otherwise.
    InitiallyImmediate,
    /// At commit, unless a transaction asks otherwise.
    InitiallyDeferred,
}

/// SQLite: what a violated constraint does (`ON CONFLICT`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conflict {
    /// Roll the transaction back.
    Rollback,
    /// Undo the statement (what happens without a clause; canonical schemas leave it out).
    Abort,
    /// Stop the statement, keep what it did.
    Fail,
    /// Skip the row.
    Ignore,
    /// Delete the row in the way.
    Replace,
}
