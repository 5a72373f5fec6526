//! Keys of partitions that are attached to an index of the partitioned table which is no key: PostgreSQL
//! drops neither of the two while they are.

use std::collections::BTreeSet;

use super::Part;
use super::attach::stays;
use super::tree::Tree;
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Index, QName, Table};

/// Lets the partition leave before either of the two goes, or the index comes, and join again: a change of options
/// that changes none.
pub(super) fn leave_and_join(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let indexes = |ours: fn(&TableChange) -> Option<&Index>| {
        let all = changes.iter().filter_map(inside);
        let indexes = all.filter_map(|(table, what)| Some(table.sibling(&ours(what)?.name)));
        let indexes = indexes.filter(|index| !stays(index, &changes, sides));
        indexes.collect::<BTreeSet<QName>>()
    };
    let gone = indexes(|what| match what {
        TableChange::DropIndex(index) => Some(index),
        _ => None,
    });
    let made = indexes(|what| match what {
        TableChange::CreateIndex(index) => Some(index),
        _ => None,
    });
    let after = Tree::of(sides.to);
    for (old, moved, to) in sides.staying() {
        let same = moved.options.partition_of == to.options.partition_of;
        let leaves = || has_key_of(old, &gone) || has_key_of(to, &made);
        if same && (leaves() || replaces_key(moved, to, &changes, &after)) {
            let from = Box::new(to.options.clone());
            let what = TableChange::SetOptions {
                to: from.clone(),
                from,
            };
            changes.push(Change::alter(&to.name, what));
        }
    }
    changes
}

fn has_key_of(table: &Table, indexes: &BTreeSet<QName>) -> bool {
    let keys = Part::all(table).filter(|part| matches!(part, Part::Key(_)));
    let mut wholes = keys.filter_map(Part::attached_to);
    wholes.any(|whole| indexes.contains(whole))
}

/// Whether another part takes the place of one, while what they are attached to stays, and either is such a key.
fn replaces_key(moved: &Table, to: &Table, changes: &[Change], after: &Tree<'_>) -> bool {
    let comes = |part: Part<'_>| {
        let mut own = changes.iter().filter_map(inside);
        own.any(|(table, what)| *table == to.name && *what == part.comes())
    };
    Part::all(to).filter(|part| comes(*part)).any(|part| {
        let Some(whole) = part.attached_to().filter(|it| !after.is_key(it)) else {
            return false;
        };
        let mut before = Part::all(moved).filter(|it| it.attached_to() == Some(whole));
        before.any(|it| it.is_key() || part.is_key())
    })
}
