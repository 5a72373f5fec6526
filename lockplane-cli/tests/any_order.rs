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
