//! New foreign keys: rows that would refer to nothing.

use super::Asked;
use super::demands::{fresh, known};
use crate::dialect::sqlite::references::is_unique;
use crate::dialect::sqlite::types::affinity;
use crate::diff::Sight;
use crate::schema::{Column, Constraint, ForeignKey, Schema, Table};
use crate::sql::ident;
use crate::step::Expectation;

/// What every row has to find, as far as it is new.
pub(super) fn questions(asked: &Asked<'_>, sight: &Sight) -> Vec<Expectation> {
    let spelled = |constraint: &Constraint, own: &ForeignKey| {
        let key = constraint.foreign_key()?;
        let same = key.columns == own.columns && key.references == own.references;
        (same && parent_columns(key, sight) == parent_columns(own, sight)).then_some(())
    };
    let keys = asked
        .to
        .constraints
        .iter()
        .filter_map(Constraint::foreign_key);
    let new = keys.filter(|key| {
        let mut old = asked.from.constraints.iter();
        old.find_map(|constraint| spelled(constraint, key))
            .is_none()
    });
    new.filter_map(|key| dangling(asked, key, sight)).collect()
}

/// The columns that a key refers to; none named means the primary key.
fn parent_columns(key: &ForeignKey, sight: &Sight) -> Option<Vec<String>> {
    if !key.referenced_columns.is_empty() {
        return Some(key.referenced_columns.clone());
    }
    let parent = sight.after.tables.get(&key.references)?;
    let columns = parent.primary_key()?.columns.iter();
    columns
        .map(|key| key.as_column().map(str::to_owned))
        .collect()
}

fn dangling(asked: &Asked<'_>, key: &ForeignKey, sight: &Sight) -> Option<Expectation> {
    let columns = key.columns.iter().map(|name| asked.to.column(name));
    let columns: Vec<&Column> = columns.collect::<Option<_>>()?;
    let nothing = |column: &Column| fresh(asked, column).as_deref() == Some("NULL");
    if !columns.iter().all(|column| known(asked, column)) || columns.iter().any(|it| nothing(it)) {
        return None;
    }
    let own: Vec<String> = key
        .columns
        .iter()
        .map(|name| format!("child.{}", ident(name)))
        .collect();
    let given: Vec<String> = own
        .iter()
        .map(|name| format!("{name} IS NOT NULL"))
        .collect();
    let found = found(asked, key, &own, sight)?;
    let shown: Vec<String> = own
        .iter()
        .map(|name| format!("substr(quote({name}), 1, 80)"))
        .collect();
    Some(Expectation {
        expect_no_rows: format!(
            "SELECT {} || ': ' || {} FROM {} AS child WHERE {}{found}",
            asked.place(),
            shown.join(" || ', ' || "),
            asked.rows_with(&columns),
            given.join(" AND "),
        ),
        otherwise: format!(
            "{}: rows refer to nothing in {} ({})",
            asked.to.name,
            key.references,
            key.columns.join(", ")
        ),
    })
}

/// What leaves out rows that find their parent. Columns carry their table's name: one that is not
/// there yet has to be an error and not a string.
fn found<'s>(
    asked: &Asked<'s>,
    key: &ForeignKey,
    own: &[String],
    sight: &'s Sight,
) -> Option<String> {
    if sight.makes(&key.references) {
        return Some(String::new());
    }
    let columns = parent_columns(key, sight)?;
    let (there, then) = match key.references == asked.to.name {
        true => (asked.from, asked.to),
        false => {
            let table = |schema: &'s Schema| schema.tables.get(&key.references);
            (table(&sight.before)?, table(&sight.after)?)
        }
    };
    // A parent that compares otherwise afterwards finds others.
    if !columns
        .iter()
        .all(|column| compares_alike(there, then, column))
    {
        return None;
    }
    // Without an index this would be one scan for each row; the foreign key check after the plan
    // finds them as well.
    if columns.len() != own.len() || !is_unique(there, &columns) {
        return None;
    }
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    let pairs: Vec<String> = names
        .iter()
        .zip(own)
        // Without an affinity of its own, a value is compared as the parent's column compares: as a
        // foreign key does ("SQLite Foreign Key Support", section 3).
        .map(|(parent, own)| format!("parent.{} = +{own}", ident(parent)))
        .collect();
    Some(format!(
        " AND NOT EXISTS (SELECT 1 FROM {} AS parent WHERE {})",
        sight.columns_of(&key.references, &names, None),
        pairs.join(" AND ")
    ))
}

fn compares_alike(before: &Table, after: &Table, column: &str) -> bool {
    let sides = before.column(column).zip(after.column(column));
    sides.is_some_and(|(before, after)| {
        affinity(&before.ty) == affinity(&after.ty) && before.collation == after.collation
    })
}
