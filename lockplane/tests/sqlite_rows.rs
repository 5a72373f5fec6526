//! Rows of a SQLite file that a plan does not take, and settings of the file.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "common/found.rs"]
mod found;

use found::Found;
use lockplane::Error;

/// What an application's rows have in the way of a plan, and what is said about it.
const MISFITS: &str = "CREATE TABLE parent (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
    CREATE TABLE old_name (id INTEGER PRIMARY KEY, label TEXT, age TEXT, email TEXT COLLATE NOCASE, stock INTEGER, parent INTEGER);
    CREATE TABLE pair (a TEXT, b TEXT, n TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;";
const MISFITS_ROWS: &str = "INSERT INTO parent VALUES (1, 'x');
    INSERT INTO old_name VALUES (1, 'a', '1', 'A@x', 5, 1), (2, NULL, 'two', 'a@X', -1, 7), (3, NULL, '3.5', 'b@x', 0, NULL),
        (4, NULL, 'four', 'b@x', -2, 8), (5, NULL, '5', NULL, 1, 1), (6, 'f', x'00ff', NULL, 1, 1);
    INSERT INTO pair VALUES ('p', 'q', 'no number');";
const MISFITS_AFTER: &str = "CREATE TABLE parent (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
    -- renamed from: old_name
    CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, -- renamed from: label
        age INTEGER,
        email TEXT COLLATE NOCASE UNIQUE,
        stock INTEGER CHECK (stock >= 0),
        parent INTEGER REFERENCES parent
    ) STRICT;
    CREATE TABLE pair (a TEXT, b TEXT, n INTEGER, extra TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;";

#[tokio::test]
async fn rows_that_do_not_fit_are_told_before_anything_runs() {
    let found = Found::plain(MISFITS).await;
    found.run(MISFITS_ROWS).await;
    let before = std::fs::read(found.file.path()).unwrap();
    let error = match found.to(MISFITS_AFTER).await {
        Err(error @ Error::Refused { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    };
    for line in [
        "person.name may not be NULL any more, but is (4 such, for example row 2: NULL; row 3: NULL; row 4: NULL)",
        "person.age holds what is no INTEGER (4 such, for example row 2: 'two'; row 3: '3.5'; row 4: 'four')",
        "person: values that have to be unique are not (email) (2 such, for example ",
        "person: rows break the new check (stock >= 0) (2 such, for example row 2: -1; row 4: -2)",
        "person: rows refer to nothing in parent (parent) (2 such, for example row 2: 7; row 4: 8)",
        "pair.n holds what is no INTEGER (1 such, for example row 'p', 'q': 'no number')",
        "pair.extra is required and has neither default nor backfill, so rows that are there cannot get a value (1 such, for example row 'p', 'q')",
        "the database was not touched",
    ] {
        assert!(error.contains(line), "{line}\nis not in\n{error}");
    }
    assert_eq!(std::fs::read(found.file.path()).unwrap(), before);
    found
        .run("DELETE FROM old_name WHERE id > 1; DELETE FROM pair")
        .await;
    found.to(MISFITS_AFTER).await.unwrap();
    found
        .run("INSERT INTO pair (a, b, n, extra) VALUES ('p', 'q', 1, '')")
        .await;
    found.back().await;
    assert_eq!(found.value("SELECT * FROM old_name").await, "1 a 1 A@x 5 1");
}

#[tokio::test]
async fn duplicates_under_a_new_index_are_told_before_anything_runs() {
    let found = Found::plain("CREATE TABLE t (a TEXT, b INTEGER)").await;
    found
        .run("INSERT INTO t VALUES ('x', 1), ('X', 1), ('y', 2), ('y', 3), (NULL, 4), (NULL, 4)")
        .await;
    for (index, finding) in [
        ("ON t (a)", "(1 such, for example 'y', 2 times)"),
        (
            "ON t (lower(a))",
            "(2 such, for example 'x', 2 times; 'y', 2 times)",
        ),
        (
            "ON t (a COLLATE NOCASE) WHERE b < 2",
            "(1 such, for example 'x', 2 times)",
        ),
        ("ON t (a, b)", ""),
    ] {
        let done = found
            .to(&format!(
                "CREATE TABLE t (a TEXT, b INTEGER); CREATE UNIQUE INDEX i {index};"
            ))
            .await;
        match (done, finding) {
            (Ok(_), "") => {}
            (Err(error @ Error::Refused { .. }), _) => {
                assert!(error.to_string().contains(finding), "{error}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn settings_are_compared_where_they_are_declared() {
    let found = Found::plain("PRAGMA user_version = 7; CREATE TABLE t (a)").await;
    assert!(
        found
            .to("CREATE TABLE t (a);")
            .await
            .unwrap()
            .plan
            .is_empty()
    );
    assert_eq!(found.value("PRAGMA user_version").await, "7");
    let declared = "PRAGMA user_version = 8; CREATE TABLE t (a);";
    found.to(declared).await.unwrap();
    assert_eq!(found.value("PRAGMA user_version").await, "8");
    assert!(found.to(declared).await.unwrap().plan.is_empty());
    found.back().await;
    assert_eq!(found.value("PRAGMA user_version").await, "7");
    let parity = found.migrator(declared).check().await.unwrap();
    assert_eq!(parity.differences, ["set user_version to 8"]);
}

#[tokio::test]
async fn a_backup_is_written_first_and_named_in_the_journal() {
    let found = Found::plain("CREATE TABLE t (a); INSERT INTO t VALUES (1)").await;
    let backup = found.file.path().with_file_name("it's a backup.db");
    let migrator = found
        .migrator("CREATE TABLE t (a NOT NULL);")
        .backup(&backup);
    migrator.migrate().await.unwrap();
    let copy = sqlx::sqlite::SqlitePool::connect_lazy_with(
        sqlx::sqlite::SqliteConnectOptions::new().filename(&backup),
    );
    let sql: String = sqlx::query_scalar("SELECT sql || (SELECT a FROM t) FROM sqlite_schema")
        .fetch_one(&copy)
        .await
        .unwrap();
    assert_eq!(sql, "CREATE TABLE t (a)1");
    let history = migrator.history().await.unwrap();
    assert_eq!(history[0].backup.as_deref(), backup.to_str());
    let again = found.migrator("CREATE TABLE t (a);").backup(&backup);
    let error = again.migrate().await.unwrap_err().to_string();
    assert!(
        error.contains("is there already; nothing was changed"),
        "{error}"
    );
    found
        .run("ALTER TABLE lockplane_journal DROP COLUMN backup")
        .await;
    let other = backup.with_extension("2");
    found
        .migrator("CREATE TABLE t (a);")
        .backup(&other)
        .migrate()
        .await
        .unwrap();
    let history = migrator.history().await.unwrap();
    assert_eq!(
        (history[0].backup.clone(), history[1].backup.as_deref()),
        (None, other.to_str())
    );
}

/// Only rows that are there can tell that this conversion makes duplicates.
#[tokio::test]
async fn a_plan_is_proven_on_a_copy_with_its_rows() {
    let found = Found::plain("CREATE TABLE t (a TEXT UNIQUE)").await;
    found.run("INSERT INTO t VALUES ('1'), ('01')").await;
    let after = "CREATE TABLE t (
        a INTEGER UNIQUE -- using: CAST(a AS INTEGER)
    );";
    let text = match found.to(after).await {
        Err(error @ Error::Proof { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert!(
        text.contains("on a copy of the database with its rows"),
        "{text}"
    );
    assert!(text.contains("UNIQUE constraint failed"), "{text}");
    match found.migrator(after).prove_on_copy_up_to(0).migrate().await {
        Err(Error::Step { .. }) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(found.value("SELECT a FROM t").await, "1 01");
    let left = std::fs::read_dir(std::env::temp_dir()).unwrap().flatten();
    let own = format!("lockplane-proof-{}-", std::process::id());
    let mut left = left.map(|entry| entry.file_name().to_string_lossy().into_owned());
    assert_eq!(left.find(|name| name.starts_with(&own)), None);
}

#[tokio::test]
async fn reals_are_not_rounded_into_text_without_a_word() {
    let found = Found::plain("CREATE TABLE event (id INTEGER PRIMARY KEY, at INTEGER);").await;
    found
        .run("INSERT INTO event VALUES (1, 1700000000.123456), (2, 5);")
        .await;
    let after = "CREATE TABLE event (id INTEGER PRIMARY KEY, at TEXT);";
    let text = match found.to(after).await {
        Err(error @ Error::Refused { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert!(
        text.contains("event.at holds reals, which would be rounded as TEXT"),
        "{text}"
    );
    assert_eq!(
        found
            .value("SELECT group_concat(typeof(at)) FROM event")
            .await,
        "real,integer"
    );
}

/// Rows, what is asked of them, and what is told.
const DEMANDS: [(&str, &str, &str); 8] = [
    (
        "INSERT INTO t VALUES (1, 'a'), (2, 'A')",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT COLLATE NOCASE UNIQUE)",
        "values that have to be unique are not (a) (1 such, for example ",
    ),
    (
        "INSERT INTO t VALUES (1, 'a'), (2, 'b')",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER DEFAULT 5 UNIQUE)",
        "values that have to be unique are not (b) (1 such, for example 5, 2 times)",
    ),
    (
        "INSERT INTO t VALUES (1, 'a'), (2, 'b')",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER UNIQUE)",
        "",
    ),
    (
        "INSERT INTO t VALUES (1, 'a'), (9, 'b')",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER DEFAULT 5 CHECK (b > id))",
        "rows break the new check (b > id) (1 such, for example row 9: 9, 5)",
    ),
    (
        "INSERT INTO t VALUES (100, 'a'), (200, 'b')",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER DEFAULT 5 CHECK (b < id))",
        "",
    ),
    (
        "INSERT INTO t VALUES (5, 'a')",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER NOT NULL DEFAULT 6 REFERENCES t)",
        "rows refer to nothing in t (b) (1 such, for example row 5: 6)",
    ),
    (
        "INSERT INTO t VALUES (1, '1'), (2, '1.5')",
        "CREATE TABLE t (id INTEGER, a INTEGER PRIMARY KEY)",
        "t.a holds what is no INTEGER (1 such, for example row 2: '1.5')",
    ),
    (
        "INSERT INTO t VALUES (1, '1'), (2, '2')",
        "CREATE TABLE t (id INTEGER, a INTEGER PRIMARY KEY)",
        "",
    ),
];

#[tokio::test]
async fn demands_on_new_values_are_told_and_met_ones_are_not() {
    for (rows, after, finding) in DEMANDS {
        let found = Found::plain("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)").await;
        found.run(rows).await;
        match (found.to(after).await, finding) {
            (Ok(_), "") => {}
            (Err(error @ Error::Refused { .. }), finding) if !finding.is_empty() => {
                assert!(error.to_string().contains(finding), "{after}: {error}");
            }
            other => panic!("{after}: {other:?}"),
        }
    }
}

/// SQLite does not look at what is stored as text.
#[tokio::test]
async fn rows_that_are_not_utf8_are_asked_as_all_others() {
    let found =
        Found::plain("CREATE TABLE t (k TEXT PRIMARY KEY, a REAL, b TEXT) WITHOUT ROWID").await;
    found
        .run("INSERT INTO t VALUES (CAST(x'61ff' AS TEXT), 1, CAST(x'ff' AS TEXT)), ('x', 2, '12')")
        .await;
    let after = "CREATE TABLE t (k TEXT PRIMARY KEY, a REAL, b INTEGER) WITHOUT ROWID";
    let error = found.to(after).await.unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error}");
    let text = error.to_string();
    assert!(
        text.contains("t.b holds what is no INTEGER (1 such"),
        "{text}"
    );
    let odd = String::from_utf8_lossy(b"CREATE VIEW v AS SELECT 'x\xff'").into_owned();
    found.run(&odd).await;
    found.migrator("CREATE TABLE t (a)").plan().await.unwrap();
    found
        .run("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = CAST(x'435245415445205649455720762041532053454c4543542027ff27' AS TEXT) WHERE name = 'v'; PRAGMA writable_schema = OFF")
        .await;
    let error = found
        .migrator("CREATE TABLE t (a)")
        .plan()
        .await
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("the definition of view v is not UTF-8"),
        "{text}"
    );
}

#[tokio::test]
async fn what_was_unique_or_referred_comes_back_empty_of_lost_values() {
    let before = "CREATE TABLE p (id INTEGER PRIMARY KEY);
        CREATE TABLE t (id INTEGER PRIMARY KEY, u INTEGER DEFAULT 5 UNIQUE, r INTEGER DEFAULT 5 REFERENCES p)";
    let found = Found::plain(before).await;
    found
        .run("INSERT INTO p VALUES (1); INSERT INTO t VALUES (1, 1, 1), (2, 2, 1)")
        .await;
    found
        .to("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE t (id INTEGER PRIMARY KEY)")
        .await
        .unwrap();
    found.back().await;
    assert_eq!(
        found.value("SELECT * FROM t").await,
        "1 NULL NULL 2 NULL NULL"
    );
}

#[tokio::test]
async fn values_are_converted_as_told_where_only_strictness_is_new() {
    let found = Found::plain("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)").await;
    found.run("INSERT INTO t VALUES (1, x'61'), (2, 'b')").await;
    let after = "CREATE TABLE t (id INTEGER PRIMARY KEY,
        a TEXT -- using: CAST(a AS TEXT)
        ) STRICT";
    found.to(after).await.unwrap();
    let kept = found.value("SELECT a, typeof(a) FROM t").await;
    assert_eq!(kept, "a text b text");
    assert!(found.migrator(after).plan().await.unwrap().is_empty());
}
