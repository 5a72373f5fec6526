//! Names that only one thing at a time may have.

use crate::dialect::Rules;
use crate::diff::{Change, TableChange};
use crate::schema::{Column, Object, ObjectId, ObjectKind, QName, Table};

/// A name in one of PostgreSQL's spaces of names (`pg_class`, `pg_type`, `pg_proc` and `pg_constraint`).
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    Relation(QName),
    Type(QName),
    Routine(QName, Option<String>),
    /// A constraint of a table.
    Constraint(QName, String),
    /// What else only one may have.
    Place(String),
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
            own.chain(held_by(object, rules)).collect()
        }
        Change::ReplaceObject { from, to } => {
            let old = held_by(from, rules);
            let mut new = held_by(to, rules);
            new.retain(|name| !old.contains(name));
            new
        }
        Change::Alter { table, what } => {
            let index = index_taken(what).map(|name| table.sibling(name));
            let index = index.map(Name::Relation).into_iter();
            index.chain(taken_inside(table, what)).collect()
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

/// The names that a column gets for what it has, or a constraint.
fn taken_inside(table: &QName, what: &TableChange) -> Vec<Name> {
    match what {
        TableChange::AddColumn { column, .. } => of_column(table, column),
        TableChange::AlterColumn { from, to, .. } => {
            without(of_column(table, to), &of_column(table, from))
        }
        TableChange::AddConstraint(to) | TableChange::RenameConstraint { to, .. } => {
            let name = to.name.iter();
            name.map(|name| Name::Constraint(table.clone(), name.clone()))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The sequence of an identity column, and its `NOT NULL` that has a name (18).
fn of_column(table: &QName, column: &Column) -> Vec<Name> {
    let demand = &column.not_null;
    let own = demand.name.iter().filter(|_| !demand.inherited);
    let demand = own.chain(&demand.besides.0.name);
    let demand = demand.map(|name| Name::Constraint(table.clone(), name.clone()));
    let counter = counter(column).map(Name::Relation);
    counter.into_iter().chain(demand).collect()
}

fn without(mut names: Vec<Name>, others: &[Name]) -> Vec<Name> {
    names.retain(|name| !others.contains(name));
    names
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

/// The names that something gives up and that are not its own: those of indexes, of identity columns' sequences and of
/// `NOT NULL`.
pub(super) fn given_up(change: &Change, rules: &dyn Rules) -> Vec<Name> {
    match change {
        Change::DropTable(table) => inside(table).collect(),
        // Its rows' type has its name.
        Change::RenameTable { from, .. } => vec![Name::Type(from.clone())],
        Change::DropObject(object) => held_by(object, rules),
        Change::ReplaceObject { from, to } => {
            let new = held_by(to, rules);
            let mut old = held_by(from, rules);
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
            let index = index.map(Name::Relation).into_iter();
            let column = match what {
                TableChange::DropColumn(column) => of_column(table, column),
                TableChange::AlterColumn { from, to, .. } => {
                    without(of_column(table, from), &of_column(table, to))
                }
                _ => Vec::new(),
            };
            index.chain(column).collect()
        }
        _ => Vec::new(),
    }
}

/// The indexes of a materialized view, and what else only one object may have.
fn held_by(object: &Object, rules: &dyn Rules) -> Vec<Name> {
    let indexes = rules.indexes_of(object).into_iter();
    let places = rules.places_of(object).into_iter();
    let indexes = indexes.map(Name::Relation);
    indexes.chain(places.map(Name::Place)).collect()
}
