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
            TableChange::AlterConstraint { from, to }
                if (from.not_valid && !to.not_valid) || (from.not_enforced && !to.not_enforced) =>
            {
                Some(hazard(table, &of_constraint(to)))
            }
            TableChange::CreateIndex(index) if index.unique => {
                Some(hazard(table, &format!("unique index {}", index.name)))
            }
            _ => None,
        });
    demands.chain(of_kinds(change)).collect()
}

/// Types that become types of another kind: a domain's values may be none of an enum, and the other
/// way round.
fn of_kinds(change: &Change) -> impl Iterator<Item = Hazard> {
    let remake = match change {
        Change::RemakeTypes(remake) if !remake.uses.is_empty() => Some(remake),
        _ => None,
    };
    let types = remake.into_iter().flat_map(|remake| &remake.types);
    let other = types.filter(|ty| ty.from.id().kind != ty.to.id().kind);
    other.map(|ty| Hazard {
        kind: HazardKind::NewDemand,
        message: format!(
            "{} becomes {}: the step fails if a row holds a value that is none of it",
            ty.from.id(),
            ty.to.id()
        ),
        advice: "look for such rows first".to_owned(),
    })
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
