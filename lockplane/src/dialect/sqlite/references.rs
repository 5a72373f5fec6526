//! Foreign keys that SQLite accepts and then refuses every write for ("SQLite Foreign Key Support",
//! section 3).

use crate::dialect::BrokenReference;
use crate::schema::{Column, Constraint, ConstraintKind, ForeignKey, IndexKey, Schema, Table};

/// Those of a schema whose parent is not there or not unique.
pub(super) fn broken(schema: &Schema) -> Vec<BrokenReference> {
    let schema = schema.meaning();
    let all = schema.tables.values().flat_map(|table| {
        let keys = table.constraints.iter().filter_map(Constraint::foreign_key);
        keys.map(move |key| (table, key))
    });
    let broken = all.filter_map(|(table, key)| {
        Some(BrokenReference {
            table: table.name.clone(),
            parent: key.references.clone(),
            why: wrong(key, &schema)?,
        })
    });
    broken.collect()
}

fn wrong(key: &ForeignKey, schema: &Schema) -> Option<String> {
    let columns = key.columns.join(", ");
    let parent = &key.references;
    let Some(table) = schema.tables.get(parent) else {
        return Some(format!(
            "its foreign key ({columns}) refers to {parent}, which is no table"
        ));
    };
    let named = key.referenced_columns.join(", ");
    (!is_unique(table, &key.referenced_columns)).then(|| {
        format!("its foreign key ({columns}) refers to {parent} ({named}), which is not unique")
    })
}

pub(super) fn is_unique(parent: &Table, columns: &[String]) -> bool {
    let same = |keys: &[IndexKey]| {
        keys.len() == columns.len()
            && columns.iter().all(|name| {
                let own = parent.column(name);
                keys.iter().any(|key| {
                    key.as_column() == Some(name) && own.is_some_and(|own| compares_alike(key, own))
                })
            })
    };
    let by_constraint = parent
        .constraints
        .iter()
        .any(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey(key) => same(&key.columns),
            ConstraintKind::Unique(unique) => same(&unique.columns),
            _ => false,
        });
    let mut indexes = parent.indexes.iter();
    by_constraint
        || indexes.any(|index| index.unique && index.predicate.is_none() && same(&index.keys))
}

/// An index that compares otherwise than its column does not count.
fn compares_alike(key: &IndexKey, column: &Column) -> bool {
    key.collation.is_none() || key.collation == column.collation
}
