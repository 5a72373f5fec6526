//! What a SRC on the command line is.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use lockplane::sql::Dialect;

/// Where a schema comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A live database, as a URL.
    Database(String),
    /// A schema file.
    Json(PathBuf),
    /// A file of SQL statements, or a directory of such files.
    Sql(PathBuf),
    /// The models of the application that embeds the command.
    Models,
    /// A schema without any object.
    Empty,
}

impl FromStr for Source {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let path = Path::new(text);
        match text {
            "models" => Ok(Self::Models),
            "empty" => Ok(Self::Empty),
            _ if dialect_of(text).is_some() => Ok(Self::Database(database_url(text))),
            _ if text.contains("://") => Err(format!(
                "`{}` is no database this command knows; it knows postgres:// and sqlite://",
                text.split("://").next().unwrap_or_default()
            )),
            _ if has_extension(path, "json") => Ok(Self::Json(path.to_owned())),
            _ if has_extension(path, "sql") || path.is_dir() => Ok(Self::Sql(path.to_owned())),
            _ => Err(
                "no database URL, no .json or .sql file, no directory, not `models` or `empty`"
                    .to_owned(),
            ),
        }
    }
}

impl Source {
    /// The kind of database that the source itself says it is for.
    pub(crate) fn dialect(&self) -> Option<Dialect> {
        match self {
            Self::Database(url) => dialect_of(url),
            Self::Json(path) => {
                // What is wrong with the file is told when it is read.
                let text = std::fs::read_to_string(path).ok()?;
                lockplane::source::json::dialect(&text)
            }
            Self::Sql(_) | Self::Models | Self::Empty => None,
        }
    }
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(wanted))
}

/// Which kind of database a URL or a file's name means.
pub fn dialect_of(url: &str) -> Option<Dialect> {
    let path = Path::new(url);
    match url.split_once(':').map(|(scheme, _)| scheme) {
        Some("postgres" | "postgresql") => Some(Dialect::Postgres),
        Some("sqlite") => Some(Dialect::Sqlite),
        _ if url.contains("://") => None,
        _ if ["db", "sqlite", "sqlite3"]
            .iter()
            .any(|end| has_extension(path, end)) =>
        {
            Some(Dialect::Sqlite)
        }
        _ => None,
    }
}

/// The URL of a database that may have been given as a bare path.
///
/// `sqlite:///:memory:` is how SQLAlchemy writes a database in memory.
pub fn database_url(given: &str) -> String {
    match given {
        ":memory:" | "sqlite://:memory:" | "sqlite:///:memory:" => "sqlite::memory:".to_owned(),
        _ if given.contains("://") || given.starts_with("sqlite:") => given.to_owned(),
        _ if dialect_of(given) == Some(Dialect::Sqlite) => {
            // The driver decodes URLs, and a path is none.
            let path = given.replace('%', "%25").replace('?', "%3F");
            format!("sqlite://{path}")
        }
        _ => given.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_apart() {
        let of = |text: &str| text.parse::<Source>().unwrap();
        assert_eq!(of("models"), Source::Models);
        assert_eq!(of("a/b.lp.sql"), Source::Sql("a/b.lp.sql".into()));
        assert_eq!(of("x.json"), Source::Json("x.json".into()));
        assert_eq!(of("x.db"), Source::Database("sqlite://x.db".into()));
        assert_eq!(
            of("a%20b?.db"),
            Source::Database("sqlite://a%2520b%3F.db".into())
        );
        assert_eq!(
            of("sqlite:///:memory:"),
            Source::Database("sqlite::memory:".into())
        );
        assert_eq!(of("sqlite:x"), Source::Database("sqlite:x".into()));
        assert_eq!(
            of("postgresql://h/d"),
            Source::Database("postgresql://h/d".into())
        );
        assert_eq!(of("."), Source::Sql(".".into()));
        assert!(
            "mysql://h/d"
                .parse::<Source>()
                .unwrap_err()
                .contains("`mysql`")
        );
        assert!("nothing".parse::<Source>().is_err());
    }
}
