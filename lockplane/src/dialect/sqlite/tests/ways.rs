//! Which way each change takes.

use super::*;
use crate::diff::TableChange;

/// `rebuild`, or the statements that do without.
async fn way(from: &str, to: &str) -> Vec<&'static str> {
    let changes = folded(from, to, &Hints::default()).await;
    let mut words: Vec<&'static str> = changes.iter().map(word).collect();
    words.sort_unstable();
    words
}

fn word(change: &Change) -> &'static str {
    match change {
        Change::Rebuild(_) => "rebuild",
        Change::RenameTable { .. } => "rename table",
        Change::DropObject(_) => "drop object",
        Change::CreateObject(_) => "create object",
        Change::Alter { what, .. } => match what {
            TableChange::AddColumn { .. } => "add column",
            TableChange::DropColumn(_) => "drop column",
            TableChange::RenameColumn { .. } => "rename column",
            TableChange::CreateIndex(_) => "create index",
            TableChange::DropIndex(_) => "drop index",
            _ => "another",
        },
        _ => "other",
    }
}

#[tokio::test]
#[allow(clippy::too_many_lines, reason = "a table of examples")]
async fn the_cheapest_way_is_taken_by_rule() {
    for (from, to, expected) in [
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b TEXT)",
            &["add column"][..],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b TEXT NOT NULL DEFAULT 'x')",
            &["add column"],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b TEXT NOT NULL)",
            &["rebuild"],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b DEFAULT CURRENT_TIMESTAMP)",
            &["rebuild"],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b DEFAULT (1+1))",
            &["rebuild"],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b AS (a))",
            &["add column"],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b AS (a) STORED)",
            &["rebuild"],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a, b UNIQUE)",
            &["rebuild"],
        ),
        (
            "CREATE TABLE t(a, b)",
            "CREATE TABLE t(a)",
            &["drop column"],
        ),
        ("CREATE TABLE t(a, b, c)", "CREATE TABLE t(a)", &["rebuild"]),
        (
            "CREATE TABLE t(a, b UNIQUE)",
            "CREATE TABLE t(a)",
            &["rebuild"],
        ),
        (
            "CREATE TABLE t(a, b NOT NULL)",
            "CREATE TABLE t(a)",
            &["rebuild"],
        ),
        (
            "CREATE TABLE t(a, b AS (a))",
            "CREATE TABLE t(a)",
            &["drop column"],
        ),
        (
            "CREATE TABLE t(a, b); CREATE INDEX i ON t(b)",
            "CREATE TABLE t(a)",
            &["drop column", "drop index"],
        ),
        (
            "CREATE TABLE t(a)",
            "CREATE TABLE t(a); CREATE INDEX i ON t(a)",
            &["create index"],
        ),
        (
            "CREATE TABLE t(a); CREATE INDEX i ON t(a)",
            "CREATE TABLE t(a); CREATE INDEX j ON t(a)",
            &["create index", "drop index"],
        ),
        (
            "CREATE TABLE t(a INT, b)",
            "CREATE TABLE t(a TEXT, b CHECK (b > 0), c); CREATE INDEX i ON t(c)",
            &["rebuild"],
        ),
        ("CREATE TABLE t(a)", "CREATE TABLE T(a)", &["rename table"]),
        ("CREATE TABLE t(a)", "CREATE TABLE t(A)", &["rename column"]),
        (
            "CREATE TABLE t(a, b); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; CREATE VIEW x AS SELECT 1",
            "CREATE TABLE t(a); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; CREATE VIEW x AS SELECT 1",
            &[
                "create object",
                "create object",
                "drop column",
                "drop object",
                "drop object",
            ],
        ),
        ("CREATE TABLE t(a, b)", "CREATE TABLE t(b, a)", &[]),
    ] {
        assert_eq!(way(from, to).await, expected, "{from} -> {to}");
    }
}
