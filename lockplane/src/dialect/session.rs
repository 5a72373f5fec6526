//! Work on a database, whichever it is.

use std::path::Path;
use std::time::Duration;

#[cfg(feature = "postgres")]
use super::postgres::session as postgres;
#[cfg(feature = "sqlite")]
use super::sqlite::session as sqlite;
use super::{After, Before, Detail};
use crate::error::{Error, Result};
use crate::schema::{Covered, Schema};
use crate::sql::Dialect;

/// Where a database is: the options of a pool, or a URL.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Target {
    /// A PostgreSQL database.
    #[cfg(feature = "postgres")]
    Postgres(Box<sqlx::postgres::PgConnectOptions>),
    /// A SQLite database.
    #[cfg(feature = "sqlite")]
    Sqlite(sqlite::SqliteTarget),
}

impl Target {
    /// The database a URL leads to: `postgres://..`, `postgresql://..`, `sqlite:..`, or the path of
    /// a SQLite file (`app.db`, `app.sqlite`, `app.sqlite3`).
    ///
    /// # Errors
    ///
    /// When the URL is none of these, or its driver was not compiled in.
    ///
    /// ```
    /// # fn main() -> Result<(), lockplane::Error> {
    /// let target = lockplane::Target::from_url("sqlite://app.db")?;
    /// assert_eq!(target.dialect(), lockplane::Dialect::Sqlite);
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_url(url: &str) -> Result<Self> {
        let scheme = url.split(':').next().unwrap_or_default();
        let file = [".db", ".sqlite", ".sqlite3"]
            .iter()
            .any(|end| url.ends_with(end));
        match scheme {
            #[cfg(feature = "postgres")]
            "postgres" | "postgresql" => {
                let options = url.parse().map_err(|error| bad_url(url, &error))?;
                Ok(Self::Postgres(Box::new(options)))
            }
            #[cfg(feature = "sqlite")]
            "sqlite" => {
                let options = url.parse().map_err(|error| bad_url(url, &error))?;
                Ok(Self::Sqlite(sqlite::SqliteTarget::of_options(options)))
            }
            #[cfg(feature = "sqlite")]
            _ if file => {
                let options = sqlx::sqlite::SqliteConnectOptions::new().filename(url);
                Ok(Self::Sqlite(sqlite::SqliteTarget::of_options(options)))
            }
            _ => Err(unknown_url(scheme, file)),
        }
    }

    /// Makes the file of a SQLite database that is not there yet; nothing else is changed.
    ///
    /// A PostgreSQL database has to be there: which role, encoding and locale it gets is not ours to
    /// say.
    ///
    /// # Errors
    ///
    /// [`Error::Connect`] when the file cannot be made.
    pub async fn create_if_missing(&self) -> Result<()> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Ok(()),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(target) => target.create_if_missing().await,
        }
    }

    /// Whether the database ends with its connections: SQLite's in memory does.
    pub fn is_in_memory(&self) -> bool {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => false,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(target) => matches!(target, sqlite::SqliteTarget::Memory(_)),
        }
    }

    /// Whether a file belongs to the database itself.
    pub(crate) fn owns(&self, path: &Path) -> bool {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => false,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(target) => target.owns(path),
        }
    }

    /// Writes a consistent copy of the database to a file that is not there yet.
    pub(crate) async fn copy_to(&self, path: &Path) -> Result<()> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Err(Error::Unsupported {
                message: "a backup to a file is for SQLite; nothing was changed".to_owned(),
                advice: "use pg_dump or the backups of the server".into(),
            }),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(target) => target.copy_to(path).await,
        }
    }

    /// Which kind of database it is.
    pub fn dialect(&self) -> Dialect {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Dialect::Postgres,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Dialect::Sqlite,
        }
    }

    /// The same database, for somebody who waits this long while another connection has a SQLite file to
    /// itself. On PostgreSQL nobody waits for a connection.
    #[must_use]
    pub fn patient(self, wait: Duration) -> Self {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(target) => Self::Sqlite(target.patient(wait.min(super::LONGEST_WAIT))),
            #[cfg(feature = "postgres")]
            Self::Postgres(options) => {
                let _ = wait;
                Self::Postgres(options)
            }
        }
    }

    /// What to call the database in messages; never the password.
    pub fn describe(&self) -> String {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(options) => postgres::describe(options),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(target) => target.describe(),
        }
    }
}

fn bad_url(url: &str, error: &sqlx::Error) -> Error {
    let scheme = url.split(':').next().unwrap_or_default();
    Error::Unsupported {
        message: format!("the `{scheme}` URL cannot be read: {error}"),
        advice: "write postgres://user:password@host:port/database or sqlite://path/to/file; encode special characters in the password with %XX".into(),
    }
}

fn unknown_url(scheme: &str, file: bool) -> Error {
    let known = matches!(scheme, "postgres" | "postgresql" | "sqlite") || file;
    let message = match known {
        true => format!("the driver for `{scheme}` was not compiled in"),
        false => format!("`{scheme}` is no kind of database that lockplane knows"),
    };
    let advice = match known {
        true => "enable lockplane's cargo feature `postgres` or `sqlite`",
        false => "write postgres://user:password@host:port/database or sqlite://path/to/file",
    };
    Error::Unsupported {
        message,
        advice: advice.into(),
    }
}

/// A driver whose pools lockplane takes: PostgreSQL's and SQLite's.
pub trait Engine: sqlx::Database + sealed::Sealed {
    /// The database behind a pool.
    fn target(pool: &sqlx::Pool<Self>) -> Target;
}

mod sealed {
    pub trait Sealed {}
    #[cfg(feature = "postgres")]
    impl Sealed for sqlx::Postgres {}
    #[cfg(feature = "sqlite")]
    impl Sealed for sqlx::Sqlite {}
}

#[cfg(feature = "postgres")]
impl Engine for sqlx::Postgres {
    fn target(pool: &sqlx::Pool<Self>) -> Target {
        Target::Postgres(Box::new(postgres::of_pool(pool)))
    }
}

#[cfg(feature = "sqlite")]
impl Engine for sqlx::Sqlite {
    fn target(pool: &sqlx::Pool<Self>) -> Target {
        Target::Sqlite(sqlite::SqliteTarget::of_pool(pool))
    }
}

/// The rows of a query, every value as text.
pub(crate) type Rows = Vec<Vec<Option<String>>>;

/// What runs SQL: a session on the database at work, or a scratch.
pub(crate) trait Run: Send {
    /// Runs a statement.
    fn run(&mut self, sql: &str) -> impl Future<Output = Result<(), sqlx::Error>> + Send;

    /// Runs a query and returns its rows as text.
    fn rows(&mut self, sql: &str) -> impl Future<Output = Result<Rows, sqlx::Error>> + Send;

    /// Lets names without a namespace mean what they mean to the application.
    fn speak_as_application(&mut self) -> impl Future<Output = Result<(), sqlx::Error>> + Send;

    /// Ends [`speak_as_application`](Self::speak_as_application).
    fn speak_plainly(&mut self) -> impl Future<Output = Result<(), sqlx::Error>> + Send;
}

/// A connection of our own to a database.
#[derive(Debug)]
pub(crate) enum Session {
    #[cfg(feature = "postgres")]
    Postgres(Box<postgres::PgSession>),
    #[cfg(feature = "sqlite")]
    Sqlite(Box<sqlite::SqliteSession>),
}

/// Calls the method of the same name on whichever session it is.
macro_rules! each {
    ($self:ident, $session:ident => $call:expr) => {
        match $self {
            #[cfg(feature = "postgres")]
            Self::Postgres($session) => $call,
            #[cfg(feature = "sqlite")]
            Self::Sqlite($session) => $call,
        }
    };
}

impl Session {
    /// Opens a connection.
    pub(crate) async fn open(target: &Target) -> Result<Self> {
        Ok(match target {
            #[cfg(feature = "postgres")]
            Target::Postgres(options) => {
                Self::Postgres(Box::new(postgres::PgSession::open(options).await?))
            }
            #[cfg(feature = "sqlite")]
            Target::Sqlite(target) => {
                Self::Sqlite(Box::new(sqlite::SqliteSession::open(target).await?))
            }
        })
    }

    /// What to call the database in messages.
    pub(crate) fn describe(&self) -> &str {
        each!(self, session => session.describe())
    }

    /// The namespace that names without one belong to; empty on SQLite.
    pub(crate) fn namespace(&self) -> &str {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(session) => &session.facts().namespace,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => "",
        }
    }

    /// A query that returns a row when there is a table of this name in the default namespace.
    pub(crate) fn journal_probe(&self, table: &str) -> String {
        each!(self, session => session.table_probe(table))
    }

    /// SQL for the time and the user that an entry of the journal is written with.
    pub(crate) fn now_and_user(&self) -> (&'static str, &'static str) {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => postgres::NOW_AND_USER,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => sqlite::NOW_AND_USER,
        }
    }

    /// How many statements this session has sent.
    pub(crate) fn statements(&self) -> u64 {
        each!(self, session => session.statements())
    }

    /// How much is read from now on.
    pub(crate) fn look_at(&mut self, detail: Detail) {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(session) => session.look_at(detail),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => {}
        }
    }

    /// Reads the whole schema, in a number of statements that does not depend on its size.
    pub(crate) async fn introspect(&mut self) -> Result<Schema> {
        each!(self, session => session.introspect().await)
    }

    /// Begins the one transaction in which a plan runs, as the only migration of this database;
    /// when another is running, says which instead. Statements wait for locks as long as given.
    pub(crate) async fn try_begin(&mut self, lock_timeout: Duration) -> Result<Option<String>> {
        each!(self, session => session.try_begin(lock_timeout).await)
    }

    /// Makes everything since `try_begin` last.
    pub(crate) async fn commit(&mut self) -> Result<(), sqlx::Error> {
        each!(self, session => session.commit().await)
    }

    /// Whether a statement failed because of what another connection is doing right now.
    pub(crate) fn is_busy(&self, error: &sqlx::Error) -> bool {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => false,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => sqlite::is_busy(error),
        }
    }

    /// Undoes everything since `try_begin`.
    pub(crate) async fn rollback(&mut self) -> Result<(), sqlx::Error> {
        each!(self, session => session.rollback().await)
    }

    /// Looks at what a plan has to leave as it was. PostgreSQL guards its rows and statistics itself.
    /// A plan itself cares for what it covers.
    pub(crate) async fn look_before(&mut self, covered: &Covered) -> Result<Before> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(session) => session.look_before(covered).await,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(session) => session.look_before().await,
        }
    }

    /// Adds what an earlier plan dropped, as its journal entry has it.
    pub(crate) async fn remember(&mut self, before: &mut Before, gone: &str) -> Result<()> {
        each!(self, session => session.remember(before, gone).await)
    }

    /// Puts back what goes with a table that is written anew, or with what is made again, and tells
    /// what the plan would break.
    pub(crate) async fn check_after(&mut self, before: &Before) -> Result<After> {
        each!(self, session => session.check_after(before).await)
    }

    /// Closes the connection, or gives it back to the pool it came from.
    pub(crate) async fn close(self) {
        each!(self, session => session.close().await);
    }
}

impl Run for Session {
    async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        each!(self, session => session.run(sql).await)
    }

    async fn rows(&mut self, sql: &str) -> Result<Rows, sqlx::Error> {
        each!(self, session => session.rows(sql).await)
    }

    async fn speak_as_application(&mut self) -> Result<(), sqlx::Error> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(session) => session.speak_as_application().await,
            // Names mean the same everywhere.
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(()),
        }
    }

    async fn speak_plainly(&mut self) -> Result<(), sqlx::Error> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(session) => session.speak_plainly().await,
            // Names mean the same everywhere.
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(()),
        }
    }
}
