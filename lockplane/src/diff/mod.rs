//! How two schemas differ: changes, independent of SQL. Pure.
//!
//! [`diff`] first finds what was renamed (from hints, never by guessing), moves the old schema to
//! the new names, and then compares name by name. Changes carry the names that hold when they run:
//! renames of types run first, what drops an object, constraint, index or table runs before all other
//! renames and has old names, and everything else has new ones.

mod about;
mod attach;
mod called;
mod change;
mod counter;
mod extensions;
mod grown;
mod heirs;
mod hints;
mod kept;
mod mark;
mod movement;
mod objects;
mod rebuild;
mod refresh;
mod remake;
mod rename;
mod reverse;
mod rights;
mod sight;
mod table;
mod table_change;
mod through;
mod types;
mod virtuals;
mod words;

pub use attach::{Attach, Attached, Restored};
pub use called::Called;
pub use change::Change;
pub use counter::{GoOn, Roles};
pub use grown::Grown;
pub use heirs::{Below, HeirColumn, Heirs};
pub use hints::Hints;
pub use kept::{Carried, Kept, KeptColumn, KeptIdentity, KeptRows, LoneColumn};
pub use mark::Mark;
pub(crate) use movement::Movement;
pub use rebuild::Rebuild;
pub use refresh::Refresh;
pub use remake::{ColumnSettings, EnumUndo, Remade, Remake, RemakeWay, TypeUse, UserType};
pub use sight::{Sight, Way};
pub(crate) use table::renamed as renamed_index;
pub use table_change::TableChange;
pub(crate) use types::renamed_types;

use crate::schema::{Object, Schema, Table};
pub(crate) use rename::Renames;

/// Every difference between two canonical schemas, in no particular order of execution.
///
/// On SQLite changes are in the one spelling by which schemas are compared. The result depends on nothing but
/// the arguments. An empty result means that the schemas are the
/// same; see [`Schema::same_as`].
pub fn diff(from: &Schema, to: &Schema, hints: &Hints) -> Vec<Change> {
    let (types, from) = &renamed_types(from, to, hints);
    let (mut from, mut to) = Schema::comparable(from, to);
    let unfinished = from.take_unfinished();
    to.take_unfinished();
    let (from, to) = (&from, &to);
    let renames = Renames::find(from, to, hints);
    let mut moved = renames.move_schema(from);
    let to = &to.placed_as(&moved);
    let mut changes = renames.changes(from, to);
    objects::namespaces(from, to, &mut changes);
    objects::enums(&moved, to, &mut changes);
    objects::sequences(&moved, to, &mut changes);
    for table in wholes_first(from) {
        let new_name = renames.table(&table.name);
        match (moved.tables.get(&new_name), to.tables.get(&new_name)) {
            (Some(staying), Some(to)) => {
                let sides = table::Sides {
                    old: table,
                    moved: staying,
                    to,
                    hints,
                };
                let own = table::compare(&sides);
                rename::reattach(&mut moved, &new_name, &own);
                changes.extend(own);
            }
            _ => changes.push(Change::DropTable(table.clone())),
        }
    }
    let added = to
        .tables
        .iter()
        .filter(|(name, _)| !moved.tables.contains_key(*name));
    changes.extend(added.map(|(_, table)| Change::CreateTable(table.clone())));
    objects::objects(from, &renames, to, &mut changes);
    objects::settings(from, to, &mut changes);
    rights::compare(from, &moved, to, &mut changes);
    changes.extend(unfinished.into_iter().map(|(table, name)| {
        let way = Way::There;
        Change::alter(&table, TableChange::ShedIndex { name, way })
    }));
    changes.splice(0..0, types.iter().cloned());
    changes
}

/// Partitions after what they are parts of: what the index of a whole is called tells which one a partition's
/// own is attached to.
fn wholes_first(schema: &Schema) -> Vec<&Table> {
    fn depth(schema: &Schema, table: &Table) -> usize {
        let whole = table.options.partition_of.as_ref();
        let whole = whole.and_then(|it| schema.tables.get(&it.parent));
        whole.map_or(0, |whole| depth(schema, whole) + 1)
    }
    let mut all: Vec<&Table> = schema.tables.values().collect();
    all.sort_by_key(|table| depth(schema, table));
    all
}

/// A schema as it is when everything that the hints rename has its new name.
pub(crate) fn renamed(from: &Schema, to: &Schema, hints: &Hints) -> Schema {
    let (_, from) = renamed_types(from, to, hints);
    let renames = Renames::find(&from, to, hints);
    let objects = from.objects.values().map(|object| Object {
        id: renames.object(&object.id),
        create: renames
            .definition(object)
            .unwrap_or_else(|| object.create.clone()),
        ..object.clone()
    });
    Schema {
        objects: objects.map(|object| (object.id.clone(), object)).collect(),
        ..renames.move_schema(&from)
    }
}

/// A schema as it is when the renames among some changes have been made.
pub(crate) fn moved(from: &Schema, changes: &[Change]) -> Schema {
    Renames::of(from.dialect, changes).move_schema(from)
}

/// The differences between two schemas in words, one a line; empty when they are the same.
pub fn describe(from: &Schema, to: &Schema) -> String {
    let changes = diff(from, to, &Hints::default());
    let mut lines: Vec<String> = changes
        .iter()
        .map(|change| format!("  - {change}"))
        .collect();
    lines.sort();
    lines.join("\n")
}
