//! Keys of partitions that are attached to an index of the partitioned table which is no key: PostgreSQL
//! drops neither of the two while they are.

use std::collections::BTreeSet;

use super::Part;
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Index, QName, Table};

/// Lets the partition leave before such an index goes, or comes, and join again: a change of options
/// that changes none.
pub(super) fn leave_and_join(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let indexes = |ours: fn(&TableChange) -> Option<&Index>| {
        let all = changes.iter().filter_map(inside);
        let indexes = all.filter_map(|(table, what)| Some(table.sibling(&ours(what)?.name)));
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
    for (old, moved, to) in sides.staying() {
        let stays = moved.options.partition_of == to.options.partition_of;
        if stays && (has_key_of(old, &gone) || has_key_of(to, &made)) {
            let from = Box::new(to.options.clone());
            let same = TableChange::SetOptions {
                to: from.clone(),
                from,
            };
            changes.push(Change::alter(&to.name, same));
        }
    }
    changes
}

fn has_key_of(table: &Table, indexes: &BTreeSet<QName>) -> bool {
    let keys = Part::all(table).filter(|part| matches!(part, Part::Key(_)));
    let mut wholes = keys.filter_map(Part::attached_to);
    wholes.any(|whole| indexes.contains(whole))
}
