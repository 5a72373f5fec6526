//! Objects that PostgreSQL keeps as they are while a table that they name is renamed.

use super::Renames;
use crate::schema::{Object, ObjectKind, QName};
use crate::sql::{Dialect, Token, qualified, tokens};

/// Words that may stand behind a table in a query and are no alias of it.
const NO_ALIAS: [&str; 27] = [
    "AS",
    "CROSS",
    "DEFAULT",
    "DO",
    "EXCEPT",
    "FETCH",
    "FOR",
    "FULL",
    "GROUP",
    "HAVING",
    "INNER",
    "INTERSECT",
    "JOIN",
    "LEFT",
    "LIMIT",
    "NATURAL",
    "OFFSET",
    "ON",
    "ORDER",
    "RETURNING",
    "RIGHT",
    "SET",
    "TABLESAMPLE",
    "UNION",
    "USING",
    "WHERE",
    "WINDOW",
];

impl Renames {
    /// The definition of an object once tables have their new names; where PostgreSQL would print another
    /// one, or this cannot tell, the definition as it was.
    pub(in crate::diff) fn definition(&self, object: &Object) -> Vec<String> {
        let create = self.move_constants_of(object);
        let tables = !self.tables.is_empty();
        let all = create.iter().filter(|_| tables);
        let moved = all.map(|sql| self.move_names_in(object.id.kind, sql));
        let moved: Option<Vec<String>> = moved.collect();
        let moved = moved.filter(|moved| !moved.is_empty());
        moved.unwrap_or(create)
    }

    fn move_names_in(&self, kind: ObjectKind, sql: &str) -> Option<String> {
        let dialect = self.dialect?;
        let stays = |before: &[Token<'_>], after: &[Token<'_>]| stays(kind, before, after, dialect);
        self.move_names_where(sql, stays)
    }

    /// A type, or an expression, that may speak of a table's row type.
    pub(super) fn move_row_types(&self, sql: &str) -> String {
        let tables = !self.tables.is_empty();
        let moved = tables.then(|| self.move_names_where(sql, |_, _| true));
        moved.flatten().unwrap_or_else(|| sql.to_owned())
    }

    fn move_names_where(
        &self,
        sql: &str,
        stays: impl Fn(&[Token<'_>], &[Token<'_>]) -> bool,
    ) -> Option<String> {
        let dialect = self.dialect?;
        let all = tokens(sql, dialect);
        let mut moved = String::with_capacity(sql.len());
        let mut at = 0;
        while let Some(token) = all.get(at) {
            match named_at(&all, at, dialect).and_then(|name| self.tables.get(&name)) {
                Some(new) if stays(&all[..at], &all[at + 3..]) => {
                    moved.push_str(&qualified(&new.namespace, &new.name));
                    at += 3;
                }
                Some(_) => return None,
                None => {
                    moved.push_str(token.text);
                    at += 1;
                }
            }
        }
        Some(moved)
    }
}

/// The qualified name at a place; SQLite has none in what it keeps.
fn named_at(all: &[Token<'_>], at: usize, dialect: Dialect) -> Option<QName> {
    let name = |at: usize| all.get(at)?.name(dialect);
    let is = |at: usize, symbol| all.get(at).is_some_and(|token| token.is_symbol(symbol));
    let whole = (at == 0 || !is(at - 1, '.')) && is(at + 1, '.');
    let other = is(at + 3, '.') || is(at + 3, '(');
    (whole && !other).then(|| Some(QName::new(name(at)?, name(at + 2)?)))?
}

/// Whether a definition is printed as before, but for the new name: a query keeps the old name as an alias
/// where it has none, and says so.
fn stays(kind: ObjectKind, before: &[Token<'_>], after: &[Token<'_>], dialect: Dialect) -> bool {
    let solid = |token: &&Token<'_>| !token.is_blank();
    let (before, next) = (before.iter().rfind(solid), after.iter().find(solid));
    let behind = |word: &str| before.is_some_and(|token| token.is_word(word));
    let name = next.filter(|token| token.name(dialect).is_some());
    let aliased = name.is_some_and(|token| !NO_ALIAS.iter().any(|word| token.is_word(word)));
    match kind {
        ObjectKind::Trigger | ObjectKind::Statistics | ObjectKind::Publication => true,
        ObjectKind::Policy => behind("ON") || aliased,
        ObjectKind::Rule => behind("TO") || aliased,
        ObjectKind::View | ObjectKind::MaterializedView => aliased,
        _ => false,
    }
}
