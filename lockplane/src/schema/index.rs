//! Indexes that are not part of a constraint.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Parameters, QName};

/// An index of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// The name, in the table's namespace.
    pub name: String,
    /// Whether it forbids duplicates.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unique: bool,
    /// PostgreSQL: the access method, when not `btree`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// What is indexed, in order.
    pub keys: Vec<IndexKey>,
    /// PostgreSQL: columns carried besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<String>,
    /// The condition of a partial index.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "where")]
    pub predicate: Option<String>,
    /// PostgreSQL 15: two NULLs are the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nulls_not_distinct: bool,
    /// PostgreSQL: storage parameters.
    #[serde(default, skip_serializing_if = "Parameters::is_empty")]
    pub with: Parameters,
    /// PostgreSQL: the tablespace, when not the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tablespace: Option<String>,
    /// PostgreSQL: statistics targets of the keys that are expressions, by their place from 1.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub statistics: BTreeMap<u16, i32>,
    /// PostgreSQL: the partitioned index this one is attached to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attached_to: Option<QName>,
    /// PostgreSQL: whether a failed `CREATE INDEX CONCURRENTLY` left it unusable. Such an index is no part of what
    /// a schema means: a plan drops it, and nothing brings it back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub invalid: bool,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl Index {
    /// A plain index over some keys.
    pub fn new(name: impl Into<String>, keys: Vec<IndexKey>) -> Self {
        Self {
            name: name.into(),
            unique: false,
            method: None,
            keys,
            include: Vec::new(),
            predicate: None,
            nulls_not_distinct: false,
            with: Parameters::new(),
            tablespace: None,
            statistics: BTreeMap::new(),
            attached_to: None,
            invalid: false,
            comment: None,
        }
    }
}

/// One key of an index, a primary key or a unique constraint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndexKey {
    /// A column or an expression.
    #[serde(flatten)]
    pub key: Key,
    /// The collation, when not the column's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collation: Option<String>,
    /// PostgreSQL: the operator class, when not the default, with its parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opclass: Option<String>,
    /// Ascending or descending.
    #[serde(default, skip_serializing_if = "Order::is_default")]
    pub order: Order,
    /// PostgreSQL: where NULLs go, when not where the order puts them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nulls: Option<Nulls>,
}

impl IndexKey {
    /// A column, ascending.
    pub fn column(name: impl Into<String>) -> Self {
        Self::from(Key::Column(name.into()))
    }

    /// An expression, ascending.
    pub fn expression(sql: impl Into<String>) -> Self {
        Self::from(Key::Expression(sql.into()))
    }

    /// The column's name, unless this is an expression.
    pub fn as_column(&self) -> Option<&str> {
        match &self.key {
            Key::Column(name) => Some(name),
            Key::Expression(_) => None,
        }
    }
}

impl From<Key> for IndexKey {
    fn from(key: Key) -> Self {
        Self {
            key,
            collation: None,
            opclass: None,
            order: Order::Asc,
            nulls: None,
        }
    }
}

/// What one key of an index is made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    /// A column of the table.
    Column(String),
    /// An SQL expression, without outer parentheses.
    Expression(String),
}

/// The direction of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Smallest first.
    #[default]
    Asc,
    /// Largest first.
    Desc,
}

impl Order {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Where NULLs go in an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nulls {
    /// Before all values.
    First,
    /// After all values.
    Last,
}
