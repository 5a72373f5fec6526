//! The grammar of SQLite.

mod edit;
mod grow;
mod prune;
mod render;
mod rows;
mod spec;

use lockplane::Dialect;

use super::genes::Genes;
use super::grammar::{Grammar, Kept};

pub struct Sqlite;

impl Grammar for Sqlite {
    type Spec = spec::Spec;

    const DIALECT: Dialect = Dialect::Sqlite;

    fn empty(_major: u32) -> Self::Spec {
        spec::Spec::default()
    }

    fn grow(spec: &mut Self::Spec, genes: &mut Genes<'_>) {
        grow::grow(spec, genes);
    }

    fn begin(spec: &mut Self::Spec) {
        edit::begin(spec);
    }

    fn edit(spec: &mut Self::Spec, genes: &mut Genes<'_>) {
        edit::edit(spec, genes);
    }

    fn statements(spec: &Self::Spec) -> Vec<Vec<String>> {
        render::statements(spec)
    }

    fn rows(spec: &Self::Spec) -> Vec<String> {
        rows::rows(spec)
    }

    fn kept(from: &Self::Spec, to: &Self::Spec) -> Vec<Kept> {
        rows::kept(from, to)
    }
}
