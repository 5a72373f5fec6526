//! Foreign keys apart from the tables they belong to, so that tables may refer to each other.

mod given;
mod merged;

use std::collections::BTreeSet;

use super::{Sides, inside};
use crate::dialect::postgres::ddl::key_columns;
use crate::dialect::postgres::types::incomparable;
use crate::diff::{Change, TableChange, TypeUse};
use crate::schema::{Constraint, ConstraintKind, ForeignKey, IndexKey, QName, Schema, Table};

pub(super) use given::{named, taken_over};
pub(super) use merged::merged;

/// Takes foreign keys out of tables that come and go. Inherited ones come and go by themselves.
pub(super) fn apart(changes: Vec<Change>) -> Vec<Change> {
    split(changes, without_keys, without_keys)
}

/// A table that comes, or goes, without some of its constraints, each of which comes after it, or goes before.
fn split(
    changes: Vec<Change>,
    coming: impl Fn(Table) -> (Table, Vec<Constraint>),
    going: impl Fn(Table) -> (Table, Vec<Constraint>),
) -> Vec<Change> {
    let split = |change: Change| match change {
        Change::CreateTable(table) => {
            let (table, taken) = coming(table);
            let add = |it| Change::alter(&table.name, TableChange::AddConstraint(it));
            let taken: Vec<Change> = taken.into_iter().map(add).collect();
            [vec![Change::CreateTable(table)], taken].concat()
        }
        Change::DropTable(table) => {
            let (table, taken) = going(table);
            let drop = |it| Change::alter(&table.name, TableChange::DropConstraint(it));
            let taken: Vec<Change> = taken.into_iter().map(drop).collect();
            [taken, vec![Change::DropTable(table)]].concat()
        }
        other => vec![other],
    };
    changes.into_iter().flat_map(split).collect()
}

fn without_keys(mut table: Table) -> (Table, Vec<Constraint>) {
    let (keys, rest): (Vec<_>, Vec<_>) = std::mem::take(&mut table.constraints)
        .into_iter()
        .partition(|constraint| constraint.foreign_key().is_some());
    table.constraints = rest;
    let own = keys.into_iter().filter(|key| !key.inherited);
    (table, own.collect())
}

/// Adds the going and the coming back of foreign keys that stay, but not while what they need
/// changes: the key of the other table, or types that cannot be compared on the way. What is `altered` counts as well.
pub(super) fn come_back(
    changes: Vec<Change>,
    altered: &[Change],
    sides: &Sides<'_>,
) -> Vec<Change> {
    go_and_come(changes, sides, |changes, table, before, after| {
        is_disturbed(table, [before, after], changes, altered, sides)
    })
}

/// Whether a foreign key cannot stay while some changes are made.
fn is_disturbed(
    table: &QName,
    [before, after]: [&Constraint; 2],
    changes: &[Change],
    altered: &[Change],
    sides: &Sides<'_>,
) -> bool {
    let key = before.foreign_key().zip(after.foreign_key());
    key.is_some_and(|(before, after)| {
        closes_a_circle(after, table, changes, sides)
            || changes.iter().chain(altered).any(|change| {
                disturbs(change, before, after, table)
                    || retypes_beside(change, after, sides)
                    || logs_a_part(change, after, table, sides)
                    || moves_a_part(change, after, changes, sides)
            })
    })
}

/// The same where a partition of the other table leaves it for good: PostgreSQL lets none go whose rows are referred to ("ALTER
/// TABLE", `DETACH PARTITION`), be it by rows that leave with them, or by a key that is no longer enforced.
pub(super) fn let_go(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    go_and_come(changes, sides, |changes, table, before, after| {
        let mut parts = changes.iter().filter_map(|it| rearranged(it, sides));
        let leaves = |part: &QName, key: &ForeignKey| {
            lies_in(&sides.moved, part, &key.references)
                && !lies_in(sides.to, part, &key.references)
        };
        let enforced = !before.not_enforced;
        after.foreign_key().filter(|_| enforced).is_some_and(|key| {
            parts.any(|part| {
                let along = after.not_enforced || lies_in(&sides.moved, part, table);
                along && leaves(part, key)
            })
        })
    })
}

/// Adds the going and the coming back of foreign keys that stay and are in the way: of which table, before and after.
fn go_and_come(
    mut changes: Vec<Change>,
    sides: &Sides<'_>,
    in_the_way: impl Fn(&[Change], &QName, &Constraint, &Constraint) -> bool,
) -> Vec<Change> {
    let mut pairs = Vec::new();
    for (old, moved, to) in sides.staying() {
        for (before, after) in staying_keys(old, moved, to) {
            let pair = [
                Change::alter(&old.name, TableChange::DropConstraint(before.clone())),
                Change::alter(&to.name, TableChange::AddConstraint(after.clone())),
            ];
            let goes = in_the_way(&changes, &to.name, before, after);
            if goes && !pair.iter().any(|change| changes.contains(change)) {
                changes.retain(|change| !renames(change, &to.name, after));
                pairs.extend(pair);
            }
        }
    }
    changes.extend(pairs);
    changes
}

/// Foreign keys of a table's own on both sides.
fn staying_keys<'t>(
    old: &'t Table,
    moved: &'t Table,
    to: &'t Table,
) -> impl Iterator<Item = (&'t Constraint, &'t Constraint)> {
    let keys = to.constraints.iter();
    let keys = keys.filter(|key| key.foreign_key().is_some() && !key.inherited);
    keys.filter_map(|after| {
        let mut same = moved.constraints.iter();
        let at = same.position(|before| before.kind == after.kind)?;
        Some((old.constraints.get(at)?, after))
    })
}

/// Whether a constraint gets its name.
pub(super) fn renames(change: &Change, table: &QName, to: &Constraint) -> bool {
    match change {
        Change::Alter {
            table: other,
            what: TableChange::RenameConstraint { to: new, .. },
        } => other == table && new.name == to.name,
        _ => false,
    }
}

/// Whether a change cannot be made while a foreign key of `table` is there.
fn disturbs(change: &Change, before: &ForeignKey, after: &ForeignKey, table: &QName) -> bool {
    let (other, what) = match change {
        Change::DropTable(gone) => return gone.name == before.references,
        Change::RemakeTypes(remake) => {
            return remake
                .uses
                .iter()
                .any(|column| holds(before, after, table, column));
        }
        Change::Alter { table, what } => (table, what),
        _ => return false,
    };
    match what {
        // A period is compared by the index, whose operators know one type only.
        TableChange::AlterColumn { from, to, .. }
            if incomparable(&from.ty, &to.ty) || (after.period && from.ty != to.ty) =>
        {
            (other == table && after.columns.contains(&to.name))
                || (*other == after.references && after.referenced_columns.contains(&to.name))
        }
        TableChange::DropConstraint(Constraint { kind, .. }) => {
            *other == before.references && is_key(key_columns(kind), before)
        }
        TableChange::DropIndex(index) if index.unique => {
            *other == before.references && is_key(&index.keys, before)
        }
        // The whole's goes with its parts, and is made anew.
        TableChange::DetachIndexes(attach) => {
            let mut made = attach.rest.iter().filter_map(super::inside);
            let root = made.next().map(|(_, what)| what);
            matches!(root, Some(TableChange::CreateIndex(index))
                if *other == before.references && is_key(&index.keys, before))
        }
        // PostgreSQL drops no index that a foreign key goes by, which one of the two ways does.
        TableChange::PromoteIndex { key, .. } | TableChange::DemoteKey { key, .. } => {
            *other == after.references && is_key(key_columns(&key.kind), after)
        }
        _ => false,
    }
}

/// Whether a column gets another type that the index behind the other table's key merely holds: the index
/// is built anew, and PostgreSQL looks for foreign keys over the column alone.
fn retypes_beside(change: &Change, key: &ForeignKey, sides: &Sides<'_>) -> bool {
    let Change::Alter {
        table,
        what: TableChange::AlterColumn { from, to, .. },
    } = change
    else {
        return false;
    };
    let retyped = *table == key.references && from.ty != to.ty;
    let Some(table) = sides.moved.tables.get(table).filter(|_| retyped) else {
        return false;
    };
    let holds = |include: &[String]| include.contains(&from.name);
    let mut constraints = table.constraints.iter().map(|it| &it.kind);
    let mut indexes = table.indexes.iter().filter(|it| it.unique);
    indexes.any(|it| holds(&it.include) && is_key(&it.keys, key))
        || constraints.any(|kind| holds(included(kind)) && is_key(key_columns(kind), key))
}

/// Whether a partition of either table is logged otherwise: PostgreSQL minds foreign keys then ("ALTER
/// TABLE", `SET UNLOGGED`), and lets tables of either kind be partitions of tables with any.
fn logs_a_part(change: &Change, key: &ForeignKey, table: &QName, sides: &Sides<'_>) -> bool {
    let Change::Alter {
        table: part,
        what: TableChange::SetOptions { from, to },
    } = change
    else {
        return false;
    };
    let lies = |whole| lies_in(&sides.moved, part, whole) || lies_in(sides.to, part, whole);
    from.unlogged != to.unlogged && (lies(table) || lies(&key.references))
}

/// Whether tables that are all logged otherwise refer to each other in a circle, which this key closes: whichever of them
/// is the first, PostgreSQL minds a key to or from another one.
fn closes_a_circle(key: &ForeignKey, table: &QName, changes: &[Change], sides: &Sides<'_>) -> bool {
    let logged = changes.iter().filter_map(inside);
    let logged = logged.filter_map(|(it, what)| match what {
        TableChange::SetOptions { from, to } => (from.unlogged != to.unlogged).then_some(it),
        _ => None,
    });
    sides.to.closes_a_circle(table, key, &logged.collect())
}

/// Whether a partition of the other table leaves it and joins again, or is made anew: meanwhile rows would
/// refer to nothing.
fn moves_a_part(change: &Change, key: &ForeignKey, changes: &[Change], sides: &Sides<'_>) -> bool {
    let Some(part) = rearranged(change, sides) else {
        return false;
    };
    let comes = |change: &Change| match change {
        Change::CreateTable(table) => table.name == *part,
        Change::Alter {
            table,
            what: TableChange::SetOptions { from, to },
        } => table == part && to.partition_of.is_some() && from.partition_of != to.partition_of,
        _ => false,
    };
    let both = [&sides.moved, sides.to];
    both.iter()
        .all(|schema| lies_in(schema, part, &key.references))
        && changes.iter().any(comes)
}

/// The table that leaves its whole, or joins one, or goes, by its new name.
fn rearranged<'c>(change: &'c Change, sides: &'c Sides<'_>) -> Option<&'c QName> {
    match change {
        Change::Alter {
            table,
            what: TableChange::SetOptions { from, to },
        } if from.partition_of != to.partition_of => Some(sides.new_name(table)),
        Change::DropTable(table) => Some(sides.new_name(&table.name)),
        _ => None,
    }
}

/// Whether a table is a partition of another one, directly or not.
fn lies_in(schema: &Schema, table: &QName, whole: &QName) -> bool {
    let table = schema.tables.get(table);
    let above = table.and_then(|it| it.options.partition_of.as_ref());
    above.is_some_and(|it| it.parent == *whole || lies_in(schema, &it.parent, whole))
}

fn included(kind: &ConstraintKind) -> &[String] {
    match kind {
        ConstraintKind::PrimaryKey(key) => &key.include,
        ConstraintKind::Unique(key) => &key.include,
        _ => &[],
    }
}

/// Whether a column of a type that is made anew is on either side of a foreign key.
fn holds(before: &ForeignKey, after: &ForeignKey, table: &QName, column: &TypeUse) -> bool {
    (column.table == *table && after.columns.contains(&column.column))
        || (column.table == before.references && before.referenced_columns.contains(&column.column))
}

fn is_key(keys: &[IndexKey], foreign: &ForeignKey) -> bool {
    let columns: BTreeSet<Option<&str>> = keys.iter().map(IndexKey::as_column).collect();
    let wanted = foreign.referenced_columns.iter();
    columns == wanted.map(|name| Some(name.as_str())).collect()
}

/// Takes checks that are not valid out of tables that come, or go, together with heirs that have them so as
/// well: a heir that is made later would have them valid.
pub(super) fn checks_apart(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    split(
        changes,
        |table| without_checks(table, sides.to),
        |table| without_checks(table, sides.from),
    )
}

fn without_checks(mut table: Table, schema: &Schema) -> (Table, Vec<Constraint>) {
    let name = table.name.clone();
    let heirs = schema.tables.values();
    let heirs = heirs.filter(|heir| heir.options.inherits.contains(&name));
    let heirs: Vec<&Table> = heirs.collect();
    let has = |heir: &Table, check: &Constraint| {
        let mut all = heir.constraints.iter();
        all.any(|it| it.inherited && it.not_valid && it.name == check.name)
    };
    let check = |it: &Constraint| {
        let open = it.not_valid && !it.inherited && matches!(it.kind, ConstraintKind::Check { .. });
        open && heirs.iter().any(|heir| has(heir, it))
    };
    let (checks, rest): (Vec<_>, Vec<_>) = std::mem::take(&mut table.constraints)
        .into_iter()
        .partition(check);
    table.constraints = rest;
    (table, checks)
}
