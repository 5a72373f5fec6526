//! What a database looks like: plain data in one canonical order.
//!
//! A [`Schema`] is what an introspection returns, what JSON files hold and what two sides of a
//! comparison are made of. Nothing here talks to a database. Text inside a schema (types, defaults,
//! conditions) is spelled as the engine itself prints it; a schema whose text a person wrote is
//! *declared* and becomes canonical by being realised on a shadow and read back.

mod column;
mod constraint;
mod extension;
mod filled;
mod fingerprint;
mod index;
mod keyed;
mod meaning;
mod name;
mod object;
mod parameters;
mod placed;
mod rights;
mod routine;
mod scope;
mod setting;
mod table;
mod types;
mod unfinished;

pub use column::{
    Besides, Column, Generated, GeneratedKind, Identity, IdentityMode, Known, NotNull,
};
pub use constraint::{
    Action, Conflict, Constraint, ConstraintKind, Deferrable, ForeignKey, Match, PrimaryKey, Unique,
};
pub(crate) use extension::extension;
pub use extension::{CastKind, Extension};
pub use fingerprint::Fingerprint;
pub use index::{Index, IndexKey, Key, Nulls, Order};
pub use name::QName;
pub use object::{Object, ObjectId, ObjectKind, View};
pub use parameters::Parameters;
pub use rights::{Covered, EVERYBODY, Grants, Held, Part, Rights, usual};
pub use scope::Scope;
pub use setting::Setting;
pub use table::{Parents, Partition, Table, TableOptions};
pub use types::{EnumType, Sequence, SequenceOptions, SequenceOwner};

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::sql::Dialect;

/// The whole shape of one database, in canonical order.
///
/// Two schemas are the same exactly when their [`fingerprint`](Schema::fingerprint)s are; the order
/// of columns and what an object needs ([`Object::depends_on`]) do not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// The database this schema belongs to; types and expressions are in its language.
    pub dialect: Dialect,
    /// PostgreSQL: the namespaces (its "schemas") that are part of this schema.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub namespaces: BTreeSet<String>,
    /// PostgreSQL: comments on namespaces.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub namespace_comments: BTreeMap<String, String>,
    /// PostgreSQL: enum types.
    #[serde(default, with = "keyed", skip_serializing_if = "BTreeMap::is_empty")]
    pub enums: BTreeMap<QName, EnumType>,
    /// PostgreSQL: sequences, except those that belong to an identity column.
    #[serde(default, with = "keyed", skip_serializing_if = "BTreeMap::is_empty")]
    pub sequences: BTreeMap<QName, Sequence>,
    /// Tables, with their columns, constraints and indexes.
    #[serde(default, with = "keyed")]
    pub tables: BTreeMap<QName, Table>,
    /// Everything else, as the engine's own definition text: views, functions, triggers, ...
    #[serde(default, with = "keyed", skip_serializing_if = "BTreeMap::is_empty")]
    pub objects: BTreeMap<ObjectId, Object>,
    /// PostgreSQL: owners and privileges, where they were asked for.
    #[serde(default, with = "keyed", skip_serializing_if = "BTreeMap::is_empty")]
    pub rights: BTreeMap<ObjectId, Rights>,
    /// PostgreSQL: what else is known about extensions, by their names. Only a live database tells; it is no
    /// part of the fingerprint, nor of files.
    #[serde(skip)]
    pub extensions: BTreeMap<String, Extension>,
    /// SQLite: numbers of the file's header. They are compared only where they are declared, and are
    /// no part of the fingerprint: applications change them by themselves.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<Setting, i32>,
}

impl Schema {
    /// A schema without any object.
    pub fn empty(dialect: Dialect) -> Self {
        Self {
            dialect,
            namespaces: BTreeSet::new(),
            namespace_comments: BTreeMap::new(),
            enums: BTreeMap::new(),
            sequences: BTreeMap::new(),
            tables: BTreeMap::new(),
            objects: BTreeMap::new(),
            rights: BTreeMap::new(),
            extensions: BTreeMap::new(),
            settings: BTreeMap::new(),
        }
    }

    /// Whether there is no object at all; namespaces do not count.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
            && self.enums.is_empty()
            && self.sequences.is_empty()
            && self.objects.is_empty()
    }

    /// Adds a table, replacing one of the same name.
    pub fn add_table(&mut self, table: Table) {
        self.tables.insert(table.name.clone(), table);
    }
}
