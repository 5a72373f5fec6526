//! SQLite: a table that is copied into a new one.

use super::TableChange;
use crate::schema::{QName, Table};

/// SQLite's copy of a table into its new shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebuild {
    /// The table as it is when the rebuild starts, already under its new name.
    pub from: Table,
    /// The table as it should be.
    pub to: Table,
    /// A free name, which the copy has until it takes the table's place.
    pub copy: QName,
    /// What the rebuild stands for; column renames among them say where values come from.
    pub changes: Vec<TableChange>,
}

impl Rebuild {
    /// The rebuild that takes this one back.
    pub fn reversed(self) -> Rebuild {
        let changes = self.changes.into_iter().rev().map(TableChange::reversed);
        Rebuild {
            from: self.to,
            to: self.from,
            copy: self.copy,
            changes: changes.collect(),
        }
    }
}
