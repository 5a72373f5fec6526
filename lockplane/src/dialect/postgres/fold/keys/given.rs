//! Foreign keys and checks that partitions have from the whole: one is a partition's own until it joins, and a foreign
//! key that comes with the whole's has the name of that until it is given its own.

use std::collections::BTreeSet;

use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange, Way};
use crate::schema::{Constraint, ConstraintKind, QName, Schema, Table};

/// Attaching a table takes over the foreign keys and checks that it has already, and detaching it leaves them, under their
/// names.
pub(in super::super) fn taken_over(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let mut twins = Vec::new();
    for (old, moved, to) in sides.staying() {
        let whole = |table: &Table| {
            table
                .options
                .partition_of
                .as_ref()
                .map(|it| it.parent.clone())
        };
        let (before, after) = (whole(moved), whole(to));
        if before.is_some() == after.is_some() {
            continue;
        }
        for (at, was) in moved.constraints.iter().enumerate() {
            let flipped = Constraint {
                inherited: !was.inherited,
                ..was.clone()
            };
            let by_name = matches!(
                was.kind,
                ConstraintKind::Check { .. } | ConstraintKind::ForeignKey(_)
            );
            let Some(is) = to.constraints.iter().find(|is| by_name && **is == flipped) else {
                continue;
            };
            let root = match after.is_some() {
                true => root(sides.to, to, is),
                false => root(&sides.moved, moved, was),
            };
            if root.is_some_and(|(table, key)| !moves(&changes, &table.name, key)) {
                let was = old.constraints[at].clone();
                twins.push(Change::alter(&old.name, TableChange::DropConstraint(was)));
                twins.push(Change::alter(
                    &to.name,
                    TableChange::AddConstraint(is.clone()),
                ));
            }
        }
    }
    changes.retain(|change| !twins.contains(change));
    changes
}

/// The foreign key that one of a partition comes from.
pub(super) fn root<'s>(
    schema: &'s Schema,
    table: &Table,
    key: &Constraint,
) -> Option<(&'s Table, &'s Constraint)> {
    let (parent, theirs) = above(schema, table, key)?;
    match theirs.inherited {
        true => root(schema, parent, theirs),
        false => Some((parent, theirs)),
    }
}

/// What it comes from in the whole; of equal ones, PostgreSQL takes one each.
fn above<'s>(
    schema: &'s Schema,
    table: &Table,
    key: &Constraint,
) -> Option<(&'s Table, &'s Constraint)> {
    let whole = table.options.partition_of.as_ref()?;
    let parent = schema.tables.get(&whole.parent)?;
    let equal = |it: &&Constraint| it.kind == key.kind && it.deferrable == key.deferrable;
    let mut theirs: Vec<&Constraint> = parent.constraints.iter().filter(equal).collect();
    let mut own: Vec<&Constraint> = table.constraints.iter().filter(equal).collect();
    if theirs.len() > 1 {
        let first = |it: &Constraint| match it.inherited {
            true => root(schema, parent, it).and_then(|(_, first)| first.name.clone()),
            false => it.name.clone(),
        };
        let named = |one: &Constraint| theirs.iter().find(|it| first(it) == one.name).copied();
        if let Some(it) = named(key) {
            return Some((parent, it));
        }
        let taken: BTreeSet<_> = own.iter().filter_map(|it| named(it)).collect();
        own.retain(|it| it.inherited && named(it).is_none());
        theirs.retain(|it| !taken.contains(it));
    }
    let at = own.iter().position(|it| *it == key).unwrap_or_default();
    let theirs = theirs.get(at).or_else(|| theirs.first())?;
    Some((parent, *theirs))
}

/// Whether a foreign key comes or goes.
fn moves(changes: &[Change], table: &QName, key: &Constraint) -> bool {
    changes
        .iter()
        .filter_map(inside)
        .any(|(other, what)| match what {
            TableChange::AddConstraint(it) | TableChange::DropConstraint(it) => {
                other == table && it.kind == key.kind
            }
            _ => false,
        })
}

/// Gives those that come their names, and on the way back those that come back.
pub(in super::super) fn named(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let (mut gone, mut made) = (Vec::new(), Vec::new());
    for (table, key, given) in comings(sides.from, &changes, Way::Back, sides) {
        let (from, to) = (key.name.clone().unwrap_or_default(), Some(given));
        let to = Constraint {
            name: to,
            ..key.clone()
        };
        gone.push(Change::alter(
            &table.name,
            TableChange::NameGiven {
                from,
                to,
                way: Way::Back,
            },
        ));
    }
    for (table, key, from) in comings(sides.to, &changes, Way::There, sides) {
        let to = key.clone();
        made.push(Change::alter(
            &table.name,
            TableChange::NameGiven {
                from,
                to,
                way: Way::There,
            },
        ));
    }
    changes.extend(gone);
    changes.extend(made);
    changes
}

type Coming<'s> = (&'s Table, &'s Constraint, String);

/// Foreign keys that PostgreSQL makes on the way to a side under another name than they have there, and that name.
fn comings<'s>(
    schema: &'s Schema,
    changes: &[Change],
    way: Way,
    sides: &Sides<'_>,
) -> Vec<Coming<'s>> {
    let mut found = Vec::new();
    for table in schema.tables.values() {
        let keys = table.constraints.iter();
        for key in keys.filter(|it| it.inherited && it.foreign_key().is_some()) {
            let given = given(schema, table, key, &(changes, way));
            // On the way there a comment is told by itself.
            let told = way == Way::Back && key.comment.is_some();
            let named = given.filter(|name| told || key.name.as_ref() != Some(name));
            let Some(name) = named.filter(|_| !keeps_own(table, key, changes, way, sides)) else {
                continue;
            };
            found.push((table, key, name));
        }
    }
    found
}

/// The name under which one comes, if it does.
fn given(
    schema: &Schema,
    table: &Table,
    key: &Constraint,
    plan: &(&[Change], Way),
) -> Option<String> {
    let (changes, way) = *plan;
    let (parent, theirs) = above(schema, table, key)?;
    let comes = |change: &Change| match (change, way) {
        (Change::DropTable(it), Way::Back) | (Change::CreateTable(it), Way::There) => {
            it.name == table.name
        }
        _ => false,
    };
    let above = || {
        theirs
            .inherited
            .then(|| given(schema, parent, theirs, plan))
    };
    // Also one that it has before it joins a whole itself.
    let made = |change: &Change| match (inside(change), way) {
        (Some((other, TableChange::DropConstraint(it))), Way::Back)
        | (Some((other, TableChange::AddConstraint(it))), Way::There) => {
            *other == parent.name && it == theirs
        }
        _ => false,
    };
    let made = changes.iter().any(made).then(|| theirs.name.clone());
    let own = || theirs.name.clone().filter(|_| changes.iter().any(comes));
    made.or_else(above).flatten().or_else(own)
}

/// Whether a table has one of its own on the other side that is taken over.
fn keeps_own(
    table: &Table,
    key: &Constraint,
    changes: &[Change],
    way: Way,
    sides: &Sides<'_>,
) -> bool {
    let other = match way {
        Way::Back => sides.to.tables.get(sides.new_name(&table.name)),
        Way::There => sides.moved.tables.get(&table.name),
    };
    let own = other.is_some_and(|other| {
        let mut keys = other.constraints.iter();
        keys.any(|it| !it.inherited && it.kind == key.kind)
    });
    own && !moves(changes, &table.name, key)
}
