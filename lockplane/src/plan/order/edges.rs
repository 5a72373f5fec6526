//! Pairs of places, of which the first runs first, that no dependency between objects tells.

use std::collections::BTreeSet;

use super::heirs::inherits;
use crate::diff::{Change, TableChange};
use crate::schema::{Column, Object, ObjectId, ObjectKind, QName, Schema};
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
    let among: BTreeSet<&QName> = logged.iter().map(|(_, table, _)| *table).collect();
    let refers = |table: &QName, other: &QName| {
        let keys = schema.tables.get(table).into_iter();
        let keys = keys.flat_map(|it| &it.constraints);
        let mut keys = keys.filter_map(|it| it.foreign_key());
        table != other
            && keys.any(|key| {
                // One that closes a circle is not there meanwhile.
                key.references == *other && !schema.closes_a_circle(table, key, &among)
            })
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
