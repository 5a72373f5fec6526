//! Parents and children: what is inherited changes with the parent.

use super::{Sides, heirs, indexes, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Column, Constraint, ConstraintKind, QName, Schema, Table, TableOptions};

/// Leaves out what the engine does by itself, and lets partitioned indexes be put together.
pub(super) fn own(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let changes = indexes::own(changes, sides);
    let changes = heirs::defaults_apart(changes, sides);
    let changes = heirs::numbered(changes, sides);
    let changes = heirs::own_settings(changes, sides);
    let changes = heirs::own_demands(changes, sides);
    let changes: Vec<Change> = changes
        .into_iter()
        .flat_map(|change| leaving(change, sides))
        .collect();
    let kept = changes.iter().filter_map(|change| match inside(change) {
        Some((table, what)) if given_by_parent(table, what, &changes, sides) => None,
        Some((table, what)) if gone_with_parents(table, what, &changes, sides) => None,
        Some((table, what)) => heirs::own(table, what, &changes, sides),
        None => Some(change.clone()),
    });
    let kept = kept.map(|change| indexes::alone(change, sides));
    let comments = changes
        .iter()
        .flat_map(|change| comments_on_given(change, &changes, sides));
    let bare = changes
        .iter()
        .flat_map(|change| heirs::without_default(change, sides));
    let all = kept.chain(comments).chain(bare);
    all.map(|change| heirs::spelled(change, sides)).collect()
}

/// Comments on what comes, or goes, with a parent's, and has one of its own.
fn comments_on_given(change: &Change, changes: &[Change], sides: &Sides<'_>) -> Vec<Change> {
    let given = |table: &Table, it: &&Constraint| {
        let with_parent = it.foreign_key().is_some() || table.options.partition_of.is_none();
        it.inherited && with_parent && it.comment.is_some()
    };
    let of = |schema: &Schema, name: &QName| {
        let table = schema.tables.get(name);
        let all = table.into_iter().flat_map(|table| {
            let own = table.constraints.iter();
            own.filter(move |it| given(table, it)).cloned()
        });
        all.collect::<Vec<Constraint>>()
    };
    let (table, constraints, comes) = match change {
        Change::CreateTable(table) => (&table.name, of(sides.to, &table.name), true),
        Change::DropTable(table) => (&table.name, of(sides.from, &table.name), false),
        Change::Alter { table, what } => match what {
            TableChange::AddConstraint(it)
                if it.comment.is_some() && given_by_parent(table, what, changes, sides) =>
            {
                (table, vec![it.clone()], true)
            }
            _ => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let comments = constraints.into_iter().filter_map(|it| {
        let (name, text) = (it.name?, it.comment);
        let (from, to) = match comes {
            true => (None, text),
            false => (text, None),
        };
        let what = TableChange::CommentConstraint { name, from, to };
        Some(Change::alter(table, what))
    });
    comments.collect()
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
        inherits: (from.inherits.iter().zip(before.inherits.iter()))
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

/// Options without the parents that are no parents afterwards, or with other bounds; a partition whose options
/// do not change joins again.
fn without_parents(from: &TableOptions, to: &TableOptions) -> TableOptions {
    TableOptions {
        partition_of: from
            .partition_of
            .clone()
            .filter(|it| to.partition_of.as_ref() == Some(it) && from != to),
        inherits: (from.inherits.iter())
            .filter(|parent| to.inherits.contains(parent))
            .cloned()
            .collect(),
        ..from.clone()
    }
}

/// Whether a change comes with the same one of a parent that the table keeps.
fn given_by_parent(
    table: &QName,
    what: &TableChange,
    changes: &[Change],
    sides: &Sides<'_>,
) -> bool {
    let table = sides.name_then(table, what);
    match what {
        TableChange::AddColumn { column, .. } | TableChange::DropColumn(column) => {
            let given = || keeps_parent(table, sides, |it| it.column(&column.name).is_some());
            column.inherited && given()
        }
        // It goes before columns are renamed.
        TableChange::DropComputed(column) => {
            let name = sides.new_column(table, &column.name);
            let given = || keeps_parent(table, sides, |it| it.column(name).is_some());
            column.inherited && given()
        }
        TableChange::AlterColumn { from, to, .. } => {
            let same = Column {
                inherited: to.inherited,
                ..from.clone()
            };
            same == *to && !(from.inherited && to.inherited)
        }
        // Attaching a table brings along the foreign keys that the whole gets later, and takes over its own.
        TableChange::AddConstraint(c) if c.foreign_key().is_some() => {
            let mut parents = sides.to.tables.get(table).into_iter();
            let mut parents = parents.by_ref().flat_map(|it| it.options.parents());
            let has = |it: &Table| it.constraints.iter().any(|it| it.kind == c.kind);
            let there = |parent: &QName| {
                sides.moved.tables.get(parent).is_some_and(has)
                    && !comes_later(parent, c, changes, sides)
            };
            c.inherited && (keeps_parent(table, sides, |_| true) || !parents.any(there))
        }
        TableChange::AddConstraint(c) | TableChange::DropConstraint(c) => {
            let same = |parent: &Table| {
                let mut all = parent.constraints.iter();
                c.foreign_key().is_some() || all.any(|it| it.name == c.name)
            };
            let given = || keeps_parent(table, sides, same);
            c.inherited && c.attached_to.is_none() && given()
        }
        TableChange::RenameConstraint { from, to } => {
            let check = matches!(to.kind, ConstraintKind::Check { .. });
            let given = || to.inherited && keeps_parent(table, sides, |_| true);
            let mut parents = sides.kept_parents(table).into_iter();
            check && (given() || parents.any(|parent| renames(parent, from, to, changes)))
        }
        _ => false,
    }
}

/// Whether a check of a table that its heirs have gets the same name: PostgreSQL renames theirs along.
fn renames(table: &QName, from: &str, to: &Constraint, changes: &[Change]) -> bool {
    let mut all = changes.iter().filter_map(inside);
    all.any(|(other, what)| match what {
        TableChange::RenameConstraint { from: old, to: new } => {
            let alone = matches!(
                new.kind,
                ConstraintKind::Check {
                    no_inherit: true,
                    ..
                }
            );
            other == table && old == from && new.name == to.name && !alone
        }
        _ => false,
    })
}

/// Whether a parent, or one of its own, gets the same foreign key, under the same name.
fn comes_later(parent: &QName, key: &Constraint, changes: &[Change], sides: &Sides<'_>) -> bool {
    let mut all = changes.iter().filter_map(inside);
    let own = all.any(|(table, what)| match what {
        TableChange::AddConstraint(it) => {
            table == parent && !it.inherited && it.kind == key.kind && it.name == key.name
        }
        _ => false,
    });
    let table = sides.to.tables.get(parent).into_iter();
    let mut above = table.flat_map(|it| it.options.parents());
    own || above.any(|parent| comes_later(parent, key, changes, sides))
}

/// Whether a table has a parent, with such a part on either side, before and after; what comes or goes with
/// everything in it is not asked.
fn keeps_parent(table: &QName, sides: &Sides<'_>, has: impl Fn(&Table) -> bool) -> bool {
    let stays = sides.moved.tables.contains_key(table) && sides.to.tables.contains_key(table);
    let has = |schema: &Schema, parent: &QName| schema.tables.get(parent).is_some_and(&has);
    let parents = sides.kept_parents(table);
    let mut parents = parents.into_iter();
    !stays || parents.any(|parent| has(&sides.moved, parent) || has(sides.to, parent))
}

/// Whether a foreign key of the table that a partition leaves goes before that, and takes along the
/// partition's.
fn gone_with_parents(
    table: &QName,
    what: &TableChange,
    changes: &[Change],
    sides: &Sides<'_>,
) -> bool {
    let old = sides.old_name(table);
    let Some(before) = sides.from.tables.get(old) else {
        return false;
    };
    let (name, inherited) = match what {
        TableChange::DropConstraint(key) if key.foreign_key().is_some() => {
            (key.name.as_deref(), key.inherited)
        }
        TableChange::RenameConstraint { from, to } if to.foreign_key().is_some() => {
            (Some(from.as_str()), to.inherited)
        }
        _ => return false,
    };
    let own = before
        .constraints
        .iter()
        .find(|it| it.name.as_deref() == name);
    let Some(own) = own.and_then(|it| it.foreign_key()).filter(|_| inherited) else {
        return false;
    };
    changes
        .iter()
        .filter_map(inside)
        .any(|(other, what)| match what {
            TableChange::DropConstraint(key) => {
                key.foreign_key() == Some(own) && before.options.parents().any(|it| it == other)
            }
            _ => false,
        })
}
