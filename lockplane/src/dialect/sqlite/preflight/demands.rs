//! New demands on whole rows: checks and uniqueness.
//!
//! Only where the values that are there stay as they are: another type or collation would compare
//! otherwise, and then the copy itself decides.

use super::Asked;
use crate::dialect::sqlite::types::affinity;
use crate::schema::{Column, ConstraintKind, Index, IndexKey, Key, Table};
use crate::sql::expression::mentions;
use crate::sql::ident;
use crate::step::Expectation;

/// What every row has to fulfil, as far as it is new.
pub(super) fn questions(asked: &Asked<'_>) -> Vec<Expectation> {
    let new = asked.to.constraints.iter();
    let new = new.filter(|constraint| !asked.from.constraints.contains(constraint));
    let of_constraints = new.filter_map(|constraint| match &constraint.kind {
        ConstraintKind::Check { expression, .. } => {
            broken(asked, constraint.name.as_deref(), expression)
        }
        ConstraintKind::Unique(unique) => duplicates(asked, &unique.columns, None),
        ConstraintKind::PrimaryKey(key) => duplicates(asked, &key.columns, None),
        _ => None,
    });
    let new = asked.to.indexes.iter();
    let new = new.filter(|index| index.unique && !asked.from.indexes.contains(index));
    let of_indexes = new.filter_map(|index| of_index(asked, index));
    of_constraints.chain(of_indexes).collect()
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
    Some(asked.examples(&shown, &format!("NOT ({expression})"), otherwise))
}

/// The columns of an expression, if all of them stay as they are and there is any.
fn used<'a>(asked: &Asked<'a>, expression: &str) -> Option<Vec<&'a Column>> {
    let columns = asked.to.columns.iter();
    let used: Vec<&Column> = columns
        .filter(|column| mentions(expression, &column.name))
        .collect();
    let known = !used.is_empty() && used.iter().all(|column| stays(asked, column));
    known.then_some(used)
}

fn duplicates(
    asked: &Asked<'_>,
    keys: &[IndexKey],
    predicate: Option<&str>,
) -> Option<Expectation> {
    let parts: Vec<(String, String)> = keys
        .iter()
        .map(|key| part(asked, key))
        .collect::<Option<_>>()?;
    if already_unique(asked.from, keys) {
        return None;
    }
    if let Some(sql) = predicate {
        used(asked, sql)?;
    }
    let filter = predicate
        .map(|sql| format!(" AND ({sql})"))
        .unwrap_or_default();
    let values: Vec<&str> = parts.iter().map(|(value, _)| value.as_str()).collect();
    let groups: Vec<&str> = parts.iter().map(|(_, group)| group.as_str()).collect();
    let shown: Vec<String> = values
        .iter()
        .map(|value| format!("substr(quote({value}), 1, 80)"))
        .collect();
    Some(Expectation {
        expect_no_rows: format!(
            "SELECT {} || ', ' || count(*) || ' times' FROM {} WHERE {} IS NOT NULL{filter} GROUP BY {} HAVING count(*) > 1",
            shown.join(" || ', ' || "),
            asked.rows,
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

/// The value of a key, and what tells it from others.
fn part(asked: &Asked<'_>, key: &IndexKey) -> Option<(String, String)> {
    let (value, collation) = match &key.key {
        Key::Column(name) => {
            let column = asked
                .to
                .column(name)
                .filter(|column| stays(asked, column))?;
            (
                ident(name),
                key.collation.as_ref().or(column.collation.as_ref()),
            )
        }
        Key::Expression(sql) => {
            used(asked, sql)?;
            (format!("({sql})"), key.collation.as_ref())
        }
    };
    let group = match collation {
        Some(collation) => format!("{value} COLLATE {}", ident(collation)),
        None => value.clone(),
    };
    Some((value, group))
}

/// Whether a column's values are those of the old table, and compare as they did.
pub(super) fn stays(asked: &Asked<'_>, column: &Column) -> bool {
    let old = asked.from.column(&column.name);
    let alike = old.is_some_and(|old| {
        old.collation == column.collation
            && affinity(&old.ty) == affinity(&column.ty)
            && old.generated == column.generated
    });
    let copied = column.generated.is_some()
        || asked.copied.source(&column.name) == Some(&ident(&column.name));
    alike && copied
}

/// Whether a key of the old table is part of these keys, so that they cannot have duplicates.
fn already_unique(from: &Table, keys: &[IndexKey]) -> bool {
    let within = |old: &[IndexKey]| {
        let mut old = old.iter();
        old.all(|key| key.collation.is_none() && keys.iter().any(|new| same_key(key, new)))
    };
    from.constraints
        .iter()
        .any(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey(key) => within(&key.columns),
            ConstraintKind::Unique(unique) => within(&unique.columns),
            _ => false,
        })
}

fn same_key(one: &IndexKey, other: &IndexKey) -> bool {
    one.key == other.key && other.collation.is_none()
}
