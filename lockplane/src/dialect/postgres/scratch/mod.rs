//! A scratch database: one that was given, one made beside the database at work, or scratch
//! namespaces inside it; the first that works.

mod database;
mod given;
mod namespaces;

use sqlx::postgres::PgConnectOptions;

use super::session::PgSession;
use crate::error::{Error, Result};
use crate::schema::Schema;
use namespaces::Namespaces;

/// A scratch database on PostgreSQL.
#[derive(Debug)]
pub(crate) struct PgScratch {
    session: PgSession,
    kind: Kind,
    /// What names without a namespace mean to the application.
    search_path: String,
}

#[derive(Debug)]
enum Kind {
    /// A database that somebody gave to be wiped.
    Given,
    /// A database of our own, dropped at the end.
    Database {
        name: String,
        beside: Box<PgConnectOptions>,
    },
    /// Namespaces of our own inside a transaction that is rolled back.
    Namespaces(Namespaces),
}

/// What a scratch has to be able to hold.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Contents<'a> {
    /// Text that somebody else wrote: it takes a database of its own.
    Text,
    /// Schemas that we render ourselves.
    Schemas(&'a [&'a Schema]),
}

/// The SQLSTATEs of what another statement may still make (PostgreSQL's documentation, appendix A).
const WANTING: [&str; 15] = [
    "3F000", // a namespace
    "42P01", // a table
    "42703", // a column
    "42883", // a function or operator
    "42704", // another object
    "42830", // the key that a foreign key points to
    "42803", // the primary key that makes the other columns of a GROUP BY known
    "42P10", // the key of an ON CONFLICT in a function's body
    "42846", // a cast
    "42804", // an assignment cast, or a column that a partition has to have
    "22P02", // a value of an enum type
    "42P13", // a column that a function's row type lacks
    "42P16", // the NOT NULL or the key that a table joins another with
    "55000", // the owner that a sequence shares with its table
    "42P17", // a partition, for an index of it that is attached to the whole's
];

impl PgScratch {
    /// Opens an empty scratch database.
    pub(crate) async fn open(
        work: Option<&PgConnectOptions>,
        given: Option<&PgConnectOptions>,
        contents: Contents<'_>,
    ) -> Result<Self> {
        if let Some(given) = given {
            return given::open(work, given).await;
        }
        let Some(work) = work else {
            return Err(no_server());
        };
        let mut tried = Vec::new();
        match database::open(work).await {
            Ok(scratch) => return Ok(scratch),
            Err(error) => tried.push(format!("a scratch database on the same server: {error}")),
        }
        match namespaces::open(work, contents).await {
            Ok(scratch) => return Ok(scratch),
            Err(error) => tried.push(format!(
                "scratch namespaces in the database itself: {error}"
            )),
        }
        Err(no_shadow(&tried))
    }

    pub(crate) fn session(&mut self) -> &mut PgSession {
        &mut self.session
    }

    /// Makes it empty again.
    pub(crate) async fn empty(&mut self) -> Result<()> {
        match &self.kind {
            Kind::Given | Kind::Database { .. } => database::empty(&mut self.session).await?,
            Kind::Namespaces(names) => names.restart(&mut self.session).await?,
        }
        self.session.pin_search_path().await
    }

    /// Lets names without a namespace mean what they mean to the application, until the scratch is
    /// emptied or [`read`](Self::read).
    pub(crate) async fn speak_as_application(&mut self) -> Result<(), sqlx::Error> {
        let path = match &self.kind {
            Kind::Given | Kind::Database { .. } => self.search_path.clone(),
            Kind::Namespaces(names) => names.search_path(&self.search_path),
        };
        self.session.use_search_path(&path).await
    }

    /// SQL as it has to be said here.
    pub(crate) fn outgoing(&self, sql: &str) -> String {
        match &self.kind {
            Kind::Given | Kind::Database { .. } => sql.to_owned(),
            Kind::Namespaces(names) => names.outgoing(sql),
        }
    }

    /// What is in it, under the names it has outside.
    pub(crate) async fn read(&mut self) -> Result<Schema> {
        self.session.pin_search_path().await?;
        let schema = self.session.introspect().await?;
        match &self.kind {
            Kind::Given => Ok(given::without_marker(schema)),
            Kind::Database { .. } => Ok(schema),
            Kind::Namespaces(names) => names.incoming(&schema),
        }
    }

    /// Whether a statement failed for want of something that another statement may make.
    pub(crate) fn lacks(&self, error: &sqlx::Error) -> bool {
        let code = error.as_database_error().and_then(|error| error.code());
        code.is_some_and(|code| WANTING.contains(&code.as_ref()))
    }

    /// Adds to the names that are ours to move.
    pub(crate) fn learn(&mut self, schema: &Schema) {
        if let Kind::Namespaces(names) = &mut self.kind {
            names.learn(schema);
        }
    }

    /// Whether the work here is one transaction that never ends well.
    pub(crate) fn is_transaction(&self) -> bool {
        matches!(self.kind, Kind::Namespaces(_))
    }

    /// Removes what was made.
    pub(crate) async fn close(mut self) {
        match self.kind {
            Kind::Given => {
                let _ = database::empty(&mut self.session).await;
                self.session.close().await;
            }
            Kind::Database { name, beside } => {
                self.session.close().await;
                database::drop(&beside, &name).await;
            }
            Kind::Namespaces(_) => {
                let _ = self.session.rollback().await;
                self.session.close().await;
            }
        }
    }
}

fn no_server() -> Error {
    Error::Shadow {
        message: "there is no PostgreSQL server to realise the schema on".to_owned(),
        advice: "give a database that may be wiped with --shadow-db or SHADOW_DATABASE_URL, or the database at work with --db or DATABASE_URL".into(),
    }
}

fn no_shadow(tried: &[String]) -> Error {
    Error::Shadow {
        message: format!("no shadow could be made; tried:\n  - {}", tried.join("\n  - ")),
        advice: "set SHADOW_DATABASE_URL to an empty database of the same PostgreSQL version that may be wiped, or let the role make one (ALTER ROLE .. CREATEDB); the database at work was not touched".into(),
    }
}
