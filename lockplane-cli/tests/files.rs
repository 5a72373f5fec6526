//! Commands about files: convert, validate, status, completions.

mod common;

use common::{Desk, make_sqlite};

const SCHEMA: &str = "CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);
CREATE VIEW v AS SELECT id FROM users;";

#[test]
fn schemas_survive_every_format() {
    let desk = Desk::sqlite(SCHEMA);
    desk.write("a.sql", SCHEMA);
    desk.line("lockplane convert --input a.sql --output b.json")
        .ok();
    desk.line("lockplane convert --input b.json --output c.lp.sql")
        .ok();
    desk.line("lockplane convert --input c.lp.sql --to json > d.json")
        .ok();
    assert_eq!(desk.read("b.json"), desk.read("d.json"));
    assert_eq!(desk.read("b.json"), desk.live());
    desk.line("lockplane check --to c.lp.sql").ok();
    desk.line("lockplane convert --input a.sql --output b.txt")
        .fails("--to json or --to sql");
    desk.line("lockplane convert --input a.sql --output no/such/b.json")
        .fails("cannot write");
}

#[test]
fn postgres_sql_converts_without_a_server() {
    let desk = Desk::new("");
    desk.write(
        "a.sql",
        "CREATE TABLE t (id serial PRIMARY KEY, name varchar(20) UNIQUE);",
    );
    let said = desk
        .line("lockplane convert --input a.sql --dialect postgres")
        .ok();
    for word in ["character varying(20)", "t_id_seq", "t_name_key"] {
        assert!(said.out.contains(word), "{}", said.out);
    }
    desk.write("b.sql", "CREATE VIEW v AS SELECT 1;");
    desk.line("lockplane convert --input b.sql --dialect postgres")
        .fails("--shadow-db");
    desk.line("lockplane convert --input a.sql")
        .fails("--dialect");
}

#[test]
fn every_problem_is_shown() {
    let desk = Desk::sqlite(SCHEMA);
    desk.write(
        "bad.sql",
        "DROP TABLE a;\nCREATE TABLE a (b int);\nDELETE FROM a;",
    );
    let said = desk
        .line("lockplane validate schema bad.sql")
        .fails("bad.sql:1:1: `DROP`");
    assert!(said.err.contains("bad.sql:3:1: `DELETE`"), "{}", said.err);
    desk.line("lockplane validate schema seed.lp.sql").ok();
    desk.write(
        "engine.sql",
        "CREATE TABLE a (b int);\nCREATE INDEX i ON a (c);",
    );
    desk.line("lockplane validate schema engine.sql")
        .fails("engine.sql:2:1: ");
    desk.write("more.sql", "CREATE TABLE users (id integer PRIMARY KEY);");
    desk.line("lockplane plan --to more.sql > plan.json").ok();
    desk.line("lockplane validate plan plan.json").ok();
    let said = desk
        .line("lockplane validate plan more.sql --format json")
        .exits(1);
    assert!(said.out.contains("\"valid\": false"), "{}", said.out);
}

#[test]
fn a_database_says_where_it_stands() {
    let desk = Desk::sqlite(SCHEMA);
    let said = desk.line("lockplane status").ok();
    assert!(said.out.contains("as journal entry 1 of"), "{}", said.out);
    make_sqlite(&desk.path().join("app.db"), "CREATE TABLE x (a)");
    desk.line("lockplane status --format json").exits(2);
    desk.line("lockplane check").exits(2);
}

#[test]
fn shells_learn_the_command() {
    let desk = Desk::new("");
    for shell in ["bash", "zsh", "fish"] {
        let said = desk.line(&format!("lockplane completions {shell}")).ok();
        assert!(said.out.contains("introspect"));
    }
}
