//! A column is dropped with its values.

use super::{Judge, carried, inside, probable};
use crate::diff::{Change, TableChange};
use crate::schema::{Column, QName};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let dropped = inside(change)
        .into_iter()
        .filter_map(|(table, what)| match what {
            TableChange::DropColumn(column) if column.generated.is_none() => Some((table, column)),
            TableChange::AlterColumn { from, to, .. }
                if from.generated.is_none() && to.generated.is_some() =>
            {
                Some((table, from))
            }
            _ => None,
        });
    let left = carried(change, judge).into_iter();
    let left = left.filter(|(_, _, after)| after.is_none());
    let left = left.map(|(table, column, _)| (table, column));
    let unasked = dropped
        .chain(left)
        .filter(|(table, column)| !consented(judge, table, column));
    unasked
        .map(|(table, column)| hazard(judge, table, column))
        .collect()
}

fn consented(judge: &Judge<'_>, table: &QName, column: &Column) -> bool {
    let dropped = judge.hints.dropped.get(table);
    dropped.is_some_and(|columns| columns.contains(&column.name))
}

fn hazard(judge: &Judge<'_>, table: &QName, column: &Column) -> Hazard {
    let name = &column.name;
    Hazard {
        kind: HazardKind::DropColumn,
        message: format!(
            "every value of {table}.{name} is deleted; undoing brings the column back without them"
        ),
        advice: probable::column(judge, table, column).unwrap_or_else(|| {
            format!("if it was renamed, say so (renamed_from = \"{name}\"); else stop using it first and drop it a release later")
        }),
    }
}
