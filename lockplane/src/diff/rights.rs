//! Differences of owners and privileges.

use std::collections::BTreeSet;

use super::Change;
use crate::schema::{ObjectId, ObjectKind, Rights, Schema};

/// Of everything that stays: what comes gets its own with it, and what goes has none afterwards.
/// `moved` is `from` under its new names.
pub(super) fn compare(from: &Schema, moved: &Schema, to: &Schema, changes: &mut Vec<Change>) {
    if moved.rights.is_empty() && to.rights.is_empty() {
        return;
    }
    let (before, after) = (moved.ids(), to.ids());
    let said: BTreeSet<&ObjectId> = moved.rights.keys().chain(to.rights.keys()).collect();
    for id in said {
        let both = match (id.kind, &id.on) {
            (ObjectKind::DefaultPrivileges, _) => stays(id, from, to),
            // The sequence of an identity column comes and goes with it.
            (ObjectKind::Sequence, Some(table)) => {
                let tables = [moved, to].map(|schema| schema.tables.contains_key(table));
                tables == [true, true] && to.rights.contains_key(id)
            }
            _ => before.contains(id) && after.contains(id),
        };
        if !both {
            continue;
        }
        let old = moved.rights_of(id);
        let (from, to) = on_both(id, old, to.rights_of(id), moved, to);
        if differ(&from, &to) {
            let (from, to) = (Box::new(from), Box::new(to));
            changes.push(Change::SetRights { from, to });
        }
    }
}

/// Default privileges go with their namespace.
fn stays(id: &ObjectId, from: &Schema, to: &Schema) -> bool {
    let namespace = &id.name.namespace;
    let gone = from.namespaces.contains(namespace) && !to.namespaces.contains(namespace);
    namespace.is_empty() || !gone
}

/// Columns that come bring their privileges along, and an owner who was not named is left alone.
fn on_both(
    id: &ObjectId,
    mut old: Rights,
    mut new: Rights,
    from: &Schema,
    to: &Schema,
) -> (Rights, Rights) {
    if let Some((from, to)) = from.tables.get(&id.name).zip(to.tables.get(&id.name)) {
        let stays = |name: &String| from.column(name).is_some() && to.column(name).is_some();
        let (going, coming) = (old.columns.clone(), new.columns.clone());
        old.columns.retain(|name, _| stays(name));
        new.columns.retain(|name, _| stays(name));
        // What is taken from the whole is taken from every column, those that are there for that way alone as well:
        // going back where the whole gets more, which comes early, and else on the way there, which comes last.
        let there = if old.grow_to(&new) { going } else { coming };
        for (name, grants) in there.into_iter().filter(|(name, _)| !stays(name)) {
            old.columns.insert(name.clone(), grants.clone());
            new.columns.insert(name, grants);
        }
    }
    if old.owner.is_none() || new.owner.is_none() {
        (old.owner, new.owner) = (None, None);
    }
    (old, new)
}

fn differ(from: &Rights, to: &Rights) -> bool {
    from.owner != to.owner || from.effective() != to.effective() || from.columns != to.columns
}
