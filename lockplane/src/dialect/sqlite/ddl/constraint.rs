//! Constraints, as they stand in `CREATE TABLE`.

use crate::schema::{
    Action, Column, Conflict, Constraint, ConstraintKind, Deferrable, ForeignKey, IndexKey, Match,
    Order, PrimaryKey, Table, Unique,
};
use crate::sql::{ident, qualified};

use super::index::keys;

/// A constraint below the columns, unless it stands beside its column.
pub(super) fn definition(constraint: &Constraint) -> Option<String> {
    let body = match &constraint.kind {
        ConstraintKind::PrimaryKey(key) if inline_column(key).is_some() => return None,
        ConstraintKind::PrimaryKey(key) => {
            format!(
                "PRIMARY KEY ({}){}",
                keys(&key.columns),
                conflict(key.conflict)
            )
        }
        ConstraintKind::Unique(unique) if beside_column(unique).is_some() => return None,
        ConstraintKind::Unique(unique) => {
            format!(
                "UNIQUE ({}){}",
                keys(&unique.columns),
                conflict(unique.conflict)
            )
        }
        ConstraintKind::Check { expression, .. } => format!("CHECK ({expression})"),
        ConstraintKind::ForeignKey(key) => foreign_key(key, constraint.deferrable),
        ConstraintKind::Exclude { .. } => return None,
    };
    Some(named(constraint, &body))
}

fn named(constraint: &Constraint, body: &str) -> String {
    match &constraint.name {
        Some(name) => format!("CONSTRAINT {} {body}", ident(name)),
        None => body.to_owned(),
    }
}

/// A primary key of one column stands beside it: only there can it say `AUTOINCREMENT`, and only
/// there does `DESC` keep an `INTEGER` from being the rowid.
fn inline_column(key: &PrimaryKey) -> Option<&str> {
    match key.columns.as_slice() {
        [only] if only.collation.is_none() => only.as_column(),
        _ => None,
    }
}

/// ` PRIMARY KEY ...` for the column that has one of its own.
pub(super) fn inline_primary_key(column: &Column, table: &Table) -> String {
    let own = table
        .constraints
        .iter()
        .find_map(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey(key) if inline_column(key) == Some(&column.name) => {
                Some((constraint, key))
            }
            _ => None,
        });
    let Some((constraint, key)) = own else {
        return String::new();
    };
    let order = match key.columns.first().map(|key| key.order) {
        Some(Order::Desc) => " DESC",
        _ => "",
    };
    let counted = match key.autoincrement {
        true => " AUTOINCREMENT",
        false => "",
    };
    let body = format!("PRIMARY KEY{order}{}{counted}", conflict(key.conflict));
    format!(" {}", named(constraint, &body))
}

/// Unlike others, a unique constraint with a conflict clause stands beside its one column.
fn beside_column(unique: &Unique) -> Option<&str> {
    match unique.columns.as_slice() {
        [only] if unique.conflict.is_some() && *only == plain(only) => only.as_column(),
        _ => None,
    }
}

fn plain(key: &IndexKey) -> IndexKey {
    IndexKey::from(key.key.clone())
}

/// ` UNIQUE ON CONFLICT ...` for the column that has such constraints of its own.
pub(super) fn inline_unique(column: &Column, table: &Table) -> String {
    let own = table
        .constraints
        .iter()
        .filter_map(|constraint| match &constraint.kind {
            ConstraintKind::Unique(unique) if beside_column(unique) == Some(&column.name) => {
                let body = format!("UNIQUE{}", conflict(unique.conflict));
                Some(format!(" {}", named(constraint, &body)))
            }
            _ => None,
        });
    own.collect()
}

/// A check or foreign key as it stands beside its column in `ADD COLUMN`, with a space before.
pub(in crate::dialect::sqlite) fn beside(constraint: &Constraint) -> String {
    match constraint.foreign_key() {
        Some(key) => format!(
            " {}",
            named(constraint, &references(key, constraint.deferrable))
        ),
        None => definition(constraint).map_or_else(String::new, |text| format!(" {text}")),
    }
}

fn foreign_key(key: &ForeignKey, deferrable: Option<Deferrable>) -> String {
    let references = references(key, deferrable);
    format!("FOREIGN KEY ({}) {references}", names(&key.columns))
}

fn references(key: &ForeignKey, deferrable: Option<Deferrable>) -> String {
    let parent = qualified(&key.references.namespace, &key.references.name);
    let mut text = format!("REFERENCES {parent}");
    if !key.referenced_columns.is_empty() {
        text.push_str(&format!(" ({})", names(&key.referenced_columns)));
    }
    for (event, action) in [("DELETE", key.on_delete), ("UPDATE", key.on_update)] {
        if action != Action::NoAction {
            text.push_str(&format!(" ON {event} {}", action_word(action)));
        }
    }
    text.push_str(match key.match_type {
        Match::Simple => "",
        Match::Full => " MATCH FULL",
        Match::Partial => " MATCH PARTIAL",
    });
    text.push_str(match deferrable {
        None => "",
        Some(Deferrable::Never) => " NOT DEFERRABLE",
        Some(Deferrable::InitiallyImmediate) => " DEFERRABLE INITIALLY IMMEDIATE",
        Some(Deferrable::InitiallyDeferred) => " DEFERRABLE INITIALLY DEFERRED",
    });
    text
}

fn names(columns: &[String]) -> String {
    let names: Vec<String> = columns.iter().map(|name| ident(name)).collect();
    names.join(", ")
}

fn action_word(action: Action) -> &'static str {
    match action {
        Action::NoAction => "NO ACTION",
        Action::Restrict => "RESTRICT",
        Action::Cascade => "CASCADE",
        Action::SetNull => "SET NULL",
        Action::SetDefault => "SET DEFAULT",
    }
}

/// ` ON CONFLICT ...`, or nothing.
pub(super) fn conflict(conflict: Option<Conflict>) -> &'static str {
    match conflict {
        None => "",
        Some(Conflict::Rollback) => " ON CONFLICT ROLLBACK",
        Some(Conflict::Abort) => " ON CONFLICT ABORT",
        Some(Conflict::Fail) => " ON CONFLICT FAIL",
        Some(Conflict::Ignore) => " ON CONFLICT IGNORE",
        Some(Conflict::Replace) => " ON CONFLICT REPLACE",
    }
}
