//! Indexes and keys of a table that becomes a partition, or stops being one, which get another name or comment
//! with that and are the same otherwise.

use std::collections::BTreeSet;

use super::local::{bare, rename};
use super::there::{goes_with, uses_what_goes};
use super::{Part, comes_along, moves};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange, renamed_index};
use crate::schema::{QName, Table};

/// They go along with their table, so they are renamed, and neither dropped nor made. What keeps its name is not
/// looked at here, nor what PostgreSQL could take for another one of the table.
pub(in super::super) fn renamed(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let mut done = BTreeSet::new();
    let mut renames = Vec::new();
    for at in 0..changes.len() {
        if let Some((made, renamed)) = successor(at, &changes, &done, sides) {
            done.extend([at, made]);
            renames.extend(renamed);
        }
    }
    let all = changes.into_iter().enumerate();
    let mut kept: Vec<Change> = all
        .filter(|(at, _)| !done.contains(at))
        .map(|(_, change)| change)
        .collect();
    for change in &mut kept {
        if let Change::Alter { table, what } = change
            && let TableChange::SetOptions { from, .. } = what
        {
            **from = from.marking(|index| renamed_index(table, index, &renames));
        }
    }
    kept.extend(renames);
    kept
}

/// Where the one comes that a part which goes is the same as, and what it takes.
fn successor(
    at: usize,
    changes: &[Change],
    done: &BTreeSet<usize>,
    sides: &Sides<'_>,
) -> Option<(usize, Vec<Change>)> {
    let (old, part) = part(&changes[at], Way::Goes)?;
    let table = sides.new_name(old);
    let moves = moves(table, changes)?;
    let (before, moved) = (sides.from.tables.get(old)?, sides.moved.tables.get(table)?);
    // What goes has the names that columns had.
    let place = Part::all(before).position(|it| it == part)?;
    let own = Part::all(moved).nth(place)?;
    let keeps_name = |one: Part<'_>, other: &Table| {
        Part::all(other).any(|it| it.name() == one.name() && bare(it) == bare(one))
    };
    let after = sides.to.tables.get(table)?;
    let has_twin = |side: &Table| Part::all(side).filter(|it| is_like(*it, own)).count() > 1;
    if keeps_name(own, after) || has_twin(moved) || has_twin(after) {
        return None;
    }
    if goes_with(table, own, changes, sides) {
        return None;
    }
    let mut all = changes.iter().enumerate();
    all.find_map(|(made, change)| {
        let (other, comes) = self::part(change, Way::Comes)?;
        let same = other == table && bare(own) == bare(comes) && !done.contains(&made);
        let free = same && !keeps_name(comes, moved) && !uses_what_goes(comes, changes);
        let stays = free && comes_along(moves, own, comes, sides);
        stays.then(|| (made, rename(table, own, comes).collect()))
    })
}

/// Whether PostgreSQL may attach one instead of the other.
fn is_like(one: Part<'_>, other: Part<'_>) -> bool {
    let unique = |part: Part<'_>| match part {
        Part::Index(index) => index.unique,
        Part::Key(_) => true,
    };
    one.shape() == other.shape() && unique(one) == unique(other)
}

#[derive(PartialEq)]
enum Way {
    Comes,
    Goes,
}

/// A part that comes or goes, with its table.
fn part(change: &Change, way: Way) -> Option<(&QName, Part<'_>)> {
    let (table, what) = inside(change)?;
    let goes = matches!(
        what,
        TableChange::DropIndex(_) | TableChange::DropConstraint(_)
    );
    let part = Part::of(what)?;
    (goes == (way == Way::Goes)).then_some((table, part))
}
