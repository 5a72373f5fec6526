//! Labels of constants that PostgreSQL prints otherwise than it reads them.
//!
//! `SELECT 'x'` where nobody sees the column's name (a subquery of an expression, a body of SQL) is printed as
//! `SELECT 'x'::text`. Read again, that column is called after the cast (`FigureColname` in
//! `parse_target.c`), and printed as `SELECT 'x'::text AS text`. Both mean the same.

use super::{Dialect, Token, TokenKind, tokens};

/// What PostgreSQL printed, without the labels that constants have anyway; only inside of at least so many
/// parentheses.
pub(crate) fn implied(sql: &str, depth: usize) -> String {
    let mut text = sql.to_owned();
    if !sql.contains(" AS ") {
        return text;
    }
    let all = tokens(sql, Dialect::Postgres);
    let all: Vec<Token<'_>> = all.into_iter().filter(|token| !token.is_blank()).collect();
    let mut inside = 0_usize;
    let mut labels = Vec::new();
    for (at, token) in all.iter().enumerate() {
        inside += usize::from(token.is_symbol('('));
        inside = inside.saturating_sub(usize::from(token.is_symbol(')')));
        let constant = token.kind == TokenKind::String || token.is_word("null");
        if constant && inside >= depth {
            labels.extend(label(&all[at + 1..]));
        }
    }
    for (start, end) in labels.into_iter().rev() {
        text.replace_range(start..end, "");
    }
    text
}

/// Where the label stands that a constant has by its cast: `::type AS label`.
fn label(rest: &[Token<'_>]) -> Option<(usize, usize)> {
    let [one, two, ty @ ..] = rest else {
        return None;
    };
    if !one.is_symbol(':') || !two.is_symbol(':') {
        return None;
    }
    let behind = ty.iter().position(|token| token.is_word("as"))?;
    let label = ty.get(behind + 1)?.name(Dialect::Postgres)?;
    let last = ty.get(behind.checked_sub(1)?)?;
    let same = called(&ty[..behind])? == label;
    same.then(|| (last.end(), ty[behind + 1].end()))
}

/// What a column is called that is cast to a type.
fn called(ty: &[Token<'_>]) -> Option<String> {
    let mut words: Vec<&Token<'_>> = Vec::new();
    let mut inside = 0_usize;
    for token in ty {
        match token.kind {
            TokenKind::Symbol if token.is_symbol('(') => inside += 1,
            TokenKind::Symbol if token.is_symbol(')') => inside = inside.checked_sub(1)?,
            TokenKind::Symbol if ['.', ',', '[', ']'].iter().any(|it| token.is_symbol(*it)) => {}
            TokenKind::Word | TokenKind::QuotedName if inside == 0 => words.push(token),
            TokenKind::Number if inside > 0 => {}
            _ => return None,
        }
    }
    let spelled: Vec<&str> = words.iter().map(|token| token.text).collect();
    let of_own = match spelled.join(" ").as_str() {
        "bigint" => "int8",
        "bit varying" => "varbit",
        "boolean" => "bool",
        "character" => "bpchar",
        "character varying" => "varchar",
        "double precision" => "float8",
        "integer" => "int4",
        "real" => "float4",
        "smallint" => "int2",
        "time with time zone" => "timetz",
        "time without time zone" => "time",
        "timestamp with time zone" => "timestamptz",
        "timestamp without time zone" => "timestamp",
        interval if interval.starts_with("interval ") => "interval",
        _ => return words.last()?.name(Dialect::Postgres),
    };
    Some(of_own.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_constant_is_called_anyway_is_not_said() {
        let same = [
            ("'x'::text AS text", "'x'::text"),
            (
                "NULL::integer AS int4, 'y'::a.\"B c\" AS \"B c\"",
                "NULL::integer, 'y'::a.\"B c\"",
            ),
            (
                "'1'::timestamp(3) without time zone AS \"timestamp\" FROM t",
                "'1'::timestamp(3) without time zone FROM t",
            ),
            (
                "'{}'::character varying(3)[] AS \"varchar\"",
                "'{}'::character varying(3)[]",
            ),
        ];
        for (printed, implied_by) in same {
            assert_eq!(implied(printed, 0), implied_by);
        }
    }

    #[test]
    fn another_label_stays() {
        let stay = [
            "'x'::text AS a",
            "x::text AS text",
            "('a'::text || b) AS text",
            "'AS'::text, 'x AS y'",
        ];
        for stays in stay {
            assert_eq!(implied(stays, 0), stays);
        }
        let view = "SELECT 'x'::text AS text WHERE (EXISTS ( SELECT 'x'::text AS text))";
        let without = "SELECT 'x'::text AS text WHERE (EXISTS ( SELECT 'x'::text))";
        assert_eq!(implied(view, 1), without);
    }
}
