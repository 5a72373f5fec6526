//! One column of a stored `CREATE TABLE`.

use crate::error::Result;
use crate::schema::{
    Column, Constraint, ConstraintKind, Generated, GeneratedKind, IndexKey, Order, PrimaryKey,
    Unique,
};
use crate::sql::{Token, TokenKind};

use super::cursor::Cursor;
use super::key::{collation, conflict};
use super::reference::{deferrable, reference};
use super::table::check;
use crate::sql::expression::{Names, spaced};

/// A column, with the constraints that stand beside it.
pub(super) struct Reader<'c, 'a> {
    cursor: &'c mut Cursor<'a>,
    names: &'c Names,
    column: Column,
    constraints: Vec<Constraint>,
    /// The name that stands before the next constraint.
    name: Option<String>,
}

/// Reads a column; its constraints go to `constraints`.
pub(super) fn column(
    cursor: &mut Cursor<'_>,
    names: &Names,
    constraints: &mut Vec<Constraint>,
) -> Result<Column> {
    let name = names.spelled(cursor.name()?);
    let ty = type_name(cursor)?;
    let mut reader = Reader {
        cursor,
        names,
        column: Column::new(name, ty),
        constraints: Vec::new(),
        name: None,
    };
    while reader.clause()? {}
    constraints.append(&mut reader.constraints);
    Ok(reader.column)
}

/// Words up to the first constraint, in upper case, then `(n)` or `(n, m)`: SQLite looks at parts
/// of the name without regard to case ("Datatypes In SQLite", section 3.1).
fn type_name(cursor: &mut Cursor<'_>) -> Result<String> {
    let mut parts: Vec<Token<'_>> = Vec::new();
    while let Some(token) = cursor.peek() {
        match token.kind {
            TokenKind::Word if ends_type(&token) || at_generated(cursor) => break,
            TokenKind::Word | TokenKind::QuotedName | TokenKind::String => parts.push(token),
            _ => break,
        }
        cursor.next();
    }
    if !parts.is_empty() && cursor.at_symbol('(') {
        parts.extend(cursor.peek());
        parts.extend(cursor.group()?);
        parts.extend(cursor.last());
    }
    Ok(joined(&parts))
}

/// One space where there is any.
fn joined(parts: &[Token<'_>]) -> String {
    let mut text = String::new();
    let mut end = None;
    for token in parts {
        if end.is_some_and(|end| end < token.start) {
            text.push(' ');
        }
        end = Some(token.end());
        match token.kind {
            TokenKind::Word => text.push_str(&token.text.to_ascii_uppercase()),
            _ => text.push_str(token.text),
        }
    }
    text
}

fn ends_type(token: &Token<'_>) -> bool {
    const WORDS: [&str; 9] = [
        "constraint",
        "primary",
        "not",
        "null",
        "unique",
        "check",
        "default",
        "collate",
        "references",
    ];
    token.is_word("as") || WORDS.iter().any(|word| token.is_word(word))
}

fn at_generated(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.rest(), [first, second, third, ..]
        if first.is_word("generated") && second.is_word("always") && third.is_word("as"))
}

impl Reader<'_, '_> {
    /// Reads one clause, unless the column ends here.
    fn clause(&mut self) -> Result<bool> {
        if self.cursor.at_end() || self.cursor.at_symbol(',') {
            return Ok(false);
        }
        if self.cursor.eat(&["constraint"]) {
            self.name = Some(self.cursor.name()?);
        } else if self.cursor.eat(&["not", "null"]) {
            self.column.nullable = false;
            self.column.not_null_conflict = conflict(self.cursor)?;
            self.name = None;
        } else if self.cursor.eat(&["null"]) {
            conflict(self.cursor)?;
        } else if self.cursor.eat(&["default"]) {
            self.column.default = Some(default(self.cursor, self.names)?);
        } else if self.cursor.eat(&["collate"]) {
            self.column.collation = Some(collation(&self.cursor.name()?));
        } else {
            self.constraint()?;
        }
        Ok(true)
    }

    fn constraint(&mut self) -> Result<()> {
        if self.cursor.eat(&["generated", "always", "as"]) || self.cursor.eat(&["as"]) {
            return self.generated();
        }
        if let Some(deferrable) = deferrable(self.cursor) {
            if let Some(last) = self.constraints.last_mut() {
                last.deferrable = Some(deferrable);
            }
            return Ok(());
        }
        let own = vec![IndexKey::column(self.column.name.clone())];
        let kind = if self.cursor.eat(&["primary", "key"]) {
            primary_key(self.cursor, own)?
        } else if self.cursor.eat(&["unique"]) {
            ConstraintKind::Unique(unique(own, self.cursor)?)
        } else if self.cursor.eat(&["check"]) {
            check(self.cursor, self.names)?
        } else {
            self.cursor.expect(&["references"])?;
            let columns = vec![self.column.name.clone()];
            ConstraintKind::ForeignKey(reference(self.cursor, columns)?)
        };
        let constraint = Constraint::new(self.name.take(), kind);
        self.constraints.push(constraint);
        Ok(())
    }

    fn generated(&mut self) -> Result<()> {
        let expression = spaced(&self.cursor.group()?, self.names);
        let stored = self.cursor.eat(&["stored"]);
        if !stored {
            self.cursor.eat(&["virtual"]);
        }
        let kind = match stored {
            true => GeneratedKind::Stored,
            false => GeneratedKind::Virtual,
        };
        self.column.generated = Some(Generated::new(expression, kind));
        Ok(())
    }
}

/// What follows `PRIMARY KEY` beside a column.
fn primary_key(cursor: &mut Cursor<'_>, mut columns: Vec<IndexKey>) -> Result<ConstraintKind> {
    if cursor.eat(&["desc"]) {
        columns.iter_mut().for_each(|key| key.order = Order::Desc);
    } else {
        cursor.eat(&["asc"]);
    }
    let conflict = conflict(cursor)?;
    Ok(ConstraintKind::PrimaryKey(PrimaryKey {
        columns,
        include: Vec::new(),
        autoincrement: cursor.eat(&["autoincrement"]),
        without_overlaps: false,
        conflict,
    }))
}

/// A unique constraint over some keys, with the conflict clause that comes next.
pub(super) fn unique(columns: Vec<IndexKey>, cursor: &mut Cursor<'_>) -> Result<Unique> {
    Ok(Unique {
        columns,
        include: Vec::new(),
        nulls_not_distinct: false,
        without_overlaps: false,
        conflict: conflict(cursor)?,
    })
}

/// What follows `DEFAULT`, without parentheses around.
fn default(cursor: &mut Cursor<'_>, names: &Names) -> Result<String> {
    if cursor.at_symbol('(') {
        return Ok(spaced(&cursor.group()?, names));
    }
    let signed = cursor.at_symbol('-') || cursor.at_symbol('+');
    let length = 1 + usize::from(signed);
    let tokens: Vec<Token<'_>> = (0..length).filter_map(|_| cursor.next()).collect();
    Ok(spaced(&tokens, names))
}
