//! Tables in which virtual tables keep their data: part of the virtual table, not of the schema.

use super::Row;
use crate::sql::{Dialect, tokens};

/// The rows without SQLite's own tables and without those of virtual tables.
pub(super) fn without(rows: Vec<Row>) -> Vec<Row> {
    let owners: Vec<(String, String)> = rows
        .iter()
        .filter(|row| row.is_virtual())
        .map(|row| (row.name.to_ascii_lowercase(), module(&row.sql)))
        .collect();
    let internal = |name: &str| {
        let name = name.to_ascii_lowercase();
        name.starts_with("sqlite_") || owners.iter().any(|owner| is_shadow(&name, owner))
    };
    rows.into_iter()
        .filter(|row| row.is_virtual() || !internal(&row.table))
        .filter(|row| !row.name.to_ascii_lowercase().starts_with("sqlite_"))
        .collect()
}

/// The word after `USING`, in lower case.
fn module(sql: &str) -> String {
    let all = tokens(sql, Dialect::Sqlite);
    let mut solid = all.iter().filter(|token| !token.is_blank());
    let using = solid.find(|token| token.is_word("using"));
    let name = using.and_then(|_| solid.next()?.name(Dialect::Sqlite));
    name.unwrap_or_default().to_ascii_lowercase()
}

/// What the modules of SQLite call their tables (`xShadowName` in `fts3.c`, `fts5_main.c`,
/// `rtree.c`). A module that is not known owns whatever continues its table's name: showing such a
/// table as one to manage could end in dropping a part of the virtual table.
fn is_shadow(name: &str, (owner, module): &(String, String)) -> bool {
    let rest = name
        .strip_prefix(owner.as_str())
        .and_then(|rest| rest.strip_prefix('_'));
    let Some(rest) = rest else {
        return false;
    };
    match module.as_str() {
        "fts5" => ["config", "content", "data", "docsize", "idx"].contains(&rest),
        "fts3" | "fts4" => ["content", "docsize", "segdir", "segments", "stat"].contains(&rest),
        "rtree" | "rtree_i32" | "geopoly" => ["node", "parent", "rowid"].contains(&rest),
        "fts5vocab" | "fts3tokenize" | "fts4aux" | "dbstat" | "csv" => false,
        _ => true,
    }
}
