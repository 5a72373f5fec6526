//! A copy of the database from before a plan.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::dialect::Target;
use crate::error::{Error, Result};

/// Writes a copy of the database as it is under the lock, and says where it is.
///
/// It has its name only when it is whole: a process that is killed leaves a file that ends in `.partial`.
pub(crate) async fn write(target: &Target, path: Option<&Path>) -> Result<Option<String>> {
    let Some(path) = path else {
        return Ok(None);
    };
    let name = path.display().to_string();
    if target.owns(path) {
        return Err(refused(
            format!("the backup {name} would be a file of the database itself"),
            "give a name that is not the database's with -journal, -wal or -shm",
        ));
    }
    if path.exists() {
        return Err(refused(
            format!("the backup {name} is there already"),
            "give a file that is not there, so that no older backup is lost",
        ));
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(refused(
            format!("the folder {} of the backup is not there", folder.display()),
            "make it first, or give a file somewhere else",
        ));
    }
    let partial = Partial(with_end(path, &format!(".{}.partial", std::process::id())));
    target.copy_to(&partial.0).await?;
    let written = std::fs::File::open(&partial.0)
        .and_then(|file| file.sync_all())
        .and_then(|()| named(&partial.0, path))
        .and_then(|()| sync_folder(path));
    written.map_err(|error| {
        refused(
            format!("the backup {name} could not be written for good: {error}"),
            "give a file on another disk",
        )
    })?;
    Ok(Some(
        std::path::absolute(path).map_or(name, |path| path.display().to_string()),
    ))
}

fn refused(message: String, advice: &str) -> Error {
    Error::Unsupported {
        message: format!("{message}; nothing was changed"),
        advice: advice.into(),
    }
}

/// A file under another name until it is whole; removed when it never gets whole.
struct Partial(PathBuf);

impl Partial {
    fn remove(&self) {
        // SQLite has a journal beside what it writes.
        for file in [self.0.clone(), with_end(&self.0, "-journal")] {
            let _ = std::fs::remove_file(file);
        }
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        self.remove();
    }
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    name.into()
}

/// A rename would take the place of what somebody else has put there meanwhile, a link does not.
/// Where the file system has no links, the name was free a moment ago.
fn named(file: &Path, path: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(file, path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            std::fs::rename(file, path)
        }
        done => done,
    }
}

/// The name has to last as well as the file. Only Unix lets a folder be opened.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    std::fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_else_has_put_there_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (partial, path) = (folder.path().join("a.partial"), folder.path().join("a"));
        std::fs::write(&partial, "ours").unwrap();
        std::fs::write(&path, "theirs").unwrap();
        let error = named(&partial, &path).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "theirs");
        std::fs::remove_file(&path).unwrap();
        named(&partial, &path).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "ours");
    }
}
