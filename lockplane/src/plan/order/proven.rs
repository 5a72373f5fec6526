//! Checks that go and prove what comes: PostgreSQL reads no rows for what a valid check says ("ALTER TABLE", `SET NOT
//! NULL` and `ATTACH PARTITION`), so they wait.

use std::collections::BTreeSet;

use crate::diff::{Change, TableChange};
use crate::schema::{Column, Constraint, ConstraintKind, QName, Schema, Table};
use crate::sql::conjuncts::says_not_null;
use crate::sql::expression::mentions;

/// The tables and the names of such checks. Nothing else happens to the columns that they name, nor to what they may call.
pub(super) fn proving(
    changes: &[Change],
    from: &Schema,
    to: &Schema,
) -> BTreeSet<(QName, Option<String>)> {
    let checks = changes.iter().filter_map(|change| match change {
        Change::Alter {
            table,
            what: TableChange::DropConstraint(check),
        } => Some((table, check)),
        _ => None,
    });
    let proving = checks.filter(|(table, check)| {
        let sides = from.tables.get(*table).zip(to.tables.get(*table));
        sides.is_some_and(|(before, after)| {
            let free = !after.constraints.iter().any(|it| it.name == check.name);
            free && stands(check, before, changes) && proves(check, before, changes, from)
        })
    });
    let names = proving.map(|(table, check)| (table.clone(), check.name.clone()));
    names.collect()
}

fn condition(check: &Constraint) -> Option<&str> {
    match &check.kind {
        ConstraintKind::Check { expression, .. } => Some(expression),
        _ => None,
    }
}

/// Whether a check can stay until the end: only the demands on its columns change.
fn stands(check: &Constraint, table: &Table, changes: &[Change]) -> bool {
    let Some(condition) = condition(check) else {
        return false;
    };
    let concerns = |column: &str| mentions(condition, column);
    let holds = |change: &Change| match change {
        Change::Alter { table: other, what } if *other == table.name => match what {
            TableChange::AlterColumn { from, to, .. } => {
                !concerns(&to.name) || only_demands(from, to)
            }
            TableChange::DropColumn(column)
            | TableChange::DropComputed(column)
            | TableChange::ResetColumn { to: column, .. }
            | TableChange::Recompute { to: column, .. } => !concerns(&column.name),
            TableChange::AddColumn { .. }
            | TableChange::AddConstraint(_)
            | TableChange::DropConstraint(_)
            | TableChange::AlterConstraint { .. }
            | TableChange::CreateIndex(_)
            | TableChange::DropIndex(_)
            | TableChange::Comment { .. }
            | TableChange::CommentConstraint { .. }
            | TableChange::CommentIndex { .. }
            | TableChange::SetDefault { .. }
            | TableChange::DropDefault { .. }
            | TableChange::SetOptions { .. } => true,
            _ => false,
        },
        Change::RenameTable { from, to, .. } => ![from, to].contains(&&table.name),
        Change::CreateObject(object) | Change::DropObject(object) => {
            !concerns(&object.id.name.name)
        }
        Change::ReplaceObject { to, .. } => !concerns(&to.id.name.name),
        Change::RemakeTypes(_)
        | Change::RenameType { .. }
        | Change::RenameValue { .. }
        | Change::MoveExtension { .. }
        | Change::KeepRows(_)
        | Change::FillRows(_)
        | Change::Rebuild(_)
        | Change::Grow(_)
        | Change::Shrink(_)
        | Change::Loosen { .. } => false,
        _ => true,
    };
    changes.iter().all(holds)
}

fn only_demands(from: &Column, to: &Column) -> bool {
    let bare = |column: &Column| Column {
        nullable: true,
        not_null: Default::default(),
        default: None,
        comment: None,
        ..column.clone()
    };
    bare(from) == bare(to)
}

/// Whether something comes that the check proves.
fn proves(check: &Constraint, table: &Table, changes: &[Change], schema: &Schema) -> bool {
    let valid = !check.not_valid && !check.not_enforced && !check.inherited;
    let Some(condition) = condition(check).filter(|_| valid) else {
        return false;
    };
    let mut own = changes.iter().filter_map(|change| match change {
        Change::Alter { table: other, what } if *other == table.name => Some(what),
        _ => None,
    });
    own.any(|what| match what {
        TableChange::AlterColumn { from, to, .. } if from.nullable && !to.nullable => {
            says_not_null(condition, &to.name, schema.dialect)
        }
        TableChange::SetOptions { from, to } => {
            let whole = to.partition_of.as_ref();
            let whole = whole.filter(|_| from.partition_of.is_none());
            let whole = whole.and_then(|it| schema.tables.get(&it.parent));
            let by = whole.and_then(|it| it.options.partition_by.as_ref());
            let mut columns = table.columns.iter();
            by.is_some_and(|by| {
                columns.any(|it| mentions(by, &it.name) && mentions(condition, &it.name))
            })
        }
        _ => false,
    })
}
