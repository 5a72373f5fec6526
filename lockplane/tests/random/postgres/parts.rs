//! Adds something to a table or view: a key, an index, a trigger, a policy.

use super::grow::{any_expr, new_column, place};
use super::spec::{
    Fills, FunctionKind, Id, Index, IndexPart, Key, KeyKind, Policy, Spec, Statistics, Table,
    TableKind, Trigger,
};
use crate::genes::Genes;

fn some_columns(spec: &Spec, relation: Id, genes: &mut Genes<'_>) -> Vec<Id> {
    let shown: Vec<Id> = spec
        .shows(relation)
        .into_iter()
        .map(|(id, _, _)| id)
        .collect();
    let mut some: Vec<Id> = Vec::new();
    for _ in 0..=genes.below(4).saturating_sub(1) {
        some.extend(genes.of(&shown).filter(|id| !some.contains(id)));
    }
    some
}

pub fn new_key(spec: &mut Spec, table: &Table, kind: KeyKind, genes: &mut Genes<'_>) -> Key {
    let name = (genes.below(3) == 2).then(|| spec.fresh(genes, table.title.space));
    // The table itself may not be there yet.
    let name = name.filter(|name| {
        let mut keys = table.keys.iter();
        *name != table.title.name && keys.all(|key| key.name.as_ref() != Some(name))
    });
    let deferred = genes.below(10).saturating_sub(6);
    let comment = genes.once_in(12).then_some(0);
    Key {
        id: spec.id(),
        name,
        kind,
        deferred,
        comment,
    }
}

pub fn key(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else {
        return;
    };
    let table = spec.tables[at].clone();
    let id = table.title.id;
    let columns = some_columns(spec, id, genes);
    let include: Vec<Id> = some_columns(spec, id, genes)
        .into_iter()
        .filter(|it| !columns.contains(it))
        .collect();
    let choice = genes.below(6);
    let include = if genes.once_in(4) {
        include
    } else {
        Vec::new()
    };
    let expr = any_expr(spec, id, &[], genes);
    let Some(expr) = expr else {
        return;
    };
    let kind = match choice {
        0 | 1 => KeyKind::Check {
            expr,
            alone: genes.once_in(5),
        },
        2 | 3 => KeyKind::Unique {
            columns,
            include,
            nulls: genes.once_in(4),
        },
        4 => KeyKind::Primary { columns, include },
        _ => KeyKind::Exclude {
            column: columns.first().copied().unwrap_or_default(),
            filter: genes.once_in(2).then_some(expr),
        },
    };
    let key = new_key(spec, &table, kind, genes);
    spec.tables[at].keys.push(key);
}

/// A foreign key, with columns of its own where the table has none of those types.
pub fn foreign_key(spec: &mut Spec, genes: &mut Genes<'_>) {
    let keyed: Vec<(Id, Id)> =
        spec.tables
            .iter()
            .flat_map(|table| {
                let keys = table.keys.iter().filter(|key| {
                    matches!(key.kind, KeyKind::Primary { .. } | KeyKind::Unique { .. })
                });
                keys.map(|key| (table.title.id, key.id)).collect::<Vec<_>>()
            })
            .collect();
    let (Some(at), Some((other, key))) = (place(spec, genes), genes.of(&keyed)) else {
        return;
    };
    let referenced = spec
        .table(other)
        .and_then(|table| table.keys.iter().find(|it| it.id == key))
        .cloned();
    let theirs = spec.shows(other);
    let reuse = genes.below(3) < 2;
    let mut columns = Vec::new();
    for id in referenced.iter().flat_map(|key| key.columns().to_vec()) {
        let table = spec.tables[at].clone();
        let ty = theirs
            .iter()
            .find(|(shown, _, _)| *shown == id)
            .map(|(_, _, ty)| *ty)
            .unwrap_or_default();
        let own = spec
            .shows(table.title.id)
            .into_iter()
            .rev()
            .find(|(own, _, is)| *is == ty && !columns.contains(own));
        let own = own.filter(|(own, _, _)| reuse && (*own != id || other != table.title.id));
        let column = match own {
            Some((own, _, _)) => own,
            None if matches!(table.kind, TableKind::Part { .. }) => return,
            None => {
                let mut column = new_column(spec, &table, genes);
                (column.ty, column.fills) = (ty, Fills::Nothing);
                spec.tables[at].columns.push(column.clone());
                column.id
            }
        };
        columns.push(column);
    }
    let actions = [genes.below(10), genes.below(10)].map(|at| if at < 5 { at } else { 0 });
    let full = genes.once_in(8);
    let valid = !genes.once_in(10);
    let kind = KeyKind::Foreign {
        columns,
        table: other,
        key,
        actions,
        full,
        valid,
    };
    let table = spec.tables[at].clone();
    let key = new_key(spec, &table, kind, genes);
    spec.tables[at].keys.push(key);
}

pub fn index(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else {
        return;
    };
    let (relation, space) = (spec.tables[at].title.id, spec.tables[at].title.space);
    if let Some(index) = new_index(spec, relation, space, genes) {
        spec.tables[at].indexes.push(index);
    }
}

pub fn view_index(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.views.len()).collect::<Vec<_>>()) else {
        return;
    };
    spec.views[at].stored = true;
    let (relation, space) = (spec.views[at].title.id, spec.views[at].title.space);
    if let Some(index) = new_index(spec, relation, space, genes) {
        spec.views[at].indexes.push(index);
    }
}

fn new_index(spec: &mut Spec, relation: Id, space: Id, genes: &mut Genes<'_>) -> Option<Index> {
    let id = spec.id();
    let name = spec.fresh(genes, space);
    let method = genes.below(16).saturating_sub(11);
    let unique = method == 0 && genes.once_in(3);
    let count = if method == 1 { 1 } else { 1 + genes.below(3) };
    let mut parts = Vec::new();
    for _ in 0..count {
        let expr = any_expr(spec, relation, &[], genes)?;
        let plain = genes.below(4) < 3;
        let (order, pattern) = (genes.below(8), genes.once_in(6));
        parts.push(IndexPart {
            expr,
            plain,
            order,
            pattern,
            collation: usize::from(genes.once_in(12)),
        });
    }
    let filter = if genes.once_in(4) {
        any_expr(spec, relation, &[], genes)
    } else {
        None
    };
    let include = if method == 0 && genes.once_in(6) {
        some_columns(spec, relation, genes)
    } else {
        Vec::new()
    };
    let fill = (method == 0 && genes.once_in(12)).then_some(60);
    Some(Index {
        id,
        name,
        unique,
        method,
        parts,
        include,
        filter,
        nulls: unique && genes.once_in(4),
        fill,
        comment: genes.once_in(12).then_some(1),
    })
}

pub fn trigger(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else {
        return;
    };
    let (relation, space) = (spec.tables[at].title.id, spec.tables[at].title.space);
    let trigger = new_trigger(spec, relation, space, genes);
    spec.tables[at].triggers.extend(trigger);
}

pub fn view_trigger(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.views.len()).collect::<Vec<_>>()) else {
        return;
    };
    let (relation, space) = (spec.views[at].title.id, spec.views[at].title.space);
    let trigger = new_trigger(spec, relation, space, genes);
    spec.views[at].triggers.extend(trigger);
}

fn new_trigger(spec: &mut Spec, relation: Id, space: Id, genes: &mut Genes<'_>) -> Option<Trigger> {
    let functions = spec.functions.iter();
    let functions = functions.filter(|it| it.kind == FunctionKind::Trigger);
    let functions: Vec<Id> = functions.map(|it| it.title.id).collect();
    let function = genes.of(&functions)?;
    let name = spec.fresh(genes, space);
    let form = genes.below(32);
    let when = any_expr(spec, relation, &[], genes).filter(|_| genes.once_in(3));
    let column = some_columns(spec, relation, genes).first().copied();
    let off = genes.below(9).saturating_sub(6);
    Some(Trigger {
        id: spec.id(),
        name,
        function,
        form,
        column,
        when,
        off,
        comment: genes.once_in(8).then_some(1),
    })
}

pub fn policy(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else {
        return;
    };
    let (relation, space) = (spec.tables[at].title.id, spec.tables[at].title.space);
    let (using, check) = (
        any_expr(spec, relation, &[], genes),
        any_expr(spec, relation, &[], genes),
    );
    let (Some(using), Some(check)) = (using, check) else {
        return;
    };
    let name = spec.fresh(genes, space);
    let policy = Policy {
        id: spec.id(),
        name,
        command: genes.below(5),
        strict: genes.once_in(3),
        using,
        check,
        comment: genes.once_in(8).then_some(0),
    };
    spec.tables[at].policies.push(policy);
    spec.tables[at].security = genes.below(3);
}

pub fn statistics(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else {
        return;
    };
    let (relation, space) = (spec.tables[at].title.id, spec.tables[at].title.space);
    let shown: Vec<Id> = spec
        .shows(relation)
        .into_iter()
        .map(|(id, _, _)| id)
        .collect();
    if let [first, second, ..] = shown.as_slice() {
        let columns = vec![*first, *second];
        let name = spec.fresh(genes, space);
        let it = Statistics {
            id: spec.id(),
            name,
            columns,
            kind: genes.below(4),
            comment: genes.once_in(6).then_some(2),
        };
        spec.tables[at].statistics.push(it);
    }
}
