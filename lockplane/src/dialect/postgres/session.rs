//! Work on a PostgreSQL database, on a connection of our own.

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row};

use super::introspect::{self, NamespaceFilter};
use crate::dialect::Detail;
use crate::error::{Advice, Error, Result};
use crate::schema::Schema;
use crate::sql::{literal, qualified};

/// The key of the lock that one migration at a time holds: the first 8 bytes of SHA-256 of
/// `lockplane`, as a signed number. PostgreSQL keeps advisory locks apart by database.
const LOCK_KEY: i64 = -0x06f9_33be_90f4_3443;

/// Every session reads and writes SQL the same way, whatever server, role or database set before.
/// An empty search path makes PostgreSQL print every name with its namespace.
/// `client_connection_check_interval` ends a statement whose client is gone (PostgreSQL 14).
/// `jit` would take longer to compile the catalogue query than the query takes to run.
const PINS: &str = "SET datestyle = 'ISO, MDY'; SET intervalstyle = postgres; SET extra_float_digits = 1; \
    SET quote_all_identifiers = off; SET standard_conforming_strings = on; SET timezone = 'UTC'; \
    SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; \
    SET client_min_messages = warning; SET check_function_bodies = off; SET row_security = off; \
    SET xmloption = content; SET client_connection_check_interval = '2s'; SET jit = off; \
    SET search_path = ''";

/// SQL for the time and the user of an entry of the journal.
pub(crate) const NOW_AND_USER: (&str, &str) = (
    "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')",
    "current_user",
);

/// A connection of our own to a PostgreSQL database.
#[derive(Debug)]
pub struct PgSession {
    connection: PgConnection,
    place: String,
    facts: Facts,
    filter: NamespaceFilter,
    detail: Detail,
    statements: u64,
}

/// What a server says about itself when a session begins.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    /// `server_version_num`, such as 150018.
    pub version: u32,
    /// The search path that a connection of the application gets.
    pub search_path: String,
    /// The namespace new objects go to without being told; `public` when there is none.
    pub namespace: String,
}

/// What to call a database in messages; never the password.
pub(crate) fn describe(options: &PgConnectOptions) -> String {
    let host = match options.get_socket() {
        Some(path) => path.display().to_string(),
        None => format!("{}:{}", options.get_host(), options.get_port()),
    };
    let database = options.get_database().unwrap_or(options.get_username());
    format!("{database} at {host} as {}", options.get_username())
}

/// The options of a pool's connections.
pub(crate) fn of_pool(pool: &PgPool) -> PgConnectOptions {
    (*pool.connect_options()).clone()
}

impl PgSession {
    /// Opens a connection and pins its settings.
    pub(crate) async fn open(options: &PgConnectOptions) -> Result<Self> {
        let place = describe(options);
        let options = options.clone().statement_cache_capacity(0);
        let connected = options.connect().await;
        let mut connection = connected.map_err(|error| cannot_connect(&place, error))?;
        let facts = facts_and_pins(&mut connection).await;
        let facts = facts.map_err(|error| Error::database(format!("{place}: settings"), error))?;
        Ok(Self {
            connection,
            place,
            facts,
            filter: NamespaceFilter::Application,
            detail: Detail::Plain,
            statements: 1,
        })
    }

    /// What to call the database in messages.
    pub(crate) fn describe(&self) -> &str {
        &self.place
    }

    /// What the server said about itself.
    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Reads only these namespaces from now on.
    pub(crate) fn only_namespaces(&mut self, filter: NamespaceFilter) {
        self.filter = filter;
    }

    /// How much is read from now on.
    pub(crate) fn look_at(&mut self, detail: Detail) {
        self.detail = detail;
    }

    /// How many statements this session has sent.
    pub(crate) fn statements(&self) -> u64 {
        self.statements
    }

    /// A query that returns a row when there is a table of this name in the default namespace.
    pub(crate) fn table_probe(&self, table: &str) -> String {
        let name = qualified(&self.facts.namespace, table);
        format!("SELECT 1 WHERE to_regclass({}) IS NOT NULL", literal(&name))
    }

    /// Which database this is, whatever host, port or user lead to it: the cluster's system
    /// identifier (empty when the role may not ask) and the database's oid.
    pub(crate) async fn identity(&mut self) -> Result<(String, String)> {
        let cluster = self
            .rows("SELECT system_identifier::text FROM pg_control_system()")
            .await;
        let oid = "SELECT oid::text FROM pg_database WHERE datname = current_database()";
        let oid = self.rows(oid).await;
        let oid =
            oid.map_err(|error| Error::database(format!("{}: identity", self.place), error))?;
        let first = |rows: Vec<Vec<Option<String>>>| rows.into_iter().flatten().flatten().next();
        Ok((
            cluster.ok().and_then(first).unwrap_or_default(),
            first(oid).unwrap_or_default(),
        ))
    }

    /// Runs a statement.
    pub(crate) async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        self.statements += 1;
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        query.execute(&mut self.connection).await.map(|_| ())
    }

    /// Runs a query and returns its rows as text.
    pub(crate) async fn rows(
        &mut self,
        sql: &str,
    ) -> Result<Vec<Vec<Option<String>>>, sqlx::Error> {
        self.statements += 1;
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        let rows = query.fetch_all(&mut self.connection).await?;
        rows.iter().map(texts).collect()
    }

    /// Reads the whole schema, in two statements. The joins of the second stand in an order that is
    /// right: to look for a better one would take most of the time.
    pub(crate) async fn introspect(&mut self) -> Result<Schema> {
        let present = self.catalogue(&introspect::present_query()).await?;
        let present = introspect::Present::read(&present)?;
        let query = introspect::query(&self.filter, self.detail, &present);
        let query = format!("SET join_collapse_limit = 1; {query}; RESET join_collapse_limit");
        introspect::read(&self.catalogue(&query).await?)
    }

    /// The one text that a query about the catalogue answers.
    async fn catalogue(&mut self, query: &str) -> Result<String> {
        let rows = self.rows(query).await;
        let rows = rows.map_err(|error| {
            Error::database(format!("{}: reading the schema", self.place), error)
        })?;
        let text = rows.into_iter().flatten().flatten().next();
        Ok(text.unwrap_or_default())
    }

    /// Begins the one transaction in which a plan runs, unless another migration is running; then
    /// says which.
    ///
    /// The lock belongs to the transaction: it cannot outlive it, survives a connection pooler, and
    /// a server process whose client died holds it until its work is rolled back. It is asked for
    /// rather than waited for, since a waiting statement holds a snapshot that
    /// `CREATE INDEX CONCURRENTLY` waits for in turn.
    pub(crate) async fn try_begin(&mut self, lock_timeout: Duration) -> Result<Option<String>> {
        let sql = format!(
            "BEGIN; SET LOCAL lock_timeout = {}; SELECT pg_try_advisory_xact_lock({LOCK_KEY})",
            lock_timeout.as_millis()
        );
        let rows = self.rows(&sql).await;
        let rows = rows
            .map_err(|error| Error::database(format!("{}: migration lock", self.place), error))?;
        if rows == [[Some("t".to_owned())]] {
            return Ok(None);
        }
        let holder = self.holder(LOCK_KEY).await;
        let _ = self.rollback().await;
        Ok(Some(holder))
    }

    /// Takes a lock until the session ends, unless another session has it; then says which.
    pub(crate) async fn try_lock(&mut self, key: i64) -> Result<Option<String>> {
        let sql = format!("SELECT pg_try_advisory_lock({key})");
        let rows = self.rows(&sql).await;
        let rows = rows.map_err(|error| Error::database(format!("{}: lock", self.place), error))?;
        match rows == [[Some("t".to_owned())]] {
            true => Ok(None),
            false => Ok(Some(self.holder(key).await)),
        }
    }

    /// Who holds a lock, for people. Roles without privileges see less.
    async fn holder(&mut self, key: i64) -> String {
        let sql = format!(
            "SELECT format('process %s (%s, user %s, since %s s)', a.pid, coalesce(nullif(a.application_name, ''), 'no name'), a.usename, \
             extract(epoch from now() - coalesce(a.xact_start, a.backend_start))::int) \
             FROM pg_locks l JOIN pg_stat_activity a USING (pid) \
             WHERE l.locktype = 'advisory' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
             AND l.classid = {} AND l.objid = {} AND l.objsubid = 1",
            (key >> 32) & 0xffff_ffff,
            key & 0xffff_ffff
        );
        let rows = self.rows(&sql).await.unwrap_or_default();
        let holder = rows.into_iter().flatten().flatten().next();
        holder.unwrap_or_else(|| "a process that just ended".to_owned())
    }

    /// Makes everything since [`try_begin`](Self::try_begin) last.
    pub(crate) async fn commit(&mut self) -> Result<(), sqlx::Error> {
        self.run("COMMIT").await
    }

    /// Undoes everything since [`try_begin`](Self::try_begin).
    pub(crate) async fn rollback(&mut self) -> Result<(), sqlx::Error> {
        self.run("ROLLBACK").await
    }

    /// Names written without namespace mean what they mean to the application from now on.
    pub(crate) async fn use_search_path(&mut self, path: &str) -> Result<(), sqlx::Error> {
        let sql = format!(
            "SELECT pg_catalog.set_config('search_path', {}, false)",
            literal(path)
        );
        self.run(&sql).await
    }

    /// The same with the path that the connection came with.
    pub(crate) async fn speak_as_application(&mut self) -> Result<(), sqlx::Error> {
        let path = self.facts().search_path.clone();
        self.use_search_path(&path).await
    }

    /// Every printed name carries its namespace from now on.
    pub(crate) async fn speak_plainly(&mut self) -> Result<(), sqlx::Error> {
        self.use_search_path("").await
    }

    /// The same where it ends the work if it cannot be.
    pub(crate) async fn pin_search_path(&mut self) -> Result<()> {
        let pinned = self.speak_plainly().await;
        pinned.map_err(|error| Error::database(format!("{}: search path", self.describe()), error))
    }

    /// Closes the connection.
    pub(crate) async fn close(self) {
        drop(self.connection.close().await);
    }
}

/// Asks for the facts, then pins the settings, on one way there and back.
async fn facts_and_pins(connection: &mut PgConnection) -> Result<Facts, sqlx::Error> {
    let sql = format!(
        "SELECT current_setting('server_version_num'), current_setting('search_path'), \
        coalesce(current_schema(), 'public'); {PINS}"
    );
    let rows = sqlx::raw_sql(AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    let row = rows.first().ok_or(sqlx::Error::RowNotFound)?;
    let mut texts = texts(row)?.into_iter();
    let mut next = || texts.next().flatten();
    Ok(Facts {
        version: next()
            .and_then(|text| text.parse().ok())
            .unwrap_or_default(),
        search_path: next().unwrap_or_default(),
        namespace: next().unwrap_or_default(),
    })
}

fn texts(row: &PgRow) -> Result<Vec<Option<String>>, sqlx::Error> {
    (0..row.len()).map(|at| row.try_get_unchecked(at)).collect()
}

fn cannot_connect(place: &str, error: sqlx::Error) -> Error {
    let code = error
        .as_database_error()
        .and_then(|error| error.code().map(|code| code.into_owned()));
    let advice = match (code.as_deref(), &error) {
        (Some("28P01" | "28000"), _) => {
            Advice::from("check user and password in DATABASE_URL, and the server's pg_hba.conf")
        }
        (Some("3D000"), _) => Advice::from("create the database first: createdb NAME"),
        (None, sqlx::Error::Io(_)) => {
            Advice::from("is the server running, and do host and port in DATABASE_URL lead to it?")
        }
        _ => Advice::none(),
    };
    Error::Connect {
        context: format!("cannot connect to {place}"),
        source: Box::new(error),
        advice,
    }
}
