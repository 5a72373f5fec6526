//! Indexes that are there and serve nothing.

use super::{QName, Schema};

impl Schema {
    /// Takes out the invalid indexes that are nobody's part, and tells their tables and names.
    pub(crate) fn take_unfinished(&mut self) -> Vec<(QName, String)> {
        let mut taken = Vec::new();
        for table in self.tables.values_mut() {
            let name = &table.name;
            table.indexes.retain(|index| {
                let unfinished = index.invalid && index.attached_to.is_none();
                if unfinished {
                    taken.push((name.clone(), index.name.clone()));
                }
                !unfinished
            });
        }
        taken
    }

    /// The same without them.
    pub(crate) fn finished(&self) -> Self {
        let mut schema = self.clone();
        schema.take_unfinished();
        schema
    }
}
