//! Names of tables and sequences that PostgreSQL keeps as constants (`'public.t'::regclass`): it prints the new
//! name by itself.

use super::Renames;
use crate::schema::{Object, ObjectKind, QName};
use crate::sql::{Token, TokenKind, literal, qualified, tokens};

impl Renames {
    /// An expression that PostgreSQL has read.
    pub(super) fn move_constants(&self, sql: &str) -> String {
        let all = match self.dialect {
            Some(dialect) if sql.contains("::regclass") => tokens(sql, dialect),
            _ => return sql.to_owned(),
        };
        let words = all.iter().enumerate();
        let words = words.map(|(at, token)| match is_constant(&all[at..]) {
            true => self.constant(token.text),
            false => token.text.to_owned(),
        });
        words.collect()
    }

    /// The texts of an object that PostgreSQL has read; a body that is a string stays as it is.
    pub(super) fn move_constants_of(&self, object: &Object) -> Vec<String> {
        let read = matches!(
            object.id.kind,
            ObjectKind::View
                | ObjectKind::MaterializedView
                | ObjectKind::Rule
                | ObjectKind::Policy
                | ObjectKind::Function
                | ObjectKind::Procedure
        );
        let texts = object.create.iter();
        let moved = texts.map(|sql| match read {
            true => self.move_constants(sql),
            false => sql.clone(),
        });
        moved.collect()
    }

    fn constant(&self, text: &str) -> String {
        let called = |name: &QName| literal(&qualified(&name.namespace, &name.name));
        let mut all = self.tables.iter().chain(&self.sequences);
        let new = all.find(|(old, _)| called(old) == text);
        new.map_or_else(|| text.to_owned(), |(_, new)| called(new))
    }
}

fn is_constant(all: &[Token<'_>]) -> bool {
    let [text, one, two, ty, ..] = all else {
        return false;
    };
    let cast = one.is_symbol(':') && two.is_symbol(':') && ty.is_word("regclass");
    cast && text.kind == TokenKind::String
}
