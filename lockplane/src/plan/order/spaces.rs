//! Names that only one thing at a time may have.

use crate::dialect::Rules;
use crate::diff::{Change, TableChange};
use crate::schema::{Column, Object, ObjectId, ObjectKind, QName, Table};

/// A name in one of PostgreSQL's spaces of names (`pg_class`, `pg_type` and `pg_proc`).
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    Relation(QName),
    Type(QName),
    Routine(QName, Option<String>),
}

pub(super) fn names(id: &ObjectId) -> Vec<Name> {
    let name = id.name.clone();
    match id.kind {
        ObjectKind::Enum | ObjectKind::Domain => vec![Name::Type(name)],
        // PostgreSQL wants the type's name to be free for a sequence too, which has none.
        ObjectKind::Table
        | ObjectKind::Sequence
        | ObjectKind::View
        | ObjectKind::MaterializedView
        | ObjectKind::ForeignTable
        | ObjectKind::Type => vec![Name::Relation(name.clone()), Name::Type(name)],
        ObjectKind::Function | ObjectKind::Procedure | ObjectKind::Aggregate => {
            vec![Name::Routine(name, id.arguments.clone())]
        }
        _ => Vec::new(),
    }
}

/// The name of what comes or goes with an object.
pub(super) fn brought(change: &Change, rules: &dyn Rules) -> Option<Name> {
    match change {
        Change::CreateObject(object) | Change::DropObject(object) => {
            rules.brings_type(object).map(Name::Type)
        }
        _ => None,
    }
}

pub(super) fn taken(change: &Change, rules: &dyn Rules) -> Vec<Name> {
    match change {
        Change::CreateTable(table) => {
            let own = names(&change.object()).into_iter();
            own.chain(inside(table)).collect()
        }
        Change::RenameTable { .. }
        | Change::RenameType { .. }
        | Change::CreateSequence(_)
        | Change::CreateEnum(_) => names(&change.object()),
        Change::CreateObject(object) => {
            let own = names(&object.id).into_iter();
            own.chain(of_indexes(object, rules)).collect()
        }
        Change::ReplaceObject { from, to } => {
            let old = of_indexes(from, rules);
            let mut new = of_indexes(to, rules);
            new.retain(|name| !old.contains(name));
            new
        }
        Change::Alter { table, what } => {
            let index = index_taken(what).map(|name| table.sibling(name));
            let counter = match what {
                TableChange::AddColumn { column, .. } => counter(column),
                TableChange::AlterColumn { from, to, .. } => {
                    counter(to).filter(|name| counter(from).as_ref() != Some(name))
                }
                _ => None,
            };
            index
                .into_iter()
                .chain(counter)
                .map(Name::Relation)
                .collect()
        }
        _ => Vec::new(),
    }
}

/// What comes and goes with a table and has a name among its relations: the sequences of identity columns, and
/// indexes.
fn inside(table: &Table) -> impl Iterator<Item = Name> {
    let keys = table.constraints.iter().filter(|it| it.is_key());
    let keys = keys.filter_map(|key| key.name.as_ref());
    let indexes = table.indexes.iter().map(|index| &index.name);
    let indexes = indexes.chain(keys).map(|name| table.name.sibling(name));
    let counters = table.columns.iter().filter_map(counter);
    counters.chain(indexes).map(Name::Relation)
}

/// The sequence of an identity column.
fn counter(column: &Column) -> Option<QName> {
    column.identity.as_ref()?.sequence.clone()
}

/// The name that an index gets, be it the index of a key.
fn index_taken(what: &TableChange) -> Option<&str> {
    match what {
        TableChange::CreateIndex(index) => Some(&index.name),
        TableChange::RenameIndex { to, .. } => Some(to),
        TableChange::AddConstraint(to) | TableChange::RenameConstraint { to, .. } => {
            to.name.as_deref().filter(|_| to.is_key())
        }
        _ => None,
    }
}

/// The names that something gives up and that are not its own: those of indexes and of identity columns'
/// sequences.
pub(super) fn given_up(change: &Change, rules: &dyn Rules) -> Vec<Name> {
    match change {
        Change::DropTable(table) => inside(table).collect(),
        Change::DropObject(object) => of_indexes(object, rules),
        Change::ReplaceObject { from, to } => {
            let new = of_indexes(to, rules);
            let mut old = of_indexes(from, rules);
            old.retain(|name| !new.contains(name));
            old
        }
        Change::Alter { table, what } => {
            let name = match what {
                TableChange::RenameIndex { from, .. } => Some(from),
                TableChange::RenameConstraint { from, to } if to.is_key() => Some(from),
                _ => None,
            };
            // A name of ours is taken before it is given up.
            let name = name.filter(|name| !name.starts_with("_lockplane_"));
            let index = name.map(|name| table.sibling(name));
            let counter = match what {
                TableChange::DropColumn(column) => counter(column),
                TableChange::AlterColumn { from, to, .. } => {
                    counter(from).filter(|name| counter(to).as_ref() != Some(name))
                }
                _ => None,
            };
            index
                .into_iter()
                .chain(counter)
                .map(Name::Relation)
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The indexes of a materialized view.
fn of_indexes(object: &Object, rules: &dyn Rules) -> Vec<Name> {
    let all = rules.indexes_of(object).into_iter();
    all.map(Name::Relation).collect()
}
