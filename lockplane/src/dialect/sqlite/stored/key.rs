//! Keys of indexes, primary keys and unique constraints.

use crate::error::Result;
use crate::schema::{Conflict, IndexKey, Key, Order};
use crate::sql::Token;

use super::cursor::Cursor;
use crate::sql::definition::name_of;
use crate::sql::expression::{Names, spaced, unwrapped};

/// `expression [COLLATE name] [ASC|DESC]`, the collation as written.
pub(super) fn key(tokens: &[Token<'_>], names: &Names) -> IndexKey {
    let (order, tokens) = match tokens {
        [rest @ .., last] if last.is_word("desc") => (Order::Desc, rest),
        [rest @ .., last] if last.is_word("asc") => (Order::Asc, rest),
        _ => (Order::Asc, tokens),
    };
    let (collation, tokens) = match tokens {
        [rest @ .., word, name] if word.is_word("collate") && !rest.is_empty() => {
            (name_of(name).map(|name| collation(&name)), rest)
        }
        _ => (None, tokens),
    };
    let key = match unwrapped(tokens) {
        [one] => name_of(one).and_then(|name| names.column(&name).map(str::to_owned)),
        _ => None,
    };
    let key = key.map_or_else(|| Key::Expression(spaced(tokens, names)), Key::Column);
    IndexKey {
        collation,
        order,
        ..IndexKey::from(key)
    }
}

/// Names of collations do not depend on case.
pub(super) fn collation(name: &str) -> String {
    name.to_ascii_uppercase()
}

/// `[ON CONFLICT ...]`; what happens without is `None` too.
pub(super) fn conflict(cursor: &mut Cursor<'_>) -> Result<Option<Conflict>> {
    if !cursor.eat(&["on", "conflict"]) {
        return Ok(None);
    }
    const WORDS: [(&str, Option<Conflict>); 5] = [
        ("rollback", Some(Conflict::Rollback)),
        ("abort", None),
        ("fail", Some(Conflict::Fail)),
        ("ignore", Some(Conflict::Ignore)),
        ("replace", Some(Conflict::Replace)),
    ];
    let found = WORDS.iter().find(|(word, _)| cursor.eat(&[word]));
    found
        .map(|(_, conflict)| *conflict)
        .ok_or_else(|| cursor.unreadable("a conflict resolution"))
}
