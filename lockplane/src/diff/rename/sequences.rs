//! Sequences that stay with their columns under other names.

use std::collections::{BTreeMap, BTreeSet};

use super::Renames;
use crate::schema::{QName, Schema, Sequence, SequenceOwner};
use crate::sql::{literal, qualified};

/// The sequence of a column.
struct Counter {
    name: QName,
    owner: SequenceOwner,
    /// Whether it counts for its column: that of an identity does.
    is_used: bool,
}

/// The sequences of columns, those of identity columns included.
fn counters(schema: &Schema) -> Vec<Counter> {
    let free = schema.sequences.values().filter_map(|sequence| {
        let owner = sequence.owned_by.clone()?;
        let is_used = is_used(&sequence.name, &owner, schema);
        let name = sequence.name.clone();
        Some(Counter {
            name,
            owner,
            is_used,
        })
    });
    let columns = schema.tables.values().flat_map(|table| {
        let columns = table.columns.iter();
        columns.filter_map(|column| {
            let identity = column.identity.as_ref()?;
            let (table, column) = (table.name.clone(), column.name.clone());
            Some(Counter {
                name: identity.sequence.clone()?,
                owner: SequenceOwner { table, column },
                is_used: true,
            })
        })
    });
    free.chain(columns).collect()
}

/// The sequences that have another name afterwards, old to new: those that go along with their table into
/// another namespace ("ALTER TABLE", `SET SCHEMA`), and those that the same column has under another name.
/// An identity's may become a `serial` column's, and the other way round.
pub(super) fn found(renames: &Renames, from: &Schema, to: &Schema) -> BTreeMap<QName, QName> {
    let mut found: BTreeMap<QName, QName> = BTreeMap::new();
    let (olds, wanted) = (counters(from), counters(to));
    let owned = olds.iter().map(|old| {
        let owner = renames.owner(&old.owner);
        let along = owner.table.sibling(&old.name.name);
        (old, owner, along)
    });
    let owned: Vec<(&Counter, SequenceOwner, QName)> = owned.collect();
    let of = |owner: &SequenceOwner, old: &Counter| {
        let kind =
            |counter: &Counter, schema: &Schema| schema.sequences.contains_key(&counter.name);
        let fits = |new: &&Counter| {
            let same = kind(old, from) == kind(new, to);
            new.owner == *owner && (same || old.is_used && new.is_used)
        };
        let fitting: Vec<&QName> = wanted.iter().filter(fits).map(|new| &new.name).collect();
        fitting
    };
    let keeps = |name: &QName| {
        let mut owned = owned.iter();
        owned.any(|(old, owner, along)| along == name && of(owner, old).contains(&along))
    };
    for (old, owner, along) in &owned {
        let all = of(owner, old);
        if all.contains(&along) {
            found.insert(old.name.clone(), along.clone());
            continue;
        }
        // One that is nobody's afterwards stays where it is.
        let is_free = |wanted: &Sequence| wanted.owned_by.is_none();
        let mut new = all.into_iter().filter(|it| !keeps(it));
        if let (Some(only), None, false) = (
            new.next(),
            new.next(),
            to.sequences.get(&old.name).is_some_and(is_free),
        ) {
            found.insert(old.name.clone(), only.clone());
        }
    }
    only_used(&mut found, &olds);
    let idle = owned
        .iter()
        .filter(|(old, owner, _)| of(owner, old).is_empty());
    let idle: Vec<&(&Counter, SequenceOwner, QName)> = idle.collect();
    // An identity's goes with its table, before anything gets its name.
    let goes = |name: &QName| {
        let mut idle = idle.iter();
        idle.any(|(old, owner, _)| old.name == *name && !to.tables.contains_key(&owner.table))
    };
    let there = olds.iter().map(|it| &it.name).filter(|name| !goes(name));
    let there: BTreeSet<QName> = there.chain(from.sequences.keys()).cloned().collect();
    let idle = idle.iter().map(|(old, _, _)| &old.name);
    let idle = idle
        .filter(|name| from.sequences.contains_key(*name))
        .cloned()
        .collect();
    without_taken(found, &idle, &there)
}

/// Of several sequences of one column it is the one that the column uses.
fn only_used(found: &mut BTreeMap<QName, QName>, olds: &[Counter]) {
    let rivals = found.clone();
    let used = |name: &QName| olds.iter().any(|it| it.name == *name && it.is_used);
    found.retain(|old, new| {
        let mut rivals = rivals.iter().filter(|(_, other)| *other == new);
        rivals.all(|(rival, _)| rival == old) || used(old)
    });
}

/// Renames whose new names are free by then; one may be given up by another rename, or by one that is `idle`
/// afterwards: those two change names, so that the column keeps the one that has counted for it.
fn without_taken(
    mut found: BTreeMap<QName, QName>,
    idle: &BTreeSet<QName>,
    there: &BTreeSet<QName>,
) -> BTreeMap<QName, QName> {
    loop {
        let gives_up = |name: &QName| found.get(name).is_some_and(|new| new != name);
        let taken = |new: &QName| there.contains(new) && !gives_up(new);
        let refused = found.iter().find(|(old, new)| old != new && taken(new));
        match refused.map(|(old, new)| (old.clone(), new.clone())) {
            Some((old, new)) if idle.contains(&new) && !found.contains_key(&new) => {
                found.insert(new, old)
            }
            Some((old, _)) => found.remove(&old),
            None => {
                found.retain(|old, new| old != new);
                return found;
            }
        };
    }
}

/// Whether the default of the column that a sequence belongs to takes its numbers.
fn is_used(name: &QName, owner: &SequenceOwner, schema: &Schema) -> bool {
    let table = schema.tables.get(&owner.table);
    let column = table.and_then(|table| table.column(&owner.column));
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
