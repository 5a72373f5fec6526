//! Drops what cannot be, until everything that is left can.

use std::collections::BTreeSet;

use super::fits::{covers, index_fits, key_fits, plain};
use super::others;
use super::rights;
use super::spec::{
    Column, Expr, Fills, FunctionKind, Id, Key, KeyKind, Spec, Table, TableKind, View,
};
use super::table::is_virtual;
use super::types::Ty;

/// Drops what refers to something that is gone, or does not fit what it refers to any more.
pub fn prune(spec: &mut Spec) {
    loop {
        let before = format!("{spec:?}");
        let seen = spec.clone();
        things(spec, &seen);
        let seen = spec.clone();
        for table in &mut spec.tables {
            parts(table, &seen);
        }
        if format!("{spec:?}") == before {
            return;
        }
    }
}

fn things(spec: &mut Spec, seen: &Spec) {
    let spaces: BTreeSet<Id> = spec
        .spaces
        .iter()
        .map(|space| space.id)
        .chain([0])
        .collect();
    let lives = |id: &Id| spaces.contains(id);
    spec.enums.retain(|it| lives(&it.title.space));
    spec.domains.retain(|it| lives(&it.title.space));
    spec.composites.retain(|it| lives(&it.title.space));
    for it in &mut spec.composites {
        let id = it.title.id;
        it.more = it
            .more
            .filter(|ty| is_there(seen, *ty) && ty.named() < Some(id));
    }
    spec.ranges.retain(|it| lives(&it.title.space));
    spec.sequences.retain(|it| lives(&it.title.space));
    spec.functions.retain(|it| {
        let reads = match it.kind {
            FunctionKind::Counts(relation) => exists(seen, relation) && it.title.id > relation,
            FunctionKind::Takes(ty) => is_there(seen, ty),
            _ => true,
        };
        lives(&it.title.space) && reads
    });
    spec.tables
        .retain(|it| lives(&it.title.space) && stands(seen, it));
    spec.views
        .retain(|it| lives(&it.title.space) && exists(seen, it.source));
    for it in &mut spec.sequences {
        it.owner = it.owner.filter(|(table, column)| {
            let found = seen
                .table(*table)
                .filter(|table| table.title.space == it.title.space);
            found.is_some_and(|table| table.columns.iter().any(|own| own.id == *column))
        });
    }
    for it in &mut spec.views {
        view(it, seen);
    }
    spec.views.retain(|it| !it.outputs.is_empty());
    others::prune(spec, seen);
    rights::prune(spec, seen);
}

/// Whether a type of the user's own is there.
pub fn is_there(spec: &Spec, ty: Ty) -> bool {
    ty.named()
        .is_none_or(|id| spec.titles().any(|title| title.id == id))
}

pub fn exists(spec: &Spec, relation: Id) -> bool {
    spec.table(relation).is_some() || spec.view(relation).is_some()
}

/// Whether a table's parent and the column it is split by are there.
fn stands(spec: &Spec, table: &Table) -> bool {
    let parent = match table.kind {
        TableKind::Plain | TableKind::Whole { .. } => true,
        TableKind::Part { of, bound, .. } => spec.table(of).is_some_and(|parent| {
            let splits = parent.splits();
            let taken = spec.tables.iter().any(|other| {
                matches!(other.kind, TableKind::Part { of: same, bound: there, .. } if same == of && there == bound)
                    && other.title.id < table.title.id
            });
            splits.is_some() && !taken && (table.unlogged || !parent.unlogged)
        }),
        TableKind::Child { of } => spec.table(of).is_some_and(|parent| {
            parent.splits().is_none() && !matches!(parent.kind, TableKind::Part { .. }) && !parent.unlogged
        }),
    };
    let by = table.splits().is_none_or(|(_, column)| {
        let found = spec
            .shows(table.title.id)
            .into_iter()
            .find(|(id, _, _)| *id == column);
        found.is_some_and(|(_, _, ty)| splittable(ty)) && !is_generated(spec, table, column)
    });
    parent && by
}

/// Types whose values partitions are told apart by.
pub fn splittable(ty: Ty) -> bool {
    matches!(ty, Ty::Builtin(0 | 1 | 3 | 10))
}

pub fn is_generated(spec: &Spec, table: &Table, column: Id) -> bool {
    let columns = spec.columns(table);
    columns
        .iter()
        .any(|it| it.id == column && matches!(it.fills, Fills::Generated(_)))
}

fn view(view: &mut View, seen: &Spec) {
    let shown = |expr: &Expr| shown(seen, view.source, expr);
    view.outputs.retain(|output| shown(&output.expr));
    view.filter = view.filter.filter(shown);
    let calls = |id: &Id| {
        let gives = |kind| matches!(kind, FunctionKind::Gives(_) | FunctionKind::Counts(_));
        let known = seen.function(*id).is_some_and(|it| gives(it.kind));
        (known || others::aggregates(seen).any(|it| it == *id)) && *id < view.title.id
    };
    view.function = view.function.filter(calls);
    view.reads = view
        .reads
        .filter(|(relation, column)| seen.shows(*relation).iter().any(|it| it.0 == *column));
    let alone = view.function.is_none() && view.reads.is_none();
    let writable = !view.stored && seen.table(view.source).is_some() && alone;
    if view.option == 2 && !(writable && view.outputs.iter().any(|output| output.plain)) {
        view.option = 0;
    }
    let id = view.title.id;
    let stored = view.stored;
    view.triggers.retain(|it| {
        let function = seen.function(it.function);
        !stored && function.is_some_and(|it| it.kind == FunctionKind::Trigger)
    });
    view.indexes
        .retain(|index| stored && index_fits(seen, id, index));
}

fn shown(spec: &Spec, relation: Id, expr: &Expr) -> bool {
    expr.column_of(spec, relation).is_some()
}

/// Whether a column is not stored.
pub fn is_computed(spec: &Spec, column: Id) -> bool {
    let mut columns = spec.tables.iter().flat_map(|it| &it.columns);
    columns.any(|it| it.id == column && is_virtual(spec, it))
}

fn is_inherited(spec: &Spec, table: Id) -> bool {
    let mut tables = spec.tables.iter();
    tables.any(|it| matches!(it.kind, TableKind::Child { of } if of == table))
}

/// The parts of a table.
fn parts(table: &mut Table, seen: &Spec) {
    let id = table.title.id;
    let generated: BTreeSet<Id> = seen
        .columns(table)
        .iter()
        .filter(|it| matches!(it.fills, Fills::Generated(_)))
        .map(|it| it.id)
        .collect();
    table.columns.retain(|it| is_there(seen, it.ty));
    let split = matches!(table.kind, TableKind::Whole { .. } | TableKind::Part { .. });
    table.unlogged &= seen.major < 18 || table.splits().is_none();
    let parent = is_inherited(seen, id);
    for column in &mut table.columns {
        let of = |expr: &Expr| {
            let source = expr
                .column_of(seen, id)
                .filter(|_| !generated.contains(&expr.column));
            source.map(|(_, ty)| expr.result(seen, ty))
        };
        fills(column, seen, split, of);
        // PostgreSQL adds no identity column to a table that others inherit from (a limit of the README).
        if parent && matches!(column.fills, Fills::Identity(_)) {
            column.fills = Fills::Nothing;
        }
    }
    table.keys.retain(|it| key_fits(seen, seen.table(id), it));
    one_of_each(&mut table.keys);
    let kind = table.kind.clone();
    table
        .indexes
        .retain(|it| index_fits(seen, id, it) && (!it.unique || covers(seen, id, &plain(it))));
    table
        .policies
        .retain(|it| shown(seen, id, &it.using) && shown(seen, id, &it.check));
    table.triggers.retain(|it| {
        let function = seen
            .function(it.function)
            .is_some_and(|it| it.kind == FunctionKind::Trigger);
        let column = it
            .column
            .is_none_or(|column| seen.shows(id).iter().any(|(shown, _, _)| *shown == column));
        let when = it
            .when
            .is_none_or(|when| shown(seen, id, &when) && !generated.contains(&when.column));
        function
            && column
            && when
            && !(matches!(kind, TableKind::Whole { .. })
                && it.form / 8 % 2 == 0
                && it.form / 4 % 2 == 0)
    });
    table.statistics.retain(|it| {
        let shown = seen.shows(id);
        it.columns.iter().all(|id| {
            let mut shown = shown.iter();
            let stored = !is_computed(seen, *id);
            stored && shown.any(|(shown, _, ty)| shown == id && ty.compares(seen))
        })
    });
}

/// One primary key, no two keys whose names PostgreSQL would number in the order of the statements, and
/// none that `CREATE TABLE` would make one with another.
fn one_of_each(keys: &mut Vec<Key>) {
    let mut unnamed: Vec<Vec<Id>> = Vec::new();
    let mut primary = 0;
    let mut unique: Vec<Vec<Id>> = Vec::new();
    keys.retain(|it| match &it.kind {
        KeyKind::Primary { columns, include }
        | KeyKind::Unique {
            columns, include, ..
        } => {
            let whole = [columns.as_slice(), include].concat();
            let again = unique.contains(&whole);
            unique.push(whole);
            !again
        }
        _ => true,
    });
    keys.retain(|it| {
        let columns = it.columns().to_vec();
        let again = it.name.is_none() && !columns.is_empty() && unnamed.contains(&columns);
        unnamed.push(columns);
        primary += u32::from(matches!(it.kind, KeyKind::Primary { .. }));
        !again && (primary < 2 || !matches!(it.kind, KeyKind::Primary { .. }))
    });
}

/// A generated column has the type of its expression, which is `of` it.
fn fills(column: &mut Column, spec: &Spec, split: bool, of: impl Fn(&Expr) -> Option<Ty>) {
    if let Fills::Generated(expr) = column.fills {
        column.ty = of(&expr).unwrap_or(column.ty);
    }
    let number = matches!(column.ty, Ty::Builtin(0 | 3 | 4));
    let fits = match column.fills {
        Fills::Nothing | Fills::Value(_) | Fills::Computed(_) => true,
        Fills::Function(id) => spec
            .function(id)
            .is_some_and(|it| match (it.kind, column.ty) {
                (FunctionKind::Gives(base), Ty::Builtin(is)) => base == is,
                _ => false,
            }),
        Fills::Serial => number,
        Fills::Sequence(id) => number && spec.sequences.iter().any(|it| it.title.id == id),
        Fills::Identity(_) => number && !split,
        Fills::Generated(expr) => !split && of(&expr).is_some(),
    };
    if !fits {
        column.fills = Fills::Nothing;
    }
}
