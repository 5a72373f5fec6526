//! SQLite.

#[cfg(feature = "sqlite")]
mod care;
#[cfg(feature = "sqlite")]
mod copy;
mod ddl;
mod fold;
#[cfg(feature = "sqlite")]
mod introspect;
mod preflight;
mod rebuild;
mod references;
#[cfg(feature = "sqlite")]
pub(crate) mod scratch;
#[cfg(feature = "sqlite")]
pub(crate) mod session;
mod stored;
mod sample;
mod types;

#[cfg(test)]
mod tests;

use super::{BrokenReference, Conversion, Rules};
use crate::diff::{Change, Rebuild, Sight};
use crate::schema::{Object, Schema};
use crate::step::{Expectation, Step};

/// SQLite's pure side.
#[derive(Debug, Clone, Copy)]
pub struct Sqlite;

impl Rules for Sqlite {
    fn fold(&self, changes: Vec<Change>, from: &Schema, to: &Schema) -> Vec<Change> {
        fold::fold(changes, from, to)
    }

    fn step(&self, change: &Change) -> Step {
        ddl::step(change)
    }

    fn namespaces(&self) -> &'static [&'static str] {
        &[]
    }

    fn attributes_lost(&self, _: &Object, _: &Object) -> Vec<String> {
        Vec::new()
    }

    fn sample(&self, ty: &str, number: usize) -> Option<String> {
        sample::sample(ty, number)
    }

    fn conversion(&self, from: &str, to: &str) -> Conversion {
        types::conversion(from, to)
    }

    fn questions(&self, change: &Change, sight: &Sight) -> Vec<Expectation> {
        preflight::questions(change, sight)
    }

    fn comes_back_empty(&self) -> bool {
        true
    }

    fn loses_rowids(&self, rebuild: &Rebuild) -> bool {
        rebuild::loses_rowids(&rebuild.from, &rebuild.to)
    }

    fn broken_references(&self, schema: &Schema) -> Vec<BrokenReference> {
        references::broken(schema)
    }
}
