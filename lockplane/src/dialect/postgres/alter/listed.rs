//! Names of columns that PostgreSQL prints behind a table or a join of a query (`FROM t t(a, b)`) where one of them would not be
//! clear otherwise. They come, go and change along with the columns of the tables, while the query stays what it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::dialect::postgres::definition::solid;
use crate::sql::{Dialect, Token};

/// The columns of the tables that a query reads.
pub(in super::super) struct Names<'a> {
    /// All of them, on both sides.
    pub all: BTreeSet<&'a str>,
    /// Those that are there on one side only.
    pub other: BTreeSet<&'a str>,
}

/// What becomes of a query that is the same but for such names.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) enum Listed {
    /// PostgreSQL prints the other one by itself.
    Stays,
    /// It does so, but a table's own name stays behind it where the query was made from its text: it goes and comes.
    Anew,
}

/// That, where PostgreSQL takes or gives these names by itself: a column's own, or that with a number behind it.
pub(in super::super) fn listed(old: &str, new: &str, names: &Names<'_>) -> Option<Listed> {
    let (old, new) = (Query::of(old), Query::of(new));
    let places: BTreeSet<&usize> = old.lists.keys().chain(new.lists.keys()).collect();
    let same = old.words == new.words
        && places
            .into_iter()
            .all(|at| match (old.lists.get(at), new.lists.get(at)) {
                (Some(old), Some(new)) => {
                    let (short, long) = match old.len() < new.len() {
                        true => (old, new),
                        false => (new, old),
                    };
                    let more = besides(short, long);
                    more.is_some_and(|more| more.iter().all(|name| is_of(name, &names.other)))
                }
                (only, other) => {
                    let mut list = only.or(other).into_iter().flatten();
                    list.all(|name| is_of(name, &names.all))
                }
            });
    same.then_some(match old.own == new.own {
        true => Listed::Stays,
        false => Listed::Anew,
    })
}

/// What the longer one of two lists has besides the other one; nothing where that is not in it, in its order.
fn besides<'n>(short: &[String], long: &'n [String]) -> Option<Vec<&'n str>> {
    let mut wanted = short.iter().peekable();
    let mut more = Vec::new();
    for name in long {
        match wanted.next_if_eq(&name) {
            Some(_) => {}
            None => more.push(name.as_str()),
        }
    }
    wanted.peek().is_none().then_some(more)
}

fn is_of(name: &str, columns: &BTreeSet<&str>) -> bool {
    let numbered = name.rsplit_once('_').filter(|(_, number)| {
        let mut digits = number.chars();
        !number.is_empty() && digits.all(|digit| digit.is_ascii_digit())
    });
    columns.contains(name) || numbered.is_some_and(|(column, _)| columns.contains(column))
}

/// A query without such names, and they by their places in it.
struct Query<'s> {
    words: Vec<&'s str>,
    lists: BTreeMap<usize, Vec<String>>,
    /// Where a table's own name comes once more for the sake of that alone.
    own: BTreeSet<usize>,
}

impl<'s> Query<'s> {
    fn of(sql: &'s str) -> Self {
        let all = solid(sql);
        let mut words: Vec<&str> = Vec::new();
        let (mut lists, mut own) = (BTreeMap::new(), BTreeSet::new());
        let mut at = 0;
        while let Some(word) = all.get(at) {
            at += 1;
            let before = words.last().copied();
            let aliased = before.is_some_and(|before| before == ")" || is_name(before));
            let list = list(&all[at..]).filter(|_| aliased && is_name(word.text));
            match list.is_some() && before == Some(word.text) {
                true => {
                    own.insert(words.len());
                }
                false => words.push(word.text),
            }
            if let Some(list) = list {
                at += 2 * list.len() + 1;
                lists.insert(words.len(), list);
            }
        }
        Self { words, lists, own }
    }
}

/// Names in parentheses.
fn list(words: &[Token<'_>]) -> Option<Vec<String>> {
    let (open, rest) = words.split_first()?;
    let end = rest.iter().position(|word| word.is_symbol(')'))?;
    let mut names = Vec::new();
    for (at, word) in rest[..end].iter().enumerate() {
        match at % 2 {
            0 if is_name(word.text) => names.push(word.name(Dialect::Postgres)?),
            1 if word.is_symbol(',') => {}
            _ => return None,
        }
    }
    (open.is_symbol('(') && end % 2 == 1).then_some(names)
}

/// Keywords are printed in capitals, and names that have some in quotes.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next();
    first.is_some_and(|it| it == '"' || it == '_' || it.is_alphabetic() && !it.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_come_are_listed() {
        let names = Names {
            all: BTreeSet::from(["a", "b", "c", "cc"]),
            other: BTreeSet::from(["cc"]),
        };
        let old = "SELECT j.cc FROM (t CROSS JOIN u) j(aa, bb, cc)";
        let new = |list: &str| format!("SELECT j.cc FROM (t CROSS JOIN u) j({list})");
        let stays = Some(Listed::Stays);
        assert_eq!(listed(old, &new("aa, bb, cc_1, cc"), &names), stays);
        assert_eq!(listed(&new("aa, bb, cc_1, cc"), old, &names), stays);
        assert_eq!(listed(old, &new("aa, bb, d, cc"), &names), None);
        assert_eq!(listed(old, &new("bb, aa, cc_1, cc"), &names), None);
        let old = "SELECT t.a FROM t JOIN u USING (a)";
        let new = "SELECT t.a FROM t t(a, b_1) JOIN u USING (a)";
        assert_eq!(listed(old, new, &names), Some(Listed::Anew));
        let new = "SELECT t.a FROM t JOIN u USING (a, b)";
        assert_eq!(listed(old, new, &names), None);
    }
}
