//! From a database to a [`Schema`]: one query, one JSON text.

mod objects;
mod shadows;
mod tables;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::schema::{Schema, Setting};
use crate::sql::Dialect;

/// The query whose one row with one text [`read`] takes.
pub(crate) fn query() -> &'static str {
    include_str!("queries/schema.sql")
}

/// The same for SQLite before 3.37, which has no `pragma_table_list` and does not tell of a view that it
/// cannot be read.
pub(crate) fn query_before_3_37() -> String {
    let (before, rest) = query().split_once(UNREADABLE.0).unwrap_or((query(), ""));
    let after = rest
        .split_once(UNREADABLE.1)
        .map_or(rest, |(_, after)| after);
    format!("{before}{after}")
}

/// Where what tells of such a view begins and ends in the query.
const UNREADABLE: (&str, &str) = ("    'unreadable',", "ncol = 0\n    ),\n");

/// The schema that the answer to [`query`] describes.
///
/// Left out are `sqlite_*` tables and the tables that virtual tables keep their data in.
///
/// # Errors
/// The answer is not JSON, or an object's stored SQL cannot be read.
pub(crate) fn read(json: &str) -> Result<Schema> {
    let rows: Vec<Row> = serde_json::from_str(json).map_err(not_an_answer)?;
    let rows = shadows::without(rows);
    let mut schema = Schema::empty(Dialect::Sqlite);
    for row in rows.iter().filter(|row| row.is_table()) {
        schema.add_table(tables::table(row, &rows)?);
    }
    tables::resolve(&mut schema);
    schema.settings = rows.iter().filter_map(Row::setting).collect();
    for row in rows.iter().filter(|row| row.is_object()) {
        let object = objects::object(row, &rows);
        schema.objects.insert(object.id.clone(), object);
    }
    Ok(schema)
}

fn not_an_answer(error: serde_json::Error) -> Error {
    Error::Source {
        place: "sqlite_schema".to_owned(),
        message: format!("the database described itself in a way that cannot be read: {error}"),
        advice: "nothing was changed; try `PRAGMA integrity_check`".into(),
    }
}

/// One row of `sqlite_schema`.
#[derive(Debug, Deserialize)]
struct Row {
    kind: String,
    name: String,
    /// The table an index or trigger belongs to; otherwise the name again.
    table: String,
    sql: String,
    /// Whether it is a view that names what is not there.
    #[serde(default)]
    unreadable: i64,
    /// What `pragma_table_xinfo` says; not there for virtual tables and for what is no table.
    columns: Option<Vec<ColumnRow>>,
}

#[derive(Debug, Deserialize)]
struct ColumnRow {
    name: String,
    required: i64,
}

impl Row {
    fn is_table(&self) -> bool {
        self.kind == "table" && self.columns.is_some()
    }

    /// A setting that is not 0, as it is when nobody has set it.
    fn setting(&self) -> Option<(Setting, i32)> {
        let setting = Setting::of_pragma(&self.name).filter(|_| self.kind == "setting")?;
        let value = self.sql.parse().ok().filter(|value| *value != 0)?;
        Some((setting, value))
    }

    fn is_virtual(&self) -> bool {
        self.kind == "table" && self.columns.is_none()
    }

    fn is_object(&self) -> bool {
        self.is_virtual() || self.kind == "view" || self.kind == "trigger"
    }

    fn is_index_of(&self, table: &str) -> bool {
        self.kind == "index" && self.table.eq_ignore_ascii_case(table)
    }
}

#[cfg(test)]
mod tests;
