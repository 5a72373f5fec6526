//! What gets more, and could not get less.

use serde::{Deserialize, Serialize};

use crate::schema::{Object, ObjectId};

/// PostgreSQL: a view that gets columns at its end, a function whose arguments get names or may be left out, or a policy
/// that gets a condition. They can where they stand; going back they have to go and to come, and so does what needs them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grown {
    /// As it is.
    pub from: Object,
    /// As it should be.
    pub to: Object,
    /// What needs it, each after what it needs itself, as it is on both sides.
    pub users: Vec<Object>,
}

impl Grown {
    /// What the way back makes anew.
    pub(super) fn made_back(&self) -> Vec<ObjectId> {
        let users = self.users.iter().map(|object| object.id.clone());
        std::iter::once(self.from.id.clone()).chain(users).collect()
    }
}
