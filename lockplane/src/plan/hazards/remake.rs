//! An object is dropped and made again, without what the schema does not hold.

use super::Judge;
use crate::diff::Change;
use crate::schema::{ObjectId, ObjectKind};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let Some(lost) = judge.rules.remake_loses() else {
        return Vec::new();
    };
    let remade = match change {
        Change::DropObject(object)
            if judge.remade.contains(&object.id) && has_privileges(object.id.kind) =>
        {
            vec![object.id.clone()]
        }
        Change::RemakeTypes(_) => change.objects(),
        _ => Vec::new(),
    };
    remade.iter().map(|id| hazard(id, lost)).collect()
}

fn hazard(id: &ObjectId, lost: &str) -> Hazard {
    Hazard {
        kind: HazardKind::Remake,
        message: format!("{id} is dropped and made again: {lost} become those of a new object"),
        advice: "write down its owner and grants and set them again afterwards".to_owned(),
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
