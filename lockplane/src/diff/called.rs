//! Another name for what is the same.

use crate::schema::ObjectId;

/// An object of a table (a policy, trigger, rule or its statistics) that is the same but for its name; both as they are
/// when everything else has its new name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// As it is called.
    pub from: ObjectId,
    /// As it should be called.
    pub to: ObjectId,
}

impl Called {
    /// The way back.
    pub(super) fn reversed(self) -> Self {
        let Self { from, to } = self;
        Self { from: to, to: from }
    }
}
