//! Casts of PostgreSQL's array constructors, which it prints other than it reads them.
//!
//! `x IN ('a')` on a `varchar` is kept as an array of `varchar` that is cast as a whole, and printed as
//! `(ARRAY['a'::character varying])::text[]`. That text is read as something else,
//! `ARRAY[('a'::character varying)::text]`: a cast right on a constructor goes to its elements
//! (documentation section 4.2.12 "Array Constructors"). So a dump that was restored prints other words
//! than the database it came from, and both mean the same.

use super::{Dialect, Token, TokenKind, chain, tokens};

/// What PostgreSQL printed, in words that it reads as what it had.
///
/// A second cast to the type that the array has already keeps the first from going to the elements.
/// Where the elements do not tell their type, the cast goes to them. Chains are [`flat`](chain::flat).
pub(crate) fn lasting(sql: &str) -> String {
    let written = rewrite(sql, "(ARRAY[", |text, all| {
        let cast = cast(text, all)?;
        let own = cast.elements.first().and_then(|it| type_of(it));
        let same = own.filter(|own| cast.elements.iter().all(|it| type_of(it) == Some(own)));
        let written = match same {
            Some(own) => format!("(({})::{own}[])::{}[]", cast.array(), cast.ty),
            None => cast.inside(),
        };
        Some((cast.end, written))
    });
    chain::flat(&written)
}

/// The one spelling by which expressions are compared: casts of arrays are casts of elements.
pub(crate) fn settled(sql: &str) -> String {
    rewrite(sql, "((ARRAY[", |text, all| {
        let own = cast(text, &all[1..])?;
        let at = all.partition_point(|token| token.start < own.end);
        let (ty, end) = cast_type(text, &all[at..])?;
        let outer = Cast { ty, end, ..own };
        Some((outer.end, outer.inside()))
    })
}

/// Replaces what begins with these words, where it can be told what to put there.
fn rewrite(
    sql: &str,
    words: &str,
    put: impl Fn(&str, &[Token]) -> Option<(usize, String)>,
) -> String {
    let (mut text, mut from) = (sql.to_owned(), 0);
    while let Some(at) = text[from..].find(words).map(|at| from + at) {
        let all = tokens(&text, Dialect::Postgres);
        let start = all.binary_search_by_key(&at, |token| token.start).ok();
        let put = start.and_then(|start| put(&text, &all[start..]));
        // What was put there may begin with the words again, and may hold others further in.
        from = at + words.len();
        if let Some((end, written)) = put {
            text.replace_range(at..end, &written);
        }
    }
    text
}

/// `(ARRAY[elements])::ty[]`.
struct Cast<'a> {
    elements: Vec<&'a str>,
    ty: &'a str,
    end: usize,
}

impl Cast<'_> {
    fn array(&self) -> String {
        format!("ARRAY[{}]", self.elements.join(", "))
    }

    /// The array with the cast on its elements.
    fn inside(&self) -> String {
        let cast = |element: &&str| format!("({element})::{}", self.ty);
        let cast: Vec<_> = self.elements.iter().map(cast).collect();
        format!("ARRAY[{}]", cast.join(", "))
    }
}

/// The cast array that starts at the first token.
fn cast<'a>(text: &'a str, all: &[Token]) -> Option<Cast<'a>> {
    let (elements, after) = elements(text, all, 3)?;
    let (ty, end) = cast_type(text, &all[after..])?;
    Some(Cast { elements, ty, end })
}

/// `)::ty[]`: the type and where it ends.
fn cast_type<'a>(text: &'a str, all: &[Token]) -> Option<(&'a str, usize)> {
    let mut rest = all.iter();
    for symbol in [')', ':', ':'] {
        rest.next().filter(|token| token.is_symbol(symbol))?;
    }
    let ty = rest
        .clone()
        .take_while(|token| belongs_to_type(token))
        .count();
    let close = rest.nth(ty).filter(|token| token.is_symbol('['))?;
    let end = rest.next().filter(|token| token.is_symbol(']'))?.end();
    Some((&text[all[3].start..close.start], end))
}

/// The type that an element is cast to as a whole: `'a'::text`, `(b)::text`.
fn type_of(element: &str) -> Option<&str> {
    let all = tokens(element, Dialect::Postgres);
    let first = all.first()?;
    let ends = match first.is_symbol('(') {
        true => closing(&all)?,
        false => 0,
    };
    let [one, two, ty @ ..] = all.get(ends + 1..)? else {
        return None;
    };
    let cast = one.is_symbol(':') && two.is_symbol(':') && ty.iter().all(belongs_to_type);
    cast.then(|| ty.first())?.map(|ty| &element[ty.start..])
}

/// Where the pair of the first token is.
fn closing(all: &[Token]) -> Option<usize> {
    let mut depth = 0_usize;
    all.iter().position(|token| {
        match token.text {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_printed_lasts_and_settles() {
        let printed =
            "((s)::text = ANY ((ARRAY['a,]'::character varying, 'b'::character varying])::text[]))";
        let kept = "((s)::text = ANY (((ARRAY['a,]'::character varying, 'b'::character varying])::character varying[])::text[]))";
        let dumped = "((s)::text = ANY (ARRAY[('a,]'::character varying)::text, ('b'::character varying)::text]))";
        assert_eq!(lasting(printed), kept);
        assert_eq!(lasting(dumped), dumped);
        assert_eq!(settled(kept), dumped);
        assert_eq!(settled(dumped), dumped);
    }

    #[test]
    fn elements_that_do_not_tell_their_type_are_cast_themselves() {
        for (printed, read) in [
            (
                "(ARRAY[a, f(b, c)])::text[]",
                "ARRAY[(a)::text, (f(b, c))::text]",
            ),
            ("(ARRAY[a || 'b'::text])::x[]", "ARRAY[(a || 'b'::text)::x]"),
            (
                "(ARRAY['a'::text, b])::x[]",
                "ARRAY[('a'::text)::x, (b)::x]",
            ),
            (
                "(ARRAY[(ARRAY[a])::x[]])::y.\"z z\"(3)[]",
                "ARRAY[(ARRAY[(a)::x])::y.\"z z\"(3)]",
            ),
        ] {
            assert_eq!(lasting(printed), read);
        }
    }

    #[test]
    fn everything_else_stays() {
        for same in [
            "(ARRAY[]::text[])",
            "'(ARRAY[a])::text[]'",
            "(ARRAY[a])[1]",
            "(ARRAY[a]) || b",
            "(ARRAY[",
            "((ARRAY[",
        ] {
            assert_eq!(lasting(same), same);
            assert_eq!(settled(same), same);
        }
    }
}
