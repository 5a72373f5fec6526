//! What needs what.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{Catalog, ObjectRow};
use crate::schema::{ObjectId, ObjectKind, QName};

/// What each object needs.
pub(super) type Needs = BTreeMap<ObjectId, BTreeSet<ObjectId>>;

/// Objects by catalogue and number.
pub(super) type Ids = BTreeMap<(u32, u32), ObjectId>;

/// The catalogues' own numbers; PostgreSQL fixes them in its sources (`CATALOG(pg_class,1259,..)`).
const PG_TYPE: u32 = 1247;
const PG_CLASS: u32 = 1259;
const PG_NAMESPACE: u32 = 2615;

/// What each object needs, as far as both are among the rows.
pub(super) fn needs(catalog: &Catalog, ids: &Ids) -> Needs {
    let mut needs = Needs::new();
    for row in &catalog.dependencies {
        let of = ids.get(&(row.class, row.oid));
        let on = ids.get(&(row.needs_class, row.needs));
        if let Some((of, on)) = of.zip(on).filter(|(of, on)| counts(of, on)) {
            needs.entry(of.clone()).or_default().insert(on.clone());
        }
    }
    needs
}

/// The namespace in an object's own name goes without saying.
fn counts(of: &ObjectId, on: &ObjectId) -> bool {
    let own = on.kind == ObjectKind::Namespace && on.name.name == of.name.namespace;
    of != on && !own
}

/// An object's kind and name.
pub(super) fn id(row: &ObjectRow) -> ObjectId {
    ObjectId {
        kind: row.kind,
        name: QName::new(&row.namespace, &row.name),
        arguments: row.arguments.clone(),
        on: row.on.clone().map(QName::from),
    }
}

/// Every object, by catalogue and number.
pub(super) fn ids(catalog: &Catalog) -> Ids {
    let named =
        |kind, namespace: &str, name: &str| ObjectId::new(kind, QName::new(namespace, name));
    let namespaces = catalog.namespaces.iter();
    let namespaces = namespaces.map(|row| {
        (
            PG_NAMESPACE,
            row.oid,
            named(ObjectKind::Namespace, "", &row.namespace),
        )
    });
    let enums = catalog.enums.iter();
    let enums = enums.map(|row| {
        (
            PG_TYPE,
            row.oid,
            named(ObjectKind::Enum, &row.namespace, &row.name),
        )
    });
    let sequences = catalog.sequences.iter().map(|row| {
        let id = named(ObjectKind::Sequence, &row.namespace, &row.name);
        let on = catalog
            .tables
            .iter()
            .find(|table| Some(table.oid) == row.owner);
        // That of an identity column belongs to the table.
        let on = on.filter(|_| row.identity);
        let on = on.map(|table| QName::new(&table.namespace, &table.name));
        (PG_CLASS, row.oid, ObjectId { on, ..id })
    });
    let tables = catalog.tables.iter();
    let tables = tables.map(|row| {
        (
            PG_CLASS,
            row.oid,
            named(ObjectKind::Table, &row.namespace, &row.name),
        )
    });
    let objects = catalog
        .objects
        .iter()
        .flatten()
        .map(|row| (row.class, row.oid, id(row)));
    let all = namespaces
        .chain(enums)
        .chain(sequences)
        .chain(tables)
        .chain(objects);
    all.map(|(class, oid, id)| ((class, oid), id)).collect()
}
