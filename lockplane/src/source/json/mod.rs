//! Schemas as JSON: the versioned form that `introspect` writes, and a short form for people.
//!
//! The versioned form is `{"version": 1, "dialect": "postgres", "tables": [..], ..}`: the fields of
//! [`Schema`], and on tables, enums and columns what only a declared schema says: `renamed_from` (one
//! name or a list, the likeliest first), `renamed_values` (of an enum, new to old), `backfill` and `using` (SQL), `dropped` (columns) and
//! `unmanaged`; `sql` holds statements that stand beside the tables.
//!
//! The short form has no version: `{"tables": [{"name", "columns": [{"name", "type", "nullable",
//! "default", "is_primary_key"}], "indexes": [..], "foreign_keys": [..]}]}`.

mod out;
mod short;
mod strict;
mod v1;

use serde::{Deserialize, Serialize};

pub use out::write_declared;

use super::{Declared, Place, rounds};
use crate::diff::Hints;
use crate::error::Result;
use crate::schema::Schema;
use crate::sql::Dialect;

/// The version of the schema file this library writes and reads.
pub const SCHEMA_VERSION: u32 = 1;

const FIX: &str = "the fields are described in docs/schema.schema.json";

/// Reads a schema from JSON.
///
/// `file` is what error messages call the text. `dialect` is what the caller expects; a file that
/// names none is read as that.
///
/// # Errors
///
/// [`Error::Source`](crate::Error::Source) with line and column when the text is no JSON, ends too
/// early, has another version or another dialect than expected, or a field nobody knows.
///
/// # Example
///
/// ```
/// use lockplane::source::json;
/// use lockplane::sql::Dialect;
///
/// let text = r#"{"tables": [{"name": "users", "columns": [{"name": "id", "type": "integer"}]}]}"#;
/// let declared = json::read(text, "users.json", Some(Dialect::Sqlite))?;
/// assert_eq!(declared.schema.tables.len(), 1);
/// # Ok::<(), lockplane::error::Error>(())
/// ```
pub fn read(text: &str, file: &str, dialect: Option<Dialect>) -> Result<Declared> {
    let probe: Probe = parse(text, file)?;
    let dialect = agree(text, file, probe.dialect, dialect)?;
    let declared = match probe.version {
        None => short::read(parse(text, file)?, file, dialect)?,
        Some(SCHEMA_VERSION) => v1::read(parse(text, file)?, dialect),
        Some(version) => return Err(place_of(text, file, "\"version\"").error(
            format!("version {version} of the schema file is not known here; this lockplane reads version {SCHEMA_VERSION}"),
            "use the lockplane that wrote the file, or write it again with `lockplane introspect`",
        )),
    };
    match declared.hints.circle() {
        None => Ok(declared),
        Some(circle) => {
            Err(place_of(text, file, "\"renamed_from\"").error(rounds(&circle), Hints::STRAIGHTEN))
        }
    }
}

/// Writes a schema as JSON: the same bytes for the same schema, with a final newline.
pub fn write(schema: &Schema) -> String {
    #[derive(Serialize)]
    struct File<'a> {
        version: u32,
        #[serde(flatten)]
        schema: &'a Schema,
    }
    let file = File {
        version: SCHEMA_VERSION,
        schema,
    };
    // Writing plain data with string keys to memory has no way to fail.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// The dialect that a schema file names, if it is a schema file and names one.
pub fn dialect(text: &str) -> Option<Dialect> {
    let probe: Probe = serde_json::from_str(text).ok()?;
    probe.dialect
}

/// What decides how the rest is read.
#[derive(Deserialize)]
struct Probe {
    #[serde(default)]
    version: Option<u32>,
    #[serde(default)]
    dialect: Option<Dialect>,
}

fn parse<'de, T: Deserialize<'de>>(text: &'de str, file: &str) -> Result<T> {
    if text.trim_start().starts_with('[') {
        return Err(
            Place::offset(file, text, 0).error("this is a list, and a schema is an object", FIX)
        );
    }
    serde_json::from_str(text).map_err(|error| Place::json(file, &error, FIX))
}

fn agree(
    text: &str,
    file: &str,
    said: Option<Dialect>,
    expected: Option<Dialect>,
) -> Result<Dialect> {
    match (said, expected) {
        (Some(said), Some(expected)) if said != expected => {
            Err(place_of(text, file, "\"dialect\"").error(
                format!("the schema is for {said}, but {expected} is needed"),
                "give a database of the same kind, or introspect one",
            ))
        }
        (Some(dialect), _) | (None, Some(dialect)) => Ok(dialect),
        (None, None) => Err(Place::file(file).error(
            "the file does not say which database it is for",
            "add `\"dialect\": \"postgres\"` or `\"dialect\": \"sqlite\"`, or give a database with --db",
        )),
    }
}

fn place_of(text: &str, file: &str, word: &str) -> Place {
    match text.find(word) {
        Some(offset) => Place::offset(file, text, offset),
        None => Place::file(file),
    }
}

#[cfg(test)]
mod tests;
