//! From a change to SQL and its undo.

mod column;
mod constraint;
mod index;
mod object;
pub(super) mod table;

use crate::diff::{Change, TableChange};
use crate::schema::{QName, Setting};
use crate::step::{Lock, Statement, Step, Undo};

pub(super) use column::{added, can_add};
pub(super) use constraint::beside;
pub(super) use index::create as create_index;

/// The step that makes one folded change.
///
/// SQLite has no namespaces, enum types, sequences, comments and replaceable objects, and changes
/// inside a table are rebuilds by now: what remains of those is a step without statements.
pub(super) fn step(change: &Change) -> Step {
    let mut step = match change {
        Change::CreateTable(table) => table::create(table),
        Change::DropTable(table) => table::drop(table),
        Change::RenameTable { from, to, .. } => table::rename(from, to),
        Change::Alter { table, what } => alter(table, what),
        Change::Rebuild(rebuild) => super::rebuild::step(rebuild),
        Change::CreateObject(object) => object::create(object),
        Change::DropObject(object) => object::drop(object),
        Change::ReplaceObject { from, to } => object::replace(from, to),
        Change::Set { setting, from, to } => set(*setting, *from, *to),
        _ => nothing(),
    };
    if !step.sql.is_empty() {
        step.lock = Some(Lock::AccessExclusive);
    }
    step
}

fn alter(table: &QName, what: &TableChange) -> Step {
    match what {
        TableChange::AddColumn { column, .. } => column::add(table, column),
        TableChange::DropColumn(column) => column::drop(table, column),
        TableChange::RenameColumn { from, to } => column::rename(table, from, to),
        TableChange::CreateIndex(index) => index::create_step(table, index),
        TableChange::DropIndex(index) => index::drop_step(table, index),
        _ => nothing(),
    }
}

fn set(setting: Setting, from: i32, to: i32) -> Step {
    let sql = |value: i32| format!("PRAGMA {setting} = {value}");
    Step::new(
        format!("Set {setting} to {to}"),
        vec![Statement::run(sql(to))],
        Undo::run(sql(from)),
    )
}

fn nothing() -> Step {
    Step::new("Nothing to do on SQLite", Vec::new(), Undo::Sql(Vec::new()))
}
