//! A fresh database of either kind.

use std::collections::BTreeSet;
use std::sync::Mutex;

use lockplane::{Dialect, Target};
use lockplane_testkit::{Cluster, SqliteFile, TestDb};
use sqlx::{AssertSqlSafe, PgPool, SqlitePool};

use super::Outcome;

pub struct Database {
    target: Target,
    pool: Pool,
}

/// Shadows that no trip uses right now. Making a database takes PostgreSQL longer than all the rest.
static SHADOWS: Mutex<Vec<TestDb>> = Mutex::new(Vec::new());

/// A database to wipe, for one trip. SQLite needs none.
pub struct Shadow {
    target: Option<Target>,
    database: Option<TestDb>,
}

impl Shadow {
    pub async fn lend(dialect: Dialect) -> Self {
        if dialect == Dialect::Sqlite {
            return Self {
                target: None,
                database: None,
            };
        }
        let free = SHADOWS.lock().unwrap().pop();
        let database = match free {
            Some(database) => database,
            None => Cluster::shared().database().await,
        };
        Self {
            target: Some(Target::from_url(&database.url).unwrap()),
            database: Some(database),
        }
    }

    pub fn target(&self) -> Option<&Target> {
        self.target.as_ref()
    }

    /// To the next trip. One whose trip failed goes: what was left in it would fail all that follow.
    pub fn give_back(self) {
        SHADOWS.lock().unwrap().extend(self.database);
    }

    /// Drops all of them; to be called when no trip is under way any more.
    pub fn drop_all() {
        SHADOWS.lock().unwrap().clear();
    }
}

/// The pool, and what removes the database when it is dropped.
enum Pool {
    Postgres(PgPool, TestDb),
    Sqlite(SqlitePool, SqliteFile),
}

impl Database {
    pub async fn new(dialect: Dialect) -> Self {
        let (url, pool) = match dialect {
            Dialect::Postgres => {
                let database = Cluster::shared().database().await;
                (
                    database.url.clone(),
                    Pool::Postgres(database.pool(), database),
                )
            }
            Dialect::Sqlite => {
                let file = SqliteFile::new();
                (file.url.clone(), Pool::Sqlite(file.pool(), file))
            }
        };
        let target = Target::from_url(&url).unwrap();
        Self { target, pool }
    }

    /// Closes its connections first: where one is left, the drop waits for it.
    pub async fn drop(self) {
        match self.pool {
            Pool::Postgres(pool, database) => {
                pool.close().await;
                drop(database);
            }
            Pool::Sqlite(pool, file) => {
                pool.close().await;
                drop(file);
            }
        }
    }

    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Runs a script as a user's own tool would.
    pub async fn run(&self, sql: &str) -> Outcome<()> {
        let sql = AssertSqlSafe(sql.to_owned());
        let sql = sqlx::raw_sql(sql);
        match &self.pool {
            Pool::Postgres(pool, _) => sql.execute(pool).await.map(|_| ())?,
            Pool::Sqlite(pool, _) => sql.execute(pool).await.map(|_| ())?,
        }
        Ok(())
    }

    /// The major version of a PostgreSQL; SQLite is what the library was built with.
    pub async fn major(&self) -> Outcome<Option<u32>> {
        let Pool::Postgres(pool, _) = &self.pool else {
            return Ok(None);
        };
        let version = "SELECT current_setting('server_version_num')::int4 / 10000";
        let version: i32 = sqlx::query_scalar(version).fetch_one(pool).await?;
        Ok(Some(version.try_into()?))
    }

    /// Makes roles that are not there yet; they are the server's and stay with it.
    pub async fn roles(&self, names: &[String]) -> Outcome<()> {
        for name in names {
            let name = name.replace('"', "\"\"");
            self.run(&format!(
                "DO $$ BEGIN CREATE ROLE \"{name}\"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
            ))
            .await?;
        }
        Ok(())
    }

    /// A query of one text column, as a set.
    pub async fn texts(&self, sql: String) -> Outcome<BTreeSet<String>> {
        let sql = AssertSqlSafe(sql);
        let rows: Vec<String> = match &self.pool {
            Pool::Postgres(pool, _) => {
                sqlx::query_scalar(sql)
                    .persistent(false)
                    .fetch_all(pool)
                    .await?
            }
            Pool::Sqlite(pool, _) => {
                sqlx::query_scalar(sql)
                    .persistent(false)
                    .fetch_all(pool)
                    .await?
            }
        };
        Ok(rows.into_iter().collect())
    }
}
