//! The names that PostgreSQL picks for what has none (its source: `makeObjectName` and
//! `ChooseRelationName` in `indexcmds.c`).

use std::collections::BTreeSet;

use crate::schema::{Constraint, ConstraintKind, Table};

/// The longest name, in bytes (`NAMEDATALEN - 1`).
const LONGEST: usize = 63;

/// Gives names to the constraints of a table that have none.
pub(super) fn pick(table: &mut Table) {
    let mut taken: BTreeSet<String> = table
        .constraints
        .iter()
        .filter_map(|c| c.name.clone())
        .collect();
    taken.extend(table.indexes.iter().map(|index| index.name.clone()));
    let base = table.name.name.clone();
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| column.name.clone())
        .collect();
    for constraint in table.constraints.iter_mut().filter(|c| c.name.is_none()) {
        let (middle, label) = parts(constraint, &columns);
        let name = free(&base, &middle, label, &taken);
        taken.insert(name.clone());
        constraint.name = Some(name);
    }
}

/// Gives names to the sequences of identity columns.
pub(super) fn pick_sequences(table: &mut Table) {
    let taken = BTreeSet::new();
    for column in &mut table.columns {
        if let Some(identity) = &mut column.identity {
            let name = free(&table.name.name, &column.name, "seq", &taken);
            identity.sequence = Some(table.name.sibling(name));
        }
    }
}

fn parts(constraint: &Constraint, columns: &[String]) -> (String, &'static str) {
    match &constraint.kind {
        ConstraintKind::PrimaryKey(_) => (String::new(), "pkey"),
        ConstraintKind::Unique(unique) => {
            let names: Vec<_> = unique
                .columns
                .iter()
                .filter_map(|key| key.as_column())
                .collect();
            (names.join("_"), "key")
        }
        ConstraintKind::ForeignKey(key) => (key.columns.join("_"), "fkey"),
        ConstraintKind::Check { expression, .. } => (only_column(expression, columns), "check"),
        ConstraintKind::Exclude { .. } => (String::new(), "excl"),
    }
}

/// The column a condition is about, when it is about one.
fn only_column(expression: &str, columns: &[String]) -> String {
    let dialect = crate::sql::Dialect::Postgres;
    let tokens = crate::sql::tokens(expression, dialect);
    let named: BTreeSet<String> = tokens
        .iter()
        .filter_map(|token| token.name(dialect))
        .collect();
    let mut used = columns.iter().filter(|column| named.contains(*column));
    match (used.next(), used.next()) {
        (Some(column), None) => column.clone(),
        _ => String::new(),
    }
}

/// The first name that is free: without a number, then with 1, 2, ...
pub(super) fn free(base: &str, middle: &str, label: &str, taken: &BTreeSet<String>) -> String {
    let plain = make(base, middle, label);
    let numbered = (1..).map(|number| make(base, middle, &format!("{label}{number}")));
    let mut all = std::iter::once(plain.clone()).chain(numbered);
    all.find(|name| !taken.contains(name)).unwrap_or(plain)
}

/// `base_middle_label`, with the longer of base and middle cut until it fits.
fn make(base: &str, middle: &str, label: &str) -> String {
    let separators = 1 + usize::from(!middle.is_empty());
    let room = LONGEST.saturating_sub(label.len() + separators);
    let (mut first, mut second) = (base.len(), middle.len());
    while first + second > room {
        match first > second {
            true => first -= 1,
            false => second -= 1,
        }
    }
    let cut = |text: &str, length: usize| text[..text.floor_char_boundary(length)].to_owned();
    match middle {
        "" => format!("{}_{label}", cut(base, first)),
        _ => format!("{}_{}_{label}", cut(base, first), cut(middle, second)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_as_postgres_does() {
        let long = "a".repeat(60);
        assert_eq!(make("t", "c", "key"), "t_c_key");
        assert_eq!(make(&long, "", "pkey"), format!("{}_pkey", "a".repeat(58)));
        let both = make(&long, &"b".repeat(60), "fkey");
        assert_eq!(both, format!("{}_{}_fkey", "a".repeat(29), "b".repeat(28)));
        let taken = BTreeSet::from(["t_a_key".to_owned()]);
        assert_eq!(free("t", "a", "key", &taken), "t_a_key1");
    }
}
