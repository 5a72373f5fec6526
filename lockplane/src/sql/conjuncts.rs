//! What a condition demands without alternatives.

use super::expression::unwrapped;
use super::{Dialect, Token, tokens};

/// Whether a condition that holds, or is NULL, says by itself that a column has a value: `column IS NOT NULL`, alone or
/// joined with others by `AND`.
pub(crate) fn says_not_null(condition: &str, column: &str, dialect: Dialect) -> bool {
    let all = tokens(condition, dialect);
    let all: Vec<Token<'_>> = all.into_iter().filter(|it| !it.is_blank()).collect();
    // What joins its own parts with `AND`.
    let odd = ["between", "case"];
    let odd = all.iter().any(|it| odd.iter().any(|word| it.is_word(word)));
    !odd && parts_say(&all, column, dialect)
}

fn parts_say(all: &[Token<'_>], column: &str, dialect: Dialect) -> bool {
    let all = unwrapped(all);
    let mut depth = 0_i32;
    let outside = |token: &Token<'_>| {
        depth += i32::from(token.is_symbol('(')) - i32::from(token.is_symbol(')'));
        depth == 0
    };
    let outside: Vec<bool> = all.iter().map(outside).collect();
    let is = |at: usize, word: &str| outside[at] && all[at].is_word(word);
    let joins: Vec<usize> = (0..all.len()).filter(|at| is(*at, "and")).collect();
    if (0..all.len()).any(|at| is(at, "or")) {
        return false;
    }
    if joins.is_empty() {
        let [name, rest @ ..] = all else {
            return false;
        };
        let words = ["is", "not", "null"];
        let same = rest.len() == 3 && rest.iter().zip(words).all(|(it, word)| it.is_word(word));
        return same && name.name(dialect).as_deref() == Some(column);
    }
    let starts = std::iter::once(0).chain(joins.iter().map(|at| at + 1));
    let ends = joins.iter().copied().chain([all.len()]);
    let mut parts = starts.zip(ends);
    parts.any(|(start, end)| parts_say(&all[start..end], column, dialect))
}

#[cfg(test)]
mod tests {
    use super::{Dialect, says_not_null};

    #[test]
    fn only_what_stands_without_alternatives_says_it() {
        let says = |sql| says_not_null(sql, "a", Dialect::Postgres);
        for sql in [
            "a IS NOT NULL",
            "((a IS NOT NULL))",
            "(b > 0) AND (a IS NOT NULL)",
            "((b > 0) AND (\"a\" IS NOT NULL)) AND (c OR d)",
        ] {
            assert!(says(sql), "{sql}");
        }
        for sql in [
            "b IS NOT NULL",
            "(a IS NOT NULL) OR b",
            "NOT (a IS NOT NULL)",
            "(b > 0) AND ((a IS NOT NULL) OR c)",
            "f(a) IS NOT NULL",
            "a IS NULL",
            "x BETWEEN y AND a IS NOT NULL",
            "",
        ] {
            assert!(!says(sql), "{sql}");
        }
    }
}
