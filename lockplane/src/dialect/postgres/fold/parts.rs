//! Parents and children: what is inherited changes with the parent.

use super::{Sides, heirs, indexes, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Column, ConstraintKind, QName, Schema, TableOptions};

/// Leaves out what the engine does by itself, and lets partitioned indexes be put together.
pub(super) fn own(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let changes = indexes::own(changes, sides);
    let changes = heirs::defaults_apart(changes, sides);
    let changes = heirs::numbered(changes, sides);
    let changes: Vec<Change> = changes
        .into_iter()
        .flat_map(|change| leaving(change, sides))
        .collect();
    let kept = changes.iter().filter_map(|change| match inside(change) {
        Some((table, what)) if given_by_parent(table, what, sides) => None,
        Some((table, what)) => heirs::own(table, what, &changes, sides),
        None => Some(change.clone()),
    });
    kept.map(|change| indexes::alone(change, sides)).collect()
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

/// Whether a change comes with the same one of a parent that the table keeps.
fn given_by_parent(table: &QName, what: &TableChange, sides: &Sides<'_>) -> bool {
    match what {
        TableChange::AddColumn { column, .. }
        | TableChange::DropColumn(column)
        | TableChange::DropComputed(column) => {
            column.inherited && keeps_parent(table, &column.name, sides)
        }
        TableChange::AlterColumn { from, to, .. } => {
            let same = Column {
                inherited: to.inherited,
                ..from.clone()
            };
            same == *to && !(from.inherited && to.inherited)
        }
        TableChange::AddConstraint(c) | TableChange::DropConstraint(c) => {
            c.inherited && c.attached_to.is_none()
        }
        TableChange::RenameConstraint { to, .. } => {
            to.inherited && matches!(to.kind, ConstraintKind::Check { .. })
        }
        _ => false,
    }
}

/// Whether a table has a parent, with such a column on either side, before and after.
fn keeps_parent(table: &QName, column: &str, sides: &Sides<'_>) -> bool {
    let new = sides.new_name(table);
    let (Some(before), Some(after)) = (sides.moved.tables.get(new), sides.to.tables.get(new))
    else {
        return true;
    };
    let has = |schema: &Schema, parent: &QName| {
        let parent = schema.tables.get(parent);
        parent.is_some_and(|parent| parent.column(column).is_some())
    };
    let mut parents = before.options.parents();
    parents.any(|parent| {
        let stays = after.options.parents().any(|other| other == parent);
        stays && (has(&sides.moved, parent) || has(sides.to, parent))
    })
}
