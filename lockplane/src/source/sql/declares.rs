//! What was declared already, so that `IF NOT EXISTS` and `OR REPLACE` hide no contradiction.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::source::Place;
use crate::sql::{Dialect, Token, tokens};

/// What was declared, and where.
#[derive(Default)]
pub(super) struct Declared {
    places: BTreeMap<Vec<String>, Place>,
    /// Whether anything was, also of kinds that have no place here.
    anything: bool,
    /// Whether something may have been made that no name tells: by a block, or inside of a namespace's declaration.
    hidden: bool,
}

impl Declared {
    /// Notes what a statement creates; refuses one that would quietly skip or replace another.
    pub(super) fn check(&mut self, text: &str, dialect: Dialect, place: &Place) -> Result<()> {
        let all = tokens(text, dialect);
        let words: Vec<_> = all.iter().filter(|token| !token.is_blank()).collect();
        let is = |at: usize, word: &str| words.get(at).is_some_and(|it| it.is_word(word));
        self.anything |= is(0, "create");
        let mut inner = words.iter().skip(2);
        self.hidden |= is(0, "do") || is(1, "schema") && inner.any(|it| it.is_word("create"));
        let Some(creation) = Creation::of(&words, dialect) else {
            return Ok(());
        };
        let first = self.places.insert(creation.key.clone(), place.clone());
        match (creation.quiet, first) {
            (Some(word), Some(first)) => Err(place.error(
                format!("`{word}` hides that this was declared before, at {first}"),
                "keep one of the two",
            )),
            _ => Ok(()),
        }
    }

    /// Whether a statement drops, if it is there, what was not declared yet: it clears the way for a script that is run
    /// again (`pg_dump --clean --if-exists`) and says nothing of the schema.
    pub(super) fn only_clears(&self, text: &str, dialect: Dialect) -> bool {
        let all = tokens(text, dialect);
        let words: Vec<_> = all.iter().filter(|token| !token.is_blank()).collect();
        let is = |at: usize, word: &str| words.get(at).is_some_and(|it| it.is_word(word));
        let clears = is(0, "drop") || is(0, "alter") && words.iter().any(|it| it.is_word("drop"));
        let head = words.iter().take(5);
        let exists = head.clone().position(|word| word.is_word("if"));
        let Some(at) = exists.filter(|at| clears && is(at + 1, "exists")) else {
            return false;
        };
        let kind = |kinds: &[&str]| {
            let mut before = words[1..at].iter();
            before.any(|word| kinds.iter().any(|kind| word.is_word(kind)))
        };
        // What PostgreSQL names itself begins with the table's name.
        let implied = kind(&["index", "sequence"]);
        let named = words[at + 2..]
            .split(|word| word.is_symbol(','))
            .map(|part| dotted(without_only(part), dialect).0);
        let mut named = named.filter_map(|mut name| name.pop());
        let known = kind(KINDS) && !named.any(|name| self.has(&name, implied));
        !self.hidden && (known || !self.anything)
    }

    /// Whether anything of that name was declared, wherever, or something of which it may be a part.
    fn has(&self, name: &str, implied: bool) -> bool {
        let mut parts = self.places.keys().flat_map(|key| &key[1..]);
        parts.any(|part| part == name || implied && name.starts_with(part.as_str()))
    }
}

/// `ONLY` stands before a table's name.
fn without_only<'w, 'a>(words: &'w [&'a Token<'a>]) -> &'w [&'a Token<'a>] {
    match words.first() {
        Some(first) if first.is_word("only") => &words[1..],
        _ => words,
    }
}

struct Creation {
    /// Kind, name and (for functions) arguments.
    key: Vec<String>,
    /// The words that let a second declaration pass.
    quiet: Option<&'static str>,
}

/// Kinds that several files may ask for (`SCHEMA`, `EXTENSION`), or that `pg_dump` itself declares
/// twice to break a cycle (`VIEW`).
const REPEATABLE: &[&str] = &["schema", "extension", "view"];

impl Creation {
    fn of(words: &[&Token<'_>], dialect: Dialect) -> Option<Self> {
        words.first().filter(|word| word.is_word("create"))?;
        let replaces = words.get(1)?.is_word("or");
        let rest = &words[if replaces { 3 } else { 1 }.min(words.len())..];
        let kind_at = rest
            .iter()
            .position(|word| KINDS.iter().any(|kind| word.is_word(kind)))?;
        let kind = rest[kind_at].text.to_lowercase();
        let named = &rest[kind_at + 1..];
        let skips = named.first()?.is_word("if");
        let named = &named[if skips { 3 } else { 0 }.min(named.len())..];
        let quiet = match (replaces, skips) {
            _ if REPEATABLE.contains(&kind.as_str()) => None,
            (true, _) => Some("OR REPLACE"),
            (_, true) => Some("IF NOT EXISTS"),
            _ => None,
        };
        let mut key = identity(&kind, named, dialect);
        key.insert(0, kind);
        Some(Self { key, quiet })
    }
}

const KINDS: &[&str] = &[
    "table",
    "index",
    "view",
    "sequence",
    "type",
    "domain",
    "function",
    "procedure",
    "aggregate",
    "trigger",
    "schema",
    "extension",
    "collation",
    "rule",
    "policy",
    "statistics",
];

/// The name, a function's arguments, and the table that a trigger, policy or rule is on.
fn identity(kind: &str, named: &[&Token<'_>], dialect: Dialect) -> Vec<String> {
    let (mut key, length) = dotted(named, dialect);
    let rest = &named[length..];
    match kind {
        "function" | "procedure" | "aggregate" => {
            let end = rest
                .iter()
                .scan(0, depth_after)
                .position(|depth| depth == 0);
            let arguments = &rest[..end.map_or(0, |end| end + 1)];
            key.extend(arguments.iter().map(|token| token.text.to_lowercase()));
        }
        "trigger" | "policy" | "rule" => {
            let on = rest
                .iter()
                .position(|token| token.is_word("on") || token.is_word("to"));
            let table = on.map_or(&[][..], |on| &rest[on + 1..]);
            key.extend(dotted(table, dialect).0);
        }
        _ => {}
    }
    key
}

/// A name with its namespace, and how many tokens it takes.
fn dotted(tokens: &[&Token<'_>], dialect: Dialect) -> (Vec<String>, usize) {
    let part = |at: usize| tokens.get(at).and_then(|token| token.name(dialect));
    let Some(first) = part(0) else {
        return (Vec::new(), 0);
    };
    let has_dot = tokens.get(1).is_some_and(|token| token.is_symbol('.'));
    match part(2).filter(|_| has_dot) {
        Some(name) if first == "public" || first == "main" => (vec![name], 3),
        Some(name) => (vec![first, name], 3),
        None => (vec![first], 1),
    }
}

fn depth_after(depth: &mut i32, token: &&Token<'_>) -> Option<i32> {
    match token.text {
        "(" => *depth += 1,
        ")" => *depth -= 1,
        _ => {}
    }
    Some(*depth)
}
