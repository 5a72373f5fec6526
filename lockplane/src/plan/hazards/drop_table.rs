//! A table is dropped with its rows.

use super::{Judge, probable};
use crate::diff::Change;
use crate::schema::ObjectKind;
use crate::step::{Hazard, HazardKind};

/// A virtual table has rows as well, also when it is made again at once.
pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let name = match change {
        Change::DropTable(table) if judge.keeps_rows_of(&table.name) => return Vec::new(),
        Change::DropTable(table) => &table.name,
        Change::DropObject(object) if object.id.kind == ObjectKind::VirtualTable => &object.id.name,
        _ => return Vec::new(),
    };
    vec![Hazard {
        kind: HazardKind::DropTable,
        message: format!("every row of {name} is deleted; undoing brings the table back empty"),
        advice: probable::table(judge, name).unwrap_or_else(|| {
            format!("rename {name} first, drop it a release later, and keep a copy of its rows")
        }),
    }]
}
