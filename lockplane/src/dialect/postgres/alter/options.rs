//! Options in parentheses.

use std::collections::BTreeMap;

use crate::dialect::postgres::definition::solid;

/// Options of something foreign: each is added, set or dropped; all else has to be the same.
pub(super) fn foreign(alter: &str, old: &str, new: &str) -> Option<String> {
    let ((old_head, old), (new_head, new)) = (split(old, "OPTIONS"), split(new, "OPTIONS"));
    (old_head == new_head).then(|| format!("{alter} {}", changed(old, new)))
}

/// A server's version besides its options; one that goes is set to nothing.
pub(super) fn server(alter: &str, old: &str, new: &str) -> Option<String> {
    let (old, new) = (
        Clauses::of(old, &["VERSION"]),
        Clauses::of(new, &["VERSION"]),
    );
    let version = new.after.get("VERSION").copied().unwrap_or("NULL");
    let version = (old.after != new.after).then(|| format!(" VERSION {version}"));
    old.leads_to(&new, alter, version.into_iter().collect())
}

/// The functions of a foreign-data wrapper besides its options.
pub(super) fn wrapper(alter: &str, old: &str, new: &str) -> Option<String> {
    let names = ["HANDLER", "VALIDATOR"];
    let (old, new) = (Clauses::of(old, &names), Clauses::of(new, &names));
    let functions = names.into_iter().filter_map(|name| {
        let (before, after) = (old.after.get(name), new.after.get(name));
        let function = after.map(|function| format!(" {name} {function}"));
        (before != after).then(|| function.unwrap_or_else(|| format!(" NO {name}")))
    });
    let functions: String = functions.collect();
    old.leads_to(&new, alter, functions)
}

/// Some clauses of a statement, the options at its end, and the words of everything else.
struct Clauses<'s> {
    after: BTreeMap<&'static str, &'s str>,
    options: &'s str,
    rest: Vec<&'s str>,
}

impl<'s> Clauses<'s> {
    /// What follows each of some words is a string, or a function's name.
    fn of(sql: &'s str, names: &[&'static str]) -> Self {
        let (head, options) = split(sql, "OPTIONS");
        let (words, mut after, mut rest) = (solid(head), BTreeMap::new(), Vec::new());
        // CREATE SERVER name .., or CREATE FOREIGN DATA WRAPPER name ..
        let own = 1 + words
            .iter()
            .position(|it| it.is_word("server") || it.is_word("wrapper"))
            .unwrap_or(0);
        let mut at = 0;
        while let Some(word) = words.get(at) {
            at += 1;
            let name = names.iter().find(|name| at > own + 1 && word.is_word(name));
            let Some((name, first)) = name.zip(words.get(at)) else {
                rest.push(word.text);
                continue;
            };
            while words.get(at + 1).is_some_and(|it| it.is_symbol('.')) {
                at += 2;
            }
            let last = words.get(at).map_or(head.len(), |word| word.end());
            after.insert(*name, &head[first.start..last]);
            at += 1;
        }
        Self {
            after,
            options,
            rest,
        }
    }

    fn leads_to(&self, new: &Self, alter: &str, clauses: String) -> Option<String> {
        let options = (self.options != new.options).then(|| changed(self.options, new.options));
        let options = options.map(|options| format!(" {options}"));
        (self.rest == new.rest).then(|| format!("{alter}{clauses}{}", options.unwrap_or_default()))
    }
}

/// Options of a text search dictionary, all of them: those that stay would otherwise come before the others.
pub(super) fn dictionary(alter: &str, old: &str, new: &str) -> Option<String> {
    let list = |sql: &'_ str| -> Option<(String, String)> {
        let (head, list) = sql.strip_suffix("\n)")?.split_once(" (\n")?;
        let (template, options) = list.split_once(",\n").unwrap_or((list, ""));
        Some((format!("{head} {template}"), options.trim().to_owned()))
    };
    let ((old_head, old), (new_head, new)) = (list(old)?, list(new)?);
    let (before, after) = (pairs(&old), pairs(&new));
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    let gone = gone.map(|name| (*name).to_owned());
    let new = (!new.is_empty()).then(|| new.clone());
    let all: Vec<String> = gone.chain(new).collect();
    (old_head == new_head).then(|| format!("{alter} ({})", all.join(", ")))
}

/// What leads from some options to others.
pub(super) fn changed(old: &str, new: &str) -> String {
    let (old, new) = (pairs(old), pairs(new));
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    let gone = gone.map(|name| format!("DROP {name}"));
    let other = new
        .iter()
        .filter(|(name, value)| old.get(*name) != Some(value));
    let other = other.map(|(name, value)| match old.contains_key(name) {
        true => format!("SET {name} {value}"),
        false => format!("ADD {name} {value}"),
    });
    let all: Vec<String> = gone.chain(other).collect();
    format!("OPTIONS ({})", all.join(", "))
}

/// A statement before the last such list, and the list without its parentheses.
pub(super) fn split<'s>(sql: &'s str, word: &str) -> (&'s str, &'s str) {
    let words = solid(sql);
    let mut depth = 0;
    let mut found = None;
    for (at, token) in words.iter().enumerate() {
        depth += i32::from(token.is_symbol('(')) - i32::from(token.is_symbol(')'));
        let opens = words.get(at + 1).is_some_and(|next| next.is_symbol('('));
        if depth == 0 && opens && token.is_word(word) {
            found = Some((token.start, words[at + 1].end()));
        }
    }
    match (found, sql.strip_suffix(')')) {
        (Some((start, open)), Some(list)) => (sql[..start].trim_end(), &list[open..]),
        _ => (sql.trim_end(), ""),
    }
}

/// Names and values, with `=` between them or not, as they are written.
pub(super) fn pairs(list: &str) -> BTreeMap<&str, &str> {
    let mut pairs = BTreeMap::new();
    let words = solid(list);
    for option in words.split(|word| word.is_symbol(',')) {
        let mut parts = option.iter().filter(|word| !word.is_symbol('='));
        if let (Some(name), Some(value)) = (parts.next(), parts.next()) {
            pairs.insert(name.text, value.text);
        }
    }
    pairs
}
