//! The rows of the queries, as they come.
//!
//! `oid`, `relation` and `owner` are PostgreSQL's object numbers; they tie rows together and go no further.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::schema::{CastKind, ObjectKind, QName};

/// A name in its two parts; in files a name is one text.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct NameRow {
    pub namespace: String,
    pub name: String,
}

impl From<NameRow> for QName {
    fn from(row: NameRow) -> Self {
        Self::new(row.namespace, row.name)
    }
}

/// The whole answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Catalog {
    pub namespaces: Vec<NamespaceRow>,
    pub enums: Vec<EnumRow>,
    pub sequences: Vec<SequenceRow>,
    pub tables: Vec<TableRow>,
    pub columns: Vec<ColumnRow>,
    pub constraints: Vec<ConstraintRow>,
    pub indexes: Vec<IndexRow>,
    pub objects: Vec<Vec<ObjectRow>>,
    pub dependencies: Vec<DependencyRow>,
    pub rights: Vec<RightsRow>,
}

#[derive(Debug, Deserialize)]
pub(super) struct NamespaceRow {
    pub namespace: String,
    pub oid: u32,
    pub comment: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct EnumRow {
    pub namespace: String,
    pub oid: u32,
    pub name: String,
    pub values: Vec<String>,
    pub comment: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct SequenceRow {
    pub namespace: String,
    pub oid: u32,
    pub name: String,
    #[serde(rename = "type")]
    pub ty: String,
    pub start: i64,
    pub increment: i64,
    pub min: i64,
    pub max: i64,
    pub cache: i64,
    pub cycle: bool,
    pub unlogged: bool,
    pub owner: Option<u32>,
    pub owner_column: Option<i16>,
    /// The owner, where it is a foreign table or a view.
    pub other_owner: Option<OwnerRow>,
    pub identity: bool,
    pub comment: Option<String>,
}

/// A column by its name.
#[derive(Debug, Deserialize)]
pub(super) struct OwnerRow {
    pub table: NameRow,
    pub column: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct TableRow {
    pub namespace: String,
    pub oid: u32,
    pub name: String,
    pub unlogged: bool,
    pub options: Vec<String>,
    pub tablespace: Option<String>,
    pub access_method: Option<String>,
    pub of_type: Option<NameRow>,
    pub cluster_on: Option<String>,
    pub partition_by: Option<String>,
    pub partition_bound: Option<String>,
    pub parents: Option<Vec<NameRow>>,
    pub replica_identity: char,
    pub replica_index: Option<String>,
    pub row_security: bool,
    pub force_row_security: bool,
    pub comment: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct NotNullRow {
    pub name: String,
    pub no_inherit: bool,
    pub not_valid: bool,
    pub inherited: bool,
    pub from_whole: bool,
    pub local: bool,
    pub comment: Option<String>,
    /// What PostgreSQL would call it in a new table.
    pub usual: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct ColumnRow {
    pub relation: u32,
    pub number: i16,
    pub name: String,
    #[serde(rename = "type")]
    pub ty: String,
    pub nullable: bool,
    pub not_null: Option<NotNullRow>,
    pub expression: Option<String>,
    pub generated: Option<char>,
    pub alterable: bool,
    pub identity: Option<char>,
    pub collation: Option<String>,
    pub storage: Option<char>,
    pub compression: Option<char>,
    pub statistics: Option<i32>,
    pub options: Vec<String>,
    pub inherited: bool,
    pub comment: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct ConstraintRow {
    pub relation: u32,
    pub name: String,
    pub kind: char,
    pub columns: Option<Vec<i16>>,
    pub include: Option<Vec<i16>>,
    pub nulls_not_distinct: Option<bool>,
    pub expression: Option<String>,
    pub no_inherit: bool,
    pub definition: Option<String>,
    pub referenced_namespace: Option<String>,
    pub referenced_name: Option<String>,
    pub referenced_columns: Option<Vec<String>>,
    pub on_delete: Option<char>,
    pub on_update: Option<char>,
    #[serde(rename = "match")]
    pub match_type: Option<char>,
    pub set_columns: Option<Vec<i16>>,
    pub period: bool,
    pub not_enforced: bool,
    pub deferrable: bool,
    pub deferred: bool,
    pub not_valid: bool,
    pub options: Vec<String>,
    pub tablespace: Option<String>,
    pub attached_to: Option<NameRow>,
    pub inherited: bool,
    pub comment: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct IndexRow {
    pub relation: u32,
    pub name: String,
    pub unique: bool,
    pub method: Option<String>,
    pub keys: Vec<KeyRow>,
    pub include: Vec<String>,
    pub predicate: Option<String>,
    pub nulls_not_distinct: bool,
    pub options: Vec<String>,
    pub tablespace: Option<String>,
    pub statistics: Option<BTreeMap<u16, i32>>,
    pub attached_to: Option<NameRow>,
    pub invalid: bool,
    pub comment: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct KeyRow {
    pub column: Option<String>,
    pub expression: Option<String>,
    pub collation: Option<String>,
    pub opclass: Option<String>,
    pub descending: bool,
    pub nulls_first: bool,
}

/// Anything known by its definition; every query of such a kind gives the same columns.
#[derive(Debug, Deserialize)]
pub(super) struct ObjectRow {
    pub namespace: String,
    pub class: u32,
    pub oid: u32,
    pub kind: ObjectKind,
    pub name: String,
    pub arguments: Option<String>,
    pub on: Option<NameRow>,
    pub create: Vec<String>,
    pub comment: Option<String>,
    /// Those of a view, with their types.
    #[serde(default)]
    pub columns: Vec<String>,
    /// Namespace, table and name of the columns that a view's query needs.
    #[serde(default)]
    pub uses: Vec<(String, String, String)>,
    /// The same of keys.
    #[serde(default)]
    pub keys: Vec<(String, String, String)>,
    /// That of an extension.
    pub version: Option<String>,
    /// What an extension made that can be moved.
    pub members: Option<BTreeSet<String>>,
    /// The casts of an extension.
    #[serde(default)]
    pub casts: Vec<(String, String, CastKind)>,
}

/// One thing needs another; `class` is the catalogue in which the number counts.
#[derive(Debug, Deserialize)]
pub(super) struct DependencyRow {
    pub class: u32,
    pub oid: u32,
    pub needs_class: u32,
    pub needs: u32,
}

/// Owner and privileges of an object; `role`, `namespace` and `objects` instead of its number for the
/// privileges of objects to come.
#[derive(Debug, Deserialize)]
pub(super) struct RightsRow {
    pub class: Option<u32>,
    pub oid: Option<u32>,
    pub owner: Option<String>,
    pub said: bool,
    pub role: Option<String>,
    pub namespace: Option<String>,
    pub objects: Option<String>,
    pub grants: Vec<GrantRow>,
}

#[derive(Debug, Deserialize)]
pub(super) struct GrantRow {
    pub column: Option<String>,
    pub to: String,
    pub privilege: String,
    pub grantable: bool,
}
