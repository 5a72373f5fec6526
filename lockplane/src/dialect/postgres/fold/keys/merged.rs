//! Foreign keys that partitions have already when the whole gets one like them: PostgreSQL takes them for its parts, under
//! their names and without a look at the rows ("CREATE TABLE", `PARTITION OF`; its source: `tryAttachPartitionForeignKey`),
//! and drops them with the whole's.

use super::{given, is_disturbed};
use crate::dialect::postgres::fold::Sides;
use crate::diff::{Change, TableChange, Way};
use crate::schema::{Constraint, QName, Schema, Table};

/// Leaves them where they are, and lets them come again where the whole's goes.
pub(in super::super) fn merged(
    mut changes: Vec<Change>,
    altered: &[Change],
    sides: &Sides<'_>,
) -> Vec<Change> {
    let mut found = Vec::new();
    // Parts of a partition's own would have to be given their names on one way alone.
    let single = |table: &Table| table.options.partition_by.is_none();
    let staying = sides.staying();
    for (old, moved, to) in staying.filter(|(_, moved, to)| single(moved) && single(to)) {
        for (at, was) in moved.constraints.iter().enumerate() {
            let is = turned(moved, to, was).filter(|is| refers_to_a_plain_table(is, sides));
            let Some(is) = is else {
                continue;
            };
            let drop = TableChange::DropConstraint(old.constraints[at].clone());
            let drop = Change::alter(&old.name, drop);
            let add = Change::alter(&to.name, TableChange::AddConstraint(is.clone()));
            let again = match is.inherited {
                true => again(&old.name, &old.constraints[at], Way::Back),
                false => again(&to.name, is, Way::There),
            };
            let both = changes.contains(&drop) && changes.contains(&add);
            let disturbed = || is_disturbed(&to.name, [was, is], &changes, altered, sides);
            if both && follows_the_whole([moved, to], [was, is], &changes, sides) && !disturbed() {
                found.push(([drop, add], again));
            }
        }
    }
    for (pair, again) in found {
        changes.retain(|change| !pair.contains(change));
        changes.push(again);
    }
    changes
}

fn again(table: &QName, key: &Constraint, way: Way) -> Change {
    let key = key.clone();
    Change::alter(table, TableChange::KeyAgain { key, way })
}

/// The same foreign key on the other side, where it comes from the whole on one of the two: the only one of its kind, since
/// PostgreSQL would choose among equal ones.
fn turned<'t>(moved: &Table, to: &'t Table, was: &Constraint) -> Option<&'t Constraint> {
    let flipped = Constraint {
        inherited: !was.inherited,
        ..was.clone()
    };
    let key = was
        .foreign_key()
        .filter(|_| !was.not_valid && !was.not_enforced)?;
    let alone = |table: &Table| {
        let keys = table.constraints.iter().filter_map(|it| it.foreign_key());
        keys.filter(|it| *it == key).count() == 1
    };
    let is = to.constraints.iter().find(|it| **it == flipped)?;
    (alone(moved) && alone(to)).then_some(is)
}

/// Whether the table stays in the whole all the way up to the one whose key comes, or goes, in these changes: under one name, and
/// with equal terms.
fn follows_the_whole(
    [moved, to]: [&Table; 2],
    [was, is]: [&Constraint; 2],
    changes: &[Change],
    sides: &Sides<'_>,
) -> bool {
    let (schema, table, key) = match is.inherited {
        true => (sides.to, to, is),
        false => (&sides.moved, moved, was),
    };
    let Some((whole, first)) = given::root(schema, table, key) else {
        return false;
    };
    let equal = Constraint {
        name: key.name.clone(),
        comment: key.comment.clone(),
        inherited: true,
        ..first.clone()
    };
    let what = match is.inherited {
        true => TableChange::AddConstraint(first.clone()),
        false => TableChange::DropConstraint(first.clone()),
    };
    let comes = changes.contains(&Change::alter(&whole.name, what));
    comes && equal == *key && stays_in(&table.name, &whole.name, sides)
}

fn stays_in(table: &QName, whole: &QName, sides: &Sides<'_>) -> bool {
    let above = |schema: &Schema| {
        let table = schema.tables.get(table);
        table.and_then(|it| it.options.partition_of.clone())
    };
    let (before, after) = (above(&sides.moved), above(sides.to));
    let above = after.filter(|_| sides.old_name(table) == table);
    let above = above.filter(|it| before.as_ref() == Some(it));
    above.is_some_and(|it| it.parent == *whole || stays_in(&it.parent, whole, sides))
}

/// Whether the table that it refers to is partitioned on neither side: in such a one a foreign key has parts of its own.
fn refers_to_a_plain_table(key: &Constraint, sides: &Sides<'_>) -> bool {
    let table = key.foreign_key().map(|it| &it.references);
    let plain = |schema: &Schema| {
        let table = table.and_then(|it| schema.tables.get(it));
        table.is_none_or(|it| it.options.partition_by.is_none())
    };
    plain(&sides.moved) && plain(sides.to)
}
