//! The lines that people keep in their scripts, on SQLite.

mod common;

use common::lines::{START, all_lines, one_step};
use common::{Desk, make_sqlite};

#[test]
fn sqlite_scripts_run() {
    for run in [all_lines, one_step] {
        let desk = Desk::new("sqlite://app.db");
        make_sqlite(&desk.path().join("app.db"), START);
        run(&desk);
    }
}
