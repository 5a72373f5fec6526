//! The statements of a directory may stand in any order.

mod common;

use common::Desk;

/// A directory whose statements stand in the wrong order, and a file with them in the right one.
#[track_caller]
fn same(desk: &Desk, directory: &str) {
    let from = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/any-order");
    let said = desk.line(&format!(
        "lockplane diff {from}/{directory} {from}/{directory}.sql"
    ));
    assert_eq!(said.exits(0).out, "");
}

#[test]
fn sqlite_statements_wait_for_what_they_need() {
    same(&Desk::new("sqlite::memory:"), "sqlite");
}

#[tokio::test]
async fn postgres_statements_wait_for_what_they_need() {
    let db = lockplane_testkit::Cluster::shared().database().await;
    let url = db.url.clone();
    let compare = move || same(&Desk::new(&url), "postgres");
    tokio::task::spawn_blocking(compare).await.unwrap();
}

#[tokio::test]
async fn what_waits_gets_no_default_privileges_that_stand_behind_it() {
    let db = lockplane_testkit::Cluster::shared().database().await;
    let url = db.url.clone();
    let compare = move || {
        let desk = Desk::new(&url);
        let to_come = "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;";
        let (kind, late) = ("CREATE TYPE kind AS ENUM ('a');", "CREATE TABLE late ();");
        let early = "CREATE TABLE early (a kind); GRANT SELECT ON early TO CURRENT_USER;";
        desk.line("mkdir mixed").exits(0);
        desk.write("mixed/all.sql", &[early, to_come, kind, late].join("\n"));
        desk.write("all.sql", &[kind, early, to_come, late].join("\n"));
        let said = desk.line("lockplane diff mixed all.sql --privileges");
        assert_eq!(said.exits(0).out, "");
    };
    tokio::task::spawn_blocking(compare).await.unwrap();
}

#[test]
fn what_nobody_makes_is_told_with_its_place() {
    let desk = Desk::new("sqlite::memory:");
    desk.write(
        "broken.sql",
        "CREATE INDEX i ON nowhere (a);\nCREATE TABLE t (a integer);",
    );
    let said = desk.line("lockplane diff empty broken.sql");
    said.fails("broken.sql:1:1: no such table: main.nowhere");
}
