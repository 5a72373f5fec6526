//! SQLite databases in memory: only the application's own pool can see them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]
#![allow(dead_code, reason = "the schema of a model is what counts here")]
#![cfg(feature = "sqlite")]

use lockplane::{Migrator, models};
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};

mod v1 {
    #[derive(lockplane::Model)]
    pub struct Note {
        #[lockplane(primary_key)]
        pub id: i64,
        pub text: String,
    }
}

mod v2 {
    #[derive(lockplane::Model)]
    pub struct Note {
        #[lockplane(primary_key)]
        pub id: i64,
        #[lockplane(renamed_from = "text", max_length = 20)]
        pub body: String,
    }
}

/// The ways to name one; the first gives every pool a database of its own.
const URLS: [&str; 3] = [
    "sqlite::memory:",
    "sqlite://:memory:",
    "sqlite://file:notes?mode=memory&cache=shared",
];

async fn pool(url: &str, connections: u32) -> SqlitePool {
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(1);
    pool.connect(url).await.unwrap()
}

#[tokio::test]
async fn there_and_back_in_memory() {
    for url in URLS {
        for connections in [1, 5] {
            let pool = pool(url, connections).await;
            let first = Migrator::new(&pool).models(models![v1::Note]);
            first.migrate().await.unwrap();
            sqlx::query("INSERT INTO note VALUES (1, 'kept')")
                .execute(&pool)
                .await
                .unwrap();
            let second = Migrator::new(&pool).models(models![v2::Note]);
            second.migrate().await.unwrap();
            assert!(second.check().await.unwrap().is_same(), "{url}");
            let body: String = sqlx::query_scalar("SELECT body FROM note")
                .fetch_one(&pool)
                .await
                .unwrap();
            assert_eq!(body, "kept");
            assert!(second.migrate().await.unwrap().plan.is_empty());
            second.rollback().await.unwrap();
            assert!(first.check().await.unwrap().is_same(), "{url}");
            pool.close().await;
        }
    }
}
