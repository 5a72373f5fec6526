//! A few rows in the shadow's tables, because empty tables accept what full ones refuse.

use std::collections::BTreeSet;

use crate::dialect::{Run, rules};
use crate::schema::{Column, IdentityMode, QName, Schema, Table};
use crate::sql::{ident, literal, qualified, unqualified};

/// How many rows a table gets: two, so that what has to be unique is tried.
const ROWS: usize = 2;

/// Puts rows into those tables for which rows can be thought up; a table whose conditions they do
/// not meet stays empty. The same number stands for the same value in every column of a type, so
/// that foreign keys find what they refer to.
pub(super) async fn sow<R: Run>(on: &mut R, schema: &Schema, filled: &BTreeSet<QName>) {
    let mut left: Vec<&Table> = schema
        .tables
        .values()
        .filter(|table| filled.contains(&table.name))
        .collect();
    // What refers to other rows succeeds once those are there.
    for _ in 0..3 {
        let mut again = Vec::new();
        for table in left {
            if !sow_table(on, schema, table).await {
                again.push(table);
            }
        }
        left = again;
    }
}

async fn sow_table<R: Run>(on: &mut R, schema: &Schema, table: &Table) -> bool {
    let Some(rows) = (1..=ROWS)
        .map(|row| insertion(schema, table, row))
        .collect::<Option<Vec<_>>>()
    else {
        return true;
    };
    if on.run("BEGIN").await.is_err() {
        return true;
    }
    for sql in rows {
        if on.run(&sql).await.is_err() {
            let _ = on.run("ROLLBACK").await;
            return false;
        }
    }
    on.run("COMMIT").await.is_ok()
}

fn insertion(schema: &Schema, table: &Table, row: usize) -> Option<String> {
    let mut names = Vec::new();
    let mut values = Vec::new();
    let written = table
        .columns
        .iter()
        .filter(|column| column.generated.is_none());
    for column in written {
        match sample(schema, column, row) {
            Some(value) => {
                names.push(ident(&column.name));
                values.push(value);
            }
            None if column.nullable || column.default.is_some() => {}
            None => return None,
        }
    }
    let always = table
        .columns
        .iter()
        .filter_map(|column| column.identity.as_ref());
    let overriding = match always
        .into_iter()
        .any(|identity| identity.mode == IdentityMode::Always)
    {
        true => " OVERRIDING SYSTEM VALUE",
        false => "",
    };
    let name = qualified(&table.name.namespace, &table.name.name);
    Some(match names.is_empty() {
        true => format!("INSERT INTO {name} DEFAULT VALUES"),
        false => format!(
            "INSERT INTO {name} ({}){overriding} VALUES ({})",
            names.join(", "),
            values.join(", ")
        ),
    })
}

fn sample(schema: &Schema, column: &Column, row: usize) -> Option<String> {
    let named = unqualified(&column.ty).map(|(namespace, name)| QName::new(namespace, name));
    let label = named.and_then(|name| schema.enums.get(&name));
    if let Some(ty) = label {
        let values = &ty.values;
        return values
            .get((row - 1) % values.len().max(1))
            .map(|value| literal(value));
    }
    rules(schema.dialect).sample(&column.ty, row)
}
