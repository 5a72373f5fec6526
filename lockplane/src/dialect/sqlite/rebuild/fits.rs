//! Questions to the old table before it is copied: which rows does the new shape refuse?
//!
//! The copy would fail on them anyway, but with the words of the engine alone and without saying
//! which rows.

use crate::dialect::sqlite::types::{Affinity, affinity};
use crate::schema::{Column, Table};
use crate::sql::ident;
use crate::step::{Expectation, Statement};

use super::copy::{Copied, rowid_word};

/// What every row has to fulfil, as far as single values go.
pub(super) fn expectations(from: &Table, to: &Table, copied: &Copied) -> Vec<Statement> {
    let columns = to
        .columns
        .iter()
        .filter(|column| column.generated.is_none());
    columns
        .flat_map(|column| {
            let source = copied.source(&column.name);
            [
                filled(from, column, source),
                present(from, to, column, source),
                typed(from, to, column, source),
            ]
        })
        .flatten()
        .collect()
}

/// A required column that nothing fills is no trouble without rows.
fn filled(from: &Table, column: &Column, source: Option<&str>) -> Option<Statement> {
    let missing = source.is_none() && !column.nullable && column.default.is_none();
    missing.then(|| {
        Statement::Expect(Expectation {
            expect_no_rows: format!("SELECT 'there are rows' FROM {} LIMIT 1", name(from)),
            otherwise: format!(
                "{}.{} is required and has neither default nor backfill, so rows that are there cannot get a value",
                from.name, column.name
            ),
        })
    })
}

/// A rowid is never NULL, whether its column says so or not: NULL would silently become a new number.
fn present(from: &Table, to: &Table, column: &Column, source: Option<&str>) -> Option<Statement> {
    let source = source?;
    let is_rowid = |table: &Table| table.rowid_column() == Some(column.name.as_str());
    let required = from.column(&column.name).is_some_and(|old| !old.nullable);
    let was_required = required || is_rowid(from);
    let kept = source == ident(&column.name);
    if (column.nullable && !is_rowid(to)) || (was_required && kept) {
        return None;
    }
    let otherwise = format!(
        "{}.{} may not be NULL any more, but is",
        from.name, column.name
    );
    Some(examples(
        from,
        source,
        &format!("{source} IS NULL"),
        otherwise,
    ))
}

fn typed(from: &Table, to: &Table, column: &Column, source: Option<&str>) -> Option<Statement> {
    let source = source?;
    let old = from.column(&column.name);
    let same_type = old.is_some_and(|old| old.ty == column.ty) && source == ident(&column.name);
    let misfit = match to.options.strict {
        true if same_type && from.options.strict => None,
        true => strict_misfit(source, &column.ty),
        false if same_type => None,
        false => misfit(source, old.map_or("", |old| &old.ty), &column.ty),
    };
    let otherwise = format!(
        "{}.{} holds what is no {}",
        from.name, column.name, column.ty
    );
    Some(examples(from, source, &misfit?, otherwise))
}

/// What SQLite refuses to store ("STRICT Tables", section 2).
fn strict_misfit(source: &str, ty: &str) -> Option<String> {
    let number = is_number(source);
    match ty.to_ascii_uppercase().as_str() {
        "INT" | "INTEGER" => Some(format!(
            "{source} IS NOT NULL AND NOT ({number} AND CAST({source} AS NUMERIC) = CAST(CAST({source} AS NUMERIC) AS INTEGER))"
        )),
        "REAL" => Some(format!("{source} IS NOT NULL AND NOT {number}")),
        "TEXT" => Some(format!("typeof({source}) = 'blob'")),
        "BLOB" => Some(format!("typeof({source}) NOT IN ('blob', 'null')")),
        _ => None,
    }
}

/// Text that is no number would stay text in a column that claims to hold numbers.
fn misfit(source: &str, from: &str, to: &str) -> Option<String> {
    let is_text = |ty| matches!(affinity(ty), Affinity::Text | Affinity::Blob);
    let concerned = is_text(from) && !is_text(to);
    concerned.then(|| format!("typeof({source}) = 'text' AND NOT {}", is_number(source)))
}

/// Compared with a number, text that looks like one becomes that number; all other text and blobs
/// are greater than every number ("Datatypes In SQLite", section 4).
fn is_number(source: &str) -> String {
    format!("({source} <= CAST(9e999 AS REAL))")
}

fn examples(from: &Table, source: &str, condition: &str, otherwise: String) -> Statement {
    let row = match rowid_word(from) {
        Some(word) => format!("'row ' || {word} || ': ' || "),
        None => String::new(),
    };
    Statement::Expect(Expectation {
        expect_no_rows: format!(
            "SELECT {row}substr(quote({source}), 1, 80) FROM {} WHERE {condition} LIMIT 3",
            name(from)
        ),
        otherwise,
    })
}

fn name(table: &Table) -> String {
    super::sql_name(&table.name)
}
