//! A consistent copy of a database, made beside it while it is in use.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};

use super::session::{SqliteSession, SqliteTarget};
use crate::error::{Error, Result};
use crate::sql::literal;

impl SqliteTarget {
    /// Writes a copy to a file that is not there yet. What others are just writing is not in it.
    pub(crate) async fn copy_to(&self, path: &Path) -> Result<()> {
        let Self::File(_) = self else {
            return Err(Error::Unsupported {
                message: "a database in memory has no other connection that could copy it"
                    .to_owned(),
                advice: "copy it with the application's own pool".into(),
            });
        };
        let mut session = SqliteSession::open(self).await?;
        let name = path.display().to_string();
        let copied = session
            .run(&format!("VACUUM main INTO {}", literal(&name)))
            .await;
        let context = format!("{}: copying the database to {name}", session.describe());
        session.close().await;
        copied.map_err(|error| Error::database(context, error))
    }

    /// Whether a path is the database or one of the files that SQLite keeps beside it and removes
    /// ("Temporary Files Used By SQLite").
    pub(crate) fn owns(&self, path: &Path) -> bool {
        let Self::File(options) = self else {
            return false;
        };
        let Ok(own) = options.get_filename().canonicalize() else {
            return false;
        };
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).canonicalize();
        let (Ok(folder), Some(name)) = (folder, path.file_name()) else {
            return false;
        };
        let beside = ["", "-journal", "-wal", "-shm"].into_iter().map(|end| {
            let mut file = own.as_os_str().to_owned();
            file.push(end);
            file
        });
        let given = folder.join(name);
        beside
            .into_iter()
            .any(|file| file.eq_ignore_ascii_case(&given))
    }

    /// How large the file is, with what has not been moved into it yet.
    fn size(&self) -> Option<u64> {
        let Self::File(options) = self else {
            return None;
        };
        let file = options.get_filename();
        let mut log = file.as_os_str().to_owned();
        log.push("-wal");
        let bytes = |path: &Path| std::fs::metadata(path).map(|found| found.len());
        Some(bytes(file).ok()? + bytes(Path::new(&log)).unwrap_or_default())
    }

    /// A session on a copy that nobody else sees and that is gone with it; none when the database is
    /// in memory, larger than the limit, or cannot be copied right now.
    pub(crate) async fn private_copy(&self, limit: u64) -> Result<Option<(SqliteSession, Folder)>> {
        if self.size().is_none_or(|size| size > limit) {
            return Ok(None);
        }
        let Some(folder) = Folder::new() else {
            return Ok(None);
        };
        let path = folder.0.join("copy.db");
        if self.copy_to(&path).await.is_err() {
            return Ok(None);
        }
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .foreign_keys(false)
            .journal_mode(SqliteJournalMode::Memory)
            .synchronous(SqliteSynchronous::Off);
        let mut session = SqliteSession::open(&SqliteTarget::File(Box::new(options))).await?;
        session.introspect().await?;
        // On Unix an open file needs no name: who is killed from here on leaves no rows behind.
        if cfg!(unix) {
            folder.remove();
        }
        Ok(Some((session, folder)))
    }
}

const FOLDER: &str = "lockplane-proof-";

/// Removes what a killed process left behind. No proof takes a day.
fn sweep() {
    let found = std::fs::read_dir(std::env::temp_dir())
        .into_iter()
        .flatten();
    let folders = found.flatten().filter(|entry| {
        let old = entry
            .metadata()
            .ok()
            .and_then(|found| found.modified().ok());
        let old = old.and_then(|time| time.elapsed().ok());
        entry.file_name().to_string_lossy().starts_with(FOLDER)
            && old.is_some_and(|age| age > Duration::from_secs(24 * 60 * 60))
    });
    for folder in folders {
        let _ = std::fs::remove_dir_all(folder.path());
    }
}

/// A folder for this user alone, removed when this is dropped.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    fn new() -> Option<Self> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let nanos = since.map_or(0, |since| since.subsec_nanos());
        let name = format!("{FOLDER}{}-{number}-{nanos}", std::process::id());
        sweep();
        let path = std::env::temp_dir().join(name);
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).ok()?;
        Some(Self(path))
    }

    fn remove(&self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        self.remove();
    }
}
