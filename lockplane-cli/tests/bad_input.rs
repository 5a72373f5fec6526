//! Whatever is wrong with a file or an address: a clear error, and nothing changed.

mod common;

use common::Desk;

const START: &str = "CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);";
const MORE: &str = "CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, age integer);";

fn desk() -> Desk {
    let desk = Desk::sqlite(START);
    desk.write("more.sql", MORE);
    desk.line("lockplane plan --to more.sql > plan.json").ok();
    desk
}

/// Applies a plan that was tampered with.
#[track_caller]
fn tampered(find: &str, put: &str, word: &str) {
    let desk = desk();
    let before = desk.live();
    let plan = desk.read("plan.json");
    assert!(plan.contains(find), "{plan}");
    desk.write("plan.json", &plan.replacen(find, put, 1));
    desk.line("lockplane apply --plan plan.json").fails(word);
    assert_eq!(desk.live(), before);
}

#[test]
fn plans_that_are_no_plans() {
    tampered(
        "\"version\": 1",
        "\"version\": 7",
        "plan.json:2:3: version 7 of the plan file",
    );
    tampered("\"undo\"", "\"undoo\"", "unknown field `undoo`");
    tampered("\"sqlite\"", "\"postgres\"", "the plan is for PostgreSQL");
    tampered("\"sqlite\"", "\"mysql\"", "plan.json:3:");
    let desk = desk();
    let plan = desk.read("plan.json");
    desk.write("half.json", &plan[..plan.len() / 2]);
    desk.line("lockplane apply --plan half.json")
        .fails("the file ends too early");
    desk.line("lockplane apply --plan none.json")
        .fails("cannot read `none.json`");
}

#[test]
fn a_database_that_moved_on() {
    let desk = desk();
    desk.write(
        "other.sql",
        "CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, x integer);",
    );
    desk.line("lockplane apply --to other.sql --auto-approve")
        .ok();
    let before = desk.live();
    desk.line("lockplane apply --plan plan.json")
        .fails("not where the plan starts");
    assert_eq!(desk.live(), before);
    desk.line("lockplane apply --from more.sql --to seed.lp.sql --auto-approve")
        .fails("is not what --from says");
    assert_eq!(desk.live(), before);
}

#[test]
fn a_plan_that_ran_already_is_no_error() {
    let desk = desk();
    desk.line("lockplane apply --plan plan.json").ok();
    let again = desk.line("lockplane apply --plan plan.json").ok();
    assert!(again.err.contains("nothing to do"), "{}", again.err);
}

#[test]
fn addresses_that_lead_nowhere() {
    let desk = desk();
    desk.line("lockplane introspect --db postgres://nobody@127.0.0.1:1/none")
        .fails("127.0.0.1");
    desk.line("lockplane introspect --db mysql://h/d")
        .fails("mysql");
    desk.line("lockplane introspect --db sqlite://missing.db")
        .fails("missing.db");
    desk.line("DATABASE_URL= lockplane introspect")
        .fails("no database was given");
    desk.write(
        "text.db",
        "this is no database, however long it may be; it is only text",
    );
    desk.line("lockplane introspect --db sqlite://text.db")
        .fails("text.db");
    desk.line("lockplane apply --to more.sql --db sqlite://missing.db --dry-run")
        .fails("missing.db");
    assert!(!desk.path().join("missing.db").exists());
}

#[test]
fn a_shadow_that_is_the_database() {
    let desk = desk();
    let before = desk.live();
    desk.line("SHADOW_DATABASE_URL=$DATABASE_URL lockplane plan --to more.sql --validate")
        .fails("shadow");
    assert_eq!(desk.live(), before);
}

#[test]
fn sources_that_are_none() {
    let desk = desk();
    desk.write("drop.sql", "CREATE TABLE a (b int);\n  DROP TABLE a;");
    desk.line("lockplane diff empty drop.sql --dialect sqlite")
        .fails("drop.sql:2:3: `DROP`");
    desk.write(
        "wrong.sql",
        "CREATE TABLE a (b int);\nCREATE TABLE a (c int);",
    );
    desk.line("lockplane diff empty wrong.sql --dialect sqlite")
        .fails("wrong.sql:2:1: ");
    desk.write(
        "field.json",
        "{\"version\": 1, \"dialect\": \"sqlite\",\n\"tables\": [{\"nam\": 1}]}",
    );
    desk.line("lockplane diff empty field.json")
        .fails("field.json:2:");
    desk.write(
        "pg.json",
        "{\"version\": 1, \"dialect\": \"postgres\", \"tables\": []}",
    );
    desk.line("lockplane diff pg.json \"$DATABASE_URL\"")
        .fails("one side is PostgreSQL's");
    desk.line("lockplane diff none.json empty")
        .fails("none.json");
    desk.line("lockplane check --to models").fails("model");
    let usage = desk.line("lockplane diff a.txt empty").exits(1);
    assert!(usage.err.contains("no .json or .sql file"), "{}", usage.err);
}

#[test]
fn nobody_to_ask_means_no() {
    let desk = desk();
    let before = desk.live();
    desk.line("lockplane apply --to more.sql")
        .fails("--auto-approve");
    let rehearsed = desk.line("lockplane apply --to more.sql --dry-run").ok();
    assert!(
        rehearsed.err.contains("dry run: nothing was changed"),
        "{}",
        rehearsed.err
    );
    desk.line("lockplane apply --to empty --auto-approve")
        .fails("--allow drop_table");
    let usage = desk
        .line("lockplane apply --to empty --allow drop_everything")
        .exits(1);
    assert!(
        usage.err.contains("`drop_everything` is no hazard"),
        "{}",
        usage.err
    );
    assert_eq!(desk.live(), before);
}

#[test]
fn bare_plans_run_only_when_that_is_meant() {
    let desk = desk();
    let before = desk.live();
    desk.write(
        "bare.json",
        r#"{"steps": [{"description": "Add age", "sql": "ALTER TABLE users ADD COLUMN age integer"}]}"#,
    );
    desk.line("lockplane apply --plan bare.json")
        .fails("--unbound");
    assert_eq!(desk.live(), before);
    desk.line("lockplane apply --plan bare.json --unbound").ok();
    desk.line("lockplane check --to more.sql").ok();
    desk.write(
        "bare.json",
        r#"{"steps": [{"description": "Drop age", "sql": ["ALTER TABLE users DROP COLUMN age"]}]}"#,
    );
    desk.line("lockplane apply --plan bare.json --unbound")
        .fails("--allow drop_column");
    desk.line("lockplane rollback --plan bare.json --from more.sql > back.json")
        .ok();
    assert!(
        desk.read("back.json").contains("ADD COLUMN age"),
        "{}",
        desk.read("back.json")
    );
}
