//! Indexes and keys of a partition's own that are like one of the partitioned table: PostgreSQL attaches
//! the oldest of those that match ("ALTER TABLE", `ATTACH PARTITION`).

use super::{Moves, Part, moves};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange, renamed_index};
use crate::schema::{Constraint, Index, QName, Table};

/// Where a table joins, or leaves, with one like it, that becomes the one that is attached, under its name,
/// and the table's own is made anew. It costs the same, and the younger one is never the one that is meant.
pub(super) fn change_places(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let swaps = changes.iter().map(|change| swap(change, &changes, sides));
    let swaps: Vec<Option<Swap>> = swaps.collect();
    let moot = |change: &Change| {
        let mut all = swaps.iter().flatten();
        all.any(|swap| swap.instead_of.contains(change))
    };
    let places = changes.iter().zip(&swaps).map(|(change, swap)| match swap {
        Some(swap) => swap.does.clone(),
        None if moot(change) => Vec::new(),
        None => vec![change.clone()],
    });
    places.flatten().collect()
}

/// What happens where a part comes or goes, and which other changes do not.
struct Swap {
    does: Vec<Change>,
    instead_of: Vec<Change>,
}

fn swap(change: &Change, changes: &[Change], sides: &Sides<'_>) -> Option<Swap> {
    let (table, what) = inside(change)?;
    let part = Part::of(what)?;
    let new = sides.new_name(table);
    let (before, after) = (sides.moved.tables.get(new)?, sides.to.tables.get(new)?);
    let comes = matches!(
        what,
        TableChange::CreateIndex(_) | TableChange::AddConstraint(_)
    );
    let (moved, side) = match (comes, moves(new, changes)?) {
        (true, Moves::In) => (Moves::In, after),
        (false, Moves::Out) => (Moves::Out, before),
        _ => return None,
    };
    let part = Part::all(side).find(|it| it.name() == part.name())?;
    part.attached_to()?;
    let (own, stays) = own_like(part, new, before, after, changes)?;
    let becomes = [(own, stays)];
    let instead_of = becomes
        .into_iter()
        .flat_map(|(own, it)| rename(new, own, it));
    let instead_of = instead_of.collect();
    let does = match moved {
        Moves::Out => {
            let old = Part::all(sides.from.tables.get(table)?);
            let old = { old }.find(|it| it.name() == own.name())?;
            let goes = Change::alter(table, old.goes());
            rename(new, part, stays).chain([goes]).collect()
        }
        _ => {
            let comes = Change::alter(new, stays.comes());
            rename(new, own, part).chain([comes]).collect()
        }
    };
    Some(Swap { does, instead_of })
}

/// One of the table's own, before and after, that differs from a part in name and comment alone.
fn own_like<'t>(
    part: Part<'_>,
    table: &QName,
    before: &'t Table,
    after: &'t Table,
    changes: &[Change],
) -> Option<(Part<'t>, Part<'t>)> {
    let like = |it: &Part<'_>| it.attached_to().is_none() && bare(*it) == bare(part);
    Part::all(before).filter(like).find_map(|own| {
        let name = renamed_index(table, own.name(), changes);
        let name = name.as_deref().unwrap_or(own.name());
        let stays = Part::all(after).find(|it| it.name() == name)?;
        like(&stays).then_some((own, stays))
    })
}

/// All of it but its name and comment, and what it is attached to.
pub(super) fn bare(part: Part<'_>) -> TableChange {
    match part.alone() {
        TableChange::CreateIndex(index) => TableChange::CreateIndex(Index {
            name: String::new(),
            comment: None,
            ..index
        }),
        TableChange::AddConstraint(key) => TableChange::AddConstraint(Constraint {
            name: None,
            comment: None,
            ..key
        }),
        other => other,
    }
}

/// What gives one the name and the comment of another.
pub(super) fn rename(table: &QName, from: Part<'_>, to: Part<'_>) -> impl Iterator<Item = Change> {
    let name = match to {
        Part::Index(to) => TableChange::RenameIndex {
            from: from.name().to_owned(),
            to: to.name.clone(),
        },
        Part::Key(to) => TableChange::RenameConstraint {
            from: from.name().to_owned(),
            to: to.clone(),
        },
    };
    let name = (from.name() != to.name()).then_some(name);
    let all = name.into_iter().chain(comment(from, to));
    let table = table.clone();
    all.map(move |what| Change::alter(&table, what))
}

fn comment(from: Part<'_>, to: Part<'_>) -> Option<TableChange> {
    let name = to.name().to_owned();
    match (from, to) {
        (Part::Index(was), Part::Index(is)) => {
            (was.comment != is.comment).then(|| TableChange::CommentIndex {
                name,
                from: was.comment.clone(),
                to: is.comment.clone(),
            })
        }
        (Part::Key(was), Part::Key(is)) => {
            (was.comment != is.comment).then(|| TableChange::CommentConstraint {
                name,
                from: was.comment.clone(),
                to: is.comment.clone(),
            })
        }
        _ => None,
    }
}
