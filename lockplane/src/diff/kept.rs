//! Rows that outlive their table.

use super::Way;
use crate::schema::{QName, SequenceOptions};

/// The rows of a table that is dropped and made again, in a table of their own meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The table that they come from.
    pub from: QName,
    /// The table that they go to.
    pub to: QName,
    /// Which rows of the old table are meant.
    pub old_rows: KeptRows,
    /// Which rows of the new table are meant.
    pub new_rows: KeptRows,
    /// A free name, for the table that holds them meanwhile.
    pub aside: QName,
    /// The columns.
    pub columns: Vec<KeptColumn>,
    /// Columns of the old table that the new one has not, and that no row can be without.
    pub lost: Vec<LoneColumn>,
    /// Columns that the old table has not, and what rows have in them.
    pub filled: Vec<LoneColumn>,
    /// Identity columns of the table that they come from.
    pub identities: Vec<KeptIdentity>,
    /// Identity columns of the table that they go to.
    pub new_identities: Vec<KeptIdentity>,
    /// Everything that is dropped on the way there, partitions included: no row is lost with it.
    pub dropped: Vec<QName>,
    /// Partitions of the old table that are dropped with rows of their own, which stay with them.
    pub left: Vec<QName>,
    /// Everything that is made in its place.
    pub made: Vec<QName>,
    /// Partitions that come with rows of their own, which go back with them.
    pub joined: Vec<QName>,
}

/// Which of the rows that a table shows are kept with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeptRows {
    /// Those in the table itself; others belong to tables that inherit from it.
    Own,
    /// Those in its partitions.
    OfPartitions,
}

/// An identity column, which goes on where it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptIdentity {
    /// The column.
    pub column: String,
    /// Its sequence.
    pub sequence: Option<QName>,
    /// How it counts.
    pub options: SequenceOptions,
}

/// On which ways a column's values are kept: a column that one of the two tables computes takes none there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    /// There and back.
    Both,
    /// There alone: the old table computes it.
    There,
    /// Back alone: the new table computes it.
    Back,
}

impl Carried {
    /// Whether values are kept on a way.
    pub fn on(self, way: Way) -> bool {
        match self {
            Self::Both => true,
            Self::There => way == Way::There,
            Self::Back => way == Way::Back,
        }
    }
}

/// A column whose values are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptColumn {
    /// As it is called in the old table.
    pub old: String,
    /// As it is called in the new one, and meanwhile.
    pub new: String,
    /// On which ways.
    pub carried: Carried,
    /// What makes a new value of an old one, where somebody says it.
    pub using: Option<String>,
    /// What stands for a value that is not there, where somebody says it.
    pub backfill: Option<String>,
    /// The old type, when its values are text meanwhile: it is another one, and may be gone. It is `text` where
    /// text needs no cast.
    pub old_type: Option<String>,
    /// The new type, likewise.
    pub new_type: Option<String>,
    /// Whether it has a collation in the old table, and in the new one, that somebody made: that may be gone meanwhile.
    pub collated: [bool; 2],
}

/// A column that only one of the two tables has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoneColumn {
    /// As it is called there.
    pub name: String,
    /// What stands for a value: an expression.
    pub value: String,
}
