//! The grammar of PostgreSQL.

mod edit;
mod expr;
mod fits;
mod grow;
mod hung;
mod joined;
mod parts;
mod look;
mod made;
mod made_sql;
mod others;
mod others_sql;
mod prune;
mod recolumn;
mod render;
mod rights;
mod rows;
mod spec;
mod table;
mod types;

use lockplane::Dialect;

pub use rights::ROLES;
pub use spec::quoted;

use super::genes::Genes;
use super::grammar::{Grammar, Kept};

pub struct Postgres;

impl Grammar for Postgres {
    type Spec = spec::Spec;

    const DIALECT: Dialect = Dialect::Postgres;

    fn empty(major: u32) -> Self::Spec {
        spec::Spec {
            major,
            ..spec::Spec::default()
        }
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
