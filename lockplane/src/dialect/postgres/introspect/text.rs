//! Small rewritings of what PostgreSQL prints.

use crate::schema::Parameters;
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
pub(super) fn options(list: Vec<String>) -> Parameters {
    let pair = |option: String| match option.split_once('=') {
        Some((name, value)) => (name.to_owned(), value.to_owned()),
        None => (option, String::new()),
    };
    list.into_iter().map(pair).collect()
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
        assert_eq!(read.get("fillfactor").unwrap(), "70");
        assert_eq!(read.get("x").unwrap(), "a=b");
    }
}
