//! Rows that outlive their table.

use super::types::continued;
use super::{Draft, name};
use crate::diff::{Kept, KeptColumn, KeptRows};
use crate::schema::{QName, SequenceOptions};
use crate::sql::{ident, literal};
use crate::step::Lock;

/// Takes the rows out of the old table; the undo puts them back into it.
pub(super) fn keep(kept: &Kept) -> Draft {
    let columns = each(kept, |column| {
        as_text(&column.old, &column.old_type, &column.old)
    });
    let back = each(kept, |column| as_typed(&column.old, &column.old_type));
    Draft::locking(
        Lock::AccessExclusive,
        vec![aside(
            kept,
            &columns,
            &shown(&kept.from, kept.old_rows),
            &[],
        )],
        filled(
            kept,
            &kept.from,
            |column| &column.old,
            &back,
            &kept.identities,
        ),
    )
}

/// Puts the rows into the new table; the undo takes them out again.
pub(super) fn fill(kept: &Kept) -> Draft {
    let columns = each(kept, |column| as_typed(&column.old, &column.new_type));
    let back = each(kept, |column| {
        as_text(&column.new, &column.new_type, &column.old)
    });
    Draft::locking(
        Lock::AccessExclusive,
        filled(
            kept,
            &kept.to,
            |column| &column.new,
            &columns,
            &kept.new_identities,
        ),
        vec![aside(
            kept,
            &back,
            &shown(&kept.to, kept.new_rows),
            &kept.joined,
        )],
    )
    .losing(mixed(kept))
}

/// A table that became a partition may hold rows of both afterwards; it keeps them all.
fn mixed(kept: &Kept) -> Option<String> {
    let joined: Vec<String> = kept.joined.iter().map(ToString::to_string).collect();
    let joined = joined.join(", ");
    (!kept.joined.is_empty())
        .then(|| format!("the rows of {} that are in {joined} by then", kept.from))
}

fn each(kept: &Kept, with: impl Fn(&KeptColumn) -> String) -> String {
    let columns: Vec<String> = kept.columns.iter().map(with).collect();
    columns.join(", ")
}

fn as_text(column: &str, ty: &Option<String>, called: &str) -> String {
    let text = if ty.is_some() { "::text" } else { "" };
    let renamed = match column == called && ty.is_none() {
        true => String::new(),
        false => format!(" AS {}", ident(called)),
    };
    format!("{}{text}{renamed}", ident(column))
}

fn as_typed(column: &str, ty: &Option<String>) -> String {
    let ty = ty.as_ref().map(|ty| format!("::{ty}")).unwrap_or_default();
    format!("{}{ty}", ident(column))
}

fn shown(table: &QName, rows: KeptRows) -> String {
    match rows {
        KeptRows::Own => format!("ONLY {}", name(table)),
        KeptRows::OfPartitions => name(table),
    }
}

fn aside(kept: &Kept, columns: &str, from: &str, without: &[QName]) -> String {
    let others: Vec<String> = without
        .iter()
        .map(|table| format!("{}::regclass", literal(&name(table))))
        .collect();
    let condition = match others.is_empty() {
        true => String::new(),
        false => format!(" WHERE tableoid NOT IN ({})", others.join(", ")),
    };
    format!(
        "CREATE TABLE {} AS SELECT {columns} FROM {from}{condition}",
        name(&kept.aside)
    )
}

fn filled(
    kept: &Kept,
    table: &QName,
    called: impl Fn(&KeptColumn) -> &String,
    values: &str,
    identities: &[(String, SequenceOptions)],
) -> Vec<String> {
    let columns = each(kept, |column| ident(called(column)));
    let overriding = match identities.is_empty() {
        true => "",
        false => " OVERRIDING SYSTEM VALUE",
    };
    let insert = format!(
        "INSERT INTO {} ({columns}){overriding} SELECT {values} FROM {}",
        name(table),
        name(&kept.aside)
    );
    let goes_on = identities
        .iter()
        .map(|(column, options)| continued(table, column, options));
    let drop = format!("DROP TABLE {}", name(&kept.aside));
    let last = std::iter::once(drop);
    std::iter::once(insert).chain(goes_on).chain(last).collect()
}
