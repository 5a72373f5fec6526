//! Drops what cannot be, until everything that is left can.

use std::collections::BTreeSet;

use super::spec::{Fills, Id, Key, KeyKind, Spec, Table};

/// Drops what refers to something that is gone, or does not fit what it refers to any more.
pub fn prune(spec: &mut Spec) {
    loop {
        let before = format!("{spec:?}");
        for table in &mut spec.tables {
            columns(table);
            keys(table);
            parts(table);
        }
        references(spec);
        views(spec);
        if format!("{spec:?}") == before {
            return;
        }
    }
}

fn columns(table: &mut Table) {
    let base: BTreeSet<Id> = table
        .columns
        .iter()
        .filter(|it| !it.is_generated())
        .map(|it| it.title.id)
        .collect();
    table.columns.retain(|it| match it.fills {
        Fills::Generated { from, .. } => base.contains(&from),
        _ => true,
    });
}

fn keys(table: &mut Table) {
    let all: BTreeSet<Id> = table.columns.iter().map(|it| it.title.id).collect();
    let given: BTreeSet<Id> = table
        .columns
        .iter()
        .filter(|it| !it.is_generated())
        .map(|it| it.title.id)
        .collect();
    let distinct =
        |ids: &[Id]| ids.iter().collect::<BTreeSet<_>>().len() == ids.len() && !ids.is_empty();
    let mut primary = false;
    table.keys.retain(|key| match &key.kind {
        KeyKind::Primary { columns, .. } => {
            let first = !std::mem::replace(&mut primary, true);
            first && distinct(columns) && columns.iter().all(|id| given.contains(id))
        }
        KeyKind::Unique { columns, .. } => {
            distinct(columns) && columns.iter().all(|id| all.contains(id))
        }
        KeyKind::Check { column, .. } => all.contains(column),
        KeyKind::Foreign { columns, .. } => {
            distinct(columns) && columns.iter().all(|id| given.contains(id))
        }
    });
    one_clause(&mut table.keys);
    let lone = table.alias().is_some();
    table.without_rowid &= table.primary().is_some();
    let without = table.without_rowid;
    for key in &mut table.keys {
        if let KeyKind::Primary {
            auto,
            desc,
            columns,
        } = &mut key.kind
        {
            *auto &= lone && !without;
            *desc &= columns.len() == 1;
        }
    }
}

/// SQLite refuses two keys over the same columns that say different things about conflicts.
fn one_clause(keys: &mut Vec<Key>) {
    let mut said: Vec<(Vec<Id>, usize)> = Vec::new();
    keys.retain(|key| {
        let (KeyKind::Primary { columns, .. } | KeyKind::Unique { columns, .. }) = &key.kind else {
            return true;
        };
        let says = (1..=5).contains(&key.conflict);
        let mut others = said.iter().filter(|(own, _)| own == columns);
        let fits = !says || others.all(|(_, conflict)| *conflict == key.conflict);
        if says {
            said.push((columns.clone(), key.conflict));
        }
        fits
    });
}

fn parts(table: &mut Table) {
    let all: BTreeSet<Id> = table.columns.iter().map(|it| it.title.id).collect();
    for index in &mut table.indexes {
        index.parts.retain(|part| all.contains(&part.column));
        index.filter = index.filter.filter(|(column, _)| all.contains(column));
    }
    table.indexes.retain(|index| !index.parts.is_empty());
    for trigger in &mut table.triggers {
        trigger.column = trigger.column.filter(|column| all.contains(column));
        trigger.when = trigger.when.filter(|column| all.contains(column));
    }
}

/// What refers to other tables.
fn references(spec: &mut Spec) {
    let seen = spec.clone();
    for table in &mut spec.tables {
        table.keys.retain(|key| match &key.kind {
            KeyKind::Foreign {
                columns,
                table,
                key,
                ..
            } => {
                let parent = seen
                    .table(*table)
                    .and_then(|it| it.keys.iter().find(|own| own.id == *key));
                parent.is_some_and(|own| match &own.kind {
                    KeyKind::Primary { columns: there, .. } => there.len() == columns.len(),
                    KeyKind::Unique {
                        columns: there,
                        collation,
                    } => there.len() == columns.len() && *collation < 5,
                    _ => false,
                })
            }
            _ => true,
        });
        table.triggers.retain(|trigger| {
            let (about, column) = trigger.about;
            seen.table(about)
                .is_some_and(|it| it.column(column).is_some_and(|it| !it.is_generated()))
        });
    }
}

fn views(spec: &mut Spec) {
    let seen = spec.clone();
    spec.views.retain_mut(|view| {
        let shown: BTreeSet<Id> = seen
            .shows(view.source)
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        view.outputs.retain(|(id, _, _)| shown.contains(id));
        view.filter = view.filter.filter(|(id, _)| shown.contains(id));
        !view.outputs.is_empty()
    });
}
