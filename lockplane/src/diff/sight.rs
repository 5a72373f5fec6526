//! Tables as they are when a plan begins, under the names that its changes use.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, TableChange, moved};
use crate::schema::{QName, Schema, Table};
use crate::sql::{ident, qualified};

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As the plan says.
    There,
    /// As its rollback does.
    Back,
}

impl Way {
    /// The other way.
    pub fn reversed(self) -> Self {
        match self {
            Self::There => Self::Back,
            Self::Back => Self::There,
        }
    }
}

/// What a change's tables are called when its plan begins.
#[derive(Debug)]
pub struct Sight {
    /// Whether the plan is a rollback.
    pub way: Way,
    /// As it is at the beginning, but under the names that changes use.
    pub before: Schema,
    /// As it is at the end.
    pub after: Schema,
    /// Tables with another name at the beginning.
    tables: BTreeMap<QName, QName>,
    /// Table and column with another name at the beginning.
    columns: BTreeMap<(QName, String), String>,
    /// Tables that are not there yet.
    made: BTreeSet<QName>,
}

impl Sight {
    /// From the beginning of a plan.
    pub fn forward(changes: &[Change], from: &Schema, to: &Schema) -> Self {
        let mut sight = Self::of(Way::There, moved(from, changes), to, changes);
        for change in changes {
            match change {
                Change::RenameTable { from, to, .. } => {
                    sight.tables.insert(to.clone(), from.clone());
                }
                Change::Alter {
                    table,
                    what: TableChange::RenameColumn { from, to },
                } => {
                    sight
                        .columns
                        .insert((table.clone(), to.clone()), from.clone());
                }
                _ => {}
            }
        }
        sight
    }

    /// From the beginning of its rollback, where everything has the names that the plan gave it.
    pub fn back(changes: &[Change], from: &Schema, to: &Schema) -> Self {
        let back: Vec<Change> = changes
            .iter()
            .map(|change| change.clone().reversed())
            .collect();
        Self::of(Way::Back, to.clone(), from, &back)
    }

    fn of(way: Way, before: Schema, after: &Schema, changes: &[Change]) -> Self {
        let made = changes.iter().filter_map(|change| match change {
            Change::CreateTable(table) => Some(table.name.clone()),
            _ => None,
        });
        Self {
            way,
            before,
            after: after.clone(),
            tables: BTreeMap::new(),
            columns: BTreeMap::new(),
            made: made.collect(),
        }
    }

    /// Whether the plan makes this table, so that it has no rows yet.
    pub fn makes(&self, table: &QName) -> bool {
        self.made.contains(table)
    }

    /// What stands after `FROM` to read a table; `hidden` is a word for what is no column of it.
    pub fn rows_of(&self, table: &Table, hidden: Option<&str>) -> String {
        let columns: Vec<&str> = table
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        self.columns_of(&table.name, &columns, hidden)
    }

    /// What stands after `FROM` to read some columns of a table.
    pub fn columns_of(&self, table: &QName, columns: &[&str], hidden: Option<&str>) -> String {
        let old = self.tables.get(table).unwrap_or(table);
        let name = qualified(&old.namespace, &old.name);
        let is_renamed = self.columns.keys().any(|(of, _)| of == table);
        if old == table && !is_renamed {
            return name;
        }
        let hidden = hidden.map(|word| format!("{word} AS {word}"));
        let columns = columns.iter().map(|column| {
            let old = self.columns.get(&(table.clone(), (*column).to_owned()));
            let old = old.map_or(*column, String::as_str);
            format!("{} AS {}", ident(old), ident(column))
        });
        let all: Vec<String> = hidden.into_iter().chain(columns).collect();
        format!("(SELECT {} FROM {name})", all.join(", "))
    }
}
