//! Sequences apart from the columns they belong to: a sequence comes before its column and would
//! go with it.

use std::collections::BTreeSet;

use super::counters::is_whole;
use super::{Sides, inside, remade};
use crate::dialect::postgres::ddl::serial_of;
use crate::diff::{Change, Roles, TableChange};
use crate::schema::{ObjectKind, QName, Schema, Sequence, SequenceOptions, SequenceOwner, Table};

/// Gives sequences to their columns when both are there, and takes them away before either goes.
pub(super) fn owned(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let mut changes = changes;
    let swapped = swapped(&mut changes);
    changes.retain(|change| match change {
        Change::DropSequence(sequence) | Change::CreateSequence(sequence) => {
            !swapped.contains(&sequence.name)
        }
        _ => true,
    });
    let changes = changes.into_iter();
    let changes: Vec<Change> = changes.flat_map(|change| apart(change, sides)).collect();
    let saved = saved(&changes, sides);
    changes.into_iter().chain(saved).collect()
}

/// The step of a column takes care of the sequence where `serial` becomes an identity or back.
fn swapped(changes: &mut [Change]) -> BTreeSet<QName> {
    let all = changes.iter().filter_map(|change| match change {
        Change::DropSequence(sequence) | Change::CreateSequence(sequence) => Some(sequence.clone()),
        _ => None,
    });
    let all: Vec<Sequence> = all.collect();
    let mut swapped = BTreeSet::new();
    for change in changes {
        let Change::Alter { table, what } = change else {
            continue;
        };
        if let TableChange::AlterColumn {
            from, to, serial, ..
        } = what
        {
            let name = serial_of(table, from, to).or_else(|| serial_of(table, to, from));
            let sequence = all
                .iter()
                .find(|sequence| Some(&sequence.name) == name.as_ref());
            *serial = sequence.cloned().map(Box::new);
            swapped.extend(name.filter(|_| serial.is_some()));
        }
    }
    swapped
}

/// A sequence that stays would go with a table that is dropped and made again, and with a generated
/// column; and one that stays logged or unlogged would follow a table that does not ("ALTER TABLE",
/// `SET UNLOGGED`, since 15).
fn saved(changes: &[Change], sides: &Sides<'_>) -> Vec<Change> {
    let remade: Vec<&QName> = remade::names(changes, sides).collect();
    let goes = |owner: &&SequenceOwner| {
        let mut all = changes.iter().filter_map(inside);
        let changed = all.any(|(table, _)| sides.old_name(table) == &owner.table);
        remade.contains(&&owner.table) || (changed && is_computed(owner, sides))
    };
    apart_from(changes, sides, |owner, follows| goes(&owner) || follows)
}

/// The same for foreign tables and views, which are dropped and made again for other reasons, and for tables
/// whose name goes to one of these.
pub(super) fn of_objects(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let dropped = changes.iter().filter_map(|change| match change {
        Change::DropObject(object) if is_relation(object.id.kind) => Some(&object.id.name),
        Change::DropTable(table) => Some(&table.name),
        _ => None,
    });
    let dropped: BTreeSet<&QName> = dropped.collect();
    let moved = changes.iter().filter_map(|change| match change {
        Change::SetSequenceOwner { sequence, .. } => Some(sequence),
        _ => None,
    });
    let moved: BTreeSet<&QName> = moved.collect();
    let mut saved = apart_from(&changes, sides, |owner, _| dropped.contains(&owner.table));
    saved.retain(|change| !matches!(change, Change::SetSequenceOwner { sequence, .. } if moved.contains(sequence)));
    [changes, saved].concat()
}

/// Whether a sequence's new owner is there before, by its new name.
fn is_there(owner: &QName, sides: &Sides<'_>) -> bool {
    let objects = sides.from.objects.keys();
    let mut relations = objects.filter(|id| is_relation(id.kind));
    sides.moved.tables.contains_key(owner) || relations.any(|id| id.name == *owner)
}

fn is_relation(kind: ObjectKind) -> bool {
    matches!(
        kind,
        ObjectKind::ForeignTable | ObjectKind::View | ObjectKind::MaterializedView
    )
}

/// Takes sequences that stay from the owners that are `left`, and gives them back. A sequence that is logged
/// as before may follow an owner that is not.
fn apart_from(
    changes: &[Change],
    sides: &Sides<'_>,
    left: impl Fn(&SequenceOwner, bool) -> bool,
) -> Vec<Change> {
    let mut saved = Vec::new();
    for (name, sequence) in &sides.from.sequences {
        let owner = sequence.owned_by.as_ref();
        let new = sides.sequences.get(name).unwrap_or(name);
        let Some((owner, after)) = owner.zip(sides.to.sequences.get(new)) else {
            continue;
        };
        let follows = sequence.unlogged == after.unlogged && persists_otherwise(owner, sides);
        if !left(owner, follows) {
            continue;
        }
        let moves = |name: &QName, from, to| Change::SetSequenceOwner {
            sequence: name.clone(),
            from,
            to,
            counts: None,
            roles: Roles::Unknown,
        };
        let give = after.owned_by.clone().map(|to| moves(new, None, Some(to)));
        let pair = std::iter::once(moves(name, Some(owner.clone()), None)).chain(give);
        saved.extend(pair.filter(|change| !changes.contains(change)));
    }
    saved
}

fn persists_otherwise(owner: &SequenceOwner, sides: &Sides<'_>) -> bool {
    let mut staying = sides.staying();
    staying
        .any(|(old, _, to)| old.name == owner.table && old.options.unlogged != to.options.unlogged)
}

/// Whether a column is generated before or after.
fn is_computed(owner: &SequenceOwner, sides: &Sides<'_>) -> bool {
    let new = sides.new_name(&owner.table);
    let columns = |schema: &Schema, table: &QName| {
        let table = schema.tables.get(table);
        let column = table.and_then(|table| table.column(&owner.column));
        column.is_some_and(|column| column.generated.is_some())
    };
    columns(sides.from, &owner.table) || columns(sides.to, new)
}

fn apart(change: Change, sides: &Sides<'_>) -> Vec<Change> {
    match change {
        Change::CreateSequence(sequence) => {
            let owner = sequence.owned_by.clone();
            let give = owner.map(|owner| Change::SetSequenceOwner {
                sequence: sequence.name.clone(),
                from: None,
                counts: counts(&sequence, sides.moved.tables.get(&owner.table), &owner),
                roles: match is_there(&owner.table, sides) {
                    true => Roles::Unknown,
                    false => Roles::Same,
                },
                to: Some(owner),
            });
            std::iter::once(Change::CreateSequence(sequence))
                .chain(give)
                .collect()
        }
        Change::DropSequence(sequence) => {
            let mut take = take(&sequence.name, sides);
            if let Some(Change::SetSequenceOwner {
                from: Some(owner),
                counts: goes_on,
                ..
            }) = &mut take
            {
                *goes_on = counts(&sequence, sides.from.tables.get(&owner.table), owner);
            }
            take.into_iter()
                .chain([Change::DropSequence(sequence)])
                .collect()
        }
        Change::SetSequenceOwner {
            sequence,
            from: Some(_),
            to,
            ..
        } => {
            let take = take(&sequence, sides);
            let give = to.is_some().then_some(Change::SetSequenceOwner {
                sequence,
                from: None,
                to,
                counts: None,
                roles: Roles::Unknown,
            });
            take.into_iter().chain(give).collect()
        }
        other => vec![other],
    }
}

/// How a sequence counts, when the column it is given to may have rows already.
fn counts(
    sequence: &Sequence,
    table: Option<&Table>,
    owner: &SequenceOwner,
) -> Option<SequenceOptions> {
    let column = table?.column(&owner.column)?;
    is_whole(column).then(|| sequence.options.clone())
}

/// Taking a sequence away comes before all renames, so it and its owner have the old names.
fn take(sequence: &QName, sides: &Sides<'_>) -> Option<Change> {
    let mut renamed = sides.sequences.iter();
    let renamed = renamed.find(|(_, new)| *new == sequence);
    let sequence = renamed.map_or(sequence, |(old, _)| old);
    let owner = sides.from.sequences.get(sequence)?.owned_by.clone()?;
    Some(Change::SetSequenceOwner {
        sequence: sequence.clone(),
        from: Some(owner),
        to: None,
        counts: None,
        roles: Roles::Unknown,
    })
}
