//! Objects that PostgreSQL keeps as they are while a table that they name is renamed.

use std::collections::BTreeMap;

use super::Renames;
use super::query::moved;
use super::shown::is_view;
use crate::schema::{Object, ObjectKind, QName};
use crate::sql::{Dialect, Token, TokenKind, ident, tokens};

impl Renames {
    /// The definition of an object once tables and columns have their new names; nothing where this cannot tell
    /// what PostgreSQL would print.
    pub(crate) fn definition(&self, object: &Object) -> Option<Vec<String>> {
        let create = self.move_constants_of(object);
        if self.tables.is_empty() && self.columns.is_empty() {
            return Some(create);
        }
        // A type that takes a table's name has it in its text, and not the table.
        let ty = [ObjectKind::Type, ObjectKind::Domain].contains(&object.id.kind);
        if ty && self.tables.contains_key(&object.id.name) {
            return Some(create);
        }
        let all = create.iter().enumerate();
        let moved = all.map(|(at, sql)| match self.dialect {
            // What is said about a view's own columns is no query.
            Some(dialect) if at > 0 && is_view(object) => Some(moved(self, sql, dialect)),
            _ => self.move_names_in(object.id.kind, sql),
        });
        self.show(object, moved.collect::<Option<_>>()?)
    }

    fn move_names_in(&self, kind: ObjectKind, sql: &str) -> Option<String> {
        let dialect = self.dialect?;
        match kind {
            ObjectKind::View
            | ObjectKind::MaterializedView
            | ObjectKind::Policy
            | ObjectKind::Rule => self.move_query(kind, sql, dialect),
            ObjectKind::Trigger | ObjectKind::Statistics | ObjectKind::Publication => {
                self.move_columns(sql, dialect)
            }
            _ if self.is_read(sql, dialect) => None,
            _ => Some(moved(self, sql, dialect)),
        }
    }

    /// A text about columns of one table, which stand there alone or as those of a trigger's rows; a word that only looks like one makes the sides differ.
    fn move_columns(&self, sql: &str, dialect: Dialect) -> Option<String> {
        let all = tokens(sql, dialect);
        let named = (0..all.len()).filter_map(|at| named_at(&all, at, dialect));
        let columns = named.filter_map(|name| self.columns.get(&name));
        let columns: Vec<&BTreeMap<String, String>> = columns.collect();
        let text = moved(self, sql, dialect);
        let [columns] = columns.as_slice() else {
            return columns.is_empty().then_some(text);
        };
        let all = tokens(&text, dialect);
        let words = all.iter().enumerate().map(|(at, token)| {
            let name = token.name(dialect).filter(|name| !is_keyword(token, name));
            let name = name.filter(|_| stands_for_column(&all, at));
            let new = name.and_then(|name| columns.get(&name));
            new.map_or_else(|| token.text.to_owned(), |new| ident(new))
        });
        Some(words.collect())
    }

    /// Whether a text is that of a routine whose body PostgreSQL has read, and names something renamed.
    fn is_read(&self, sql: &str, dialect: Dialect) -> bool {
        let all = tokens(sql, dialect);
        let body = |token: &Token<'_>| token.is_word("ATOMIC") || token.is_word("RETURN");
        let words = || all.iter().filter_map(|token| token.name(dialect));
        let concerned = |columns: &BTreeMap<String, String>| {
            let word = |word: String| {
                columns
                    .iter()
                    .any(|(old, new)| *old == word || *new == word)
            };
            words().any(word)
        };
        let renamed = |name: &QName| {
            let new = self.tables.get(name);
            new.is_some_and(|new| new.name != name.name)
                || self.columns.get(name).is_some_and(concerned)
        };
        let mut named = (0..all.len()).filter_map(|at| named_at(&all, at, dialect));
        all.iter().any(body) && named.any(|name| renamed(&name))
    }

    /// A type, or an expression, that may speak of a table's row type.
    pub(super) fn move_row_types(&self, sql: &str) -> String {
        match self.dialect.filter(|_| !self.tables.is_empty()) {
            Some(dialect) => moved(self, sql, dialect),
            None => sql.to_owned(),
        }
    }
}

/// Whether a word is spelled as no name is that is printed without quotes.
fn is_keyword(token: &Token<'_>, name: &str) -> bool {
    token.kind == TokenKind::Word && token.text != name
}

/// The qualified name at a place; SQLite has none in what it keeps.
pub(super) fn named_at(all: &[Token<'_>], at: usize, dialect: Dialect) -> Option<QName> {
    let name = |at: usize| all.get(at)?.name(dialect);
    let is = |at: usize, symbol| all.get(at).is_some_and(|token| token.is_symbol(symbol));
    let whole = (at == 0 || !is(at - 1, '.')) && is(at + 1, '.');
    let touches = |at: usize| all[at - 1].end() == all[at].start;
    let other = is(at + 3, '.') || is(at + 3, '(') && touches(at + 3);
    (whole && !other).then(|| Some(QName::new(name(at)?, name(at + 2)?)))?
}

/// Whether a word is no part of a name with its namespace.
fn stands_for_column(all: &[Token<'_>], at: usize) -> bool {
    let dotted = |at: usize| all.get(at).is_some_and(|token| token.is_symbol('.'));
    let of_rows = || at >= 2 && ["new", "old"].iter().any(|row| all[at - 2].is_word(row));
    !dotted(at + 1) && (at == 0 || !dotted(at - 1) || of_rows())
}
