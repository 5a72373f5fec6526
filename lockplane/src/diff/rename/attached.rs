//! What indexes of partitions are attached to, under its new name.

use std::collections::BTreeMap;

use super::Renames;
use crate::diff::{Change, TableChange};
use crate::schema::{QName, Schema};

impl Renames {
    /// An index goes with its table into another namespace.
    pub(super) fn move_attachments(&self, from: &Schema, moved: &mut Schema) {
        let away = |(old, new): &(&QName, &QName)| old.namespace != new.namespace;
        let mut indexes = BTreeMap::new();
        for (old, new) in self.tables.iter().filter(away) {
            let Some(table) = from.tables.get(old) else {
                continue;
            };
            let keys = table.constraints.iter().filter_map(|key| key.name.as_ref());
            let names = table.indexes.iter().map(|index| &index.name).chain(keys);
            indexes.extend(names.map(|name| (old.sibling(name), new.sibling(name))));
        }
        attach(moved, &indexes);
    }
}

/// An index gets another name by one of the changes of its table.
pub(in crate::diff) fn reattach(moved: &mut Schema, table: &QName, changes: &[Change]) {
    let renames = changes.iter().filter_map(|change| {
        let Change::Alter { what, .. } = change else {
            return None;
        };
        let (from, to) = match what {
            TableChange::RenameIndex { from, to } => (from, to.as_str()),
            TableChange::RenameConstraint { from, to } => (from, to.name.as_deref()?),
            _ => return None,
        };
        Some((table.sibling(from), table.sibling(to)))
    });
    attach(moved, &renames.collect());
}

fn attach(moved: &mut Schema, renames: &BTreeMap<QName, QName>) {
    if renames.is_empty() {
        return;
    }
    for table in moved.tables.values_mut() {
        let own = table.indexes.iter_mut().map(|it| &mut it.attached_to);
        let keys = table.constraints.iter_mut();
        let wholes = own.chain(keys.map(|it| &mut it.attached_to)).flatten();
        for whole in wholes {
            if let Some(new) = renames.get(whole) {
                whole.clone_from(new);
            }
        }
    }
}
