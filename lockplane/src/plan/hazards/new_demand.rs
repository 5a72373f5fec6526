//! A new demand that rows which are there may not meet.

use super::{Judge, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Constraint, ConstraintKind, QName};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let demands = inside(change)
        .into_iter()
        .filter(|(table, _)| !judge.is_empty(table))
        .filter_map(|(table, what)| match what {
            TableChange::AddConstraint(constraint) => {
                Some(hazard(table, &of_constraint(constraint)))
            }
            TableChange::CreateIndex(index) if index.unique => {
                Some(hazard(table, &format!("unique index {}", index.name)))
            }
            _ => None,
        });
    demands.collect()
}

fn of_constraint(constraint: &Constraint) -> String {
    let kind = match constraint.kind {
        ConstraintKind::PrimaryKey(_) => "primary key",
        ConstraintKind::Unique(_) => "unique constraint",
        ConstraintKind::Check { .. } => "check",
        ConstraintKind::ForeignKey(_) => "foreign key",
        ConstraintKind::Exclude { .. } => "exclusion constraint",
    };
    match &constraint.name {
        Some(name) => format!("{kind} {name}"),
        None => format!("a new {kind}"),
    }
}

fn hazard(table: &QName, demand: &str) -> Hazard {
    Hazard {
        kind: HazardKind::NewDemand,
        message: format!("{demand} of {table}: the step fails if a row does not meet it"),
        advice: "look for such rows first".to_owned(),
    }
}
