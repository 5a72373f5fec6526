//! Single values that the new shape refuses, or would change.

use super::Asked;
use crate::dialect::sqlite::types::{Affinity, affinity, surely_fits};
use crate::diff::Way;
use crate::schema::{Column, Table};
use crate::sql::expression::canonical_default;
use crate::sql::ident;
use crate::step::Expectation;

/// What every row has to fulfil, as far as single values go.
pub(super) fn questions(asked: &Asked<'_>) -> Vec<Expectation> {
    written(asked)
        .flat_map(|column| of_column(asked, column))
        .collect()
}

/// The same for those columns whose values are computed.
pub(super) fn of_computed(asked: &Asked<'_>) -> Vec<Expectation> {
    let computed = written(asked).filter(|column| {
        let source = asked.copied.source(&column.name);
        source.is_some_and(|source| source != ident(&column.name))
    });
    computed
        .flat_map(|column| of_column(asked, column))
        .collect()
}

fn written<'a>(asked: &Asked<'a>) -> impl Iterator<Item = &'a Column> {
    let columns = asked.to.columns.iter();
    columns.filter(|column| column.generated.is_none())
}

fn of_column(asked: &Asked<'_>, column: &Column) -> Vec<Expectation> {
    let source = asked.copied.source(&column.name);
    let all = [
        filled(asked, column, source),
        default_fits(asked, column, source),
        present(asked, column, source),
        typed(asked, column, source),
        rounded(asked, column, source),
    ];
    all.into_iter().flatten().collect()
}

/// A required column that nothing fills is no trouble without rows.
fn filled(asked: &Asked<'_>, column: &Column, source: Option<&str>) -> Option<Expectation> {
    let missing = source.is_none() && !column.nullable && column.default.is_none();
    let from = asked.from;
    missing.then(|| Expectation {
        expect_no_rows: format!("SELECT {} FROM {}", asked.place(), asked.rows),
        otherwise: format!(
            "{}.{} is required and has neither default nor backfill, so rows that are there cannot get a value",
            from.name, column.name
        ),
    })
}

/// The default of a new column is not looked at before a row gets it.
fn default_fits(asked: &Asked<'_>, column: &Column, source: Option<&str>) -> Option<Expectation> {
    let default = column.default.as_deref().filter(|_| source.is_none())?;
    let asks = asked.to.options.strict && !surely_fits(default, &column.ty);
    let value = canonical_default(default)?;
    let misfit = strict_misfit(&format!("({value})"), &column.ty).filter(|_| asks)?;
    Some(Expectation {
        expect_no_rows: format!(
            "SELECT {} FROM {} WHERE {misfit}",
            asked.place(),
            asked.rows
        ),
        otherwise: format!(
            "{}.{} would get its default {default}, which is no {}",
            asked.from.name, column.name, column.ty
        ),
    })
}

/// A rowid is never NULL, whether its column says so or not: NULL would silently become a new number.
fn present(asked: &Asked<'_>, column: &Column, source: Option<&str>) -> Option<Expectation> {
    let (from, to, source) = (asked.from, asked.to, source?);
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
    Some(asked.examples(&[source], &format!("{source} IS NULL"), otherwise))
}

fn typed(asked: &Asked<'_>, column: &Column, source: Option<&str>) -> Option<Expectation> {
    let (from, to, source) = (asked.from, asked.to, source?);
    let old = from.column(&column.name);
    let same_type = old.is_some_and(|old| old.ty == column.ty) && source == ident(&column.name);
    let is_rowid = |table: &Table| table.rowid_column() == Some(column.name.as_str());
    let misfit = match to.options.strict {
        // A rowid takes integers only ("CREATE TABLE", section 5).
        _ if is_rowid(to) && !is_rowid(from) => strict_misfit(source, "INTEGER"),
        true if same_type && from.options.strict => None,
        true => strict_misfit(source, &column.ty),
        // What was in the column before it changed may go back there.
        false if same_type || asked.way == Way::Back => None,
        false => misfit(source, old.map_or("", |old| &old.ty), &column.ty),
    };
    let otherwise = format!(
        "{}.{} holds what is no {}",
        from.name, column.name, column.ty
    );
    Some(asked.examples(&[source], &misfit?, otherwise))
}

/// A column of integers may hold reals all the same, and as text they keep 15 digits ("Datatypes In
/// SQLite", section 3). Of types that claim reals the plan itself says so.
fn rounded(asked: &Asked<'_>, column: &Column, source: Option<&str>) -> Option<Expectation> {
    let source = source.filter(|source| *source == ident(&column.name))?;
    let old = asked.from.column(&column.name)?;
    let concerned =
        affinity(&old.ty) == Affinity::Integer && affinity(&column.ty) == Affinity::Text;
    let otherwise = format!(
        "{}.{} holds reals, which would be rounded as {}; say how with `using`",
        asked.from.name, column.name, column.ty
    );
    let misfit =
        format!("typeof({source}) = 'real' AND CAST(CAST({source} AS TEXT) AS REAL) <> {source}");
    concerned.then(|| asked.examples(&[source], &misfit, otherwise))
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

/// Text that is no number would stay text in a column that claims to hold numbers. Types such as
/// `DATETIME` and `JSON` have the affinity of numbers and make no such claim.
fn misfit(source: &str, from: &str, to: &str) -> Option<String> {
    let is_text = |ty| matches!(affinity(ty), Affinity::Text | Affinity::Blob);
    let concerned = is_text(from) && claims_numbers(to);
    concerned.then(|| format!("typeof({source}) = 'text' AND NOT {}", is_number(source)))
}

fn claims_numbers(ty: &str) -> bool {
    let name = ty.to_ascii_uppercase();
    match affinity(ty) {
        Affinity::Integer | Affinity::Real => true,
        Affinity::Numeric => name.contains("NUM") || name.contains("DEC"),
        Affinity::Text | Affinity::Blob => false,
    }
}

/// Compared with a number, text that looks like one becomes that number; all other text and blobs
/// are greater than every number ("Datatypes In SQLite", section 4).
fn is_number(source: &str) -> String {
    format!("({source} <= CAST(9e999 AS REAL))")
}
