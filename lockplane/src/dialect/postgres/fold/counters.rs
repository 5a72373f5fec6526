//! Sequences without an owner that begin or cease to number a column.

use super::Sides;
use crate::diff::{Change, GoOn, Way};
use crate::schema::{Column, QName, Schema, SequenceOptions, SequenceOwner};
use crate::sql::{literal, qualified};

/// What numbers a column.
struct Counter {
    sequence: QName,
    options: SequenceOptions,
    kind: Kind,
}

#[derive(PartialEq)]
enum Kind {
    Identity,
    Owned,
    /// It belongs to no column.
    Free,
}

/// Who takes over goes on where the other one would: a new sequence without an owner, one that replaces
/// such a sequence, and on the way back such a sequence itself. The steps of columns and of owned
/// sequences take care of the rest.
pub(super) fn take_over(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let mut taken = Vec::new();
    for (table, moved, to) in sides.staying() {
        let columns = table.columns.iter().zip(&moved.columns);
        for (from, name) in columns.map(|(from, moved)| (from, &moved.name)) {
            let Some(to_column) = to.column(name) else {
                continue;
            };
            let whole = [from, to_column].iter().all(|it| is_whole(it));
            if whole && !to_column.inherited {
                let owner = SequenceOwner {
                    table: to.name.clone(),
                    column: name.clone(),
                };
                taken.extend(ways(from, to_column, &owner, sides));
            }
        }
    }
    changes.into_iter().chain(taken).collect()
}

fn ways(from: &Column, to: &Column, owner: &SequenceOwner, sides: &Sides<'_>) -> Vec<Change> {
    let old = counter(from, sides.from).map(|old| Counter {
        sequence: sides.new_sequence(&old.sequence).clone(),
        ..old
    });
    let new = counter(to, sides.to);
    if let (Some(old), Some(new)) = (&old, &new)
        && old.sequence == new.sequence
    {
        return Vec::new();
    }
    let goes_on = |it: &Counter, after: Option<&Counter>, way| {
        Change::GoOn(GoOn {
            sequence: it.sequence.clone(),
            options: it.options.clone(),
            column: owner.clone(),
            after: after.map(|it| (it.sequence.clone(), it.options.clone())),
            way,
        })
    };
    let gone = old
        .as_ref()
        .filter(|old| old.kind == Kind::Free && !sides.to.sequences.contains_key(&old.sequence));
    let mut from_names = sides.from.sequences.keys();
    let comes = new.as_ref().filter(|new| {
        let made = new.kind == Kind::Free || gone.is_some();
        made && !from_names.any(|old| *sides.new_sequence(old) == new.sequence)
    });
    // An identity is gone by then.
    let before = old.as_ref().filter(|old| old.kind != Kind::Identity);
    let there = comes.map(|new| goes_on(new, before, Way::There));
    let back = gone.map(|old| goes_on(old, new.as_ref(), Way::Back));
    there.into_iter().chain(back).collect()
}

fn counter(column: &Column, schema: &Schema) -> Option<Counter> {
    if let Some(identity) = &column.identity {
        return Some(Counter {
            sequence: identity.sequence.clone()?,
            options: identity.options.clone(),
            kind: Kind::Identity,
        });
    }
    let default = column.default.as_deref()?;
    let called = |name: &QName| {
        let name = qualified(&name.namespace, &name.name);
        default.contains(&format!("nextval({}::regclass)", literal(&name)))
    };
    let mut sequences = schema.sequences.values();
    let sequence = sequences.find(|it| called(&it.name))?;
    Some(Counter {
        sequence: sequence.name.clone(),
        options: sequence.options.clone(),
        kind: match sequence.owned_by {
            Some(_) => Kind::Owned,
            None => Kind::Free,
        },
    })
}

/// Whether numbers of a sequence and values of a column can be compared.
pub(super) fn is_whole(column: &Column) -> bool {
    ["smallint", "integer", "bigint"].contains(&column.ty.as_str())
}
