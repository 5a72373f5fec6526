//! Objects that PostgreSQL keeps as they are while a table that they name is renamed.

use super::Renames;
use super::query::moved;
use crate::schema::{Object, ObjectKind, QName};
use crate::sql::{Dialect, Token, tokens};

impl Renames {
    /// The definition of an object once tables and columns have their new names; where this cannot tell what
    /// PostgreSQL would print, the definition as it was.
    pub(in crate::diff) fn definition(&self, object: &Object) -> Vec<String> {
        let create = self.move_constants_of(object);
        let any = !self.tables.is_empty() || !self.columns.is_empty();
        let all = create.iter().filter(|_| any);
        let moved = all.map(|sql| self.move_names_in(object.id.kind, sql));
        let moved: Option<Vec<String>> = moved.collect();
        let moved = moved.filter(|moved| !moved.is_empty());
        moved.unwrap_or(create)
    }

    fn move_names_in(&self, kind: ObjectKind, sql: &str) -> Option<String> {
        let dialect = self.dialect?;
        match kind {
            ObjectKind::View
            | ObjectKind::MaterializedView
            | ObjectKind::Policy
            | ObjectKind::Rule => self.move_query(kind, sql, dialect),
            ObjectKind::Trigger | ObjectKind::Statistics | ObjectKind::Publication => {
                Some(moved(self, sql, dialect))
            }
            _ if self.changes_spaces_only(sql, dialect) => Some(moved(self, sql, dialect)),
            _ => None,
        }
    }

    /// Whether the tables that a text names only go to another namespace.
    fn changes_spaces_only(&self, sql: &str, dialect: Dialect) -> bool {
        let all = tokens(sql, dialect);
        let mut named = (0..all.len()).filter_map(|at| named_at(&all, at, dialect));
        named.all(|name| {
            self.tables
                .get(&name)
                .is_none_or(|new| new.name == name.name)
        })
    }

    /// A type, or an expression, that may speak of a table's row type.
    pub(super) fn move_row_types(&self, sql: &str) -> String {
        match self.dialect.filter(|_| !self.tables.is_empty()) {
            Some(dialect) => moved(self, sql, dialect),
            None => sql.to_owned(),
        }
    }
}

/// The qualified name at a place; SQLite has none in what it keeps.
pub(super) fn named_at(all: &[Token<'_>], at: usize, dialect: Dialect) -> Option<QName> {
    let name = |at: usize| all.get(at)?.name(dialect);
    let is = |at: usize, symbol| all.get(at).is_some_and(|token| token.is_symbol(symbol));
    let whole = (at == 0 || !is(at - 1, '.')) && is(at + 1, '.');
    let other = is(at + 3, '.') || is(at + 3, '(');
    (whole && !other).then(|| Some(QName::new(name(at)?, name(at + 2)?)))?
}
