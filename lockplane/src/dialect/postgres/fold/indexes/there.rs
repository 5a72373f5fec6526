//! Indexes and keys that a partition has before the partitioned table gets one like it: they are attached as
//! they are.

use std::collections::BTreeSet;

use super::tree::Tree;
use super::{Part, moves};
use crate::dialect::postgres::ddl::constraint_text;
use crate::dialect::postgres::fold::reach::index_texts;
use crate::dialect::postgres::fold::{Sides, altered, inside, names};
use crate::diff::{Attached, Change, TableChange};
use crate::schema::{Constraint, ConstraintKind, Index, QName, Schema, Table};

/// Neither drops nor makes them, but attaches them to what comes with the whole, under another name where that
/// is wanted. PostgreSQL detaches none: the undo drops the whole's, which takes them along, and makes them anew.
pub(super) fn attached_as_they_are(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let (before, after) = (Tree::of(&sides.moved), Tree::of(sides.to));
    let mut gone = BTreeSet::new();
    let mut come = BTreeSet::new();
    let mut renames = Vec::new();
    for (at, change) in changes.iter().enumerate() {
        let Some((table, part, whole)) = joining(change) else {
            continue;
        };
        let stays = sides.moved.tables.contains_key(table) && moves(table, &changes).is_none();
        if !stays || before.has(after.root(whole)) {
            continue;
        }
        let found = own_like(table, part, &changes, sides, &gone);
        let renamed = |(place, own)| (place, own, renamed(table, own, part));
        let promoted = || promoted(table, part, &changes, sides, &gone);
        let Some((place, own, takes)) = found.map(renamed).or_else(promoted) else {
            continue;
        };
        let joined = others_join(after.root(whole), &after, &changes, sides)
            || holds_what_is_new(table, part, &changes, sides);
        if joined || is_used(table, own, sides) || goes_with(table, own, &changes, sides) {
            continue;
        }
        gone.extend([at, place]);
        renames.extend(takes);
        come.insert(Attached {
            whole: whole.clone(),
            part: table.sibling(part.name()),
        });
    }
    let all = changes.into_iter().enumerate();
    let mut kept: Vec<Change> = all
        .filter(|(at, _)| !gone.contains(at))
        .map(|(_, change)| change)
        .collect();
    kept.extend(renames);
    kept.extend(after.changes(&come, |mut attach| {
        // The undo makes only the whole's own, which goes next.
        attach.rest.truncate(1);
        TableChange::AttachIndexes(attach)
    }));
    kept
}

/// Whether a table joins with an index or key of its own that is a part of one: the undo would take that along.
fn others_join(root: &QName, after: &Tree<'_>, changes: &[Change], sides: &Sides<'_>) -> bool {
    let mut tables = sides.to.tables.values();
    tables.any(|table| {
        let mut wholes = Part::all(table).filter_map(Part::attached_to);
        let stays = sides.moved.tables.contains_key(&table.name);
        stays
            && wholes.any(|whole| after.root(whole) == root)
            && moves(&table.name, changes).is_some()
    })
}

/// Whether a primary key is over a column that the whole had without `NOT NULL`: the undo lets go of that before a key
/// of the partition may be there again.
fn holds_what_is_new(table: &QName, part: Part<'_>, changes: &[Change], sides: &Sides<'_>) -> bool {
    let Part::Key(key) = part else {
        return false;
    };
    let ConstraintKind::PrimaryKey(key) = &key.kind else {
        return false;
    };
    let above = family(table, sides).skip(1).collect::<Vec<&QName>>();
    changes.iter().filter_map(inside).any(|(other, what)| {
        let TableChange::AlterColumn { from, to, .. } = what else {
            return false;
        };
        let tightened = from.nullable && !to.nullable;
        let is_over = || {
            key.columns
                .iter()
                .any(|it| it.as_column() == Some(&to.name))
        };
        tightened && above.contains(&other) && is_over()
    })
}

/// What is below an index that stays while the one that it is attached to goes: that takes all of them along.
pub(super) fn with_those_below(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let (before, after) = (Tree::of(sides.from), Tree::of(sides.to));
    let mut below = Vec::new();
    for change in &changes {
        let Some((table, part)) = leaving(change) else {
            continue;
        };
        let new = sides.new_name(table);
        let stays = after.has(&new.sibling(part.name())) && moves(new, &changes).is_none();
        for (table, own) in before.all_below(&table.sibling(part.name())) {
            let goes = Change::alter(table, own.goes());
            let then = sides.to.tables.get(sides.new_name(table));
            let then = then.and_then(|then| Part::all(then).find(|it| it.name() == own.name()));
            if let Some(then) = then.filter(|_| stays && !changes.contains(&goes)) {
                below.extend([goes, Change::alter(sides.new_name(table), then.comes())]);
            }
        }
    }
    changes.extend(below);
    changes
}

/// A part that goes with what it is attached to.
fn leaving(change: &Change) -> Option<(&QName, Part<'_>)> {
    let (table, what) = inside(change)?;
    match what {
        TableChange::DropIndex(_) | TableChange::DropConstraint(_) => {
            let part = Part::of(what).filter(|part| part.attached_to().is_some())?;
            Some((table, part))
        }
        _ => None,
    }
}

/// A part that comes, and what it belongs to.
fn joining(change: &Change) -> Option<(&QName, Part<'_>, &QName)> {
    let (table, what) = inside(change)?;
    match what {
        TableChange::CreateIndex(_) | TableChange::AddConstraint(_) => {
            let part = Part::of(what)?;
            Some((table, part, part.attached_to()?))
        }
        _ => None,
    }
}

/// The place of a change that drops one like it of the same table, the one of the same name first.
fn own_like<'c>(
    table: &QName,
    part: Part<'_>,
    changes: &'c [Change],
    sides: &Sides<'_>,
    taken: &BTreeSet<usize>,
) -> Option<(usize, Part<'c>)> {
    let like = |(at, change): (usize, &'c Change)| {
        let (other, what) = inside(change)?;
        let goes = matches!(
            what,
            TableChange::DropIndex(_) | TableChange::DropConstraint(_)
        );
        let own = Part::of(what).filter(|_| goes && sides.new_name(other) == table)?;
        let alike = own.attached_to().is_none() && nameless(own) == nameless(part);
        (alike && !taken.contains(&at)).then_some((at, own))
    };
    let all: Vec<(usize, Part<'c>)> = changes.iter().enumerate().filter_map(like).collect();
    let named = all.iter().find(|(_, own)| own.name() == part.name());
    named.or(all.first()).copied()
}

/// The place of a change that drops a unique index of the same table which becomes that of a key, and what makes it so.
fn promoted<'c>(
    table: &QName,
    part: Part<'_>,
    changes: &'c [Change],
    sides: &Sides<'_>,
    taken: &BTreeSet<usize>,
) -> Option<(usize, Part<'c>, Option<Change>)> {
    let TableChange::AddConstraint(key) = part.alone() else {
        return None;
    };
    let before = sides.from.tables.get(sides.old_name(table))?;
    let moved = sides.moved.tables.get(table)?;
    let becomes = |(at, change): (usize, &'c Change)| {
        let (other, what) = inside(change)?;
        let TableChange::DropIndex(own) = what else {
            return None;
        };
        // What goes has the names that columns had.
        let place = before.indexes.iter().position(|it| it == own)?;
        let index = moved.indexes.get(place)?;
        let fits = sides.new_name(other) == table
            && altered::becomes(index, &key)
            && altered::stays_beneath(table, index, sides)
            && !taken.contains(&at);
        let (index, key) = (index.clone(), key.clone());
        let makes = Change::alter(
            table,
            TableChange::PromoteIndex {
                index,
                key,
                marks: Vec::new(),
            },
        );
        fits.then_some((at, Part::Index(own), Some(makes)))
    };
    let mut all = changes.iter().enumerate();
    all.find_map(becomes)
}

/// All of it but what it is called.
fn nameless(part: Part<'_>) -> TableChange {
    match part.alone() {
        TableChange::CreateIndex(index) => TableChange::CreateIndex(Index {
            name: String::new(),
            ..index
        }),
        TableChange::AddConstraint(key) => {
            TableChange::AddConstraint(Constraint { name: None, ..key })
        }
        other => other,
    }
}

/// Whether an index goes with what it uses: a function, a type, or a column of the table or of its wholes.
pub(super) fn goes_with(
    table: &QName,
    part: Part<'_>,
    changes: &[Change],
    sides: &Sides<'_>,
) -> bool {
    let texts = texts(part);
    let is_over = |column: &str| match part {
        Part::Index(index) if index.keys.iter().any(|it| it.as_column() == Some(column)) => true,
        Part::Index(index) if index.include.iter().any(|it| it == column) => true,
        _ => texts.iter().any(|text| names(text, column)),
    };
    let family = family(table, sides).collect::<Vec<&QName>>();
    let gone = changes.iter().filter_map(inside).any(|(other, what)| {
        let column = match what {
            TableChange::DropColumn(column) | TableChange::DropComputed(column) => column,
            _ => return false,
        };
        family.contains(&sides.new_name(other)) && is_over(&column.name)
    });
    gone || uses_what_goes(part, changes)
}

/// Whether something that a part names goes, or is made anew: the part cannot stay then.
pub(super) fn uses_what_goes(part: Part<'_>, changes: &[Change]) -> bool {
    let texts = texts(part);
    let named = |name: &QName| texts.iter().any(|text| names(text, &name.name));
    changes.iter().any(|change| match change {
        Change::DropObject(object) => object.id.on.is_none() && named(&object.id.name),
        Change::RemakeTypes(remake) => remake.types.iter().any(|ty| named(&ty.from.id().name)),
        _ => false,
    })
}

fn texts(part: Part<'_>) -> Vec<String> {
    match part {
        Part::Index(index) => index_texts(index),
        Part::Key(key) => vec![constraint_text(key)],
    }
}

/// A table, what it is a partition of, and so on.
fn family<'s>(table: &'s QName, sides: &'s Sides<'_>) -> impl Iterator<Item = &'s QName> {
    std::iter::successors(Some(table), |it| whole_of(it, sides))
}

fn whole_of<'s>(table: &QName, sides: &'s Sides<'_>) -> Option<&'s QName> {
    let options = &sides.moved.tables.get(table)?.options;
    options.partition_of.as_ref().map(|it| &it.parent)
}

/// Whether something else goes by an index, which would be lost with it when this is undone.
fn is_used(table: &QName, part: Part<'_>, sides: &Sides<'_>) -> bool {
    let referred = |schema: &Schema, table: &QName| {
        let keys = schema.tables.values().flat_map(|it| &it.constraints);
        let mut keys = keys.filter_map(Constraint::foreign_key);
        keys.any(|key| key.references == *table)
    };
    let marked = |own: &Table| {
        let identity = own.options.replica_identity.as_deref();
        let identity = identity.and_then(|text| text.strip_prefix("index "));
        [identity, own.options.cluster_on.as_deref()].contains(&Some(part.name()))
    };
    let unique = match part {
        Part::Index(index) => index.unique,
        Part::Key(_) => true,
    };
    (unique && (referred(&sides.moved, table) || referred(sides.to, table)))
        || sides.moved.tables.get(table).is_some_and(marked)
        || sides.to.tables.get(table).is_some_and(marked)
}

fn renamed(table: &QName, from: Part<'_>, to: Part<'_>) -> Option<Change> {
    let what = match to {
        Part::Index(index) => TableChange::RenameIndex {
            from: from.name().to_owned(),
            to: index.name.clone(),
        },
        Part::Key(key) => TableChange::RenameConstraint {
            from: from.name().to_owned(),
            to: key.clone(),
        },
    };
    (from.name() != to.name()).then(|| Change::alter(table, what))
}
