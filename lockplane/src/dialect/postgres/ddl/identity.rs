//! Identity columns and the sequences behind them.

use super::column::{How, action};
use super::{comment_on, name, serial, types};
use crate::schema::{Column, Identity, IdentityMode, QName};

fn usual_sequence(table: &QName, column: &str) -> QName {
    table.sibling(format!("{}_{column}_seq", table.name))
}

/// The name is left to the engine where it would take the same one.
pub(super) fn clause(table: &QName, column: &Column, identity: &Identity) -> String {
    let usual = usual_sequence(table, &column.name);
    let own = identity.sequence.as_ref().filter(|name| **name != usual);
    let options: Vec<String> = own
        .map(|sequence| format!("SEQUENCE NAME {}", name(sequence)))
        .into_iter()
        .chain(types::options(&identity.options))
        .collect();
    let options = match options.is_empty() {
        true => String::new(),
        false => format!(" ({})", options.join(" ")),
    };
    format!("GENERATED {} AS IDENTITY{options}", mode(identity))
}

fn mode(identity: &Identity) -> &'static str {
    match identity.mode {
        IdentityMode::Always => "ALWAYS",
        IdentityMode::ByDefault => "BY DEFAULT",
    }
}

/// The comment on a new identity column's sequence.
pub(super) fn told(table: &QName, column: &Column, identity: &Identity) -> Option<String> {
    let told = identity.comment.is_some();
    told.then(|| told_otherwise(table, column, identity))
}

fn told_otherwise(table: &QName, column: &Column, identity: &Identity) -> String {
    let usual = usual_sequence(table, &column.name);
    let sequence = identity.sequence.as_ref().unwrap_or(&usual);
    let target = format!("SEQUENCE {}", name(sequence));
    comment_on(&target, identity.comment.as_deref())
}

/// From one way of counting, or none, to another.
pub(super) fn changed(table: &QName, from: &Column, to: &Column, how: &How<'_>) -> Vec<String> {
    let Some(identity) = &to.identity else {
        return Vec::new();
    };
    let mut sql = counted(table, from, (to, identity), how);
    let old = from.identity.as_ref();
    let old = old.and_then(|old| old.comment.as_ref());
    let differs = old != identity.comment.as_ref();
    sql.extend(differs.then(|| told_otherwise(table, to, identity)));
    sql
}

/// All but the comment.
fn counted(
    table: &QName,
    from: &Column,
    (to, identity): (&Column, &Identity),
    how: &How<'_>,
) -> Vec<String> {
    if let (None, Some(serial)) = (&from.identity, how.serial) {
        return serial::ends(table, to, identity, serial);
    }
    let Some(old) = &from.identity else {
        let add = format!("ADD {}", clause(table, to, identity));
        // The column may own another sequence as well.
        let counted = match &identity.sequence {
            Some(own) => types::going_on_after(own, table, &to.name, &identity.options),
            None => types::continued(table, &to.name, &identity.options, &[]),
        };
        return vec![action(table, &to.name, add), counted];
    };
    let mut sql = Vec::new();
    if old.mode != identity.mode {
        sql.push(action(
            table,
            &to.name,
            format_args!("SET GENERATED {}", mode(identity)),
        ));
    }
    let usual = usual_sequence(table, &to.name);
    let sequence = old.sequence.as_ref().unwrap_or(&usual);
    let sequence = table.sibling(&sequence.name);
    let (moved, options) = types::changed_options(&sequence, &old.options, &identity.options);
    sql.extend(moved);
    if !options.is_empty() {
        let options: Vec<String> = options
            .iter()
            .map(|option| match option.as_str() {
                types::RESTART => option.clone(),
                setting => format!("SET {setting}"),
            })
            .collect();
        sql.push(action(table, &to.name, options.join(" ")));
    }
    if let (Some(old), Some(new)) = (&old.sequence, &identity.sequence) {
        sql.extend(types::renamed(old, new));
    }
    sql
}
