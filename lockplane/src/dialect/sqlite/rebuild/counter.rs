//! The counter of `AUTOINCREMENT`: a row of `sqlite_sequence` under the table's name, which goes with
//! the table.

use crate::diff::Rebuild;
use crate::schema::Table;
use crate::sql::literal;
use crate::step::Statement;

/// What keeps the counter. A table that stops counting leaves it under a name of its own, so that
/// the way back finds it.
pub(super) fn kept(rebuild: &Rebuild) -> Vec<Statement> {
    let old = literal(&rebuild.from.name.name);
    let new = literal(&rebuild.copy.name);
    let aside = literal(&format!("_lockplane_counter_{}", rebuild.from.name.name));
    match (counts(&rebuild.from), counts(&rebuild.to)) {
        (true, true) => copied(&old, &new),
        (true, false) => copied(&old, &aside),
        (false, true) => found_again(&aside, &new),
        (false, false) => Vec::new(),
    }
}

fn copied(from: &str, to: &str) -> Vec<Statement> {
    vec![
        Statement::run(format!("DELETE FROM sqlite_sequence WHERE name = {to}")),
        Statement::run(format!(
            "INSERT INTO sqlite_sequence (name, seq) SELECT {to}, seq FROM sqlite_sequence WHERE name = {from}"
        )),
    ]
}

/// The greater of what was put aside and what the copied rows came to.
fn found_again(aside: &str, new: &str) -> Vec<Statement> {
    let sql = [
        format!(
            "DELETE FROM sqlite_sequence WHERE name = {new} AND seq <= (SELECT max(seq) FROM sqlite_sequence WHERE name = {aside})"
        ),
        format!(
            "UPDATE sqlite_sequence SET name = {new} WHERE name = {aside} AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = {new})"
        ),
        format!("DELETE FROM sqlite_sequence WHERE name = {aside}"),
    ];
    sql.map(Statement::Run).to_vec()
}

/// Whether SQLite keeps a counter for this table.
fn counts(table: &Table) -> bool {
    table.primary_key().is_some_and(|key| key.autoincrement)
}
