//! A required column without anything to fill the rows that are there.

use super::{Judge, inside};
use crate::diff::{Change, Heirs, TableChange, Way};
use crate::schema::{Column, Constraint, ConstraintKind, QName};
use crate::sql::conjuncts::says_not_null;
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let comes_back = judge.way == Way::Back && judge.rules.comes_back_empty();
    let required = inside(change)
        .into_iter()
        .filter_map(|(table, what)| match what {
            TableChange::AddColumn {
                column,
                backfill: None,
            } if !filled(column) && comes_back => Some(empty(table, column)),
            TableChange::AddColumn {
                column,
                backfill: None,
            } if !filled(column) => Some(hazard(
                table,
                column,
                "is added as NOT NULL without a default",
                &format!("give {} a default or a backfill (backfill = \"..\")", column.name),
            )),
            TableChange::AlterColumn {
                from,
                to,
                backfill: None,
                ..
            } if demanded(to) && !demanded(from) && !is_known(table, from, judge) => Some(hazard(
                table,
                to,
                "becomes NOT NULL",
                "give such rows a value first, or say which (backfill = \"..\"); a default fills none that are there",
            )),
            TableChange::AlterColumn {
                from, to, heirs, ..
            } if demanded(to) && hands_down(from, to) && *heirs != Heirs::Nobody => Some(hazard(
                table,
                to,
                "becomes NOT NULL in tables that inherit it",
                "give such rows a value first",
            )),
            _ => None,
        });
    required.collect()
}

/// Whether every row is known to have a value.
fn demanded(column: &Column) -> bool {
    !column.nullable && !column.not_null.not_valid
}

/// Whether a check of the table says that every row has a value.
fn is_known(table: &QName, column: &Column, judge: &Judge<'_>) -> bool {
    let before = judge.from.tables.get(table);
    let before = before.filter(|it| it.column(&column.name) == Some(column));
    let says = |check: &Constraint| match &check.kind {
        ConstraintKind::Check {
            expression,
            no_inherit: false,
            ..
        } if !check.not_valid && !check.not_enforced => {
            says_not_null(expression, &column.name, judge.from.dialect)
        }
        _ => false,
    };
    before.is_some_and(|table| table.constraints.iter().any(says))
}

/// PostgreSQL 18: whether tables that inherit it demand it from now on.
fn hands_down(from: &Column, to: &Column) -> bool {
    from.not_null.no_inherit && !to.not_null.no_inherit
}

fn filled(column: &Column) -> bool {
    column.nullable
        || column.default.is_some()
        || column.identity.is_some()
        || column.generated.is_some()
}

fn empty(table: &QName, column: &Column) -> Hazard {
    let name = &column.name;
    Hazard {
        kind: HazardKind::RequiredColumn,
        message: format!(
            "{table}.{name} comes back as NOT NULL, and every row gets an empty value in it"
        ),
        advice: "put the right values there afterwards".to_owned(),
    }
}

fn hazard(table: &QName, column: &Column, what: &str, advice: &str) -> Hazard {
    let name = &column.name;
    Hazard {
        kind: HazardKind::RequiredColumn,
        message: format!("{table}.{name} {what}: the step fails if a row has nothing there"),
        advice: advice.to_owned(),
    }
}
