//! Settings that a database file keeps and a schema may declare.

use std::fmt;

use serde::{Deserialize, Serialize};

/// SQLite: a number in the database's header that belongs to the application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// The application's own version number (`PRAGMA user_version`).
    UserVersion,
    /// What kind of file it is (`PRAGMA application_id`).
    ApplicationId,
}

impl Setting {
    /// Every setting.
    pub const ALL: [Self; 2] = [Self::UserVersion, Self::ApplicationId];

    /// The pragma's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UserVersion => "user_version",
            Self::ApplicationId => "application_id",
        }
    }

    /// The setting that a pragma is about.
    pub fn of_pragma(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|setting| setting.as_str().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
