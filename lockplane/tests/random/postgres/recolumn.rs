//! Changes, drops or renames a column.

use super::grow;
use super::spec::{Column, Fills, Id, KeyKind, Spec};
use super::types::{Class, Ty};
use crate::genes::Genes;
use crate::names;

pub fn rename_column(spec: &mut Spec, genes: &mut Genes<'_>) {
    if let Some(place) = any_column(spec, genes) {
        renamed(spec, place, genes);
    }
}

/// Several things of one column.
pub fn twist(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(place) = any_column(spec, genes) else {
        return;
    };
    let choice = genes.below(4);
    if choice != 1 {
        renamed(spec, place, genes);
    }
    if choice != 2 {
        retyped(spec, place, genes);
    }
    if choice != 3 {
        with_property(spec, place, genes);
    }
    // The old name may go to another column at once.
    let old = spec.tables[place.0].columns[place.1].was.clone();
    if let Some(name) = old.filter(|_| genes.once_in(3)) {
        let table = spec.tables[place.0].clone();
        let mut column = grow::new_column(spec, &table, genes);
        let family = spec.tables.iter().flat_map(|it| spec.columns(it));
        if family.into_iter().all(|it| it.name != name) {
            column.name = name;
            spec.tables[place.0].columns.push(column);
        }
    }
}

fn renamed(spec: &mut Spec, (at, column): (usize, usize), genes: &mut Genes<'_>) {
    let family = spec.tables.iter().flat_map(|it| spec.columns(it));
    let name = names::fresh(genes, &family.map(|it| it.name.clone()).collect(), 63);
    let began = spec.began;
    let column = &mut spec.tables[at].columns[column];
    let old = std::mem::replace(&mut column.name, name);
    if column.id <= began {
        column.was.get_or_insert(old);
        column.was.take_if(|was| *was == column.name);
    }
}

/// The place of a table and of one of its own columns.
fn any_column(spec: &Spec, genes: &mut Genes<'_>) -> Option<(usize, usize)> {
    let tables: Vec<usize> = (0..spec.tables.len())
        .filter(|at| !spec.tables[*at].columns.is_empty())
        .collect();
    let at = genes.of(&tables)?;
    Some((at, genes.below(spec.tables[at].columns.len())))
}

pub fn drop_column(spec: &mut Spec, genes: &mut Genes<'_>) {
    if let Some((at, column)) = any_column(spec, genes) {
        spec.tables[at].columns.remove(column);
    }
}

/// Another type; what refers to the column gets it as well, half of the time.
pub fn retype(spec: &mut Spec, genes: &mut Genes<'_>) {
    if let Some(place) = any_column(spec, genes) {
        retyped(spec, place, genes);
    }
}

fn retyped(spec: &mut Spec, (at, column): (usize, usize), genes: &mut Genes<'_>) {
    let (id, old) = (
        spec.tables[at].columns[column].id,
        spec.tables[at].columns[column].ty,
    );
    let new = grow::any_type(spec, genes);
    if !converts(spec, old, new) {
        return;
    }
    let follow = genes.once_in(2);
    let followers: Vec<Id> = if follow {
        referring(spec, id)
    } else {
        Vec::new()
    };
    for column in spec.tables.iter_mut().flat_map(|table| &mut table.columns) {
        if column.id == id || followers.contains(&column.id) {
            column.ty = new;
        }
    }
}

/// Whether PostgreSQL can be asked to turn values of one type into another.
fn converts(spec: &Spec, old: Ty, new: Ty) -> bool {
    let (from, to) = (old.class(spec), new.class(spec));
    let plain = |ty: Ty| matches!(ty, Ty::Builtin(_));
    match (from, to) {
        (_, Class::Text) => plain(new),
        (Class::Text, Class::Number | Class::Bool | Class::Enum) => plain(old),
        (Class::Number, Class::Number) | (Class::Time, Class::Time) => plain(old) && plain(new),
        _ => old == new,
    }
}

/// Columns whose foreign keys refer to a column, over any number of keys.
fn referring(spec: &Spec, column: Id) -> Vec<Id> {
    let mut found = vec![column];
    loop {
        let before = found.len();
        for key in spec.tables.iter().flat_map(|table| &table.keys) {
            let KeyKind::Foreign {
                columns,
                table,
                key: theirs,
                ..
            } = &key.kind
            else {
                continue;
            };
            let referenced = spec
                .table(*table)
                .and_then(|it| it.keys.iter().find(|it| it.id == *theirs));
            let pairs = columns
                .iter()
                .zip(referenced.map(|key| key.columns()).unwrap_or_default());
            for (own, their) in pairs {
                if found.contains(their) && !found.contains(own) {
                    found.push(*own);
                } else if found.contains(own) && !found.contains(their) {
                    found.push(*their);
                }
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

pub fn column_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    if let Some(place) = any_column(spec, genes) {
        with_property(spec, place, genes);
    }
}

fn with_property(spec: &mut Spec, (at, place): (usize, usize), genes: &mut Genes<'_>) {
    let table = spec.tables[at].clone();
    let choice = genes.below(8);
    let mut others = table.clone();
    others.columns.remove(place);
    let fills = grow::any_fill(spec, &others, genes);
    let column = &mut spec.tables[at].columns[place];
    match choice {
        0 => column.required = !column.required,
        1 | 2 => column.fills = fills,
        3 => column.comment = remarked(column.comment, genes),
        4 => column.collation = genes.below(5),
        5 => column.storage = genes.below(5),
        6 => column.statistics = !column.statistics,
        _ => require_and_fill(column),
    }
}

fn require_and_fill(column: &mut Column) {
    let given = !matches!(column.fills, Fills::Generated(_) | Fills::Identity(_));
    if given && !column.required {
        (column.required, column.backfill) = (true, true);
    }
}

/// A comment where there is none, and none where there is one.
pub fn remarked(comment: Option<usize>, genes: &mut Genes<'_>) -> Option<usize> {
    match comment {
        Some(_) => None,
        None => Some(genes.below(3)),
    }
}
