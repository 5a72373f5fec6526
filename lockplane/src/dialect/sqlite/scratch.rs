//! A scratch database: in memory, always there, gone with its connection.

use sqlx::sqlite::SqliteConnectOptions;

use super::copy::Folder;
use super::session::{SqliteSession, SqliteTarget};
use crate::error::{Error, Result};
use crate::schema::Schema;

/// A scratch database in memory.
#[derive(Debug)]
pub(crate) struct SqliteScratch {
    session: SqliteSession,
    /// Where the copy is that it works on, if it is one.
    folder: Option<Folder>,
}

impl SqliteScratch {
    /// Opens an empty scratch database. One that somebody gave is not needed and not touched, but
    /// it may not be the database at work: whoever says so expects a shadow that can be wiped.
    pub(crate) async fn open(
        work: Option<&SqliteTarget>,
        given: Option<&SqliteTarget>,
    ) -> Result<Self> {
        if let (Some(SqliteTarget::File(work)), Some(SqliteTarget::File(given))) = (work, given) {
            refuse_same(work, given)?;
        }
        Ok(Self {
            session: in_memory().await?,
            folder: None,
        })
    }

    /// A copy of the database at work with its rows, if it is not larger than the limit.
    pub(crate) async fn copy_of(work: &SqliteTarget, limit: u64) -> Result<Option<Self>> {
        let copy = work.private_copy(limit).await?;
        Ok(copy.map(|(session, folder)| Self {
            session,
            folder: Some(folder),
        }))
    }

    pub(crate) fn session(&mut self) -> &mut SqliteSession {
        &mut self.session
    }

    /// Makes it empty again.
    pub(crate) async fn empty(&mut self) -> Result<()> {
        let fresh = in_memory().await?;
        std::mem::replace(&mut self.session, fresh).close().await;
        self.folder = None;
        Ok(())
    }

    /// SQL as it has to be said here: as it is.
    pub(crate) fn outgoing(&self, sql: &str) -> String {
        sql.to_owned()
    }

    /// What is in it.
    pub(crate) async fn read(&mut self) -> Result<Schema> {
        self.session.introspect().await
    }

    /// Whether a statement failed for want of something that another statement may make. SQLite has
    /// one code for all mistakes in a statement, so its words have to tell.
    pub(crate) fn lacks(&self, error: &sqlx::Error) -> bool {
        let wanting = ["no such table: ", "no such column: "];
        let error = error.as_database_error();
        error.is_some_and(|error| wanting.iter().any(|it| error.message().starts_with(it)))
    }

    /// Names are not moved here.
    pub(crate) fn learn(&mut self, _: &Schema) {}

    /// Whether the work here is one transaction that never ends well: it is not.
    pub(crate) fn is_transaction(&self) -> bool {
        false
    }

    pub(crate) async fn close(self) {
        self.session.close().await;
    }
}

async fn in_memory() -> Result<SqliteSession> {
    let options = SqliteConnectOptions::new()
        .filename(":memory:")
        .foreign_keys(false);
    SqliteSession::open(&SqliteTarget::File(Box::new(options))).await
}

fn refuse_same(work: &SqliteConnectOptions, given: &SqliteConnectOptions) -> Result<()> {
    let (work, given) = (work.get_filename(), given.get_filename());
    let real = |path: &std::path::Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    match real(work) == real(given) {
        true => Err(Error::Shadow {
            message: format!("the shadow {} is the database itself", given.display()),
            advice: "a shadow gets wiped: give another one, or none (SQLite needs none); nothing was touched".into(),
        }),
        false => Ok(()),
    }
}
