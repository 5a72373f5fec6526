//! Pairs of places, of which the first runs first, for partitions and the whole, and their indexes.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::{Change, TableChange};
use crate::schema::{ConstraintKind, QName, Table};

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
    edges.extend(attached_last(changes));
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

/// Indexes are attached when both are there.
fn attached_last(changes: &[Change]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (at, change) in changes.iter().enumerate() {
        let Change::Alter {
            what: TableChange::AttachIndexes(attach),
            ..
        } = change
        else {
            continue;
        };
        for (first, other) in changes.iter().enumerate() {
            if let Change::Alter { table, what } = other
                && let Some(own) = made(what).map(|(name, _)| table.sibling(name))
                && attach
                    .parts
                    .iter()
                    .any(|it| it.whole == own || it.part == own)
            {
                edges.push((first, at));
            }
        }
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
