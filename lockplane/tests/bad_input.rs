//! Bad input: a clear error each time, and nothing lost.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::time::Duration;

use common::{messages, v1};
use lockplane::apply::{self, Options};
use lockplane::{Error, Migrator, Target, models};
use lockplane_testkit::{Cluster, SqliteFile};
use sqlx::sqlite::SqliteConnectOptions;

fn v1_models() -> lockplane::Models {
    models![v1::Author, v1::Book]
}

#[tokio::test]
async fn an_unreachable_server_is_named_without_its_password() {
    let target = Target::from_url("postgres://ann:secret@127.0.0.1:1/shop").unwrap();
    let error = Migrator::of(target)
        .models(v1_models())
        .migrate()
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("cannot connect to shop at 127.0.0.1:1 as ann: "),
        "{text}"
    );
    assert!(text.contains("help: is the server running"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

#[tokio::test]
async fn a_wrong_password_is_said_to_be_one() {
    let db = Cluster::shared().database().await;
    common::run_postgres(
        &db,
        "DROP ROLE IF EXISTS lp_locked_out; CREATE ROLE lp_locked_out NOLOGIN PASSWORD 'x'",
    )
    .await;
    let options = db
        .options()
        .clone()
        .username("lp_locked_out")
        .password("wrong");
    let error = Migrator::of(Target::Postgres(Box::new(options)))
        .models(v1_models())
        .migrate()
        .await;
    let text = error.unwrap_err().to_string();
    assert!(text.contains("cannot connect to"), "{text}");
    assert!(text.contains("help: check user and password"), "{text}");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_as_it_is() {
    let file = SqliteFile::new();
    let letter = "Dear sir, this is a letter and not a database at all. ".repeat(40);
    std::fs::write(file.path(), &letter).unwrap();
    let error = Migrator::new(&file.pool())
        .models(v1_models())
        .migrate()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("file is not a database"),
        "{error}"
    );
    assert_eq!(std::fs::read_to_string(file.path()).unwrap(), letter);
}

#[tokio::test]
async fn a_read_only_database_is_said_to_be_one() {
    let file = SqliteFile::new();
    Migrator::new(&file.pool())
        .models(models![v1::Author])
        .migrate()
        .await
        .unwrap();
    let options = SqliteConnectOptions::new()
        .filename(file.path())
        .read_only(true);
    let pool = sqlx::SqlitePool::connect_lazy_with(options);
    let error = Migrator::new(&pool)
        .models(v1_models())
        .migrate()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Step { .. }), "{error}");
    assert!(error.to_string().contains("readonly database"), "{error}");
    assert!(
        error
            .to_string()
            .contains("help: the database can only be read"),
        "{error}"
    );
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_said_to_be_one() {
    let file = SqliteFile::new();
    // Not there, and there but not for writing (whoever asks).
    let nowhere = file.path().join("nowhere").join("x.db");
    for path in [nowhere, "/proc/lockplane.db".into()] {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true);
        let pool = sqlx::SqlitePool::connect_lazy_with(options);
        let error = Migrator::new(&pool)
            .models(v1_models())
            .migrate()
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Connect { .. }), "{error}");
        assert!(
            error.to_string().contains("help: the file or its folder"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn no_model_at_all_is_an_error_and_not_an_empty_plan() {
    let file = SqliteFile::new();
    let error = Migrator::new(&file.pool())
        .models(models![])
        .migrate()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Models { .. }), "{error}");
    assert!(error.to_string().contains("use my_models as _;"), "{error}");
}

#[tokio::test]
async fn two_models_of_one_table_are_both_named() {
    let file = SqliteFile::new();
    let twice = models![v1::Author, common::v2::Author];
    let error = Migrator::new(&file.pool())
        .models(twice)
        .migrate()
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("v1::Author") && text.contains("v2::Author"),
        "{text}"
    );
}

#[tokio::test]
async fn a_type_the_database_lacks_is_named_with_its_field() {
    let file = SqliteFile::new();
    let error = Migrator::new(&file.pool())
        .models(models![messages::Inbox])
        .migrate()
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(text.contains("labels") && text.contains("SQLite"), "{text}");
}

#[tokio::test]
async fn the_shadow_may_not_be_the_database_itself() {
    let db = Cluster::shared().database().await;
    common::run_postgres(
        &db,
        "CREATE TABLE precious (id int); INSERT INTO precious VALUES (1)",
    )
    .await;
    // Another way to the same database.
    let detour = db.options().clone().application_name("detour");
    let migrator = Migrator::new(&db.pool())
        .models(v1_models())
        .shadow(Target::Postgres(Box::new(detour)));
    let error = migrator.migrate().await.unwrap_err();
    assert!(matches!(error, Error::Shadow { .. }), "{error}");
    assert!(
        error.to_string().contains("is the database itself"),
        "{error}"
    );
    assert_eq!(
        common::postgres_value(&db, "SELECT count(*)::text FROM precious").await,
        "1"
    );

    let file = SqliteFile::new();
    let pool = file.pool();
    let same = Target::from_url(&format!("sqlite://{}", file.path().display())).unwrap();
    let error = Migrator::new(&pool)
        .models(v1_models())
        .shadow(same)
        .migrate()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Shadow { .. }), "{error}");
}

#[tokio::test]
async fn a_shadow_with_something_in_it_is_not_wiped() {
    let (db, shadow) = (
        Cluster::shared().database().await,
        Cluster::shared().database().await,
    );
    common::run_postgres(
        &shadow,
        "CREATE TABLE precious (id int); INSERT INTO precious VALUES (1)",
    )
    .await;
    let migrator = Migrator::new(&db.pool()).models(v1_models());
    let error = migrator
        .shadow(Target::Postgres(Box::new(shadow.options().clone())))
        .migrate()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("is not empty"), "{error}");
    assert_eq!(
        common::postgres_value(&shadow, "SELECT count(*)::text FROM precious").await,
        "1"
    );
}

#[tokio::test]
async fn a_shadow_that_cannot_be_made_tells_what_was_tried() {
    let db = Cluster::shared().database().await;
    let name = db.name();
    common::run_postgres(
        &db,
        &format!("DROP ROLE IF EXISTS {name}_poor; CREATE ROLE {name}_poor LOGIN PASSWORD 'poor'"),
    )
    .await;
    common::run_postgres(&db, "GRANT CREATE ON SCHEMA public TO PUBLIC; REVOKE CREATE ON DATABASE CURRENT_DATABASE FROM PUBLIC".replace("CURRENT_DATABASE", name).as_str()).await;
    let options = db
        .options()
        .clone()
        .username(&format!("{name}_poor"))
        .password("poor");
    let error = Migrator::of(Target::Postgres(Box::new(options)))
        .models(v1_models())
        .migrate()
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("a scratch database on the same server"),
        "{text}"
    );
    assert!(
        text.contains("scratch namespaces in the database itself"),
        "{text}"
    );
    assert!(text.contains("SHADOW_DATABASE_URL"), "{text}");
    common::run_postgres(
        &db,
        &format!("DROP OWNED BY {name}_poor; DROP ROLE {name}_poor"),
    )
    .await;
}

#[tokio::test]
async fn a_plan_for_another_dialect_is_refused() {
    let file = SqliteFile::new();
    let db = Cluster::shared().database().await;
    let plan = Migrator::new(&db.pool())
        .models(v1_models())
        .plan()
        .await
        .unwrap();
    let target = Target::from_url(&format!("sqlite://{}?mode=rwc", file.path().display())).unwrap();
    let error = apply::apply(&target, &plan, &Options::default())
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("the plan is for PostgreSQL"),
        "{error}"
    );
}

#[tokio::test]
async fn a_database_that_changed_since_the_plan_is_refused() {
    for way in common::both().await {
        let plan = way.migrator().models(v1_models()).plan().await.unwrap();
        way.run("CREATE TABLE author (id bigint PRIMARY KEY, note text)")
            .await;
        let error = apply::apply(&way.target(), &plan, &Options::default())
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Drift { .. }), "{error}");
        assert_eq!(way.migrator().history().await.unwrap(), [], "nothing ran");
    }
}

#[tokio::test]
async fn a_table_nobody_declared_is_left_alone_and_reported() {
    for way in common::both().await {
        way.run("CREATE TABLE stranger (id bigint PRIMARY KEY)")
            .await;
        way.run("INSERT INTO stranger VALUES (7)").await;
        let report = way.migrator().models(v1_models()).migrate().await.unwrap();
        let left: Vec<String> = report
            .undeclared
            .iter()
            .map(|id| id.name.name.clone())
            .collect();
        assert_eq!(left, ["stranger"]);
        let again = way.migrator().models(v1_models()).migrate().await.unwrap();
        assert!(again.plan.is_empty());
        assert_eq!(
            way.value("SELECT CAST(id AS text) FROM stranger").await,
            "7"
        );
    }
}

#[tokio::test]
async fn a_lock_that_is_not_given_up_ends_the_wait() {
    let file = SqliteFile::new();
    let pool = file.pool();
    Migrator::new(&pool)
        .models(models![v1::Author])
        .migrate()
        .await
        .unwrap();
    let mut writer = pool.acquire().await.unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE")
        .execute(&mut *writer)
        .await
        .unwrap();
    let migrator = Migrator::new(&pool)
        .models(v1_models())
        .wait(Duration::from_millis(50));
    let error = migrator.migrate().await.unwrap_err();
    assert!(matches!(error, Error::Locked { .. }), "{error}");
    sqlx::raw_sql("ROLLBACK")
        .execute(&mut *writer)
        .await
        .unwrap();
}

#[tokio::test]
async fn what_only_an_application_registers_is_named_as_such() {
    let file = SqliteFile::new();
    for sql in [
        "CREATE TABLE t (a TEXT CHECK (of_the_application(a)));",
        "CREATE VIRTUAL TABLE t USING of_the_application (a);",
        "CREATE TABLE t (a TEXT); CREATE INDEX i ON t (a COLLATE of_the_application);",
    ] {
        let script = lockplane::source::sql::read(sql, "after.sql", lockplane::Dialect::Sqlite);
        let wanted = lockplane::source::Wanted::Script(script.unwrap());
        let migrated = Migrator::new(&file.pool()).wanted(wanted).migrate().await;
        let text = migrated.unwrap_err().to_string();
        assert!(text.contains("what an application registers"), "{text}");
    }
}
