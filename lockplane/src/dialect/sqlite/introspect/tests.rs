use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection, Row as _};

use super::*;
use crate::schema::{
    Action, Conflict, Deferrable, Generated, GeneratedKind, ObjectKind, QName, Table,
};

async fn introspect(sql: &str) -> Schema {
    let mut connection = SqliteConnection::connect("sqlite::memory:").await.unwrap();
    let script = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
    script.execute(&mut connection).await.unwrap();
    let row = sqlx::raw_sql(query()).fetch_one(&mut connection).await;
    read(&row.unwrap().get::<String, _>(0)).unwrap()
}

async fn table(sql: &str) -> Table {
    let schema = introspect(sql).await;
    schema.tables.into_values().next().unwrap()
}

#[tokio::test]
async fn spellings_that_mean_the_same_are_the_same() {
    for (one, other) in [
        (
            "CREATE TABLE t(a int, b TEXT)",
            "create table [t] ( \"a\"  INT , -- x\n `b` text)",
        ),
        (
            "CREATE TABLE t(id INTEGER PRIMARY KEY)",
            "CREATE TABLE t(id INTEGER NOT NULL, PRIMARY KEY(id DESC))",
        ),
        (
            "CREATE TABLE t(a TEXT UNIQUE)",
            "CREATE TABLE t(a TEXT, UNIQUE (A ASC))",
        ),
        (
            "CREATE TABLE t(a INT CHECK(a>0))",
            "CREATE TABLE t(a INT, CHECK ((\"a\" > 0)) ON CONFLICT ABORT)",
        ),
        (
            "CREATE TABLE t(a DEFAULT 'x')",
            "CREATE TABLE t(a DEFAULT x)",
        ),
        ("CREATE TABLE t(a DEFAULT NULL)", "CREATE TABLE t(a)"),
        (
            "CREATE TABLE t(a DEFAULT (-1))",
            "CREATE TABLE t(a DEFAULT -1)",
        ),
        (
            "CREATE TABLE t(id INTEGER PRIMARY KEY, p REFERENCES T)",
            "CREATE TABLE t(id INTEGER PRIMARY KEY, p, FOREIGN KEY (P) REFERENCES t(ID))",
        ),
        (
            "CREATE TABLE t(a, b AS(a||1))",
            "CREATE TABLE t(a, b GENERATED ALWAYS AS (A || 1) VIRTUAL)",
        ),
        (
            "CREATE TABLE t(a TEXT COLLATE nocase); CREATE INDEX i ON t(a COLLATE NOCASE)",
            "CREATE TABLE t(a TEXT COLLATE NOCASE); CREATE INDEX i ON t(A ASC)",
        ),
        (
            "CREATE TABLE t(k TEXT PRIMARY KEY) WITHOUT ROWID",
            "CREATE TABLE t(k TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
        ),
        (
            "CREATE TABLE t(a);ALTER TABLE t RENAME TO u;ALTER TABLE u RENAME a TO b;",
            "CREATE TABLE u(b)",
        ),
        (
            "CREATE TABLE t(a CHECK(a>1));CREATE INDEX i ON t(a) WHERE a>2;ALTER TABLE t RENAME a TO b;",
            "CREATE TABLE t(b CHECK(b>1));CREATE INDEX i ON t(b) WHERE b>2",
        ),
    ] {
        let (one, other) = (introspect(one).await, introspect(other).await);
        assert!(one.same_as(&other), "{one:#?}\n{other:#?}");
    }
}

#[tokio::test]
async fn differences_are_seen() {
    for (one, other) in [
        (
            "CREATE TABLE t(a INTEGER PRIMARY KEY)",
            "CREATE TABLE t(a INTEGER PRIMARY KEY DESC)",
        ),
        (
            "CREATE TABLE t(a INTEGER PRIMARY KEY)",
            "CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT)",
        ),
        (
            "CREATE TABLE t(a TEXT UNIQUE)",
            "CREATE TABLE t(a TEXT UNIQUE ON CONFLICT REPLACE)",
        ),
        (
            "CREATE TABLE t(a NOT NULL)",
            "CREATE TABLE t(a NOT NULL ON CONFLICT IGNORE)",
        ),
        ("CREATE TABLE t(a TEXT)", "CREATE TABLE t(a TEXT) STRICT"),
        (
            "CREATE TABLE t(a TEXT)",
            "CREATE TABLE t(a TEXT COLLATE NOCASE)",
        ),
        (
            "CREATE TABLE t(a CHECK(a='x'))",
            "CREATE TABLE t(a CHECK(a='X'))",
        ),
        (
            "CREATE TABLE t(a, b AS (a))",
            "CREATE TABLE t(a, b AS (a) STORED)",
        ),
        (
            "CREATE TABLE t(a);CREATE INDEX i ON t(a)",
            "CREATE TABLE t(a);CREATE INDEX i ON t(a DESC)",
        ),
    ] {
        let (one, other) = (introspect(one).await, introspect(other).await);
        assert!(!one.same_as(&other), "{one:#?}");
    }
}

#[tokio::test]
async fn odd_names_and_types_are_read() {
    let t = table(
        "CREATE TABLE \"a \"\"b\" ([x y] double   precision, `order` DECIMAL ( 10 , 2 ), 'q' , \
         \"check\" \"my type\", éà INT NOT NULL ON CONFLICT IGNORE CONSTRAINT pos CHECK (éà > 0) CHECK (éà<9), \
         CONSTRAINT u UNIQUE (\"x y\", [order] DESC) ON CONFLICT FAIL CHECK (q<>'),('))",
    )
    .await;
    assert_eq!(t.name.name, "a \"b");
    let columns: Vec<_> = t
        .columns
        .iter()
        .map(|c| (c.name.as_str(), c.ty.as_str()))
        .collect();
    assert_eq!(
        columns,
        [
            ("x y", "DOUBLE PRECISION"),
            ("order", "DECIMAL ( 10 , 2 )"),
            ("q", ""),
            ("check", "\"my type\""),
            ("éà", "INT")
        ]
    );
    assert_eq!(t.columns[4].not_null_conflict, Some(Conflict::Ignore));
    assert_eq!(t.constraints.len(), 4);
}

#[tokio::test]
async fn foreign_keys_are_read_whole() {
    let t = table(
        "CREATE TABLE c(a, b, FOREIGN KEY (a, b) REFERENCES P(X, y) ON UPDATE CASCADE ON DELETE SET NULL \
         MATCH FULL NOT DEFERRABLE INITIALLY DEFERRED, z REFERENCES p ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED)"
            .replace(", z REF", ", FOREIGN KEY (b) REF").as_str(),
    )
    .await;
    let keys: Vec<_> = t
        .constraints
        .iter()
        .map(|c| (c.foreign_key().unwrap(), c.deferrable))
        .collect();
    assert_eq!(keys[0].0.on_delete, Action::SetNull);
    assert_eq!(keys[0].0.on_update, Action::Cascade);
    assert_eq!(keys[0].1, Some(Deferrable::Never));
    assert_eq!(keys[1].0.on_delete, Action::Restrict);
    assert_eq!(keys[1].1, Some(Deferrable::InitiallyDeferred));
}

#[tokio::test]
async fn tables_made_by_a_query_and_added_columns_are_read() {
    let t = table(
        "CREATE TABLE t AS SELECT 1 AS a, 'x' AS [b c]; ALTER TABLE t ADD COLUMN d TEXT NOT NULL DEFAULT 'k' /* why */;\
         ALTER TABLE t ADD e GENERATED ALWAYS AS (a+1) VIRTUAL",
    )
    .await;
    let names: Vec<_> = t.columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["a", "b c", "d", "e"]);
    assert_eq!(t.columns[2].default.as_deref(), Some("'k'"));
    let generated = Generated::new("a + 1", GeneratedKind::Virtual);
    assert_eq!(t.columns[3].generated, Some(generated));
}

#[tokio::test]
async fn objects_know_what_they_need_and_shadow_tables_are_left_out() {
    let schema = introspect(
        "CREATE TABLE Users(id INTEGER PRIMARY KEY AUTOINCREMENT, name);\
         CREATE VIEW v AS SELECT * FROM users; CREATE VIEW w AS SELECT * FROM v;\
         CREATE TRIGGER tr INSTEAD OF INSERT ON w BEGIN INSERT INTO users(name) VALUES (new.name); END;\
         CREATE VIRTUAL TABLE docs USING fts5(body); CREATE VIRTUAL TABLE r USING rtree(id, a, b);\
         CREATE TABLE docs_archive(x)",
    )
    .await;
    let tables: Vec<_> = schema
        .tables
        .keys()
        .map(|name| name.name.as_str())
        .collect();
    assert_eq!(tables, ["Users", "docs_archive"]);
    let of = |kind, name: &str| {
        let mut objects = schema.objects.values();
        objects
            .find(|o| o.id.kind == kind && o.id.name.name == name)
            .unwrap()
    };
    let needs = |kind, name| -> Vec<String> {
        of(kind, name)
            .depends_on
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(needs(ObjectKind::View, "v"), ["table Users"]);
    assert_eq!(needs(ObjectKind::View, "w"), ["view v"]);
    assert_eq!(needs(ObjectKind::Trigger, "tr"), ["table Users", "view w"]);
    assert_eq!(
        of(ObjectKind::Trigger, "tr").id.on,
        Some(QName::new("", "w"))
    );
    assert_eq!(
        of(ObjectKind::VirtualTable, "docs").create[0],
        "CREATE VIRTUAL TABLE docs USING fts5(body)"
    );
}

#[tokio::test]
async fn a_view_that_cannot_be_read_needs_itself_where_sqlite_tells() {
    let mut connection = SqliteConnection::connect(":memory:").await.unwrap();
    let script = "CREATE TABLE t (a); CREATE VIEW bad AS SELECT b FROM t; CREATE VIEW good AS SELECT a FROM t";
    sqlx::raw_sql(script)
        .execute(&mut connection)
        .await
        .unwrap();
    let older = query_before_3_37();
    assert!(!older.contains("pragma_table_list") && !older.contains("unreadable"));
    for (query, expected) in [(query().to_owned(), vec!["bad"]), (older, vec![])] {
        let query = sqlx::raw_sql(sqlx::AssertSqlSafe(query));
        let json: String = query.fetch_one(&mut connection).await.unwrap().get(0);
        let schema = super::read(&json).unwrap();
        let itself = schema.objects.values();
        let itself = itself.filter(|it| it.depends_on.contains(&it.id));
        let itself: Vec<&str> = itself.map(|it| it.id.name.name.as_str()).collect();
        assert_eq!(itself, expected);
    }
}
