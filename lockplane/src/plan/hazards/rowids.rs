//! Rows get other rowids.

use super::Judge;
use crate::diff::Change;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    match change {
        Change::Rebuild(rebuild) if judge.rules.loses_rowids(rebuild) => vec![Hazard {
            kind: HazardKind::Rowids,
            message: format!(
                "the rows of {} lose the rowids that they have; what refers to those finds other rows or none",
                rebuild.to.name
            ),
            advice: "if something uses them, make them a column first: INTEGER PRIMARY KEY"
                .to_owned(),
        }],
        _ => Vec::new(),
    }
}
