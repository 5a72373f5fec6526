//! Whether keys and indexes can be on what a table shows.

use super::hung::METHODS;
use super::prune::{is_computed, is_generated};
use super::spec::{Id, Index, Key, KeyKind, Spec, Table, TableKind};
use super::types::{BOOL, BUILTIN, Class, Ty};

pub fn key_fits(spec: &Spec, table: Option<&Table>, key: &Key) -> bool {
    let Some(table) = table else {
        return false;
    };
    let id = table.title.id;
    let shown = spec.shows(id);
    let ty = |column: &Id| {
        let found = shown.iter().find(|(id, _, _)| id == column);
        found.filter(|_| !is_computed(spec, *column)).map(|it| it.2)
    };
    let compared = |columns: &[Id]| {
        let all = columns
            .iter()
            .all(|column| ty(column).is_some_and(|ty| ty.compares(spec)));
        all && !columns.is_empty() && covers(spec, id, columns)
    };
    let part = matches!(table.kind, TableKind::Part { .. });
    match &key.kind {
        KeyKind::Primary { columns, include } => {
            compared(columns) && include.iter().all(|it| ty(it).is_some()) && !part
        }
        KeyKind::Unique {
            columns, include, ..
        } => compared(columns) && include.iter().all(|it| ty(it).is_some()),
        KeyKind::Check { expr, alone } => {
            shown_by(&shown, expr.column) && !(*alone && table.splits().is_some())
        }
        KeyKind::Exclude { column, filter } => {
            let range = ty(column).is_some_and(|ty| ty.class(spec) == Class::Range);
            let filtered = filter.is_none_or(|filter| ty(&filter.column).is_some());
            range && filtered && table.splits().is_none()
        }
        KeyKind::Foreign { .. } => refers(spec, table, key),
    }
}

/// Whether a foreign key refers to a key of the same types.
fn refers(spec: &Spec, table: &Table, foreign: &Key) -> bool {
    let KeyKind::Foreign {
        columns,
        table: other,
        key,
        actions,
        valid,
        ..
    } = &foreign.kind
    else {
        return false;
    };
    let Some(other) = spec.table(*other) else {
        return false;
    };
    let Some(key) = other.keys.iter().find(|it| it.id == *key) else {
        return false;
    };
    let (ours, theirs) = (spec.shows(table.title.id), spec.shows(other.title.id));
    let ty = |shown: &[(Id, String, Ty)], column: &Id| {
        let found = shown.iter().find(|(id, _, _)| id == column);
        found.filter(|_| !is_computed(spec, *column)).map(|it| it.2)
    };
    let mut pairs = columns.iter().zip(key.columns());
    let alike =
        pairs.all(|(own, their)| ty(&ours, own).is_some() && ty(&ours, own) == ty(&theirs, their));
    let computed = columns
        .iter()
        .any(|column| is_generated(spec, table, *column));
    let acts = actions[0] > 0 || actions[1] > 0;
    let logged = table.unlogged || !other.unlogged;
    let checked = *valid || table.splits().is_none();
    let unique = matches!(key.deferred, 0 | 3) && !matches!(key.kind, KeyKind::Foreign { .. });
    // PostgreSQL cannot tell the element type ("cannot determine element type of anyarray").
    let comparable = columns.iter().all(|column| {
        !matches!(ty(&ours, column), Some(Ty::Builtin(at)) if BUILTIN[at].sql == "varchar(9)[]")
    });
    // Nor can a whole refer to its own partition ("being used by active queries in this session").
    let own_part = lies_in(spec, other, table.title.id);
    alike
        && columns.len() == key.columns().len()
        && logged
        && checked
        && unique
        && comparable
        && !own_part
        && !(computed && acts)
}

/// Whether a table is a partition of another one, directly or not.
fn lies_in(spec: &Spec, table: &Table, whole: Id) -> bool {
    match table.kind {
        TableKind::Part { of, .. } => {
            of == whole || spec.table(of).is_some_and(|of| lies_in(spec, of, whole))
        }
        _ => false,
    }
}

fn shown_by(shown: &[(Id, String, Ty)], column: Id) -> bool {
    shown.iter().any(|(id, _, _)| *id == column)
}

/// Whether a unique key of a partitioned table has every column that it, or a partition of it, is
/// split by.
pub fn covers(spec: &Spec, table: Id, columns: &[Id]) -> bool {
    let own = spec.table(table).and_then(Table::splits);
    let parts = spec
        .tables
        .iter()
        .filter(|it| matches!(it.kind, TableKind::Part { of, .. } if of == table));
    let mut parts = parts.map(|part| part.title.id);
    own.is_none_or(|(_, by)| columns.contains(&by) && parts.all(|part| covers(spec, part, columns)))
}

pub fn plain(index: &Index) -> Vec<Id> {
    let plain = index.parts.iter().all(|part| part.plain);
    let columns = index.parts.iter().map(|part| part.expr.column);
    if plain { columns.collect() } else { Vec::new() }
}

pub fn index_fits(spec: &Spec, relation: Id, index: &Index) -> bool {
    let shown_here = spec.shows(relation);
    let stored = |id: Id| shown_by(&shown_here, id) && !is_computed(spec, id);
    let includes = index.include.iter().all(|it| stored(*it));
    let filter = index.filter.is_none_or(|it| stored(it.column));
    let parts = index.parts.iter().all(|part| {
        if !stored(part.expr.column) {
            return false;
        }
        let Some((_, ty)) = part.expr.column_of(spec, relation) else {
            return false;
        };
        let ty = if part.plain {
            ty
        } else {
            part.expr.result(spec, ty)
        };
        let class = ty.class(spec);
        match METHODS[index.method] {
            "gin" => matches!(class, Class::Array | Class::Document),
            "gist" => class == Class::Range,
            "hash" => ty.compares(spec) && !is_unhashable(ty),
            "brin" => matches!(class, Class::Number | Class::Text | Class::Time),
            _ => ty.compares(spec),
        }
    });
    includes && filter && parts && !index.parts.is_empty()
}

fn is_unhashable(ty: Ty) -> bool {
    // bit, bit varying and money.
    matches!(ty, Ty::Builtin(21..=23)) || ty == Ty::Builtin(BOOL)
}
