//! Options in parentheses.

use std::collections::BTreeMap;

use crate::dialect::postgres::definition::solid;

/// Options of something foreign: each is added, set or dropped; all else has to be the same.
pub(super) fn foreign(alter: &str, old: &str, new: &str) -> Option<String> {
    let ((old_head, old), (new_head, new)) = (split(old, "OPTIONS"), split(new, "OPTIONS"));
    (old_head == new_head).then(|| format!("{alter} {}", changed(old, new)))
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

/// What a publication publishes, and how. One of all tables stays one.
pub(super) fn published(alter: &str, old: &str, new: &str) -> Option<Vec<String>> {
    let ((old_head, old), (new_head, new)) = (split(old, "WITH"), split(new, "WITH"));
    let mut sql = Vec::new();
    if old_head != new_head {
        let list = |head: &'_ str| {
            let words = solid(head);
            let listed = words.get(3).is_some_and(|word| word.is_word("FOR"));
            let first = words.get(4).filter(|word| listed && !word.is_word("ALL"))?;
            Some(head[first.start..].trim_end().to_owned())
        };
        list(old_head)?;
        sql.push(format!("{alter} SET {}", list(new_head)?));
    }
    let (old, new) = (pairs(old), pairs(new));
    let names = old.keys().chain(new.keys());
    let mut set: BTreeMap<&str, &str> = BTreeMap::new();
    for name in names {
        let usual = match *name {
            "publish_via_partition_root" => "false",
            "publish_generated_columns" => "none",
            _ => new.get(name)?,
        };
        set.insert(name, new.get(name).unwrap_or(&usual));
    }
    if old != new {
        let set: Vec<String> = set
            .iter()
            .map(|(name, value)| format!("{name} = {value}"))
            .collect();
        sql.push(format!("{alter} SET ({})", set.join(", ")));
    }
    Some(sql)
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
