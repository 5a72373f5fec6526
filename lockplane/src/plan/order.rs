//! The order in which changes run.
//!
//! [`stage`] is the policy on one screen; inside a stage, what needs something comes after what
//! makes it, and otherwise the smaller name comes first. What has to wait beyond its stage (for a
//! name to be free, or for what uses it to go) is moved last, by [`settle`].

mod aside;
mod edges;
mod heirs;
mod needs;
mod parts;
mod proven;
mod renames;
mod settle;
mod spaces;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::dialect::rules;
use crate::diff::{Change, TableChange, Way};
use crate::schema::{
    Constraint, ConstraintKind, ObjectId, ObjectKind, QName, Schema, TableOptions,
};
use needs::Needs;
use renames::chain_renames;

/// When a change runs; undoing runs the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    RefreshBack,
    FirstNamespaces,
    RenameTypes,
    TakeSequences,
    DropObjects,
    GiveNamesBack,
    DropForeignKeys,
    DetachIndexes,
    LeaveParents,
    DropConstraints,
    KeepRows,
    DropTables,
    CreateNamespaces,
    StepAside,
    RenameTables,
    RenameParts,
    Shape,
    DropProofs,
    AttachIndexes,
    AddForeignKeys,
    OwnSequences,
    Refresh,
    DropTypes,
    DropNamespaces,
    Rights,
    Comments,
}

/// `made` are the objects that come, whatever their arguments, and `gone` the tables that go.
fn stage(
    change: &Change,
    from: &Needs<'_>,
    made: &BTreeSet<ObjectId>,
    gone: &BTreeSet<ObjectId>,
) -> Stage {
    match change {
        // What comes back under its name has to make room for it first, with other arguments too: a
        // call could mean either.
        Change::DropObject(object) if made.contains(&object.id.overloads()) => {
            match from.serves_a_table(&object.id, &mut BTreeSet::new()) {
                true => Stage::DropTables,
                false => Stage::DropObjects,
            }
        }
        Change::Loosen { .. } => Stage::DropObjects,
        Change::DropObject(object) => from.stage_of_drop(&object.id, gone),
        // What is no table goes with the objects.
        Change::SetSequenceOwner {
            from: Some(owner),
            to: None,
            ..
        } if !from.has_table(&owner.table) => Stage::TakeSequences,
        Change::SetSequenceOwner { to: None, .. } => Stage::DropForeignKeys,
        Change::DropTable(_) => Stage::DropTables,
        Change::RenameType { .. } | Change::RenameValue { .. } | Change::MoveExtension { .. } => {
            Stage::RenameTypes
        }
        Change::RenameTable { .. } | Change::MoveSequence { .. } => Stage::RenameTables,
        // Its table goes before it.
        Change::RenameSequence { .. } | Change::RenameObject(_) => Stage::RenameParts,
        Change::CreateNamespace(_) => Stage::CreateNamespaces,
        Change::SetSequenceOwner { to: Some(_), .. } | Change::GoOn(_) => Stage::OwnSequences,
        Change::DropEnum(_) | Change::DropSequence(_) => Stage::DropTypes,
        Change::DropNamespace(_) => Stage::DropNamespaces,
        // The namespace may be about to go.
        Change::CommentObject { id, to: None, .. } if id.kind == ObjectKind::Namespace => {
            Stage::DropObjects
        }
        // The table may be about to go.
        Change::Alter {
            table,
            what: TableChange::CommentConstraint { to: None, .. },
        } if gone.contains(&ObjectId::table(table)) => Stage::DropObjects,
        // What heirs have unchecked from a table goes before they do. One that is made anew gets what it has then.
        Change::Alter {
            table,
            what: TableChange::AlterColumn { from, to, .. },
        } if gone.contains(&ObjectId::table(table)) && to.nullable && !from.nullable => {
            Stage::DropConstraints
        }
        Change::KeepRows(_) => Stage::KeepRows,
        Change::Refresh(it) => stage_of_refresh(it.way),
        // What is made may need what is granted, but gets nothing from what is granted by default.
        Change::SetRights { from, to }
            if to.of.kind != ObjectKind::DefaultPrivileges && from.grow_to(to) =>
        {
            Stage::Shape
        }
        Change::SetRights { .. } => Stage::Rights,
        Change::CommentObject { .. } | Change::Set { .. } => Stage::Comments,
        Change::Alter { what, .. } => stage_in_table(what),
        _ => Stage::Shape,
    }
}

/// When all that they read is as it should be.
fn stage_of_refresh(way: Way) -> Stage {
    match way {
        Way::There => Stage::Refresh,
        Way::Back => Stage::RefreshBack,
    }
}

fn stage_in_table(what: &TableChange) -> Stage {
    let foreign = |kind: &ConstraintKind| matches!(kind, ConstraintKind::ForeignKey(_));
    match what {
        // An inherited one can go when the table has left what it comes from.
        TableChange::DropConstraint(c) if foreign(&c.kind) && !c.inherited => {
            Stage::DropForeignKeys
        }
        TableChange::KeyAgain { way, .. } => match way {
            Way::There => Stage::AddForeignKeys,
            Way::Back => Stage::DropForeignKeys,
        },
        TableChange::DropConstraint(key) if key.is_given() => Stage::DetachIndexes,
        TableChange::NameGiven { way, .. } => match way {
            Way::There => Stage::OwnSequences,
            Way::Back => Stage::GiveNamesBack,
        },
        TableChange::DropConstraint(_)
        | TableChange::ShedKey {
            way: Way::There, ..
        }
        | TableChange::ShedIndex { .. }
        | TableChange::DropIndex(_)
        | TableChange::DropDefault { .. } => Stage::DropConstraints,
        // Heirs that go with their parent's column have it, as it was made, when they come back.
        TableChange::DropComputed(_)
        | TableChange::ResetColumn { .. }
        | TableChange::DemandAgain { way: Way::Back, .. } => Stage::DropTables,
        TableChange::RenameColumn { .. }
        | TableChange::RenameConstraint { .. }
        | TableChange::RenameIndex { .. } => Stage::RenameParts,
        TableChange::DetachIndexes(_) => Stage::DetachIndexes,
        TableChange::AttachIndexes(_) => Stage::AttachIndexes,
        TableChange::RestoreIndexes { way, .. } => match way {
            Way::There => Stage::AttachIndexes,
            Way::Back => Stage::DetachIndexes,
        },
        // One that is inherited comes before the table is attached.
        TableChange::AddConstraint(c) if foreign(&c.kind) && !c.inherited => Stage::AddForeignKeys,
        TableChange::SetOptions { from, to } if leaves(from, to) || unmarks(from, to) => {
            Stage::LeaveParents
        }
        TableChange::CommentConstraint { .. }
        | TableChange::CommentIndex { .. }
        | TableChange::Comment { .. } => Stage::Comments,
        _ => Stage::Shape,
    }
}

/// Whether a table has fewer parents afterwards.
fn leaves(from: &TableOptions, to: &TableOptions) -> bool {
    let mut all = from.parents();
    all.any(|parent| !to.parents().any(|other| other == parent))
}

/// Whether an index loses a mark that it would take along when it goes.
fn unmarks(from: &TableOptions, to: &TableOptions) -> bool {
    let identified = from.replica_identity.is_some() && to.replica_identity.is_none();
    identified || (from.cluster_on.is_some() && to.cluster_on.is_none())
}

/// Inside one table and stage: what fills comes before what demands.
fn turn(change: &Change) -> u8 {
    match change {
        Change::Alter { table, what } => match what {
            // It may be computed from a column that the next turns change.
            TableChange::DropColumn(column) if column.generated.is_some() => 0,
            TableChange::AddColumn { column, .. } if column.generated.is_none() => 1,
            // What it is computed from may get another type then.
            TableChange::AlterColumn { from, to, .. }
                if from.generated.is_some() && to.generated.is_none() =>
            {
                1
            }
            TableChange::AlterColumn { from, to, .. }
                if from.generated.is_none() && to.generated.is_some() =>
            {
                3
            }
            TableChange::AlterColumn { .. } => 2,
            TableChange::AddColumn { .. }
            | TableChange::SetDefault { .. }
            | TableChange::Recompute { .. } => 3,
            TableChange::DropColumn(_) => 5,
            // PostgreSQL makes it when the table joins the whole.
            TableChange::AddConstraint(c) if c.is_given() => 11,
            TableChange::ShedKey { .. } => 6,
            TableChange::AddConstraint(c) if has_name_of_its_own(c, table) => 7,
            TableChange::DropConstraint(c) if has_name_of_its_own(c, table) => 1,
            TableChange::AlterConstraint { .. } => 6,
            TableChange::AddConstraint(c) if !c.is_key() => 6,
            TableChange::AddConstraint(c) if matches!(c.kind, ConstraintKind::PrimaryKey(_)) => 7,
            TableChange::AddConstraint(_)
            | TableChange::PromoteIndex { .. }
            | TableChange::DemoteKey { .. } => 8,
            TableChange::CreateIndex(_) | TableChange::AlterIndex { .. } => 9,
            TableChange::SetOptions { .. } => 10,
            // What hangs on it goes first.
            TableChange::DropDefault { .. } | TableChange::DropComputed(_) => 1,
            _ => 0,
        },
        // Its owner lets it go on as well, and knows no other.
        Change::ReplaceObject { .. } | Change::Grow(_) | Change::GoOn(_) => 1,
        Change::DropTable(_) => 2,
        // A column may be made anew before; one that goes is there again when this is undone.
        Change::SetRights { .. } => 4,
        _ => 0,
    }
}

/// Whether a foreign key is called other than PostgreSQL would call it. Where a partitioned table refers to
/// one, PostgreSQL takes such names for what it makes besides, so those that are wanted come first.
fn has_name_of_its_own(constraint: &Constraint, table: &QName) -> bool {
    let key = constraint.foreign_key().filter(|_| !constraint.inherited);
    key.is_some_and(|key| {
        let usual = format!("{}_{}_fkey", table.name, key.columns.join("_"));
        let name = constraint.name.as_deref();
        !name.is_some_and(|name| name.starts_with(&usual))
    })
}

/// Puts folded changes into the order in which they run.
pub(super) fn order(changes: Vec<Change>, from: &Schema, to: &Schema) -> Vec<Change> {
    let (before, after) = (Needs::of(from), Needs::of(to));
    let (changes, first) = aside::apart(changes, from);
    let mut stages = BTreeMap::from([(Stage::StepAside, first)]);
    let made = changes
        .iter()
        .filter(|change| matches!(change, Change::CreateObject(_)));
    let made: BTreeSet<ObjectId> = made.map(|change| change.object().overloads()).collect();
    let gone = changes.iter().filter_map(|change| match change {
        Change::DropTable(table) => Some(ObjectId::table(&table.name)),
        _ => None,
    });
    let gone: BTreeSet<ObjectId> = gone.collect();
    let first = first_namespaces(&changes);
    let proofs = proven::proving(&changes, from, to);
    for change in changes {
        let stage = match &change {
            Change::CreateNamespace(name) if first.contains(name) => Stage::FirstNamespaces,
            Change::Alter {
                table,
                what: TableChange::DropConstraint(check),
            } if proofs.contains(&(table.clone(), check.name.clone())) => Stage::DropProofs,
            _ => stage(&change, &before, &made, &gone),
        };
        stages.entry(stage).or_default().push(change);
    }
    let mut ordered = Vec::new();
    for (stage, changes) in stages {
        let changes = order_stage(stage, changes, &before, &after);
        ordered.extend(changes.into_iter().map(|change| (stage, change)));
    }
    settle::settled(ordered, &before, &after, rules(from.dialect))
}

/// Namespaces that types and extensions go to, before everything else.
fn first_namespaces(changes: &[Change]) -> BTreeSet<String> {
    let names = changes.iter().filter_map(|change| match change {
        Change::RenameType { to, .. } => Some(to.namespace.clone()),
        Change::MoveExtension { to, .. } => Some(to.clone()),
        _ => None,
    });
    names.collect()
}

fn order_stage(
    stage: Stage,
    mut changes: Vec<Change>,
    before: &Needs<'_>,
    after: &Needs<'_>,
) -> Vec<Change> {
    changes.sort_by_cached_key(|change| key(change, before, after));
    if stage == Stage::DropForeignKeys {
        // They come back in the order in which they are made.
        changes.reverse();
    }
    let renames = [Stage::RenameTypes, Stage::RenameTables, Stage::RenameParts];
    if renames.contains(&stage) {
        return chain_renames(changes);
    }
    let drops = stage <= Stage::DropTables || stage >= Stage::DropTypes;
    let edges = match drops {
        true => before.edges(&changes, |needed, user| (user, needed)),
        false => after.edges(&changes, |needed, user| (needed, user)),
    };
    let mut changes: Vec<Option<Change>> = changes.into_iter().map(Some).collect();
    let places = sorted(changes.len(), &edges);
    places
        .into_iter()
        .filter_map(|at| changes[at].take())
        .collect()
}

/// The places 0 to `count` in an order that keeps every edge, smallest first where there is a
/// choice. A circle cannot be kept: its smallest place goes first, and the proof decides.
fn sorted(count: usize, edges: &BTreeSet<(usize, usize)>) -> Vec<usize> {
    let mut waits = vec![0_usize; count];
    let mut followers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &(first, then) in edges {
        waits[then] += 1;
        followers.entry(first).or_default().push(then);
    }
    let mut left: BTreeSet<usize> = (0..count).collect();
    let mut free: BTreeSet<usize> = left.iter().copied().filter(|&at| waits[at] == 0).collect();
    let mut done = Vec::with_capacity(count);
    while let Some(at) = free.pop_first().or_else(|| left.first().copied()) {
        left.remove(&at);
        done.push(at);
        for &then in followers.get(&at).into_iter().flatten() {
            waits[then] = waits[then].saturating_sub(1);
            if waits[then] == 0 && left.contains(&then) {
                free.insert(then);
            }
        }
    }
    done
}

/// Ties are broken by kind, name and place in the table, never by where the input had it.
fn key(
    change: &Change,
    before: &Needs<'_>,
    after: &Needs<'_>,
) -> (ObjectId, u8, Reverse<usize>, String) {
    // Columns come in their order; when it is undone, the other way round, those that went as well.
    let place = match change {
        Change::Alter { table, what } => match what {
            TableChange::DropColumn(column) => before.place(table, &column.name),
            TableChange::AddColumn { column, .. } => usize::MAX - after.place(table, &column.name),
            // Those that write the table anew do so together.
            TableChange::AlterColumn { from, to, .. } => usize::from(from.ty != to.ty),
            _ => 0,
        },
        _ => 0,
    };
    let text = format!("{change:?}");
    (change.object(), turn(change), Reverse(place), text)
}
