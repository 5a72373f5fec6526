//! A scratch database, whichever it is.

#[cfg(feature = "postgres")]
use super::postgres::scratch::{Contents, PgScratch};
#[cfg(feature = "sqlite")]
use super::sqlite::scratch::SqliteScratch;
use super::{Before, Detail, Rows, Run, Target};
use crate::error::{Error, Result};
use crate::schema::Schema;
use crate::sql::Dialect;

/// What a scratch has to be able to hold.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds<'a> {
    /// SQL that somebody wrote.
    Text,
    /// Schemas that we render ourselves.
    Schemas(&'a [&'a Schema]),
}

/// A scratch database that is empty at first and gone after [`close`](Self::close).
#[derive(Debug)]
pub(crate) enum Scratch {
    #[cfg(feature = "postgres")]
    Postgres(Box<PgScratch>),
    #[cfg(feature = "sqlite")]
    Sqlite(Box<SqliteScratch>),
}

/// Calls the method of the same name on whichever scratch it is.
macro_rules! each {
    ($self:ident, $scratch:ident => $call:expr) => {
        match $self {
            #[cfg(feature = "postgres")]
            Self::Postgres($scratch) => $call,
            #[cfg(feature = "sqlite")]
            Self::Sqlite($scratch) => $call,
        }
    };
}

impl Scratch {
    /// Opens a scratch for a dialect: beside the database at work, or in the one that was given.
    pub(crate) async fn open(
        dialect: Dialect,
        work: Option<&Target>,
        given: Option<&Target>,
        holds: Holds<'_>,
    ) -> Result<Self> {
        match dialect {
            #[cfg(feature = "postgres")]
            Dialect::Postgres => {
                let (work, given) = (pg(work, "database")?, pg(given, "shadow")?);
                let contents = match holds {
                    Holds::Text => Contents::Text,
                    Holds::Schemas(schemas) => Contents::Schemas(schemas),
                };
                let scratch = PgScratch::open(work, given, contents).await?;
                Ok(Self::Postgres(Box::new(scratch)))
            }
            #[cfg(feature = "sqlite")]
            Dialect::Sqlite => {
                let _ = holds;
                let (work, given) = (lite(work, "database")?, lite(given, "shadow")?);
                let scratch = SqliteScratch::open(work, given).await?;
                Ok(Self::Sqlite(Box::new(scratch)))
            }
            #[allow(unreachable_patterns, reason = "reachable with a driver left out")]
            other => Err(Error::Unsupported {
                message: format!("the driver for {other} was not compiled in"),
                advice: "enable lockplane's cargo feature `postgres` or `sqlite`".into(),
            }),
        }
    }

    /// A copy of the database at work with its rows, where there can be one and it is not larger than
    /// so many bytes.
    pub(crate) async fn copy_of(work: &Target, limit: u64) -> Result<Option<Self>> {
        match work {
            #[cfg(feature = "postgres")]
            Target::Postgres(_) => Ok(None),
            #[cfg(feature = "sqlite")]
            Target::Sqlite(work) => {
                let copy = SqliteScratch::copy_of(work, limit).await?;
                Ok(copy.map(|scratch| Self::Sqlite(Box::new(scratch))))
            }
        }
    }

    /// Looks at what a plan has to leave as it was; see [`Session`](super::Session).
    pub(crate) async fn look_before(&mut self) -> Result<Before> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Ok(Before::default()),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(scratch) => scratch.session().look_before().await,
        }
    }

    /// Tells what the plan would break; see [`Session`](super::Session).
    pub(crate) async fn check_after(&mut self, before: &Before) -> Result<Vec<String>> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => Ok(Vec::new()),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(scratch) => {
                let after = scratch.session().check_after(before).await;
                after.map(|after| after.breaks)
            }
        }
    }

    /// How much is read from now on.
    pub(crate) fn look_at(&mut self, detail: Detail) {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(scratch) => scratch.session().look_at(detail),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => {}
        }
    }

    /// Makes it empty again.
    pub(crate) async fn empty(&mut self) -> Result<()> {
        each!(self, scratch => scratch.empty().await)
    }

    /// What is in it.
    pub(crate) async fn read(&mut self) -> Result<Schema> {
        each!(self, scratch => scratch.read().await)
    }

    /// Whether the work here is one transaction that never ends well.
    pub(crate) fn is_transaction(&self) -> bool {
        each!(self, scratch => scratch.is_transaction())
    }

    /// Whether a statement failed for want of something that another statement may make.
    pub(crate) fn lacks(&self, error: &sqlx::Error) -> bool {
        each!(self, scratch => scratch.lacks(error))
    }

    /// Adds to the names that are ours to move.
    pub(crate) fn learn(&mut self, schema: &Schema) {
        each!(self, scratch => scratch.learn(schema));
    }

    /// Removes what was made.
    pub(crate) async fn close(self) {
        each!(self, scratch => scratch.close().await);
    }
}

impl Run for Scratch {
    async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        each!(self, scratch => {
            let sql = scratch.outgoing(sql);
            scratch.session().run(&sql).await
        })
    }

    async fn rows(&mut self, sql: &str) -> Result<Rows, sqlx::Error> {
        each!(self, scratch => {
            let sql = scratch.outgoing(sql);
            scratch.session().rows(&sql).await
        })
    }

    async fn speak_as_application(&mut self) -> Result<(), sqlx::Error> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(scratch) => scratch.speak_as_application().await,
            // Names mean the same everywhere.
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(()),
        }
    }

    async fn speak_plainly(&mut self) -> Result<(), sqlx::Error> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(scratch) => scratch.session().speak_plainly().await,
            // Names mean the same everywhere.
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(()),
        }
    }
}

fn wrong(role: &str, target: &Target, dialect: Dialect) -> Error {
    Error::Shadow {
        message: format!(
            "the {role} {} is a {} database, but the schema is {dialect}'s",
            target.describe(),
            target.dialect()
        ),
        advice: format!("give a {dialect} database").into(),
    }
}

#[cfg(feature = "postgres")]
fn pg<'t>(
    target: Option<&'t Target>,
    role: &str,
) -> Result<Option<&'t sqlx::postgres::PgConnectOptions>> {
    match target {
        None => Ok(None),
        Some(Target::Postgres(options)) => Ok(Some(options)),
        #[cfg(feature = "sqlite")]
        Some(other @ Target::Sqlite(_)) => Err(wrong(role, other, Dialect::Postgres)),
    }
}

#[cfg(feature = "sqlite")]
fn lite<'t>(
    target: Option<&'t Target>,
    role: &str,
) -> Result<Option<&'t super::sqlite::session::SqliteTarget>> {
    match target {
        None => Ok(None),
        Some(Target::Sqlite(target)) => Ok(Some(target)),
        #[cfg(feature = "postgres")]
        Some(other @ Target::Postgres(_)) => Err(wrong(role, other, Dialect::Sqlite)),
    }
}
