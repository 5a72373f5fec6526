//! What cannot stay while a step is undone: it is there already when the step runs, and stays.

use std::collections::BTreeSet;

use super::reach::{Part, Reach};
use super::remade::Again;
use super::{Sides, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Column, Constraint, Object, ObjectId, Table};

/// Everything reached that is there already and stays, as the changes that make it, in order.
pub(super) fn around(
    reach: &Reach<'_>,
    again: &Again,
    changes: &[Change],
    sides: &Sides<'_>,
) -> Vec<Change> {
    let mut columns = Vec::new();
    let mut rest = Vec::new();
    for (table, part) in &reach.parts {
        let mut staying = sides.staying();
        let place = staying.find(|(old, _, _)| old.name == *table);
        let made = place.and_then(|(_, moved, to)| {
            let [wanted, there] = made(*part, moved, to)?;
            let new = changes.contains(&Change::alter(&to.name, wanted));
            (!new).then(|| Change::alter(&to.name, there))
        });
        match part {
            Part::Computed(_) => columns.extend(made),
            _ => rest.extend(made),
        }
    }
    // A check or an index may be over a generated column and call a function; a generated column
    // calls functions only.
    let objects = objects(reach, changes, sides);
    let (serving, hung) = apart(objects);
    let (keys, rest): (Vec<_>, Vec<_>) = rest.into_iter().partition(is_foreign_key);
    let tied = again.tied.iter().filter(|change| !keys.contains(change));
    let tables = again.made.iter().chain(tied).cloned();
    let all = serving.into_iter().chain(columns).chain(rest);
    all.chain(tables).chain(keys.clone()).chain(hung).collect()
}

fn is_foreign_key(change: &Change) -> bool {
    match inside(change) {
        Some((_, TableChange::AddConstraint(it))) => it.foreign_key().is_some(),
        _ => false,
    }
}

/// What tables may need, and what needs tables: views, and functions whose bodies need these. Both in order.
fn apart(objects: Vec<Object>) -> (Vec<Change>, Vec<Change>) {
    let mut hung: BTreeSet<ObjectId> = BTreeSet::new();
    for object in &objects {
        if !serves(object) || object.depends_on.iter().any(|id| hung.contains(id)) {
            hung.insert(object.id.clone());
        }
    }
    let objects = objects.into_iter().map(Change::CreateObject);
    objects.partition(|change| !hung.contains(&change.object()))
}

fn serves(object: &Object) -> bool {
    use crate::schema::ObjectKind::{Aggregate, Cast, Function, Operator, Procedure};
    let kind = object.id.kind;
    matches!(kind, Function | Procedure | Aggregate | Operator | Cast)
}

/// What makes a part as it should be, and as it is when the step is undone: under its new name, but what
/// changes where it stands has been undone by then.
fn made(part: Part, moved: &Table, to: &Table) -> Option<[TableChange; 2]> {
    Some(match part {
        Part::Constraint(at) => {
            let before = moved.constraints.get(at)?;
            let mut same = to.constraints.iter();
            let same = same.find(|to| to.kind == before.kind && !to.inherited)?;
            let there = Constraint {
                comment: before.comment.clone(),
                not_valid: before.not_valid,
                ..same.clone()
            };
            [same.clone(), there].map(TableChange::AddConstraint)
        }
        Part::Index(at) => {
            let before = moved.indexes.get(at)?;
            let same = to.index(&before.name)?;
            [same.clone(), before.clone()].map(TableChange::CreateIndex)
        }
        Part::Computed(at) => {
            let before = moved.columns.get(at)?;
            let same = to.column(&before.name).filter(|it| !it.inherited)?;
            let there = Column {
                comment: before.comment.clone(),
                storage: before.storage.clone(),
                compression: before.compression.clone(),
                statistics: before.statistics,
                options: before.options.clone(),
                ..same.clone()
            };
            [same.clone(), there].map(|column| TableChange::AddColumn {
                column,
                backfill: None,
            })
        }
        Part::Default(at) => {
            let column = to.column(&moved.columns.get(at)?.name)?;
            let set = TableChange::SetDefault {
                column: column.name.clone(),
                default: column.default.clone()?,
            };
            [set.clone(), set]
        }
    })
}

/// What is needed comes before what needs it.
fn objects(reach: &Reach<'_>, changes: &[Change], sides: &Sides<'_>) -> Vec<Object> {
    let change = |id: &ObjectId| {
        let mut own = changes.iter().filter(|change| change.object() == *id);
        own.find(|change| {
            matches!(
                change,
                Change::CreateObject(_) | Change::ReplaceObject { .. }
            )
        })
    };
    let there = reach.objects.iter().filter_map(|old| {
        let id = sides.new_id(old);
        let before = sides.from.objects.get(old)?;
        match change(&id) {
            Some(Change::ReplaceObject { from, .. }) => Some(from.clone()),
            Some(_) => None,
            None => Some(Object {
                comment: before.comment.clone(),
                ..sides.to.objects.get(&id)?.clone()
            }),
        }
    });
    let there: Vec<Object> = there.collect();
    let ordered = in_order(there.iter().collect());
    ordered.into_iter().cloned().collect()
}

/// What is needed comes before what needs it.
fn in_order(mut left: Vec<&Object>) -> Vec<&Object> {
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let ids: BTreeSet<&ObjectId> = left.iter().map(|object| &object.id).collect();
        let free = left
            .iter()
            .position(|object| !object.depends_on.iter().any(|id| ids.contains(id)));
        ordered.push(left.remove(free.unwrap_or(0)));
    }
    ordered
}
