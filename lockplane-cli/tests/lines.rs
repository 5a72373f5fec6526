//! The lines that people keep in their scripts, on SQLite.

mod common;

use common::Desk;
use common::lines::{START, all_lines, one_step};

#[test]
fn sqlite_scripts_run() {
    for run in [all_lines, one_step] {
        let desk = Desk::new("sqlite://app.db");
        let file = desk.path().join("app.db");
        let made = std::process::Command::new("sqlite3")
            .arg(file)
            .arg(START)
            .status();
        assert!(made.unwrap().success());
        run(&desk);
    }
}
