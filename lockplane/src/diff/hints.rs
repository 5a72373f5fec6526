//! What a schema cannot say about itself: where things come from and how to fill them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::schema::{ObjectId, QName};

/// What the author of a declared schema said about the way to it.
///
/// A hint that no longer applies (the old name is gone, the new one is there) is ignored.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hints {
    /// New name of a table or type to its old names, the likeliest first.
    pub renamed: BTreeMap<ObjectId, Vec<QName>>,
    /// Table (as it should be called) and new column to the column's old names.
    pub renamed_columns: BTreeMap<(QName, String), Vec<String>>,
    /// Table and column to SQL that fills the rows that are there when the column is added or
    /// becomes required.
    pub backfill: BTreeMap<(QName, String), String>,
    /// Table and column to SQL that converts the old value when the type changes.
    pub using: BTreeMap<(QName, String), String>,
    /// Table and columns whose drop was consented to in the source itself.
    pub dropped: BTreeMap<QName, Vec<String>>,
}
