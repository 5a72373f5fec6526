//! `REFERENCES ...` of a column or table.

use crate::error::Result;
use crate::schema::{Action, Deferrable, ForeignKey, Match, QName};

use super::cursor::Cursor;

/// What follows the word `REFERENCES`, up to but without `DEFERRABLE`.
pub(super) fn reference(cursor: &mut Cursor<'_>, columns: Vec<String>) -> Result<ForeignKey> {
    let mut key = ForeignKey {
        columns,
        references: QName::new("", cursor.name()?),
        referenced_columns: Vec::new(),
        on_delete: Action::NoAction,
        on_update: Action::NoAction,
        set_columns: Vec::new(),
        match_type: Match::Simple,
        period: false,
    };
    if cursor.at_symbol('(') {
        key.referenced_columns = cursor.names()?;
    }
    while arguments(cursor, &mut key)? {}
    Ok(key)
}

fn arguments(cursor: &mut Cursor<'_>, key: &mut ForeignKey) -> Result<bool> {
    if cursor.eat(&["match"]) {
        key.match_type = match cursor.name()?.to_ascii_lowercase().as_str() {
            "full" => Match::Full,
            "partial" => Match::Partial,
            _ => Match::Simple,
        };
    } else if cursor.eat(&["on", "delete"]) {
        key.on_delete = action(cursor)?;
    } else if cursor.eat(&["on", "update"]) {
        key.on_update = action(cursor)?;
    } else if cursor.eat(&["on", "insert"]) {
        action(cursor)?;
    } else {
        return Ok(false);
    }
    Ok(true)
}

fn action(cursor: &mut Cursor<'_>) -> Result<Action> {
    const ACTIONS: [(&[&str], Action); 5] = [
        (&["set", "null"], Action::SetNull),
        (&["set", "default"], Action::SetDefault),
        (&["no", "action"], Action::NoAction),
        (&["cascade"], Action::Cascade),
        (&["restrict"], Action::Restrict),
    ];
    let found = ACTIONS.iter().find(|(words, _)| cursor.eat(words));
    found
        .map(|(_, action)| *action)
        .ok_or_else(|| cursor.unreadable("an action"))
}

/// `[NOT] DEFERRABLE [INITIALLY ...]`, when it comes next.
pub(super) fn deferrable(cursor: &mut Cursor<'_>) -> Option<Deferrable> {
    let not = cursor.eat(&["not", "deferrable"]);
    if !not && !cursor.eat(&["deferrable"]) {
        return None;
    }
    let deferred = cursor.eat(&["initially", "deferred"]);
    if !deferred {
        cursor.eat(&["initially", "immediate"]);
    }
    Some(match deferred {
        _ if not => Deferrable::Never,
        true => Deferrable::InitiallyDeferred,
        false => Deferrable::InitiallyImmediate,
    })
}
