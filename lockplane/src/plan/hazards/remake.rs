//! An object is dropped and made again, without what the schema does not hold.

use super::Judge;
use crate::diff::Change;
use crate::schema::ObjectKind;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    match (change, judge.rules.remake_loses()) {
        (Change::DropObject(object), Some(lost))
            if judge.remade.contains(&object.id) && has_privileges(object.id.kind) =>
        {
            vec![Hazard {
                kind: HazardKind::Remake,
                message: format!(
                    "{} is dropped and made again: {lost} become those of a new object",
                    object.id
                ),
                advice: "write down its owner and grants and set them again afterwards".to_owned(),
            }]
        }
        _ => Vec::new(),
    }
}

/// Triggers, policies, rules and statistics have no privileges and go with their table's owner.
fn has_privileges(kind: ObjectKind) -> bool {
    !matches!(
        kind,
        ObjectKind::Trigger
            | ObjectKind::Policy
            | ObjectKind::Rule
            | ObjectKind::Statistics
            | ObjectKind::Cast
    )
}
