//! `NOT NULL`: since PostgreSQL 18 a constraint with a name.

use super::column::action;
use super::{alter_table, name};
use crate::diff::Heirs;
use crate::schema::{Column, QName};
use crate::sql::ident;

/// What stands in a column's definition, which has no room for `NOT VALID`.
pub(super) fn clause(column: &Column) -> String {
    if column.nullable || column.not_null.not_valid {
        return String::new();
    }
    let name = column.not_null.name.as_ref();
    let name = name.map_or_else(String::new, |name| format!(" CONSTRAINT {}", ident(name)));
    format!("{name} NOT NULL{}", no_inherit(column))
}

/// What follows the statement that makes the column.
pub(super) fn unchecked(table: &QName, column: &Column) -> Option<String> {
    let later = !column.nullable && !column.inherited && column.not_null.not_valid;
    later.then(|| required(table, column))
}

/// What an inheriting table demands by itself of a column of its parent.
pub(super) fn overridden(table: &QName, column: &Column) -> Option<String> {
    let own = !column.nullable && !column.not_null.inherited;
    own.then(|| required(table, column))
}

/// From one demand to another.
pub(super) fn changed(table: &QName, from: &Column, to: &Column, heirs: Heirs) -> Vec<String> {
    let lax = || match heirs {
        Heirs::Follow => action(table, &to.name, "DROP NOT NULL"),
        Heirs::Stay => {
            let (table, column) = (name(table), ident(&to.name));
            format!("ALTER TABLE ONLY {table} ALTER COLUMN {column} DROP NOT NULL")
        }
    };
    match (from.nullable, to.nullable) {
        (true, true) => Vec::new(),
        (true, false) => vec![required(table, to)],
        (false, true) => vec![lax()],
        // The parent's change is the child's.
        (false, false) if to.not_null.inherited => Vec::new(),
        (false, false) if from.not_null.inherited => vec![required(table, to)],
        (false, false) if from.not_null == to.not_null => Vec::new(),
        (false, false) => {
            altered(table, from, to).unwrap_or_else(|| vec![lax(), required(table, to)])
        }
    }
}

/// Without dropping it, where that is possible: a constraint without a name of its own cannot be
/// named, and one that holds cannot become one that may not hold.
fn altered(table: &QName, from: &Column, to: &Column) -> Option<Vec<String>> {
    let (old, new) = (&from.not_null, &to.not_null);
    if new.not_valid && !old.not_valid {
        return None;
    }
    let mut sql = Vec::new();
    let (was, is) = match (&old.name, &new.name) {
        (None, None) if old.no_inherit == new.no_inherit => {
            return Some(vec![action(table, &to.name, "SET NOT NULL")]);
        }
        (Some(was), Some(is)) => (ident(was), ident(is)),
        _ => return None,
    };
    if was != is {
        sql.push(alter_table(
            table,
            format!("RENAME CONSTRAINT {was} TO {is}"),
        ));
    }
    if old.no_inherit != new.no_inherit {
        let inherit = match new.no_inherit {
            true => "NO INHERIT",
            false => "INHERIT",
        };
        sql.push(alter_table(
            table,
            format!("ALTER CONSTRAINT {is} {inherit}"),
        ));
    }
    if old.not_valid && !new.not_valid {
        sql.push(alter_table(table, format!("VALIDATE CONSTRAINT {is}")));
    }
    Some(sql)
}

fn required(table: &QName, column: &Column) -> String {
    let demand = &column.not_null;
    if demand.name.is_none() && !demand.no_inherit && !demand.not_valid {
        return action(table, &column.name, "SET NOT NULL");
    }
    let named = demand.name.as_ref();
    let named = named.map_or_else(String::new, |name| format!("CONSTRAINT {} ", ident(name)));
    let own = no_inherit(column);
    let unchecked = if demand.not_valid { " NOT VALID" } else { "" };
    let what = format!(
        "ADD {named}NOT NULL {}{own}{unchecked}",
        ident(&column.name)
    );
    alter_table(table, what)
}

fn no_inherit(column: &Column) -> &'static str {
    match column.not_null.no_inherit {
        true => " NO INHERIT",
        false => "",
    }
}
