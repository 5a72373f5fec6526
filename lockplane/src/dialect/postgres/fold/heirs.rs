//! Columns that change because the parent's do ("ALTER TABLE": a command without `ONLY` is for the
//! table and its descendants).

mod defaults;
mod given;

use std::collections::BTreeSet;

use super::{Sides, inside};
use crate::diff::{Below, Change, HeirColumn, Heirs, TableChange, TypeUse};
use crate::schema::{Column, GeneratedKind, NotNull, QName, Schema, Table};

pub(super) use defaults::{apart as defaults_apart, meanwhile as defaults_meanwhile};
pub(super) use given::{own_demands, own_settings, spelled, without_default};

/// What is left to do for a change of a child after its parents have changed.
pub(super) fn own(
    table: &QName,
    what: &TableChange,
    changes: &[Change],
    sides: &Sides<'_>,
) -> Option<Change> {
    let parents = sides.kept_parents(sides.name_then(table, what));
    let above = || {
        let all = changes.iter().filter_map(inside);
        all.filter(|(other, _)| parents.contains(other))
            .map(|(_, what)| what)
    };
    match what {
        TableChange::RenameColumn { .. } => {
            let mut above = above();
            let renamed = above.any(|parent| parent == what);
            (!renamed).then(|| Change::alter(table, what.clone()))
        }
        TableChange::AlterColumn { from, .. }
            if !from.inherited
                && parents
                    .iter()
                    .any(|it| takes_along(it, from, changes, sides)) =>
        {
            None
        }
        TableChange::AlterColumn {
            from,
            to,
            using,
            casts,
            backfill,
            serial,
            heirs,
            ..
        } if from.inherited && to.inherited || is_shared(&parents, from, to, sides) => {
            let all: Vec<&TableChange> = above().collect();
            let then = after_parents(table, (from, to), &all, sides);
            (then != *to).then(|| {
                let what = TableChange::AlterColumn {
                    from: then,
                    to: to.clone(),
                    using: using.clone(),
                    casts: casts.clone(),
                    backfill: backfill.clone(),
                    serial: serial.clone(),
                    heirs: *heirs,
                    below: Below::default(),
                };
                Change::alter(table, what)
            })
        }
        TableChange::AlterColumn { from, to, .. } if from.generated != to.generated => {
            let mut what = what.clone();
            if let TableChange::AlterColumn { below, .. } = &mut what {
                *below = self::below(table, &to.name, changes, sides);
            }
            Some(Change::alter(table, what))
        }
        _ => Some(Change::alter(table, what.clone())),
    }
}

/// Whether a column of a parent becomes a generated one, or ceases to be one, in such a way that what heirs have from
/// themselves goes and comes along with it.
fn takes_along(parent: &QName, child: &Column, changes: &[Change], sides: &Sides<'_>) -> bool {
    let mut all = changes.iter().filter_map(inside);
    let own = all.any(|(table, what)| match what {
        TableChange::AlterColumn { from, to, .. } if table == parent && from.name == child.name => {
            let stored = from.generated.as_ref().map(|it| it.kind) == Some(GeneratedKind::Stored);
            let stays = stored && below(parent, &to.name, changes, sides).let_go();
            from.generated.is_some() != to.generated.is_some() && !(to.generated.is_none() && stays)
        }
        _ => false,
    });
    let mut above = sides.kept_parents(parent).into_iter();
    own || above.any(|it| takes_along(it, child, changes, sides))
}

/// Those that inherit a column, without what is made anew itself.
fn below(table: &QName, column: &str, changes: &[Change], sides: &Sides<'_>) -> Below {
    let heirs = |of: &QName| -> Vec<&QName> {
        let all = sides.to.tables.values();
        let all = all.filter(|it| it.options.parents().any(|parent| parent == of));
        all.map(|it| &it.name).collect()
    };
    Below {
        deep: heirs(table).into_iter().any(|it| !heirs(it).is_empty()),
        own: [&sides.moved, sides.to].map(|schema| {
            let mut own = having_it_too(schema, table, column);
            own.retain(|it| !is_made(&it.table, changes));
            own
        }),
    }
}

fn is_made(table: &QName, changes: &[Change]) -> bool {
    let mut all = changes.iter();
    all.any(|change| matches!(change, Change::CreateTable(made) if made.name == *table))
}

/// The heirs that have a column from themselves as well, each before its own.
fn having_it_too(schema: &Schema, table: &QName, column: &str) -> Vec<HeirColumn> {
    let heirs = schema.tables.values();
    let heirs = heirs.filter(|it| it.options.parents().any(|parent| parent == table));
    let all = heirs.flat_map(|heir| {
        let own = heir.column(column).filter(|column| !column.inherited);
        let own = own.map(|column| HeirColumn {
            table: heir.name.clone(),
            column: column.clone(),
        });
        let below = having_it_too(schema, &heir.name, column);
        own.into_iter().chain(below)
    });
    let mut found: Vec<HeirColumn> = Vec::new();
    for it in all {
        found.retain(|other| other.table != it.table);
        found.push(it);
    }
    found
}

/// A child's column when those of its parents have changed.
fn after_parents(
    table: &QName,
    (from, to): (&Column, &Column),
    above: &[&TableChange],
    sides: &Sides<'_>,
) -> Column {
    let mut then = above.iter().copied().fold(from.clone(), following);
    if above.iter().any(|parent| numbers(parent, from)) && is_partition(sides.to, table) {
        // Partitions have the identity of the whole (PostgreSQL 17), or none.
        then.identity.clone_from(&to.identity);
    }
    if !then.nullable && to.not_null.inherited {
        // Before PostgreSQL 18 nobody knows, and a name is the parent's.
        then.not_null.inherited = true;
        then.not_null.name = None;
    }
    then
}

/// Whether a parent that a table keeps has the column as well: the two are one, although it is the table's
/// own.
fn is_shared(parents: &[&QName], from: &Column, to: &Column, sides: &Sides<'_>) -> bool {
    let has = |schema: &Schema, parent: &QName, name: &str| {
        let table = schema.tables.get(parent);
        table.is_some_and(|table| table.column(name).is_some())
    };
    let mut parents = parents.iter();
    parents.any(|parent| has(&sides.moved, parent, &from.name) && has(sides.to, parent, &to.name))
}

/// A table gives up its identity before it becomes a partition, and loses the whole's when it stops
/// being one, be it only until it has other bounds (PostgreSQL 17; before, a partition has its own or none).
pub(super) fn numbered(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let own = |column: &Column| Column {
        identity: column.identity.clone().filter(|it| it.sequence.is_some()),
        ..column.clone()
    };
    for (_, moved, to) in sides.staying() {
        if moved.options.partition_of == to.options.partition_of {
            continue;
        }
        let columns = moved.columns.iter();
        for (from, to_column) in columns.filter_map(|it| Some((it, to.column(&it.name)?))) {
            let (before, after) = (own(from), own(to_column));
            if (&before, &after) == (from, to_column) {
                continue;
            }
            let altered = changes.iter_mut().find_map(|change| match change {
                Change::Alter {
                    table,
                    what: TableChange::AlterColumn { from, to, .. },
                } if *table == moved.name && from.name == before.name => Some((from, to)),
                _ => None,
            });
            match altered {
                Some((from, to)) => {
                    from.identity = before.identity;
                    to.identity = after.identity;
                }
                None => changes.push(altering(&moved.name, before, after)),
            }
            changes.retain(|change| match inside(change) {
                Some((table, TableChange::AlterColumn { from: same, to, .. })) => {
                    (table, &same.name) != (&moved.name, &from.name) || same != to
                }
                _ => true,
            });
        }
    }
    changes
}

/// A column gets the collation and the default of the parent's, when that is made of a type that is made
/// anew.
pub(super) fn recast(change: &mut Change, parent: &TypeUse, sides: &Sides<'_>) {
    if let Change::Alter {
        table,
        what: TableChange::AlterColumn { from, .. },
    } = change
        && (&from.name, &from.ty) == (&parent.column, &parent.ty)
        && [&sides.moved, sides.to]
            .into_iter()
            .all(|schema| descends(schema, table, &parent.table))
    {
        from.collation.clone_from(&parent.new_collation);
        from.default.clone_from(&parent.new_default);
    }
}

fn altering(table: &QName, from: Column, to: Column) -> Change {
    Change::alter(table, TableChange::altered(from, to))
}

/// Whether a change of a parent is about the identity of a column.
fn numbers(parent: &TableChange, child: &Column) -> bool {
    match parent {
        TableChange::AlterColumn { from, to, .. } => {
            from.name == child.name && from.identity != to.identity
        }
        _ => false,
    }
}

fn is_partition(schema: &Schema, table: &QName) -> bool {
    let table = schema.tables.get(table);
    table.is_some_and(|table| table.options.partition_of.is_some())
}

fn parents<'s>(schema: &'s Schema, table: &QName) -> Vec<&'s QName> {
    let Some(table) = schema.tables.get(table) else {
        return Vec::new();
    };
    table.options.parents().collect()
}

/// A child's column after its parent's has changed. Compression, options and comments are each
/// table's own.
fn following(child: Column, parent: &TableChange) -> Column {
    let TableChange::AlterColumn {
        from, to, heirs, ..
    } = parent
    else {
        return child;
    };
    if from.name != child.name {
        return child;
    }
    let mut then = child;
    if (&from.ty, &from.collation) != (&to.ty, &to.collation) {
        then.ty.clone_from(&to.ty);
        then.collation.clone_from(&to.collation);
    }
    if sets_default(from, to) {
        then.default.clone_from(&to.default);
    }
    if from.generated != to.generated {
        then.generated.clone_from(&to.generated);
    }
    if from.storage != to.storage {
        then.storage.clone_from(&to.storage);
    }
    if from.statistics != to.statistics {
        then.statistics = to.statistics;
    }
    if *heirs == Heirs::Follow {
        demand(&mut then, from, to);
    }
    then
}

/// Whether a change of a column writes its default, be it the same: a new type needs it anew.
fn sets_default(from: &Column, to: &Column) -> bool {
    let retyped = (&from.ty, &from.collation) != (&to.ty, &to.collation);
    from.default != to.default || (retyped && to.default.is_some())
}

pub(super) fn descends(schema: &Schema, table: &QName, from: &QName) -> bool {
    let above = parents(schema, table);
    above
        .into_iter()
        .any(|parent| parent == from || descends(schema, parent, from))
}

/// A `NOT NULL` without `NO INHERIT` comes and goes with the parent's, unless a child has its own.
fn demand(child: &mut Column, from: &Column, to: &Column) {
    let handed_down = |column: &Column| !column.nullable && !column.not_null.no_inherit;
    match (handed_down(from), handed_down(to)) {
        (false, true) if child.nullable => {
            child.nullable = false;
            child.not_null = NotNull {
                not_valid: to.not_null.not_valid,
                ..NotNull::default()
            };
        }
        // PostgreSQL 18 tells it apart.
        (true, false) if child.not_null.besides.0.own => child.not_null.inherited = false,
        (true, false) => {
            child.nullable = true;
            child.not_null = NotNull::default();
        }
        // It is dropped and made again.
        (true, true) if to.not_null.not_valid && !from.not_null.not_valid => {
            child.not_null.not_valid |= !child.not_null.besides.0.own;
        }
        (true, true) => child.not_null.not_valid &= to.not_null.not_valid,
        _ => {}
    }
}

/// What happens to a column happens to the column of the same name in tables that inherit it.
pub(super) fn inherit(columns: &mut BTreeSet<(QName, String)>, tables: &[&Table]) {
    for table in tables {
        let above = table.options.parents().flat_map(|parent| {
            let of_parent = columns.iter().filter(move |(name, _)| name == parent);
            of_parent.map(|(_, column)| column.clone())
        });
        let inherited: Vec<String> = above.filter(|name| table.column(name).is_some()).collect();
        columns.extend(
            inherited
                .into_iter()
                .map(|column| (table.name.clone(), column)),
        );
    }
}

/// A column whose default or demand changes, by its old name.
pub(super) fn settled(change: &Change, sides: &Sides<'_>) -> Option<(QName, String)> {
    let (table, TableChange::AlterColumn { from, to, .. }) = inside(change)? else {
        return None;
    };
    let other = from.default != to.default || from.nullable != to.nullable;
    let (table, column) = sides.old_column(table, &from.name).filter(|_| other)?;
    Some((table.name.clone(), column.name.clone()))
}
