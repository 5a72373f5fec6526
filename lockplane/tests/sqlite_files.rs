//! SQLite files as they are found: with other settings, other connections, and what `ANALYZE` and
//! `AUTOINCREMENT` left in them.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "common/found.rs"]
mod found;

use std::time::Duration;

use found::{Found, run};
use lockplane::Error;
use lockplane_testkit::SqliteFile;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

#[tokio::test]
async fn what_analyze_found_out_survives_a_rebuild() {
    let before = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b TEXT, c TEXT);
        CREATE INDEX by_b ON t (b); CREATE INDEX by_c ON t (c);
        CREATE TABLE k (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID;
        CREATE TABLE n (v TEXT);";
    let found = Found::plain(before).await;
    let rows =
        "INSERT INTO t (a, b, c) SELECT value, value % 3, value % 5 FROM generate_series(1, 60);
        INSERT INTO k SELECT value, value FROM generate_series(1, 60); INSERT INTO n VALUES (1);";
    let series =
        "WITH RECURSIVE s (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM s WHERE value < 60)";
    let rows = rows
        .replace("SELECT", &format!("{series} SELECT"))
        .replace("generate_series(1, 60)", "s");
    found.run(&rows).await;
    found.run("ANALYZE").await;
    let stat = "SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY 1, 2";
    let statistics = found.value(stat).await;
    let samples = "SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat4'";
    let sampled = found.value(samples).await;
    found
        .to("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL UNIQUE, b TEXT NOT NULL, c TEXT);
            CREATE INDEX by_b ON t (b); CREATE INDEX by_c ON t (c);
            CREATE TABLE k (k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE n (v TEXT NOT NULL);")
        .await
        .unwrap();
    assert_eq!(found.value(stat).await, statistics);
    if sampled == "1" {
        assert_ne!(
            found
                .value("SELECT count(*) FROM sqlite_stat4 WHERE tbl = 't'")
                .await,
            "0"
        );
    }
    found
        .to(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL UNIQUE, b TEXT, c TEXT);
            CREATE INDEX by_b ON t (c); CREATE INDEX by_c ON t (c);
            CREATE TABLE k (k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE n (v TEXT NOT NULL);",
        )
        .await
        .unwrap();
    let kept = "SELECT count(*) FROM sqlite_stat1 WHERE idx = 'by_b'";
    assert_eq!(found.value(kept).await, "0", "numbers about another index");
}

#[tokio::test]
async fn a_counter_survives_a_table_that_stops_counting() {
    let counting = "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT);";
    let found = Found::plain(counting).await;
    found
        .run("INSERT INTO t (n) VALUES ('a'), ('b'), ('c'); DELETE FROM t WHERE id > 1")
        .await;
    found
        .to("CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT);")
        .await
        .unwrap();
    found.back().await;
    found.run("INSERT INTO t (n) VALUES ('d')").await;
    assert_eq!(found.value("SELECT max(id) FROM t").await, "4");
    assert_eq!(
        found.value("SELECT name, seq FROM sqlite_sequence").await,
        "t 4"
    );
    found
        .to("CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT);")
        .await
        .unwrap();
    found.run("INSERT INTO t (id, n) VALUES (9, 'e')").await;
    found.back().await;
    assert_eq!(
        found.value("SELECT name, seq FROM sqlite_sequence").await,
        "t 9"
    );
}

const FAMILY: &str = "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT);
    CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id) ON DELETE CASCADE);
    CREATE VIEW both AS SELECT p.n, c.id FROM p JOIN c ON c.p = p.id;
    CREATE TRIGGER stamp AFTER INSERT ON c BEGIN UPDATE p SET n = 'new' WHERE id = new.p; END;";
const FAMILY_ROWS: &str =
    "INSERT INTO p VALUES (1, 'x'), (2, 'y'); INSERT INTO c VALUES (1, 1), (2, 2);";
/// `p` is renamed and rebuilt.
const FAMILY_AFTER: &str = "-- renamed from: p
    CREATE TABLE parent (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
    CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES parent (id) ON DELETE CASCADE);
    CREATE VIEW both AS SELECT parent.n, c.id FROM parent JOIN c ON c.p = parent.id;
    CREATE TRIGGER stamp AFTER INSERT ON c BEGIN UPDATE parent SET n = 'new' WHERE id = new.p; END;";

/// There and back; rows and settings of the pool's own connection are what they were.
async fn there_and_back(found: &Found, what: &str) {
    found.run(FAMILY_ROWS).await;
    found
        .to(FAMILY_AFTER)
        .await
        .unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(
        found
            .value("SELECT * FROM c JOIN parent ON parent.id = p ORDER BY c.id")
            .await,
        "1 1 1 new 2 2 2 new",
        "{what}"
    );
    assert_eq!(found.value("PRAGMA integrity_check").await, "ok", "{what}");
    found.back().await;
    assert_eq!(
        found
            .value("SELECT * FROM c JOIN p ON p.id = p ORDER BY c.id")
            .await,
        "1 1 1 new 2 2 2 new",
        "{what}"
    );
    assert_eq!(
        found
            .value("SELECT \"table\", \"on_delete\" FROM pragma_foreign_key_list('c')")
            .await,
        "p CASCADE",
        "{what}"
    );
}

#[tokio::test]
async fn settings_of_the_connection_change_nothing() {
    for (name, value) in [
        ("foreign_keys", "ON"),
        ("foreign_keys", "OFF"),
        ("legacy_alter_table", "ON"),
        ("ignore_check_constraints", "ON"),
        ("recursive_triggers", "ON"),
        ("journal_mode", "WAL"),
        ("journal_mode", "DELETE"),
        ("journal_mode", "TRUNCATE"),
        ("journal_mode", "PERSIST"),
        ("journal_mode", "MEMORY"),
        ("secure_delete", "ON"),
        ("secure_delete", "FAST"),
        ("auto_vacuum", "FULL"),
        ("auto_vacuum", "INCREMENTAL"),
        ("locking_mode", "NORMAL"),
        ("temp_store", "MEMORY"),
        ("synchronous", "OFF"),
        ("cell_size_check", "ON"),
        ("reverse_unordered_selects", "ON"),
        ("defer_foreign_keys", "ON"),
    ] {
        let found = Found::new(FAMILY, |options| options.pragma(name, value)).await;
        there_and_back(&found, &format!("{name} = {value}")).await;
    }
}

#[tokio::test]
async fn a_pool_in_memory_gets_its_settings_back() {
    for (name, value) in [
        ("foreign_keys", "1"),
        ("legacy_alter_table", "1"),
        ("ignore_check_constraints", "1"),
    ] {
        let options = SqliteConnectOptions::new()
            .filename(":memory:")
            .pragma(name, value);
        let pool = sqlx::pool::PoolOptions::new()
            .max_connections(1)
            .connect_with(options)
            .await
            .unwrap();
        let found = Found {
            file: SqliteFile::new(),
            pool,
        };
        found.run(FAMILY).await;
        there_and_back(&found, name).await;
        assert_eq!(
            found.value(&format!("PRAGMA {name}")).await,
            value,
            "{name}"
        );
    }
}

#[tokio::test]
async fn rows_that_referred_to_nothing_before_are_no_reason_to_stop() {
    let found = Found::plain(FAMILY).await;
    let orphans = "PRAGMA foreign_keys = OFF; DROP TRIGGER stamp; INSERT INTO p VALUES (1, 'x'); INSERT INTO c VALUES (5, 77), (6, 78)";
    found.run(orphans).await;
    let after = FAMILY_AFTER
        .replace("CREATE TABLE c", "-- renamed from: c\nCREATE TABLE child")
        .replace("JOIN c ON c.p", "JOIN child AS c ON c.p")
        .replace("INSERT ON c", "INSERT ON child");
    found.to(&after).await.unwrap();
    assert_eq!(
        found
            .value("SELECT count(*) FROM pragma_foreign_key_check")
            .await,
        "2"
    );
    let gone = after.replace("n TEXT NOT NULL", "n TEXT").replace(
        "REFERENCES parent (id) ON DELETE CASCADE",
        "REFERENCES other (id)",
    );
    found.run("INSERT INTO child VALUES (7, 1)").await;
    let error = found
        .to(&format!(
            "{gone}; CREATE TABLE other (id INTEGER PRIMARY KEY);"
        ))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("child"), "{error}");
    assert_eq!(
        found
            .value("SELECT count(*) FROM pragma_foreign_key_check")
            .await,
        "2"
    );
}

#[tokio::test]
async fn a_reader_is_waited_for_and_named_when_it_does_not_end() {
    let found = Found::new(FAMILY, |options| options.pragma("journal_mode", "DELETE")).await;
    found.run(FAMILY_ROWS).await;
    let mut reader = found.other().await;
    run(&mut reader, "BEGIN; SELECT * FROM p").await;
    let migrator = found
        .migrator(FAMILY_AFTER)
        .lock_timeout(Duration::from_millis(300))
        .wait(Duration::from_millis(300));
    let error = migrator.migrate().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("is reading or writing"), "{text}");
    assert_eq!(found.value("SELECT count(*) FROM p").await, "2");
    let patient = found
        .migrator(FAMILY_AFTER)
        .lock_timeout(Duration::from_secs(20));
    let mut late = found.other().await;
    let waits = tokio::spawn(async move { patient.migrate().await });
    // Whoever waits to commit lets nobody else begin to read.
    while sqlx::raw_sql("SELECT * FROM p")
        .execute(&mut late)
        .await
        .is_ok()
    {
        assert!(!waits.is_finished(), "the reader was not waited for");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    run(&mut reader, "COMMIT").await;
    waits.await.unwrap().unwrap();
    assert_eq!(found.value("SELECT count(*) FROM parent").await, "2");
}

#[tokio::test]
async fn a_reader_of_a_write_ahead_log_disturbs_nobody() {
    let found = Found::new(FAMILY, |options| options.pragma("journal_mode", "WAL")).await;
    found.run(FAMILY_ROWS).await;
    let mut reader = found.other().await;
    run(&mut reader, "BEGIN; SELECT * FROM p").await;
    found.to(FAMILY_AFTER).await.unwrap();
    let seen: i64 = sqlx::query_scalar("SELECT count(*) FROM p")
        .fetch_one(&mut reader)
        .await
        .unwrap();
    assert_eq!(seen, 2, "the reader's own snapshot");
    run(&mut reader, "COMMIT").await;
    assert_eq!(found.value("SELECT count(*) FROM parent").await, "2");
}

#[tokio::test]
async fn a_writer_is_waited_for_and_named_when_it_does_not_end() {
    for mode in ["WAL", "DELETE"] {
        let found = Found::new(FAMILY, |options| options.pragma("journal_mode", mode)).await;
        found.run(FAMILY_ROWS).await;
        let mut writer = found.other().await;
        run(&mut writer, "BEGIN IMMEDIATE").await;
        let error = found
            .migrator(FAMILY_AFTER)
            .wait(Duration::from_millis(300))
            .migrate()
            .await;
        let text = match error {
            Err(error @ Error::Locked { .. }) => error.to_string(),
            other => panic!("{mode}: {other:?}"),
        };
        assert!(text.contains("nothing was changed"), "{text}");
        run(&mut writer, "COMMIT").await;
        found.to(FAMILY_AFTER).await.unwrap();
        found.back().await;
        let alone = found.to(FAMILY_AFTER).await.unwrap().statements;
        found.back().await;
        wait_for_writer(&found, &mut writer, alone).await;
        assert_eq!(found.value("SELECT max(id) FROM parent").await, "3");
    }
}

#[tokio::test]
async fn one_who_has_the_file_to_itself_is_waited_for_and_named_when_it_does_not_end() {
    let impatient = |options: SqliteConnectOptions| {
        let options = options.pragma("journal_mode", "DELETE");
        options.busy_timeout(Duration::ZERO)
    };
    let found = Found::new(FAMILY, impatient).await;
    let mut writer = found.other().await;
    run(&mut writer, "BEGIN EXCLUSIVE").await;
    let (begun, wait) = (std::time::Instant::now(), Duration::from_millis(300));
    let error = found.migrator(FAMILY_AFTER).wait(wait).migrate().await;
    let text = match error {
        Err(error @ Error::Locked { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert!(text.contains("has the file to itself"), "{text}");
    assert!(begun.elapsed() >= wait, "it was not waited for");
    run(&mut writer, "COMMIT").await;
    found.to(FAMILY_AFTER).await.unwrap();
}

#[tokio::test]
async fn who_waits_for_ever_does_so_as_long_as_the_database_can() {
    let found = Found::plain(FAMILY).await;
    let migrator = found.migrator(FAMILY_AFTER).wait(Duration::MAX);
    let migrator = migrator.lock_timeout(Duration::MAX);
    migrator.migrate().await.unwrap();
    migrator.rollback().await.unwrap();
}

/// Holds the database for longer and longer, until the migrator has met the writer: whoever finds the
/// database taken asks again, and so sends more statements than one who is `alone`.
async fn wait_for_writer(found: &Found, writer: &mut SqliteConnection, alone: u64) {
    for hold in [20, 100, 500, 2_500, 12_500] {
        run(writer, "BEGIN IMMEDIATE").await;
        let patient = found.migrator(FAMILY_AFTER);
        let waits = tokio::spawn(async move { patient.migrate().await });
        tokio::time::sleep(Duration::from_millis(hold)).await;
        run(writer, "INSERT OR IGNORE INTO p VALUES (3, 'z'); COMMIT").await;
        if waits.await.unwrap().unwrap().statements > alone {
            return;
        }
        found.back().await;
    }
    panic!("the migrator did not meet the writer");
}
