//! What the command prints, held still.

mod common;

use common::Desk;

#[test]
fn help() {
    let desk = Desk::new("");
    for command in [
        "",
        "introspect",
        "diff",
        "plan",
        "apply",
        "rollback",
        "check",
        "history",
    ] {
        let said = desk.line(&format!("lockplane {command} --help")).ok();
        let name = if command.is_empty() {
            "lockplane"
        } else {
            command
        };
        insta::assert_snapshot!(format!("help-{name}"), said.out);
    }
}

const FROM: &str = "CREATE TABLE people (
  id integer PRIMARY KEY, mail text NOT NULL, age integer, note text
);
CREATE INDEX by_age ON people (age);
CREATE TABLE gone (id integer PRIMARY KEY);
CREATE VIEW old AS SELECT id FROM gone;";

const TO: &str = "-- renamed from: people
CREATE TABLE users (
  id integer PRIMARY KEY,
  email text NOT NULL, -- renamed from: mail
  age integer NOT NULL DEFAULT 0 CHECK (age >= 0)
) STRICT;
CREATE UNIQUE INDEX by_email ON users (lower(email)) WHERE age > 1;
CREATE TABLE posts (id integer PRIMARY KEY, author integer REFERENCES users (id) ON DELETE CASCADE);";

fn desk() -> Desk {
    let desk = Desk::new("sqlite://none.db");
    desk.write("from.sql", FROM);
    desk.write("to.sql", TO);
    desk
}

#[test]
fn differences() {
    let desk = desk();
    for format in ["text", "json"] {
        let said = desk
            .line(&format!("lockplane diff from.sql to.sql --format {format}"))
            .exits(2);
        insta::assert_snapshot!(format!("diff-{format}"), said.out);
    }
    let sql = desk
        .line("lockplane diff from.sql to.sql --format sql")
        .exits(2);
    assert!(
        sql.out.contains("ALTER TABLE people RENAME TO users;"),
        "{}",
        sql.out
    );
    let none = desk.line("lockplane diff to.sql to.sql --format sql").ok();
    assert_eq!(none.out, "");
}

#[test]
fn plans() {
    let desk = desk();
    desk.write("a.sql", "CREATE TABLE t (id integer PRIMARY KEY); CREATE INDEX i ON t (id); CREATE TABLE u (a text);");
    desk.write("b.sql", "CREATE TABLE t (id integer PRIMARY KEY, b text);");
    let plan = "lockplane plan --from a.sql --to b.sql";
    let said = desk.line(&format!("{plan} --validate --format text")).ok();
    insta::assert_snapshot!("plan-text", said.out);
    insta::assert_snapshot!("plan-judgement", said.err);
    let sql = desk.line(&format!("{plan} --format sql")).ok();
    insta::assert_snapshot!("plan-sql", sql.out);
    let (one, two) = (desk.line(plan).ok(), desk.line(plan).ok());
    assert_eq!(one.out, two.out);
}

#[test]
fn schemas() {
    let desk = Desk::sqlite(TO);
    insta::assert_snapshot!("introspect-json", desk.live());
    let sql = desk.line("lockplane introspect --format sql").ok();
    insta::assert_snapshot!("introspect-sql", sql.out);
    desk.write("again.sql", &sql.out);
    desk.line("lockplane check --to again.sql").ok();
}

#[test]
fn renames_on_the_command_line() {
    let desk = desk();
    desk.write(
        "bare.sql",
        &desk
            .read("to.sql")
            .replace("-- renamed from: people", "")
            .replace("-- renamed from: mail", ""),
    );
    let said = desk
        .line("lockplane diff from.sql bare.sql --rename people=users --rename users.mail=email")
        .exits(2);
    let hinted = desk.line("lockplane diff from.sql to.sql").exits(2);
    assert_eq!(said.out, hinted.out);
}
