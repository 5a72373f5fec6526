//! What a change risks: one risk, one file.

mod broken_reference;
mod computed_values;
mod detached;
mod drop_column;
mod drop_object;
mod drop_table;
mod drop_type;
mod lossy_type;
mod met;
mod new_demand;
mod probable;
mod rename;
mod required_column;
mod revoke;
mod rowids;
mod stale;
mod unlogged;

use std::collections::BTreeSet;

use crate::dialect::{BrokenReference, Conversion, Rules};
use crate::diff::{Change, Hints, Kept, Renames, TableChange, Way};
use crate::schema::{Column, Constraint, Index, ObjectId, QName, Schema, Table};

use crate::step::Hazard;
use met::Met;

/// Every risk there is; each looks at a change and says whether it runs that risk.
const RISKS: &[fn(&Change, &Judge<'_>) -> Vec<Hazard>] = &[
    drop_table::judge,
    drop_column::judge,
    lossy_type::judge,
    drop_type::judge,
    drop_object::judge,
    required_column::judge,
    new_demand::judge,
    computed_values::judge,
    detached::judge,
    rename::judge,
    unlogged::judge,
    rowids::judge,
    broken_reference::judge,
    stale::judge,
    revoke::judge,
];

/// What it takes to judge a change: the plan around it.
pub(super) struct Judge<'a> {
    rules: &'a dyn Rules,
    hints: &'a Hints,
    way: Way,
    from: &'a Schema,
    to: &'a Schema,
    /// Objects that the plan drops and makes again, by the names that they have before and after it.
    remade: BTreeSet<ObjectId>,
    /// Tables whose rows are in another one while they are dropped.
    kept: BTreeSet<QName>,
    /// The same on the way back: those that they are put into.
    kept_back: BTreeSet<QName>,
    /// Tables that the plan makes, so that they have no rows yet.
    empty: BTreeSet<QName>,
    /// The same on the way back: those that it drops.
    empty_back: BTreeSet<QName>,
    /// Tables that the plan takes a foreign key from.
    freed: BTreeSet<QName>,
    /// The same on the way back.
    freed_back: BTreeSet<QName>,
    /// What all rows meet when it comes.
    met: Met,
    /// The same on the way back.
    met_back: Met,
    /// Foreign keys that work before the plan, or are not there, and do not work after it.
    broken: Vec<BrokenReference>,
    /// The same on the way back.
    broken_back: Vec<BrokenReference>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(
        rules: &'a dyn Rules,
        changes: &[Change],
        hints: &'a Hints,
        (from, to): (&'a Schema, &'a Schema),
    ) -> Self {
        let made: BTreeSet<ObjectId> = changes
            .iter()
            .filter(|change| matches!(change, Change::CreateObject(_)))
            .map(Change::object)
            .collect();
        let dropped = changes
            .iter()
            .filter(|change| matches!(change, Change::DropObject(_)));
        let renames = Renames::of(from.dialect, changes);
        let remade = dropped
            .map(Change::object)
            .map(|id| [renames.object(&id), id])
            .filter(|names| names.iter().any(|id| made.contains(id)));
        let remade = remade.flatten().collect();
        let (before, after) = (rules.broken_references(from), rules.broken_references(to));
        let new = |of: &[BrokenReference], than: &[BrokenReference]| {
            let new = of.iter().filter(|broken| !than.contains(broken));
            new.cloned().collect()
        };
        Self {
            rules,
            hints,
            way: Way::There,
            from,
            to,
            remade,
            kept: kept(changes, |kept| &kept.dropped),
            kept_back: kept(changes, |kept| &kept.made),
            empty: tables(changes, |change| match change {
                Change::CreateTable(table) => Some(table),
                _ => None,
            }),
            empty_back: tables(changes, |change| match change {
                Change::DropTable(table) => Some(table),
                _ => None,
            }),
            freed: detached::freed(changes, Way::There),
            freed_back: detached::freed(changes, Way::Back),
            met: Met::of(rules, changes, (from, to)),
            met_back: {
                let back: Vec<Change> = changes.iter().map(Change::reversed).collect();
                Met::of(rules, &back, (to, from))
            },
            broken: new(&after, &before),
            broken_back: new(&before, &after),
        }
    }

    /// The risks of a change.
    pub(super) fn forward(&self, change: &Change) -> Vec<Hazard> {
        RISKS.iter().flat_map(|risk| risk(change, self)).collect()
    }

    /// The risks of undoing a change. Consent to the change is none to its undoing.
    pub(super) fn backward(&self, change: &Change) -> Vec<Hazard> {
        let hints = Hints::default();
        let judge = Judge {
            rules: self.rules,
            hints: &hints,
            way: Way::Back,
            from: self.to,
            to: self.from,
            remade: self.remade.clone(),
            kept: self.kept_back.clone(),
            kept_back: self.kept.clone(),
            empty: self.empty_back.clone(),
            empty_back: self.empty.clone(),
            freed: self.freed_back.clone(),
            freed_back: self.freed.clone(),
            met: self.met_back.clone(),
            met_back: self.met.clone(),
            broken: self.broken_back.clone(),
            broken_back: self.broken.clone(),
        };
        judge.forward(&change.reversed())
    }

    /// Whether a table is dropped without its rows.
    pub(super) fn keeps_rows_of(&self, table: &QName) -> bool {
        self.kept.contains(table)
    }

    /// Whether a table can have no rows when a change of it is made.
    fn is_empty(&self, table: &QName) -> bool {
        let mut kept = self.kept.iter().chain(&self.kept_back);
        self.empty.contains(table) && !kept.any(|kept| kept == table)
    }

    /// Whether all rows are known to meet a key.
    fn is_met(&self, table: &QName, key: &Constraint) -> bool {
        let other = key.foreign_key().map(|key| &key.references);
        let mut both = std::iter::once(table).chain(other);
        let mut met = self.met.constraints.iter();
        !both.any(|it| self.moves_rows_of(it)) && met.any(|(of, it)| of == table && it == key)
    }

    /// The same for a unique index.
    fn has_met(&self, table: &QName, index: &Index) -> bool {
        let mut met = self.met.indexes.iter();
        !self.moves_rows_of(table) && met.any(|(of, it)| of == table && it == index)
    }

    /// Whether rows go to another table and come back, on either way.
    fn moves_rows_of(&self, table: &QName) -> bool {
        self.kept.contains(table) || self.kept_back.contains(table)
    }

    /// Whether somebody says how the values of a column are converted.
    fn says(&self, change: &Change, column: &str) -> bool {
        let Change::FillRows(kept) = change else {
            return false;
        };
        let mut columns = kept.columns.iter();
        let said = columns.any(|it| it.new == column && it.using.is_some());
        said && self.way == Way::There
    }

    fn conversion(&self, from: &Column, to: &Column) -> Conversion {
        self.rules.conversion(&from.ty, &to.ty)
    }
}

fn tables(changes: &[Change], which: fn(&Change) -> Option<&Table>) -> BTreeSet<QName> {
    let tables = changes.iter().filter_map(which);
    tables.map(|table| table.name.clone()).collect()
}

fn kept(changes: &[Change], which: fn(&Kept) -> &Vec<QName>) -> BTreeSet<QName> {
    let kept = changes.iter().filter_map(|change| match change {
        Change::KeepRows(kept) => Some(which(kept)),
        _ => None,
    });
    kept.flatten().cloned().collect()
}

/// The columns of a table that is dropped and made again with its rows, by the table's new name: as each
/// was and, unless its values are left behind, as it will be.
fn carried<'j>(
    change: &'j Change,
    judge: &'j Judge<'_>,
) -> Vec<(&'j QName, &'j Column, Option<&'j Column>)> {
    let Change::FillRows(kept) = change else {
        return Vec::new();
    };
    let (old, new) = match judge.way {
        Way::There => (&kept.from, &kept.to),
        Way::Back => (&kept.to, &kept.from),
    };
    let (Some(from), Some(to)) = (judge.from.tables.get(old), judge.to.tables.get(new)) else {
        return Vec::new();
    };
    let values = from.columns.iter().filter(|it| it.generated.is_none());
    let pairs = values.map(|before| {
        let carried = kept.columns.iter().filter(|it| it.carried.on(judge.way));
        let mut ends = carried.map(|it| match judge.way {
            Way::There => (&it.old, &it.new),
            Way::Back => (&it.new, &it.old),
        });
        let after = ends.find(|(from, _)| **from == before.name);
        (new, before, after.and_then(|(_, name)| to.column(name)))
    });
    pairs.collect()
}

/// The changes inside one table, whether they run one by one or in a rebuild.
fn inside(change: &Change) -> Vec<(&QName, &TableChange)> {
    match change {
        Change::Alter { table, what } => vec![(table, what)],
        Change::Rebuild(rebuild) => {
            let table = &rebuild.to.name;
            rebuild.changes.iter().map(|what| (table, what)).collect()
        }
        _ => Vec::new(),
    }
}
