//! New demands on whole rows: checks and uniqueness.
//!
//! Only where the values that are there stay as they are: another type or collation would compare
//! otherwise, and then the copy itself decides.

use super::Asked;
use crate::dialect::sqlite::types::{Affinity, affinity};
use crate::schema::{Column, Constraint, ConstraintKind, Index, IndexKey, Key};
use crate::sql::expression::{is_literal, mentions};
use crate::sql::ident;
use crate::step::Expectation;

/// What every row has to fulfil, as far as it is new.
pub(super) fn questions(asked: &Asked<'_>) -> Vec<Expectation> {
    let new = asked.to.constraints.iter();
    let new = new.filter(|constraint| {
        !asked.from.constraints.contains(constraint) || compares_otherwise(asked, constraint)
    });
    let of_constraints = new.filter_map(|constraint| match &constraint.kind {
        ConstraintKind::Check { expression, .. } => {
            broken(asked, constraint.name.as_deref(), expression)
        }
        ConstraintKind::Unique(unique) => duplicates(asked, &unique.columns, None),
        ConstraintKind::PrimaryKey(key) => duplicates(asked, &key.columns, None),
        _ => None,
    });
    let new = asked.to.indexes.iter();
    let otherwise = |keys: &[IndexKey]| keys.iter().any(|key| other_collation(asked, key));
    let new = new.filter(|index| {
        index.unique && (!asked.from.indexes.contains(index) || otherwise(&index.keys))
    });
    let of_indexes = new.filter_map(|index| of_index(asked, index));
    of_constraints.chain(of_indexes).collect()
}

/// Whether what was unique may not be so any more.
fn compares_otherwise(asked: &Asked<'_>, constraint: &Constraint) -> bool {
    let keys = match &constraint.kind {
        ConstraintKind::Unique(unique) => &unique.columns,
        ConstraintKind::PrimaryKey(key) => &key.columns,
        _ => return false,
    };
    keys.iter().any(|key| other_collation(asked, key))
}

fn other_collation(asked: &Asked<'_>, key: &IndexKey) -> bool {
    let sides = key.as_column().and_then(|name| {
        let old = asked.from.column(name)?;
        Some((old, asked.to.column(name)?))
    });
    key.collation.is_none() && sides.is_some_and(|(old, new)| old.collation != new.collation)
}

/// What a unique index demands.
pub(super) fn of_index(asked: &Asked<'_>, index: &Index) -> Option<Expectation> {
    duplicates(asked, &index.keys, index.predicate.as_deref())
}

fn broken(asked: &Asked<'_>, name: Option<&str>, expression: &str) -> Option<Expectation> {
    let used = used(asked, expression)?;
    let shown: Vec<String> = used.iter().map(|column| ident(&column.name)).collect();
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    let otherwise = format!(
        "{}: rows break the new check {}({expression})",
        asked.to.name,
        name.map(|name| format!("{name} ")).unwrap_or_default()
    );
    let rows = asked.rows_with(&used);
    Some(asked.examples_in(&rows, &shown, &format!("NOT ({expression})"), otherwise))
}

/// The columns of an expression, if all of them stay as they are or are added with a known value, and
/// there is any.
fn used<'a>(asked: &Asked<'a>, expression: &str) -> Option<Vec<&'a Column>> {
    let columns = asked.to.columns.iter();
    let used: Vec<&Column> = columns
        .filter(|column| mentions(expression, &column.name))
        .collect();
    let known = !used.is_empty() && used.iter().all(|column| known(asked, column));
    known.then_some(used)
}

fn duplicates(
    asked: &Asked<'_>,
    keys: &[IndexKey],
    predicate: Option<&str>,
) -> Option<Expectation> {
    let parts: Vec<Part<'_>> = keys
        .iter()
        .map(|key| part(asked, key))
        .collect::<Option<_>>()?;
    let mut columns = parts.iter().flat_map(|part| &part.columns);
    let nothing = columns.any(|column| fresh(asked, column).as_deref() == Some("NULL"));
    if already_unique(asked, keys) || nothing {
        return None;
    }
    let of_predicate = match predicate {
        Some(sql) => used(asked, sql)?,
        None => Vec::new(),
    };
    let columns = parts.iter().flat_map(|part| &part.columns);
    let mut columns: Vec<&Column> = columns.chain(&of_predicate).copied().collect();
    columns.sort_by_key(|column| &column.name);
    columns.dedup_by_key(|column| &column.name);
    let filter = predicate
        .map(|sql| format!(" AND ({sql})"))
        .unwrap_or_default();
    let values: Vec<&str> = parts.iter().map(|part| part.value.as_str()).collect();
    let groups: Vec<&str> = parts.iter().map(|part| part.group.as_str()).collect();
    let shown: Vec<String> = values
        .iter()
        .map(|value| format!("substr(quote({value}), 1, 80)"))
        .collect();
    Some(Expectation {
        expect_no_rows: format!(
            "SELECT {} || ', ' || count(*) || ' times' FROM {} WHERE {} IS NOT NULL{filter} GROUP BY {} HAVING count(*) > 1",
            shown.join(" || ', ' || "),
            asked.rows_with(&columns),
            values.join(" IS NOT NULL AND "),
            groups.join(", ")
        ),
        otherwise: format!(
            "{}: values that have to be unique are not ({})",
            asked.to.name,
            values.join(", ")
        ),
    })
}

/// A key of what has to be unique.
struct Part<'a> {
    value: String,
    /// What tells the value from others.
    group: String,
    columns: Vec<&'a Column>,
}

fn part<'a>(asked: &Asked<'a>, key: &IndexKey) -> Option<Part<'a>> {
    let (value, collation, columns) = match &key.key {
        Key::Column(name) => {
            let column = asked.to.column(name)?;
            let known = keeps_values(asked, column) || fresh(asked, column).is_some();
            let old = asked.from.column(name);
            let other = old.is_some_and(|old| old.collation != column.collation);
            let binary = other.then(|| "BINARY".to_owned());
            let collation = key.collation.clone().or(column.collation.clone());
            (
                ident(name),
                collation.or(binary),
                known.then(|| vec![column])?,
            )
        }
        Key::Expression(sql) => (format!("({sql})"), key.collation.clone(), used(asked, sql)?),
    };
    let group = match collation {
        Some(collation) => format!("{value} COLLATE {}", ident(&collation)),
        None => value.clone(),
    };
    Some(Part {
        value,
        group,
        columns,
    })
}

/// Whether a column's values are known before the step runs.
pub(super) fn known(asked: &Asked<'_>, column: &Column) -> bool {
    stays(asked, column) || fresh(asked, column).is_some()
}

/// Whether a column's values are those of the old table, and compare as they did.
fn stays(asked: &Asked<'_>, column: &Column) -> bool {
    let old = asked.from.column(&column.name);
    old.is_some_and(|old| old.collation == column.collation) && keeps_values(asked, column)
}

fn keeps_values(asked: &Asked<'_>, column: &Column) -> bool {
    let old = asked.from.column(&column.name);
    let alike = old.is_some_and(|old| {
        affinity(&old.ty) == affinity(&column.ty) && old.generated == column.generated
    });
    let copied = column.generated.is_some()
        || asked.copied.source(&column.name) == Some(&ident(&column.name));
    alike && copied
}

/// The one value of a column that is added, where its type takes it as it is written.
pub(super) fn fresh(asked: &Asked<'_>, column: &Column) -> Option<String> {
    let name = column.name.as_str();
    let added = asked.from.column(name).is_none() && asked.copied.source(name).is_none();
    if !added || column.generated.is_some() {
        return None;
    }
    let Some(default) = column.default.as_deref() else {
        return Some("NULL".to_owned());
    };
    let is_text = default.starts_with('\'');
    let is_number = default.parse::<f64>().is_ok();
    let written = match affinity(&column.ty) {
        Affinity::Text => is_text,
        Affinity::Integer => default.parse::<i64>().is_ok(),
        Affinity::Numeric | Affinity::Real => is_number,
        Affinity::Blob => is_text || is_number,
    };
    (is_literal(default) && written).then(|| default.to_owned())
}

/// Whether a key of the old table is part of these keys, so that they cannot have duplicates.
fn already_unique(asked: &Asked<'_>, keys: &[IndexKey]) -> bool {
    let compares = |key: &IndexKey| {
        let column = key.as_column().and_then(|name| asked.to.column(name));
        column.is_none_or(|column| stays(asked, column))
    };
    let within = |old: &[IndexKey]| {
        let mut old = old.iter();
        old.all(|key| {
            let same = |new: &IndexKey| same_key(key, new) && compares(new);
            key.collation.is_none() && keys.iter().any(same)
        })
    };
    let mut constraints = asked.from.constraints.iter();
    constraints.any(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey(key) => within(&key.columns),
        ConstraintKind::Unique(unique) => within(&unique.columns),
        _ => false,
    })
}

fn same_key(one: &IndexKey, other: &IndexKey) -> bool {
    one.key == other.key && other.collation.is_none()
}
