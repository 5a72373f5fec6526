//! Which statements declare something, and which are refused.

use super::Role;
use crate::error::Result;
use crate::schema::Setting;
use crate::source::Place;
use crate::sql::{Dialect, Token, tokens};

/// Refuses a statement that says what to do rather than what is.
pub(super) fn check(text: &str, dialect: Dialect, place: &Place) -> Result<()> {
    let all = tokens(text, dialect);
    let words = words(&all);
    match verdict(&words, dialect) {
        None => Ok(()),
        Some((why, help)) => {
            let first = words.first().map_or(text, |word| word.text).to_uppercase();
            Err(place.error(format!("`{first}` {why}"), help))
        }
    }
}

fn words<'t, 'a>(all: &'t [Token<'a>]) -> Vec<&'t Token<'a>> {
    all.iter().filter(|token| !token.is_blank()).collect()
}

type Reason = (&'static str, &'static str);

const DROPS: Reason = (
    "takes something away, but the files say what is",
    "remove the statement; to drop something, remove its declaration",
);
const ROWS: Reason = (
    "is about rows, but the files say what the schema is",
    "remove the statement; load rows after the schema is applied (`pg_dump --schema-only` prints none)",
);
const TRANSACTION: Reason = (
    "steers a transaction, but the files are read as one state",
    "remove the statement",
);
const SERVER: Reason = (
    "makes something that belongs to the server, not to the database",
    "run the statement once by hand",
);
const CHANGES: Reason = (
    "changes a declaration, but the files say what is",
    "write the declaration itself as it should be; for a rename, add the comment `-- renamed from: old`",
);
const OTHER: Reason = (
    "declares nothing",
    "remove the statement; the files may hold CREATE, ALTER .. ADD/SET/ENABLE/OWNER/ATTACH, COMMENT, GRANT, SET",
);

const OTHER_ON_SQLITE: Reason = (
    "declares nothing",
    "remove the statement; the files may hold CREATE TABLE, INDEX, VIEW, TRIGGER and VIRTUAL TABLE, and PRAGMA user_version, application_id, foreign_keys",
);

/// Why a statement is refused, and what to do instead.
fn verdict(words: &[&Token<'_>], dialect: Dialect) -> Option<Reason> {
    let first = words.first()?.text.to_lowercase();
    match first.as_str() {
        "create" if temporary(words) => Some(TEMPORARY),
        "create" if dialect == Dialect::Postgres && unseen(words) => Some(UNSEEN),
        "create" => server_wide(words),
        "alter" => alters(words),
        "drop" | "truncate" => Some(DROPS),
        "insert" | "update" | "delete" | "copy" | "merge" | "replace" | "with" => Some(ROWS),
        "begin" | "start" | "commit" | "end" | "rollback" | "abort" | "savepoint" | "release" => {
            Some(TRANSACTION)
        }
        "select" if calls(words, "setval") => Some(ROWS),
        "select" if calls(words, "set_config") => None,
        "pragma" if dialect == Dialect::Sqlite => pragma(words),
        "security" => Some(UNSEEN),
        // A membership in a role.
        "grant" | "revoke" if dialect == Dialect::Postgres && !on_something(words) => Some(SERVER),
        "comment" | "grant" | "revoke" | "set" | "reset" | "do" if dialect == Dialect::Postgres => {
            None
        }
        _ if dialect == Dialect::Sqlite => Some(OTHER_ON_SQLITE),
        _ => Some(OTHER),
    }
}

fn on_something(words: &[&Token<'_>]) -> bool {
    words.iter().any(|word| word.is_word("on"))
}

fn calls(words: &[&Token<'_>], function: &str) -> bool {
    words.iter().take(4).any(|word| word.is_word(function))
}

/// What is made, but would be seen by no comparison.
const UNSEEN: Reason = (
    "makes something that lockplane does not compare",
    "run the statement once by hand, or put it into an extension",
);

const TEMPORARY: Reason = (
    "makes something that ends with its connection and is no part of the schema",
    "remove the statement; what is temporary is made by the application itself",
);

/// `CREATE TEMP ..`, and what is made in the namespace of what is temporary.
fn temporary(words: &[&Token<'_>]) -> bool {
    let is = |word: &&&Token<'_>, known: &[&str]| known.iter().any(|known| word.is_word(known));
    let said = words[1..]
        .iter()
        .find(|word| !is(word, &["or", "replace", "global", "local"]));
    let mut places = words.windows(2).take(7);
    said.is_some_and(|word| is(&word, &["temp", "temporary"]))
        || places.any(|pair| is(&&pair[0], &["temp", "pg_temp"]) && pair[1].is_symbol('.'))
}

/// Transforms, subscriptions, and types whose input and output are written in C.
fn unseen(words: &[&Token<'_>]) -> bool {
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    let dotted = words.get(3).is_some_and(|token| token.is_symbol('.'));
    let after = words.get(if dotted { 5 } else { 3 });
    let shape = after.is_none_or(|token| token.is_symbol('('));
    is(1, "transform") || is(1, "subscription") || (is(1, "type") && shape)
}

fn server_wide(words: &[&Token<'_>]) -> Option<Reason> {
    let kind = words.get(1)?;
    let mapping = words.get(2).is_some_and(|word| word.is_word("mapping"));
    let wide = ["database", "role", "user", "group", "tablespace"];
    (wide.iter().any(|word| kind.is_word(word)) && !mapping).then_some(SERVER)
}

fn alters(words: &[&Token<'_>]) -> Option<Reason> {
    if ["database", "system"]
        .iter()
        .any(|kind| words.get(1).is_some_and(|word| word.is_word(kind)))
    {
        return Some(SERVER);
    }
    let pairs = words.windows(2);
    let drops = |pair: &[&Token<'_>]| {
        pair[0].is_word("drop")
            && ["column", "constraint", "if", "attribute"]
                .iter()
                .any(|kind| pair[1].is_word(kind))
    };
    let renames = |pair: &[&Token<'_>]| pair[0].is_word("rename");
    pairs
        .clone()
        .any(|pair| drops(pair) || renames(pair))
        .then_some(CHANGES)
}

fn pragma(words: &[&Token<'_>]) -> Option<Reason> {
    let known = [
        IGNORED_PRAGMAS,
        &["user_version", "application_id", "encoding"],
    ]
    .concat();
    let name = words.get(1)?;
    (!known.iter().any(|word| name.is_word(word))).then_some(OTHER_ON_SQLITE)
}

const IGNORED_PRAGMAS: &[&str] = &["foreign_keys", "defer_foreign_keys", "legacy_alter_table"];

/// The settings that a declaration may depend on; `pg_dump` sets others for the sake of a restore,
/// and a server of another version may not know them.
const SETTINGS: &[&str] = &[
    "search_path",
    "default_tablespace",
    "default_table_access_method",
    "check_function_bodies",
];

/// A statement as it has to run, if it does more than prepare a restore; several where it takes back all settings.
pub(super) fn declarations(text: &str, dialect: Dialect) -> Vec<String> {
    let all = tokens(text, dialect);
    let words = words(&all);
    let is = |at: usize, names: &[&str]| {
        let word = words.get(at);
        word.is_some_and(|word| names.iter().any(|name| word.is_word(name)))
    };
    let at = if is(1, &["session"]) { 2 } else { 1 };
    match () {
        () if is(0, &["pragma"]) && is(1, IGNORED_PRAGMAS) => Vec::new(),
        () if is(0, &["reset"]) && is(1, &["all"]) => start_again(dialect),
        () if is(0, &["reset"]) && !is(1, SETTINGS) => Vec::new(),
        () if is(0, &["set"]) && !is(at, SETTINGS) && !is(at, &["schema"]) => Vec::new(),
        () => vec![without_concurrently(text, &words)],
    }
}

/// What makes the statements after it mean what they would at the beginning.
pub(crate) fn start_again(dialect: Dialect) -> Vec<String> {
    let settings = match dialect {
        Dialect::Postgres => SETTINGS[..3].iter(),
        Dialect::Sqlite => [].iter(),
    };
    settings.map(|name| format!("RESET {name}")).collect()
}

/// What a statement that is not refused is for.
pub(crate) fn role(text: &str, dialect: Dialect) -> Role {
    let all = tokens(text, dialect);
    let words = words(&all);
    let is = |at: usize, name: &str| words.get(at).is_some_and(|word| word.is_word(name));
    let path = words.iter().any(|word| word.is_word("search_path"));
    let usual = is(0, "reset") || words.last().is_some_and(|word| word.is_word("default"));
    let sets = ["set", "reset", "select", "pragma"];
    match sets.iter().any(|word| is(0, word)) {
        true if path && usual => Role::Resets,
        true => Role::Sets,
        false => Role::Declares,
    }
}

/// `CREATE INDEX CONCURRENTLY` says how, not what, and cannot run where a proof does.
fn without_concurrently(text: &str, words: &[&Token<'_>]) -> String {
    let index = words.iter().take(3).position(|word| word.is_word("index"));
    let after = index.and_then(|at| words.get(at + 1));
    match after.filter(|word| word.is_word("concurrently")) {
        Some(word) => format!("{}{}", &text[..word.start], &text[word.end()..]),
        None => text.to_owned(),
    }
}

/// The setting that a statement declares.
pub(super) fn setting(text: &str, dialect: Dialect) -> Option<Setting> {
    let all = tokens(text, dialect);
    match words(&all).as_slice() {
        [first, name, _, ..] if first.is_word("pragma") => Setting::of_pragma(name.text),
        _ => None,
    }
}
