//! Tables.

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use super::{Column, Constraint, Index, ObjectId, Parameters, PrimaryKey, QName};
use crate::schema::ConstraintKind;

/// A table with its columns, constraints and indexes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Namespace and name.
    pub name: QName,
    /// The columns in the table's order, which is not a difference by itself.
    pub columns: Vec<Column>,
    /// The constraints, sorted; see [`Table::sort`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// The indexes that no constraint owns, sorted by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indexes: Vec<Index>,
    /// What else was said about the table.
    #[serde(default, skip_serializing_if = "TableOptions::is_default")]
    pub options: TableOptions,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What must exist before this table can: functions in its defaults, types of its columns, ...
    /// Not part of the fingerprint; foreign keys are not listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<ObjectId>,
}

impl Table {
    /// A table without columns.
    pub fn new(name: QName) -> Self {
        Self {
            name,
            columns: Vec::new(),
            constraints: Vec::new(),
            indexes: Vec::new(),
            options: TableOptions::default(),
            comment: None,
            depends_on: Vec::new(),
        }
    }

    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The primary key.
    pub fn primary_key(&self) -> Option<&PrimaryKey> {
        self.constraints.iter().find_map(|c| match &c.kind {
            ConstraintKind::PrimaryKey(key) => Some(key),
            _ => None,
        })
    }

    /// The index of that name.
    pub fn index(&self, name: &str) -> Option<&Index> {
        self.indexes.iter().find(|index| index.name == name)
    }

    /// Puts constraints and indexes into canonical order; columns keep theirs.
    pub fn sort(&mut self) {
        self.constraints.sort_by(|a, b| {
            (&a.kind, &a.name, a.deferrable).cmp(&(&b.kind, &b.name, b.deferrable))
        });
        self.indexes.sort_by(|a, b| a.name.cmp(&b.name));
        self.depends_on.sort();
    }
}

/// What a table is besides its columns and constraints.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableOptions {
    /// SQLite: `STRICT`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strict: bool,
    /// SQLite: `WITHOUT ROWID`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_rowid: bool,
    /// PostgreSQL: `UNLOGGED`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unlogged: bool,
    /// PostgreSQL: storage parameters (`fillfactor`, ...).
    #[serde(default, skip_serializing_if = "Parameters::is_empty")]
    pub with: Parameters,
    /// PostgreSQL: the tablespace, when not the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tablespace: Option<String>,
    /// PostgreSQL: the table access method, when not `heap`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_method: Option<String>,
    /// PostgreSQL: the composite type that the table is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of_type: Option<QName>,
    /// PostgreSQL: the index that `CLUSTER` puts the rows in order by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_on: Option<String>,
    /// PostgreSQL: `PARTITION BY`, as `pg_get_partkeydef` prints it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partition_by: Option<String>,
    /// PostgreSQL: the table this one is a partition of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partition_of: Option<Partition>,
    /// PostgreSQL: the tables that it inherits from.
    #[serde(default, skip_serializing_if = "Parents::is_empty")]
    pub inherits: Parents,
    /// PostgreSQL: `REPLICA IDENTITY`, when not the default: `full`, `nothing` or `index NAME`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replica_identity: Option<String>,
    /// PostgreSQL: `ENABLE ROW LEVEL SECURITY`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub row_security: bool,
    /// PostgreSQL: `FORCE ROW LEVEL SECURITY`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub force_row_security: bool,
}

impl TableOptions {
    /// The same where indexes are called otherwise: the marks stay on them.
    pub(crate) fn marking(&self, new: impl Fn(&str) -> Option<String>) -> Self {
        let mut options = self.clone();
        let identity = options.replica_identity.as_mut();
        let index = identity.and_then(|it| {
            let new = new(it.strip_prefix("index ")?)?;
            Some((it, new))
        });
        if let Some((identity, new)) = index {
            *identity = format!("index {new}");
        }
        if let Some(index) = &mut options.cluster_on {
            *index = new(index).unwrap_or_else(|| std::mem::take(index));
        }
        options
    }

    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// PostgreSQL: the tables whose columns this one has because it inherits from them or is a part
    /// of them.
    pub fn parents(&self) -> impl Iterator<Item = &QName> {
        let whole = self.partition_of.iter().map(|partition| &partition.parent);
        self.inherits.iter().chain(whole)
    }
}

/// The tables that one inherits from, in their order, which decides nothing but the order of columns: neither counts
/// when two are compared.
#[derive(Debug, Clone, Default, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Parents(Vec<QName>);

impl Parents {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl PartialEq for Parents {
    fn eq(&self, other: &Self) -> bool {
        let names = |it: &Self| it.0.iter().cloned().collect::<BTreeSet<QName>>();
        names(self) == names(other)
    }
}

impl Deref for Parents {
    type Target = [QName];

    fn deref(&self) -> &[QName] {
        &self.0
    }
}

impl DerefMut for Parents {
    fn deref_mut(&mut self) -> &mut [QName] {
        &mut self.0
    }
}

impl FromIterator<QName> for Parents {
    fn from_iter<I: IntoIterator<Item = QName>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

/// PostgreSQL: how a table is a partition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partition {
    /// The partitioned table.
    pub parent: QName,
    /// The bound, as `pg_get_expr(relpartbound)` prints it: `FOR VALUES ...` or `DEFAULT`.
    pub bound: String,
}
