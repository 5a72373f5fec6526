//! What is read, what is refused, and what comments mean.

use super::*;
use crate::schema::QName;

fn postgres(script: &str) -> Script {
    read(script, "s.sql", Dialect::Postgres).unwrap()
}

fn refused(script: &str) -> String {
    read(script, "s.sql", Dialect::Postgres)
        .unwrap_err()
        .to_string()
}

fn texts(script: &str) -> Vec<String> {
    let statements = postgres(script).statements.into_iter();
    statements.map(|statement| statement.text).collect()
}

#[test]
fn what_pg_dump_prints_is_welcome() {
    let dump = "\\restrict abc\nSET statement_timeout = 0;\nSET transaction_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
SET default_table_access_method = heap;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
COMMENT ON EXTENSION pgcrypto IS 'x';
CREATE TABLE public.t (id integer NOT NULL);
ALTER TABLE public.t OWNER TO me;
CREATE SEQUENCE public.s;
ALTER SEQUENCE public.s OWNED BY public.t.id;
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.s'::regclass);
ALTER TABLE ONLY public.t ALTER COLUMN id SET STATISTICS 100;
ALTER TABLE ONLY public.t REPLICA IDENTITY FULL;
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE VIEW public.v AS SELECT 1;
CREATE OR REPLACE VIEW public.v AS SELECT 2;
GRANT SELECT ON public.t TO PUBLIC;
\\unrestrict abc\n";
    let texts = texts(dump);
    assert_eq!(texts.len(), 15);
    assert_eq!(texts[1], "SET default_table_access_method = heap");
}

#[test]
fn settings_count_for_the_file_that_they_stand_in() {
    let directory = tempfile::tempdir().unwrap();
    for (file, sql) in [
        (
            "a.sql",
            "SET SCHEMA 'app'; SET SESSION statement_timeout = 0;",
        ),
        ("b.sql", "RESET ROLE; SET search_path TO DEFAULT;"),
    ] {
        std::fs::write(directory.path().join(file), sql).unwrap();
    }
    let script = read_path(directory.path(), Dialect::Postgres).unwrap();
    let statements = script.statements.iter();
    let said: Vec<(&str, Role)> = statements.map(|it| (it.text.as_str(), it.role)).collect();
    let expected = [
        ("SET SCHEMA 'app'", Role::Sets),
        ("RESET search_path", Role::Resets),
        ("RESET default_tablespace", Role::Sets),
        ("RESET default_table_access_method", Role::Sets),
        ("SET search_path TO DEFAULT", Role::Resets),
    ];
    assert_eq!(said, expected);
}

#[test]
fn what_declares_nothing_is_refused_with_its_place() {
    for (statement, word) in [
        ("DROP TABLE t", "`DROP` takes"),
        ("TRUNCATE t", "`TRUNCATE` takes"),
        ("DELETE FROM t", "`DELETE` is about rows"),
        ("INSERT INTO t VALUES (1)", "`INSERT` is about rows"),
        ("SELECT pg_catalog.setval('s', 1)", "`SELECT` is about rows"),
        ("BEGIN", "`BEGIN` steers"),
        ("COMMIT", "`COMMIT` steers"),
        (
            "CREATE ROLE x",
            "`CREATE` makes something that belongs to the server",
        ),
        ("ALTER TABLE t DROP COLUMN a", "`ALTER` changes"),
        ("ALTER TABLE t RENAME TO u", "`ALTER` changes"),
        ("VACUUM", "`VACUUM` declares nothing"),
        ("PRAGMA foreign_keys = on", "`PRAGMA` declares nothing"),
    ] {
        let error = refused(&format!("CREATE TABLE x (a int);\n  {statement};"));
        assert!(error.starts_with("s.sql:2:3: "), "{error}");
        assert!(error.contains(word) && error.contains("help: "), "{error}");
    }
    let lite = read(
        "PRAGMA foreign_keys = off; PRAGMA user_version = 3",
        "s.sql",
        Dialect::Sqlite,
    );
    assert_eq!(lite.unwrap().statements.len(), 1);
}

#[test]
fn what_clears_the_way_for_a_script_says_nothing() {
    for script in [
        "DROP TABLE IF EXISTS public.t, u CASCADE; CREATE TABLE t (a int); DROP TABLE IF EXISTS v; CREATE TABLE v (a int)",
        "ALTER TABLE IF EXISTS ONLY public.t DROP CONSTRAINT IF EXISTS t_pkey; DROP PUBLICATION IF EXISTS p; CREATE TABLE t (a int); CREATE TABLE v (a int)",
        "CREATE TABLE t (a int); DROP TRIGGER IF EXISTS x ON t; DROP FUNCTION IF EXISTS f(t, int); DROP INDEX IF EXISTS i; CREATE TABLE v (a int)",
    ] {
        let source = read(script, "s.sql", Dialect::Postgres).unwrap();
        assert_eq!(source.statements.len(), 2, "{script}");
    }
    for script in [
        "CREATE TABLE t (a int); DROP TABLE IF EXISTS t",
        "CREATE TABLE app.t (a int); DROP TABLE IF EXISTS u, app.t",
        "CREATE TABLE t (a int); ALTER TABLE IF EXISTS t DROP CONSTRAINT IF EXISTS c",
        "CREATE TABLE t (a int); CREATE INDEX ON t (a); DROP INDEX IF EXISTS t_a_idx",
        "CREATE PUBLICATION p; DROP PUBLICATION IF EXISTS p",
        "DO $$ BEGIN CREATE TABLE t (a int); END $$; DROP TABLE IF EXISTS t",
        "CREATE SCHEMA a CREATE TABLE t (a int); DROP TABLE IF EXISTS a.t",
        "DROP TABLE t",
    ] {
        read(script, "s.sql", Dialect::Postgres).unwrap_err();
    }
}

#[test]
fn a_second_declaration_cannot_hide() {
    let twice = refused("CREATE TABLE t (a int);\nCREATE TABLE IF NOT EXISTS public.t (b int);");
    assert!(
        twice.contains("s.sql:2:1: `IF NOT EXISTS` hides") && twice.contains("s.sql:1:1"),
        "{twice}"
    );
    refused(
        "CREATE OR REPLACE FUNCTION f(a int) RETURNS int AS '1'; CREATE OR REPLACE FUNCTION f(a int) RETURNS int AS '2'",
    );
    refused(
        "CREATE TRIGGER a BEFORE INSERT ON t EXECUTE FUNCTION f(); CREATE OR REPLACE TRIGGER a AFTER INSERT ON t EXECUTE FUNCTION f()",
    );
    for fine in [
        "CREATE OR REPLACE FUNCTION f(a int) RETURNS int AS '1'; CREATE OR REPLACE FUNCTION f(a text) RETURNS int AS '2'",
        "CREATE TRIGGER a BEFORE INSERT ON t EXECUTE FUNCTION f(); CREATE OR REPLACE TRIGGER a AFTER INSERT ON u EXECUTE FUNCTION f()",
        "CREATE SCHEMA IF NOT EXISTS a; CREATE SCHEMA IF NOT EXISTS a",
        "CREATE TABLE IF NOT EXISTS t (a int); CREATE INDEX IF NOT EXISTS t ON t (a)",
    ] {
        postgres(fine);
    }
    assert_eq!(
        texts("CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)"),
        ["CREATE UNIQUE INDEX  i ON t (a)"]
    );
}

#[test]
fn comments_say_where_things_come_from() {
    let hints = postgres(
        "-- renamed from: people, Persons
CREATE TABLE app.users (
  id int, -- renamed from: user_id
  -- renamed from: \"Mail\"
  email text NOT NULL DEFAULT f(1, 2) -- backfill: 'x' || id
  , age int /* using: age::int */,
  -- an ordinary comment: it has a colon
  CHECK (age > 0)
);
-- renamed from: feeling
CREATE TYPE mood AS ENUM ('ok');",
    )
    .hints;
    let users = QName::new("app", "users");
    let key = |column: &str| (users.clone(), column.to_owned());
    let old: Vec<_> = hints
        .renamed
        .values()
        .flatten()
        .map(ToString::to_string)
        .collect();
    assert_eq!(old, ["public.feeling", "app.people", "app.persons"]);
    assert_eq!(hints.renamed_columns[&key("id")], ["user_id"]);
    assert_eq!(hints.renamed_columns[&key("email")], ["Mail"]);
    assert_eq!(hints.backfill[&key("email")], "'x' || id");
    assert_eq!(hints.using[&key("age")], "age::int");
    assert_eq!((hints.renamed_columns.len(), hints.using.len()), (2, 1));
}

#[test]
fn a_table_hint_may_stand_behind_its_name() {
    let source = read(
        "CREATE TABLE t ( -- renamed from: [old t]\n a, b)",
        "s.sql",
        Dialect::Sqlite,
    );
    let old = source.unwrap().hints.renamed.into_values().next().unwrap();
    assert_eq!(old, [QName::new("", "old t")]);
}

#[test]
fn hints_about_nothing_are_refused() {
    for script in [
        "-- renamed from: a\nCREATE VIEW v AS SELECT 1",
        "CREATE TABLE t (a int,\n-- backfill: x\nCHECK (a > 0))",
        "CREATE TABLE t (a int\n-- renamed from: x\n)",
        "-- backfill: 1\nCREATE TABLE t (a int)",
    ] {
        assert!(refused(script).contains("belongs to nothing"), "{script}");
    }
}

#[test]
fn an_attribute_is_not_renamed_by_a_hint() {
    let error = refused("CREATE TYPE t AS (\n-- renamed from: a\nb int)");
    assert!(
        error.starts_with("s.sql:2:1: ") && error.contains("RENAME ATTRIBUTE"),
        "{error}"
    );
}

#[test]
fn indexes_and_constraints_need_no_hint_and_may_have_one() {
    let source = postgres(
        "CREATE TABLE t (a int,
  -- renamed from: t_a
  CONSTRAINT positive CHECK (a > 0)
);
-- renamed from: t_i
CREATE UNIQUE INDEX i ON t (a);
-- renamed from: t_b
ALTER TABLE ONLY t ADD CONSTRAINT small CHECK (a < 9);",
    );
    assert_eq!(source.hints, crate::diff::Hints::default());
    assert!(refused("-- renamed from: a b\nCREATE INDEX i ON t (a)").contains("names nothing"));
    assert!(refused("-- using: x\nCREATE INDEX i ON t (a)").contains("belongs to nothing"));
}

#[test]
fn a_hint_of_a_rename_is_understood_or_refused() {
    let olds = |comment: &str| {
        let hints = postgres(&format!("-- {comment}\nCREATE TABLE app.t (a int)")).hints;
        let olds = hints.renamed.into_values().flatten();
        olds.map(|old| old.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(olds("renamed from: old.people, x"), ["old.people", "app.x"]);
    assert_eq!(olds("Renamed From \"my t\""), ["app.my t"]);
    assert_eq!(
        olds("renamed from people, persons"),
        ["app.people", "app.persons"]
    );
    for prose in [
        "renamed from the old one",
        "renamed fromage",
        "renamed from",
    ] {
        assert!(olds(prose).is_empty(), "{prose}");
    }
    for unclear in [
        "renamed from: my t",
        "renamed from: a,, b",
        "renamed from:",
        "renamed from: 1",
    ] {
        let script = format!("-- {unclear}\nCREATE TABLE t (a int)");
        let error = refused(&script);
        assert!(error.contains("names nothing"), "{error}");
        let script = format!("CREATE TABLE t (\n-- {unclear}\na int)");
        assert!(refused(&script).contains("names nothing"), "{script}");
    }
    assert!(refused("CREATE TABLE t (a int -- backfill:\n)").contains("says nothing"));
}

#[test]
fn values_and_domains_have_hints_too() {
    let hints = postgres(
        "CREATE TYPE app.mood AS ENUM (
  'fine', -- renamed from: ok, 'it''s OK'
  -- renamed from: Bad
  'worse', 'other'
);
-- renamed from: old.d
CREATE DOMAIN app.d AS int;",
    )
    .hints;
    let mood = QName::new("app", "mood");
    let olds = |value: &str| &hints.renamed_values[&(mood.clone(), value.to_owned())];
    assert_eq!(*olds("fine"), ["ok", "it's OK"]);
    assert_eq!(*olds("worse"), ["Bad"]);
    assert_eq!(hints.renamed_values.len(), 2);
    let domain = hints.renamed.iter().next().unwrap();
    assert_eq!(domain.0.to_string(), "domain app.d");
    assert_eq!(*domain.1, [QName::new("old", "d")]);
    for (script, words) in [
        (
            "CREATE TYPE m AS ENUM ('a' -- renamed from: b c\n)",
            "names nothing",
        ),
        (
            "CREATE TYPE m AS ENUM ('a' -- backfill: 1\n)",
            "belongs to nothing",
        ),
        (
            "CREATE TYPE m AS ENUM ('a', -- renamed from: b\n'b' -- renamed from: a\n)",
            "in a circle",
        ),
    ] {
        assert!(refused(script).contains(words), "{script}");
    }
}

#[test]
fn what_is_temporary_is_refused() {
    for script in [
        "CREATE TEMP TABLE t (a int)",
        "CREATE GLOBAL TEMPORARY TABLE t (a int)",
        "CREATE OR REPLACE TEMP VIEW v AS SELECT 1",
        "CREATE TABLE IF NOT EXISTS temp.t (a int)",
        "CREATE TABLE pg_temp.t (a int)",
    ] {
        assert!(
            refused(script).contains("ends with its connection"),
            "{script}"
        );
    }
    postgres("CREATE TABLE temp (temp int); CREATE TABLE temporary (a int);");
}

#[test]
fn directories_are_read_in_order() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &[u8]| std::fs::write(directory.path().join(name), text).unwrap();
    let read = || read_path(directory.path(), Dialect::Sqlite);
    assert!(read().unwrap_err().to_string().contains("has no .sql file"));
    file("b.sql", b"CREATE TABLE b (a)");
    file("a.lp.sql", b"CREATE TABLE a (a)");
    file("notes.txt", b"no SQL");
    let source = read().unwrap();
    let texts: Vec<_> = source.statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(texts, ["CREATE TABLE a (a)", "CREATE TABLE b (a)"]);
    file("c.sql", b"-- x\n  \xff");
    let error = read().unwrap_err().to_string();
    assert!(
        error.contains("c.sql:2:3: the file is not UTF-8"),
        "{error}"
    );
    let missing = read_path(&directory.path().join("none.sql"), Dialect::Sqlite);
    assert!(missing.unwrap_err().to_string().contains("cannot be read"));
}

#[test]
fn renames_in_a_circle_are_refused_where_they_close() {
    let tables = "-- renamed from: b\nCREATE TABLE a (id int);\n-- renamed from: a\nCREATE TABLE b (id int);";
    let columns = "CREATE TABLE t (\n  a int, -- renamed from: b\n  b int -- renamed from: a\n);";
    for (script, place) in [(tables, "f.sql:4:1: "), (columns, "f.sql:1:1: ")] {
        let error = read(script, "f.sql", Dialect::Sqlite)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with(place), "{error}");
        assert!(error.contains("in a circle (a from b, b from a"), "{error}");
        assert!(error.contains("third name"), "{error}");
    }
}
