//! What `ALTER TABLE` and index statements do without copying the table.

use crate::dialect::sqlite::ddl::can_add;
use crate::diff::TableChange;
use crate::schema::{Column, Constraint, ConstraintKind, IndexKey, Key, Table};
use crate::sql::expression::mentions;

/// Whether no change of these needs a rebuild. `from` is the table without the indexes that go.
///
/// Decided by rule and never by trying: SQLite accepts more on an empty table than on a full one.
pub(super) fn all(changes: &[TableChange], from: &Table) -> bool {
    let drops = changes
        .iter()
        .filter(|change| matches!(change, TableChange::DropColumn(_)));
    // Each `DROP COLUMN` writes the whole table anew.
    drops.count() <= 1
        && changes.iter().all(|change| is_cheap(change, from))
        && !generated_chain(changes)
}

fn is_cheap(change: &TableChange, from: &Table) -> bool {
    match change {
        TableChange::AddColumn { column, backfill } => {
            backfill.is_none() && can_add(column, from) && !is_spoken_of(&column.name, from)
        }
        TableChange::DropColumn(column) => can_add(column, from) && can_drop(column, from),
        TableChange::CreateIndex(_) => true,
        _ => false,
    }
}

/// Generated columns that are added together may need each other in some order.
fn generated_chain(changes: &[TableChange]) -> bool {
    let added = changes.iter().filter(|change| {
        matches!(change, TableChange::AddColumn { column, .. } if column.generated.is_some())
    });
    added.count() > 1
}

/// Whether the table speaks of a name before it has such a column: in double quotes, where SQLite
/// takes it for a string until there is one ("Quirks, Caveats, and Gotchas In SQLite", section 8).
pub(in crate::dialect::sqlite) fn is_spoken_of(name: &str, from: &Table) -> bool {
    let new = Column::new(name, "");
    !can_drop(&new, from)
}

/// "ALTER TABLE", section 5: nothing else in the table may use the column.
fn can_drop(column: &Column, from: &Table) -> bool {
    let name = column.name.as_str();
    let in_constraint = from
        .constraints
        .iter()
        .any(|constraint| uses(constraint, name));
    let in_index = from.indexes.iter().any(|index| {
        let predicate = index.predicate.as_deref();
        in_keys(&index.keys, name) || predicate.is_some_and(|sql| mentions(sql, name))
    });
    let in_column = from
        .columns
        .iter()
        .filter_map(|other| other.generated.as_ref());
    let mut in_column = in_column.map(|generated| mentions(&generated.expression, name));
    !in_constraint && !in_index && !in_column.any(|used| used)
}

fn uses(constraint: &Constraint, column: &str) -> bool {
    match &constraint.kind {
        ConstraintKind::PrimaryKey(key) => in_keys(&key.columns, column),
        ConstraintKind::Unique(unique) => in_keys(&unique.columns, column),
        ConstraintKind::Check { expression, .. } => mentions(expression, column),
        ConstraintKind::ForeignKey(key) => key.columns.iter().any(|name| name == column),
        ConstraintKind::Exclude { .. } => true,
    }
}

fn in_keys(keys: &[IndexKey], column: &str) -> bool {
    keys.iter().any(|key| match &key.key {
        Key::Column(name) => name == column,
        Key::Expression(sql) => mentions(sql, column),
    })
}
