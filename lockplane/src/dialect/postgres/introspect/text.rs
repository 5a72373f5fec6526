//! Small rewritings of what PostgreSQL prints.

use std::collections::BTreeMap;

use crate::sql::{Dialect, Token, TokenKind, tokens};

/// An expression without parentheses around the whole of it, [`settled`].
pub(super) fn unwrapped(expression: &str) -> String {
    let mut text = expression.trim();
    while let Some(inner) = inside(text) {
        text = inner.trim();
    }
    settled(text)
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

/// SQL as PostgreSQL prints it once it has read its own words.
///
/// `x IN ('a')` on a `varchar` is printed as `(ARRAY['a'::character varying])::text[]`, and that is read
/// as `ARRAY[('a'::character varying)::text]`: a cast of an array constructor goes to its elements
/// (documentation section 4.2.12 "Array Constructors"). Without this, what was read would never be
/// what comes of running it.
pub(super) fn settled(sql: &str) -> String {
    let mut text = sql.to_owned();
    let mut from = 0;
    while let Some(at) = text[from..].find("(ARRAY[").map(|at| from + at) {
        if let Some((end, array)) = cast_inside(&text, at) {
            text.replace_range(at..end, &array);
        }
        from = at + 1;
    }
    text
}

/// The cast array that starts at this byte: where it ends, and the array with the cast inside.
fn cast_inside(text: &str, at: usize) -> Option<(usize, String)> {
    let all = tokens(text, Dialect::Postgres);
    let start = all.binary_search_by_key(&at, |token| token.start).ok()?;
    let (elements, after) = elements(text, &all, start + 3)?;
    let mut rest = all[after..].iter();
    for symbol in [')', ':', ':'] {
        rest.next().filter(|token| token.is_symbol(symbol))?;
    }
    let ty = rest
        .clone()
        .take_while(|token| belongs_to_type(token))
        .count();
    let close = rest.nth(ty).filter(|token| token.is_symbol('['))?;
    let end = rest.next().filter(|token| token.is_symbol(']'))?.end();
    let ty = &text[all[after + 3].start..close.start];
    let cast: Vec<_> = elements
        .iter()
        .map(|element| format!("({element})::{ty}"))
        .collect();
    Some((end, format!("ARRAY[{}]", cast.join(", "))))
}

/// The elements of an array from its first token on, and the token after its end. Arrays of arrays
/// have none: their casts go further down.
fn elements<'a>(text: &'a str, all: &[Token], first: usize) -> Option<(Vec<&'a str>, usize)> {
    let (mut found, mut depth, mut begin) = (Vec::new(), 0_usize, all.get(first)?.start);
    for (position, token) in all.iter().enumerate().skip(first) {
        let ends = depth == 0 && (token.is_symbol(',') || token.is_symbol(']'));
        if ends {
            found.push(text[begin..token.start].trim());
            begin = token.end();
        }
        match token.text {
            "]" if ends => {
                let flat = found
                    .iter()
                    .all(|element| !element.is_empty() && !element.starts_with("ARRAY["));
                return flat.then_some((found, position + 1));
            }
            "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// Whether a token may be part of a type's name: `character varying(10)`, `public."my type"`.
fn belongs_to_type(token: &Token) -> bool {
    let symbol = token.kind == TokenKind::Symbol && matches!(token.text, "." | "(" | ")" | ",");
    symbol
        || matches!(
            token.kind,
            TokenKind::Word | TokenKind::QuotedName | TokenKind::Space | TokenKind::Number
        )
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
    fn a_cast_of_an_array_goes_to_its_elements() {
        let printed = "((s)::text = ANY ((ARRAY['a,]'::character varying, f(b, c)])::text[]))";
        let read = "((s)::text = ANY (ARRAY[('a,]'::character varying)::text, (f(b, c))::text]))";
        assert_eq!(settled(printed), read);
        assert_eq!(settled(read), read);
        assert_eq!(
            settled("(ARRAY[(ARRAY[a])::x[]])::y.\"z z\"(3)[]"),
            "ARRAY[(ARRAY[(a)::x])::y.\"z z\"(3)]"
        );
        for same in [
            "(ARRAY[]::text[])",
            "'(ARRAY[a])::text[]'",
            "(ARRAY[a])[1]",
            "(ARRAY[a]) || b",
            "(ARRAY[",
        ] {
            assert_eq!(settled(same), same);
        }
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
