//! Schemas as SQL: statements that say what is, not what to do.
//!
//! A source is a file or a directory of `.sql` files, in any order. Its statements run on a scratch
//! database, one that needs what another makes after that one, and what the engine then shows is the
//! schema. So all that makes an
//! object is welcome, what `pg_dump --schema-only` prints included; what drops, moves rows or steers a
//! transaction is refused, and so is a `IF NOT EXISTS` or `OR REPLACE` that hides a second
//! declaration of the same thing.
//!
//! Comments carry the hints: `-- renamed from: old` right before `CREATE TABLE`, `CREATE TYPE` or
//! `CREATE DOMAIN`, before a value of an enum or behind it on its line, and `-- renamed from: old`,
//! `-- backfill: SQL` or `-- using: SQL` before a column or behind it on its line.

mod declares;
mod files;
mod hints;
#[cfg(feature = "parse")]
pub mod offline;
mod refuse;
mod rights;

pub use files::{problems, read_path};
pub(crate) use refuse::{role, start_again};
pub(crate) use rights::{about_rights, says_owner, says_privileges, says_version};

use super::{Place, rounds};
use std::collections::BTreeSet;

use crate::diff::Hints;
use crate::error::{Error, Result};
use crate::schema::Setting;
use crate::sql::{Dialect, RawStatement, split};

/// The statements of a source, in order, with what their comments say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// The database they are for.
    pub dialect: Dialect,
    /// The statements.
    pub statements: Vec<ScriptStatement>,
    /// In which order they run.
    pub order: Order,
    /// Renames, backfills and conversions.
    pub hints: Hints,
    /// SQLite: the settings that it speaks about.
    pub settings: BTreeSet<Setting>,
}

/// In which order the statements of a script run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As they stand: a statement may count on those before it and on no other.
    AsWritten,
    /// As they stand, but one that needs what a later one makes waits for it. Settings such as
    /// `SET search_path` are in force for the statements that they stand before, also for those that
    /// waited.
    Need,
    /// As of a directory, whose files are in none: tables and what they are made of before the rest, which may take names
    /// or change what comes after it, and then as they need each other.
    Free,
}

impl Order {
    /// Whether a statement may wait for later ones.
    pub(crate) fn lets_wait(self) -> bool {
        self != Self::AsWritten
    }
}

/// One statement of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptStatement {
    /// The text, without a final semicolon.
    pub text: String,
    /// What it is for.
    pub role: Role,
    /// Where it stands.
    pub place: Place,
}

/// What a statement of a source is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It makes something, or says more about it.
    Declares,
    /// It changes what the statements after it mean, and may be said again.
    Sets,
    /// Names without a namespace mean again what they mean to the application.
    Resets,
}

/// Reads statements from the text of one file; `file` is what error messages call it.
///
/// # Errors
///
/// [`Error::Source`] with file, line and column for a statement that
/// declares nothing, or a hint that belongs to nothing.
///
/// # Example
///
/// ```
/// use lockplane::source::sql;
/// use lockplane::sql::Dialect;
///
/// let source = sql::read("CREATE TABLE t (id int);", "t.sql", Dialect::Sqlite)?;
/// assert_eq!(source.statements.len(), 1);
/// let error = sql::read("DROP TABLE t;", "t.sql", Dialect::Sqlite).unwrap_err();
/// assert!(error.to_string().starts_with("t.sql:1:1: "));
/// # Ok::<(), lockplane::error::Error>(())
/// ```
pub fn read(script: &str, file: &str, dialect: Dialect) -> Result<Script> {
    let mut reader = Reader::new(dialect);
    reader.script(script, file)?;
    Ok(reader.source)
}

/// Where a text begins in its file.
pub(crate) enum Origin {
    /// There, and its lines are lines of the file.
    Exact(Place),
    /// There, and where its lines are is not known.
    Somewhere(Place),
}

impl Origin {
    fn place(&self, raw: &RawStatement<'_>) -> Place {
        match self {
            Self::Somewhere(start) => start.clone(),
            Self::Exact(start) if raw.line == 1 => {
                Place::at(&start.file, start.line, start.column + raw.column - 1)
            }
            Self::Exact(start) => Place::at(&start.file, start.line + raw.line - 1, raw.column),
        }
    }
}

/// Gathers the statements of several files.
pub(crate) struct Reader {
    source: Script,
    declared: declares::Declared,
}

impl Reader {
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self {
            source: Script {
                dialect,
                statements: Vec::new(),
                order: Order::Need,
                hints: Hints::default(),
                settings: BTreeSet::new(),
            },
            declared: declares::Declared::default(),
        }
    }

    fn script(&mut self, script: &str, file: &str) -> Result<()> {
        self.begin(file);
        self.script_at(script, &Origin::Exact(Place::at(file, 1, 1)))
    }

    /// Gathers the statements of a text that begins somewhere in a file.
    pub(crate) fn script_at(&mut self, script: &str, origin: &Origin) -> Result<()> {
        for raw in split(script, self.source.dialect) {
            self.statement(&raw, origin)?;
        }
        Ok(())
    }

    /// What was gathered.
    pub(crate) fn finish(self) -> Script {
        self.source
    }

    fn problems(&mut self, script: &str, file: &str) -> Vec<Error> {
        let statements = split(script, self.source.dialect);
        let origin = Origin::Exact(Place::at(file, 1, 1));
        let each = statements.iter().map(|raw| self.statement(raw, &origin));
        each.filter_map(Result::err).collect()
    }

    fn statement(&mut self, raw: &RawStatement<'_>, origin: &Origin) -> Result<()> {
        let dialect = self.source.dialect;
        let place = origin.place(raw);
        if let Err(refused) = refuse::check(raw.text, dialect, &place) {
            return match self.declared.only_clears(raw.text, dialect) {
                true => Ok(()),
                false => Err(refused),
            };
        }
        hints::gather(raw, dialect, &place, &mut self.source.hints)?;
        if let Some(circle) = self.source.hints.circle() {
            return Err(place.error(rounds(&circle), Hints::STRAIGHTEN));
        }
        self.source
            .settings
            .extend(refuse::setting(raw.text, dialect));
        self.declared.check(raw.text, dialect, &place)?;
        self.add(refuse::declarations(raw.text, dialect), &place);
        Ok(())
    }

    fn add(&mut self, texts: Vec<String>, place: &Place) {
        let statements = texts.into_iter().map(|text| ScriptStatement {
            role: refuse::role(&text, self.source.dialect),
            text,
            place: place.clone(),
        });
        self.source.statements.extend(statements);
    }

    /// What the files before set does not count in this one.
    fn begin(&mut self, file: &str) {
        let mut before = self.source.statements.iter();
        if before.any(|it| it.role == Role::Sets) {
            self.add(start_again(self.source.dialect), &Place::at(file, 1, 1));
        }
    }
}

#[cfg(test)]
mod tests;
