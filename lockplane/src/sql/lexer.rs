//! A lexer for both dialects: enough to find names, strings, comments and nesting without guessing.
//!
//! Sources: PostgreSQL documentation section 4.1 "Lexical Structure"; SQLite `tokenize.c` and
//! "SQL Language Expressions". Text that never ends (an open string or comment) is one last token.

use super::Dialect;

/// One token and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: TokenKind,
    /// Its text as written.
    pub text: &'a str,
    /// Its first byte in the whole text.
    pub start: usize,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A keyword or a name without quotes.
    Word,
    /// A name in quotes (`"x"`; SQLite also `[x]` and `` `x` ``).
    QuotedName,
    /// A string or blob literal, with its prefix; PostgreSQL's dollar-quoted strings too.
    String,
    /// A number.
    Number,
    /// A parameter (`$1`, `?`, `:x`).
    Parameter,
    /// One character of punctuation or operator.
    Symbol,
    /// A comment.
    Comment,
    /// White space.
    Space,
}

impl Token<'_> {
    /// The byte after its last.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is this keyword, in any case.
    pub fn is_word(&self, word: &str) -> bool {
        self.kind == TokenKind::Word && self.text.eq_ignore_ascii_case(word)
    }

    /// Whether it is this character of punctuation.
    pub fn is_symbol(&self, symbol: char) -> bool {
        self.kind == TokenKind::Symbol && self.text.starts_with(symbol)
    }

    /// Whether it means nothing: white space or a comment.
    pub fn is_blank(&self) -> bool {
        matches!(self.kind, TokenKind::Space | TokenKind::Comment)
    }

    /// The name it stands for: PostgreSQL folds unquoted names to lower case, SQLite keeps them.
    pub fn name(&self, dialect: Dialect) -> Option<String> {
        let inner = || {
            self.text
                .get(1..self.text.len().saturating_sub(1))
                .unwrap_or("")
        };
        match self.kind {
            TokenKind::Word if dialect == Dialect::Postgres => Some(self.text.to_lowercase()),
            TokenKind::Word => Some(self.text.to_owned()),
            TokenKind::QuotedName if self.text.starts_with('[') => Some(inner().to_owned()),
            TokenKind::QuotedName if self.text.starts_with('`') => Some(inner().replace("``", "`")),
            TokenKind::QuotedName => Some(inner().replace("\"\"", "\"")),
            _ => None,
        }
    }
}

/// All tokens of a text; their texts joined are the text.
pub fn tokens(sql: &str, dialect: Dialect) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < sql.len() {
        let rest = &sql[start..];
        let (kind, length) = next(rest, dialect);
        found.push(Token {
            kind,
            text: &rest[..length],
            start,
        });
        start += length;
    }
    found
}

fn next(rest: &str, dialect: Dialect) -> (TokenKind, usize) {
    let first = rest.chars().next().unwrap_or(' ');
    match first {
        c if c.is_whitespace() || c == '\u{feff}' => (
            TokenKind::Space,
            run(rest, |c| c.is_whitespace() || c == '\u{feff}'),
        ),
        '-' if rest.starts_with("--") => (TokenKind::Comment, line(rest)),
        '/' if rest.starts_with("/*") => (TokenKind::Comment, block_comment(rest, dialect)),
        '\'' => (TokenKind::String, quoted(rest, 0, '\'')),
        '"' => (TokenKind::QuotedName, quoted(rest, 0, '"')),
        '`' if dialect == Dialect::Sqlite => (TokenKind::QuotedName, quoted(rest, 0, '`')),
        '[' if dialect == Dialect::Sqlite => (
            TokenKind::QuotedName,
            rest.find(']').map_or(rest.len(), |at| at + 1),
        ),
        '$' | '?' | ':' | '@' => parameter(rest, dialect),
        c if c.is_ascii_digit() => (TokenKind::Number, number(rest)),
        '.' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => {
            (TokenKind::Number, number(rest))
        }
        c if is_word_start(c) => word(rest, dialect),
        c => (TokenKind::Symbol, c.len_utf8()),
    }
}

fn is_word_start(c: char) -> bool {
    c.is_alphabetic() || c == '_' || !c.is_ascii()
}

fn is_word_part(c: char) -> bool {
    is_word_start(c) || c.is_ascii_digit() || c == '$'
}

fn run(rest: &str, member: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !member(c)).unwrap_or(rest.len())
}

fn line(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

/// PostgreSQL's block comments nest, SQLite's do not.
fn block_comment(rest: &str, dialect: Dialect) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        let tail = &rest[at..];
        if tail.starts_with("*/") && depth > 0 {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else if tail.starts_with("/*") && (depth == 0 || dialect == Dialect::Postgres) {
            depth += 1;
            at += 2;
        } else {
            at += tail.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of a literal whose opening quote stands at `from`; a doubled quote does not end it.
fn quoted(rest: &str, from: usize, quote: char) -> usize {
    let mut at = from + quote.len_utf8();
    while let Some(found) = rest[at..].find(quote) {
        at += found + 1;
        if !rest[at..].starts_with(quote) {
            return at;
        }
        at += 1;
    }
    rest.len()
}

/// `E'..'`: a backslash takes the next character's meaning away.
fn escaped(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(2).peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => {
                chars.next();
            }
            '\'' if chars.peek().is_some_and(|(_, next)| *next == '\'') => {
                chars.next();
            }
            '\'' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn word(rest: &str, dialect: Dialect) -> (TokenKind, usize) {
    let bytes = rest.as_bytes();
    if bytes.get(1) == Some(&b'\'') {
        match (bytes[0].to_ascii_lowercase(), dialect) {
            (b'e', Dialect::Postgres) => return (TokenKind::String, escaped(rest)),
            (b'b' | b'x' | b'n', Dialect::Postgres) | (b'x', Dialect::Sqlite) => {
                return (TokenKind::String, quoted(rest, 1, '\''));
            }
            _ => {}
        }
    }
    if dialect == Dialect::Postgres && (rest.starts_with("U&") || rest.starts_with("u&")) {
        match bytes.get(2) {
            Some(b'\'') => return (TokenKind::String, quoted(rest, 2, '\'')),
            Some(b'"') => return (TokenKind::QuotedName, quoted(rest, 2, '"')),
            _ => {}
        }
    }
    (TokenKind::Word, run(rest, is_word_part))
}

fn number(rest: &str) -> usize {
    let mut end = run(rest, |c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
    let exponent =
        rest[..end].ends_with(['e', 'E']) && !rest.starts_with("0x") && !rest.starts_with("0X");
    if exponent && rest[end..].starts_with(['+', '-']) {
        end += 1 + run(&rest[end + 1..], |c| c.is_ascii_digit());
    }
    end
}

fn parameter(rest: &str, dialect: Dialect) -> (TokenKind, usize) {
    if rest.starts_with('$') && dialect == Dialect::Postgres {
        let tag = 1 + run(&rest[1..], |c| is_word_start(c) || c.is_ascii_digit());
        let digit = rest[1..].starts_with(|c: char| c.is_ascii_digit());
        if !digit && rest[tag..].starts_with('$') {
            let fence = &rest[..=tag];
            let body = &rest[fence.len()..];
            let end = body
                .find(fence)
                .map_or(rest.len(), |at| at + 2 * fence.len());
            return (TokenKind::String, end);
        }
        return (TokenKind::Parameter, tag);
    }
    let named = 1 + run(&rest[1..], is_word_part);
    match (rest.as_bytes()[0], dialect) {
        (b'?', Dialect::Sqlite) => (TokenKind::Parameter, named),
        (b':' | b'@' | b'$', Dialect::Sqlite) if named > 1 => (TokenKind::Parameter, named),
        _ => (TokenKind::Symbol, 1),
    }
}

/// Whether two texts are the same word by word, whatever stands between them and whether names are quoted.
pub(crate) fn same_words(one: &str, other: &str, dialect: Dialect) -> bool {
    let all = |sql| tokens(sql, dialect).into_iter();
    let solid = |token: &Token<'_>| !token.is_blank();
    let (one, other) = (all(one).filter(solid), all(other).filter(solid));
    let same = |a: &Token<'_>, b: &Token<'_>| {
        let names = || a.name(dialect).is_some() && a.name(dialect) == b.name(dialect);
        a.text == b.text || names()
    };
    let (one, other): (Vec<Token<'_>>, Vec<Token<'_>>) = (one.collect(), other.collect());
    one.len() == other.len() && one.iter().zip(&other).all(|(a, b)| same(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(sql: &str, dialect: Dialect) -> Vec<(TokenKind, &str)> {
        let all = tokens(sql, dialect);
        all.iter()
            .filter(|t| !t.is_blank())
            .map(|t| (t.kind, t.text))
            .collect()
    }

    #[test]
    fn strings_end_where_the_engine_ends_them() {
        use TokenKind::{String, Symbol};
        let pg = Dialect::Postgres;
        assert_eq!(
            kinds(r"E'a\'b';", pg),
            [(String, r"E'a\'b'"), (Symbol, ";")]
        );
        assert_eq!(kinds("'a''b';", pg), [(String, "'a''b'"), (Symbol, ";")]);
        assert_eq!(
            kinds("$x$ a $$ ; $x$;", pg),
            [(String, "$x$ a $$ ; $x$"), (Symbol, ";")]
        );
        assert_eq!(
            kinds("x'00';", Dialect::Sqlite),
            [(String, "x'00'"), (Symbol, ";")]
        );
    }

    #[test]
    fn names_are_read_as_the_engine_reads_them() {
        let name = |sql, dialect| tokens(sql, dialect)[0].name(dialect);
        assert_eq!(name("Abc", Dialect::Postgres).as_deref(), Some("abc"));
        assert_eq!(name("Abc", Dialect::Sqlite).as_deref(), Some("Abc"));
        assert_eq!(
            name("\"a\"\"B\"", Dialect::Postgres).as_deref(),
            Some("a\"B")
        );
        assert_eq!(name("[a b]", Dialect::Sqlite).as_deref(), Some("a b"));
        assert_eq!(name("`a``b`", Dialect::Sqlite).as_deref(), Some("a`b"));
    }

    #[test]
    fn comments_nest_on_postgres_only() {
        assert_eq!(tokens("/* /* */ */", Dialect::Postgres).len(), 1);
        assert!(tokens("/* /* */ */", Dialect::Sqlite).len() > 1);
    }

    #[test]
    fn numbers_casts_and_parameters() {
        let texts = |sql, dialect| {
            kinds(sql, dialect)
                .iter()
                .map(|k| k.1.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            texts("1.5e-3::int", Dialect::Postgres),
            ["1.5e-3", ":", ":", "int"]
        );
        assert_eq!(texts("$1+.5", Dialect::Postgres), ["$1", "+", ".5"]);
    }

    #[test]
    fn joined_tokens_are_the_text() {
        for sql in [
            "/* open",
            "'open",
            "$a$ open",
            "é\u{feff} x",
            "\"",
            "[x",
            "1e",
            "U&\"d\\0061\"",
        ] {
            for dialect in [Dialect::Postgres, Dialect::Sqlite] {
                let joined: String = tokens(sql, dialect).iter().map(|t| t.text).collect();
                assert_eq!(joined, sql);
            }
        }
    }
}
