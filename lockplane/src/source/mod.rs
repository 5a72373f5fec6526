//! Where a schema comes from: models, SQL files, JSON, a live database.

pub mod json;
pub(crate) mod live;
pub mod models;
mod place;
mod rights;
pub mod sql;
mod wanted;

pub use live::{live, live_covering};
pub use place::Place;
pub use rights::Asked;
pub use sql::{Script, ScriptStatement};
pub use wanted::Wanted;

use crate::diff::Hints;
use crate::schema::Schema;

/// A schema as its author wrote it, with what the author said about the way to it.
///
/// It becomes canonical by being realised on a shadow and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// The schema, in the author's spelling.
    pub schema: Schema,
    /// Renames, backfills, conversions and drops that were consented to.
    pub hints: Hints,
    /// What stands beside the schema as text: made together with it, in whatever order works.
    pub beside: Vec<ScriptStatement>,
}

impl Declared {
    /// A schema with hints and nothing beside it.
    pub fn new(schema: Schema, hints: Hints) -> Self {
        Self {
            schema,
            hints,
            beside: Vec::new(),
        }
    }
}

/// What is wrong with renames that go round in a circle.
pub(crate) fn rounds(circle: &str) -> String {
    format!(
        "the renames go round in a circle ({circle}), and nothing tells whether that has been done already"
    )
}
