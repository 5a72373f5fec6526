//! PostgreSQL: extensions, whose version is compared only where somebody demands one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Object, ObjectId, ObjectKind, QName, Schema};
use crate::sql::{literal, placed, versioned};
use serde::Deserialize;

/// What a live database tells about an extension besides its definition. It is no part of the
/// fingerprint, nor of files.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Extension {
    /// The version that is installed.
    pub version: String,
    /// The names of what it made, where it can be moved to another namespace.
    pub members: Option<BTreeSet<String>>,
    /// The casts that it brings along: from what to what, without lengths.
    pub casts: BTreeMap<(String, String), CastKind>,
}

/// When a cast is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum CastKind {
    /// Where somebody asks for it.
    #[serde(rename = "e")]
    Explicit,
    /// Also where a value is assigned.
    #[serde(rename = "a")]
    Assignment,
    /// Everywhere.
    #[serde(rename = "i")]
    Implicit,
}

/// The identity of an extension.
pub(crate) fn extension(name: &str) -> ObjectId {
    ObjectId::new(ObjectKind::Extension, QName::new("", name))
}

impl Object {
    /// The namespace that an extension is in (`CREATE EXTENSION .. WITH SCHEMA namespace`), if it is one.
    pub(crate) fn namespace(&self) -> Option<String> {
        let text = self.create.first();
        placed(text.filter(|_| self.id.kind == ObjectKind::Extension)?)
    }

    /// The version that this demands, if it is an extension (`CREATE EXTENSION .. VERSION version`).
    pub fn version(&self) -> Option<String> {
        let text = self.create.first();
        let text = text.filter(|_| self.id.kind == ObjectKind::Extension);
        versioned(text?).map(|(_, version)| version)
    }

    /// Demands a version, or none.
    pub(crate) fn demand(&mut self, version: Option<&str>) {
        if let Some(sql) = self.create.first_mut() {
            let clause = version.map(|version| format!(" VERSION {}", literal(version)));
            let head = versioned(sql).map_or(sql.as_str(), |(head, _)| head);
            *sql = format!("{head}{}", clause.unwrap_or_default());
        }
    }
}

impl Schema {
    /// Lets those extensions demand a version that are `among` some: the one that they have.
    pub(crate) fn demand_versions(&mut self, among: impl Fn(&str) -> bool) {
        let known: &BTreeMap<String, Extension> = &self.extensions;
        let objects = self.objects.values_mut();
        for object in objects.filter(|it| it.id.kind == ObjectKind::Extension) {
            let name = &object.id.name.name;
            let has = known.get(name).map(|it| it.version.clone());
            let version = object.version().or(has).filter(|_| among(name));
            object.demand(version.as_deref());
        }
    }

    /// The cast from one type to another that PostgreSQL does not come with.
    pub(crate) fn cast(&self, from: &str, to: &str) -> Option<CastKind> {
        let id = ObjectId::new(ObjectKind::Cast, QName::new("", format!("{from} AS {to}")));
        let own = self.objects.get(&id).and_then(|cast| cast.create.first());
        let own = own.map(|sql| match () {
            () if sql.ends_with(" AS ASSIGNMENT") => CastKind::Assignment,
            () if sql.ends_with(" AS IMPLICIT") => CastKind::Implicit,
            () => CastKind::Explicit,
        });
        own.or_else(|| self.cast_of_extension(from, to))
    }

    /// Whether that cast is an extension's.
    pub(crate) fn brings_cast(&self, from: &str, to: &str) -> bool {
        self.cast_of_extension(from, to).is_some()
    }

    fn cast_of_extension(&self, from: &str, to: &str) -> Option<CastKind> {
        let types = (from.to_owned(), to.to_owned());
        let mut all = self.extensions.values();
        all.find_map(|extension| extension.casts.get(&types).copied())
    }

    /// The extensions of which a version is demanded.
    pub(crate) fn versioned(&self) -> BTreeSet<String> {
        let all = self.objects.values();
        let all = all.filter(|object| object.version().is_some());
        all.map(|object| object.id.name.name.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_demanded_or_not() {
        let mut object = Object {
            id: extension("x"),
            create: vec!["CREATE EXTENSION x WITH SCHEMA version".to_owned()],
            depends_on: Vec::new(),
            comment: None,
            view: crate::schema::Known::default(),
        };
        assert_eq!(object.version(), None);
        object.demand(Some("1.0'"));
        let text = "CREATE EXTENSION x WITH SCHEMA version VERSION '1.0'''";
        assert_eq!(object.create, [text]);
        assert_eq!(object.version().as_deref(), Some("1.0'"));
        object.demand(None);
        assert_eq!(object.create, ["CREATE EXTENSION x WITH SCHEMA version"]);
    }
}
