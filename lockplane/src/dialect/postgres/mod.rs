//! PostgreSQL.

mod alter;
#[cfg(feature = "postgres")]
pub(crate) mod care;
mod ddl;
mod definition;
mod fold;
#[cfg(feature = "postgres")]
pub(crate) mod introspect;
#[cfg(feature = "postgres")]
pub(crate) mod scratch;
#[cfg(feature = "postgres")]
pub(crate) mod session;
mod sample;
#[cfg(test)]
mod tests;
mod types;

use super::{Conversion, Rules};
use crate::diff::Change;
use crate::schema::{Object, QName, Rights, Schema};
use crate::step::{Statement, Step};

/// PostgreSQL's pure side.
#[derive(Debug, Clone, Copy)]
pub struct Postgres;

impl Rules for Postgres {
    fn fold(&self, changes: Vec<Change>, from: &Schema, to: &Schema) -> Vec<Change> {
        fold::fold(changes, from, to)
    }

    fn begins_again(&self, change: &Change) -> Option<QName> {
        ddl::begins_again(change)
    }

    fn step(&self, change: &Change) -> Step {
        ddl::step(change)
    }

    fn at_once(&self, one: &Step, other: &Step) -> Option<[Vec<Statement>; 2]> {
        ddl::at_once(one, other)
    }

    fn given(&self, rights: &Rights, to_come: &[Rights]) -> Vec<Statement> {
        ddl::given(rights, to_come)
    }

    fn namespaces(&self) -> &'static [&'static str] {
        &["public"]
    }

    fn attributes_lost(&self, from: &Object, to: &Object) -> Vec<String> {
        definition::attributes_lost(from, to)
    }

    fn indexes_of(&self, object: &Object) -> Vec<QName> {
        definition::indexes(object)
    }

    fn brings_type(&self, object: &Object) -> Option<QName> {
        definition::brings_type(object)
    }

    fn places_of(&self, object: &Object) -> Vec<String> {
        alter::places(object)
    }

    fn new_database(&self, wanted: &Schema) -> Schema {
        let mut empty = Schema::empty(wanted.dialect);
        empty.rights = ddl::given_to_everybody(self.namespaces(), wanted);
        empty
    }

    fn holds_keys(&self) -> bool {
        true
    }

    fn checks_at_once(&self) -> Option<&'static str> {
        Some("SET CONSTRAINTS ALL IMMEDIATE")
    }

    fn sample(&self, ty: &str, number: usize) -> Option<String> {
        sample::sample(ty, number)
    }

    fn conversion(&self, from: &str, to: &str) -> Conversion {
        types::conversion(from, to)
    }
}
