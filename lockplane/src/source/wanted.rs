//! What a database should look like, whoever says so.

use super::Declared;
use super::{Script, ScriptStatement};
use crate::diff::Hints;
use crate::schema::Schema;
use crate::sql::Dialect;

/// What a database should look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Models: they speak for themselves; what they do not name is left alone.
    Models(Declared),
    /// A schema written as JSON: it speaks for the namespaces it names.
    Json(Declared),
    /// A schema written as SQL: it speaks for the namespaces it names.
    Script(Script),
    /// The schema of another database, or an empty one: it speaks for everything.
    Whole(Schema),
}

impl Wanted {
    /// The database it is for.
    pub fn dialect(&self) -> Dialect {
        match self {
            Self::Models(declared) | Self::Json(declared) => declared.schema.dialect,
            Self::Script(script) => script.dialect,
            Self::Whole(schema) => schema.dialect,
        }
    }

    /// What its author said about the way to it.
    pub fn hints(&self) -> Hints {
        match self {
            Self::Models(declared) | Self::Json(declared) => declared.hints.clone(),
            Self::Script(script) => script.hints.clone(),
            Self::Whole(_) => Hints::default(),
        }
    }

    /// What stands beside the schema as text.
    pub fn beside(&self) -> &[ScriptStatement] {
        match self {
            Self::Models(declared) | Self::Json(declared) => &declared.beside,
            Self::Script(_) | Self::Whole(_) => &[],
        }
    }

    /// The schema, unless it is still text.
    pub fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Models(declared) | Self::Json(declared) => Some(&declared.schema),
            Self::Script(_) => None,
            Self::Whole(schema) => Some(schema),
        }
    }
}
