//! A table stops being logged.

use super::{Judge, inside};
use crate::diff::{Change, TableChange};
use crate::schema::QName;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, _: &Judge<'_>) -> Vec<Hazard> {
    let unlogged = inside(change)
        .into_iter()
        .filter_map(|(table, what)| match what {
            TableChange::SetOptions { from, to } if !from.unlogged && to.unlogged => {
                Some(hazard(table))
            }
            _ => None,
        });
    unlogged.collect()
}

fn hazard(table: &QName) -> Hazard {
    Hazard {
        kind: HazardKind::Unlogged,
        message: format!("{table} is written anew without a log: a crash of the server empties it"),
        advice: "keep tables logged whose rows cannot be made again".to_owned(),
    }
}
