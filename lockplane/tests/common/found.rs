//! A SQLite file as an application left it.
#![allow(dead_code, reason = "every test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::time::Duration;

use lockplane::migrate::Report;
use lockplane::source::{Wanted, sql};
use lockplane::{Dialect, HazardKind, Migrator};
use lockplane_testkit::SqliteFile;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqlitePool};
use sqlx::{AssertSqlSafe, ConnectOptions, Row};

/// A file, and how an application connects to it.
pub struct Found {
    pub file: SqliteFile,
    pub pool: SqlitePool,
}

impl Found {
    /// A file in which a script has run, reached with some settings.
    pub async fn new(
        script: &str,
        set: impl FnOnce(SqliteConnectOptions) -> SqliteConnectOptions,
    ) -> Self {
        let file = SqliteFile::new();
        let pool = SqlitePool::connect_lazy_with(set(file.options()));
        let found = Self { file, pool };
        found.run(script).await;
        found
    }

    pub async fn plain(script: &str) -> Self {
        Self::new(script, |options| options).await
    }

    pub async fn run(&self, sql: &str) {
        let sql = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        sql.execute(&self.pool).await.unwrap();
    }

    /// Every value of a query, in one text.
    pub async fn value(&self, sql: &str) -> String {
        let sql = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        let rows = sql.fetch_all(&self.pool).await.unwrap();
        let texts = rows
            .iter()
            .flat_map(|row| (0..row.len()).map(|at| text(row, at)));
        texts.collect::<Vec<_>>().join(" ")
    }

    pub fn migrator(&self, script: &str) -> Migrator {
        let script = sql::read(script, "after.sql", Dialect::Sqlite).unwrap();
        let migrator = Migrator::new(&self.pool).wanted(Wanted::Script(script));
        migrator.allow(HazardKind::ALL.iter().copied())
    }

    pub async fn to(&self, script: &str) -> lockplane::Result<Report> {
        self.migrator(script).migrate().await
    }

    pub async fn back(&self) {
        let migrator = Migrator::new(&self.pool).allow(HazardKind::ALL.iter().copied());
        migrator.rollback().await.unwrap();
    }

    /// Another connection, as another process has one.
    pub async fn other(&self) -> SqliteConnection {
        self.file
            .options()
            .busy_timeout(Duration::ZERO)
            .connect()
            .await
            .unwrap()
    }
}

fn text(row: &sqlx::sqlite::SqliteRow, at: usize) -> String {
    let value: Option<String> = row.get_unchecked(at);
    value.unwrap_or_else(|| "NULL".to_owned())
}

pub async fn run(connection: &mut SqliteConnection, sql: &str) {
    let sql = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
    sql.execute(connection).await.unwrap();
}
