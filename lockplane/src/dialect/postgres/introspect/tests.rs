//! The reader held to made-up answers and to a real server.

use lockplane_testkit::Cluster;
use sqlx::PgPool;

use super::super::session::PgSession;
use super::*;
use crate::schema::{ConstraintKind, ObjectId, ObjectKind, QName, Schema};

async fn schema_of(sql: &str, filter: NamespaceFilter) -> Schema {
    let database = Cluster::shared().database().await;
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))
        .execute(&database.pool())
        .await
        .unwrap();
    let mut session = PgSession::open(database.options()).await.unwrap();
    session.only_namespaces(filter);
    session.introspect().await.unwrap()
}

fn name(text: &str) -> QName {
    QName::new("public", text)
}

/// What something needs, for people.
fn needs(ids: &[ObjectId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

#[test]
fn an_empty_answer_is_an_empty_schema() {
    assert_eq!(
        read("{}").unwrap(),
        Schema::empty(crate::sql::Dialect::Postgres)
    );
    let error = read("").unwrap_err().to_string();
    assert!(error.contains("nothing was changed"), "{error}");
}

#[test]
fn a_kind_that_was_not_asked_for_is_no_kind_that_is_not_there() {
    let all = "f".repeat(KINDS.len());
    assert!(Present::read(&all).is_ok());
    for answer in [
        "",
        &all[1..],
        &format!("{all}t"),
        &all.replacen('f', "?", 1),
    ] {
        let error = Present::read(answer).unwrap_err().to_string();
        assert!(error.contains("nothing was changed"), "{error}");
    }
}

#[test]
fn parts_find_their_table_by_number_and_in_any_order() {
    let schema = read(include_str!("tests/answer.json")).unwrap();
    let table = &schema.tables[&name("t")];
    let columns: Vec<_> = table
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(columns, ["id", "n"]);
    let identity = table.columns[0].identity.as_ref().unwrap();
    assert_eq!(identity.sequence, Some(name("t_id_seq")));
    assert_eq!(identity.options.start, Some(100));
    assert_eq!(identity.options.max, None);
    assert!(schema.sequences.is_empty());
    assert_eq!(
        table.primary_key().unwrap().columns[0].as_column(),
        Some("id")
    );
    assert_eq!(needs(&table.depends_on), ["function public.f(integer)"]);
}

#[test]
fn a_list_of_namespaces_is_quoted() {
    let only = |names: &[&str]| {
        NamespaceFilter::Only(names.iter().map(|name| (*name).to_owned()).collect())
    };
    let nothing = Present(Vec::new());
    let read = query(&only(&["it's", "b"]), Detail::Plain, &nothing);
    assert!(read.contains("IN ('b', 'it''s')"));
    assert_eq!(only(&[]).condition(), "false");
}

#[tokio::test]
async fn odd_tables_are_read_as_they_are() {
    let schema = schema_of(
        include_str!("tests/tables.sql"),
        NamespaceFilter::Application,
    )
    .await;
    let json = serde_json::to_string_pretty(&schema).unwrap();
    // PostgreSQL tells it since 18.
    let told = "          \"not_null\": {\n            \"inherited\": true\n          },\n";
    let json = json.replace(told, "");
    assert_eq!(json, include_str!("tests/tables.json").trim_end());
}

#[tokio::test]
async fn definitions_make_the_same_objects_again() {
    let first = schema_of(
        include_str!("tests/objects.sql"),
        NamespaceFilter::Application,
    )
    .await;
    let tables = include_str!("tests/objects.sql")
        .split("-- Objects")
        .next()
        .unwrap();
    let mut sql = vec![
        tables.to_owned(),
        "SET search_path = ''; SET check_function_bodies = off".to_owned(),
    ];
    let mut made: Vec<&ObjectId> = Vec::new();
    while made.len() < first.objects.len() {
        let before = made.len();
        for object in first
            .objects
            .values()
            .filter(|object| !made.contains(&&object.id))
            .collect::<Vec<_>>()
        {
            let ready = |id: &ObjectId| !first.objects.contains_key(id) || made.contains(&id);
            if object.depends_on.iter().all(ready) {
                sql.extend(object.create.iter().cloned());
                made.push(&object.id);
            }
        }
        assert!(made.len() > before, "a circle after {made:?}");
    }
    let mut second = schema_of(&sql.join(";\n"), NamespaceFilter::Application).await;
    for (id, object) in &mut second.objects {
        object.comment = first.objects[id].comment.clone();
    }
    assert_eq!(first, second);
}

#[tokio::test]
async fn needs_are_those_of_the_whole_and_never_of_a_foreign_key() {
    let schema = schema_of(
        "CREATE TYPE mood AS ENUM ('a'); CREATE DOMAIN moods AS mood[];
         CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
         CREATE TABLE b (id int PRIMARY KEY);
         CREATE TABLE a (id serial PRIMARY KEY REFERENCES b, m moods, CHECK (f(id) > 0));
         CREATE INDEX ON b (f(id));
         CREATE VIEW v AS SELECT id, m FROM a GROUP BY id;
         CREATE FUNCTION g(a[]) RETURNS SETOF v LANGUAGE sql AS 'SELECT NULL::v';
         ALTER TABLE b ADD FOREIGN KEY (id) REFERENCES a",
        NamespaceFilter::Application,
    )
    .await;
    let table = |text: &str| needs(&schema.tables[&name(text)].depends_on);
    assert_eq!(
        table("a"),
        [
            "domain public.moods",
            "sequence public.a_id_seq",
            "function public.f(integer)"
        ]
    );
    assert_eq!(table("b"), ["function public.f(integer)"]);
    assert!(schema.sequences[&name("a_id_seq")].depends_on.is_empty());
    let object = |kind, text: &str| {
        let found = schema
            .objects
            .values()
            .find(|object| object.id.kind == kind && object.id.name == name(text));
        needs(&found.unwrap().depends_on)
    };
    assert_eq!(object(ObjectKind::Domain, "moods"), ["type public.mood"]);
    assert_eq!(
        object(ObjectKind::View, "v"),
        ["domain public.moods", "table public.a"]
    );
    assert_eq!(
        object(ObjectKind::Function, "g"),
        ["table public.a", "view public.v"]
    );
}

#[tokio::test]
async fn only_the_listed_namespaces_are_read() {
    let sql = "CREATE SCHEMA one; CREATE SCHEMA two; CREATE TABLE one.t (id int); CREATE TABLE two.t (id int);
        CREATE TABLE public.t (id int REFERENCES public.t, UNIQUE (id)) ";
    let sql = sql.replace("REFERENCES public.t, UNIQUE (id)", "PRIMARY KEY");
    let only = NamespaceFilter::Only(["one".to_owned()].into());
    let schema = schema_of(&sql, only).await;
    assert_eq!(
        schema.tables.keys().collect::<Vec<_>>(),
        [&QName::new("one", "t")]
    );
    assert_eq!(schema.namespaces, ["one".to_owned()].into());
}

#[tokio::test]
async fn a_referenced_partition_adds_no_key_of_its_own() {
    let schema = schema_of(
        "CREATE TABLE p (id int PRIMARY KEY) PARTITION BY RANGE (id);
         CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9) PARTITION BY RANGE (id);
         CREATE TABLE p11 PARTITION OF p1 DEFAULT;
         CREATE TABLE r (id int REFERENCES p) PARTITION BY RANGE (id);
         CREATE TABLE r1 PARTITION OF r DEFAULT",
        NamespaceFilter::Application,
    )
    .await;
    for (text, inherited) in [("r", false), ("r1", true)] {
        let keys = &schema.tables[&name(text)].constraints;
        assert_eq!(keys.len(), 1, "{keys:?}");
        assert_eq!(keys[0].foreign_key().unwrap().references, name("p"));
        assert_eq!(keys[0].inherited, inherited);
    }
    let key = &schema.tables[&name("p11")].constraints[0];
    assert!(key.inherited && matches!(key.kind, ConstraintKind::PrimaryKey(_)));
}

/// Asks until a row comes, and gives up at some time.
async fn until(pool: &PgPool, query: &'static str) {
    for _ in 0..2000 {
        let row = sqlx::query(query).fetch_optional(pool).await;
        if row.unwrap().is_some() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    panic!("no row of {query}");
}

#[tokio::test]
async fn an_index_that_is_being_built_is_not_there_yet_and_one_that_failed_is_invalid() {
    let database = Cluster::shared().database().await;
    let pool = database.pool();
    let run = async |sql: &'static str| sqlx::raw_sql(sql).execute(&pool).await;
    run("CREATE TABLE t (a integer); INSERT INTO t VALUES (1), (1)")
        .await
        .unwrap();
    assert!(
        run("CREATE UNIQUE INDEX CONCURRENTLY failed ON t (a)")
            .await
            .is_err()
    );
    let read = async || {
        let mut session = PgSession::open(database.options()).await.unwrap();
        let schema = session.introspect().await.unwrap();
        let indexes = schema.tables[&name("t")].indexes.iter();
        let told = indexes.map(|index| (index.name.clone(), index.invalid));
        told.collect::<Vec<_>>()
    };
    let [failed, done] = [("failed".to_owned(), true), ("slow".to_owned(), false)];
    assert_eq!(read().await, std::slice::from_ref(&failed));

    // An older transaction that wrote to the table holds the build up.
    let mut older = pool.begin().await.unwrap();
    let wrote = sqlx::raw_sql("INSERT INTO t VALUES (2)")
        .execute(&mut *older)
        .await;
    wrote.unwrap();
    let building = {
        let pool = pool.clone();
        tokio::spawn(async move {
            let build = sqlx::raw_sql("CREATE INDEX CONCURRENTLY slow ON t (a)");
            build.execute(&pool).await
        })
    };
    until(&pool, "SELECT WHERE to_regclass('public.slow') IS NOT NULL").await;
    assert_eq!(read().await, []);
    older.commit().await.unwrap();
    building.await.unwrap().unwrap();
    assert_eq!(read().await, [failed, done]);
}

/// A condition that misses a kind would make every reader blind for it, and all of them would agree.
#[tokio::test]
async fn nothing_is_there_that_was_not_asked_for() {
    let database = Cluster::shared().database().await;
    let sql = [
        include_str!("tests/objects.sql"),
        ";\n",
        include_str!("tests/kinds.sql"),
    ];
    let made = sqlx::raw_sql(sqlx::AssertSqlSafe(sql.concat()));
    made.execute(&database.pool()).await.unwrap();
    let mut session = PgSession::open(database.options()).await.unwrap();
    let mut texts = async |sql: &str| session.rows(sql).await.unwrap().concat();
    let present = texts(&present_query()).await;
    let present = Present::read(present[0].as_deref().unwrap()).unwrap();
    let told = KINDS.iter().zip(&present.0).filter(|(_, there)| !**there);
    let missing: Vec<&str> = told.map(|(kind, _)| kind.found_in).collect();
    assert_eq!(missing, [""; 0], "the files have none of these");
    for (at, kind) in KINDS.iter().enumerate() {
        let mut one = vec![false; KINDS.len()];
        one[at] = true;
        let rows = |present| {
            query(
                &NamespaceFilter::Application,
                Detail::Plain,
                &Present(present),
            )
        };
        let (with, without) = (
            texts(&rows(one)).await,
            texts(&rows(vec![false; KINDS.len()])).await,
        );
        assert_ne!(
            with, without,
            "{} has rows, and none is read",
            kind.found_in
        );
    }
}
