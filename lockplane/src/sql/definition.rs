//! Definitions of SQLite's views, triggers and virtual tables: known by their text.

use std::collections::BTreeSet;

use super::{Dialect, Token, TokenKind, ident, tokens};

/// A definition in the one spelling to compare by: white space and comments between tokens become
/// one space, and the object's own name and its table's are quoted as [`ident`] does, because SQLite
/// quotes them when it renames.
pub(crate) fn canonical(sql: &str, name: &str, table: Option<&str>) -> String {
    let all = tokens(sql, Dialect::Sqlite);
    let names = own_names(&all, name, table);
    let mut text = String::with_capacity(sql.len());
    let mut gap = false;
    for (at, token) in all.iter().enumerate() {
        if token.is_blank() {
            gap = !text.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            text.push(' ');
        }
        match names.iter().find(|(own, _)| *own == at) {
            Some((_, name)) => text.push_str(&ident(name)),
            None => text.push_str(token.text),
        }
    }
    text
}

/// Every name, word and string in a definition, in lower case: whatever it needs is among them.
pub(crate) fn words(sql: &str) -> BTreeSet<String> {
    let all = tokens(sql, Dialect::Sqlite);
    let words = all.iter().filter_map(name_of);
    words.map(|word| word.to_lowercase()).collect()
}

/// The name that a token stands for; SQLite takes a string for one too.
pub(crate) fn name_of(token: &Token<'_>) -> Option<String> {
    match token.kind {
        TokenKind::String => token
            .text
            .strip_prefix('\'')
            .and_then(|text| text.strip_suffix('\''))
            .map(|text| text.replace("''", "'")),
        _ => token.name(Dialect::Sqlite),
    }
}

/// Where the object's own name stands, and for a trigger its table's after the first `ON`.
fn own_names<'n>(
    all: &[Token<'_>],
    name: &'n str,
    table: Option<&'n str>,
) -> Vec<(usize, &'n str)> {
    let is = |at: &usize, own: &str| {
        name_of(&all[*at]).is_some_and(|name| name.eq_ignore_ascii_case(own))
    };
    let solid: Vec<usize> = (0..all.len()).filter(|at| !all[*at].is_blank()).collect();
    let own = solid.iter().copied().skip(2).find(|at| is(at, name));
    let after_on = table.and_then(|table| {
        let place = solid.windows(2).find_map(|pair| {
            let here = Some(pair[0]) > own && all[pair[0]].is_word("on");
            here.then_some(pair[1])
        });
        place.filter(|at| is(at, table)).map(|at| (at, table))
    });
    own.map(|at| (at, name))
        .into_iter()
        .chain(after_on)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_quotes_of_own_names_are_no_difference() {
        let one =
            "CREATE TRIGGER \"tr\" AFTER INSERT ON\n \"t\" BEGIN -- note\n  SELECT 'a  b'; END";
        let other = "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 'a  b'; END";
        assert_eq!(canonical(one, "tr", Some("t")), other);
        assert_eq!(canonical(other, "tr", Some("t")), other);
    }

    #[test]
    fn everything_named_is_found() {
        let words = words("CREATE VIEW v AS SELECT * FROM [My T], u");
        assert!(words.contains("my t") && words.contains("u"));
    }
}
