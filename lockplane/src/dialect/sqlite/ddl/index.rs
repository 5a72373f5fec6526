//! Indexes.

use crate::schema::{Index, IndexKey, Key, Order, QName};
use crate::sql::{ident, qualified};
use crate::step::{Statement, Step, Undo};

/// `CREATE INDEX ...`.
pub(in crate::dialect::sqlite) fn create(table: &QName, index: &Index) -> String {
    let unique = match index.unique {
        true => "UNIQUE ",
        false => "",
    };
    let filter = match &index.predicate {
        Some(predicate) => format!(" WHERE {predicate}"),
        None => String::new(),
    };
    format!(
        "CREATE {unique}INDEX {} ON {} ({}){filter}",
        ident(&index.name),
        qualified(&table.namespace, &table.name),
        keys(&index.keys)
    )
}

/// The keys of an index or constraint, without parentheses around.
pub(super) fn keys(keys: &[IndexKey]) -> String {
    let keys: Vec<String> = keys.iter().map(key).collect();
    keys.join(", ")
}

fn key(key: &IndexKey) -> String {
    let mut text = match &key.key {
        Key::Column(name) => ident(name),
        Key::Expression(sql) => sql.clone(),
    };
    if let Some(collation) = &key.collation {
        text.push_str(&format!(" COLLATE {}", ident(collation)));
    }
    if key.order == Order::Desc {
        text.push_str(" DESC");
    }
    text
}

pub(super) fn create_step(table: &QName, index: &Index) -> Step {
    Step::new(
        format!("Create index {} on {table}", index.name),
        vec![Statement::run(create(table, index))],
        Undo::run(drop(index)),
    )
}

pub(super) fn drop_step(table: &QName, index: &Index) -> Step {
    Step::new(
        format!("Drop index {} of {table}", index.name),
        vec![Statement::run(drop(index))],
        Undo::run(create(table, index)),
    )
}

fn drop(index: &Index) -> String {
    format!("DROP INDEX {}", ident(&index.name))
}
