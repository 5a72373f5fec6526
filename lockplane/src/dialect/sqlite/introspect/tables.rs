//! Tables and their indexes.

use super::Row;
use crate::dialect::sqlite::stored::{self, Stored};
use crate::error::{Error, Result};
use crate::schema::{
    Constraint, ConstraintKind, ForeignKey, Index, IndexKey, Order, QName, Schema, Table,
};
use crate::sql::expression::Names;

/// One table with its indexes; foreign keys still name things as their text does.
pub(super) fn table(row: &Row, rows: &[Row]) -> Result<Table> {
    let columns = row.columns.iter().flatten();
    let names = Names {
        table: row.name.clone(),
        columns: columns.map(|column| column.name.clone()).collect(),
    };
    let stored = stored::table(&row.sql, &names)?;
    let mut table = assemble(row, stored)?;
    for index in rows.iter().filter(|other| other.is_index_of(&row.name)) {
        table
            .indexes
            .push(stored::index(&index.name, &index.sql, &names)?);
    }
    own_collations(&mut table);
    table.sort();
    Ok(table)
}

fn assemble(row: &Row, mut stored: Stored) -> Result<Table> {
    same_columns(row, &stored)?;
    for (column, told) in stored.columns.iter_mut().zip(row.columns.iter().flatten()) {
        column.nullable = told.required == 0;
    }
    for constraint in &mut stored.constraints[stored.inline..] {
        forget_order(constraint, &stored.columns, stored.options.without_rowid);
    }
    let mut table = Table::new(QName::new("", &row.name));
    table.columns = stored.columns;
    table.constraints = stored.constraints;
    table.options = stored.options;
    Ok(table)
}

/// What was read from the text has to be what SQLite itself read from it.
fn same_columns(row: &Row, stored: &Stored) -> Result<()> {
    let told = row.columns.iter().flatten().map(|column| &column.name);
    if told.eq(stored.columns.iter().map(|column| &column.name)) {
        return Ok(());
    }
    Err(Error::Source {
        place: format!("table {}", row.name),
        message: "the columns in its stored SQL are not those that SQLite lists".to_owned(),
        advice: "nothing was changed; please report the table's SQL".into(),
    })
}

/// `PRIMARY KEY (id DESC)` below the columns makes `id INTEGER` the rowid all the same, unlike
/// `DESC` beside the column (SQLite documentation, "ROWIDs and the INTEGER PRIMARY KEY").
fn forget_order(
    constraint: &mut Constraint,
    columns: &[crate::schema::Column],
    without_rowid: bool,
) {
    let ConstraintKind::PrimaryKey(key) = &mut constraint.kind else {
        return;
    };
    if let ([only], false) = (key.columns.as_mut_slice(), without_rowid) {
        let column = columns
            .iter()
            .find(|column| Some(column.name.as_str()) == only.as_column());
        if column.is_some_and(|column| column.ty == "INTEGER") {
            only.order = Order::Asc;
            only.collation = None;
        }
    }
}

/// A key's collation says nothing when it is the column's own.
fn own_collations(table: &mut Table) {
    let columns = table.columns.clone();
    let own = |key: &IndexKey| {
        let name = key.as_column()?;
        let column = columns.iter().find(|column| column.name == name)?;
        Some(
            column
                .collation
                .clone()
                .unwrap_or_else(|| "BINARY".to_owned()),
        )
    };
    for keys in key_lists(table) {
        for key in keys {
            if key.collation.is_some() && key.collation == own(key) {
                key.collation = None;
            }
        }
    }
}

fn key_lists(table: &mut Table) -> Vec<&mut Vec<IndexKey>> {
    let constraints = table.constraints.iter_mut();
    let of_constraints = constraints.filter_map(|constraint| match &mut constraint.kind {
        ConstraintKind::PrimaryKey(key) => Some(&mut key.columns),
        ConstraintKind::Unique(unique) => Some(&mut unique.columns),
        _ => None,
    });
    let of_indexes = table
        .indexes
        .iter_mut()
        .map(|index: &mut Index| &mut index.keys);
    of_constraints.chain(of_indexes).collect()
}

/// Foreign keys name tables and columns in those objects' own spelling.
pub(super) fn resolve(schema: &mut Schema) {
    let tables = schema.tables.clone();
    for table in schema.tables.values_mut() {
        for constraint in &mut table.constraints {
            if let ConstraintKind::ForeignKey(key) = &mut constraint.kind {
                let same = |name: &&QName| name.name.eq_ignore_ascii_case(&key.references.name);
                if let Some(parent) = tables.keys().find(same) {
                    point(key, &tables[parent]);
                }
            }
        }
        table.sort();
    }
}

fn point(key: &mut ForeignKey, parent: &Table) {
    key.references = parent.name.clone();
    let names = Names {
        table: parent.name.name.clone(),
        columns: parent.columns.iter().map(|c| c.name.clone()).collect(),
    };
    for column in &mut key.referenced_columns {
        *column = names.spelled(std::mem::take(column));
    }
}
