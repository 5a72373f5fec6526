//! A stored `CREATE TABLE`.

use crate::error::Result;
use crate::schema::{Column, Constraint, ConstraintKind, IndexKey, PrimaryKey, TableOptions};

use super::column::{column, unique};
use super::cursor::Cursor;
use super::key::{conflict, key};
use super::reference::{deferrable, reference};
use crate::sql::expression::{Names, spaced};

/// What a stored `CREATE TABLE` says.
pub(in crate::dialect::sqlite) struct Stored {
    pub(in crate::dialect::sqlite) columns: Vec<Column>,
    /// Beside columns and below them, in the text's order.
    pub(in crate::dialect::sqlite) constraints: Vec<Constraint>,
    /// How many of the first constraints stand beside columns.
    pub(in crate::dialect::sqlite) inline: usize,
    pub(in crate::dialect::sqlite) options: TableOptions,
}

/// Reads a stored `CREATE TABLE`.
///
/// # Errors
/// The text is not a table's.
pub(in crate::dialect::sqlite) fn table(sql: &str, names: &Names) -> Result<Stored> {
    let place = format!("table {}", names.table);
    let mut cursor = Cursor::new(sql, &place);
    cursor.expect(&["create"])?;
    if !cursor.eat(&["temp"]) {
        cursor.eat(&["temporary"]);
    }
    cursor.expect(&["table"])?;
    cursor.eat(&["if", "not", "exists"]);
    cursor.name()?;
    if cursor.eat_symbol('.') {
        cursor.name()?;
    }
    let mut body = cursor.group()?;
    let mut stored = body_of(&mut cursor.part(&std::mem::take(&mut body)), names)?;
    stored.options = options(&mut cursor)?;
    Ok(stored)
}

fn body_of(cursor: &mut Cursor<'_>, names: &Names) -> Result<Stored> {
    let mut stored = Stored {
        columns: Vec::new(),
        constraints: Vec::new(),
        inline: 0,
        options: TableOptions::default(),
    };
    while !cursor.at_end() && !at_constraint(cursor) {
        stored
            .columns
            .push(column(cursor, names, &mut stored.constraints)?);
        cursor.eat_symbol(',');
    }
    stored.inline = stored.constraints.len();
    while !cursor.at_end() {
        stored.constraints.extend(constraint(cursor, names)?);
        cursor.eat_symbol(',');
    }
    Ok(stored)
}

/// These words are reserved, so no column has them for a name without quotes.
fn at_constraint(cursor: &Cursor<'_>) -> bool {
    ["constraint", "primary", "unique", "check", "foreign"]
        .iter()
        .any(|word| cursor.at_word(word))
}

/// One constraint below the columns; a name without a constraint is none.
fn constraint(cursor: &mut Cursor<'_>, names: &Names) -> Result<Option<Constraint>> {
    let mut name = None;
    while cursor.eat(&["constraint"]) {
        name = Some(cursor.name()?);
    }
    if cursor.at_end() || cursor.at_symbol(',') {
        return Ok(None);
    }
    let kind = if cursor.eat(&["primary", "key"]) {
        ConstraintKind::PrimaryKey(primary_key(cursor, names)?)
    } else if cursor.eat(&["unique"]) {
        let columns = keys(cursor, names)?;
        ConstraintKind::Unique(unique(columns, cursor)?)
    } else if cursor.eat(&["check"]) {
        check(cursor, names)?
    } else {
        cursor.expect(&["foreign", "key"])?;
        let columns = cursor.names()?;
        cursor.expect(&["references"])?;
        let columns = columns.into_iter().map(|name| names.spelled(name));
        ConstraintKind::ForeignKey(reference(cursor, columns.collect())?)
    };
    let mut constraint = Constraint::new(name, kind);
    constraint.deferrable = deferrable(cursor);
    Ok(Some(constraint))
}

/// `PRIMARY KEY (id AUTOINCREMENT)` is SQLite's too.
fn primary_key(cursor: &mut Cursor<'_>, names: &Names) -> Result<PrimaryKey> {
    let mut list = cursor.list()?;
    let mut autoincrement = false;
    if let Some(last) = list.last_mut() {
        autoincrement = last
            .last()
            .is_some_and(|token| token.is_word("autoincrement"));
        last.truncate(last.len() - usize::from(autoincrement));
    }
    Ok(PrimaryKey {
        columns: list.iter().map(|tokens| key(tokens, names)).collect(),
        include: Vec::new(),
        autoincrement,
        without_overlaps: false,
        conflict: conflict(cursor)?,
    })
}

fn keys(cursor: &mut Cursor<'_>, names: &Names) -> Result<Vec<IndexKey>> {
    let list = cursor.list()?;
    Ok(list.iter().map(|tokens| key(tokens, names)).collect())
}

/// What follows `CHECK`. A conflict clause is read and ignored, as SQLite does ("The ON CONFLICT
/// Clause").
pub(super) fn check(cursor: &mut Cursor<'_>, names: &Names) -> Result<ConstraintKind> {
    let expression = spaced(&cursor.group()?, names);
    conflict(cursor)?;
    Ok(ConstraintKind::Check {
        expression,
        no_inherit: false,
        conflict: None,
    })
}

fn options(cursor: &mut Cursor<'_>) -> Result<TableOptions> {
    let mut options = TableOptions::default();
    while !cursor.at_end() && !cursor.at_symbol(';') {
        if cursor.eat(&["without", "rowid"]) {
            options.without_rowid = true;
        } else {
            cursor.expect(&["strict"])?;
            options.strict = true;
        }
        cursor.eat_symbol(',');
    }
    Ok(options)
}
