//! A name that running code uses goes away.

use super::{Judge, inside};
use crate::diff::{Change, TableChange};
use crate::sql::literal;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, _: &Judge<'_>) -> Vec<Hazard> {
    if let Change::RenameTable { from, to, .. } = change {
        return vec![hazard(&format!("table {from} becomes {to}"))];
    }
    if let Change::RenameSequence { from, to } | Change::MoveSequence { from, to } = change {
        // The table that it goes with, by way of a name of ours, says so.
        if [from, to]
            .iter()
            .any(|it| it.name.starts_with("_lockplane_"))
        {
            return Vec::new();
        }
        return vec![hazard(&format!("sequence {from} becomes {to}"))];
    }
    if let Change::RenameType { from, to, .. } = change {
        return vec![hazard(&format!("type {from} becomes {to}"))];
    }
    if let Change::MoveExtension { name, from, to } = change {
        let what = format!("what extension {name} made goes from namespace {from} to {to}");
        return vec![hazard(&what)];
    }
    if let Change::RenameValue { ty, from, to } = change {
        let (from, to) = (literal(from), literal(to));
        return vec![hazard(&format!("value {from} of {ty} becomes {to}"))];
    }
    let renamed = inside(change)
        .into_iter()
        .filter_map(|(table, what)| match what {
            TableChange::RenameColumn { from, to } => {
                Some(hazard(&format!("{table}.{from} becomes {table}.{to}")))
            }
            _ => None,
        });
    renamed.collect()
}

fn hazard(what: &str) -> Hazard {
    Hazard {
        kind: HazardKind::Rename,
        message: format!("{what}: code that still uses the old name fails"),
        advice: "stop the old version of the application before the new name takes over".to_owned(),
    }
}
