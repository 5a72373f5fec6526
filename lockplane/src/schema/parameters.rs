//! Storage parameters and options of columns.

use std::cmp::Ordering;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::Schema;

/// Names and values in the order in which they were given.
///
/// PostgreSQL keeps and prints that order; it does not count when two are compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Parameters(IndexMap<String, String>);

impl Parameters {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of one of them.
    pub fn get(&self, name: &str) -> Option<&String> {
        self.0.get(name)
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter()
    }

    fn sort(&mut self) {
        self.0.sort_unstable_keys();
    }

    fn sorted(&self) -> Vec<(&String, &String)> {
        let mut sorted: Vec<_> = self.iter().collect();
        sorted.sort();
        sorted
    }
}

impl Ord for Parameters {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sorted().cmp(&other.sorted())
    }
}

impl PartialOrd for Parameters {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromIterator<(String, String)> for Parameters {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

impl Schema {
    /// Puts all parameters in the order of their names.
    pub(super) fn sort_parameters(&mut self) {
        for table in self.tables.values_mut() {
            table.options.with.sort();
            for column in &mut table.columns {
                column.options.sort();
            }
            for constraint in &mut table.constraints {
                constraint.with.sort();
            }
            for index in &mut table.indexes {
                index.with.sort();
            }
        }
    }
}
