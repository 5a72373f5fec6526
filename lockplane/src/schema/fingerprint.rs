//! The hash that stands for a schema.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Schema;

/// A versioned hash of a canonical schema.
///
/// Equal fingerprints mean equal schemas; the version changes when the canonical form does, so that
/// a plan made by another version is recognised instead of misjudged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

const VERSION: &str = "v1";

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Fingerprint {
    /// A fingerprint as it was stored.
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }
}

impl Schema {
    /// The hash of what this schema means.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint_with(&[])
    }

    /// The hash of what this schema means together with SQL that stands beside it.
    pub fn fingerprint_with(&self, texts: &[&str]) -> Fingerprint {
        let canonical = self.canonical();
        let mut hasher = Sha256::new();
        hasher.update(serde_json::to_vec(&canonical).unwrap_or_default());
        for text in texts {
            hasher.update([0]);
            hasher.update(text);
        }
        let digest = hasher.finalize();
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Fingerprint(format!("{VERSION}:{hex}"))
    }

    /// Whether both schemas mean the same, wherever columns stand in their tables.
    pub fn same_as(&self, other: &Schema) -> bool {
        self.canonical() == other.placed_as(self).canonical()
    }

    /// The schema in one spelling, with everything taken out that does not count: order of columns and parents,
    /// dependencies, settings, invalid indexes, what else is known about extensions.
    pub fn canonical(&self) -> Schema {
        let mut schema = self.meaning();
        schema.take_unfinished();
        schema.settings.clear();
        schema.extensions.clear();
        schema.settle_rights();
        schema.sort_parameters();
        for table in schema.tables.values_mut() {
            table.columns.sort_by(|a, b| a.name.cmp(&b.name));
            table.options.inherits.sort();
            table.depends_on.clear();
            table.sort();
        }
        for sequence in schema.sequences.values_mut() {
            sequence.depends_on.clear();
        }
        for object in schema.objects.values_mut() {
            object.depends_on.clear();
        }
        schema
    }
}
