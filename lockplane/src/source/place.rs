//! File, line and column: where something stands that is wrong.

use std::fmt;

use crate::error::{Advice, Error};

/// A place in a file; prints as `file:line:column`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's name as the user gave it.
    pub file: String,
    /// The line, from 1; 0 means the file as a whole.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: &str) -> Self {
        Self::at(file, 0, 0)
    }

    /// A line and column of a file.
    pub fn at(file: &str, line: usize, column: usize) -> Self {
        Self {
            file: file.to_owned(),
            line,
            column,
        }
    }

    /// Where a byte of a file's text stands.
    pub fn offset(file: &str, text: &str, offset: usize) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        Self::at(
            file,
            before.matches('\n').count() + 1,
            before[line_start..].chars().count() + 1,
        )
    }

    /// What is wrong here, and what to do about it.
    pub fn error(&self, message: impl Into<String>, advice: impl Into<Advice>) -> Error {
        Error::Source {
            place: self.to_string(),
            message: message.into(),
            advice: advice.into(),
        }
    }

    /// What `serde_json` found wrong, which knows line and column itself.
    pub(crate) fn json(file: &str, error: &serde_json::Error, advice: &str) -> Error {
        let text = error.to_string();
        let message = text.split(" at line ").next().unwrap_or(&text);
        let place = Self::at(file, error.line(), error.column());
        match error.is_eof() {
            true => place.error(
                format!("the file ends too early: {message}"),
                "it was cut off, or never written to its end; make it again",
            ),
            false => place.error(message, advice),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.file),
            line => write!(f, "{}:{line}:{}", self.file, self.column),
        }
    }
}
