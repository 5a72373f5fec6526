//! Where the values of the new table come from.

use std::collections::BTreeMap;

use crate::dialect::sqlite::types::{filler, surely_fits};
use crate::diff::{Rebuild, TableChange};
use crate::schema::{Column, Constraint, ConstraintKind, Table};
use crate::sql::ident;

/// Columns of the new table and the expressions over the old one that fill them.
pub(in crate::dialect::sqlite) struct Copied {
    /// The new column as SQL, and the expression; a column that takes its default is not there.
    values: Vec<(String, String)>,
}

impl Copied {
    /// The way forward: hints say how values are converted and filled.
    pub(in crate::dialect::sqlite) fn forward(rebuild: &Rebuild) -> Self {
        let mut told = BTreeMap::new();
        for change in &rebuild.changes {
            match change {
                TableChange::AddColumn {
                    column,
                    backfill: Some(sql),
                } => {
                    told.insert(column.name.as_str(), format!("({sql})"));
                }
                TableChange::AlterColumn {
                    to,
                    using,
                    backfill,
                    ..
                } => {
                    let told_value = value(to, using.as_deref(), backfill.as_deref());
                    told.extend(told_value.map(|sql| (to.name.as_str(), sql)));
                }
                _ => {}
            }
        }
        let source = |column: &Column| {
            let told = told.get(column.name.as_str()).cloned();
            told.or_else(|| renamed(rebuild, column))
        };
        Self::of(&rebuild.from, &rebuild.to, source)
    }

    /// Every value as it is.
    pub(in crate::dialect::sqlite) fn as_it_is(table: &Table) -> Self {
        Self::of(table, table, |_| None)
    }

    /// The way back: a column that was dropped and has to hold something gets an empty value, unless
    /// its default is one.
    pub(in crate::dialect::sqlite) fn back(rebuild: &Rebuild) -> Self {
        let (from, to) = (&rebuild.from, &rebuild.to);
        let source = |column: &Column| {
            let default = column.default.as_deref();
            let misfit =
                to.options.strict && default.is_some_and(|it| !surely_fits(it, &column.ty));
            let new = from.column(&column.name).is_none();
            let empty = || match column.nullable {
                false if misfit || default.is_none() => Some(empty_value(column, from, to)),
                // One default in every row would be a duplicate, or refer to nothing.
                true if misfit || (default.is_some() && demands(column, to)) => {
                    Some("NULL".to_owned())
                }
                _ => None,
            };
            renamed(rebuild, column).or_else(|| empty().filter(|_| new))
        };
        Self::of(from, to, source)
    }

    fn of(from: &Table, to: &Table, told: impl Fn(&Column) -> Option<String>) -> Self {
        let mut values = Vec::new();
        values.extend(rowid(from, to));
        for column in to
            .columns
            .iter()
            .filter(|column| column.generated.is_none())
        {
            let kept = from.column(&column.name).map(|old| ident(&old.name));
            let counted = (to.rowid_column() == Some(&column.name)).then(|| rowid_word(from));
            let source = told(column)
                .or(kept)
                .or_else(|| counted.flatten().map(str::to_owned));
            values.extend(source.map(|source| (ident(&column.name), source)));
        }
        // A table `WITHOUT ROWID` of which no column stays still has to be asked for its rows.
        let mut written = to
            .columns
            .iter()
            .filter(|column| column.generated.is_none());
        if let (true, Some(first)) = (values.is_empty(), written.next()) {
            let empty = first.default.as_ref().map(|default| format!("({default})"));
            values.push((
                ident(&first.name),
                empty.unwrap_or_else(|| "NULL".to_owned()),
            ));
        }
        Self { values }
    }

    /// `OR ABORT` takes precedence over the conflict clauses of the table, which could drop rows
    /// (SQLite documentation, "The ON CONFLICT Clause"); `NOT INDEXED` reads in the order of rowids.
    pub(super) fn insert(&self, old: &str, new: &str) -> String {
        let columns: Vec<&str> = self
            .values
            .iter()
            .map(|(column, _)| column.as_str())
            .collect();
        let sources: Vec<&str> = self
            .values
            .iter()
            .map(|(_, source)| source.as_str())
            .collect();
        format!(
            "INSERT OR ABORT INTO {new} ({}) SELECT {} FROM {old} NOT INDEXED",
            columns.join(", "),
            sources.join(", ")
        )
    }

    /// What fills a column, unless its default does.
    pub(in crate::dialect::sqlite) fn source(&self, column: &str) -> Option<&str> {
        let column = ident(column);
        let mut found = self.values.iter().filter(|(name, _)| *name == column);
        found.next().map(|(_, source)| source.as_str())
    }
}

/// The column's old name, when it is the rebuild that renames it.
fn renamed(rebuild: &Rebuild, column: &Column) -> Option<String> {
    rebuild.changes.iter().find_map(|change| match change {
        TableChange::RenameColumn { from, to } if *to == column.name => Some(ident(from)),
        _ => None,
    })
}

/// The value of a column that changes, when somebody said how.
fn value(column: &Column, using: Option<&str>, backfill: Option<&str>) -> Option<String> {
    let converted = using.map(|sql| format!("({sql})"));
    match backfill {
        Some(sql) => {
            let value = converted.unwrap_or_else(|| ident(&column.name));
            Some(format!("coalesce({value}, ({sql}))"))
        }
        None => converted,
    }
}

/// A table's rowid is kept where no column of the new table is the rowid: others may refer to it,
/// such as an FTS5 table with external content.
fn rowid(from: &Table, to: &Table) -> Option<(String, String)> {
    match to.rowid_column() {
        Some(_) => None,
        None => Some((rowid_word(to)?.to_owned(), rowid_word(from)?.to_owned())),
    }
}

/// Whether rows get other rowids: those of a table without an `INTEGER PRIMARY KEY` are no column's
/// values.
pub(in crate::dialect::sqlite) fn loses_rowids(from: &Table, to: &Table) -> bool {
    let hidden = !from.options.without_rowid && from.rowid_column().is_none();
    let kept = match to.rowid_column() {
        Some(column) => from.column(column).is_none(),
        None => rowid_word(from).is_some() && rowid_word(to).is_some(),
    };
    hidden && !kept
}

/// A word for the rowid that no column has taken; tables `WITHOUT ROWID` have none.
pub(in crate::dialect::sqlite) fn rowid_word(table: &Table) -> Option<&'static str> {
    let taken = |word: &&&str| {
        let mut columns = table.columns.iter();
        columns.any(|column| column.name.eq_ignore_ascii_case(word))
    };
    let free = ["rowid", "_rowid_", "oid"].iter().find(|word| !taken(word));
    free.copied().filter(|_| !table.options.without_rowid)
}

/// Unique where it has to be, as far as that is possible.
fn empty_value(column: &Column, from: &Table, to: &Table) -> String {
    match rowid_word(from).filter(|_| is_unique(column, to)) {
        Some(word) => format!("CAST({word} AS {})", cast_type(column)),
        None => filler(&column.ty).to_owned(),
    }
}

/// Whether a column is part of what has to be unique.
fn is_unique(column: &Column, table: &Table) -> bool {
    let keyed = table.constraints.iter().any(|constraint| {
        let keys = match &constraint.kind {
            ConstraintKind::PrimaryKey(key) => &key.columns,
            ConstraintKind::Unique(unique) => &unique.columns,
            _ => return false,
        };
        keys.iter().any(|key| key.as_column() == Some(&column.name))
    });
    let indexed = table.indexes.iter().filter(|index| index.unique);
    let mut indexed = indexed.flat_map(|index| &index.keys);
    keyed || indexed.any(|key| key.as_column() == Some(&column.name))
}

/// Whether a column is unique or refers to other rows.
fn demands(column: &Column, table: &Table) -> bool {
    let mut keys = table.constraints.iter().filter_map(Constraint::foreign_key);
    is_unique(column, table) || keys.any(|key| key.columns.contains(&column.name))
}

fn cast_type(column: &Column) -> &'static str {
    match filler(&column.ty) {
        "''" => "TEXT",
        "x''" => "BLOB",
        "0.0" => "REAL",
        _ => "INTEGER",
    }
}
