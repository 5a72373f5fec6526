//! SQL that is declared beside models.

use crate::sql::Dialect;

/// Statements of one [`sql!`](macro@crate::sql!).
#[derive(Debug, Clone, Copy)]
pub struct SqlDef {
    /// The module it stands in.
    pub path: &'static str,
    /// The Rust file it stands in.
    pub file: &'static str,
    /// The file of SQL that it names, as seen from the Rust file.
    pub included: Option<&'static str>,
    /// The set of models it belongs to.
    pub group: Option<&'static str>,
    /// What PostgreSQL gets.
    pub postgres: Option<SqlText>,
    /// What SQLite gets.
    pub sqlite: Option<SqlText>,
}

/// A text, and where in its file it begins.
#[derive(Debug, Clone, Copy)]
pub struct SqlText {
    /// The statements.
    pub text: &'static str,
    /// The line of its first character, from 1.
    pub line: u32,
    /// The column of its first character, from 1.
    pub column: u32,
    /// Whether lines of the text are lines of the file; escapes in a literal move them.
    pub exact: bool,
}

impl SqlDef {
    /// What one of the databases gets.
    pub const fn of(&self, dialect: Dialect) -> Option<SqlText> {
        match dialect {
            Dialect::Postgres => self.postgres,
            Dialect::Sqlite => self.sqlite,
        }
    }

    /// The file that error messages name.
    pub fn shown_file(&self) -> String {
        match self.included {
            Some(file) => {
                let beside = std::path::Path::new(self.file).with_file_name(file);
                beside.display().to_string()
            }
            None => self.file.to_owned(),
        }
    }
}

/// Statements that registered themselves.
#[derive(Debug)]
pub struct RegisteredSql(pub &'static SqlDef);

inventory::collect!(RegisteredSql);
