//! A foreign key that refers to what is not there or not unique.

use super::{Judge, inside};
use crate::diff::{Change, TableChange};
use crate::schema::QName;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let broken = judge.broken.iter().filter(|broken| match change {
        Change::CreateTable(table) => table.name == broken.table,
        Change::DropTable(table) => table.name == broken.parent,
        _ => touches(change, &broken.table, &broken.parent),
    });
    broken
        .map(|broken| hazard(&broken.table, &broken.why))
        .collect()
}

/// Whether the change makes the key, or takes what it refers to.
fn touches(change: &Change, table: &QName, parent: &QName) -> bool {
    inside(change).into_iter().any(|(on, what)| match what {
        TableChange::AddConstraint(constraint) => on == table && constraint.foreign_key().is_some(),
        TableChange::DropConstraint(_)
        | TableChange::DropIndex(_)
        | TableChange::AlterColumn { .. } => on == parent,
        _ => false,
    })
}

fn hazard(table: &QName, why: &str) -> Hazard {
    Hazard {
        kind: HazardKind::BrokenReference,
        message: format!(
            "{table}: {why}; with `PRAGMA foreign_keys = ON` writes to it and to what it refers to fail"
        ),
        advice: "make what it refers to a primary key or unique, over exactly these columns"
            .to_owned(),
    }
}
