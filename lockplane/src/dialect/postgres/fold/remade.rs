//! Tables that have to be made anew, because what they are partitioned by, or what of theirs is inherited,
//! cannot be changed. Their rows are kept.

mod again;

use std::collections::BTreeSet;

use super::reach::Reach;
use super::{Sides, inside, names as mentions, types};
use crate::dialect::Conversion;
use crate::dialect::postgres::types::{conversion, filler};
use crate::diff::{
    Carried, Change, Kept, KeptColumn, KeptIdentity, KeptRows, LoneColumn, TableChange,
};
use crate::schema::{Column, QName, Schema, Table};

pub(super) use again::Again;

/// Drops and creates what cannot become what it should be, with its partitions.
pub(super) fn tables(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let mut reach = Reach::new(sides);
    reach.types = types::seeds(&changes, sides);
    let split = match reach.types.is_empty() {
        true => BTreeSet::new(),
        false => split_by(&reach.grown(), sides),
    };
    let remade = remade(&split, sides);
    if remade.is_empty() {
        return changes;
    }
    let names: BTreeSet<&QName> = remade
        .iter()
        .flat_map(|(old, new)| [&old.name, &new.name])
        .collect();
    let rows = rows(&remade, &changes, sides);
    let mut kept = sequences(changes, &remade, sides);
    kept.retain(|change| !touches(change, &names));
    for rows in rows {
        kept.push(Change::KeepRows(Box::new(rows.clone())));
        kept.push(Change::FillRows(Box::new(rows)));
    }
    for (old, new) in remade {
        kept.push(Change::DropTable(old.clone()));
        kept.push(Change::CreateTable(new.clone()));
    }
    kept
}

/// The sequence of an identity goes and comes with its table; another one goes to a new namespace alone.
fn sequences(changes: Vec<Change>, remade: &[(&Table, &Table)], sides: &Sides<'_>) -> Vec<Change> {
    let olds = || remade.iter().map(|(old, _)| *old);
    let of_identity = |name: &QName| {
        let mut columns = olds().flat_map(|old| &old.columns);
        columns.any(|it| it.identity.as_ref().and_then(|it| it.sequence.as_ref()) == Some(name))
    };
    let is_left = |name: &QName| {
        let owner = sides
            .from
            .sequences
            .get(name)
            .and_then(|it| it.owned_by.as_ref());
        owner.is_some_and(|owner| olds().any(|old| old.name == owner.table))
    };
    // The identity that takes its place comes with the table.
    let goes = |from: &QName, to: &QName| is_left(from) && !sides.to.sequences.contains_key(to);
    let apart = |change: Change| match change {
        Change::RenameSequence { from, to } if of_identity(&from) || goes(&from, &to) => Vec::new(),
        Change::DropSequence(sequence) => {
            let mut all = sides.sequences.iter();
            let old = all.find(|(old, new)| **new == sequence.name && goes(old, new));
            let old = old.and_then(|(old, _)| sides.from.sequences.get(old));
            vec![Change::DropSequence(old.cloned().unwrap_or(sequence))]
        }
        Change::RenameSequence { from, to } if from.namespace != to.namespace && is_left(&from) => {
            let there = to.sibling(&from.name);
            let renamed = Change::RenameSequence {
                from: there.clone(),
                to,
            };
            vec![Change::MoveSequence { from, to: there }, renamed]
        }
        other => vec![other],
    };
    changes.into_iter().flat_map(apart).collect()
}

/// The rows of every table that is made anew, unless nothing of them is left. Those of a partition go with
/// the whole.
fn rows(remade: &[(&Table, &Table)], changes: &[Change], sides: &Sides<'_>) -> Vec<Kept> {
    let olds: BTreeSet<&QName> = remade.iter().map(|(old, _)| &old.name).collect();
    let within = |table: &Table| {
        let whole = table.options.partition_of.as_ref();
        whole.is_some_and(|whole| olds.contains(&whole.parent))
    };
    let news: BTreeSet<&QName> = remade.iter().map(|(_, new)| &new.name).collect();
    let alone = |new: &Table| {
        let whole = new.options.partition_of.as_ref();
        !whole.is_some_and(|whole| news.contains(&whole.parent))
    };
    let roots = remade
        .iter()
        .filter(|(old, new)| !within(old) || alone(new));
    let named = roots.enumerate().map(|(number, (old, new))| {
        let moved = sides.moved.tables.get(&new.name)?;
        let said = |column: &str| said(&new.name, column, changes);
        let columns = columns(old, moved, new, said)?;
        let (dropped, made) = (below(&old.name, sides.from), below(&new.name, sides.to));
        let others = remade.iter().filter(|(it, _)| it.name != old.name);
        let others = others.filter(|(_, new)| alone(new));
        let left: Vec<QName> = others
            .filter(|(it, _)| dropped.contains(&it.name))
            .flat_map(|(it, _)| below(&it.name, sides.from))
            .collect();
        let dropped = dropped
            .into_iter()
            .filter(|it| !left.contains(it))
            .collect();
        let apart = |name: &QName| {
            let before = sides.from.tables.get(sides.old_name(name));
            *name != new.name && before.is_some_and(|it| !within(it))
        };
        let (joined, made) = made.into_iter().partition(apart);
        Some(Kept {
            from: old.name.clone(),
            to: new.name.clone(),
            old_rows: which(old),
            new_rows: which(new),
            aside: aside(&old.name, number, sides),
            columns,
            lost: lost(old, moved, new),
            filled: filled(&new.name, changes),
            identities: identities(old),
            new_identities: identities(new),
            dropped,
            left,
            made,
            joined,
        })
    });
    named.flatten().collect()
}

fn which(table: &Table) -> KeptRows {
    match table.options.partition_by {
        Some(_) => KeptRows::OfPartitions,
        None => KeptRows::Own,
    }
}

/// A table and all of its partitions.
fn below(whole: &QName, schema: &Schema) -> Vec<QName> {
    let mut found = vec![whole.clone()];
    let mut at = 0;
    while let Some(whole) = found.get(at).cloned() {
        let parts = schema.tables.values().filter(|table| {
            let of = table.options.partition_of.as_ref();
            of.is_some_and(|of| of.parent == whole)
        });
        found.extend(parts.map(|table| table.name.clone()));
        at += 1;
    }
    found
}

fn columns(
    old: &Table,
    moved: &Table,
    new: &Table,
    said: impl Fn(&str) -> (Option<String>, Option<String>),
) -> Option<Vec<KeptColumn>> {
    let mut kept = Vec::new();
    for (before, moved) in old.columns.iter().zip(&moved.columns) {
        let Some(after) = new.column(&moved.name) else {
            continue;
        };
        let carried = match (&before.generated, &after.generated) {
            (Some(_), Some(_)) => continue,
            (None, None) => Carried::Both,
            (Some(_), None) => Carried::There,
            (None, Some(_)) => Carried::Back,
        };
        let far = |from: &Column, to: &Column| conversion(&from.ty, &to.ty) == Conversion::Explicit;
        let as_text = far(before, after) || far(after, before);
        let other = before.ty != after.ty;
        let own = |column: &Column| {
            // On one way alone it would not be there to be converted with its type.
            let may_go = (other || carried != Carried::Both) && column.ty.contains('.');
            // A cast would cut what is too long for a type of text; an assignment refuses it.
            let takes_text = conversion("text", &column.ty) != Conversion::Explicit;
            let ty = if takes_text { "text" } else { &column.ty };
            (as_text || may_go).then(|| ty.to_owned())
        };
        let collated = |column: &Column| column.collation.iter().any(|name| name.contains('.'));
        let (using, backfill) = said(&after.name);
        kept.push(KeptColumn {
            old: before.name.clone(),
            new: after.name.clone(),
            carried,
            using,
            backfill,
            old_type: own(before),
            new_type: own(after),
            collated: [before, after].map(collated),
        });
    }
    let mut both = kept.iter().filter(|it| it.carried == Carried::Both);
    both.next().is_some().then_some(kept)
}

/// What somebody says makes the new values of a column, and what stands for those that are not there.
fn said(table: &QName, column: &str, changes: &[Change]) -> (Option<String>, Option<String>) {
    let all = changes.iter().filter_map(inside);
    let mut all = all.filter(|(other, _)| *other == table);
    let found = all.find_map(|(_, what)| match what {
        TableChange::AlterColumn {
            to,
            using,
            backfill,
            ..
        } if to.name == column => Some((using.clone(), backfill.clone())),
        _ => None,
    });
    found.unwrap_or_default()
}

/// New columns of which somebody says what rows have in them.
fn filled(table: &QName, changes: &[Change]) -> Vec<LoneColumn> {
    let all = changes.iter().filter_map(inside);
    let all = all.filter(|(other, _)| *other == table);
    let filled = all.filter_map(|(_, what)| match what {
        TableChange::AddColumn {
            column,
            backfill: Some(value),
        } => Some(LoneColumn {
            name: column.name.clone(),
            value: format!("({value})"),
        }),
        _ => None,
    });
    filled.collect()
}

/// What rows have in columns that they lost and cannot be without.
fn lost(old: &Table, moved: &Table, new: &Table) -> Vec<LoneColumn> {
    let columns = old.columns.iter().zip(&moved.columns);
    let lost = columns.filter(|(_, moved)| new.column(&moved.name).is_none());
    let demanded = lost.filter(|(it, _)| {
        !it.nullable && it.default.is_none() && it.generated.is_none() && it.identity.is_none()
    });
    let filled = demanded.map(|(it, _)| LoneColumn {
        name: it.name.clone(),
        value: filler(&it.ty),
    });
    filled.collect()
}

fn identities(table: &Table) -> Vec<KeptIdentity> {
    let columns = table.columns.iter();
    let identities = columns.filter_map(|column| {
        let identity = column.identity.as_ref()?;
        Some(KeptIdentity {
            column: column.name.clone(),
            sequence: identity.sequence.clone(),
            options: identity.options.clone(),
        })
    });
    identities.collect()
}

/// A name that nothing has.
fn aside(table: &QName, number: usize, sides: &Sides<'_>) -> QName {
    let taken = |name: &QName| {
        let schemas = [sides.from, sides.to];
        let mut ids = schemas.iter().flat_map(|schema| schema.ids());
        ids.any(|id| id.name == *name)
    };
    let mut name = table.sibling(format!("_lockplane_rows_{}", number + 1));
    while taken(&name) {
        name.name.push('_');
    }
    name
}

/// The tables among some changes that are dropped and made again, by their old names.
pub(super) fn names<'c>(
    changes: &'c [Change],
    sides: &'c Sides<'_>,
) -> impl Iterator<Item = &'c QName> {
    changes.iter().filter_map(|change| match change {
        Change::DropTable(table) => {
            let stays = sides.to.tables.contains_key(sides.new_name(&table.name));
            stays.then_some(&table.name)
        }
        _ => None,
    })
}

fn touches(change: &Change, names: &BTreeSet<&QName>) -> bool {
    match change {
        Change::RenameTable { from, .. } => names.contains(from),
        Change::Alter { table, .. } => names.contains(table),
        _ => false,
    }
}

/// Tables that are partitioned by a column of a type, or with a collation, that is made anew: the column
/// cannot get the new one.
pub(super) fn split_by(reach: &Reach<'_>, sides: &Sides<'_>) -> BTreeSet<QName> {
    let split = reach.recast.iter().filter(|(table, column)| {
        let table = sides.from.tables.get(table);
        let key = table.and_then(|it| it.options.partition_by.as_deref());
        key.is_some_and(|key| mentions(key, column))
    });
    split.map(|(table, _)| table.clone()).collect()
}

fn remade<'s>(split: &BTreeSet<QName>, sides: &'s Sides<'_>) -> Vec<(&'s Table, &'s Table)> {
    let mut found: Vec<(&Table, &Table)> = Vec::new();
    loop {
        let parents: BTreeSet<&QName> = found.iter().map(|(old, _)| &old.name).collect();
        let below = |table: &Table| {
            let mut above = table.options.parents();
            above.any(|parent| parents.contains(parent))
        };
        let next: Vec<(&Table, &Table)> = sides
            .staying()
            .filter(|(old, _, _)| !parents.contains(&old.name))
            .filter(|(old, moved, to)| {
                let split = split.contains(&old.name) || split_otherwise(moved, to);
                split || heir_otherwise(moved, to, sides) || below(old)
            })
            .map(|(old, _, to)| (old, to))
            .collect();
        if next.is_empty() {
            return found;
        }
        found.extend(next);
    }
}

/// Whether a table is partitioned by something else, or by the same in another type.
fn split_otherwise(from: &Table, to: &Table) -> bool {
    let key = to.options.partition_by.as_deref().unwrap_or_default();
    let retyped = to.columns.iter().any(|column| {
        let before = from.column(&column.name);
        let other = before.is_some_and(|it| it.ty != column.ty || it.collation != column.collation);
        other && mentions(key, &column.name)
    });
    // Only PostgreSQL before 18 has such tables, and no way to change them.
    let logged = !key.is_empty() && from.options.unlogged != to.options.unlogged;
    retyped || logged || from.options.partition_by != to.options.partition_by
}

/// Whether a table has columns of its own that it should inherit, or the other way round, and cannot get
/// there and back: a column that has lost its last parent is the table's own for good ("ALTER TABLE",
/// `NO INHERIT`).
fn heir_otherwise(from: &Table, to: &Table, sides: &Sides<'_>) -> bool {
    if from.options.partition_of.is_some() || to.options.partition_of.is_some() {
        return false;
    }
    let given = |schema: &Schema, column: &Column| {
        let mut both = from.options.inherits.iter();
        both.any(|parent| {
            let table = schema.tables.get(parent);
            let has = table.is_some_and(|table| table.column(&column.name).is_some());
            has && to.options.inherits.contains(parent)
        })
    };
    let lost = |schema: &Schema, table: &Table| {
        let mut columns = table.columns.iter();
        columns.any(|column| column.inherited && !given(schema, column))
    };
    let turned = from.columns.iter().any(|before| {
        let after = to.column(&before.name);
        after.is_some_and(|after| before.inherited != after.inherited)
    });
    turned || lost(&sides.moved, from) || lost(sides.to, to)
}
