//! Defaults that go and come back by themselves.

use super::{Draft, name};
use crate::schema::QName;
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
