//! Tables that have to go and come while a step is undone.

use std::collections::{BTreeMap, BTreeSet};

use super::{remade, rows};
use crate::dialect::postgres::fold::{Sides, inside, keys};
use crate::diff::{Change, Kept, Renames, Roles, TableChange};
use crate::schema::{QName, Schema};

/// What makes tables that are partitioned by a type which is taken back, and what belongs to them: with
/// all of their partitions and rows, as they are by then.
#[derive(Default)]
pub(in crate::dialect::postgres::fold) struct Again {
    /// The tables, by their names before.
    pub tables: BTreeSet<QName>,
    /// What makes them, in order; rows come last.
    pub made: Vec<Change>,
    /// The rows, as what takes them out.
    pub kept: Vec<Change>,
    /// What comes after everything else that is theirs: foreign keys, and who owns sequences.
    pub tied: Vec<Change>,
}

impl Again {
    pub(in crate::dialect::postgres::fold) fn of(
        split: &BTreeSet<QName>,
        sides: &Sides<'_>,
    ) -> Self {
        if split.is_empty() {
            return Self::default();
        }
        let now = Sides {
            renames: Renames::default(),
            from: &sides.moved,
            moved: sides.moved.clone(),
            to: &sides.moved,
            renamed: BTreeMap::new(),
            sequences: BTreeMap::new(),
        };
        let split = split.iter().map(|old| sides.new_name(old).clone());
        let remade = remade(&split.collect(), &now);
        let kept: Vec<Kept> = rows(&remade, &[], &now);
        let create = remade.iter().map(|(table, _)| (*table).clone());
        let create = create.map(Change::CreateTable).collect();
        let (keys, tables): (Vec<Change>, Vec<Change>) = keys::apart(create)
            .into_iter()
            .partition(|change| inside(change).is_some());
        let names: BTreeSet<QName> = remade.iter().map(|(it, _)| it.name.clone()).collect();
        let fill = kept.iter().cloned().map(Box::new).map(Change::FillRows);
        let tied = referring(&names, &sides.moved).chain(owners(&names, &sides.moved));
        Self {
            made: tables.into_iter().chain(fill).collect(),
            kept: (kept.into_iter().map(Box::new).map(Change::KeepRows)).collect(),
            tied: keys.into_iter().chain(tied).collect(),
            tables: names.iter().map(|it| sides.old_name(it).clone()).collect(),
        }
    }
}

/// Foreign keys of other tables.
fn referring<'s>(
    names: &'s BTreeSet<QName>,
    schema: &'s Schema,
) -> impl Iterator<Item = Change> + 's {
    let others = schema.tables.values();
    let others = others.filter(|table| !names.contains(&table.name));
    others.flat_map(move |table| {
        let keys = table.constraints.iter().filter(move |it| {
            let key = it.foreign_key().filter(|_| !it.inherited);
            key.is_some_and(|key| names.contains(&key.references))
        });
        keys.map(|key| Change::alter(&table.name, TableChange::AddConstraint(key.clone())))
    })
}

/// Sequences would go with the columns that own them.
fn owners<'s>(names: &'s BTreeSet<QName>, schema: &'s Schema) -> impl Iterator<Item = Change> + 's {
    schema.sequences.values().filter_map(|sequence| {
        let owner = sequence.owned_by.as_ref();
        let owner = owner.filter(|it| names.contains(&it.table))?;
        Some(Change::SetSequenceOwner {
            sequence: sequence.name.clone(),
            from: None,
            to: Some(owner.clone()),
            counts: None,
            roles: Roles::Unknown,
        })
    })
}
