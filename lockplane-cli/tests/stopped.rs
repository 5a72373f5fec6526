//! A signal ends the command in good order; backups and paths are what they seem.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::Desk;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

const WANTED: &str = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);";

fn desk() -> Desk {
    let desk = Desk::sqlite("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);");
    desk.write("wanted.lp.sql", WANTED);
    desk
}

#[tokio::test]
async fn a_signal_is_heard_while_the_command_waits() {
    let desk = desk();
    let before = desk.live();
    let file = desk.path().join("app.db");
    let mut holder = SqliteConnectOptions::new()
        .filename(&file)
        .connect()
        .await
        .unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE")
        .execute(&mut holder)
        .await
        .unwrap();
    // Who is told too early dies of it, and is started again.
    let mut wait = Duration::from_millis(200);
    let status = loop {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lockplane"))
            .args(["apply", "--to", "wanted.lp.sql", "--auto-approve"])
            .args(["--db", "app.db", "--backup", "before.db"])
            .current_dir(desk.path())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(wait);
        let told = Command::new("kill")
            .args(["-TERM", &child.id().to_string()])
            .status();
        assert!(told.unwrap().success());
        let status = child.wait().unwrap();
        if status.signal().is_none() {
            break status;
        }
        wait *= 2;
        assert!(wait < Duration::from_secs(60), "{status}");
    };
    assert_eq!(status.code(), Some(143));
    holder.close().await.unwrap();
    assert_eq!(desk.live(), before);
    let left = std::fs::read_dir(desk.path()).unwrap().flatten();
    let left = left.filter(|entry| entry.file_name().to_string_lossy().starts_with("before"));
    assert_eq!(left.count(), 0);
    desk.line("lockplane apply --to wanted.lp.sql --auto-approve")
        .ok();
}

#[test]
fn a_backup_is_no_file_of_the_database() {
    let desk = desk();
    std::fs::create_dir(desk.path().join("sub")).unwrap();
    for name in [
        "app.db-journal",
        "sub/../app.db-wal",
        "APP.DB-SHM",
        "app.db",
    ] {
        let said = desk.line(&format!(
            "lockplane apply --to wanted.lp.sql --auto-approve --backup {name}"
        ));
        said.fails("a file of the database itself");
    }
    desk.line("lockplane apply --to wanted.lp.sql --auto-approve --backup nowhere/a.bak")
        .fails("the folder nowhere of the backup is not there; nothing was changed");
    desk.line("lockplane apply --to wanted.lp.sql --auto-approve --backup app.db.bak")
        .ok();
    let names = std::fs::read_dir(desk.path()).unwrap().flatten();
    let partial = names.filter(|it| it.file_name().to_string_lossy().contains("partial"));
    assert_eq!(partial.count(), 0);
}

#[test]
fn a_path_is_taken_as_it_is() {
    let desk = Desk::new("");
    desk.write("wanted.lp.sql", WANTED);
    for name in ["a%20b.db", "a b.db", "a?b.db", "a%.db", "a#b.db"] {
        desk.line(&format!(
            "lockplane apply --db '{name}' --to wanted.lp.sql --auto-approve"
        ))
        .ok();
        assert!(desk.path().join(name).exists(), "{name}");
    }
}

/// The schema of a database is often dumped together with the journal in it.
#[test]
fn a_dumped_journal_is_no_part_of_the_schema() {
    let desk = desk();
    desk.line("lockplane apply --to wanted.lp.sql --auto-approve")
        .ok();
    let wanted = desk.read("wanted.lp.sql");
    desk.write(
        "dumped.sql",
        &format!("{wanted};\nCREATE TABLE lockplane_journal (id INTEGER PRIMARY KEY);"),
    );
    desk.line("lockplane apply --to dumped.sql --auto-approve")
        .ok();
    desk.line("lockplane check --to dumped.sql").ok();
}

#[test]
fn nothing_is_applied_to_a_database_that_ends_with_the_command() {
    let desk = desk();
    desk.line("lockplane apply --db sqlite::memory: --to wanted.lp.sql --auto-approve")
        .fails("in memory and would end with this command");
}
