//! One fresh SQLite file.

use std::path::{Path, PathBuf};

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use tempfile::TempDir;

/// A SQLite database in a folder of its own, removed when this is dropped.
///
/// The file does not exist before the first connection.
#[derive(Debug)]
pub struct SqliteFile {
    /// The database's URL, which creates the file.
    pub url: String,
    path: PathBuf,
    _folder: TempDir,
}

impl SqliteFile {
    /// A database that nobody else knows.
    ///
    /// # Panics
    ///
    /// When there is no temporary folder.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("lockplane-").tempdir();
        let folder = folder.unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        let path = folder.path().join("test.db");
        Self {
            url: format!("sqlite://{}?mode=rwc", path.display()),
            path,
            _folder: folder,
        }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How to connect; sqlx's own defaults (foreign keys on).
    pub fn options(&self) -> SqliteConnectOptions {
        SqliteConnectOptions::new()
            .filename(&self.path)
            .create_if_missing(true)
    }

    /// A pool that connects when it is first used.
    pub fn pool(&self) -> SqlitePool {
        SqlitePool::connect_lazy_with(self.options())
    }
}

impl Default for SqliteFile {
    fn default() -> Self {
        Self::new()
    }
}
