//! Pairs of places, of which the first runs first, that no dependency between objects tells.

use std::collections::{BTreeMap, BTreeSet};

use super::heirs::inherits;
use crate::diff::{Change, TableChange};
use crate::schema::{Column, ConstraintKind, Object, ObjectId, ObjectKind, QName, Schema, Table};
use crate::sql::unqualified;

/// A column that holds a type which is made anew gets the new one before it is changed further.
pub(super) fn recast_first(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (first, change) in changes.iter().enumerate() {
        let Change::RemakeTypes(remake) = change else {
            continue;
        };
        let used = |table: &QName| remake.uses.iter().any(|column| column.table == *table);
        let inside = changes
            .iter()
            .enumerate()
            .filter(|(_, change)| match change {
                Change::Alter { table, .. } => used(table),
                _ => false,
            });
        edges.extend(inside.map(|(then, _)| (first, then)));
    }
    edges
}

/// What needs an object that grows, directly or not, changes after it, and on the way back before that goes.
pub(super) fn grown_first(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (first, change) in changes.iter().enumerate() {
        let Change::Grow(grown) = change else {
            continue;
        };
        let users: BTreeSet<_> = grown.users.iter().map(|user| &user.id).collect();
        let changed = changes.iter().enumerate().filter(|(_, change)| {
            let changes = matches!(change, Change::ReplaceObject { .. } | Change::Grow(_));
            changes && users.contains(&change.object())
        });
        edges.extend(changed.map(|(then, _)| (first, then)));
    }
    edges
}

/// A column that lets go of a type which is made anew, be it on the way back, does so before: pairs of places.
pub(super) fn left_first(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (then, change) in changes.iter().enumerate() {
        let (types, uses) = match change {
            Change::RemakeTypes(remake) => {
                let types = remake.types.iter().map(|it| it.from.id().name);
                (types.collect(), remake.uses.as_slice())
            }
            Change::AlterEnum { to, .. } => (vec![to.name.clone()], [].as_slice()),
            _ => continue,
        };
        let of = |ty: &str| {
            let name = unqualified(ty.trim_end_matches("[]"));
            let name = name.map(|(namespace, name)| QName::new(namespace, name));
            name.is_some_and(|name| types.contains(&name))
        };
        let used = |table: &QName| uses.iter().any(|column| column.table == *table);
        let left = changes
            .iter()
            .enumerate()
            .filter(|(_, change)| match change {
                Change::Alter { table, what } if !used(table) => match what {
                    TableChange::AlterColumn { from, to, .. } => of(&from.ty) && !of(&to.ty),
                    TableChange::DropColumn(column) => of(&column.ty),
                    _ => false,
                },
                _ => false,
            });
        edges.extend(left.map(|(first, _)| (first, then)));
    }
    edges
}

/// Functions are replaced before an enum gets values: to take these back, what calls the functions is made again.
pub(super) fn replaced_first(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (then, change) in changes.iter().enumerate() {
        let Change::AlterEnum { to, undo, .. } = change else {
            continue;
        };
        let ty = BTreeSet::from([ObjectId::new(ObjectKind::Enum, to.name.clone())]);
        let around: BTreeSet<ObjectId> = undo.around.iter().map(Change::object).collect();
        for (first, other) in changes.iter().enumerate() {
            let Change::ReplaceObject { to: function, .. } = other else {
                continue;
            };
            let own = BTreeSet::from([function.id.clone()]);
            let mut around = around.iter();
            if function.id.kind == ObjectKind::Function
                && !schema.reaches(&function.id, &ty)
                && around.any(|it| schema.reaches(it, &own))
            {
                edges.push((first, then));
            }
        }
    }
    edges
}

/// Rows are put into a table that has all of its partitions, and before anything acts on them or is
/// made of them.
pub(super) fn filled_whole(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (fill, change) in changes.iter().enumerate() {
        let Change::FillRows(kept) = change else {
            continue;
        };
        for (at, other) in changes.iter().enumerate() {
            match other {
                Change::CreateTable(table)
                    if kept.made.contains(&table.name) || kept.joined.contains(&table.name) =>
                {
                    edges.push((at, fill));
                }
                Change::RemakeTypes(remake)
                    if remake.uses.iter().any(|column| column.table == kept.aside) =>
                {
                    edges.push((at, fill));
                }
                Change::Alter { table, .. } if kept.joined.contains(table) => {
                    edges.push((at, fill));
                }
                Change::CreateObject(object) if waits_for_rows(object.id.kind) => {
                    edges.push((fill, at));
                }
                _ => {}
            }
        }
    }
    edges
}

/// Changes of partitions, and those of the partitioned table that wait for them: an index to which none of
/// a new partition's own is attached when that is made, or PostgreSQL would make one; and what may need
/// an index that is complete.
pub(super) fn parts_first(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (at, change) in changes.iter().enumerate() {
        let Change::CreateTable(part) = change else {
            continue;
        };
        let Some(whole) = part.options.partition_of.as_ref() else {
            continue;
        };
        for (other, change) in changes.iter().enumerate() {
            let Change::Alter { table, what } = change else {
                continue;
            };
            if *table == whole.parent && waits_for(part, table, what) {
                edges.push((at, other));
            }
        }
    }
    edges.extend(marked_last(changes));
    edges.extend(joined_last(changes));
    edges.extend(open_checks_last(changes));
    edges.extend(recomputed_first(changes));
    edges
}

/// Heirs that have a check or a `NOT NULL` that is not valid come before their parent gets it: they would have it valid.
fn open_checks_last(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (open, change) in changes.iter().enumerate() {
        let Change::Alter { what, .. } = change else {
            continue;
        };
        for (made, other) in changes.iter().enumerate() {
            if let Change::CreateTable(heir) = other
                && has_unchecked(heir, what)
            {
                edges.push((made, open));
            }
        }
    }
    edges
}

/// Whether an heir has what its parent gets, and no row of it was ever checked.
fn has_unchecked(heir: &Table, what: &TableChange) -> bool {
    match what {
        TableChange::AddConstraint(check)
            if check.not_valid && matches!(check.kind, ConstraintKind::Check { .. }) =>
        {
            let mut all = heir.constraints.iter();
            all.any(|it| it.inherited && it.not_valid && it.name == check.name)
        }
        TableChange::AlterColumn { from, to, .. } if from.nullable && to.not_null.not_valid => {
            let own = heir.column(&to.name).map(|column| &column.not_null);
            own.is_some_and(|demand| demand.inherited && demand.not_valid)
        }
        _ => false,
    }
}

/// A partitioned table that joins another one has indexes that are complete: PostgreSQL would make others beside them.
fn joined_last(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    let mut tables = BTreeMap::new();
    for change in changes {
        if let Change::Alter { table, what } = change
            && let Some((name, above)) = made(what)
        {
            tables.insert(table.sibling(name), (table, above.as_ref()));
        }
    }
    for (part, whole) in attached(changes) {
        let above = std::iter::successors(Some(whole), |it| tables.get(*it)?.1);
        let above = above.filter_map(|it| tables.get(it));
        let above: BTreeSet<&QName> = above.map(|(table, _)| *table).collect();
        let joins = |change: &Change| match change {
            Change::Alter {
                table,
                what: TableChange::SetOptions { to, .. },
            } => above.contains(table) && to.partition_of.is_some(),
            _ => false,
        };
        let places = changes.iter().enumerate();
        let places = places.filter(|(_, change)| joins(change));
        edges.extend(places.map(|(join, _)| (part, join)));
    }
    edges
}

/// Columns of partitions are computed anew before the whole's indexes are made, and on the way back when those are
/// gone: PostgreSQL cannot make one anew that is a part.
fn recomputed_first(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    let mut indexes = BTreeMap::new();
    for (at, change) in changes.iter().enumerate() {
        if let Change::Alter { table, what } = change
            && let Some((name, whole)) = made(what)
        {
            indexes.insert(table.sibling(name), (at, table, whole.as_ref()));
        }
    }
    for (at, change) in changes.iter().enumerate() {
        let Change::Alter {
            table,
            what: TableChange::Recompute { .. },
        } = change
        else {
            continue;
        };
        let own = indexes.values().filter(|(_, of, _)| *of == table);
        for (_, _, whole) in own {
            let above = std::iter::successors(*whole, |it| indexes.get(*it)?.2);
            let above = above.filter_map(|it| indexes.get(it));
            edges.extend(above.map(|(made, _, _)| (at, *made)));
        }
    }
    edges
}

/// The places of indexes and keys that are made as parts, and of which.
fn attached(changes: &[Change]) -> impl Iterator<Item = (usize, &QName)> {
    changes
        .iter()
        .enumerate()
        .filter_map(|(at, change)| match change {
            Change::Alter { what, .. } => Some((at, made(what)?.1.as_ref()?)),
            _ => None,
        })
}

/// What an index or a key that is made is called, and what it is a part of; not what PostgreSQL makes when a table joins.
fn made(what: &TableChange) -> Option<(&str, &Option<QName>)> {
    match what {
        TableChange::CreateIndex(own) => Some((&own.name, &own.attached_to)),
        TableChange::AddConstraint(own) if !own.is_given() => {
            Some((own.name.as_deref()?, &own.attached_to))
        }
        _ => None,
    }
}

/// An index that a table identifies its rows by has to be complete.
fn marked_last(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (mark, change) in changes.iter().enumerate() {
        let Change::Alter {
            table,
            what: TableChange::SetOptions { to, .. },
        } = change
        else {
            continue;
        };
        let index = to.replica_identity.as_deref();
        let Some(index) = index.and_then(|text| text.strip_prefix("index ")) else {
            continue;
        };
        let index = table.sibling(index);
        let parts = attached(changes).filter(|(_, whole)| **whole == index);
        edges.extend(parts.map(|(part, _)| (part, mark)));
    }
    edges
}

fn waits_for(part: &Table, whole: &QName, what: &TableChange) -> bool {
    let index = match what {
        TableChange::CreateIndex(index) => Some(index.name.as_str()),
        TableChange::AddConstraint(key) if key.is_key() => key.name.as_deref(),
        TableChange::SetOptions { .. } => return true,
        _ => None,
    };
    index.is_some_and(|index| {
        let index = Some(whole.sibling(index));
        let indexes = part.indexes.iter().map(|it| &it.attached_to);
        let keys = part.constraints.iter().map(|it| &it.attached_to);
        !indexes.chain(keys).any(|it| *it == index)
    })
}

/// Tables that become unlogged after those that refer to them, and logged before ("ALTER TABLE", `SET
/// UNLOGGED`).
pub(super) fn logged_in_turn(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let logged = changes
        .iter()
        .enumerate()
        .filter_map(|(at, change)| match change {
            Change::Alter {
                table,
                what: TableChange::SetOptions { from, to },
            } if from.unlogged != to.unlogged => Some((at, table, to.unlogged)),
            _ => None,
        });
    let logged: Vec<(usize, &QName, bool)> = logged.collect();
    let refers = |table: &QName, other: &QName| {
        let table = schema.tables.get(table);
        let keys = table.into_iter().flat_map(|it| &it.constraints);
        let mut keys = keys.filter_map(|it| it.foreign_key());
        table.is_some_and(|it| it.name != *other) && keys.any(|key| key.references == *other)
    };
    let mut edges = Vec::new();
    for (at, table, unlogged) in &logged {
        let others = logged.iter().filter(|(_, other, _)| refers(table, other));
        edges.extend(others.map(|(other, _, _)| match unlogged {
            true => (*at, *other),
            false => (*other, *at),
        }));
    }
    edges
}

/// Columns that get another type, or are made anew, before what reads them, or those of an heir, is made again: also
/// where the table needs that as well, for an index.
pub(super) fn retyped_first(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (at, change) in changes.iter().enumerate() {
        let Change::Alter {
            table,
            what: TableChange::AlterColumn { from, to, .. },
        } = change
        else {
            continue;
        };
        let of = |it: &Column| (it.ty.clone(), it.collation.clone(), it.generated.clone());
        if of(from) == of(to) {
            continue;
        }
        let reads = |object: &Object| {
            let mut tables = object.depends_on.iter();
            let mut tables = tables.by_ref().filter(|id| id.kind == ObjectKind::Table);
            tables.any(|id| id.name == *table || inherits(schema, &id.name, table))
        };
        let made = changes.iter().enumerate();
        let made = made.filter(|(_, change)| match change {
            Change::CreateObject(object) => reads(object),
            Change::Alter {
                table: heir,
                what: TableChange::CreateIndex(_) | TableChange::AddConstraint(_),
            } => inherits(schema, heir, table),
            _ => false,
        });
        edges.extend(made.map(|(made, _)| (at, made)));
    }
    edges
}

fn waits_for_rows(kind: ObjectKind) -> bool {
    matches!(
        kind,
        ObjectKind::Trigger | ObjectKind::Rule | ObjectKind::MaterializedView
    )
}
