//! The fixtures themselves.

use lockplane_testkit::{Cluster, SqliteFile};
use sqlx::Connection;

#[tokio::test]
async fn every_test_has_a_database_of_its_own() {
    let (one, two) = (
        Cluster::shared().database().await,
        Cluster::shared().database().await,
    );
    sqlx::raw_sql("CREATE TABLE t (id int)")
        .execute(&one.pool())
        .await
        .unwrap();
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM pg_class WHERE relname = 't'")
        .fetch_one(&two.pool())
        .await
        .unwrap();
    assert_eq!(tables, 0);
}

#[tokio::test]
async fn a_database_is_dropped_with_its_value_even_when_connections_are_open() {
    let database = Cluster::shared().database().await;
    let (name, pool) = (database.name().to_owned(), database.pool());
    let _open = pool.acquire().await.unwrap();
    drop(database);
    let other = Cluster::shared().database().await;
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM pg_database WHERE datname = $1")
        .bind(name)
        .fetch_one(&other.pool())
        .await
        .unwrap();
    assert_eq!(left, 0);
}

#[tokio::test]
async fn the_url_alone_is_enough_and_a_wrong_password_is_refused() {
    let database = Cluster::shared().database().await;
    let mut right = sqlx::PgConnection::connect(&database.url).await.unwrap();
    let trusting: i64 =
        sqlx::query_scalar("SELECT count(*) FROM pg_hba_file_rules WHERE auth_method = 'trust'")
            .fetch_one(&mut right)
            .await
            .unwrap();
    let wrong = database.options().clone().password("wrong");
    let refused = sqlx::PgConnection::connect_with(&wrong).await.is_err();
    assert!(refused || trusting > 0);
}

#[tokio::test]
async fn a_sqlite_file_is_there_after_the_first_connection_and_gone_at_the_end() {
    let file = SqliteFile::new();
    let path = file.path().to_owned();
    assert!(!path.exists());
    sqlx::SqliteConnection::connect(&file.url).await.unwrap();
    sqlx::raw_sql("CREATE TABLE t (id int)")
        .execute(&file.pool())
        .await
        .unwrap();
    assert!(path.exists());
    drop(file);
    assert!(!path.exists());
}
