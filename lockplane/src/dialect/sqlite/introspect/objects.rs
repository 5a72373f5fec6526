//! Views, triggers and virtual tables.

use std::collections::BTreeSet;

use super::Row;
use crate::schema::{Object, ObjectId, ObjectKind, QName};
use crate::sql::definition;

/// One object. Every table or view whose name occurs anywhere in its text counts as needed: one too
/// many costs nothing but an order. A view that cannot be read needs itself, which nothing else does.
pub(super) fn object(row: &Row, rows: &[Row]) -> Object {
    let words = definition::words(&row.sql);
    let id = id(row, rows);
    let needed = rows
        .iter()
        .filter(|other| other.is_table() || other.is_object());
    let needed = needed.filter(|other| other.kind != "trigger" && needs(row, other, &words));
    let mut depends_on: Vec<ObjectId> = needed.map(|other| self::id(other, rows)).collect();
    depends_on.retain(|other| *other != id);
    if row.unreadable != 0 {
        depends_on.push(id.clone());
    }
    depends_on.sort();
    Object {
        id,
        create: vec![row.sql.clone()],
        depends_on,
        comment: None,
        view: crate::schema::Known::default(),
    }
}

fn needs(row: &Row, other: &Row, words: &BTreeSet<String>) -> bool {
    words.contains(&other.name.to_lowercase()) || other.name.eq_ignore_ascii_case(&row.table)
}

fn id(row: &Row, rows: &[Row]) -> ObjectId {
    let kind = match row.kind.as_str() {
        "view" => ObjectKind::View,
        "trigger" => ObjectKind::Trigger,
        _ if row.is_virtual() => ObjectKind::VirtualTable,
        _ => ObjectKind::Table,
    };
    let mut id = ObjectId::new(kind, QName::new("", &row.name));
    if kind == ObjectKind::Trigger {
        let named = |other: &&Row| {
            (other.kind == "table" || other.kind == "view")
                && other.name.eq_ignore_ascii_case(&row.table)
        };
        let on = rows.iter().find(named).map_or(&row.table, |on| &on.name);
        id.on = Some(QName::new("", on));
    }
    id
}
