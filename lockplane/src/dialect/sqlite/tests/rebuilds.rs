//! What a rebuild keeps.

use super::*;
use crate::schema::{ObjectId, QName};

fn using(table: &str, column: &str, sql: &str) -> Hints {
    let mut hints = Hints::default();
    hints
        .using
        .insert((QName::new("", table), column.to_owned()), sql.to_owned());
    hints
}

#[tokio::test]
async fn rows_of_children_parents_and_the_table_itself_stay() {
    let rest = "CREATE TABLE child(id INTEGER PRIMARY KEY, t INTEGER REFERENCES t(id) ON DELETE CASCADE, \
                u TEXT REFERENCES t ON DELETE SET NULL); \
                CREATE VIEW v AS SELECT id, name FROM t; \
                CREATE TRIGGER tr AFTER INSERT ON t BEGIN INSERT INTO child(t) VALUES (new.id); END; \
                CREATE TRIGGER other AFTER DELETE ON child BEGIN UPDATE t SET name = name; END";
    let table = "CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, parent INT REFERENCES t(id) ON DELETE CASCADE";
    let mut trip = Trip::new(
        &format!("{table}); CREATE UNIQUE INDEX i ON t(lower(name) DESC) WHERE name IS NOT NULL; {rest}"),
        "INSERT INTO t(name) VALUES ('a'), ('b'), ('c'); UPDATE t SET parent = 1; DELETE FROM t WHERE id = 3; \
         UPDATE child SET u = 2",
        &format!("{table}, CHECK (id > 0)); CREATE UNIQUE INDEX i ON t(lower(name) DESC) WHERE name IS NOT NULL; {rest}"),
        &Hints::default(),
    )
    .await;
    let queries = [
        "SELECT * FROM t",
        "SELECT * FROM child",
        "SELECT * FROM v",
        "SELECT * FROM sqlite_sequence",
    ];
    let mut before = Vec::new();
    for query in queries {
        before.push(trip.rows(query).await);
    }
    assert_eq!(before[0], ["1|a|1", "2|b|1"]);
    assert_eq!(before[3], ["t|3"]);
    trip.there().await;
    for (query, before) in queries.iter().zip(&before) {
        assert_eq!(trip.rows(query).await, *before, "{query}");
    }
    trip.back().await;
    for (query, before) in queries.iter().zip(&before) {
        assert_eq!(trip.rows(query).await, *before, "{query}");
    }
}

#[tokio::test]
async fn rowids_generated_columns_blobs_and_nulls_stay() {
    let mut trip = Trip::new(
        "CREATE TABLE t(a, b AS (a || '!') STORED, rowid TEXT); CREATE TABLE w(k TEXT, v, PRIMARY KEY (k DESC)) WITHOUT ROWID",
        "INSERT INTO t(_rowid_, a, rowid) VALUES (7, x'00ff', NULL), (3, NULL, 'r'), (12, 'x', ''); \
         INSERT INTO w VALUES ('a', 1.5), ('b', NULL)",
        "CREATE TABLE t(a, b AS (a || '!') STORED, rowid TEXT UNIQUE); CREATE TABLE w(k TEXT, v, PRIMARY KEY (k DESC), CHECK (v > 0)) WITHOUT ROWID",
        &Hints::default(),
    )
    .await;
    let query = "SELECT _rowid_, quote(a), quote(b), quote(rowid) FROM t UNION ALL SELECT 0, k, quote(v), 0 FROM w";
    let before = trip.rows(query).await;
    trip.there().await;
    assert_eq!(trip.rows(query).await, before);
    trip.back().await;
    assert_eq!(trip.rows(query).await, before);
}

#[tokio::test]
async fn a_rename_a_conversion_and_a_new_column_go_together() {
    let mut hints = using("u", "n", "length(name)");
    hints.renamed.insert(
        ObjectId::table(&QName::new("", "u")),
        vec![QName::new("", "t")],
    );
    hints.renamed_columns.insert(
        (QName::new("", "u"), "name".to_owned()),
        vec!["title".to_owned()],
    );
    hints
        .backfill
        .insert((QName::new("", "u"), "made".to_owned()), "'now'".to_owned());
    let mut trip = Trip::new(
        "CREATE TABLE t(id INTEGER PRIMARY KEY, title TEXT CHECK (title <> ''), n TEXT); CREATE INDEX i ON t(title); \
         CREATE TABLE c(t REFERENCES t(id), v TEXT); CREATE VIEW v AS SELECT title FROM t",
        "INSERT INTO t VALUES (1, 'abc', 'x'), (2, 'de', 'y'); INSERT INTO c VALUES (1, 'k')",
        "CREATE TABLE u(made TEXT NOT NULL, id INTEGER PRIMARY KEY, name TEXT CHECK (name <> ''), n INTEGER); CREATE INDEX i ON u(name); \
         CREATE TABLE c(t REFERENCES u(id), v TEXT); CREATE VIEW v AS SELECT name FROM u",
        &hints,
    )
    .await;
    trip.there().await;
    assert_eq!(
        trip.rows("SELECT * FROM u").await,
        ["1|abc|3|now", "2|de|2|now"]
    );
    assert_eq!(trip.rows("SELECT * FROM v").await, ["abc", "de"]);
    trip.back().await;
    assert_eq!(trip.rows("SELECT * FROM t").await, ["1|abc|3", "2|de|2"]);
}

#[tokio::test]
#[allow(clippy::too_many_lines, reason = "a table of examples")]
async fn what_does_not_fit_is_named_and_nothing_is_touched() {
    for (from, rows, to, message) in [
        (
            "CREATE TABLE t(a TEXT)",
            "INSERT INTO t VALUES ('12'), ('x1')",
            "CREATE TABLE t(a INTEGER)",
            "t.a holds what is no INTEGER: row 2: 'x1'",
        ),
        (
            "CREATE TABLE t(a INT)",
            "INSERT INTO t VALUES (1.5), ('1e2'), (NULL), (x'00'), ('z')",
            "CREATE TABLE t(a INT) STRICT",
            "t.a holds what is no INT: row 1: 1.5, row 4: X'00', row 5: 'z'",
        ),
        (
            "CREATE TABLE t(a)",
            "INSERT INTO t VALUES (1.5), ('1e2'), (9), ('z')",
            "CREATE TABLE t(a REAL) STRICT",
            "t.a holds what is no REAL: row 4: 'z'",
        ),
        (
            "CREATE TABLE t(a)",
            "INSERT INTO t VALUES (1.5), (x'01')",
            "CREATE TABLE t(a TEXT) STRICT",
            "t.a holds what is no TEXT: row 2: X'01'",
        ),
        (
            "CREATE TABLE t(a)",
            "INSERT INTO t VALUES (1), (NULL)",
            "CREATE TABLE t(a NOT NULL)",
            "t.a may not be NULL any more, but is: row 2: NULL",
        ),
        (
            "CREATE TABLE t(a)",
            "INSERT INTO t VALUES (1)",
            "CREATE TABLE t(a, b NOT NULL)",
            "t.b is required and has neither default nor backfill, so rows that are there cannot get a value: row 1",
        ),
        (
            "CREATE TABLE t(a TEXT PRIMARY KEY)",
            "INSERT INTO t VALUES (NULL)",
            "CREATE TABLE t(a TEXT PRIMARY KEY) WITHOUT ROWID",
            "t.a may not be NULL any more, but is: row 1: NULL",
        ),
        (
            "CREATE TABLE t(a)",
            "INSERT INTO t VALUES (1), (1)",
            "CREATE TABLE t(a UNIQUE ON CONFLICT REPLACE)",
            "t: values that have to be unique are not (a): 1, 2 times",
        ),
        (
            "CREATE TABLE t(a, b TEXT)",
            "INSERT INTO t VALUES (1, 'x'), (NULL, 'y'), (-2, 'z')",
            "CREATE TABLE t(a, b TEXT, c DEFAULT (1 + 1), CHECK (a > 0 AND b <> 1))",
            "t: rows break the new check (a > 0 AND b <> 1): row 3: -2, 'z'",
        ),
        (
            "CREATE TABLE t(a COLLATE NOCASE, b)",
            "INSERT INTO t VALUES ('x', 1), ('X', 1), ('x', 2), (NULL, 1), (NULL, 1)",
            "CREATE TABLE t(a COLLATE NOCASE, b, UNIQUE (b, a))",
            "t: values that have to be unique are not (b, a): 1, 'x', 2 times",
        ),
    ] {
        let mut trip = Trip::new(from, rows, to, &Hints::default()).await;
        let before = trip.rows("SELECT * FROM t").await;
        let sql: Vec<Statement> = trip
            .plan
            .steps
            .iter()
            .flat_map(|step| {
                let questions = step.preflight.iter().cloned().map(Statement::Expect);
                questions.chain(step.sql.clone())
            })
            .collect();
        let error = trip.database.apply(sql.iter()).await.unwrap_err();
        assert!(error.contains(message), "{error}");
        assert_eq!(trip.rows("SELECT * FROM t").await, before);
    }
}

#[tokio::test]
async fn dropped_required_columns_come_back_with_empty_values() {
    let mut trip = Trip::new(
        "CREATE TABLE t(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, n INT NOT NULL, b BLOB NOT NULL) STRICT",
        "INSERT INTO t VALUES (1, 'a', 5, x'00'), (2, 'b', 6, x'01')",
        "CREATE TABLE t(id INTEGER PRIMARY KEY) STRICT",
        &Hints::default(),
    )
    .await;
    trip.there().await;
    trip.back().await;
    assert_eq!(
        trip.rows("SELECT id, code, n, quote(b) FROM t").await,
        ["1|1|0|X''", "2|2|0|X''"]
    );
}

#[tokio::test]
async fn a_trigger_that_is_not_in_the_plan_stops_a_rebuild() {
    let mut trip = Trip::new(
        "CREATE TABLE t(a)",
        "",
        "CREATE TABLE t(a NOT NULL)",
        &Hints::default(),
    )
    .await;
    trip.database
        .run("CREATE TRIGGER late AFTER INSERT ON T BEGIN SELECT 1; END")
        .await
        .unwrap();
    let sql: Vec<Statement> = trip
        .plan
        .steps
        .iter()
        .flat_map(|step| step.sql.clone())
        .collect();
    let error = trip.database.apply(sql.iter()).await.unwrap_err();
    assert!(error.contains("late"), "{error}");
}

#[tokio::test]
async fn broken_views_elsewhere_do_not_stop_a_rebuild() {
    let broken = "CREATE VIEW broken AS SELECT * FROM gone";
    let mut trip = Trip::new(
        &format!("CREATE TABLE t(a); {broken}"),
        "INSERT INTO t VALUES (1)",
        &format!("CREATE TABLE t(a NOT NULL); {broken}"),
        &Hints::default(),
    )
    .await;
    trip.there().await;
    trip.back().await;
}

#[tokio::test]
async fn a_column_with_its_own_constraints_is_added_without_a_copy() {
    let view = "CREATE VIEW v AS SELECT  id FROM t";
    let mut trip = Trip::new(
        &format!("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE t(id INTEGER PRIMARY KEY); {view}"),
        "INSERT INTO t VALUES (5)",
        &format!("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE t(id INTEGER PRIMARY KEY, \
         p INT CONSTRAINT fk REFERENCES p ON DELETE CASCADE CHECK (p > 0)); CREATE INDEX i ON t(p); {view}"),
        &Hints::default(),
    )
    .await;
    let added =
        "ALTER TABLE t ADD COLUMN p INT CHECK (p > 0) CONSTRAINT fk REFERENCES p ON DELETE CASCADE";
    let sql = [
        Statement::run(added),
        Statement::run("CREATE INDEX i ON t (p)"),
    ];
    assert!(trip.plan.steps.iter().any(|step| step.sql == sql));
    trip.there().await;
    trip.back().await;
    assert_eq!(trip.rows("SELECT * FROM t").await, ["5"]);
    assert!(
        trip.rows("SELECT sql FROM sqlite_schema")
            .await
            .contains(&view.to_owned())
    );
}
