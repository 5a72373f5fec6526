//! Statements of a script, with where they stand.

use super::{Dialect, Token, TokenKind, tokens};

/// One statement of a script, without its final semicolon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawStatement<'a> {
    /// The text, from its first word on.
    pub text: &'a str,
    /// The comments that stand right before it.
    pub comments: Vec<&'a str>,
    /// The line of its first word, from 1.
    pub line: usize,
    /// The column of its first word, in characters, from 1.
    pub column: usize,
}

/// The statements of a script.
///
/// Semicolons inside parentheses, PostgreSQL's `BEGIN ATOMIC .. END` bodies and SQLite's
/// `CREATE TRIGGER .. BEGIN .. END` do not end a statement. psql's meta-commands at the start of a
/// line (`\restrict`, `\connect`, ...; what `pg_dump` prints) are left out.
pub fn split(script: &str, dialect: Dialect) -> Vec<RawStatement<'_>> {
    let all = tokens(script, dialect);
    let mut splitter = Splitter {
        script,
        all: &all,
        dialect,
        found: Vec::new(),
        comments: Vec::new(),
    };
    let mut at = 0;
    while at < all.len() {
        at = splitter.statement(at);
    }
    splitter.found
}

struct Splitter<'a, 't> {
    script: &'a str,
    all: &'t [Token<'a>],
    dialect: Dialect,
    found: Vec<RawStatement<'a>>,
    comments: Vec<&'a str>,
}

impl<'a> Splitter<'a, '_> {
    /// Reads what starts at a token and returns where the next begins.
    fn statement(&mut self, at: usize) -> usize {
        let token = self.all[at];
        match token.kind {
            TokenKind::Space => at + 1,
            TokenKind::Comment => {
                self.comments.push(token.text);
                at + 1
            }
            _ if token.is_symbol(';') => at + 1,
            _ if token.is_symbol('\\') => self.after_line(at),
            _ => self.body(at),
        }
    }

    fn after_line(&self, at: usize) -> usize {
        let start = self.all[at].start;
        let end = self.script[start..]
            .find('\n')
            .map_or(self.script.len(), |n| start + n);
        at + self.all[at..]
            .iter()
            .take_while(|token| token.start < end)
            .count()
    }

    fn body(&mut self, at: usize) -> usize {
        let end = self.end_of(at);
        let first = self.all[at].start;
        let last = self.all[at..end].iter().rfind(|token| !token.is_blank());
        let text = &self.script[first..last.map_or(first, Token::end)];
        let before = &self.script[..first];
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        self.found.push(RawStatement {
            text,
            comments: std::mem::take(&mut self.comments),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        });
        end + 1
    }

    fn end_of(&self, at: usize) -> usize {
        let (mut parens, mut blocks) = (0_i32, 0_i32);
        let has_block = self.has_block(at);
        let mut before = None;
        for (offset, token) in self.all[at..].iter().enumerate() {
            match token.kind {
                TokenKind::Symbol => match token.text {
                    "(" => parens += 1,
                    ")" => parens -= 1,
                    ";" if parens <= 0 && blocks <= 0 => return at + offset,
                    _ => {}
                },
                TokenKind::Word if has_block && blocks == 0 => {
                    blocks = i32::from(parens == 0 && self.opens(at + offset));
                }
                TokenKind::Word if has_block => blocks += block_step(token, before),
                _ => {}
            }
            if !token.is_blank() {
                before = Some(token);
            }
        }
        self.all.len()
    }

    /// Whether the statement may have a body of statements: a trigger (SQLite), a function or
    /// procedure with `BEGIN ATOMIC` (PostgreSQL).
    fn has_block(&self, at: usize) -> bool {
        let kinds: &[&str] = match self.dialect {
            Dialect::Postgres => &["function", "procedure"],
            Dialect::Sqlite => &["trigger"],
        };
        let mut words = self.all[at..].iter().filter(|token| !token.is_blank());
        words.next().is_some_and(|first| first.is_word("create"))
            && words
                .take(4)
                .any(|token| kinds.iter().any(|word| token.is_word(word)))
    }

    /// Whether a word opens the body: `begin` is the name of a parameter or a routine as well, so that the word
    /// after it tells.
    fn opens(&self, at: usize) -> bool {
        let follows: &[&str] = match self.dialect {
            Dialect::Postgres => &["atomic"],
            Dialect::Sqlite => &["select", "insert", "update", "delete", "replace", "with"],
        };
        let next = self.all[at + 1..].iter().find(|token| !token.is_blank());
        self.all[at].is_word("begin")
            && next.is_some_and(|next| follows.iter().any(|word| next.is_word(word)))
    }
}

/// How a word inside a body changes its depth. `CASE` has an `END` of its own; what stands after a dot or `AS` is a name.
fn block_step(token: &Token<'_>, before: Option<&Token<'_>>) -> i32 {
    if before.is_some_and(|before| before.is_symbol('.') || before.is_word("as")) {
        0
    } else if token.is_word("case") {
        1
    } else if token.is_word("end") {
        -1
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(script: &str, dialect: Dialect) -> Vec<&str> {
        split(script, dialect)
            .iter()
            .map(|statement| statement.text)
            .collect()
    }

    #[test]
    fn bodies_stay_whole() {
        let trigger = "CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT CASE WHEN 1 THEN 2 END; DELETE FROM y; END";
        assert_eq!(
            texts(&format!("{trigger}; SELECT 1"), Dialect::Sqlite),
            [trigger, "SELECT 1"]
        );
        let function =
            "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END";
        assert_eq!(
            texts(&format!("{function};\nSELECT 1;"), Dialect::Postgres),
            [function, "SELECT 1"]
        );
    }

    #[test]
    fn begin_and_end_are_names_as_well() {
        for first in [
            r#"CREATE FUNCTION f(begin timestamp, "end" timestamp) RETURNS int LANGUAGE sql AS $$SELECT 1$$"#,
            r#"CREATE FUNCTION f() RETURNS TABLE(begin date, "end" date) LANGUAGE sql AS $$SELECT 1$$"#,
            "CREATE FUNCTION begin() RETURNS int BEGIN /* here */ ATOMIC SELECT tt.begin, tt.end AS end FROM tt; SELECT begin FROM tt; END",
            "CREATE FUNCTION f(begin atomic) RETURNS int LANGUAGE sql RETURN 1",
            "CREATE TRIGGER begin BEFORE INSERT ON t EXECUTE FUNCTION begin()",
        ] {
            let script = format!("{first};\nSELECT 1;\n\\unrestrict xyz\n");
            assert_eq!(texts(&script, Dialect::Postgres), [first, "SELECT 1"]);
        }
        let trigger = "CREATE TRIGGER begin AFTER UPDATE OF begin ON t BEGIN DELETE FROM y WHERE y.end = new.begin; END";
        assert_eq!(
            texts(&format!("{trigger}; SELECT 1"), Dialect::Sqlite),
            [trigger, "SELECT 1"]
        );
    }

    #[test]
    fn places_and_comments_are_kept() {
        let found = split(
            "-- renamed from: a\n  CREATE TABLE b ();;\n\\restrict x\nSELECT 1",
            Dialect::Postgres,
        );
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].line, found[0].column), (2, 3));
        assert_eq!(found[0].comments, ["-- renamed from: a"]);
        assert_eq!(found[1].text, "SELECT 1");
    }
}
