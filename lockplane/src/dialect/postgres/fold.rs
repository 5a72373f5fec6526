//! Changes rewritten into what PostgreSQL can do.
//!
//! Each part takes all changes and returns all changes: foreign keys apart from their tables, what
//! is inherited left to the parent, sequences apart from their owners, the way of each type, and
//! what stands in the way of a change going and coming back.

mod altered;
mod around;
mod called;
mod casts;
mod circles;
mod counters;
mod demands;
mod dependents;
mod grown;
mod heirs;
mod in_place;
mod indexes;
mod keyed;
mod keys;
mod kinds;
mod listed;
mod literals;
mod marked;
mod new_values;
mod parts;
mod published;
mod reach;
mod recomputed;
mod refreshed;
mod remade;
mod sequences;
mod types;
mod uses;
mod values;

use std::collections::BTreeMap;

use crate::diff::{Change, Renames, TableChange, Way, moved};
use crate::schema::{Column, Object, ObjectId, ObjectKind, QName, Schema, Table};
use crate::sql::{Dialect, tokens};

/// See [`Rules::fold`](crate::dialect::Rules::fold).
pub(super) fn fold(changes: Vec<Change>, from: &Schema, to: &Schema) -> Vec<Change> {
    let sides = Sides::new(&changes, from, to);
    let changes = listed::stay(changes, &sides);
    let changes = called::otherwise(changes, &sides);
    let changes = indexes::renamed_along(changes, &sides);
    let (changes, altered) = altered::apart(changes, &sides);
    let (changes, recomputed) = recomputed::apart(changes, &sides);
    let changes = kinds::together(changes);
    let changes = remade::tables(changes, &sides);
    let changes = keys::apart(changes);
    let changes = keys::checks_apart(changes, &sides);
    let changes = demands::apart(changes, &sides);
    let changes = demands::renamed_alone(changes, &sides);
    let changes = circles::apart(changes, &sides);
    let changes = sequences::owned(changes, &sides);
    let changes = counters::take_over(changes, &sides);
    let changes = dependents::come_back(changes, &sides);
    let changes = refreshed::refreshed(changes, &sides);
    let changes = sequences::of_objects(changes, &sides);
    let changes = marked::marked(changes, &altered, &sides);
    let changes = keys::let_go(changes, &sides);
    let changes = keys::taken_over(changes, &sides);
    let changes = keys::merged(changes, &altered, &sides);
    let changes = parts::own(changes, &sides);
    let changes = keys::come_back(changes, &altered, &sides);
    let changes = keys::named(changes, &sides);
    let changes = casts::used(changes, &sides);
    let changes = altered::together(changes, altered);
    let mut changes = recomputed::together(changes, recomputed);
    // What goes along with its table needs no statement.
    changes.retain(|change| match change {
        Change::RenameSequence { from, to } => from.name != to.name,
        _ => true,
    });
    changes
}

/// Both schemas, and the old one under its new names.
struct Sides<'a> {
    from: &'a Schema,
    moved: Schema,
    to: &'a Schema,
    /// Tables, old to new.
    renamed: BTreeMap<QName, QName>,
    /// Sequences, old to new.
    sequences: BTreeMap<QName, QName>,
    renames: Renames,
}

impl<'a> Sides<'a> {
    fn new(changes: &[Change], from: &'a Schema, to: &'a Schema) -> Self {
        let renamed = changes.iter().filter_map(|change| match change {
            Change::RenameTable { from, to, .. } => Some((from.clone(), to.clone())),
            _ => None,
        });
        let sequences = changes.iter().filter_map(|change| match change {
            Change::RenameSequence { from, to } => Some((from.clone(), to.clone())),
            _ => None,
        });
        Self {
            from,
            moved: moved(from, changes),
            to,
            renamed: renamed.collect(),
            sequences: sequences.collect(),
            renames: Renames::of(from.dialect, changes),
        }
    }

    /// An object that stays, as it is under the new names; nothing where its text cannot be told.
    fn under_new_names(&self, object: &Object) -> Option<Object> {
        Some(Object {
            id: self.new_id(&object.id),
            create: self.renames.definition(object)?,
            ..object.clone()
        })
    }

    fn new_name<'n>(&'n self, old: &'n QName) -> &'n QName {
        self.renamed.get(old).unwrap_or(old)
    }

    fn new_sequence<'n>(&'n self, old: &'n QName) -> &'n QName {
        self.sequences.get(old).unwrap_or(old)
    }

    /// A table that stays and one of its columns, as they were, by their new names.
    fn old_column(&self, table: &QName, column: &str) -> Option<(&Table, &Column)> {
        let mut staying = self.staying();
        let (old, moved, _) = staying.find(|(_, moved, _)| moved.name == *table)?;
        let mut columns = moved.columns.iter();
        let at = columns.position(|moved| moved.name == column)?;
        Some((old, old.columns.get(at)?))
    }

    /// The new name of a column of a table that stays, by the new name of that.
    fn new_column<'n>(&'n self, table: &QName, old: &'n str) -> &'n str {
        let before = self.from.tables.get(self.old_name(table));
        let place = before.and_then(|it| it.columns.iter().position(|it| it.name == old));
        let moved = self.moved.tables.get(table);
        let column = moved.zip(place).and_then(|(it, at)| it.columns.get(at));
        column.map_or(old, |column| &column.name)
    }

    /// The old name of a table that stays; a new one has no other.
    fn old_name<'n>(&'n self, new: &'n QName) -> &'n QName {
        let mut renamed = self.renamed.iter().filter(|(_, to)| *to == new);
        renamed.next().map_or(new, |(old, _)| old)
    }

    /// The new identity of an object.
    fn new_id(&self, old: &ObjectId) -> ObjectId {
        self.renames.object(old)
    }

    /// A view by its name, materialized or not.
    fn view(&self, name: &QName) -> ObjectId {
        let stored = ObjectId::new(ObjectKind::MaterializedView, name.clone());
        match self.from.objects.contains_key(&stored) {
            true => stored,
            false => ObjectId::new(ObjectKind::View, name.clone()),
        }
    }

    /// A table's new name, where a change inside it is what has the old one.
    fn name_then<'n>(&'n self, table: &'n QName, what: &TableChange) -> &'n QName {
        match what {
            TableChange::DropConstraint(_)
            | TableChange::ShedKey {
                way: Way::There, ..
            }
            | TableChange::ShedIndex {
                way: Way::There, ..
            }
            | TableChange::DemandAgain { way: Way::Back, .. }
            | TableChange::KeyAgain { way: Way::Back, .. }
            | TableChange::NameGiven { way: Way::Back, .. }
            | TableChange::RestoreIndexes { way: Way::Back, .. }
            | TableChange::DropIndex(_)
            | TableChange::DropDefault { .. }
            | TableChange::DropComputed(_)
            | TableChange::ResetColumn { .. }
            | TableChange::DetachIndexes(_) => self.new_name(table),
            _ => table,
        }
    }

    /// The parents that a table (by its new name) has all the way, by their new names; a table that comes or
    /// goes has none. One whose bounds change leaves the whole and joins it again.
    fn kept_parents(&self, table: &QName) -> Vec<&QName> {
        let (Some(before), Some(after)) = (self.moved.tables.get(table), self.to.tables.get(table))
        else {
            return Vec::new();
        };
        let (before, after) = (&before.options, &after.options);
        let whole = after.partition_of.as_ref();
        let whole = whole.filter(|it| before.partition_of.as_ref() == Some(*it));
        let kept = |parent: &&QName| before.inherits.contains(parent);
        let heirs = after.inherits.iter().filter(kept);
        heirs.chain(whole.map(|it| &it.parent)).collect()
    }

    /// Tables that stay: as they were, the same under their new names, and as they will be.
    fn staying(&self) -> impl Iterator<Item = (&Table, &Table, &'a Table)> {
        self.from.tables.iter().filter_map(|(old, table)| {
            let new = self.new_name(old);
            let (moved, to) = (self.moved.tables.get(new)?, self.to.tables.get(new)?);
            Some((table, moved, to))
        })
    }
}

/// Whether a text names something. It may also be something else of that name: then more goes and
/// comes back than has to.
fn names(sql: &str, name: &str) -> bool {
    let all = tokens(sql, Dialect::Postgres);
    all.iter()
        .any(|token| token.name(Dialect::Postgres).as_deref() == Some(name))
}

fn object_names(object: &Object, name: &str) -> bool {
    object.create.iter().any(|sql| names(sql, name))
}

/// What changes inside a table, by the table's name as the change has it.
fn inside(change: &Change) -> Option<(&QName, &TableChange)> {
    match change {
        Change::Alter { table, what } => Some((table, what)),
        _ => None,
    }
}
