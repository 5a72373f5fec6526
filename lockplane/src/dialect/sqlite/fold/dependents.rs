//! Views and triggers that stand in the way of a change of a table: they go and come back.

use std::collections::BTreeSet;

use super::TableNames;
use crate::diff::{Change, TableChange};
use crate::schema::{Object, ObjectId, ObjectKind, QName, Schema};

/// Adds the going and the coming back of every view and trigger that needs what changes, directly
/// or not.
///
/// `DROP TABLE` takes the table's triggers along, and `RENAME` and `DROP COLUMN` refuse to run while
/// any view or trigger names what is not there ("ALTER TABLE", section 8), so that a view which does
/// so anyway has to step aside. Of a trigger nothing tells.
pub(super) fn come_back(changes: &mut Vec<Change>, names: &TableNames, from: &Schema, to: &Schema) {
    let touched = changes.iter().flat_map(|change| touched(change, names));
    let mut touched: BTreeSet<ObjectId> = touched.collect();
    if changes.iter().any(reads_everything) {
        let objects = from.objects.values();
        let unreadable = objects.filter(|it| it.depends_on.contains(&it.id));
        touched.extend(unreadable.map(|it| it.id.clone()));
    }
    let affected = affected(from, touched);
    let dropped: BTreeSet<ObjectId> = changes
        .iter()
        .filter_map(|change| match change {
            Change::DropObject(object) => Some(object.id.clone()),
            _ => None,
        })
        .collect();
    let staying = affected
        .into_iter()
        .filter(|object| !dropped.contains(&object.id));
    for object in staying {
        if let Some(wanted) = to.objects.get(&moved(&object.id, names)) {
            changes.push(Change::DropObject(object.clone()));
            changes.push(Change::CreateObject(wanted.clone()));
        }
    }
}

/// Whether SQLite reads every view for this or for its undo.
fn reads_everything(change: &Change) -> bool {
    match change {
        Change::RenameTable { .. } => true,
        Change::Alter { what, .. } => matches!(
            what,
            TableChange::AddColumn { .. }
                | TableChange::DropColumn(_)
                | TableChange::RenameColumn { .. }
        ),
        _ => false,
    }
}

fn moved(id: &ObjectId, names: &TableNames) -> ObjectId {
    let on = id.on.as_ref().map(|table| names.renamed(table).clone());
    ObjectId { on, ..id.clone() }
}

/// What the views and triggers of the old schema know a change's object by.
fn touched(change: &Change, names: &TableNames) -> Vec<ObjectId> {
    let table = |name: &QName| vec![ObjectId::table(names.original(name))];
    match change {
        Change::Rebuild(rebuild) => table(&rebuild.to.name),
        Change::RenameTable { from, .. } => vec![
            ObjectId::table(from),
            ObjectId::new(ObjectKind::VirtualTable, from.clone()),
        ],
        Change::DropTable(old) => vec![ObjectId::table(&old.name)],
        Change::DropObject(object) => vec![object.id.clone()],
        Change::Alter {
            table: name,
            what: TableChange::RenameColumn { .. } | TableChange::DropColumn(_),
        } => table(name),
        _ => Vec::new(),
    }
}

/// The views and triggers that need any of these objects, directly or not.
fn affected(from: &Schema, mut reached: BTreeSet<ObjectId>) -> Vec<&Object> {
    let mut found: Vec<&Object> = Vec::new();
    let candidates: Vec<&Object> = from
        .objects
        .values()
        .filter(|object| matches!(object.id.kind, ObjectKind::View | ObjectKind::Trigger))
        .collect();
    loop {
        let next: Vec<&Object> = candidates
            .iter()
            .filter(|object| !found.contains(object))
            .filter(|object| object.depends_on.iter().any(|id| reached.contains(id)))
            .copied()
            .collect();
        if next.is_empty() {
            return found;
        }
        reached.extend(next.iter().map(|object| object.id.clone()));
        found.extend(next);
    }
}
