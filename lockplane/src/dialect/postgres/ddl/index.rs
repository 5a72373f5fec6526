//! Indexes that no constraint owns.

use super::constraint::include;
use super::table::with;
use super::{Draft, collation, comment_on, name};
use crate::diff::Way;
use crate::schema::{Index, IndexKey, Key, Nulls, Order, Parameters, QName};
use crate::sql::{ident, literal};
use crate::step::Lock;

/// `CREATE INDEX ...`. An index of a partitioned table that is still invalid is made for that table
/// alone; the indexes of its partitions are attached to it one by one.
fn definition(table: &QName, index: &Index) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let only = if index.invalid { "ONLY " } else { "" };
    let method = match &index.method {
        Some(method) => format!(" USING {}", ident(method)),
        None => String::new(),
    };
    let keys: Vec<String> = index.keys.iter().map(key).collect();
    format!(
        "CREATE {unique}INDEX {} ON {only}{}{method} ({}){}",
        ident(&index.name),
        name(table),
        keys.join(", "),
        rest(index)
    )
}

fn rest(index: &Index) -> String {
    let mut text = include(&index.include);
    if index.nulls_not_distinct {
        text.push_str(" NULLS NOT DISTINCT");
    }
    if !index.with.is_empty() {
        text.push_str(&format!(" WITH {}", parameters(&index.with)));
    }
    if let Some(tablespace) = &index.tablespace {
        text.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
    }
    if let Some(predicate) = &index.predicate {
        text.push_str(&format!(" WHERE {predicate}"));
    }
    text
}

fn key(key: &IndexKey) -> String {
    let mut text = match &key.key {
        Key::Column(name) => ident(name),
        Key::Expression(sql) => format!("({sql})"),
    };
    if let Some(name) = &key.collation {
        text.push_str(&format!(" COLLATE {}", collation(name)));
    }
    if let Some(opclass) = &key.opclass {
        text.push_str(&format!(" {opclass}"));
    }
    if key.order == Order::Desc {
        text.push_str(" DESC");
    }
    text.push_str(match key.nulls {
        None => "",
        Some(Nulls::First) => " NULLS FIRST",
        Some(Nulls::Last) => " NULLS LAST",
    });
    text
}

/// Storage parameters: `(fillfactor = '70', toast.autovacuum_enabled = 'false')`.
pub(super) fn parameters(with: &Parameters) -> String {
    let pairs: Vec<String> = with
        .iter()
        .map(|(name, value)| format!("{} = {}", parameter(name), literal(value)))
        .collect();
    format!("({})", pairs.join(", "))
}

/// A storage parameter's name, which may have a namespace of its own.
pub(super) fn parameter(name: &str) -> String {
    let parts: Vec<String> = name.split('.').map(ident).collect();
    parts.join(".")
}

/// What `COMMENT ON` calls it.
pub(super) fn target(table: &QName, index: &str) -> String {
    format!("INDEX {}", name(&table.sibling(index)))
}

/// The statements that make it on a table that is not attached yet, or is nobody's partition.
pub(super) fn created(table: &QName, index: &Index) -> Vec<String> {
    let comment = index.comment.as_deref();
    let comment = comment.map(|text| comment_on(&target(table, &index.name), Some(text)));
    let own = name(&table.sibling(&index.name));
    let statistics = index.statistics.iter();
    let statistics = statistics.map(|(key, target)| {
        format!("ALTER INDEX {own} ALTER COLUMN {key} SET STATISTICS {target}")
    });
    std::iter::once(definition(table, index))
        .chain(statistics)
        .chain(comment)
        .collect()
}

/// On a table that is there: an index that belongs to one of the partitioned table is attached.
fn made(table: &QName, index: &Index) -> Vec<String> {
    let mut sql = created(table, index);
    if let Some(whole) = &index.attached_to {
        sql.push(attached(whole, &table.sibling(&index.name)));
    }
    sql
}

/// Makes an index of a partition a part of one of the partitioned table.
pub(super) fn attached(whole: &QName, part: &QName) -> String {
    format!(
        "ALTER INDEX {} ATTACH PARTITION {}",
        name(whole),
        name(part)
    )
}

/// An attached index cannot go by itself; it goes with the index of the partitioned table.
fn dropped(table: &QName, index: &Index) -> Vec<String> {
    match index.attached_to {
        Some(_) => Vec::new(),
        None => vec![format!("DROP INDEX {}", name(&table.sibling(&index.name)))],
    }
}

pub(super) fn create(table: &QName, index: &Index) -> Draft {
    Draft::locking(Lock::Share, made(table, index), dropped(table, index))
}

pub(super) fn drop(table: &QName, index: &Index) -> Draft {
    let (sql, undo) = (dropped(table, index), made(table, index));
    Draft::locking(Lock::AccessExclusive, sql, undo)
}

/// See [`TableChange::ShedIndex`](crate::diff::TableChange::ShedIndex). A shadow, which is made from what counts, has
/// none.
pub(super) fn shed(table: &QName, index: &str, way: Way) -> Draft {
    let sql = vec![format!(
        "DROP INDEX IF EXISTS {}",
        name(&table.sibling(index))
    )];
    let (there, back) = match way {
        Way::There => (sql, Vec::new()),
        Way::Back => (Vec::new(), sql),
    };
    Draft::locking(Lock::AccessExclusive, there, back)
}

pub(super) fn rename(table: &QName, from: &str, to: &str) -> Draft {
    let rename = |from: &str, to: &str| {
        let from = name(&table.sibling(from));
        vec![format!("ALTER INDEX {from} RENAME TO {}", ident(to))]
    };
    Draft::locking(
        Lock::ShareUpdateExclusive,
        rename(from, to),
        rename(to, from),
    )
}

/// The same index, stored otherwise.
pub(super) fn alter(table: &QName, from: &Index, to: &Index) -> Draft {
    let (sql, undo) = (altered(table, from, to), altered(table, to, from));
    Draft::locking(Lock::AccessExclusive, sql, undo)
}

fn altered(table: &QName, from: &Index, to: &Index) -> Vec<String> {
    let own = name(&table.sibling(&to.name));
    let mut changes = stored(
        (&from.with, from.tablespace.as_deref()),
        (&to.with, to.tablespace.as_deref()),
    );
    let keys = from.statistics.keys().chain(to.statistics.keys());
    for key in keys.collect::<std::collections::BTreeSet<_>>() {
        let (old, new) = (from.statistics.get(key), to.statistics.get(key));
        if old != new {
            let target = new.copied().unwrap_or(-1);
            changes.push(format!("ALTER COLUMN {key} SET STATISTICS {target}"));
        }
    }
    let sql = changes
        .iter()
        .map(|what| format!("ALTER INDEX {own} {what}"));
    let mut sql: Vec<String> = sql.collect();
    if from.comment != to.comment {
        sql.push(comment_on(&target(table, &to.name), to.comment.as_deref()));
    }
    sql
}

/// How parameters and tablespace of an index change.
pub(super) fn stored(
    (from, old): (&Parameters, Option<&str>),
    (to, new): (&Parameters, Option<&str>),
) -> Vec<String> {
    let mut changes = with(from, to);
    if old != new {
        changes.push(format!(
            "SET TABLESPACE {}",
            ident(new.unwrap_or("pg_default"))
        ));
    }
    changes
}
