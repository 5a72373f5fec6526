//! What cannot stay while a step is undone: it is there already when the step runs, and stays.

use std::collections::BTreeSet;

use super::Sides;
use super::reach::{Part, Reach};
use crate::diff::{Change, TableChange};
use crate::schema::{Object, ObjectId, Table};

/// Everything reached that is there already and stays, as the changes that make it, in order.
pub(super) fn around(reach: &Reach<'_>, changes: &[Change], sides: &Sides<'_>) -> Vec<Change> {
    let mut columns = Vec::new();
    let mut rest = Vec::new();
    for (table, part) in &reach.parts {
        let mut staying = sides.staying();
        let place = staying.find(|(old, _, _)| old.name == *table);
        let made = place.and_then(|(_, moved, to)| made(*part, moved, to));
        let made = made.filter(|made| !changes.contains(made));
        match part {
            Part::Computed(_) => columns.extend(made),
            _ => rest.extend(made),
        }
    }
    // A check or an index may be over a generated column and call a function; a generated column
    // calls functions only.
    let objects = objects(reach, changes, sides);
    let (serving, hung): (Vec<_>, Vec<_>) = objects.into_iter().partition(serves);
    let all = serving.into_iter().chain(columns).chain(rest).chain(hung);
    all.collect()
}

fn serves(change: &Change) -> bool {
    use crate::schema::ObjectKind::{Aggregate, Cast, Function, Operator, Procedure};
    let kind = change.object().kind;
    matches!(kind, Function | Procedure | Aggregate | Operator | Cast)
}

fn made(part: Part, moved: &Table, to: &Table) -> Option<Change> {
    let what = match part {
        Part::Constraint(at) => {
            let constraint = moved.constraints.get(at)?;
            let mut same = to.constraints.iter();
            let same = same.find(|to| to.kind == constraint.kind && !to.inherited)?;
            TableChange::AddConstraint(same.clone())
        }
        Part::Index(at) => {
            TableChange::CreateIndex(to.index(&moved.indexes.get(at)?.name)?.clone())
        }
        Part::Computed(at) => {
            let column = to.column(&moved.columns.get(at)?.name)?;
            TableChange::AddColumn {
                column: (!column.inherited).then(|| column.clone())?,
                backfill: None,
            }
        }
        Part::Default(at) => {
            let column = to.column(&moved.columns.get(at)?.name)?;
            TableChange::SetDefault {
                column: column.name.clone(),
                default: column.default.clone()?,
            }
        }
    };
    Some(Change::alter(&to.name, what))
}

fn objects(reach: &Reach<'_>, changes: &[Change], sides: &Sides<'_>) -> Vec<Change> {
    let new: BTreeSet<ObjectId> = changes
        .iter()
        .filter(|change| {
            matches!(
                change,
                Change::CreateObject(_) | Change::ReplaceObject { .. }
            )
        })
        .map(Change::object)
        .collect();
    let there = reach.objects.iter().map(|id| sides.new_id(id));
    let there = there.filter(|id| !new.contains(id));
    let there = there.filter_map(|id| sides.to.objects.get(&id));
    in_order(there.collect())
        .into_iter()
        .cloned()
        .map(Change::CreateObject)
        .collect()
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
