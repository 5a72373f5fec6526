//! Files and directories of SQL.

use std::path::{Path, PathBuf};

use super::{Order, Reader, Script};
use crate::error::{Error, Result};
use crate::source::Place;
use crate::sql::Dialect;

/// Reads a file, or all `.sql` files of a directory and the directories in it, in the order of
/// their paths.
///
/// # Errors
///
/// [`Error::Source`] when a file cannot be read, is no UTF-8, or the directory has no `.sql` file;
/// and as [`read`](super::read) does.
pub fn read_path(path: &Path, dialect: Dialect) -> Result<Script> {
    let mut reader = Reader::new(dialect);
    let files = files(path)?;
    if files.len() > 1 {
        reader.source.order = Order::Free;
    }
    for file in files {
        let script = text(&file)?;
        reader.script(&script, &file.display().to_string())?;
    }
    Ok(reader.source)
}

/// Everything that [`read_path`] would refuse, statement by statement.
pub fn problems(path: &Path, dialect: Dialect) -> Vec<Error> {
    let files = match files(path) {
        Ok(files) => files,
        Err(error) => return vec![error],
    };
    let mut reader = Reader::new(dialect);
    let of_file = |file: &PathBuf| match text(file) {
        Ok(script) => reader.problems(&script, &file.display().to_string()),
        Err(error) => vec![error],
    };
    files.iter().flat_map(of_file).collect()
}

fn text(file: &Path) -> Result<String> {
    let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let sound = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..sound]).into_owned();
        Place::offset(&file.display().to_string(), &before, before.len())
            .error("the file is not UTF-8 from here on", "save it as UTF-8")
    })
}

fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    gather(path, &mut found)?;
    found.sort();
    match found.is_empty() {
        true => Err(Place::file(&path.display().to_string()).error(
            "the directory has no .sql file",
            "name the directory with the schema, or `empty` if there is to be nothing",
        )),
        false => Ok(found),
    }
}

fn gather(directory: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let entries = std::fs::read_dir(directory).map_err(|error| unreadable(directory, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| unreadable(directory, &error))?.path();
        if path.is_dir() {
            gather(&path, found)?;
        } else if path.extension().is_some_and(|end| end == "sql") {
            found.push(path);
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    Place::file(&path.display().to_string()).error(
        format!("cannot be read: {error}"),
        "give the path of a file that is there and that you may read",
    )
}
