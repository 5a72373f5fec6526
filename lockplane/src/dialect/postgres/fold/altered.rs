//! Constraints and indexes that can change where they stand.

use std::collections::BTreeSet;

use super::{Sides, inside};
use crate::diff::{Change, Mark, TableChange};
use crate::schema::{Constraint, ConstraintKind, Index, QName};

/// Takes out what would go and come and can be altered instead, each as the alteration.
pub(super) fn apart(changes: Vec<Change>, sides: &Sides<'_>) -> (Vec<Change>, Vec<Change>) {
    let mut altered = Vec::new();
    let names = dropped(&changes);
    let places = |ours: fn(&TableChange) -> bool| -> Vec<usize> {
        let all = changes.iter().enumerate();
        let all = all.filter(|(_, change)| inside(change).is_some_and(|(_, what)| ours(what)));
        all.map(|(at, _)| at).collect()
    };
    let goes = places(|what| {
        matches!(
            what,
            TableChange::DropConstraint(_) | TableChange::DropIndex(_)
        )
    });
    let comes = places(|what| {
        matches!(
            what,
            TableChange::AddConstraint(_) | TableChange::CreateIndex(_)
        )
    });
    let mut left: Vec<Option<Change>> = changes.into_iter().map(Some).collect();
    for gone in goes {
        let found = comes.iter().find_map(|&made| {
            let (gone, comes) = (left[gone].as_ref()?, left[made].as_ref()?);
            let change = alteration(gone, comes, sides)?;
            (!goes_with_its_whole(&change, &names)).then_some((made, change))
        });
        if let Some((made, change)) = found {
            (left[gone], left[made]) = (None, None);
            altered.push(change);
        }
    }
    (left.into_iter().flatten().collect(), altered)
}

/// Adds the alterations, but not of what has to go anyway: that comes back as it should be.
pub(super) fn together(mut changes: Vec<Change>, altered: Vec<Change>) -> Vec<Change> {
    let stays = |change: &Change| {
        let Some((table, what)) = inside(change) else {
            return true;
        };
        !changes.iter().any(|other| match other {
            Change::CreateTable(made) => made.name == *table,
            Change::Alter {
                table: other,
                what: comes,
            } => other == table && makes(comes, what),
            _ => false,
        })
    };
    let altered: Vec<Change> = altered.into_iter().filter(stays).collect();
    changes.extend(altered);
    changes
}

fn makes(comes: &TableChange, altered: &TableChange) -> bool {
    match (comes, altered) {
        (TableChange::AddConstraint(made), TableChange::AlterConstraint { to, .. }) => {
            made.name == to.name
        }
        (TableChange::CreateIndex(made), TableChange::AlterIndex { to, .. }) => {
            made.name == to.name
        }
        _ => false,
    }
}

/// The indexes that go, by their names.
fn dropped(changes: &[Change]) -> BTreeSet<QName> {
    let all = changes.iter().filter_map(inside);
    let names = all.filter_map(|(table, what)| match what {
        TableChange::DropIndex(index) => Some(table.sibling(&index.name)),
        TableChange::DropConstraint(key) => Some(table.sibling(key.name.as_deref()?)),
        _ => None,
    });
    names.collect()
}

fn goes_with_its_whole(change: &Change, dropped: &BTreeSet<QName>) -> bool {
    let whole = match inside(change) {
        Some((_, TableChange::AlterIndex { from, .. })) => from.attached_to.as_ref(),
        Some((_, TableChange::AlterConstraint { from, .. })) => from.attached_to.as_ref(),
        _ => None,
    };
    whole.is_some_and(|whole| dropped.contains(whole))
}

fn alteration(gone: &Change, made: &Change, sides: &Sides<'_>) -> Option<Change> {
    let ((old, gone), (table, made)) = (inside(gone)?, inside(made)?);
    if sides.new_name(old) != table {
        return None;
    }
    // What goes has the names that columns had.
    let (before, moved) = (sides.from.tables.get(old)?, sides.moved.tables.get(table)?);
    let what = match (gone, made) {
        (TableChange::DropConstraint(from), TableChange::AddConstraint(to)) => {
            let whole = is_partitioned(table, sides);
            let at = before.constraints.iter().position(|it| it == from)?;
            let (from, to) = (moved.constraints.get(at)?.clone(), to.clone());
            let can = can_alter(&from, &to) || (!whole && is_stored_otherwise(&from, &to));
            can.then_some(TableChange::AlterConstraint { from, to })
        }
        (TableChange::DropIndex(from), TableChange::CreateIndex(to)) => {
            let whole = is_partitioned(table, sides);
            let at = before.indexes.iter().position(|it| it == from)?;
            let (from, to) = (moved.indexes.get(at)?.clone(), to.clone());
            (!whole && is_kept(&from, &to)).then_some(TableChange::AlterIndex { from, to })
        }
        (TableChange::DropIndex(index), TableChange::AddConstraint(key)) => {
            let at = before.indexes.iter().position(|it| it == index)?;
            let (index, key) = (moved.indexes.get(at)?.clone(), key.clone());
            let becomes = becomes(&index, &key) && stays_beneath(table, &index, sides);
            let marks = kept_marks(table, &index, &key, sides);
            becomes.then_some(TableChange::PromoteIndex { index, key, marks })
        }
        (TableChange::DropConstraint(key), TableChange::CreateIndex(index)) => {
            let at = before.constraints.iter().position(|it| it == key)?;
            let (key, index) = (moved.constraints.get(at)?.clone(), index.clone());
            let unique = matches!(key.kind, ConstraintKind::Unique(_));
            let becomes = becomes(&index, &key) && stays_beneath(table, &index, sides);
            let marks = kept_marks(table, &index, &key, sides);
            (unique && becomes).then_some(TableChange::DemoteKey { key, index, marks })
        }
        _ => None,
    };
    Some(Change::alter(table, what?))
}

/// Foreign keys wait or not, and are enforced or not (PostgreSQL 18); what was not valid is
/// validated ("ALTER TABLE").
fn can_alter(from: &Constraint, to: &Constraint) -> bool {
    let rest = Constraint {
        not_valid: to.not_valid,
        not_enforced: to.not_enforced,
        deferrable: to.deferrable,
        comment: to.comment.clone(),
        ..from.clone()
    };
    let foreign = from.foreign_key().is_some();
    let check = matches!(from.kind, ConstraintKind::Check { .. });
    let enforced = from.not_enforced == to.not_enforced;
    let validity = from.not_valid || !to.not_valid;
    let waits = from.deferrable == to.deferrable && enforced;
    rest == *to && !to.inherited && validity && (foreign || (check && waits))
}

/// Whether the index behind a key holds the same, and is stored otherwise.
fn is_stored_otherwise(from: &Constraint, to: &Constraint) -> bool {
    let rest = Constraint {
        with: to.with.clone(),
        tablespace: to.tablespace.clone(),
        comment: to.comment.clone(),
        ..from.clone()
    };
    rest == *to && to.is_key()
}

/// Whether an index holds the same, stored in the same way or not.
pub(super) fn is_kept(from: &Index, to: &Index) -> bool {
    let rest = Index {
        with: to.with.clone(),
        tablespace: to.tablespace.clone(),
        statistics: to.statistics.clone(),
        comment: to.comment.clone(),
        ..from.clone()
    };
    rest == *to
}

fn is_partitioned(table: &QName, sides: &Sides<'_>) -> bool {
    let table = sides.to.tables.get(table);
    table.is_none_or(|table| table.options.partition_by.is_some())
}

/// Whether an index is what PostgreSQL makes behind a key.
pub(super) fn becomes(index: &Index, key: &Constraint) -> bool {
    let (columns, include, nulls) = match &key.kind {
        ConstraintKind::PrimaryKey(it) if !it.without_overlaps => (&it.columns, &it.include, false),
        ConstraintKind::Unique(it) if !it.without_overlaps => {
            (&it.columns, &it.include, it.nulls_not_distinct)
        }
        _ => return false,
    };
    let made = Index {
        unique: true,
        include: include.clone(),
        nulls_not_distinct: nulls,
        with: key.with.clone(),
        tablespace: key.tablespace.clone(),
        comment: index.comment.clone(),
        ..Index::new(index.name.as_str(), columns.clone())
    };
    made == *index && !key.inherited && key.attached_to.is_none()
}

/// What an index is to its table before and after, as that of a key or not; one under another name is marked anew.
fn kept_marks(table: &QName, index: &Index, key: &Constraint, sides: &Sides<'_>) -> Vec<Mark> {
    let both = [&sides.moved, sides.to].map(|schema| schema.tables.get(table));
    let [Some(before), Some(after)] = both.map(|table| table.map(|table| &table.options)) else {
        return Vec::new();
    };
    let same = key.name.as_ref() == Some(&index.name);
    let identity = Some(format!("index {}", index.name));
    let marks = [
        (
            Mark::Identity,
            [before, after].map(|it| it.replica_identity == identity),
        ),
        (
            Mark::Clustered,
            [before, after].map(|it| it.cluster_on.as_ref() == Some(&index.name)),
        ),
    ];
    let kept = marks.into_iter().filter(|(_, on)| same && *on == [true; 2]);
    kept.map(|(mark, _)| mark).collect()
}

/// Whether the columns of an index stay as they are.
pub(super) fn stays_beneath(table: &QName, index: &Index, sides: &Sides<'_>) -> bool {
    let (Some(moved), Some(to)) = (sides.moved.tables.get(table), sides.to.tables.get(table))
    else {
        return false;
    };
    let keys = index.keys.iter().filter_map(|it| it.as_column());
    let mut named = keys.chain(index.include.iter().map(String::as_str));
    let same = named.all(|name| {
        let pair = moved.column(name).zip(to.column(name));
        pair.is_some_and(|(moved, to)| {
            let plain = moved.generated.is_none() && to.generated.is_none();
            plain && (&moved.ty, &moved.collation) == (&to.ty, &to.collation)
        })
    });
    same && !is_partitioned(table, sides)
}
