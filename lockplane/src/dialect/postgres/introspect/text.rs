//! Small rewritings of what PostgreSQL prints.

use std::collections::BTreeMap;

use crate::sql::{Dialect, array, tokens};

/// An expression without parentheses around the whole of it, [`lasting`](array::lasting).
pub(super) fn unwrapped(expression: &str) -> String {
    let mut text = expression.trim();
    while let Some(inner) = inside(text) {
        text = inner.trim();
    }
    array::lasting(text)
}

/// What is between the first and the last character, when those are one pair of parentheses.
fn inside(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(')?.strip_suffix(')')?;
    let mut depth = 0_usize;
    for token in tokens(inner, Dialect::Postgres) {
        if token.is_symbol('(') {
            depth += 1;
        } else if token.is_symbol(')') {
            depth = depth.checked_sub(1)?;
        }
    }
    (depth == 0).then_some(inner)
}

/// Storage parameters as the catalogue holds them (`name=value`).
pub(super) fn options(list: Vec<String>) -> BTreeMap<String, String> {
    let pair = |option: String| match option.split_once('=') {
        Some((name, value)) => (name.to_owned(), value.to_owned()),
        None => (option, String::new()),
    };
    list.into_iter().map(pair).collect()
}

/// The name PostgreSQL gives to what belongs to a table's column: both names and a word, each of
/// the names cut so that the whole fits into 63 bytes (`makeObjectName`).
pub(super) fn default_name(table: &str, column: &str, label: &str) -> String {
    let room = 63 - label.len() - 2;
    let (mut first, mut second) = (table.len(), column.len());
    while first + second > room {
        match first > second {
            true => first -= 1,
            false => second -= 1,
        }
    }
    format!(
        "{}_{}_{label}",
        clipped(table, first),
        clipped(column, second)
    )
}

/// At most so many bytes of a text, whole characters only.
fn clipped(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes).rev().find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_pair_around_everything_goes() {
        assert_eq!(unwrapped("((a + b))"), "a + b");
        assert_eq!(unwrapped("(a) + (b)"), "(a) + (b)");
        assert_eq!(unwrapped("(')' = \"(\")"), "')' = \"(\"");
        assert_eq!(unwrapped("lower(x)"), "lower(x)");
    }

    #[test]
    fn options_may_hold_any_value() {
        let read = options(vec!["fillfactor=70".into(), "x=a=b".into()]);
        assert_eq!(read["fillfactor"], "70");
        assert_eq!(read["x"], "a=b");
    }

    #[test]
    fn long_names_are_cut_as_the_engine_cuts_them() {
        assert_eq!(default_name("t", "a", "not_null"), "t_a_not_null");
        let name = default_name(&"t".repeat(60), &"c".repeat(10), "not_null");
        assert_eq!(
            name,
            format!("{}_{}_not_null", "t".repeat(43), "c".repeat(10))
        );
    }
}
