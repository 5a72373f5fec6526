//! A sequence that takes over from another one.

use std::fmt;

use super::Way;
use crate::schema::{QName, SequenceOptions, SequenceOwner};

/// A sequence without an owner that begins to number a column with rows, or one that takes over from such a
/// sequence: it goes on after the largest value, and where the other one would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoOn {
    /// The sequence.
    pub sequence: QName,
    /// How it counts.
    pub options: SequenceOptions,
    /// The column that it numbers.
    pub column: SequenceOwner,
    /// The one that numbered the column before, where that is there to be asked.
    pub after: Option<(QName, SequenceOptions)>,
    /// On which way it does so.
    pub way: Way,
}

impl GoOn {
    /// The same on the other way.
    pub(super) fn other_way(self) -> Self {
        Self {
            way: self.way.reversed(),
            ..self
        }
    }
}

impl fmt::Display for GoOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let on_the_way = match self.way {
            Way::There => "",
            Way::Back => "on the way back, ",
        };
        let SequenceOwner { table, column } = &self.column;
        let sequence = &self.sequence;
        write!(
            f,
            "{on_the_way}let sequence {sequence} go on after {table}.{column}"
        )
    }
}

/// Whether two objects belong to one role, as a sequence has to that belongs to a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Roles {
    /// One plan makes both.
    Same,
    /// One of them was there before.
    Unknown,
}
