//! Tables that have to be made anew, because what they are partitioned by cannot be changed.

use std::collections::BTreeSet;

use super::{Sides, names as mentions};
use crate::diff::Change;
use crate::schema::{QName, Table};

/// Drops and creates what cannot become what it should be, with its partitions: a loss that the
/// plan then says.
pub(super) fn tables(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let remade = remade(sides);
    if remade.is_empty() {
        return changes;
    }
    let names: BTreeSet<&QName> = remade
        .iter()
        .flat_map(|(old, new)| [&old.name, &new.name])
        .collect();
    let mut kept: Vec<Change> = changes
        .into_iter()
        .filter(|change| !touches(change, &names))
        .collect();
    for (old, new) in remade {
        kept.push(Change::DropTable(old.clone()));
        kept.push(Change::CreateTable(new.clone()));
    }
    kept
}

/// The tables among some changes that are dropped and made again, by their old names.
pub(super) fn names<'c>(
    changes: &'c [Change],
    sides: &'c Sides<'_>,
) -> impl Iterator<Item = &'c QName> {
    changes.iter().filter_map(|change| match change {
        Change::DropTable(table) => {
            let stays = sides.to.tables.contains_key(sides.new_name(&table.name));
            stays.then_some(&table.name)
        }
        _ => None,
    })
}

fn touches(change: &Change, names: &BTreeSet<&QName>) -> bool {
    match change {
        Change::RenameTable { from, .. } => names.contains(from),
        Change::Alter { table, .. } => names.contains(table),
        _ => false,
    }
}

fn remade<'s>(sides: &'s Sides<'_>) -> Vec<(&'s Table, &'s Table)> {
    let mut found: Vec<(&Table, &Table)> = Vec::new();
    loop {
        let parents: BTreeSet<&QName> = found.iter().map(|(old, _)| &old.name).collect();
        let below = |table: &Table| {
            let parent = table.options.partition_of.as_ref();
            parent.is_some_and(|partition| parents.contains(&partition.parent))
        };
        let next: Vec<(&Table, &Table)> = sides
            .staying()
            .filter(|(old, _, _)| !parents.contains(&old.name))
            .filter(|(old, moved, to)| split_otherwise(moved, to) || below(old))
            .map(|(old, _, to)| (old, to))
            .collect();
        if next.is_empty() {
            return found;
        }
        found.extend(next);
    }
}

/// Whether a table is partitioned by something else, or by the same in another type.
fn split_otherwise(from: &Table, to: &Table) -> bool {
    let key = to.options.partition_by.as_deref().unwrap_or_default();
    let retyped = to.columns.iter().any(|column| {
        let before = from.column(&column.name);
        let other = before.is_some_and(|it| it.ty != column.ty || it.collation != column.collation);
        other && mentions(key, &column.name)
    });
    retyped || from.options.partition_by != to.options.partition_by
}
