//! SQLite's expressions: it stores them as they were written, so what means the same has many texts.
//!
//! [`spaced`] only puts the spaces right. [`canonical`] is the one spelling to compare by: names and
//! keywords without quotes do not depend on case (SQLite documentation, "SQLite Keywords"), so
//! columns take the spelling of their table, functions are in lower case and all other words in
//! upper case. Nothing is moved or computed.

mod piece;

use super::{Dialect, Token, TokenKind, literal, tokens};
use piece::{Text, operator, operator_length, piece};

/// What the names inside a table's expressions can mean.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    /// The table's name.
    pub(crate) table: String,
    /// The names of its columns.
    pub(crate) columns: Vec<String>,
}

impl Names {
    /// The column that a name means, in the table's own spelling.
    pub(crate) fn column(&self, name: &str) -> Option<&str> {
        let mut same = self
            .columns
            .iter()
            .filter(|own| own.eq_ignore_ascii_case(name));
        same.next().map(String::as_str)
    }

    /// The column's name in the table's own spelling, or as it is.
    pub(crate) fn spelled(&self, name: String) -> String {
        self.column(&name).map(str::to_owned).unwrap_or(name)
    }
}

/// Whether an expression uses a column.
pub(crate) fn mentions(expression: &str, column: &str) -> bool {
    let all = tokens(expression, Dialect::Sqlite);
    let mut names = all.iter().filter_map(|token| token.name(Dialect::Sqlite));
    names.any(|name| name.eq_ignore_ascii_case(column))
}

/// Whether SQLite takes an expression for a default without parentheses: a literal, or one name,
/// which stands for a string.
pub(crate) fn is_literal(expression: &str) -> bool {
    match solid(expression).as_slice() {
        [sign, number] if sign.is_symbol('-') || sign.is_symbol('+') => {
            number.kind == TokenKind::Number
        }
        [one] => one.kind != TokenKind::Symbol && one.kind != TokenKind::Parameter,
        _ => false,
    }
}

/// Whether a default stays the same whenever it is asked for.
pub(crate) fn is_constant(expression: &str) -> bool {
    is_literal(expression) && !expression.to_ascii_lowercase().starts_with("current_")
}

fn is_constant_word(token: &Token<'_>) -> bool {
    const WORDS: [&str; 5] = [
        "true",
        "false",
        "current_date",
        "current_time",
        "current_timestamp",
    ];
    WORDS.iter().any(|word| token.is_word(word))
}

/// The one spelling of a default: one of NULL is none, and a name that is no keyword is a string.
pub(crate) fn canonical_default(expression: &str) -> Option<String> {
    let all = solid(expression);
    match unwrapped(&all) {
        [null] if null.is_word("null") => None,
        [plus, number] if plus.is_symbol('+') => Some(number.text.to_owned()),
        [word] if is_constant_word(word) => Some(word.text.to_ascii_uppercase()),
        [one] => Some(match one.name(Dialect::Sqlite) {
            Some(name) => literal(&name),
            None => one.text.to_owned(),
        }),
        _ => Some(canonical(expression, &Names::default())),
    }
}

fn solid(sql: &str) -> Vec<Token<'_>> {
    let mut all = tokens(sql, Dialect::Sqlite);
    all.retain(|token| !token.is_blank());
    all
}

/// The one spelling of an expression.
pub(crate) fn canonical(expression: &str, names: &Names) -> String {
    let all = solid(expression);
    write(unwrapped(&all), names, Spelling::Canonical)
}

/// An expression as it is written, with other spaces and without comments.
pub(crate) fn spaced(tokens: &[Token<'_>], names: &Names) -> String {
    write(tokens, names, Spelling::Written)
}

/// Which spelling names and words take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spelling {
    Written,
    Canonical,
}

fn write(tokens: &[Token<'_>], names: &Names, spelling: Spelling) -> String {
    let mut text = Text::default();
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        if is_own_qualifier(rest, names) {
            at += 2;
            continue;
        }
        let length = operator_length(rest);
        let qualified = at > 0 && tokens[at - 1].is_symbol('.');
        let mut piece = match length {
            1 => piece(rest, names, qualified),
            _ => operator(&rest[..length]),
        };
        if spelling == Spelling::Written {
            piece.text = rest[..length].iter().map(|token| token.text).collect();
        }
        text.push(piece);
        at += length;
    }
    text.out
}

/// Without parentheses around the whole.
pub(crate) fn unwrapped<'t, 'a>(mut tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    while let [first, inner @ .., last] = tokens {
        if !first.is_symbol('(') || !last.is_symbol(')') || !is_balanced(inner) {
            break;
        }
        tokens = inner;
    }
    tokens
}

fn is_balanced(tokens: &[Token<'_>]) -> bool {
    let mut depth = 0_i32;
    let never_below = tokens.iter().all(|token| {
        depth += i32::from(token.is_symbol('(')) - i32::from(token.is_symbol(')'));
        depth >= 0
    });
    never_below && depth == 0 && !tokens.is_empty()
}

/// `users.` before a column of the table itself: it says nothing, and would name another table
/// while the table is built under another name.
fn is_own_qualifier(rest: &[Token<'_>], names: &Names) -> bool {
    let [name, dot, ..] = rest else {
        return false;
    };
    let own = name
        .name(Dialect::Sqlite)
        .is_some_and(|name| name.eq_ignore_ascii_case(&names.table));
    own && dot.is_symbol('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spell(sql: &str) -> String {
        let names = Names {
            table: "T".to_owned(),
            columns: ["a", "userId", "key", "end"].map(str::to_owned).to_vec(),
        };
        canonical(sql, &names)
    }

    #[test]
    fn spellings_that_mean_the_same_become_one() {
        for (written, read) in [
            ("((A>0))", "a > 0"),
            ("(a)>(0)", "(a) > (0)"),
            ("a/*x*/>=0 -- y\n", "a >= 0"),
            ("t.a==1 and \"T\".[USERID]!=2", "a = 1 AND \"userId\" <> 2"),
            ("LENGTH ( a )<-1", "length(a) < -1"),
            ("a in(1,2)", "a IN (1, 2)"),
            ("key>1", "\"key\" > 1"),
            (
                "CASE when \"end\" then 1 end",
                "CASE WHEN \"end\" THEN 1 END",
            ),
            ("a <> \"x'y\"", "a <> 'x''y'"),
            ("a collate nocase = 'Abc'", "a COLLATE NOCASE = 'Abc'"),
            ("cast(a as integer)", "CAST(a AS INTEGER)"),
            ("a- -1", "a - -1"),
            ("- -a", "- -a"),
            ("a->>'$.x'||'y'", "a ->> '$.x' || 'y'"),
            ("a is not null", "a IS NOT NULL"),
            ("rowid>0", "ROWID > 0"),
            ("`a`||[a]", "a || a"),
            ("(a) and (a)", "(a) AND (a)"),
        ] {
            assert_eq!(spell(written), read);
            assert_eq!(spell(read), read);
        }
    }

    #[test]
    fn a_written_spelling_is_kept() {
        let names = Names {
            table: "t".to_owned(),
            columns: vec!["a".to_owned()],
        };
        let all = solid("( [A]!=1 /*x*/ or T.a==x'00' )");
        assert_eq!(spaced(&all, &names), "([A] != 1 or a == x'00')");
    }

    #[test]
    fn defaults_have_one_spelling() {
        for (written, read) in [
            ("abc", Some("'abc'")),
            ("\"abc\"", Some("'abc'")),
            ("(1)", Some("1")),
            ("+1", Some("1")),
            ("- 1", Some("-1")),
            ("null", None),
            ("current_timestamp", Some("CURRENT_TIMESTAMP")),
            ("datetime( 'now' )", Some("datetime('now')")),
        ] {
            assert_eq!(canonical_default(written).as_deref(), read, "{written}");
        }
    }

    #[test]
    fn constants_are_told_from_expressions() {
        for (sql, literal, constant) in [
            ("1", true, true),
            ("-1.5e3", true, true),
            ("x'00'", true, true),
            ("NULL", true, true),
            ("CURRENT_TIMESTAMP", true, false),
            ("1 + 1", false, false),
            ("random()", false, false),
        ] {
            assert_eq!(
                (is_literal(sql), is_constant(sql)),
                (literal, constant),
                "{sql}"
            );
        }
    }
}
