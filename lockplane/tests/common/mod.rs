//! What the tests of the library share: models in two versions, and databases of both kinds.
#![allow(dead_code, reason = "every test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use lockplane::{Migrator, Schema, Target};
use lockplane_testkit::{Cluster, SqliteFile, TestDb};
use sqlx::{AssertSqlSafe, PgPool, Row, SqlitePool};

/// The first release.
pub mod v1 {
    #[derive(lockplane::Model)]
    #[lockplane(table = "author")]
    pub struct Author {
        #[lockplane(primary_key)]
        id: i64,
        name: String,
    }

    #[derive(lockplane::Model)]
    #[lockplane(table = "book")]
    pub struct Book {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(references = Author::id, on_delete = cascade)]
        author_id: i64,
        #[lockplane(index)]
        title: String,
        isbn: i64,
    }
}

/// The next release.
pub mod v2 {
    #[derive(lockplane::Model)]
    #[lockplane(table = "author")]
    pub struct Author {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(renamed_from = "name")]
        full_name: String,
    }

    #[derive(lockplane::Model)]
    #[lockplane(table = "book", check(name = "title_not_blank", "length(title) > 0"))]
    pub struct Book {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(references = Author::id, on_delete = cascade)]
        author_id: i64,
        title: String,
        isbn: String,
        #[lockplane(default = true)]
        in_print: bool,
    }
}

/// A model that SQLite has no type for.
pub mod messages {
    #[derive(lockplane::Model)]
    pub struct Inbox {
        #[lockplane(primary_key)]
        id: i64,
        labels: Vec<String>,
    }
}

/// A database of either kind.
pub enum Way {
    /// PostgreSQL.
    Postgres(TestDb, PgPool),
    /// SQLite.
    Sqlite(SqliteFile, SqlitePool),
}

/// One database of each kind.
pub async fn both() -> [Way; 2] {
    let db = Cluster::shared().database().await;
    let file = SqliteFile::new();
    let (postgres, sqlite) = (db.pool(), file.pool());
    [Way::Postgres(db, postgres), Way::Sqlite(file, sqlite)]
}

impl Way {
    pub fn migrator(&self) -> Migrator {
        match self {
            Self::Postgres(_, pool) => Migrator::new(pool),
            Self::Sqlite(_, pool) => Migrator::new(pool),
        }
    }

    pub fn target(&self) -> Target {
        match self {
            Self::Postgres(db, _) => Target::Postgres(Box::new(db.options().clone())),
            Self::Sqlite(file, _) => {
                Target::from_url(&format!("sqlite://{}?mode=rwc", file.path().display())).unwrap()
            }
        }
    }

    pub async fn run(&self, sql: &str) {
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        match self {
            Self::Postgres(_, pool) => drop(query.execute(pool).await.unwrap()),
            Self::Sqlite(_, pool) => drop(query.execute(pool).await.unwrap()),
        }
    }

    /// The first value of a query's first row.
    pub async fn value(&self, sql: &str) -> String {
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        match self {
            Self::Postgres(_, pool) => query.fetch_one(pool).await.unwrap().get_unchecked(0),
            Self::Sqlite(_, pool) => query.fetch_one(pool).await.unwrap().get_unchecked(0),
        }
    }

    pub async fn schema(&self) -> Schema {
        lockplane::source::live(&self.target()).await.unwrap()
    }
}

pub async fn run_postgres(db: &TestDb, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))
        .execute(&db.pool())
        .await
        .unwrap();
}

pub async fn postgres_value(db: &TestDb, sql: &str) -> String {
    let row = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))
        .fetch_one(&db.pool())
        .await
        .unwrap();
    row.get_unchecked(0)
}
