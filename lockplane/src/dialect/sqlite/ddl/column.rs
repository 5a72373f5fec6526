//! Columns.

use crate::dialect::sqlite::types::surely_fits;
use crate::schema::{Column, Generated, GeneratedKind, QName, Table};
use crate::sql::expression::{is_constant, is_literal};
use crate::sql::{ident, qualified};
use crate::step::{Statement, Step, Undo};

use super::constraint::{conflict, inline_primary_key, inline_unique};

/// A column as it stands in `CREATE TABLE`, with a primary key of its own.
pub(super) fn definition(column: &Column, table: &Table) -> String {
    let mut text = start(column);
    text.push_str(&inline_primary_key(column, table));
    text.push_str(&not_null(column));
    text.push_str(&inline_unique(column, table));
    text.push_str(&rest(column));
    text
}

/// A column as it stands in `ADD COLUMN`.
pub(in crate::dialect::sqlite) fn added(column: &Column) -> String {
    format!("{}{}{}", start(column), not_null(column), rest(column))
}

/// Whether `ADD COLUMN` takes the column on a table with rows ("ALTER TABLE", section 4): `NOT NULL`
/// needs a constant default, no default may be an expression, and where the table is `STRICT` it has
/// to be of the column's type.
pub(in crate::dialect::sqlite) fn can_add(column: &Column, table: &Table) -> bool {
    let required = !column.nullable;
    let default = column
        .default
        .as_deref()
        .filter(|sql| !sql.eq_ignore_ascii_case("null"));
    match (&column.generated, default) {
        (Some(generated), _) => generated.kind == GeneratedKind::Virtual && !required,
        (None, Some(default)) => {
            let fits = !table.options.strict || surely_fits(default, &column.ty);
            fits && is_constant(default)
        }
        (None, None) => !required,
    }
}

fn start(column: &Column) -> String {
    match column.ty.as_str() {
        "" => ident(&column.name),
        ty => format!("{} {ty}", ident(&column.name)),
    }
}

fn not_null(column: &Column) -> String {
    match column.nullable {
        true => String::new(),
        false => format!(" NOT NULL{}", conflict(column.not_null_conflict)),
    }
}

fn rest(column: &Column) -> String {
    let mut text = String::new();
    if let Some(default) = &column.default {
        text.push_str(&format!(" DEFAULT {}", default_value(default)));
    }
    if let Some(collation) = &column.collation {
        text.push_str(&format!(" COLLATE {}", ident(collation)));
    }
    if let Some(generated) = &column.generated {
        text.push_str(&generated_clause(generated));
    }
    text
}

fn default_value(default: &str) -> String {
    match is_literal(default) {
        true => default.to_owned(),
        false => format!("({default})"),
    }
}

fn generated_clause(generated: &Generated) -> String {
    let kind = match generated.kind {
        GeneratedKind::Stored => "STORED",
        GeneratedKind::Virtual => "VIRTUAL",
    };
    format!(" GENERATED ALWAYS AS ({}) {kind}", generated.expression)
}

pub(super) fn add(table: &QName, column: &Column) -> Step {
    Step::new(
        format!("Add column {table}.{}", column.name),
        vec![Statement::run(add_sql(table, column))],
        Undo::run(drop_sql(table, &column.name)),
    )
}

/// Only for a column that could be added again; others are dropped by a rebuild.
pub(super) fn drop(table: &QName, column: &Column) -> Step {
    let undo = vec![Statement::run(add_sql(table, column))];
    let undo = match column.generated {
        Some(_) => Undo::Sql(undo),
        None => Undo::Lossy {
            sql: undo,
            lost: format!("the values of {table}.{}", column.name),
        },
    };
    Step::new(
        format!("Drop column {table}.{}", column.name),
        vec![Statement::run(drop_sql(table, &column.name))],
        undo,
    )
}

pub(super) fn rename(table: &QName, from: &str, to: &str) -> Step {
    let sql = |from: &str, to: &str| {
        let table = qualified(&table.namespace, &table.name);
        format!(
            "ALTER TABLE {table} RENAME COLUMN {} TO {}",
            ident(from),
            ident(to)
        )
    };
    Step::new(
        format!("Rename column {table}.{from} to {to}"),
        vec![Statement::run(sql(from, to))],
        Undo::run(sql(to, from)),
    )
}

fn add_sql(table: &QName, column: &Column) -> String {
    let table = qualified(&table.namespace, &table.name);
    format!("ALTER TABLE {table} ADD COLUMN {}", added(column))
}

fn drop_sql(table: &QName, column: &str) -> String {
    let table = qualified(&table.namespace, &table.name);
    format!("ALTER TABLE {table} DROP COLUMN {}", ident(column))
}
