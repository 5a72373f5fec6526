//! Sequences that stay with their columns under other names.

use std::collections::BTreeMap;

use super::Renames;
use crate::schema::{QName, Schema, Sequence, SequenceOwner};
use crate::sql::{literal, qualified};

/// The sequences that have another name afterwards, old to new: those that go along with their table into
/// another namespace ("ALTER TABLE", `SET SCHEMA`), and those that the same column has under another name.
pub(super) fn found(renames: &Renames, from: &Schema, to: &Schema) -> BTreeMap<QName, QName> {
    let mut found: BTreeMap<QName, QName> = BTreeMap::new();
    let is_of = |name: &QName, owner: &SequenceOwner| {
        let wanted = to.sequences.get(name);
        wanted.is_some_and(|wanted| wanted.owned_by.as_ref() == Some(owner))
    };
    let owned = from.sequences.values().filter_map(|sequence| {
        let owner = renames.owner(sequence.owned_by.as_ref()?);
        let along = owner.table.sibling(&sequence.name.name);
        Some((&sequence.name, owner, along))
    });
    let owned: Vec<(&QName, SequenceOwner, QName)> = owned.collect();
    let keeps = |name: &QName| {
        let mut owned = owned.iter();
        owned.any(|(_, owner, along)| along == name && is_of(along, owner))
    };
    for (name, owner, along) in &owned {
        if is_of(along, owner) {
            found.insert((*name).clone(), along.clone());
            continue;
        }
        // One that is nobody's afterwards stays where it is.
        let is_free = |wanted: &Sequence| wanted.owned_by.is_none();
        let mut new = to
            .sequences
            .keys()
            .filter(|it| is_of(it, owner) && !keeps(it));
        if let (Some(only), None, false) = (
            new.next(),
            new.next(),
            to.sequences.get(*name).is_some_and(is_free),
        ) {
            found.insert((*name).clone(), only.clone());
        }
    }
    // Of several sequences of one column it is the one that the column uses.
    let rivals = found.clone();
    found.retain(|old, new| {
        let mut rivals = rivals.iter().filter(|(_, other)| *other == new);
        rivals.all(|(rival, _)| rival == old) || is_used(old, from)
    });
    without_taken(found, from)
}

/// Renames whose new names are free by then; one may be given up by another rename.
fn without_taken(mut found: BTreeMap<QName, QName>, from: &Schema) -> BTreeMap<QName, QName> {
    loop {
        let gives_up = |name: &QName| found.get(name).is_some_and(|new| new != name);
        let taken = |new: &QName| from.sequences.contains_key(new) && !gives_up(new);
        let refused = found.iter().find(|(old, new)| old != new && taken(new));
        match refused.map(|(old, _)| old.clone()) {
            Some(old) => found.remove(&old),
            None => {
                found.retain(|old, new| old != new);
                return found;
            }
        };
    }
}

/// Whether the default of the column that a sequence belongs to takes its numbers.
fn is_used(name: &QName, schema: &Schema) -> bool {
    let owner = schema
        .sequences
        .get(name)
        .and_then(|it| it.owned_by.as_ref());
    let column = owner.and_then(|owner| schema.tables.get(&owner.table)?.column(&owner.column));
    let default = column.and_then(|column| column.default.as_deref());
    let name = literal(&qualified(&name.namespace, &name.name));
    default == Some(&format!("nextval({name}::regclass)"))
}

impl Renames {
    fn owner(&self, old: &SequenceOwner) -> SequenceOwner {
        SequenceOwner {
            column: self.column(&old.table, &old.column),
            table: self.table(&old.table),
        }
    }

    pub(super) fn move_sequences(&self, moved: &mut Schema) {
        let all = std::mem::take(&mut moved.sequences).into_values();
        let all = all.map(|mut sequence| {
            if let Some(owner) = &mut sequence.owned_by {
                *owner = self.owner(owner);
            }
            if let Some(new) = self.sequences.get(&sequence.name) {
                sequence.name.clone_from(new);
            }
            (sequence.name.clone(), sequence)
        });
        moved.sequences = all.collect();
    }
}
