//! A new demand that rows which are there may not meet.

use std::collections::BTreeSet;

use super::{Judge, inside};
use crate::dialect::Conversion;
use crate::diff::{Change, TableChange, UserType};
use crate::schema::{Column, Constraint, ConstraintKind, Object, ObjectId, ObjectKind, QName};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let demands = inside(change)
        .into_iter()
        .filter(|(table, _)| !judge.is_empty(table))
        .filter_map(|(table, what)| match what {
            TableChange::AddConstraint(constraint)
                if asks_rows(constraint) && !judge.is_met(table, constraint) =>
            {
                Some(hazard(table, &of_constraint(constraint)))
            }
            TableChange::AlterConstraint { from, to }
                if asks_rows(to) && (from.not_valid || from.not_enforced) =>
            {
                Some(hazard(table, &of_constraint(to)))
            }
            TableChange::AlterColumn {
                from,
                to,
                using: None,
                ..
            } if to.generated.is_none() && judge.conversion(from, to) == Conversion::Narrowing => {
                Some(narrowed(table, to))
            }
            TableChange::CreateIndex(index)
                if index.unique && !index.invalid && !judge.has_met(table, index) =>
            {
                Some(hazard(table, &format!("unique index {}", index.name)))
            }
            _ => None,
        });
    let all = demands.chain(of_kinds(change));
    all.chain(of_domains(change, judge)).collect()
}

/// Whether rows that are there have to meet it: not where it comes with the whole's and has only its name left to
/// get, where it is not validated, or is made for a partitioned table alone.
pub(super) fn asks_rows(constraint: &Constraint) -> bool {
    !constraint.is_given() && !constraint.not_valid && !constraint.not_enforced
}

/// Domains that tables use and that get a check or no longer take NULL.
fn of_domains(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let pairs: Vec<(&Object, &Object)> = match change {
        Change::ReplaceObject { from, to } => vec![(from, to)],
        Change::RemakeTypes(remake) => {
            let objects = remake
                .types
                .iter()
                .filter_map(|ty| match (&ty.from, &ty.to) {
                    (UserType::Object(from), UserType::Object(to)) => Some((from, to)),
                    _ => None,
                });
            objects.collect()
        }
        _ => Vec::new(),
    };
    let domains = pairs.into_iter().filter(|(from, to)| {
        let both = [from, to].iter().all(|it| it.id.kind == ObjectKind::Domain);
        both && !to.demands().is_subset(&from.demands()) && is_used(&from.id, judge)
    });
    let hazards = domains.map(|(_, to)| Hazard {
        kind: HazardKind::NewDemand,
        message: format!(
            "{} demands more: the step fails if a row holds a value that does not meet it",
            to.id
        ),
        advice: "look for such rows first".to_owned(),
    });
    hazards.collect()
}

fn is_used(id: &ObjectId, judge: &Judge<'_>) -> bool {
    let it = BTreeSet::from([id.clone()]);
    let mut tables = judge.from.tables.keys().map(ObjectId::table);
    tables.any(|table| judge.from.reaches(&table, &it))
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

fn narrowed(table: &QName, to: &Column) -> Hazard {
    Hazard {
        kind: HazardKind::NewDemand,
        message: format!(
            "{table}.{} becomes {}: the step fails if a value does not fit",
            to.name, to.ty
        ),
        advice: "look for such rows first".to_owned(),
    }
}

fn hazard(table: &QName, demand: &str) -> Hazard {
    Hazard {
        kind: HazardKind::NewDemand,
        message: format!("{demand} of {table}: the step fails if a row does not meet it"),
        advice: "look for such rows first".to_owned(),
    }
}
