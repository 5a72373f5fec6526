//! What the command prints when it cannot go on.

use std::fmt;

use lockplane::error::Error;

/// An error of the command's own, or of the library.
#[derive(Debug)]
pub enum Failure {
    /// The library's.
    Library(Error),
    /// The command's own.
    Command {
        /// What is wrong.
        message: String,
        /// What to do.
        help: String,
    },
    /// One of several problems, in the words it already has.
    Said(String),
}

impl Failure {
    /// An error of the command's own.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Command {
            message: message.into(),
            help: help.into(),
        }
    }

    /// A file that cannot be read or written.
    pub(crate) fn file(verb: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(
            format!("cannot {verb} `{}`: {error}", path.display()),
            "give the path of a file that is there and that you may use",
        )
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Library(error) => write!(f, "{error}"),
            Self::Said(text) => f.write_str(text),
            Self::Command { message, help } => write!(f, "{message}\n  help: {help}"),
        }
    }
}

impl std::error::Error for Failure {}
