//! Where the columns stand in an expression, so that the renamed ones get their new names.

use super::Renames;
use crate::schema::QName;
use crate::sql::{Dialect, Token, TokenKind, ident, tokens};

/// Reserved words in both databases that stand where an operand begins and are none.
const PREFIXES: [&str; 7] = [
    "NOT", "CASE", "WHEN", "EXISTS", "DISTINCT", "SELECT", "FROM",
];

/// Reserved words in both databases that are an operand.
const VALUES: [&str; 6] = [
    "NULL",
    "TRUE",
    "FALSE",
    "CURRENT_DATE",
    "CURRENT_TIME",
    "CURRENT_TIMESTAMP",
];

/// Words after an operand that another one follows.
const BETWEEN_OPERANDS: [&str; 24] = [
    "AND",
    "OR",
    "IS",
    "IN",
    "LIKE",
    "ILIKE",
    "GLOB",
    "MATCH",
    "REGEXP",
    "BETWEEN",
    "ESCAPE",
    "WHEN",
    "THEN",
    "ELSE",
    "FROM",
    "FOR",
    "TO",
    "ZONE",
    "PLACING",
    "OVERLAPS",
    "DISTINCT",
    "SYMMETRIC",
    "WHERE",
    "BY",
];

impl Renames {
    /// An expression over a table's columns, with renamed columns under their new names. Where this
    /// reads a text wrongly, the sides differ and what carries the text is made anew.
    pub(super) fn move_text(&self, table: &QName, sql: &str) -> String {
        let (Some(_), Some(dialect)) = (self.found(&self.columns, table), self.dialect) else {
            return sql.to_owned();
        };
        let all = tokens(sql, dialect);
        let mut text = String::with_capacity(sql.len());
        for (token, column) in all.iter().zip(columns(&all, dialect)) {
            match column.and_then(|name| self.renamed_column(table, &name)) {
                Some(new) => text.push_str(&ident(new)),
                None => text.push_str(token.text),
            }
        }
        text
    }
}

/// For each token the column it may name: a name where an operand is expected, so that neither the
/// `END` of a `CASE` nor a type, a collation or an operator class is taken for a column of that name.
pub(super) fn columns(all: &[Token<'_>], dialect: Dialect) -> Vec<Option<String>> {
    let mut expected = true;
    let place = |(at, token): (usize, &Token<'_>)| {
        let was = expected;
        expected = match token.kind {
            TokenKind::Space | TokenKind::Comment => return None,
            TokenKind::Symbol => !matches!(token.text, ")" | "]" | ":"),
            TokenKind::Word if was => is_any(token, &PREFIXES),
            TokenKind::Word => is_any(token, &BETWEEN_OPERANDS),
            _ => false,
        };
        let word = token.kind == TokenKind::Word;
        let other = expected || is_any(token, &VALUES) || is_call_or_space(all, at);
        token.name(dialect).filter(|_| was && !(word && other))
    };
    all.iter().enumerate().map(place).collect()
}

fn is_any(token: &Token<'_>, words: &[&str]) -> bool {
    words.iter().any(|word| token.is_word(word))
}

/// Whether a word is the name of a function, or of what stands before the point of another name, or begins
/// PostgreSQL's `ARRAY[..]`.
fn is_call_or_space(all: &[Token<'_>], at: usize) -> bool {
    let after = all[at + 1..].iter().find(|token| !token.is_blank());
    let array = all[at].is_word("ARRAY");
    let opens = |token: &Token<'_>| {
        token.is_symbol('(') || token.is_symbol('.') || (array && token.is_symbol('['))
    };
    after.is_some_and(opens)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn moved(old: &str, dialect: Dialect, sql: &str) -> String {
        let columns = BTreeMap::from([(old.to_owned(), "new".to_owned())]);
        let table = QName::new("", "t");
        let renames = Renames {
            dialect: Some(dialect),
            columns: BTreeMap::from([(table.clone(), columns)]),
            ..Renames::default()
        };
        renames.move_text(&table, sql)
    }

    #[test]
    fn only_columns_are_renamed_in_a_text() {
        let same = [
            (
                "length",
                "length(x) > length AND 'length' <> \"length\"",
                "length(x) > new AND 'length' <> new",
            ),
            (
                "end",
                "CASE WHEN \"end\" THEN 1 ELSE \"end\" END",
                "CASE WHEN new THEN 1 ELSE new END",
            ),
            (
                "c",
                "x IS NOT DISTINCT FROM c AND NOT c AND c IN (c, c)",
                "x IS NOT DISTINCT FROM new AND NOT new AND new IN (new, new)",
            ),
            ("c", "a COLLATE \"c\" > c", "a COLLATE \"c\" > new"),
            (
                "null",
                "a IS NULL OR \"null\" IS NOT NULL",
                "a IS NULL OR new IS NOT NULL",
            ),
            (
                "text",
                "CAST(text AS text) = \"text\"",
                "CAST(new AS text) = new",
            ),
            ("t", "t.t > 0", "t.new > 0"),
            ("not", "a NOT LIKE \"not\"", "a NOT LIKE new"),
        ];
        for (old, sql, new) in same {
            assert_eq!(moved(old, Dialect::Postgres, sql), new);
            assert_eq!(moved(old, Dialect::Sqlite, sql), new);
        }
        let text = "((text)::text = 'text'::text)";
        assert_eq!(
            moved("text", Dialect::Postgres, text),
            "((new)::text = 'text'::text)"
        );
        assert_eq!(
            moved(
                "array",
                Dialect::Postgres,
                "\"array\"[1] = ANY (ARRAY[1, \"array\"[2]])"
            ),
            "new[1] = ANY (ARRAY[1, new[2]])"
        );
        let other = "CASE End WHEN [end] THEN `end` END";
        assert_eq!(
            moved("end", Dialect::Sqlite, other),
            "CASE new WHEN new THEN new END"
        );
    }
}
