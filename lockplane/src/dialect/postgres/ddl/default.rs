//! Defaults that go and come back by themselves.

use super::{Draft, column, name, not_null};
use crate::diff::Heirs;
use crate::schema::{Column, QName};
use crate::sql::ident;
use crate::step::Lock;

/// A default that goes and comes back: of this table alone, since a child may have another.
pub(super) fn drop(table: &QName, column: &str, default: &str) -> Draft {
    let (set, drop) = default_of_its_own(table, column, default);
    Draft::locking(Lock::AccessExclusive, drop, set)
}

pub(super) fn set(table: &QName, column: &str, default: &str) -> Draft {
    let (set, drop) = default_of_its_own(table, column, default);
    Draft::locking(Lock::AccessExclusive, set, drop)
}

/// What a column has of its own goes, or comes.
pub(super) fn reset(table: &QName, from: &Column, to: &Column) -> Draft {
    let (sql, undo) = (changed(table, from, to), changed(table, to, from));
    Draft::locking(Lock::AccessExclusive, sql, undo)
}

fn changed(table: &QName, from: &Column, to: &Column) -> Vec<String> {
    let default = match (&from.default, &to.default) {
        (from, to) if from == to => Vec::new(),
        (_, Some(default)) => default_of_its_own(table, &to.name, default).0,
        (_, None) => default_of_its_own(table, &to.name, "NULL").1,
    };
    let demand = not_null::changed(table, from, to, Heirs::Follow);
    let settings = column::changed_settings(table, from, to);
    [default, demand, settings].concat()
}

fn default_of_its_own(table: &QName, column: &str, default: &str) -> (Vec<String>, Vec<String>) {
    let alter = |what: String| {
        let (table, column) = (name(table), ident(column));
        vec![format!(
            "ALTER TABLE ONLY {table} ALTER COLUMN {column} {what}"
        )]
    };
    (
        alter(format!("SET DEFAULT {default}")),
        alter("DROP DEFAULT".to_owned()),
    )
}
