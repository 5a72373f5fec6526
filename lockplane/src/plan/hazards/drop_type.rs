//! A sequence, an enum type or one of its values is dropped.

use super::Judge;
use crate::diff::{Change, Remade, TableChange, UserType};
use crate::schema::{EnumType, Object, QName};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    if let Some(sequence) = judge.rules.begins_again(change) {
        return vec![Hazard {
            kind: HazardKind::DropType,
            message: format!(
                "sequence {sequence} loses its position and begins again: it may give out numbers once more"
            ),
            advice: "note its last value first (SELECT last_value), and set it afterwards (setval)"
                .to_owned(),
        }];
    }
    match change {
        Change::DropSequence(sequence) => vec![dropped(&sequence.name)],
        Change::Alter { what, .. } => identity(what).map(dropped).into_iter().collect(),
        Change::AlterEnum { from, to, .. } => values(from, to),
        Change::RemakeTypes(remake) => remake
            .types
            .iter()
            .flat_map(|ty| remade(ty, judge))
            .collect(),
        Change::ReplaceObject { from, to } => attributes(from, to, judge),
        _ => Vec::new(),
    }
}

fn dropped(sequence: &QName) -> Hazard {
    Hazard {
        kind: HazardKind::DropType,
        message: format!("sequence {sequence} is dropped with its position"),
        advice: "note its last value first (SELECT last_value)".to_owned(),
    }
}

/// The sequence of an identity column that becomes a plain one; a `serial` goes on where it was.
fn identity(what: &TableChange) -> Option<&QName> {
    let TableChange::AlterColumn { from, to, .. } = what else {
        return None;
    };
    let own = !from.inherited && to.identity.is_none() && to.default.is_none();
    from.identity.as_ref()?.sequence.as_ref().filter(|_| own)
}

fn remade(ty: &Remade, judge: &Judge<'_>) -> Vec<Hazard> {
    match (&ty.from, &ty.to) {
        (UserType::Enum(from), UserType::Enum(to)) => values(from, to),
        (UserType::Object(from), UserType::Object(to)) => attributes(from, to, judge),
        _ => Vec::new(),
    }
}

fn attributes(from: &Object, to: &Object, judge: &Judge<'_>) -> Vec<Hazard> {
    let gone = judge.rules.attributes_lost(from, to);
    if gone.is_empty() {
        return Vec::new();
    }
    vec![Hazard {
        kind: HazardKind::DropType,
        message: format!("{} loses {} in every value", to.id, gone.join(", ")),
        advice: "copy them to a column of their own first".to_owned(),
    }]
}

fn values(from: &EnumType, to: &EnumType) -> Vec<Hazard> {
    let gone: Vec<&str> = from
        .values
        .iter()
        .filter(|value| !to.values.contains(value))
        .map(String::as_str)
        .collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let new = to.values.iter().find(|value| !from.values.contains(value));
    let advice = match (new, gone.first()) {
        (Some(new), Some(old)) => format!(
            "give those rows another value first; if {old} was renamed, say so (renamed_from = \"{old}\", `-- renamed from: {old}` behind the new value or --rename {0}.{old}={0}.{new})",
            to.name.name
        ),
        _ => "give those rows another value first".to_owned(),
    };
    let gone = gone.join(", ");
    vec![Hazard {
        kind: HazardKind::DropType,
        message: format!(
            "type {} loses {gone}; rows that hold one make the step fail",
            to.name
        ),
        advice,
    }]
}
