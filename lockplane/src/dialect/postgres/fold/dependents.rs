//! What stands in the way of a change, and what has to be made anew although it did not change:
//! it goes and comes back.

use std::collections::BTreeSet;

use super::altered::is_kept;
use super::grown::{self, Growing};
use super::in_place::{Unsettled, in_place, is_same};
use super::reach::{Part, Reach, forgotten_statistics, is_type};
use super::{Sides, called, heirs, inside, keyed, literals, published, types};
use crate::dialect::postgres::ddl::is_remade;
use crate::diff::{Change, TableChange};
use crate::schema::{Column, Constraint, Index, ObjectId, QName, Table};

/// Adds the going and the coming back of everything that needs what changes, directly or not.
pub(super) fn come_back(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let unsettled = unsettled(&changes, sides);
    let written = literals::written(&changes, sides);
    let mut growing = grown::candidates(&changes, &unsettled, sides);
    growing.retain(|id, _| !written.contains(id));
    let (mut changes, reach) = loop {
        let ready = changes.iter().cloned();
        let ready = ready.flat_map(|change| remade(change, sides, &unsettled, &growing, &written));
        let ready: Vec<Change> = ready.collect();
        let mut reach = seeds(&ready, sides);
        reach.types = types::seeds(&ready, sides);
        let reach = reach.grown();
        if !grown::leave_out(&mut growing, &ready, &reach) {
            break (ready, reach);
        }
    };
    objects(&mut changes, &reach, sides);
    for (table, part) in &reach.parts {
        let mut staying = sides.staying();
        if let Some((old, moved, to)) = staying.find(|(old, _, _)| old.name == *table) {
            let place = Place { old, moved, to };
            place.part(*part, &mut changes, sides, &reach);
        }
    }
    without_gone(&mut changes, sides);
    literals::defaults(&mut changes, &reach, sides);
    types::ways(changes, &reach, sides)
}

/// A computed column, or a view, that goes and comes is not renamed: it comes under its new name.
fn without_gone(changes: &mut Vec<Change>, sides: &Sides<'_>) {
    let views = changes.iter().filter_map(|change| match change {
        Change::DropObject(object) => Some(object.id.clone()),
        _ => None,
    });
    let views: BTreeSet<ObjectId> = views.collect();
    let gone = changes.iter().filter_map(|change| match inside(change)? {
        (table, TableChange::DropComputed(column)) => {
            Some((sides.new_name(table).clone(), column.name.clone()))
        }
        _ => None,
    });
    let gone: BTreeSet<(QName, String)> = gone.collect();
    changes.retain(|change| match inside(change) {
        Some((table, TableChange::RenameColumn { from, .. })) => {
            !views.contains(&sides.view(table)) && !gone.contains(&(table.clone(), from.clone()))
        }
        _ => true,
    });
}

fn unsettled(changes: &[Change], sides: &Sides<'_>) -> Unsettled {
    let mut all = Unsettled::default();
    for change in changes {
        match change {
            Change::RenameTable { from, .. } => {
                all.renamed.insert(ObjectId::table(from));
            }
            Change::Alter {
                table,
                what: TableChange::RenameColumn { .. },
            } => {
                all.renamed
                    .insert(match sides.moved.tables.contains_key(table) {
                        true => ObjectId::table(sides.old_name(table)),
                        false => sides.view(table),
                    });
            }
            Change::DropTable(table) => {
                all.dropped.insert(ObjectId::table(&table.name));
            }
            Change::Alter {
                table,
                what: TableChange::DropColumn(column),
            } => {
                let table = sides.old_name(table).clone();
                all.columns.insert((table, column.name.clone()));
            }
            // What a text says of its values holds on one side only.
            Change::ReplaceObject { from: object, .. } if is_type(&object.id) => {
                all.gone.insert(object.id.clone());
            }
            Change::DropObject(object) => {
                all.gone.insert(object.id.clone());
            }
            _ => {}
        }
    }
    all
}

/// What cannot be replaced in place is dropped and made; a generated column has no values to keep.
fn remade(
    change: Change,
    sides: &Sides<'_>,
    unsettled: &Unsettled,
    growing: &Growing,
    written: &BTreeSet<ObjectId>,
) -> Vec<Change> {
    let grown = growing.get(&change.object());
    let grown = grown.filter(|_| matches!(change, Change::ReplaceObject { .. }));
    if let Some(grown) = grown {
        return vec![Change::Grow(Box::new(grown.clone()))];
    }
    match change {
        Change::ReplaceObject { from, to } if !is_type(&from.id) => {
            let fresh = written.contains(&from.id);
            match in_place(&from, &to, unsettled, sides).filter(|_| !fresh) {
                Some(old) if is_same(&old, &to) => Vec::new(),
                Some(from) => vec![Change::ReplaceObject { from, to }],
                None => vec![Change::DropObject(from), Change::CreateObject(to)],
            }
        }
        Change::Alter {
            table,
            what: TableChange::AlterColumn { from, to, .. },
        } if from.generated.is_some() && is_remade(&from, &to) => {
            let add = TableChange::AddColumn {
                column: to,
                backfill: None,
            };
            vec![
                drop_computed(&table, from, sides),
                Change::alter(&table, add),
            ]
        }
        Change::Alter {
            table,
            what: TableChange::DropColumn(column),
        } if column.generated.is_some() => vec![drop_computed(&table, column, sides)],
        other => vec![other],
    }
}

/// A generated column goes before what it is computed from changes, so under its old names.
fn drop_computed(table: &QName, column: Column, sides: &Sides<'_>) -> Change {
    match sides.old_column(table, &column.name) {
        Some((table, column)) => {
            Change::alter(&table.name, TableChange::DropComputed(column.clone()))
        }
        None => Change::alter(table, TableChange::DropColumn(column)),
    }
}

/// What goes, and the columns that change so that what shows them cannot stay.
fn seeds<'s>(changes: &[Change], sides: &'s Sides<'_>) -> Reach<'s> {
    let mut reach = Reach::new(sides);
    // Also what stays may need a table that goes: something else has the name by then.
    let gone = changes.iter().filter_map(|change| match change {
        Change::DropTable(table) => Some(&table.name),
        _ => None,
    });
    reach.remake_tables(gone);
    for change in changes {
        if let Change::DropObject(object) = change {
            reach.objects.insert(object.id.clone());
        }
        reach.settled.extend(heirs::settled(change, sides));
        if let Some((table, what)) = inside(change) {
            let users = keyed::users(table, what, sides.from);
            reach.objects.extend(users.cloned());
        }
        match inside(change) {
            Some((table, TableChange::SetOptions { from, to }))
                if !from.unlogged && to.unlogged =>
            {
                let table = sides.old_name(table);
                reach
                    .objects
                    .extend(published::naming(table, sides.from).cloned());
                reach.unlogged.insert(table.clone());
            }
            Some((table, TableChange::DropColumn(column))) => {
                let column = (sides.old_name(table).clone(), column.name.clone());
                reach.shortened.insert(column);
            }
            Some((table, TableChange::DropComputed(column))) => {
                let column = (table.clone(), column.name.clone());
                reach.retyped.insert(column.clone());
                reach.computed.insert(column);
            }
            Some((table, TableChange::AlterColumn { from, to, .. }))
                if from.ty != to.ty
                    || from.collation != to.collation
                    || from.generated != to.generated =>
            {
                if let Some((table, column)) = sides.old_column(table, &from.name) {
                    let forgotten = forgotten_statistics(table, &column.name, sides.from);
                    reach.objects.extend(forgotten.cloned());
                    let column = (table.name.clone(), column.name.clone());
                    // On the way back, what is plain afterwards is dropped and made again.
                    if from.generated != to.generated {
                        reach.computed.insert(column.clone());
                    }
                    reach.retyped.insert(column);
                }
            }
            _ => {}
        }
    }
    reach
}

fn objects(changes: &mut Vec<Change>, reach: &Reach<'_>, sides: &Sides<'_>) {
    for id in &reach.objects {
        let Some(object) = sides.from.objects.get(id) else {
            continue;
        };
        called::undone(id, changes, sides);
        let going = |change: &Change| matches!(change, Change::DropObject(gone) if gone.id == *id);
        let new_id = sides.new_id(id);
        let wanted = sides.to.objects.get(&new_id);
        if let Some(wanted) = wanted.filter(|_| !changes.iter().any(going)) {
            changes.retain(|change| match change {
                Change::ReplaceObject { to, .. } => to.id != new_id,
                Change::CommentObject { id, .. } => *id != new_id,
                _ => true,
            });
            let wanted = wanted.clone();
            changes.extend(match published::loosened(object, &wanted, reach, sides) {
                Some(altered) => altered,
                None => vec![
                    Change::DropObject(object.clone()),
                    Change::CreateObject(wanted),
                ],
            });
        }
    }
}

/// A table that stays: as it was, the same under its new names, and as it will be.
struct Place<'t> {
    old: &'t Table,
    moved: &'t Table,
    to: &'t Table,
}

impl Place<'_> {
    /// Lets a part go and come back, unless that happens anyway.
    fn part(&self, part: Part, changes: &mut Vec<Change>, sides: &Sides<'_>, reach: &Reach<'_>) {
        match part {
            Part::Constraint(at) => self.constraint(at, changes),
            Part::Index(at) => self.index(at, changes),
            Part::Computed(at) => self.computed(at, changes, sides),
            Part::Default(at) => self.default(at, changes, reach),
        }
    }

    fn goes_and_comes(&self, goes: TableChange, comes: TableChange, changes: &mut Vec<Change>) {
        changes.push(Change::alter(&self.old.name, goes));
        changes.push(Change::alter(&self.to.name, comes));
    }

    fn constraint(&self, at: usize, changes: &mut Vec<Change>) {
        let (old, moved) = (&self.old.constraints[at], &self.moved.constraints[at]);
        let goes = TableChange::DropConstraint(old.clone());
        let Some(to) = self.same_constraint(moved) else {
            return;
        };
        if to.inherited && to.attached_to.is_none()
            || changes.contains(&Change::alter(&self.old.name, goes.clone()))
        {
            return;
        }
        changes.retain(|change| match inside(change) {
            Some((table, TableChange::RenameConstraint { to: new, .. })) => {
                *table != self.to.name || new.name != to.name
            }
            _ => true,
        });
        self.goes_and_comes(goes, TableChange::AddConstraint(to.clone()), changes);
    }

    fn same_constraint(&self, moved: &Constraint) -> Option<&Constraint> {
        let same = |to: &&Constraint| to.kind == moved.kind;
        let mut all = self.to.constraints.iter().filter(same);
        let named = all.clone().find(|to| to.name == moved.name);
        named.or_else(|| all.next())
    }

    fn index(&self, at: usize, changes: &mut Vec<Change>) {
        let (old, moved) = (&self.old.indexes[at], &self.moved.indexes[at]);
        let goes = TableChange::DropIndex(old.clone());
        let Some(to) = self.same_index(moved) else {
            return;
        };
        if changes.contains(&Change::alter(&self.old.name, goes.clone())) {
            return;
        }
        changes.retain(|change| match inside(change) {
            Some((table, TableChange::RenameIndex { to: new, .. })) => {
                *table != self.to.name || *new != to.name
            }
            _ => true,
        });
        self.goes_and_comes(goes, TableChange::CreateIndex(to.clone()), changes);
    }

    fn same_index(&self, moved: &Index) -> Option<&Index> {
        let bare = |index: &Index| Index {
            name: String::new(),
            comment: None,
            ..index.clone()
        };
        let mut all = self.to.indexes.iter();
        let named = all.clone().find(|to| to.name == moved.name);
        let named = named.filter(|to| is_kept(moved, to));
        named.or_else(|| all.find(|to| bare(to) == bare(moved)))
    }

    fn computed(&self, at: usize, changes: &mut Vec<Change>, sides: &Sides<'_>) {
        let (old, moved) = (&self.old.columns[at], &self.moved.columns[at]);
        let to = self.to.column(&moved.name);
        let Some(to) = to.filter(|to| to.generated.is_some() && !to.inherited) else {
            return;
        };
        let goes = drop_computed(&self.to.name, moved.clone(), sides);
        if old.inherited || changes.contains(&goes) {
            return;
        }
        changes.retain(|change| match inside(change) {
            Some((table, TableChange::AlterColumn { from, .. })) => {
                *table != self.to.name || from.name != moved.name
            }
            _ => true,
        });
        changes.push(goes);
        let column = to.clone();
        let add = TableChange::AddColumn {
            column,
            backfill: None,
        };
        changes.push(Change::alter(&self.to.name, add));
    }

    /// A default that changes anyway gets there by itself, unless what it needs goes before.
    fn default(&self, at: usize, changes: &mut Vec<Change>, reach: &Reach<'_>) {
        let (old, moved) = (&self.old.columns[at], &self.moved.columns[at]);
        let Some(default) = old.default.clone() else {
            return;
        };
        let early = comes_back(changes, &self.old.depends_on, reach);
        let goes = TableChange::DropDefault {
            column: old.name.clone(),
            default,
        };
        let mut later = changes
            .iter_mut()
            .filter_map(|change| types::column_before(change, &self.to.name, &moved.name));
        if let Some((from, to)) = later.next() {
            let changed = to.is_none_or(|to| to.default != from.default);
            if early || !changed {
                from.default = None;
                drop(later);
                changes.push(Change::alter(&self.old.name, goes));
            }
            return;
        }
        drop(later);
        let to = self.to.column(&moved.name);
        if let Some(default) = to.and_then(|to| to.default.clone()) {
            let comes = TableChange::SetDefault {
                column: moved.name.clone(),
                default,
            };
            self.goes_and_comes(goes, comes, changes);
        }
    }
}

/// Whether something that a table needs goes and comes back: then it goes before the table changes.
fn comes_back(changes: &[Change], needed: &[ObjectId], reach: &Reach<'_>) -> bool {
    let made: BTreeSet<ObjectId> = changes
        .iter()
        .filter(|change| matches!(change, Change::CreateObject(_)))
        .map(|change| change.object().overloads())
        .collect();
    let mut needed = needed.iter();
    needed.any(|id| {
        let back = || reach.objects.contains(id) && made.contains(&id.overloads());
        reach.types.contains(id) || back()
    })
}
