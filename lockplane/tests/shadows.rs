//! One shadow that several use at once.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod common;

use common::{v1, v2};
use lockplane::shadow::{Contents, Shadow};
use lockplane::source::{self, Wanted};
use lockplane::{Dialect, Migrator, Schema, Target, models};
use lockplane_testkit::{Cluster, TestDb};

fn target(db: &TestDb) -> Target {
    Target::Postgres(Box::new(db.options().clone()))
}

async fn realised(given: &TestDb, sql: &str) -> Schema {
    let script = source::sql::read(sql, "schema.sql", Dialect::Postgres).unwrap();
    let given = Some(target(given));
    let shadow = Shadow::open(Dialect::Postgres, None, given.as_ref(), Contents::Text).await;
    let mut shadow = shadow.unwrap();
    let schema = shadow.canonical(&Wanted::Script(script)).await.unwrap();
    shadow.close().await;
    schema
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_use_a_shadow_at_once_do_not_see_each_other() {
    let given = std::sync::Arc::new(Cluster::shared().database().await);
    let users = (0..8).map(|number| {
        let given = given.clone();
        tokio::spawn(async move {
            let table = format!("t{number}");
            let sql = format!("CREATE TYPE kind AS ENUM ('a'); CREATE TABLE {table} (of kind)");
            (realised(&given, &sql).await, table)
        })
    });
    for user in users.collect::<Vec<_>>() {
        let (schema, table) = user.await.unwrap();
        let tables: Vec<&str> = schema.tables.keys().map(|it| it.name.as_str()).collect();
        assert_eq!(tables, [table]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_made_under_the_settings_before_it() {
    let given = Cluster::shared().database().await;
    let sql = "CREATE VIEW v AS SELECT * FROM app.t; CREATE SCHEMA app; SET search_path = app; CREATE TABLE t (id int)";
    let schema = realised(&given, sql).await;
    let objects: Vec<String> = schema.objects.keys().map(|id| id.to_string()).collect();
    assert_eq!(objects, ["view public.v"]);
}

// PostgreSQL cannot drop an extension together with indexes about which it asks functions of the extension.
#[tokio::test(flavor = "multi_thread")]
async fn a_shadow_is_emptied_of_indexes_over_an_extension() {
    let given = Cluster::shared().database().await;
    let there = "SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'";
    let there: i64 = sqlx::query_scalar(there)
        .fetch_one(&given.pool())
        .await
        .unwrap();
    if there == 0 {
        return;
    }
    let sql = "CREATE EXTENSION pg_trgm; CREATE TABLE t (name text); CREATE INDEX ON t USING gist (name gist_trgm_ops)";
    let script = source::sql::read(sql, "schema.sql", Dialect::Postgres).unwrap();
    let wanted = Wanted::Script(script);
    let given = Some(target(&given));
    let shadow = Shadow::open(Dialect::Postgres, None, given.as_ref(), Contents::Text).await;
    let mut shadow = shadow.unwrap();
    let first = shadow.canonical(&wanted).await.unwrap();
    assert_eq!(shadow.canonical(&wanted).await.unwrap(), first);
    shadow.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn starters_that_share_a_shadow_all_succeed() {
    let (work, given) = (
        Cluster::shared().database().await,
        Cluster::shared().database().await,
    );
    let migrator = || Migrator::new(&work.pool()).shadow(target(&given));
    let first = migrator().models(models![v1::Author, v1::Book]);
    first.migrate().await.unwrap();
    let starters = (0..8).map(|_| {
        let next = migrator().models(models![v2::Author, v2::Book]);
        tokio::spawn(async move { next.migrate().await })
    });
    let mut ran = 0;
    for starter in starters.collect::<Vec<_>>() {
        ran += usize::from(!starter.await.unwrap().unwrap().plan.is_empty());
    }
    assert_eq!(ran, 1);
}

#[tokio::test]
async fn a_template_is_no_shadow() {
    let given = Cluster::shared().database().await;
    let name = given.options().get_database().unwrap().to_owned();
    let mark = |is: bool| format!("ALTER DATABASE \"{name}\" IS_TEMPLATE {is}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(mark(true)))
        .execute(&given.pool())
        .await
        .unwrap();
    let target = Some(target(&given));
    let open = || Shadow::open(Dialect::Postgres, None, target.as_ref(), Contents::Text);
    let error = open().await.unwrap_err().to_string();
    assert!(error.contains("is a template"), "{error}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(mark(false)))
        .execute(&given.pool())
        .await
        .unwrap();
    let marked = "SELECT count(*) FROM pg_namespace WHERE nspname = 'lockplane_shadow'";
    let marked: i64 = sqlx::query_scalar(marked)
        .fetch_one(&given.pool())
        .await
        .unwrap();
    assert_eq!(marked, 0);
}

// Time stands still but for those who wait for it, so five minutes take none.
#[tokio::test(start_paused = true)]
async fn a_shadow_that_stays_in_use_is_an_error_that_says_by_whom() {
    let given = Cluster::shared().database().await;
    let target = Some(target(&given));
    let open = || Shadow::open(Dialect::Postgres, None, target.as_ref(), Contents::Text);
    let first = open().await.unwrap();
    let error = open().await.unwrap_err().to_string();
    assert!(error.contains("in use for over 300 s: process"), "{error}");
    assert!(error.contains("a shadow of its own"), "{error}");
    first.close().await;
    open().await.unwrap().close().await;
}
