//! Rows, and which of their values have to stay.

use super::spec::{Column, KeyKind, Spec, Table, Title, quoted};
use crate::grammar::Kept;

/// Attempts to insert four rows into every table, twice, because the first time what they refer to
/// may not be there yet; and a few into virtual tables.
pub fn rows(spec: &Spec) -> Vec<String> {
    let tables = spec.tables.iter();
    let once: Vec<String> = tables
        .flat_map(|table| (0..4).map(|row| insertion(table, row)))
        .collect();
    let virtuals = spec.virtuals.iter().map(|it| {
        let name = quoted(&it.title.name);
        match it.form % 6 {
            1 => format!("INSERT INTO {name} VALUES (1, 2, 3), (5, 0.5, 7)"),
            4 => format!("INSERT INTO {name} VALUES (1, 2, 3, 4, 5)"),
            0 | 3 => format!("INSERT INTO {name} VALUES ('one', 'two words'), ('three', 'four')"),
            _ => format!(
                "INSERT INTO {name} (rowid, body) VALUES (3, 'one word'), (9, 'and another')"
            ),
        }
    });
    once.iter()
        .cloned()
        .chain(once.clone())
        .chain(virtuals)
        .collect()
}

fn insertion(table: &Table, row: usize) -> String {
    let given = table.columns.iter().filter(|it| !it.is_generated());
    let pairs: Vec<(String, String)> = given
        .map(|it| (quoted(&it.title.name), value(table, it, row)))
        .collect();
    let (names, values): (Vec<String>, Vec<String>) = pairs.into_iter().unzip();
    format!(
        "INSERT INTO {} ({}) VALUES ({})",
        quoted(&table.title.name),
        names.join(", "),
        values.join(", ")
    )
}

/// Of every storage class; keys and what refers to them have values that meet.
fn value(table: &Table, column: &Column, row: usize) -> String {
    let id = column.title.id;
    let keyed = table.keys.iter().any(|key| match &key.kind {
        KeyKind::Primary { columns, .. } | KeyKind::Unique { columns, .. } => columns.contains(&id),
        KeyKind::Foreign { columns, .. } => columns.contains(&id),
        KeyKind::Check { .. } => false,
    });
    if keyed {
        return (row * 3 + 1).to_string();
    }
    let place = row + id as usize;
    if !column.required && place.is_multiple_of(5) {
        return "NULL".to_owned();
    }
    let choices = match (table.type_of(column), table.strict) {
        ("INTEGER" | "INT", _) => ["0", "-1", "9223372036854775807", "42"],
        ("REAL" | "Double Precision", _) => ["0.1", "-1e300", "3", "2.5"],
        ("TEXT" | "varchar(20)" | "datetime", _) => ["'a'", "'it''s'", "'12'", "'ü名🦀'"],
        ("BLOB", _) => ["x''", "x'00ff00'", "zeroblob(3)", "x'41'"],
        _ => ["1", "'1'", "x'31'", "CAST(x'610062' AS TEXT)"],
    };
    choices[place % 4].to_owned()
}

/// Columns that are there on both sides with the same type, and the rowids of tables that have them
/// on both sides without a column that is one.
pub fn kept(from: &Spec, to: &Spec) -> Vec<Kept> {
    let pairs = from.tables.iter().filter_map(|old| {
        let new = to.table(old.title.id)?;
        let named = same_thing(&old.title, &new.title);
        let columns = old
            .columns
            .iter()
            .filter_map(|before| pair(old, before, new));
        let hidden = |table: &Table| table.alias().is_none() && !table.without_rowid;
        let rowids = (hidden(old) && hidden(new)).then(|| [text("_rowid_"), text("_rowid_")]);
        let columns: Vec<[String; 2]> = columns.chain(rowids).collect();
        let tables = [quoted(&old.title.name), quoted(&new.title.name)];
        (named && !columns.is_empty()).then_some(Kept { tables, columns })
    });
    let virtuals = from.virtuals.iter().filter_map(|old| {
        let new = to
            .virtuals
            .iter()
            .find(|new| new.title.id == old.title.id && same_thing(&old.title, &new.title))?;
        let tables = [quoted(&old.title.name), quoted(&new.title.name)];
        let column = match old.form % 6 {
            1 | 4 => "id || ' ' || x0 || ' ' || x1",
            2 => "CAST(rowid AS TEXT)",
            3 => "rowid || a || b",
            _ => "rowid || body",
        };
        Some(Kept {
            tables,
            columns: vec![[column.to_owned(), column.to_owned()]],
        })
    });
    pairs.chain(virtuals).collect()
}

/// Whether names or a hint tell that one has become the other.
fn same_thing(before: &Title, after: &Title) -> bool {
    before.name == after.name || after.was.as_ref() == Some(&before.name)
}

fn pair(old: &Table, before: &Column, new: &Table) -> Option<[String; 2]> {
    let after = new.column(before.title.id)?;
    let given = !before.is_generated() && !after.is_generated();
    let filled = after.backfill && after.required && !before.required;
    let named = same_thing(&before.title, &after.title);
    let loose = old.type_of(before) == "ANY" && old.strict != new.strict;
    let same = old.type_of(before) == new.type_of(after) && given && !filled && named && !loose;
    same.then(|| {
        [
            text(&quoted(&before.title.name)),
            text(&quoted(&after.title.name)),
        ]
    })
}

fn text(name: &str) -> String {
    format!("quote({name})")
}
