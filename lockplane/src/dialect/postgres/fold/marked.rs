//! Indexes that a table is clustered on or identifies its rows by: the mark goes with the index and does
//! not come back with it.

use std::collections::BTreeSet;

use super::{Sides, inside, remade};
use crate::diff::{Change, Mark, TableChange, renamed_index};
use crate::schema::{QName, Table, TableOptions};

/// Takes such a mark away before its index goes, and puts it on the one that comes. One that is `altered` and becomes
/// that of a key is dropped when this is undone.
pub(super) fn marked(
    mut changes: Vec<Change>,
    altered: &[Change],
    sides: &Sides<'_>,
) -> Vec<Change> {
    let remade: BTreeSet<QName> = remade::names(&changes, sides).cloned().collect();
    let staying = sides.staying();
    for (old, moved, to) in staying.filter(|(old, _, _)| !remade.contains(&old.name)) {
        let bare = |options: &TableOptions| without_marks(options, to, old, [&changes, altered]);
        let (before, between) = (bare(&old.options), bare(&moved.options));
        let between = between.marking(|index| renamed_index(&to.name, index, &changes));
        if before == old.options {
            continue;
        }
        changes.retain(|change| match inside(change) {
            Some((table, TableChange::SetOptions { .. })) => *table != to.name,
            _ => true,
        });
        changes.push(set(&old.name, &old.options, &before));
        if between != to.options {
            changes.push(set(&to.name, &between, &to.options));
        }
    }
    changes
}

fn set(table: &QName, from: &TableOptions, to: &TableOptions) -> Change {
    let (from, to) = (Box::new(from.clone()), Box::new(to.clone()));
    Change::alter(table, TableChange::SetOptions { from, to })
}

/// Also what goes for good goes early, under the table's old name.
fn without_marks(
    options: &TableOptions,
    to: &Table,
    table: &Table,
    changes: [&[Change]; 2],
) -> TableOptions {
    let goes = |index: &str, mark: Mark| {
        let all = changes.into_iter().flatten().filter_map(inside);
        let mut own = all.filter(|(name, _)| [&table.name, &to.name].contains(name));
        own.any(|(_, what)| drops(what, index, mark))
    };
    let identity = options.replica_identity.as_deref();
    let identity = identity.and_then(|identity| identity.strip_prefix("index "));
    let clustered = options.cluster_on.as_deref();
    let identified = identity.is_some_and(|it| goes(it, Mark::Identity))
        || to.options.replica_identity.is_none();
    let clustered =
        clustered.is_some_and(|it| goes(it, Mark::Clustered)) || to.options.cluster_on.is_none();
    let mut bare = options.clone();
    bare.replica_identity.take_if(|_| identified);
    bare.cluster_on.take_if(|_| clustered);
    bare
}

/// Whether a mark of an index goes with it, on either way.
fn drops(what: &TableChange, index: &str, mark: Mark) -> bool {
    match what {
        TableChange::DropIndex(gone) => gone.name == index,
        TableChange::DropConstraint(gone) => gone.name.as_deref() == Some(index),
        TableChange::PromoteIndex {
            index: gone, marks, ..
        } => gone.name == index && !marks.contains(&mark),
        TableChange::DemoteKey { key, marks, .. } => {
            key.name.as_deref() == Some(index) && !marks.contains(&mark)
        }
        _ => false,
    }
}
