//! Values of row types that stand in texts: they can be written only while the type has the attributes, or the table the
//! columns, that they were written for.

use std::collections::BTreeSet;

use super::reach::{Named, Reach, is_type};
use super::{Sides, inside};
use crate::dialect::postgres::definition::solid;
use crate::diff::{Change, TableChange};
use crate::schema::{Object, ObjectId, QName};
use crate::sql::Dialect;

/// A default that changes with the attributes of its type goes before these do: neither can be written
/// while they are the others.
pub(super) fn defaults(changes: &mut Vec<Change>, reach: &Reach<'_>, sides: &Sides<'_>) {
    let altered = changes.iter().filter_map(|change| match change {
        Change::ReplaceObject { from, .. } if is_type(&from.id) => Some(from.id.clone()),
        _ => None,
    });
    let altered = altered.filter(|id| !reach.types.contains(id));
    let tables = other_rows(changes, sides).map(ObjectId::table);
    let altered: BTreeSet<ObjectId> = altered.chain(tables).collect();
    let named: Vec<Named> = altered.iter().map(|id| Named::of(id, sides.from)).collect();
    let mut gone = Vec::new();
    for change in changes.iter_mut() {
        let Change::Alter {
            table,
            what: TableChange::AlterColumn { from, to, .. },
        } = change
        else {
            continue;
        };
        let Some((old_table, old)) = sides.old_column(table, &from.name) else {
            continue;
        };
        let holds = from.default != to.default && named.iter().any(|of| of.holds(old));
        if let Some(default) = old.default.clone().filter(|_| holds) {
            from.default = None;
            let column = old.name.clone();
            let goes = TableChange::DropDefault { column, default };
            gone.push(Change::alter(&old_table.name, goes));
        }
    }
    changes.extend(gone);
}

/// The objects that hold such a value of a table which gets or loses columns, and change with it: they go and come.
pub(super) fn written(changes: &[Change], sides: &Sides<'_>) -> BTreeSet<ObjectId> {
    let tables: BTreeSet<&QName> = other_rows(changes, sides).collect();
    let holds = |object: &Object, table: &QName| {
        let mut all = object.create.iter();
        all.any(|sql| casts_to(sql, table))
    };
    let found = changes.iter().filter_map(|change| match change {
        Change::ReplaceObject { from, to } => {
            let mut tables = tables.iter();
            let either = |table: &&QName| holds(from, table) || holds(to, sides.new_name(table));
            tables.any(either).then(|| from.id.clone())
        }
        _ => None,
    });
    found.collect()
}

/// Tables that get or lose columns, by their old names.
fn other_rows<'c>(changes: &'c [Change], sides: &'c Sides<'_>) -> impl Iterator<Item = &'c QName> {
    let found = changes.iter().filter_map(inside);
    found.filter_map(|(table, what)| match what {
        TableChange::AddColumn { .. } | TableChange::DropColumn(_) => Some(sides.old_name(table)),
        _ => None,
    })
}

/// Whether a text makes something a row of a table, or an array of these.
fn casts_to(sql: &str, table: &QName) -> bool {
    let words = solid(sql);
    let named = |at: usize, name: &str| words[at].name(Dialect::Postgres).as_deref() == Some(name);
    let mut places = 0..words.len().saturating_sub(4);
    places.any(|at| {
        let cast = words[at].is_symbol(':') && words[at + 1].is_symbol(':');
        cast && named(at + 2, &table.namespace) && named(at + 4, &table.name)
    })
}
