//! Renames by the names that a schema's texts and references have, which SQLite keeps as they were
//! written, in whatever letter case.

use std::collections::BTreeMap;

use super::Renames;
use crate::schema::QName;

impl Renames {
    /// What stands under a table's name.
    pub(super) fn found<'r, T>(&self, map: &'r BTreeMap<QName, T>, name: &QName) -> Option<&'r T> {
        let same = |it: &QName| it.namespace == name.namespace && self.same(&it.name, &name.name);
        let other = || map.iter().find(|(it, _)| same(it));
        map.get(name).or_else(|| other().map(|(_, found)| found))
    }

    /// The new name of a column that is renamed.
    pub(super) fn renamed_column(&self, table: &QName, old: &str) -> Option<&String> {
        let columns = self.found(&self.columns, table)?;
        let other = || columns.iter().find(|(it, _)| self.same(it, old));
        columns.get(old).or_else(|| other().map(|(_, new)| new))
    }

    fn same(&self, one: &str, other: &str) -> bool {
        self.dialect
            .is_some_and(|dialect| dialect.same_name(one, other))
    }
}
