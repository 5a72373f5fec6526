//! The databases that a command may use, and the dialect it speaks.

use std::time::Duration;

use lockplane::Target;
use lockplane::sql::Dialect;

use crate::args::{Db, Shadow};
use crate::failure::Failure;
use crate::source::{Source, database_url};

/// What the options and the environment give.
pub(crate) struct Context {
    db: Option<Target>,
    shadow: Option<Target>,
    dialect: Option<Dialect>,
    /// How long to wait for whoever has a SQLite file to itself; the driver's own limit unless said.
    wait: Option<Duration>,
}

impl Context {
    /// Understands the options.
    pub(crate) fn new(db: &Db, shadow: &Shadow) -> Result<Self, Failure> {
        Ok(Self {
            db: target(db.db.as_deref())?,
            shadow: target(shadow.shadow_db.as_deref())?,
            dialect: shadow.dialect.map(Dialect::from),
            wait: None,
        })
    }

    /// The same with another limit of waiting.
    pub(crate) fn patient(self, wait: Duration) -> Self {
        Self {
            db: self.db.map(|db| db.patient(wait)),
            wait: Some(wait),
            ..self
        }
    }

    /// A database that is a source.
    pub(crate) fn source(&self, url: &str) -> Result<Target, Failure> {
        let given = target(Some(url))?;
        let given = given
            .ok_or_else(|| Failure::new("an empty URL was given", "give the URL of a database"))?;
        Ok(match self.wait {
            Some(wait) => given.patient(wait),
            None => given,
        })
    }

    /// The database at work.
    pub(crate) fn database(&self) -> Result<&Target, Failure> {
        self.db.as_ref().ok_or_else(no_database)
    }

    /// The database at work, if it is of this kind.
    pub(crate) fn beside(&self, dialect: Dialect) -> Option<&Target> {
        self.db.as_ref().filter(|db| db.dialect() == dialect)
    }

    /// The shadow that was given. One of another kind is meant for another command.
    pub(crate) fn shadow(&self, dialect: Dialect) -> Option<&Target> {
        self.shadow
            .as_ref()
            .filter(|shadow| shadow.dialect() == dialect)
    }

    /// The dialect that these sources share: what they say, else `--dialect`, else the databases'.
    pub(crate) fn dialect(&self, sources: &[&Source]) -> Result<Dialect, Failure> {
        let mut said: Vec<Dialect> = sources
            .iter()
            .filter_map(|source| source.dialect())
            .collect();
        said.dedup();
        match said.as_slice() {
            [one] => Ok(*one),
            [] => self.fallback().ok_or_else(no_dialect),
            _ => Err(Failure::new(
                "one side is PostgreSQL's, the other SQLite's",
                "compare schemas of the same kind of database",
            )),
        }
    }

    fn fallback(&self) -> Option<Dialect> {
        let databases = self.db.iter().chain(&self.shadow);
        self.dialect
            .or_else(|| databases.map(Target::dialect).next())
    }
}

/// The database behind a URL; nothing for an empty environment variable.
pub(crate) fn target(url: Option<&str>) -> Result<Option<Target>, Failure> {
    match url {
        None | Some("") => Ok(None),
        Some(url) => Ok(Some(Target::from_url(&database_url(url))?)),
    }
}

pub(crate) fn no_database() -> Failure {
    Failure::new(
        "no database was given",
        "set DATABASE_URL or give --db postgres://user@host/name or --db sqlite://path",
    )
}

fn no_dialect() -> Failure {
    Failure::new(
        "the files do not say which database they are for",
        "say --dialect postgres or --dialect sqlite, or give a database with --db",
    )
}
