//! SQL as text: quoting, and reading it token by token. Shared by both dialects.

pub(crate) mod array;
mod chain;
pub(crate) mod conjuncts;
pub(crate) mod definition;
pub(crate) mod elements;
pub(crate) mod expression;
pub(crate) mod label;
mod lexer;
mod quote;
pub(crate) mod shown;
mod split;
pub(crate) mod values;
mod version;

use std::fmt;

use serde::{Deserialize, Serialize};

pub(crate) use lexer::same_words;
pub use lexer::{Token, TokenKind, tokens};
pub use quote::{ident, literal, qualified, unqualified};
pub use split::{RawStatement, split};
pub(crate) use version::{placed, versioned};

/// Which database's SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// PostgreSQL 14 to 18.
    Postgres,
    /// SQLite 3.35 or newer.
    Sqlite,
}

impl Dialect {
    /// The word for it in options and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Postgres => "postgres",
            Self::Sqlite => "sqlite",
        }
    }

    /// Whether two spellings name the same object. SQLite does not tell ASCII cases apart.
    pub fn same_name(self, one: &str, other: &str) -> bool {
        match self {
            Self::Postgres => one == other,
            Self::Sqlite => one.eq_ignore_ascii_case(other),
        }
    }

    /// Whether a view's columns get other names while the view stays.
    pub(crate) const fn renames_columns_of_views(self) -> bool {
        match self {
            Self::Postgres => true,
            Self::Sqlite => false,
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Postgres => "PostgreSQL",
            Self::Sqlite => "SQLite",
        })
    }
}
