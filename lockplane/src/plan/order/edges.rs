//! Pairs of places, of which the first runs first, that no dependency between objects tells.

use crate::diff::Change;
use crate::schema::{ObjectKind, QName};

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
                Change::CreateTable(table) if kept.made.contains(&table.name) => {
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

fn waits_for_rows(kind: ObjectKind) -> bool {
    matches!(
        kind,
        ObjectKind::Trigger | ObjectKind::Rule | ObjectKind::MaterializedView
    )
}
