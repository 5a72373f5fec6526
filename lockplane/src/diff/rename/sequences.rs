//! Sequences that stay with their columns under other names.

use std::collections::BTreeMap;

use super::Renames;
use crate::schema::{ObjectKind, QName, Rights, Schema, SequenceOwner};
use crate::sql::{literal, qualified};

/// The sequences that have another name afterwards, old to new: those that go along with their table into
/// another namespace ("ALTER TABLE", `SET SCHEMA`), and those that the same column has under another name.
pub(super) fn found(renames: &Renames, from: &Schema, to: &Schema) -> BTreeMap<QName, QName> {
    let mut found = BTreeMap::new();
    for (name, sequence) in &from.sequences {
        let Some(owner) = &sequence.owned_by else {
            continue;
        };
        let owner = renames.owner(owner);
        let along = owner.table.sibling(&name.name);
        let of_owner = |name: &QName| {
            let wanted = to.sequences.get(name);
            wanted.is_some_and(|wanted| wanted.owned_by.as_ref() == Some(&owner))
        };
        let mut new = to.sequences.keys().filter(|it| of_owner(it));
        let new = match of_owner(&along) {
            true => &along,
            false => match (new.next(), new.next()) {
                (Some(only), None) if !to.sequences.contains_key(name) => only,
                _ => continue,
            },
        };
        let taken = from.sequences.contains_key(new) || from.tables.contains_key(new);
        if new != name && !taken {
            found.insert(name.clone(), new.clone());
        }
    }
    // Of several sequences of one column it is the one that the column uses.
    let only = |old: &QName, new: &QName| {
        let mut rivals = found.iter().filter(|(_, other)| *other == new);
        rivals.all(|(rival, _)| rival == old) || is_used(old, from)
    };
    let kept = found.iter().filter(|(old, new)| only(old, new));
    let kept = kept.map(|(old, new)| (old.clone(), new.clone()));
    kept.collect()
}

/// Whether the default of the column that a sequence belongs to takes its numbers.
fn is_used(name: &QName, schema: &Schema) -> bool {
    let owner = schema
        .sequences
        .get(name)
        .and_then(|it| it.owned_by.as_ref());
    let column = owner.and_then(|owner| schema.tables.get(&owner.table)?.column(&owner.column));
    let default = column.and_then(|column| column.default.as_deref());
    default == Some(&next_value(name))
}

/// What takes the next number of a sequence, as PostgreSQL prints it.
fn next_value(name: &QName) -> String {
    let name = literal(&qualified(&name.namespace, &name.name));
    format!("nextval({name}::regclass)")
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
        let columns = moved.tables.values_mut().flat_map(|it| &mut it.columns);
        for default in columns.filter_map(|column| column.default.as_mut()) {
            for (old, new) in &self.sequences {
                *default = default.replace(&next_value(old), &next_value(new));
            }
        }
    }

    pub(super) fn move_rights_of(&self, rights: &mut Rights) {
        let new = self.sequences.get(&rights.of.name);
        if let Some(new) = new.filter(|_| rights.of.kind == ObjectKind::Sequence) {
            rights.of.name.clone_from(new);
        }
    }
}
