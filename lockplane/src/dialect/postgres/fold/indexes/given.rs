//! Keys of partitions whose index cannot be attached: PostgreSQL makes them with the one of the partitioned
//! table, or when a table joins that. What is left is their names, and a table that leaves with such a key,
//! or has it already.

use std::collections::BTreeSet;

use super::usual::is_called_so;
use super::{Moves, Part, moves};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange, Way};
use crate::schema::{Constraint, QName, Schema, Table};

/// All other changes, and what is left to do for such keys.
pub(super) fn apart(changes: Vec<Change>, sides: &Sides<'_>) -> (Vec<Change>, Vec<Change>) {
    if !has_given(sides.from) && !has_given(sides.to) {
        return (changes, Vec::new());
    }
    let gone = Fate::new(sides.from, &changes, sides, Way::Back).made();
    let made = Fate::new(sides.to, &changes, sides, Way::There).made();
    let named = |(table, key): &&(&Table, &Constraint)| says_more(table, key);
    let back = (gone.iter().filter(named))
        .map(|(table, key)| (table, TableChange::DropConstraint((*key).clone())));
    let there = (made.iter().filter(named))
        .map(|(table, key)| (table, TableChange::AddConstraint((*key).clone())));
    let left = back.chain(there);
    let mut left: Vec<Change> = left
        .map(|(table, what)| Change::alter(&table.name, what))
        .collect();
    let renamed = |table: &QName, to: &Constraint| {
        let mut made = made.iter();
        made.any(|(whose, key)| whose.name == *table && *key == to)
    };
    let (mut sheds, mut twins) = (Vec::new(), Vec::new());
    for (old, moved, to) in sides.staying() {
        if let Some(moves) = moves(&to.name, &changes) {
            shed(moves, [old, moved, to], &changes, (&mut sheds, &mut twins));
        }
    }
    left.extend(sheds);
    let by_the_whole = |change: &Change| match inside(change) {
        Some((table, TableChange::RenameConstraint { to, .. })) => renamed(table, to),
        Some((_, what)) => matches!(Part::of(what), Some(Part::Key(key)) if key.is_given()),
        None => false,
    };
    let rest = changes
        .iter()
        .filter(|change| !by_the_whole(change) && !twins.contains(change));
    (rest.map(without_given).collect(), left)
}

fn without_given(change: &Change) -> Change {
    let mut change = change.clone();
    if let Change::CreateTable(table) | Change::DropTable(table) = &mut change {
        table.constraints.retain(|it| !it.is_given());
    }
    change
}

fn given(table: &Table) -> impl Iterator<Item = &Constraint> {
    table.constraints.iter().filter(|it| it.is_given())
}

/// Whether there is more to do for a key than PostgreSQL does.
fn says_more(table: &Table, key: &Constraint) -> bool {
    key.comment.is_some() || key.tablespace.is_some() || !is_called_so(table, Part::Key(key))
}

fn has_given(schema: &Schema) -> bool {
    schema.tables.values().any(|it| given(it).next().is_some())
}

/// What a table keeps when it leaves, or gets besides its own when it joins, goes on that way.
fn shed(
    moves: Moves,
    [old, moved, to]: [&Table; 3],
    changes: &[Change],
    (sheds, twins): (&mut Vec<Change>, &mut Vec<Change>),
) {
    let alone = |key: &Constraint| match Part::Key(key).alone() {
        TableChange::AddConstraint(key) => Some(key),
        _ => None,
    };
    let mut shed = |key: Constraint, ways: [Way; 2], twin: Option<Change>| {
        let twin = twin.filter(|it| changes.contains(it));
        let way = ways[usize::from(twin.is_some())];
        twins.extend(twin);
        let table = match way {
            Way::There => &old.name,
            Way::Back => &to.name,
        };
        sheds.push(Change::alter(table, TableChange::ShedKey { key, way }));
    };
    for key in given(moved).filter_map(alone) {
        let stays = Change::alter(&to.name, TableChange::AddConstraint(key.clone()));
        let stays = (moves == Moves::Out).then_some(stays);
        shed(key, [Way::There, Way::Back], stays);
    }
    for key in given(to).filter_map(alone) {
        let was = Change::alter(&old.name, TableChange::DropConstraint(key.clone()));
        let was = (moves == Moves::In).then_some(was);
        shed(key, [Way::Back, Way::There], was);
    }
}

/// Which keys come, or go, as far as the changes say.
struct Fate<'a> {
    schema: &'a Schema,
    way: Way,
    sides: &'a Sides<'a>,
    changes: &'a [Change],
    /// Keys that come, or go, by the names of their indexes.
    keys: BTreeSet<QName>,
}

impl<'a> Fate<'a> {
    fn new(schema: &'a Schema, changes: &'a [Change], sides: &'a Sides<'a>, way: Way) -> Self {
        let keys = changes.iter().filter_map(inside);
        let keys = keys.filter_map(|(table, what)| match (what, way) {
            (TableChange::DropConstraint(key), Way::Back)
            | (TableChange::AddConstraint(key), Way::There) => {
                Some(table.sibling(key.name.as_deref()?))
            }
            _ => None,
        });
        Self {
            keys: keys.collect(),
            schema,
            way,
            sides,
            changes,
        }
    }

    fn made(&self) -> Vec<(&'a Table, &'a Constraint)> {
        let all = self.schema.tables.values();
        let keys = all.flat_map(|table| given(table).map(move |key| (table, key)));
        keys.filter(|(table, key)| self.is_made(table, key))
            .collect()
    }

    /// Whether PostgreSQL makes a key on the way to this side.
    fn is_made(&self, table: &Table, key: &Constraint) -> bool {
        let own = key.name.as_deref().map(|name| table.name.sibling(name));
        let whole = table.options.partition_of.as_ref().map(|it| &it.parent);
        let whole = whole.and_then(|name| self.schema.tables.get(name));
        let above = whole.zip(key.attached_to.as_ref());
        let above = above.and_then(|(whole, index)| {
            let mut keys = whole.constraints.iter();
            let key = keys.find(|it| it.name.as_deref() == Some(index.name.as_str()))?;
            Some((whole, key))
        });
        own.is_some_and(|own| self.keys.contains(&own))
            || self.is_new(table)
            || self.joins(table)
            || self.is_retyped(table)
            || above.is_some_and(|(whole, key)| self.is_made(whole, key))
    }

    fn is_new(&self, table: &Table) -> bool {
        self.changes.iter().any(|change| match (change, self.way) {
            (Change::DropTable(one), Way::Back) | (Change::CreateTable(one), Way::There) => {
                one.name == table.name
            }
            _ => false,
        })
    }

    /// Whether a table, or what it is a part of, joins or leaves something: its keys are others then.
    fn joins(&self, table: &Table) -> bool {
        let name = match self.way {
            Way::Back => self.sides.new_name(&table.name),
            Way::There => &table.name,
        };
        moves(name, self.changes).is_some()
    }

    /// Whether a column gets another type: PostgreSQL makes what is indexed by it anew.
    fn is_retyped(&self, table: &Table) -> bool {
        self.changes.iter().filter_map(inside).any(|(name, what)| {
            let retyped = match what {
                TableChange::AlterColumn { from, to, .. } => {
                    (&from.ty, &from.collation) != (&to.ty, &to.collation)
                }
                _ => false,
            };
            let own = match self.way {
                Way::Back => self.sides.new_name(&table.name),
                Way::There => &table.name,
            };
            retyped && name == own
        })
    }
}
