//! The names of what a model leaves unnamed.
//!
//! PostgreSQL's own rules (`makeObjectName`, `ChooseRelationName` and `ChooseConstraintName` of its
//! sources, 14 to 18 alike), on both databases: `{table}_{columns}_{label}`, the longer part cut
//! until 63 bytes are enough, and a number behind the label when the name is taken.

use std::collections::BTreeSet;

use super::table_name;
use crate::model::{Models, NamingDef, TableDef};
use crate::schema::QName;
use crate::sql::Dialect;

const LONGEST: usize = 63;

/// Which names are taken: relations (tables, indexes and the constraints that have one) share the
/// namespace, checks and foreign keys share the table.
pub(super) struct Names {
    relations: BTreeSet<QName>,
    constraints: BTreeSet<(QName, String)>,
    /// How the table at hand calls what it does not name.
    naming: NamingDef,
}

impl Names {
    /// Takes the names that models give themselves, so that no made-up one collides with them.
    pub(super) fn reserve(models: &Models, dialect: Dialect) -> Self {
        let mut names = Self {
            relations: BTreeSet::new(),
            constraints: BTreeSet::new(),
            naming: NamingDef::NONE,
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

    /// The names of the next table follow these templates.
    pub(super) fn follow(&mut self, naming: NamingDef) {
        self.naming = naming;
    }

    /// The name that a template gives a primary key.
    pub(super) fn given_key(&mut self, table: &QName) -> Option<String> {
        let template = self.naming.primary_key?;
        Some(filled(template, &table.name, &[], ""))
    }

    /// A name for a foreign key.
    pub(super) fn foreign_key(
        &mut self,
        table: &QName,
        columns: &[&str],
        referenced: &str,
    ) -> String {
        let Some(template) = self.naming.foreign_key else {
            return self.constraint(table, columns, "fkey");
        };
        let wish = filled(template, &table.name, columns, referenced);
        let name = numbered(&wish, |name| {
            self.constraints.contains(&(table.clone(), name.to_owned()))
        });
        self.constraints.insert((table.clone(), name.clone()));
        name
    }

    /// A name for a primary key, a unique constraint or an index.
    pub(super) fn relation(&mut self, table: &QName, columns: &[&str], label: &str) -> String {
        let template = match label {
            "pkey" => self.naming.primary_key,
            "key" => self.naming.unique,
            "idx" => self.naming.index,
            _ => None,
        };
        let taken = |name: &str| self.relations.contains(&table.sibling(name));
        let name = match template {
            Some(template) => numbered(&filled(template, &table.name, columns, ""), taken),
            None => free(&table.name, columns, label, taken),
        };
        self.relations.insert(table.sibling(&name));
        name
    }

    /// A name for a check or a foreign key.
    pub(super) fn constraint(&mut self, table: &QName, columns: &[&str], label: &str) -> String {
        let taken = |name: &str| self.constraints.contains(&(table.clone(), name.to_owned()));
        let name = match self.naming.check.filter(|_| label == "check") {
            Some(template) => numbered(&filled(template, &table.name, columns, ""), taken),
            None => free(&table.name, columns, label, taken),
        };
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

/// A template with its placeholders filled, no longer than a name may be.
fn filled(template: &str, table: &str, columns: &[&str], referenced: &str) -> String {
    let name = template
        .replace("{table}", table)
        .replace("{columns}", &columns.join("_"))
        .replace("{referenced}", referenced);
    let name = name.trim_matches('_');
    clip(name, LONGEST).to_owned()
}

fn numbered(wish: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut name = wish.to_owned();
    let mut pass = 0;
    while taken(&name) {
        pass += 1;
        let number = pass.to_string();
        name = format!("{}{number}", clip(wish, LONGEST - number.len()));
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
            naming: NamingDef::NONE,
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
    fn templates_are_filled_and_numbered() {
        let table = QName::new("public", "users");
        let mut names = names();
        names.follow(NamingDef {
            index: Some("ix_{table}_{columns}"),
            foreign_key: Some("fk_{table}_{columns}_{referenced}"),
            check: Some("ck_{table}_{columns}"),
            ..NamingDef::NONE
        });
        assert_eq!(names.relation(&table, &["a"], "idx"), "ix_users_a");
        assert_eq!(names.relation(&table, &["a"], "idx"), "ix_users_a1");
        assert_eq!(names.relation(&table, &["a"], "key"), "users_a_key");
        assert_eq!(names.foreign_key(&table, &["t"], "team"), "fk_users_t_team");
        assert_eq!(names.constraint(&table, &[], "check"), "ck_users");
        let long = "c".repeat(80);
        assert_eq!(names.relation(&table, &[&long], "idx").len(), 63);
    }

    #[test]
    fn long_names_lose_from_the_longer_part() {
        let table = QName::new("public", "t".repeat(50));
        let name = names().relation(&table, &[&"c".repeat(30)], "idx");
        assert_eq!(name.len(), 63);
        assert_eq!(name, format!("{}_{}_idx", "t".repeat(29), "c".repeat(29)));
    }
}
