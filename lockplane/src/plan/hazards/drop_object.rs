//! A view, function, trigger or other object is dropped and not made again.

use super::Judge;
use crate::diff::Change;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    match change {
        Change::DropObject(object) if !judge.remade.contains(&object.id) => vec![Hazard {
            kind: HazardKind::DropObject,
            message: format!("{} is dropped; code that uses it stops working", object.id),
            advice: "make sure that nothing uses it any more".to_owned(),
        }],
        _ => Vec::new(),
    }
}
