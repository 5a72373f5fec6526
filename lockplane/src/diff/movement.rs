//! What objects are called when everything that hints rename has its new name.

use super::Hints;
use super::rename::Renames;
use super::types::Types;
use crate::schema::{ObjectId, Schema};

/// The renames from one schema to another.
pub(crate) struct Movement {
    types: Types,
    renames: Renames,
}

impl Movement {
    pub(crate) fn of(from: &Schema, to: &Schema, hints: &Hints) -> Self {
        let types = Types::find(from, to, hints);
        let moved = types.moved(from, to);
        let renames = Renames::find(moved.as_ref().unwrap_or(from), to, hints);
        Self { types, renames }
    }

    /// The identity that an object has afterwards.
    pub(crate) fn id(&self, old: &ObjectId) -> ObjectId {
        self.renames.object(&self.types.id(old))
    }
}
