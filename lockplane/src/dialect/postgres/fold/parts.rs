//! Parents and children: what is inherited changes with the parent, and an index of a partitioned
//! table is made apart from those of its partitions.

use std::collections::BTreeSet;

use super::{Sides, heirs, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Column, ConstraintKind, Index, QName, Schema, TableOptions};

/// Leaves out what the engine does by itself, and lets partitioned indexes be put together.
pub(super) fn own(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    take_indexes(&mut changes);
    let changes = attached_by_itself(changes, sides);
    let changes = heirs::defaults_apart(changes, sides);
    let changes = heirs::numbered(changes, sides);
    let changes: Vec<Change> = changes
        .into_iter()
        .flat_map(|change| leaving(change, sides))
        .collect();
    let kept = changes.iter().filter_map(|change| match inside(change) {
        Some((_, what)) if inherited(what) => None,
        Some((table, what)) => heirs::own(table, what, &changes, sides),
        None => Some(change.clone()),
    });
    kept.map(|change| apart(change, sides)).collect()
}

/// A table leaves a parent before that is dropped, which would take a partition along, and under its
/// old name; it joins another one later.
fn leaving(change: Change, sides: &Sides<'_>) -> Vec<Change> {
    let Change::Alter {
        table,
        what: TableChange::SetOptions { from, to },
    } = &change
    else {
        return vec![change];
    };
    let left = without_parents(from, to);
    let old = sides.old_name(table);
    let before = sides.from.tables.get(old).map(|table| &table.options);
    let Some(before) = before.filter(|_| left != **from) else {
        return vec![change];
    };
    let gone = TableOptions {
        partition_of: before
            .partition_of
            .clone()
            .filter(|_| left.partition_of.is_some()),
        inherits: (from.inherits.iter().zip(&before.inherits))
            .filter(|(moved, _)| left.inherits.contains(moved))
            .map(|(_, before)| before.clone())
            .collect(),
        ..before.clone()
    };
    let set = |table: &QName, from: &TableOptions, to: &TableOptions| {
        let (from, to) = (Box::new(from.clone()), Box::new(to.clone()));
        Change::alter(table, TableChange::SetOptions { from, to })
    };
    let leaves = set(old, before, &gone);
    match left == **to {
        true => vec![leaves],
        false => vec![leaves, set(table, &left, to)],
    }
}

/// Options without the parents that are no parents afterwards.
fn without_parents(from: &TableOptions, to: &TableOptions) -> TableOptions {
    let whole = to.partition_of.as_ref().map(|partition| &partition.parent);
    let stays = |parent: &QName| Some(parent) == whole;
    TableOptions {
        partition_of: from.partition_of.clone().filter(|it| stays(&it.parent)),
        inherits: (from.inherits.iter())
            .filter(|parent| to.inherits.contains(parent))
            .cloned()
            .collect(),
        ..from.clone()
    }
}

/// A partition that goes together with an index of the partitioned table: on the way back the
/// partition comes first, and its own index can be attached only after the other is there again.
fn take_indexes(changes: &mut Vec<Change>) {
    let gone = changes.iter().filter_map(inside);
    let gone = gone.filter_map(|(table, what)| match what {
        TableChange::DropIndex(index) => Some(table.sibling(&index.name)),
        _ => None,
    });
    let mut gone: BTreeSet<QName> = gone.collect();
    loop {
        let mut taken = Vec::new();
        for change in changes.iter_mut() {
            if let Change::DropTable(table) = change {
                let late =
                    |index: &Index| index.attached_to.as_ref().is_some_and(|i| gone.contains(i));
                let (late, own) = std::mem::take(&mut table.indexes)
                    .into_iter()
                    .partition(late);
                table.indexes = own;
                let late: Vec<Index> = late;
                taken.extend(late.into_iter().map(|index| (table.name.clone(), index)));
            }
        }
        if taken.is_empty() {
            return;
        }
        for (table, index) in taken {
            gone.insert(table.sibling(&index.name));
            changes.push(Change::alter(&table, TableChange::DropIndex(index)));
        }
    }
}

/// A table that becomes a partition, or stops being one, takes along its indexes that match those of
/// the partitioned table ("ALTER TABLE", `ATTACH PARTITION`): they are neither dropped nor made, and
/// a new one is attached with its table.
fn attached_by_itself(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let kept = changes.iter().filter(|change| match inside(change) {
        Some((table, TableChange::DropIndex(index) | TableChange::CreateIndex(index))) => {
            let moves = moves(sides.new_name(table), &changes);
            let mut twins = twins(sides.new_name(table), index, &changes, sides);
            !moves.is_some_and(|moves| twins.any(|twin| comes_along(moves, index, twin, sides)))
        }
        _ => true,
    });
    let with_its_table = |change: &Change| match change {
        Change::Alter {
            table,
            what: TableChange::CreateIndex(index),
        } if moves(table, &changes) == Some(Moves::In) => {
            Change::alter(table, TableChange::CreateIndex(alone(index)))
        }
        other => other.clone(),
    };
    kept.map(with_its_table).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Moves {
    /// The table becomes a partition.
    In,
    /// It stops being one.
    Out,
}

fn moves(table: &QName, changes: &[Change]) -> Option<Moves> {
    let mut all = changes.iter().filter_map(inside);
    all.find_map(|(other, what)| match what {
        TableChange::SetOptions { from, to } if other == table => {
            match (&from.partition_of, &to.partition_of) {
                (None, Some(_)) => Some(Moves::In),
                (Some(_), None) => Some(Moves::Out),
                _ => None,
            }
        }
        _ => None,
    })
}

/// The same index of a table, before or after it is attached.
fn twins<'c>(
    table: &'c QName,
    index: &'c Index,
    changes: &'c [Change],
    sides: &'c Sides<'_>,
) -> impl Iterator<Item = &'c Index> {
    let all = changes.iter().filter_map(inside);
    all.filter_map(move |(other, what)| match what {
        TableChange::DropIndex(twin) | TableChange::CreateIndex(twin) => {
            let same = twin != index && alone(twin) == alone(index);
            (same && sides.new_name(other) == table).then_some(twin)
        }
        _ => None,
    })
}

/// An index that leaves with its table is there afterwards, unless the whole is dropped before.
fn comes_along(moves: Moves, index: &Index, twin: &Index, sides: &Sides<'_>) -> bool {
    let mut whole = index.attached_to.iter().chain(&twin.attached_to);
    match moves {
        Moves::In => true,
        Moves::Out => whole.all(|name| has_index(&sides.moved, name) && has_index(sides.to, name)),
    }
}

fn alone(index: &Index) -> Index {
    Index {
        attached_to: None,
        ..index.clone()
    }
}

fn has_index(schema: &Schema, name: &QName) -> bool {
    let mut tables = schema.tables.values();
    tables.any(|table| table.name.namespace == name.namespace && table.index(&name.name).is_some())
}

fn inherited(what: &TableChange) -> bool {
    match what {
        TableChange::AddColumn { column, .. }
        | TableChange::DropColumn(column)
        | TableChange::DropComputed(column) => column.inherited,
        TableChange::AlterColumn { from, to, .. } => {
            let same = Column {
                inherited: to.inherited,
                ..from.clone()
            };
            same == *to && !(from.inherited && to.inherited)
        }
        TableChange::AddConstraint(c) | TableChange::DropConstraint(c) => c.inherited,
        TableChange::RenameConstraint { to, .. } => {
            to.inherited && matches!(to.kind, ConstraintKind::Check { .. })
        }
        _ => false,
    }
}

/// `CREATE INDEX` on a partitioned table would make the indexes of the partitions as well, under
/// names of its own choice.
fn apart(change: Change, sides: &Sides<'_>) -> Change {
    let only = |index: Index| Index {
        invalid: true,
        ..index
    };
    match change {
        Change::Alter {
            table,
            what: TableChange::CreateIndex(index),
        } if is_partitioned(sides.to, &table) => {
            Change::alter(&table, TableChange::CreateIndex(only(index)))
        }
        Change::Alter {
            table,
            what: TableChange::DropIndex(index),
        } if is_partitioned(sides.from, &table) => {
            Change::alter(&table, TableChange::DropIndex(only(index)))
        }
        other => other,
    }
}

fn is_partitioned(schema: &Schema, table: &QName) -> bool {
    let table = schema.tables.get(table);
    table.is_some_and(|table| table.options.partition_by.is_some())
}
