//! Statements that follow the one that makes an object, each about one thing of it.

use std::ops::Range;

use super::operator;
use crate::dialect::postgres::definition::solid;
use crate::sql::Token;

/// The statements that lead from some to others, those that take something back apart; nothing where one of
/// them cannot be taken back.
pub(super) fn changed(old: &[String], new: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    let (renames, old) = renamed(old, new);
    let old = &old;
    let added: Vec<&String> = new.iter().filter(|sql| !old.contains(sql)).collect();
    let made = added.iter().filter_map(|sql| Some(&sql[index(sql)?]));
    let indexes: Vec<&str> = made.collect();
    // An index that is made anew takes along what was said of it.
    let again = |sql: &&String| {
        old.contains(sql) && of_index(sql).is_some_and(|at| indexes.contains(&&sql[at]))
    };
    let again: Vec<&String> = new.iter().filter(again).collect();
    let mut back_again = renames;
    for gone in old.iter().rev().filter(|sql| !new.contains(sql)) {
        let (back, way) = taken_back(gone)?;
        let overwrites = |sql: &&String| taken_back(sql).is_some_and(|(other, _)| other == back);
        match (way, added.iter().any(overwrites)) {
            (Way::Replace, false) => return None,
            (Way::Remove, _) | (Way::Overwrite, false) => back_again.push(back),
            (Way::Replace | Way::Overwrite, true) => {}
        }
    }
    let made = added.into_iter().chain(again).cloned();
    Some((back_again, made.collect()))
}

/// Indexes that are the same under another name: what renames them, and the old statements after that.
fn renamed(old: &[String], new: &[String]) -> (Vec<String>, Vec<String>) {
    let (mut sql, mut moved) = (Vec::new(), old.to_vec());
    for made in new.iter().filter(|made| !old.contains(made)) {
        let Some((name, rest)) = nameless_index(made) else {
            continue;
        };
        let is_it = |sql: &String| nameless_index(sql).is_some_and(|(it, _)| it == name);
        if old.iter().any(is_it) {
            continue;
        }
        let same = |gone: &&String| {
            let nameless = nameless_index(gone);
            !new.contains(gone) && nameless.is_some_and(|(_, other)| other == rest)
        };
        let Some((gone, back)) = moved.iter().find(same).and_then(|gone| {
            let (back, _) = taken_back(gone)?;
            Some((gone[index(gone)?].to_owned(), back))
        }) else {
            continue;
        };
        let qualified = back.trim_start_matches("DROP INDEX ");
        sql.push(format!("ALTER INDEX {qualified} RENAME TO {name}"));
        for text in &mut moved {
            let place = of_index(text).or_else(|| index(text));
            if let Some(place) = place.filter(|at| text[at.clone()] == gone) {
                text.replace_range(place, name);
            }
        }
    }
    (sql, moved)
}

/// The name of the index that a statement makes, and the statement around it.
fn nameless_index(sql: &str) -> Option<(&str, (&str, &str))> {
    let at = index(sql)?;
    Some((&sql[at.clone()], (&sql[..at.start], &sql[at.end..])))
}

/// How one statement makes room for another about the same.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The other one takes its place.
    Overwrite,
    /// What it made has to go first.
    Remove,
    /// Only another one can take its place.
    Replace,
}

fn taken_back(sql: &str) -> Option<(String, Way)> {
    let words = solid(sql);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    let at = |word: &str| words.iter().position(|token| token.is_word(word));
    let until = |at: usize| &sql[..words[at].end()];
    if is(0, "comment") {
        return Some((format!("{} NULL", until(at("is")?)), Way::Overwrite));
    }
    if let Some(name) = index(sql) {
        let (name, on) = (&sql[name], at("on")?);
        let namespace = words.get(on + 1).filter(|word| !word.is_word("only"))?;
        return Some((format!("DROP INDEX {}.{name}", namespace.text), Way::Remove));
    }
    // ALTER .. namespace . name ..
    if is(0, "alter") && is(1, "view") {
        let default = at("default").filter(|&at| is(at - 1, "set"))?;
        let head = &sql[..words[default - 1].start];
        return Some((format!("{head}DROP DEFAULT"), Way::Overwrite));
    }
    if is(0, "alter") && is(1, "materialized") && is(6, "cluster") {
        return Some((format!("{} SET WITHOUT CLUSTER", until(5)), Way::Overwrite));
    }
    let last = words.len().checked_sub(2)?;
    if is(0, "alter") && is(last, "statistics") {
        return Some((format!("{} -1", until(last)), Way::Overwrite));
    }
    if is(0, "alter") && (is(1, "materialized") || is(1, "foreign")) {
        return column_setting(sql, &words);
    }
    if is(0, "alter") && is(1, "table") {
        // ALTER TABLE namespace . name DISABLE TRIGGER name, or ENABLE ALWAYS TRIGGER name
        let named = |word: &Token<'_>| word.is_word("trigger") || word.is_word("rule");
        let what = words.iter().skip(5).position(named)? + 5;
        let back = format!("{} ENABLE {}", until(4), &sql[words[what].start..]);
        return Some((back, Way::Overwrite));
    }
    if is(0, "alter") && is(1, "event") {
        return Some((format!("{} ENABLE", until(3)), Way::Overwrite));
    }
    if is(0, "alter") && is(1, "operator") {
        return Some((operator::left_out(sql)?, Way::Remove));
    }
    if is(0, "alter") && is(1, "text") {
        // ALTER TEXT SEARCH CONFIGURATION namespace . name ADD MAPPING FOR token WITH ..
        let token = words.get(10).filter(|_| is(8, "mapping"))?;
        let head = &sql[..words[7].start];
        return Some((
            format!("{head}DROP MAPPING FOR {}", token.text),
            Way::Remove,
        ));
    }
    None
}

/// Where the name of the index stands that a statement makes.
fn index(sql: &str) -> Option<Range<usize>> {
    let words = solid(sql);
    let at = words
        .iter()
        .take(3)
        .position(|word| word.is_word("index"))?;
    let name = words.get(at + 1).filter(|_| words[0].is_word("create"))?;
    Some(name.start..name.end())
}

/// ALTER MATERIALIZED VIEW (or FOREIGN TABLE) namespace . name ALTER COLUMN name SET .. . What a type's own storage is stands
/// nowhere in it.
fn column_setting(sql: &str, words: &[Token<'_>]) -> Option<(String, Way)> {
    let set = words.get(9).filter(|word| word.is_word("set"))?;
    let (head, what) = (&sql[..set.start], words.get(10)?);
    if what.is_word("compression") {
        return Some((format!("{head}SET COMPRESSION default"), Way::Overwrite));
    }
    if what.is_word("storage") {
        return Some((format!("{head}SET STORAGE"), Way::Replace));
    }
    let list = what.is_symbol('(').then_some(&words[10..])?;
    let before = |at: usize| list[at - 1].is_symbol('(') || list[at - 1].is_symbol(',');
    let names = (1..list.len()).filter(|&at| before(at));
    let names: Vec<&str> = names.map(|at| list[at].text).collect();
    Some((format!("{head}RESET ({})", names.join(", ")), Way::Remove))
}

/// Where the name of the index stands that a statement comments on, gives statistics or orders a materialized
/// view by.
fn of_index(sql: &str) -> Option<Range<usize>> {
    let words = solid(sql);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    let at = if is(0, "comment") && is(2, "index") {
        5
    } else if is(0, "alter") && is(1, "index") {
        4
    } else if is(0, "alter") && is(1, "materialized") && is(6, "cluster") {
        8
    } else {
        return None;
    };
    let name = words.get(at)?;
    Some(name.start..name.end())
}
