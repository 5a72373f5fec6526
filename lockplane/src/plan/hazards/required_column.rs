//! A required column without anything to fill the rows that are there.

use super::{Judge, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Column, QName};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, _: &Judge<'_>) -> Vec<Hazard> {
    let required = inside(change)
        .into_iter()
        .filter_map(|(table, what)| match what {
            TableChange::AddColumn {
                column,
                backfill: None,
            } if !filled(column) => Some(hazard(
                table,
                column,
                "is added as NOT NULL without a default",
            )),
            TableChange::AlterColumn {
                from,
                to,
                backfill: None,
                ..
            } if from.nullable && !to.nullable => Some(hazard(table, to, "becomes NOT NULL")),
            _ => None,
        });
    required.collect()
}

fn filled(column: &Column) -> bool {
    column.nullable
        || column.default.is_some()
        || column.identity.is_some()
        || column.generated.is_some()
}

fn hazard(table: &QName, column: &Column, what: &str) -> Hazard {
    let name = &column.name;
    Hazard {
        kind: HazardKind::RequiredColumn,
        message: format!("{table}.{name} {what}: the step fails if a row has nothing there"),
        advice: format!("give {name} a default or a backfill (backfill = \"..\")"),
    }
}
