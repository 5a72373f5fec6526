//! A sequence, an enum type or one of its values is dropped.

use super::Judge;
use crate::diff::Change;
use crate::schema::EnumType;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, _: &Judge<'_>) -> Vec<Hazard> {
    match change {
        Change::DropSequence(sequence) => vec![Hazard {
            kind: HazardKind::DropType,
            message: format!("sequence {} is dropped with its position", sequence.name),
            advice: "note its last value first (SELECT last_value)".to_owned(),
        }],
        Change::AlterEnum { from, to, .. } => values(from, to),
        _ => Vec::new(),
    }
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
    let gone = gone.join(", ");
    vec![Hazard {
        kind: HazardKind::DropType,
        message: format!(
            "type {} loses {gone}; rows that hold one make the step fail",
            to.name
        ),
        advice: "give those rows another value first".to_owned(),
    }]
}
