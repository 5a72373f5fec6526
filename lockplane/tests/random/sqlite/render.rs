//! Schemas as SQL.

use super::spec::{
    Column, Fills, Id, Index, Key, KeyKind, Spec, Table, Title, Trigger, View, Virtual, quoted,
};

const CONFLICTS: [&str; 6] = [
    "",
    " ON CONFLICT ROLLBACK",
    " ON CONFLICT FAIL",
    " ON CONFLICT IGNORE",
    " ON CONFLICT REPLACE",
    " ON CONFLICT ABORT",
];
const ACTIONS: [&str; 5] = [
    "NO ACTION",
    "CASCADE",
    "SET NULL",
    "RESTRICT",
    "SET DEFAULT",
];
const DEFERRED: [&str; 6] = [
    "",
    " DEFERRABLE INITIALLY DEFERRED",
    " NOT DEFERRABLE",
    " DEFERRABLE",
    " NOT DEFERRABLE INITIALLY DEFERRED",
    " DEFERRABLE INITIALLY IMMEDIATE",
];
const DEFAULTS: [&str; 16] = [
    "0",
    "'x'",
    "NULL",
    "1.5",
    "x'00ff'",
    "-3",
    "''",
    "'it''s; -- no'",
    "CURRENT_TIMESTAMP",
    "TRUE",
    "(1 + 1)",
    "(lower('ABC') || 'd')",
    "+7",
    "'ü名'",
    "(x'01')",
    "9223372036854775807",
];

fn conflict(at: usize) -> &'static str {
    CONFLICTS.get(at).copied().unwrap_or_default()
}

/// A collation, where there is one.
pub fn collation(at: usize) -> &'static str {
    match at {
        5 => " COLLATE NOCASE",
        6 => " collate rtrim",
        7 => " COLLATE \"BINARY\"",
        _ => "",
    }
}

/// A condition over a column that most values meet.
fn condition(column: &str, form: usize) -> String {
    match form % 6 {
        0 => format!("{column} IS NOT 77"),
        1 => format!("length({column}) < 1000"),
        2 => format!("{column} NOT IN ('it''s', -5)"),
        3 => format!("CASE WHEN {column} > 99999999 THEN 0 ELSE 1 END"),
        4 => format!("({column} IS NULL OR {column} <> 'never')"),
        _ => format!("typeof({column}) <> 'none' AND {column} NOT LIKE '%;never%'"),
    }
}

/// An expression over a column.
fn expression(column: &str, form: usize) -> String {
    match form % 4 {
        0 => format!("{column} || '!'"),
        1 => format!("length({column})"),
        2 => format!("coalesce(lower({column}), 'none')"),
        _ => format!("substr({column}, 1, 3)"),
    }
}

/// Tables, indexes, virtual tables, views, triggers.
pub fn statements(spec: &Spec) -> Vec<Vec<String>> {
    let tables = spec.tables.iter().map(|table| self::table(spec, table));
    let indexes = spec.tables.iter().flat_map(|table| {
        let each = table.indexes.iter().filter_map(|it| index(table, it));
        each.collect::<Vec<_>>()
    });
    let virtuals = spec.virtuals.iter().map(virtual_table);
    let views = spec.views.iter().filter_map(|it| view(spec, it));
    let triggers = spec.tables.iter().flat_map(|table| {
        let each = table
            .triggers
            .iter()
            .filter_map(|it| trigger(spec, table, it));
        each.collect::<Vec<_>>()
    });
    let instead = spec.views.iter().filter_map(|it| {
        let name = quoted(it.instead.as_ref()?);
        let view = quoted(&it.title.name);
        Some(format!(
            "CREATE TRIGGER {name} INSTEAD OF INSERT ON {view} BEGIN SELECT 1; END"
        ))
    });
    vec![
        tables.collect(),
        indexes.collect(),
        virtuals.collect(),
        views.collect(),
        triggers.chain(instead).collect(),
    ]
}

fn renamed(title: &Title, indent: &str) -> String {
    match &title.was {
        Some(was) if *was != title.name => format!("{indent}-- renamed from: {}\n", quoted(was)),
        _ => String::new(),
    }
}

fn table(spec: &Spec, table: &Table) -> String {
    let columns = table.columns.iter().map(|it| column(table, it));
    let keys = table.keys.iter().filter_map(|it| key(spec, table, it));
    let lines: Vec<String> = columns.chain(keys).collect();
    let options = match (table.strict, table.without_rowid) {
        (false, false) => "",
        (true, false) => " STRICT",
        (false, true) => " WITHOUT ROWID",
        (true, true) => " WITHOUT ROWID, STRICT",
    };
    let name = quoted(&table.title.name);
    format!(
        "{}CREATE TABLE {name} (\n{}\n){options}",
        renamed(&table.title, ""),
        lines.join(",\n")
    )
}

fn column(table: &Table, column: &Column) -> String {
    let mut text = renamed(&column.title, "    ");
    if column.backfill && column.required && !column.is_generated() {
        text.push_str("    -- backfill: 'filled'\n");
    }
    text.push_str(&format!(
        "    {} {}",
        quoted(&column.title.name),
        table.type_of(column)
    ));
    if let Some(auto) = lone_primary(table, column) {
        text.push_str(auto);
    }
    if column.required {
        text.push_str(&format!(" NOT NULL{}", conflict(column.conflict)));
    }
    match column.fills {
        Fills::Nothing => {}
        Fills::Default(at) => text.push_str(&format!(" DEFAULT {}", DEFAULTS[at % DEFAULTS.len()])),
        Fills::Generated { from, form, stored } => {
            let from = name(table, from);
            let kind = if stored { "STORED" } else { "VIRTUAL" };
            text.push_str(&format!(
                " GENERATED ALWAYS AS ({}) {kind}",
                expression(&from, form)
            ));
        }
    }
    text + collation(column.collation)
}

/// Only beside its column can a key count or be descending without being an index.
fn lone_primary(table: &Table, column: &Column) -> Option<&'static str> {
    match &table.primary()?.kind {
        KeyKind::Primary {
            columns,
            desc,
            auto,
        } if *columns == [column.title.id] => match (desc, auto) {
            (_, true) => Some(" PRIMARY KEY AUTOINCREMENT"),
            (true, false) => Some(" PRIMARY KEY DESC"),
            (false, false) => None,
        },
        _ => None,
    }
}

fn name(table: &Table, id: Id) -> String {
    table
        .column(id)
        .map(|it| quoted(&it.title.name))
        .unwrap_or_default()
}

fn names(table: &Table, ids: &[Id]) -> String {
    let all: Vec<String> = ids.iter().map(|id| name(table, *id)).collect();
    all.join(", ")
}

fn key(spec: &Spec, table: &Table, key: &Key) -> Option<String> {
    let body = match &key.kind {
        KeyKind::Primary { desc, auto, .. } if *desc || *auto => return None,
        KeyKind::Primary { columns, .. } => format!(
            "PRIMARY KEY ({}){}",
            names(table, columns),
            conflict(key.conflict)
        ),
        KeyKind::Unique { columns, collation } => {
            let all: Vec<String> = columns
                .iter()
                .map(|id| name(table, *id) + self::collation(*collation))
                .collect();
            format!("UNIQUE ({}){}", all.join(", "), conflict(key.conflict))
        }
        KeyKind::Check { column, form } => {
            format!("CHECK ({})", condition(&name(table, *column), *form))
        }
        KeyKind::Foreign {
            columns,
            table: parent,
            key,
            named,
            actions,
            deferred,
        } => {
            let parent = spec.table(*parent)?;
            let own = parent.keys.iter().find(|own| own.id == *key)?;
            let there = match &own.kind {
                KeyKind::Primary { .. } if !named => String::new(),
                KeyKind::Primary { columns, .. } | KeyKind::Unique { columns, .. } => {
                    format!(" ({})", names(parent, columns))
                }
                _ => return None,
            };
            let [delete, update] = actions.map(|at| ACTIONS[at]);
            format!(
                "FOREIGN KEY ({}) REFERENCES {}{there} ON DELETE {delete} ON UPDATE {update}{}",
                names(table, columns),
                quoted(&parent.title.name),
                DEFERRED[*deferred]
            )
        }
    };
    let name = key
        .name
        .as_ref()
        .map(|name| format!("CONSTRAINT {} ", quoted(name)));
    Some(format!("    {}{body}", name.unwrap_or_default()))
}

fn index(table: &Table, index: &Index) -> Option<String> {
    let parts = index.parts.iter().map(|part| {
        let column = name(table, part.column);
        let value = match part.form {
            0 => column,
            form => format!("({})", expression(&column, form - 1)),
        };
        let order = if part.desc { " DESC" } else { "" };
        format!("{value}{}{order}", collation(part.collation))
    });
    let parts: Vec<String> = parts.collect();
    let unique = if index.unique { "UNIQUE " } else { "" };
    let filter = index
        .filter
        .map(|(column, form)| format!(" WHERE {}", condition(&name(table, column), form)));
    Some(format!(
        "CREATE {unique}INDEX {} ON {} ({}){}",
        quoted(&index.name),
        quoted(&table.title.name),
        parts.join(", "),
        filter.unwrap_or_default()
    ))
}

fn virtual_table(it: &Virtual) -> String {
    let module = match it.form % 6 {
        0 => "fts5(title, body)",
        1 => "rtree(id, x0, x1)",
        2 => "fts5(body, content='')",
        3 => "fts5(a, b, tokenize = 'porter ascii')",
        4 => "rtree_i32(id, x0, x1, y0, y1)",
        _ => "fts4(body)",
    };
    format!(
        "{}CREATE VIRTUAL TABLE {} USING {module}",
        renamed(&it.title, ""),
        quoted(&it.title.name)
    )
}

fn view(spec: &Spec, view: &View) -> Option<String> {
    let shown = spec.shows(view.source);
    let name = |id: Id| {
        shown
            .iter()
            .find(|(own, _)| *own == id)
            .map(|(_, name)| quoted(name))
    };
    let outputs: Option<Vec<String>> = view
        .outputs
        .iter()
        .map(|(id, alias, form)| {
            let column = name(*id)?;
            let value = match form {
                0 => column,
                form => expression(&column, *form),
            };
            Some(format!("{value} AS {}", quoted(alias)))
        })
        .collect();
    let filter = match view.filter {
        Some((id, form)) => format!(" WHERE {}", condition(&name(id)?, form)),
        None => String::new(),
    };
    Some(format!(
        "CREATE VIEW {} AS SELECT {} FROM {}{filter}",
        quoted(&view.title.name),
        outputs?.join(", "),
        spec.name(view.source)?
    ))
}

fn trigger(spec: &Spec, table: &Table, it: &Trigger) -> Option<String> {
    let timing = ["AFTER", "BEFORE", ""][it.form % 3];
    let event = match (it.form / 3 % 4, it.column) {
        (0, _) => "INSERT".to_owned(),
        (1, _) => "DELETE".to_owned(),
        (2, Some(column)) => format!("UPDATE OF {}", name(table, column)),
        _ => "UPDATE".to_owned(),
    };
    let row = if event == "DELETE" { "old" } else { "new" };
    let when = it
        .when
        .map(|column| format!(" WHEN {row}.{} IS NOT 12345", name(table, column)));
    let about = spec.table(it.about.0)?;
    let (other, column) = (quoted(&about.title.name), name(about, it.about.1));
    let body = match it.body {
        0 => "SELECT 1".to_owned(),
        1 => format!("UPDATE {other} SET {column} = {column} WHERE 0"),
        2 => format!("DELETE FROM {other} WHERE {column} = 'never; ever'"),
        3 => format!("SELECT {column} FROM {other} AS o WHERE o.{column} IS NULL"),
        _ => format!(
            "INSERT INTO {other} ({column}) SELECT {column} FROM {other} WHERE 0; SELECT CASE WHEN 0 THEN RAISE(ABORT, 'no') END"
        ),
    };
    Some(format!(
        "CREATE TRIGGER {} {timing} {event} ON {} FOR EACH ROW{} BEGIN {body}; END",
        quoted(&it.name),
        quoted(&table.title.name),
        when.unwrap_or_default()
    ))
}
