//! Indexes of partitions that come to an index of the partitioned table, or leave it, while both tables
//! and the index stay.

use std::collections::BTreeSet;

use super::tree::Tree;
use super::{Part, moves};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Attached, Change, TableChange, renamed_index};
use crate::schema::{QName, Table};

/// Makes and drops such an index as nobody's, and attaches it, or makes the whole anew without it, by
/// changes of their own. One that is the same but for that is neither made nor dropped.
pub(super) fn while_they_stay(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let (mut come, mut leave) = (BTreeSet::new(), BTreeSet::new());
    let alone = changes.iter().map(|change| {
        let (table, what) = inside(change)?;
        let part = Part::of(what)?;
        let whole = staying_whole(table, part, &changes, sides)?;
        let whole = whole.clone();
        let attached = Attached {
            whole,
            part: table.sibling(part.name()),
        };
        let what = match what {
            TableChange::CreateIndex(_) | TableChange::AddConstraint(_) => {
                come.insert(attached);
                part.alone()
            }
            _ => {
                leave.insert(attached);
                part.alone().reversed()
            }
        };
        Some(Change::alter(table, what))
    });
    let alone: Vec<Option<Change>> = alone.collect();
    if come.is_empty() && leave.is_empty() {
        return changes;
    }
    let mut folded = without_twins(&changes, &alone, sides);
    let (before, after) = (Tree::of(sides.from), Tree::of(sides.to));
    folded.extend(before.changes(&leave, TableChange::DetachIndexes));
    folded.extend(after.changes(&come, TableChange::AttachIndexes));
    folded
}

/// The index that a part belongs to before or after, if that and both tables stay.
fn staying_whole<'c>(
    table: &QName,
    part: Part<'c>,
    changes: &[Change],
    sides: &Sides<'_>,
) -> Option<&'c QName> {
    let whole = part.attached_to()?;
    let new = sides.new_name(table);
    let stays = sides.moved.tables.contains_key(new) && sides.to.tables.contains_key(new);
    let same = is_the_same(whole, changes, sides);
    (stays && same && moves(new, changes).is_none()).then_some(whole)
}

/// Whether an index that goes and comes is the same for its parts: what it was or will be itself a part of stays.
pub(super) fn stays(index: &QName, changes: &[Change], sides: &Sides<'_>) -> bool {
    let all = changes.iter().filter_map(inside);
    let own = all.filter_map(|(table, what)| Some((table, Part::of(what)?)));
    let mut own = own.filter(|(table, part)| table.sibling(part.name()) == *index);
    let apart = |(table, part): (&QName, Part<'_>)| {
        part.attached_to().is_none() || staying_whole(table, part, changes, sides).is_some()
    };
    is_the_same(index, changes, sides) && own.all(apart)
}

/// Whether an index does not change, but for what it is itself a part of. One that comes back just as it
/// was has to go because of what it uses.
fn is_the_same(whole: &QName, changes: &[Change], sides: &Sides<'_>) -> bool {
    let all = changes.iter().filter_map(inside);
    let own = all.filter_map(|(table, what)| {
        let part = Part::of(what).filter(|part| table.sibling(part.name()) == *whole)?;
        let of = part.attached_to().cloned();
        Some(match what {
            TableChange::DropIndex(_) | TableChange::DropConstraint(_) => {
                (part, of.map(|of| now_called(of, changes, sides)))
            }
            _ => (part, of),
        })
    });
    match own.collect::<Vec<(Part<'_>, Option<QName>)>>().as_slice() {
        [] => true,
        [(one, of), (other, now_of)] => one.alone() == other.alone() && of != now_of,
        _ => false,
    }
}

/// An index of a table that stays, under its new name.
fn now_called(index: QName, changes: &[Change], sides: &Sides<'_>) -> QName {
    let has = |(old, table): &(&QName, &Table)| {
        old.namespace == index.namespace && Part::all(table).any(|it| it.name() == index.name)
    };
    let Some((old, _)) = sides.from.tables.iter().find(has) else {
        return index;
    };
    let new = sides.new_name(old);
    let renamed = renamed_index(new, &index.name, changes);
    new.sibling(renamed.unwrap_or(index.name))
}

/// Each change as it is for nobody's index, without those of an index that was and will be there.
fn without_twins(changes: &[Change], alone: &[Option<Change>], sides: &Sides<'_>) -> Vec<Change> {
    let now = |at: usize| alone[at].as_ref().unwrap_or(&changes[at]);
    let twins = |one: usize, other: usize| {
        let (Some((table, what)), Some((same, goes))) = (inside(now(one)), inside(now(other)))
        else {
            return false;
        };
        let there = sides.new_name(table) == sides.new_name(same);
        let apart = alone[one].is_some() || alone[other].is_some();
        there && apart && Part::of(what).is_some() && what.clone().reversed() == *goes
    };
    let places = 0..changes.len();
    let kept = places
        .clone()
        .filter(|&at| !places.clone().any(|other| twins(at, other)));
    kept.map(|at| now(at).clone()).collect()
}
