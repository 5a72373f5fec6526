//! Rows, and which of their values have to stay.

use super::spec::{Column, Fills, Spec, Table, TableKind, Title, quoted};
use super::types::Ty;
use crate::grammar::Kept;

/// Attempts to insert three rows into every table, twice, because the first time what they refer to
/// may not be there yet.
pub fn rows(spec: &Spec) -> Vec<String> {
    let once: Vec<String> = spec
        .tables
        .iter()
        .flat_map(|table| (0..3).map(|row| insertion(spec, table, row)))
        .collect();
    once.iter().chain(&once).cloned().collect()
}

fn insertion(spec: &Spec, table: &Table, row: usize) -> String {
    let columns = spec.columns(table);
    let given = columns
        .into_iter()
        .filter(|it| !matches!(it.fills, Fills::Generated(_) | Fills::Serial));
    let pairs: Vec<(String, String)> = given
        .map(|it| (quoted(&it.name), value(spec, it, row)))
        .collect();
    let name = spec.name(&table.title);
    if pairs.is_empty() {
        return format!("INSERT INTO {name} DEFAULT VALUES");
    }
    let (names, values): (Vec<String>, Vec<String>) = pairs.into_iter().unzip();
    format!(
        "INSERT INTO {name} ({}) OVERRIDING SYSTEM VALUE VALUES ({})",
        names.join(", "),
        values.join(", ")
    )
}

fn value(spec: &Spec, column: &Column, row: usize) -> String {
    let missing = !column.required && (row + column.id as usize).is_multiple_of(5);
    match missing {
        true => "NULL".to_owned(),
        false => column.ty.value(spec, row),
    }
}

/// Columns that are there on both sides with the same type; a partition may have lost its rows to
/// another table.
pub fn kept(from: &Spec, to: &Spec) -> Vec<Kept> {
    let pairs = from.tables.iter().filter_map(|old| {
        let new = to
            .table(old.title.id)
            .filter(|new| stays(from, old, to, new))?;
        let columns = from.columns(old).into_iter().filter_map(|before| {
            let after = to
                .columns(new)
                .into_iter()
                .find(|after| after.id == before.id)?;
            let filled = after.backfill && after.required && !before.required;
            let given = |it: &Column| !matches!(it.fills, Fills::Generated(_));
            let same = followed(from.columns(old), before, after)
                && alike(from, before, to, after)
                && given(before)
                && given(after)
                && !filled;
            same.then(|| [text(&before.name), text(&after.name)])
        });
        let columns: Vec<[String; 2]> = columns.collect();
        let tables =
            [from.name(&old.title), to.name(&new.title)].map(|name| format!("ONLY {name}"));
        (!columns.is_empty()).then_some(Kept { tables, columns })
    });
    pairs.collect()
}

/// Whether a column has its old name, or says it where nothing had the new one.
fn followed(olds: Vec<&Column>, before: &Column, after: &Column) -> bool {
    let free = olds.iter().all(|it| it.name != after.name);
    before.name == after.name || (free && after.was.as_ref() == Some(&before.name))
}

/// Whether a value of the one column is the same text in the other.
fn alike(from: &Spec, before: &Column, to: &Spec, after: &Column) -> bool {
    let base = |spec: &Spec, ty: Ty| match ty {
        Ty::Domain(id) => spec.domain(id).map(|domain| domain.base),
        _ => None,
    };
    let made = |spec: &Spec, ty: Ty| match ty {
        Ty::Composite(id) => spec.composite(id).map(|it| (it.form, it.more)),
        _ => None,
    };
    let ranged = |spec: &Spec, ty: Ty| {
        let mut ranges = spec.ranges.iter();
        let found = ranges.find(|it| ty == Ty::Range(it.title.id));
        found.map(|it| it.form)
    };
    let mut enums = to.enums.iter().filter(|it| it.was.is_some());
    let (ty, same) = (before.ty, before.ty == after.ty);
    same && base(from, ty) == base(to, ty)
        && made(from, ty) == made(to, ty)
        && ranged(from, ty) == ranged(to, ty)
        && enums.all(|it| ty.named() != Some(it.title.id))
}

fn text(name: &str) -> String {
    format!("{}::text", quoted(name))
}

/// Whether a table is the same one: it can be renamed but not moved.
fn stays(from: &Spec, old: &Table, to: &Spec, new: &Table) -> bool {
    let has = |spec: &Spec, title: &Title| {
        let mut tables = spec.tables.iter().map(|it| &it.title);
        tables.any(|it| it.space == title.space && it.name == title.name)
    };
    let free = !has(from, &new.title) && !has(to, &old.title);
    let named = old.title.name == new.title.name
        || (free && new.title.was.as_ref() == Some(&old.title.name));
    let stays = old.title.space == new.title.space && split_alike(from, old, to, new);
    stays && named && rooted(from, old, to, new)
}

/// Whether a table is split in the same way, by a column that is known to be the same.
fn split_alike(from: &Spec, old: &Table, to: &Spec, new: &Table) -> bool {
    let (Some((by, column)), Some((then, same))) = (old.splits(), new.splits()) else {
        return old.splits().is_none() && new.splits().is_none();
    };
    let (olds, news) = (from.columns(old), to.columns(new));
    let before = olds.iter().find(|it| it.id == column).copied();
    let after = news.iter().find(|it| it.id == same).copied();
    before.zip(after).is_some_and(|(before, after)| {
        let alike = by == then && column == same && before.ty == after.ty;
        alike && followed(olds, before, after)
    })
}

/// A partition is made anew with the table that it is part of.
fn rooted(from: &Spec, old: &Table, to: &Spec, new: &Table) -> bool {
    match (&old.kind, &new.kind) {
        (TableKind::Part { of, .. }, TableKind::Part { of: then, .. }) => {
            let parents = from.table(*of).zip(to.table(*then));
            of == then && parents.is_some_and(|(old, new)| stays(from, old, to, new))
        }
        (TableKind::Part { .. }, _) | (_, TableKind::Part { .. }) => false,
        _ => true,
    }
}
