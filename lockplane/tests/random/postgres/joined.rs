//! Tables that are made alone, then join the one they are part of: what they have of it has names of its
//! own then.

use super::hung;
use super::spec::{Id, Index, Key, KeyKind, Spec, Table, TableKind};
use super::table::{bounds, foreign_keys, key};

/// The first of the list of `CREATE TABLE`, for one that joins later.
pub fn columns(spec: &Spec, table: &Table) -> Option<String> {
    let of = joins(spec, table)?;
    let parent = spec.relation_name(of);
    let all = "INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION";
    let defaults = if table.joins == 2 {
        ""
    } else {
        " INCLUDING DEFAULTS"
    };
    Some(format!("LIKE {parent} {all}{defaults}"))
}

/// What it gets before it joins, and how it joins.
pub fn statements(spec: &Spec, table: &Table) -> Vec<String> {
    let Some(of) = joins(spec, table) else {
        return Vec::new();
    };
    let (parent, name) = (spec.relation_name(of), spec.name(&table.title));
    let TableKind::Part { bound, .. } = table.kind else {
        return vec![format!("ALTER TABLE {name} INHERIT {parent}")];
    };
    let own = Table {
        keys: own_keys(spec, table),
        indexes: own_indexes(spec, table),
        ..table.clone()
    };
    let keys = own.keys.iter().filter_map(|it| key(spec, &own, it));
    let keys = keys.map(|it| format!("ALTER TABLE {name} ADD {it}"));
    let mut all: Vec<String> = keys.collect();
    all.extend(hung::indexes_of(spec, &own));
    all.extend(foreign_keys(spec, &own));
    let bound = bounds(spec, of, bound);
    all.push(format!(
        "ALTER TABLE {parent} ATTACH PARTITION {name} {bound}"
    ));
    all
}

/// Whose part it becomes. One that has its parent's checks that are not inherited as well cannot leave
/// the parent again: PostgreSQL takes them for inherited ones.
fn joins(spec: &Spec, table: &Table) -> Option<Id> {
    let alone = |key: &Key| matches!(key.kind, KeyKind::Check { alone: true, .. });
    let (TableKind::Part { of, .. } | TableKind::Child { of }) = table.kind else {
        return None;
    };
    let stands_apart = spec.table(of)?.keys.iter().any(alone);
    (table.joins > 0 && !stands_apart).then_some(of)
}

/// The keys of its wholes, under names of its own.
pub fn own_keys(spec: &Spec, table: &Table) -> Vec<Key> {
    let wholes = wholes(spec, table);
    let keys = wholes.into_iter().flat_map(|whole| &whole.keys);
    let keys = keys.filter(|it| has(table, it.id) && !matches!(it.kind, KeyKind::Check { .. }));
    let named = keys.map(|it| Key {
        name: Some(name(table, it.id)),
        ..it.clone()
    });
    named.collect()
}

/// The indexes of its wholes, under names of its own.
pub fn own_indexes(spec: &Spec, table: &Table) -> Vec<Index> {
    let wholes = wholes(spec, table);
    let indexes = wholes.into_iter().flat_map(|whole| &whole.indexes);
    let indexes = indexes.filter(|it| has(table, it.id));
    let named = indexes.map(|it| Index {
        name: name(table, it.id),
        ..it.clone()
    });
    named.collect()
}

fn wholes<'s>(spec: &'s Spec, table: &Table) -> Vec<&'s Table> {
    let TableKind::Part { of, .. } = table.kind else {
        return Vec::new();
    };
    let whole = spec.table(of);
    let above = whole.map(|it| wholes(spec, it)).unwrap_or_default();
    above.into_iter().chain(whole).collect()
}

/// Whether it has something of its whole's before it joins; the rest is made for it then.
fn has(table: &Table, part: Id) -> bool {
    !(table.joins + part as usize).is_multiple_of(3)
}

fn name(table: &Table, part: Id) -> String {
    format!("{part} of {}", table.title.id)
}
