//! Changes, drops or renames something.

use super::grow;
use super::joined::{own_indexes, own_keys};
use super::made::{body, labels, sequence_property, type_property};
use super::others::other_property;
use super::prune::prune;
use super::recolumn::{column_property, drop_column, remarked, rename_column, retype, twist};
use super::rights::{right, silence};
use super::spec::{Id, Index, Key, KeyKind, Spec, TableKind, Title};
use crate::genes::Genes;

const EDITS: &[fn(&mut Spec, &mut Genes<'_>)] = &[
    grow::grow,
    drop_thing,
    retype,
    rename_table,
    rename_column,
    column_property,
    drop_part,
    grow::grow,
    labels,
    retype,
    part_property,
    view_property,
    rename_part,
    table_property,
    body,
    remark,
    drop_column,
    grow::grow,
    sequence_property,
    type_property,
    detach,
    twist,
    rename_thing,
    move_thing,
    other_property,
    other_property,
    other_property,
    right,
    right,
    drop_right,
    silence,
];

/// Changes something.
pub fn edit(spec: &mut Spec, genes: &mut Genes<'_>) {
    let place = genes.below(EDITS.len());
    EDITS[place](spec, genes);
    prune(spec);
}

/// Here another way begins: nothing has been renamed yet.
pub fn begin(spec: &mut Spec) {
    spec.began = spec.last;
    for title in spec.titles_mut() {
        title.was = None;
    }
    for column in spec.tables.iter_mut().flat_map(|table| &mut table.columns) {
        column.was = None;
        column.backfill = false;
    }
    for ty in &mut spec.enums {
        ty.was = None;
    }
}

fn drop_thing(spec: &mut Spec, genes: &mut Genes<'_>) {
    let all: Vec<Id> = spec.titles().map(|title| title.id).collect();
    let Some(gone) = genes.of(&all) else {
        return;
    };
    spec.spaces.retain(|it| it.id != gone);
    spec.enums.retain(|it| it.title.id != gone);
    spec.domains.retain(|it| it.title.id != gone);
    spec.composites.retain(|it| it.title.id != gone);
    spec.ranges.retain(|it| it.title.id != gone);
    spec.sequences.retain(|it| it.title.id != gone);
    spec.functions.retain(|it| it.title.id != gone);
    spec.tables.retain(|it| it.title.id != gone);
    spec.views.retain(|it| it.title.id != gone);
    spec.others.retain(|it| it.title.id != gone);
}

/// Another name; the old one is only known when nothing else has taken it.
fn rename_table(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = grow::place(spec, genes) else {
        return;
    };
    let space = spec.tables[at].title.space;
    let name = spec.fresh(genes, space);
    let began = spec.began;
    rename(&mut spec.tables[at].title, name, began);
}

/// Another name for anything that has one.
fn rename_thing(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(title) = any_title(spec, genes) else {
        return;
    };
    let name = spec.fresh(genes, title.space);
    let began = spec.began;
    if let Some(title) = spec.titles_mut().find(|it| it.id == title.id) {
        rename(title, name, began);
    }
}

fn rename(title: &mut Title, name: String, began: Id) {
    let old = std::mem::replace(&mut title.name, name);
    if title.id <= began {
        title.was.get_or_insert(old);
        title.was.take_if(|was| *was == title.name);
    }
}

/// Another namespace: what was there is another thing.
fn move_thing(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(title) = any_title(spec, genes) else {
        return;
    };
    let spaces: Vec<Id> = spec.spaces.iter().map(|space| space.id).collect();
    let space = genes.of(&spaces).filter(|space| *space != title.space);
    let space = space.unwrap_or_default();
    let name = spec.fresh(genes, space);
    if let Some(title) = spec.titles_mut().find(|it| it.id == title.id) {
        (title.space, title.name, title.was) = (space, name, None);
    }
}

/// What is called something in a namespace, and has no sign for a name.
fn any_title(spec: &Spec, genes: &mut Genes<'_>) -> Option<Title> {
    let here = |title: &&Title| {
        let space = spec.spaces.iter().any(|space| space.id == title.id);
        !space && spec.other(title.id).is_none_or(|it| it.kind.is_named())
    };
    genes.of(&spec.titles().filter(here).cloned().collect::<Vec<_>>())
}

/// Drops a key, an index, a policy, ...
fn drop_part(spec: &mut Spec, genes: &mut Genes<'_>) {
    let mut parts: Vec<Id> = Vec::new();
    for table in &spec.tables {
        parts.extend(table.keys.iter().map(|it| it.id));
        parts.extend(table.indexes.iter().map(|it| it.id));
        parts.extend(table.policies.iter().map(|it| it.id));
        parts.extend(table.triggers.iter().map(|it| it.id));
        parts.extend(table.statistics.iter().map(|it| it.id));
    }
    parts.extend(
        spec.views
            .iter()
            .flat_map(|view| view.indexes.iter().map(|it| it.id)),
    );
    let views = spec.views.iter();
    parts.extend(views.flat_map(|view| view.triggers.iter().map(|it| it.id)));
    let Some(gone) = genes.of(&parts) else {
        return;
    };
    for table in &mut spec.tables {
        table.keys.retain(|it| it.id != gone);
        table.indexes.retain(|it| it.id != gone);
        table.policies.retain(|it| it.id != gone);
        table.triggers.retain(|it| it.id != gone);
        table.statistics.retain(|it| it.id != gone);
    }
    for view in &mut spec.views {
        view.indexes.retain(|it| it.id != gone);
        view.triggers.retain(|it| it.id != gone);
    }
}

/// Another name for a key or an index.
fn rename_part(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = grow::place(spec, genes) else {
        return;
    };
    let name = spec.fresh(genes, spec.tables[at].title.space);
    let table = &mut spec.tables[at];
    let (keys, indexes) = (table.keys.len(), table.indexes.len());
    let place = genes.below(keys + indexes);
    if place < keys {
        table.keys[place].name = Some(name);
    } else if place < keys + indexes {
        table.indexes[place - keys].name = name;
    }
}

/// Another detail of a key, index, trigger or policy.
fn part_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = grow::place(spec, genes) else {
        return;
    };
    let table = &mut spec.tables[at];
    let (keys, indexes) = (table.keys.len(), table.indexes.len());
    let rest = table.policies.len() + table.triggers.len();
    let place = genes.below(keys + indexes + rest);
    let value = genes.below(32);
    if let Some(key) = table.keys.get_mut(place) {
        match &mut key.kind {
            KeyKind::Check { expr, .. } => expr.form = value % 5,
            KeyKind::Foreign { actions, .. } => actions[value % 2] = value / 2 % 5,
            KeyKind::Unique { nulls, .. } if value.is_multiple_of(2) => *nulls = !*nulls,
            _ => key.deferred = value % 4,
        }
    } else if let Some(index) = table.indexes.get_mut(place - keys) {
        match value % 4 {
            0 => index.parts.reverse(),
            1 => index.filter = None,
            2 => index.parts[0].order = value / 4,
            _ => index.comment = remarked(index.comment, genes),
        }
    } else if let Some(policy) = table.policies.get_mut(place - keys - indexes) {
        match value % 3 {
            0 => policy.using.form = value % 5,
            1 => policy.strict = !policy.strict,
            _ => policy.command = value % 5,
        }
    } else if let Some(trigger) = table
        .triggers
        .get_mut(place - keys - indexes - table.policies.len())
    {
        match value % 3 {
            0 => trigger.form = value,
            1 => trigger.off = value / 3 % 3,
            _ => trigger.when = None,
        }
    }
}

fn drop_right(spec: &mut Spec, genes: &mut Genes<'_>) {
    let all: Vec<Id> = spec.rights.iter().map(|it| it.id).collect();
    if let Some(gone) = genes.of(&all) {
        spec.rights.retain(|it| it.id != gone);
    }
}

fn view_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = genes.of(&(0..spec.views.len()).collect::<Vec<_>>()) else {
        return;
    };
    let view = spec.views[at].clone();
    let output = grow::new_output(spec, &view, genes);
    let choice = genes.below(6);
    let place = genes.below(view.outputs.len());
    let view = &mut spec.views[at];
    match choice {
        0 => view.outputs.extend(output),
        1 => drop(view.outputs.remove(place)),
        2 => view.filter = output.map(|it| it.expr),
        3 => view.stored = !view.stored,
        4 => view.option = (view.option + 1) % 3,
        _ => view.outputs.reverse(),
    }
}

fn table_property(spec: &mut Spec, genes: &mut Genes<'_>) {
    let Some(at) = grow::place(spec, genes) else {
        return;
    };
    let table = &mut spec.tables[at];
    match genes.below(7) {
        0 => table.unlogged = !table.unlogged,
        1 => table.fill = if table.fill.is_some() { None } else { Some(80) },
        2 => table.security = genes.below(3),
        3 => table.identity = genes.below(3),
        4 => match &mut table.kind {
            TableKind::Part { bound, .. } => *bound = genes.below(4),
            TableKind::Whole { by, .. } => *by = genes.below(3),
            _ => {}
        },
        5 => table.joins = genes.below(4),
        _ => table.title.comment = remarked(table.title.comment, genes),
    }
}

/// A partition or an heir becomes a table of its own.
fn detach(spec: &mut Spec, genes: &mut Genes<'_>) {
    let is_part = |at: &usize| {
        let kind = &spec.tables[*at].kind;
        matches!(
            kind,
            TableKind::Part { then: None, .. } | TableKind::Child { .. }
        )
    };
    let Some(at) = genes.of(&(0..spec.tables.len()).filter(is_part).collect::<Vec<_>>()) else {
        return;
    };
    let columns = spec
        .columns(&spec.tables[at])
        .into_iter()
        .cloned()
        .collect();
    if spec.tables[at].joins > 0 {
        let keys = own_keys(spec, &spec.tables[at]);
        let indexes = own_indexes(spec, &spec.tables[at]);
        let ids: Vec<Id> = keys.iter().map(|_| spec.id()).collect();
        let keys = keys.into_iter().zip(ids).map(|(key, id)| Key { id, ..key });
        spec.tables[at].keys.extend(keys);
        let ids: Vec<Id> = indexes.iter().map(|_| spec.id()).collect();
        let indexes = indexes.into_iter().zip(ids);
        let indexes = indexes.map(|(index, id)| Index { id, ..index });
        spec.tables[at].indexes.extend(indexes);
    }
    spec.tables[at].columns = columns;
    spec.tables[at].kind = TableKind::Plain;
}

fn remark(spec: &mut Spec, genes: &mut Genes<'_>) {
    let titles: Vec<Id> = spec
        .titles()
        .filter(|title| spec.spaces.iter().all(|space| space.id != title.id))
        .map(|title| title.id)
        .collect();
    let Some(id) = genes.of(&titles) else {
        return;
    };
    let remark = Some(genes.below(4)).filter(|at| *at < 3);
    if let Some(title) = spec.titles_mut().find(|title| title.id == id) {
        title.comment = remark;
    }
}
