//! Chains of `OR` and `AND`, which PostgreSQL prints with more parentheses than it reads.

use super::{Dialect, Token, tokens};

/// SQL in which what is joined by one word is one chain.
pub(crate) fn flat(sql: &str) -> String {
    let mut text = sql.to_owned();
    while let Some(flat) = flattened(&text) {
        text = flat;
    }
    text
}

/// `((a OR b) OR c)`, which is how `x IN (..)` over arrays and rows is printed, is read as
/// `(a OR b OR c)`; `AND` likewise. One such pair of parentheses less, when there is one.
fn flattened(text: &str) -> Option<String> {
    if !text.contains("((") {
        return None;
    }
    let all = tokens(text, Dialect::Postgres);
    let all: Vec<&Token> = all.iter().filter(|token| !token.is_blank()).collect();
    let mut starts = (0..all.len()).filter(|&at| {
        let first = at == 0 || all[at - 1].is_symbol('(');
        first && all[at].is_symbol('(')
    });
    starts.find_map(|open| {
        let close = open + closing(&all[open..])?;
        let word = ["or", "and"]
            .into_iter()
            .find(|word| all.get(close + 1).is_some_and(|it| it.is_word(word)))?;
        chains(&all[open + 1..close], word).then(|| {
            let (start, end) = (all[open].start, all[close].start);
            format!(
                "{}{}{}",
                &text[..start],
                &text[start + 1..end],
                &text[end + 1..]
            )
        })
    })
}

/// Where the parenthesis that opens first is closed.
fn closing(all: &[&Token]) -> Option<usize> {
    let mut depth = 0_usize;
    all.iter().position(|token| {
        depth += usize::from(token.is_symbol('('));
        depth -= usize::from(token.is_symbol(')') && depth > 0);
        depth == 0
    })
}

/// Whether tokens are parts in parentheses with one word between each two.
fn chains(all: &[&Token], word: &str) -> bool {
    let (mut rest, mut parts) = (all, 0);
    while let Some(close) = rest
        .first()
        .filter(|it| it.is_symbol('('))
        .and_then(|_| closing(rest))
    {
        parts += 1;
        rest = &rest[close + 1..];
        match rest.split_first() {
            None => return parts > 1,
            Some((between, more)) if between.is_word(word) => rest = more,
            Some(_) => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_joined_alike_is_one_chain() {
        let chain = "x WHERE (((a = '1') OR (a = '2')) OR (a = '3'))";
        assert_eq!(flat(chain), "x WHERE ((a = '1') OR (a = '2') OR (a = '3'))");
        let all = "(((a) AND (b)) AND (c)) AND (d)";
        assert_eq!(flat(all), "(a) AND (b) AND (c) AND (d)");
        for same in [
            "(((a) AND (b)) OR (c))",
            "((a) OR ((b) OR (c)))",
            "((a OR b) IS NULL)",
            "(((a) + (b)) OR (c))",
        ] {
            assert_eq!(flat(same), same);
        }
    }
}
