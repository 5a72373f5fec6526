//! Changes, drops or renames something.

use super::grow::{self, column_names, place};
use super::prune::prune;
use super::spec::{Fills, Id, KeyKind, Spec, unlike};
use crate::genes::Genes;

const EDITS: &[fn(&mut Spec, &mut Genes<'_>)] = &[
    grow::grow,
    drop_thing,
    column_property,
    rename_table,
    rename_column,
    drop_column,
    drop_part,
    table_property,
    key_property,
    column_property,
    grow::grow,
    part_property,
    rename_part,
    rename_column,
    rename_virtual,
    view_property,
];

/// Changes something.
pub fn edit(spec: &mut Spec, genes: &mut Genes<'_>) {
    let place = genes.below(EDITS.len());
    EDITS[place](spec, genes);
    prune(spec);
}

/// Here another way begins: nothing has been renamed yet.
pub fn begin(spec: &mut Spec) {
    spec.former = spec.tables.iter().map(|it| it.title.name.clone()).collect();
    for table in &mut spec.tables {
        table.title.was = None;
        table.former = table
            .columns
            .iter()
            .map(|it| it.title.name.clone())
            .collect();
        for column in &mut table.columns {
            column.title.was = None;
            column.backfill = false;
        }
    }
    for it in &mut spec.virtuals {
        it.title.was = None;
    }
}

fn drop_thing(spec: &mut Spec, genes: &mut Genes<'_>) {
    let tables = spec.tables.iter().map(|it| it.title.id);
    let views = spec.views.iter().map(|it| it.title.id);
    let virtuals = spec.virtuals.iter().map(|it| it.title.id);
    let all: Vec<Id> = views.chain(virtuals).chain(tables).collect();
    let Some(gone) = genes.of(&all) else { return };
    spec.tables.retain(|it| it.title.id != gone);
    spec.views.retain(|it| it.title.id != gone);
    spec.virtuals.retain(|it| it.title.id != gone);
}

fn rename_table(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let name = spec.never_used(genes);
    let title = &mut spec.tables[at].title;
    let old = std::mem::replace(&mut title.name, name);
    title.was.get_or_insert(old);
}

fn rename_virtual(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.virtuals.len()).collect::<Vec<_>>()) else {
        return;
    };
    let title = &mut spec.virtuals[at].title;
    let name = format!("{}_", title.name);
    let old = std::mem::replace(&mut title.name, name);
    title.was.get_or_insert(old);
}

fn rename_column(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let table = &mut spec.tables[at];
    // To a name that was there before, nothing can be renamed.
    let name = unlike(genes, [column_names(table), table.former.clone()].concat());
    let columns = &mut table.columns;
    let which = genes.below(columns.len());
    let title = &mut columns[which].title;
    let old = std::mem::replace(&mut title.name, name);
    title.was.get_or_insert(old);
}

fn drop_column(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let columns = &mut spec.tables[at].columns;
    let which = columns.len() - 1 - genes.below(columns.len());
    // A table needs a column that is not generated.
    let given = columns.iter().filter(|it| !it.is_generated()).count();
    if given > 1 || columns[which].is_generated() {
        columns.remove(which);
    }
}

fn column_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let columns = &mut spec.tables[at].columns;
    let which = columns.len() - 1 - genes.below(columns.len());
    let column = &mut columns[which];
    match genes.below(7) {
        0 => {
            column.required = !column.required;
            column.backfill = genes.once_in(2);
        }
        1 => column.ty = genes.below(12),
        2 => column.collation = genes.below(8),
        3 => column.conflict = genes.below(18),
        _ => match &mut column.fills {
            Fills::Generated { form, stored, .. } => {
                *form = genes.below(4);
                *stored = genes.once_in(2);
            }
            fills => {
                *fills = match genes.below(3) {
                    0 => Fills::Nothing,
                    _ => Fills::Default(genes.below(16)),
                }
            }
        },
    }
}

fn table_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let table = &mut spec.tables[at];
    match genes.below(3) {
        0 => table.strict = !table.strict,
        1 => table.without_rowid = !table.without_rowid,
        _ => table.columns.rotate_left(1),
    }
}

fn drop_part(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let table = &mut spec.tables[at];
    let keys = table.keys.iter().map(|it| it.id);
    let indexes = table.indexes.iter().map(|it| it.id);
    let triggers = table.triggers.iter().map(|it| it.id);
    let all: Vec<Id> = indexes.chain(keys).chain(triggers).collect();
    let Some(gone) = genes.of(&all) else { return };
    table.keys.retain(|it| it.id != gone);
    table.indexes.retain(|it| it.id != gone);
    table.triggers.retain(|it| it.id != gone);
}

fn key_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let keys = &mut spec.tables[at].keys;
    let Some(which) = genes.of(&(0..keys.len()).collect::<Vec<_>>()) else {
        return;
    };
    let value = genes.below(36);
    let key = &mut keys[which];
    match &mut key.kind {
        KeyKind::Primary {
            desc,
            auto,
            columns,
        } => match value % 4 {
            0 => *desc = !*desc,
            1 => *auto = !*auto,
            2 => columns.reverse(),
            _ => key.conflict = value,
        },
        KeyKind::Unique { columns, collation } => match value % 3 {
            0 => columns.reverse(),
            1 => *collation = value % 8,
            _ => key.conflict = value,
        },
        KeyKind::Check { form, .. } => *form = value % 6,
        KeyKind::Foreign {
            actions,
            deferred,
            named,
            ..
        } => match value % 3 {
            0 => actions[value % 2] = value / 6 % 5,
            1 => *deferred = value % 6,
            _ => *named = !*named,
        },
    }
}

fn part_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let value = genes.below(32);
    let table = &mut spec.tables[at];
    let which = genes.below(table.indexes.len() + table.triggers.len());
    let indexes = table.indexes.len();
    if let Some(index) = table.indexes.get_mut(which) {
        match value % 5 {
            0 => index.unique = !index.unique,
            1 => index.filter = None,
            2 => index.parts.reverse(),
            3 => index.parts[0].desc = !index.parts[0].desc,
            _ => index.parts[0].collation = value % 8,
        }
    } else if let Some(trigger) = table.triggers.get_mut(which.wrapping_sub(indexes)) {
        match value % 3 {
            0 => trigger.form = value % 12,
            1 => trigger.when = None,
            _ => trigger.body = value % 5,
        }
    }
}

fn rename_part(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = place(spec, genes) else { return };
    let name = spec.fresh(genes);
    let table = &mut spec.tables[at];
    let (indexes, keys) = (table.indexes.len(), table.keys.len());
    let which = genes.below(indexes + keys + table.triggers.len());
    if let Some(index) = table.indexes.get_mut(which) {
        index.name = name;
    } else if let Some(key) = table.keys.get_mut(which.wrapping_sub(indexes)) {
        key.name = Some(name);
    } else if let Some(trigger) = table.triggers.get_mut(which.wrapping_sub(indexes + keys)) {
        trigger.name = name;
    }
}

fn view_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.views.len()).collect::<Vec<_>>()) else {
        return;
    };
    let view = &mut spec.views[at];
    match genes.below(3) {
        0 => view.filter = None,
        1 => view.instead = None,
        _ => view.outputs[0].2 = genes.below(4),
    }
}
