//! Whole tables.

use crate::schema::{QName, Table};
use crate::sql::qualified;
use crate::step::{Statement, Step, Undo};

use super::{column, constraint, index};

/// `CREATE TABLE ...` under some name, without indexes. Foreign keys may name tables that are not
/// there yet (SQLite documentation, "SQLite Foreign Key Support", section 3).
pub(in crate::dialect::sqlite) fn definition(table: &Table, name: &QName) -> String {
    let columns = table
        .columns
        .iter()
        .map(|column| column::definition(column, table));
    let constraints = table.constraints.iter().filter_map(constraint::definition);
    let lines: Vec<String> = columns
        .chain(constraints)
        .map(|line| format!("    {line}"))
        .collect();
    let name = qualified(&name.namespace, &name.name);
    format!(
        "CREATE TABLE {name} (\n{}\n){}",
        lines.join(",\n"),
        options(table)
    )
}

fn options(table: &Table) -> &'static str {
    match (table.options.strict, table.options.without_rowid) {
        (false, false) => "",
        (true, false) => " STRICT",
        (false, true) => " WITHOUT ROWID",
        (true, true) => " STRICT, WITHOUT ROWID",
    }
}

/// The table and its indexes.
fn whole(table: &Table) -> Vec<Statement> {
    let indexes = table
        .indexes
        .iter()
        .map(|index| index::create(&table.name, index));
    let first = definition(table, &table.name);
    std::iter::once(first)
        .chain(indexes)
        .map(Statement::Run)
        .collect()
}

pub(super) fn create(table: &Table) -> Step {
    Step::new(
        format!("Create table {}", table.name),
        whole(table),
        Undo::run(drop_sql(&table.name)),
    )
}

pub(super) fn drop(table: &Table) -> Step {
    Step::new(
        format!("Drop table {}", table.name),
        vec![Statement::run(drop_sql(&table.name))],
        Undo::Lossy {
            sql: whole(table),
            lost: lost(table),
        },
    )
}

fn lost(table: &Table) -> String {
    let counts = table.primary_key().is_some_and(|key| key.autoincrement);
    let counter = if counts {
        " and how far it had counted"
    } else {
        ""
    };
    format!("the rows of {}{counter}", table.name)
}

fn drop_sql(name: &QName) -> String {
    format!("DROP TABLE {}", qualified(&name.namespace, &name.name))
}

pub(super) fn rename(from: &QName, to: &QName) -> Step {
    Step::new(
        format!("Rename table {from} to {to}"),
        rename_sql(from, to),
        Undo::Sql(rename_sql(to, from)),
    )
}

/// SQLite takes a name that differs only in case for one that is taken, so such a rename goes by
/// way of another name.
fn rename_sql(from: &QName, to: &QName) -> Vec<Statement> {
    let sql = |from: &QName, to: &QName| {
        let (from, to) = (
            qualified(&from.namespace, &from.name),
            qualified(&to.namespace, &to.name),
        );
        Statement::run(format!("ALTER TABLE {from} RENAME TO {to}"))
    };
    if !from.name.eq_ignore_ascii_case(&to.name) {
        return vec![sql(from, to)];
    }
    let between = to.sibling(format!("_lockplane_respelled_{}", to.name));
    vec![sql(from, &between), sql(&between, to)]
}
