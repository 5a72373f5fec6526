//! Work on a SQLite database, on a connection of our own.

use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqlitePool, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row, Sqlite};

use crate::error::{Advice, Error, Result, words};
use crate::schema::Schema;
use crate::sql::literal;

/// Where a SQLite database is.
#[derive(Debug, Clone)]
pub enum SqliteTarget {
    /// A file; a private connection is opened with these options.
    File(Box<SqliteConnectOptions>),
    /// A database in memory, which only the pool's own connections can see.
    Memory(SqlitePool),
}

impl SqliteTarget {
    /// The database behind a pool.
    pub fn of_pool(pool: &SqlitePool) -> Self {
        let options = pool.connect_options();
        match in_memory(&options) {
            true => Self::Memory(pool.clone()),
            false => Self::File(Box::new((*options).clone())),
        }
    }

    /// The database that some options lead to.
    pub fn of_options(options: SqliteConnectOptions) -> Self {
        match in_memory(&options) {
            true => Self::Memory(SqlitePool::connect_lazy_with(options)),
            false => Self::File(Box::new(options)),
        }
    }

    /// The same database with another limit of waiting for whoever has the file to itself.
    pub(crate) fn patient(self, wait: Duration) -> Self {
        match self {
            Self::File(options) => Self::File(Box::new(options.busy_timeout(wait))),
            memory => memory,
        }
    }

    /// Makes the file when it is not there.
    pub(crate) async fn create_if_missing(&self) -> Result<()> {
        let Self::File(options) = self else {
            return Ok(());
        };
        if options.get_filename().exists() {
            return Ok(());
        }
        let creating = (**options).clone().create_if_missing(true);
        SqliteSession::open(&Self::File(Box::new(creating)))
            .await?
            .close()
            .await;
        Ok(())
    }

    /// What to call the database in messages.
    pub fn describe(&self) -> String {
        match self {
            Self::File(options) => options.get_filename().display().to_string(),
            Self::Memory(_) => "the database in memory".to_owned(),
        }
    }
}

/// sqlx names its shared databases in memory `file:sqlx-in-memory-N`; others say `mode=memory`.
fn in_memory(options: &SqliteConnectOptions) -> bool {
    let name = options.get_filename().to_string_lossy();
    // The URL of some names cannot be made, and sqlx then panics.
    let url = options.clone().filename("name").to_url_lossy();
    let mode = url
        .query_pairs()
        .any(|(key, value)| key == "mode" && value == "memory");
    mode || name == ":memory:" || name.is_empty() || name.starts_with("file:sqlx-in-memory")
}

/// What is off while a plan runs. Enforced foreign keys would delete rows; with `legacy_alter_table` a
/// rename leaves views, triggers and the foreign keys of other tables behind; with
/// `ignore_check_constraints` rows are copied that the new table refuses.
const PINNED: [&str; 3] = [
    "foreign_keys",
    "legacy_alter_table",
    "ignore_check_constraints",
];

/// SQL for the time and the user of an entry of the journal; SQLite has no users.
pub(crate) const NOW_AND_USER: (&str, &str) = ("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')", "''");

/// A connection of our own to a SQLite database.
#[derive(Debug)]
pub struct SqliteSession {
    connection: Held,
    place: String,
    /// The settings that were changed when an exclusive transaction began, as they were.
    before: Vec<(&'static str, String)>,
    statements: u64,
}

#[derive(Debug)]
enum Held {
    Own(Box<SqliteConnection>),
    Pooled(PoolConnection<Sqlite>),
}

impl Held {
    fn get(&mut self) -> &mut SqliteConnection {
        match self {
            Self::Own(connection) => connection,
            Self::Pooled(connection) => connection,
        }
    }
}

impl SqliteSession {
    /// Opens a connection.
    pub(crate) async fn open(target: &SqliteTarget) -> Result<Self> {
        let place = target.describe();
        let connection = match target {
            SqliteTarget::File(options) => {
                let options = (**options).clone().statement_cache_capacity(0);
                let opened = options.connect().await.map(Box::new);
                Held::Own(opened.map_err(|error| cannot_open(&place, error))?)
            }
            SqliteTarget::Memory(pool) => {
                let acquired = pool.acquire().await;
                Held::Pooled(acquired.map_err(|error| cannot_open(&place, error))?)
            }
        };
        Ok(Self {
            connection,
            place,
            before: Vec::new(),
            statements: 0,
        })
    }

    /// What to call the database in messages.
    pub(crate) fn describe(&self) -> &str {
        &self.place
    }

    /// How many statements this session has sent.
    pub(crate) fn statements(&self) -> u64 {
        self.statements
    }

    /// A query that returns a row when there is a table of this name.
    pub(crate) fn table_probe(&self, table: &str) -> String {
        format!(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = {}",
            literal(table)
        )
    }

    /// Runs a statement.
    pub(crate) async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        self.statements += 1;
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        query.execute(self.connection.get()).await.map(|_| ())
    }

    /// Runs a query and returns its rows as text.
    pub(crate) async fn rows(
        &mut self,
        sql: &str,
    ) -> Result<Vec<Vec<Option<String>>>, sqlx::Error> {
        self.statements += 1;
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        let rows = query.fetch_all(self.connection.get()).await?;
        rows.iter().map(texts).collect()
    }

    /// Reads the whole schema.
    pub(crate) async fn introspect(&mut self) -> Result<Schema> {
        let mut rows = self.rows(super::introspect::query()).await;
        if rows
            .as_ref()
            .is_err_and(|error| words(error).contains("pragma_table_list"))
        {
            rows = self.rows(&super::introspect::query_before_3_37()).await;
        }
        let rows = rows.map_err(|error| cannot_read(&self.place, error))?;
        let json = rows
            .into_iter()
            .flatten()
            .flatten()
            .next()
            .unwrap_or_default();
        if json.contains(char::REPLACEMENT_CHARACTER)
            && let Some(object) = self.not_utf8().await
        {
            return Err(Error::Unsupported {
                message: format!(
                    "{}: the definition of {object} is not UTF-8, so it cannot be read as it is; nothing was changed",
                    self.place
                ),
                advice: "make it again with a text in UTF-8".into(),
            });
        }
        super::introspect::read(&json)
    }

    /// The first object whose definition is not UTF-8: SQLite keeps whatever bytes it was given.
    async fn not_utf8(&mut self) -> Option<String> {
        self.statements += 1;
        let query =
            sqlx::raw_sql("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema");
        let rows = query.fetch_all(self.connection.get()).await.ok()?;
        let mut broken = rows.iter().filter(|row| {
            let bytes = (0..2).filter_map(|at| row.try_get_unchecked::<Vec<u8>, _>(at).ok());
            bytes
                .into_iter()
                .any(|bytes| std::str::from_utf8(&bytes).is_err())
        });
        broken.next().and_then(|row| text(row, 0).ok()).flatten()
    }

    /// Begins the one transaction in which a plan runs, unless another connection is writing; then
    /// says so.
    ///
    /// Foreign keys are off in it: a rebuild would otherwise fire `ON DELETE CASCADE` on every child
    /// row, and the pragma is a silent no-op once a transaction is open (SQLite documentation,
    /// "PRAGMA foreign_keys").
    pub(crate) async fn try_begin(&mut self, lock_timeout: Duration) -> Result<Option<String>> {
        self.pin().await?;
        if self.pragma("foreign_keys").await?.as_deref() != Some("0") {
            return Err(Error::Unsupported {
                message: format!(
                    "{}: foreign keys cannot be switched off on this connection, so a table cannot be rebuilt without deleting the rows that refer to it",
                    self.place
                ),
                advice: "run lockplane outside of a transaction, on a connection of its own".into(),
            });
        }
        // Whoever waits asks again and again, so that it can see in between what others did.
        let patience = self.pragma("busy_timeout").await?.unwrap_or_default();
        self.before.push(("busy_timeout", patience));
        self.set("PRAGMA busy_timeout = 20").await?;
        let begun = self.run("BEGIN IMMEDIATE").await;
        self.set(&format!(
            "PRAGMA busy_timeout = {}",
            lock_timeout.as_millis()
        ))
        .await?;
        match begun {
            Ok(()) => Ok(None),
            Err(error) => {
                self.restore().await;
                match is_busy(&error) {
                    true => Ok(Some(format!(
                        "a connection that is writing ({})",
                        words(&error)
                    ))),
                    false => Err(cannot_read(&self.place, error)),
                }
            }
        }
    }

    /// Makes everything since [`try_begin`](Self::try_begin) last.
    pub(crate) async fn commit(&mut self) -> Result<(), sqlx::Error> {
        let done = self.run("COMMIT").await;
        if done.is_ok() {
            self.restore().await;
        }
        done
    }

    /// Undoes everything since [`try_begin`](Self::try_begin).
    pub(crate) async fn rollback(&mut self) -> Result<(), sqlx::Error> {
        let done = self.run("ROLLBACK").await;
        self.restore().await;
        done
    }

    /// Closes the connection, or gives it back to its pool without statements that know the old
    /// shape of a table.
    pub(crate) async fn close(self) {
        match self.connection {
            Held::Own(connection) => drop(connection.close().await),
            Held::Pooled(mut connection) => drop(connection.clear_cached_statements().await),
        }
    }

    /// Settings as a plan needs them, whatever the connection was opened with.
    async fn pin(&mut self) -> Result<()> {
        for name in PINNED {
            let before = self.pragma(name).await?.unwrap_or_default();
            if before != "0" {
                self.set(&format!("PRAGMA {name} = OFF")).await?;
                self.before.push((name, before));
            }
        }
        Ok(())
    }

    /// Puts the settings back; nothing depends on it once a private connection closes.
    async fn restore(&mut self) {
        for (name, value) in std::mem::take(&mut self.before) {
            let _ = self.run(&format!("PRAGMA {name} = {value}")).await;
        }
    }

    async fn set(&mut self, sql: &str) -> Result<()> {
        let done = self.run(sql).await;
        done.map_err(|error| cannot_read(&self.place, error))
    }

    async fn pragma(&mut self, name: &str) -> Result<Option<String>> {
        let rows = self.rows(&format!("PRAGMA {name}")).await;
        let rows = rows.map_err(|error| cannot_read(&self.place, error))?;
        Ok(rows.into_iter().flatten().flatten().next())
    }
}

fn texts(row: &SqliteRow) -> Result<Vec<Option<String>>, sqlx::Error> {
    (0..row.len()).map(|at| text(row, at)).collect()
}

/// SQLite does not look at what is stored as text: what is not UTF-8 is shown with replacements.
fn text(row: &SqliteRow, at: usize) -> Result<Option<String>, sqlx::Error> {
    row.try_get_unchecked(at).or_else(|_| {
        let bytes: Option<Vec<u8>> = row.try_get_unchecked(at)?;
        Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    })
}

fn is_code(error: &sqlx::Error, codes: &[&str]) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| codes.contains(&code.as_ref()))
}

/// `SQLITE_BUSY` and `SQLITE_LOCKED` with their extended codes ("Result and Error Codes").
pub(crate) fn is_busy(error: &sqlx::Error) -> bool {
    is_code(error, &["5", "261", "517", "773", "6", "262", "518"])
}

fn cannot_open(place: &str, error: sqlx::Error) -> Error {
    let advice = match () {
        () if is_code(&error, &["14"]) => Advice::from(
            "the file or its folder does not exist or may not be read; check the path, or create the file with `?mode=rwc`",
        ),
        () => not_a_database(&error),
    };
    if is_busy(&error) {
        return held(place, &error);
    }
    Error::Connect {
        context: format!("cannot open {place}"),
        source: Box::new(error),
        advice,
    }
}

pub(super) fn cannot_read(place: &str, error: sqlx::Error) -> Error {
    if is_busy(&error) {
        return held(place, &error);
    }
    let advice = not_a_database(&error);
    Error::Database {
        context: place.to_owned(),
        source: Box::new(error),
        advice,
    }
}

/// Nobody else can even read while a connection writes to the file itself.
fn held(place: &str, error: &sqlx::Error) -> Error {
    Error::Locked {
        message: format!(
            "{place}: another connection has the file to itself and did not end in time ({})",
            words(error)
        ),
        advice: "nothing was changed; wait for it or end it, or be more patient".into(),
    }
}

/// SQLITE_NOTADB (26), SQLITE_READONLY (8): "Result and Error Codes".
fn not_a_database(error: &sqlx::Error) -> Advice {
    match () {
        () if is_code(error, &["26"]) => {
            "the file is something else, or encrypted; it was not changed".into()
        }
        () if is_code(error, &["8", "264", "520", "776", "1032", "1288", "1544"]) => {
            "make the file and its folder writable for this user; nothing was changed".into()
        }
        () => Advice::none(),
    }
}
