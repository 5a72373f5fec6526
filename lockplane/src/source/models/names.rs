//! The names of what a model leaves unnamed.
//!
//! PostgreSQL's own rules (`makeObjectName`, `ChooseRelationName` and `ChooseConstraintName` of its
//! sources, 14 to 18 alike), on both databases: `{table}_{columns}_{label}`, the longer part cut
//! until 63 bytes are enough, and a number behind the label when the name is taken.

use std::collections::BTreeSet;

use super::table_name;
use crate::model::{Models, TableDef};
use crate::schema::QName;
use crate::sql::Dialect;

const LONGEST: usize = 63;

/// Which names are taken: relations (tables, indexes and the constraints that have one) share the
/// namespace, checks and foreign keys share the table.
pub(super) struct Names {
    relations: BTreeSet<QName>,
    constraints: BTreeSet<(QName, String)>,
}

impl Names {
    /// Takes the names that models give themselves, so that no made-up one collides with them.
    pub(super) fn reserve(models: &Models, dialect: Dialect) -> Self {
        let mut names = Self {
            relations: BTreeSet::new(),
            constraints: BTreeSet::new(),
        };
        for def in models.tables() {
            let table = table_name(def.name, dialect);
            names.given(def, &table);
            names.relations.insert(table);
        }
        names
    }

    fn given(&mut self, def: &TableDef, table: &QName) {
        for name in relation_names(def) {
            self.relations.insert(table.sibling(name));
        }
        for name in constraint_names(def) {
            self.constraints.insert((table.clone(), name.to_owned()));
        }
        for group in def.groups {
            self.given(group, table);
        }
    }

    /// A name for a primary key, a unique constraint or an index.
    pub(super) fn relation(&mut self, table: &QName, columns: &[&str], label: &str) -> String {
        let name = free(&table.name, columns, label, |name| {
            self.relations.contains(&table.sibling(name))
        });
        self.relations.insert(table.sibling(&name));
        name
    }

    /// A name for a check or a foreign key.
    pub(super) fn constraint(&mut self, table: &QName, columns: &[&str], label: &str) -> String {
        let name = free(&table.name, columns, label, |name| {
            self.constraints.contains(&(table.clone(), name.to_owned()))
        });
        self.constraints.insert((table.clone(), name.clone()));
        name
    }
}

fn relation_names(def: &TableDef) -> impl Iterator<Item = &'static str> {
    let key = def.primary_key.iter().filter_map(|key| key.name);
    let uniques = def.uniques.iter().filter_map(|unique| unique.name);
    let indexes = def.indexes.iter().filter_map(|index| index.name);
    let excludes = def.excludes.iter().filter_map(|exclude| exclude.name);
    key.chain(uniques).chain(indexes).chain(excludes)
}

fn constraint_names(def: &TableDef) -> impl Iterator<Item = &'static str> {
    let checks = def.checks.iter().filter_map(|check| check.name);
    checks.chain(def.foreign_keys.iter().filter_map(|key| key.name))
}

fn free(table: &str, columns: &[&str], label: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut name = object_name(table, &columns.join("_"), label);
    let mut pass = 0;
    while taken(&name) {
        pass += 1;
        name = object_name(table, &columns.join("_"), &format!("{label}{pass}"));
    }
    name
}

fn object_name(table: &str, columns: &str, label: &str) -> String {
    let gaps = if columns.is_empty() { 1 } else { 2 };
    let room = LONGEST.saturating_sub(label.len() + gaps);
    let (mut first, mut second) = (table.len(), columns.len());
    while first + second > room {
        match first > second {
            true => first -= 1,
            false => second -= 1,
        }
    }
    let parts = [clip(table, first), clip(columns, second), label];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("_")
}

fn clip(text: &str, longest: usize) -> &str {
    let mut end = longest.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names {
            relations: BTreeSet::new(),
            constraints: BTreeSet::new(),
        }
    }

    #[test]
    fn names_are_postgresqls_own() {
        let table = QName::new("public", "users");
        let mut names = names();
        assert_eq!(names.relation(&table, &[], "pkey"), "users_pkey");
        assert_eq!(names.relation(&table, &["a", "b"], "key"), "users_a_b_key");
        assert_eq!(names.relation(&table, &["a", "b"], "key"), "users_a_b_key1");
        assert_eq!(names.constraint(&table, &[], "check"), "users_check");
        assert_eq!(names.constraint(&table, &[], "check"), "users_check1");
    }

    #[test]
    fn long_names_lose_from_the_longer_part() {
        let table = QName::new("public", "t".repeat(50));
        let name = names().relation(&table, &[&"c".repeat(30)], "idx");
        assert_eq!(name.len(), 63);
        assert_eq!(name, format!("{}_{}_idx", "t".repeat(29), "c".repeat(29)));
    }
}
