//! SQL that stands beside models.

use crate::error::{Error, Result};
use crate::model::{Models, SqlDef, SqlText};
use crate::source::{Place, ScriptStatement, sql};
use crate::sql::Dialect;

/// The statements of all `sql!` for one database, each with its place in the Rust source.
pub(super) fn beside(models: &Models, dialect: Dialect) -> Result<Vec<ScriptStatement>> {
    let mut reader = sql::Reader::new(dialect);
    for def in models.statements() {
        if let Some(text) = def.of(dialect) {
            reader.script_at(text.text, &origin(def, text))?;
        }
    }
    let script = reader.finish();
    if script.settings.is_empty() {
        return Ok(script.statements);
    }
    Err(Error::Models {
        message: "a `sql!` sets a number of the file's header, which belongs to the application that opens it; the database was not touched".into(),
        advice: "remove the PRAGMA".into(),
    })
}

fn origin(def: &SqlDef, text: SqlText) -> sql::Origin {
    let place = Place::at(&def.shown_file(), text.line as usize, text.column as usize);
    match text.exact {
        true => sql::Origin::Exact(place),
        false => sql::Origin::Somewhere(place),
    }
}
