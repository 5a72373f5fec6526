//! Partitioned tables and partitions that come, or go, in one plan.

use std::collections::BTreeSet;

use super::tree::Tree;
use super::{Part, inside};
use crate::dialect::postgres::fold::Sides;
use crate::diff::{Attached, Change, TableChange};
use crate::schema::{QName, Schema, Table};

/// Tables of which PostgreSQL, attaching one, would not choose the indexes that are wanted get theirs, and
/// those of the whole, when all of them are there.
pub(super) fn take_out(changes: &mut Vec<Change>, sides: &Sides<'_>) {
    let made = changes.iter().filter_map(|change| match change {
        Change::CreateTable(table) => Some(&table.name),
        _ => None,
    });
    let gone = changes.iter().filter_map(|change| match change {
        Change::DropTable(table) => Some(&table.name),
        _ => None,
    });
    let made = Family::new(sides.to, made.collect());
    let gone = Family::new(sides.from, gone.collect());
    let stays = |whole: &QName| {
        !changes.iter().filter_map(inside).any(|(table, what)| {
            Part::of(what).is_some_and(|part| table.sibling(part.name()) == *whole)
        })
    };
    let (made, gone) = (made.taken(&stays), gone.taken(&stays));
    let mut parts = Vec::new();
    for change in changes.iter_mut() {
        match change {
            Change::CreateTable(table) => {
                if let Some(kept) = made.iter().find(|it| it.name == table.name) {
                    parts.extend(differing(kept, table, Way::Comes));
                    *table = without_others(kept, table);
                }
            }
            Change::DropTable(table) => {
                if let Some(kept) = gone.iter().find(|it| it.name == table.name) {
                    parts.extend(differing(kept, table, Way::Goes));
                    *table = without_others(kept, table);
                }
            }
            _ => {}
        }
    }
    changes.extend(attached_later(parts, sides));
}

/// A table with no constraints but those that are still to be made, or dropped, with it.
fn without_others(kept: &Table, full: &Table) -> Table {
    let mut kept = kept.clone();
    kept.constraints.retain(|it| full.constraints.contains(it));
    kept
}

#[derive(Clone, Copy)]
enum Way {
    Comes,
    Goes,
}

/// What a table has and the same table without some of its parts has not.
fn differing(bare: &Table, full: &Table, way: Way) -> Vec<Change> {
    let parts = Part::all(full).filter(|part| !Part::all(bare).any(|it| it == *part));
    let parts = parts.map(|part| match way {
        Way::Comes => part.comes(),
        Way::Goes => part.goes(),
    });
    let mut changes: Vec<TableChange> = parts.collect();
    if bare.options != full.options {
        let (bare, full) = (
            Box::new(bare.options.clone()),
            Box::new(full.options.clone()),
        );
        let (from, to) = match way {
            Way::Comes => (bare, full),
            Way::Goes => (full, bare),
        };
        changes.push(TableChange::SetOptions { from, to });
    }
    let all = changes.into_iter();
    all.map(|what| Change::alter(&full.name, what)).collect()
}

/// Keys that are parts of an index which is none are attached to it, or leave it, by changes of their own: the way on which
/// they leave lets their tables leave meanwhile.
fn attached_later(parts: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let (before, after) = (Tree::of(sides.from), Tree::of(sides.to));
    let (mut come, mut leave) = (BTreeSet::new(), BTreeSet::new());
    let alone = parts.into_iter().map(|change| {
        let Some((table, part)) =
            inside(&change).and_then(|(it, what)| Some((it, Part::of(what)?)))
        else {
            return change;
        };
        let Some(whole) = part.attached_to().cloned() else {
            return change;
        };
        let attached = Attached {
            whole,
            part: table.sibling(part.name()),
        };
        let what = match inside(&change) {
            Some((_, TableChange::AddConstraint(_))) if after.is_key_beneath_none(part) => {
                come.insert(attached);
                part.alone()
            }
            Some((_, TableChange::DropConstraint(_))) if before.is_key_beneath_none(part) => {
                leave.insert(attached);
                part.alone().reversed()
            }
            _ => return change.clone(),
        };
        Change::alter(table, what)
    });
    let mut all: Vec<Change> = alone.collect();
    all.extend(before.changes(&leave, TableChange::DetachIndexes));
    all.extend(after.changes(&come, TableChange::AttachIndexes));
    all
}

/// Tables that come, or go, together.
pub(super) struct Family<'s> {
    schema: &'s Schema,
    members: BTreeSet<&'s QName>,
}

impl<'s> Family<'s> {
    pub(super) fn new(schema: &'s Schema, names: BTreeSet<&QName>) -> Self {
        let members = schema.tables.keys().filter(|name| names.contains(name));
        Self {
            schema,
            members: members.collect(),
        }
    }

    fn whole_of(&self, table: &QName) -> Option<&'s QName> {
        let options = &self.schema.tables.get(table)?.options;
        options.partition_of.as_ref().map(|it| &it.parent)
    }

    /// The uppermost member that a table is a part of.
    fn root(&self, table: &'s QName) -> &'s QName {
        match self.whole_of(table).filter(|it| self.members.contains(it)) {
            Some(whole) => self.root(whole),
            None => table,
        }
    }

    /// Whether PostgreSQL, making or attaching the table, chooses for each index of the whole the one that is wanted;
    /// from 18 on it takes no unique constraint for a primary key then, though it does where that comes later. For an
    /// index that is no key it takes either.
    fn is_regular(&self, table: &QName) -> bool {
        let whole = self
            .whole_of(table)
            .and_then(|it| self.schema.tables.get(it));
        let (Some(whole), Some(table)) = (whole, self.schema.tables.get(table)) else {
            return true;
        };
        let own: Vec<Part<'_>> = Part::all(table).collect();
        let one_each = Part::all(whole).all(|part| {
            let name = whole.name.sibling(part.name());
            let mut attached = own.iter().filter(|it| it.attached_to() == Some(&name));
            let first = attached.next();
            let fits = |it: &Part<'_>| it.is_primary() == part.is_primary() || !part.is_key();
            first.is_some_and(fits) && attached.next().is_none()
        });
        let twins = own.iter().enumerate().any(|(at, one)| {
            let mut others = own[at + 1..].iter();
            others.any(|other| {
                let attached = one.attached_to().or(other.attached_to()).is_some();
                attached && one.shape() == other.shape()
            })
        });
        one_each && !twins
    }

    /// Members without what has to be made later, or to go before. What belongs to an index that `stays`
    /// has to be there when its table is attached.
    pub(super) fn taken(&self, stays: &impl Fn(&QName) -> bool) -> Vec<Table> {
        let odd = self.members.iter().filter(|it| !self.is_regular(it));
        let roots: BTreeSet<&QName> = odd.map(|it| self.root(it)).collect();
        let members = self.members.iter();
        let taken = members.filter(|it| roots.contains(self.root(it)));
        let bare = taken.filter_map(|name| {
            let mut table = self.schema.tables.get(*name)?.clone();
            let kept = |part: Part<'_>| self.is_kept(name, part, stays);
            table.indexes.retain(|it| kept(Part::Index(it)));
            table
                .constraints
                .retain(|it| !it.is_key() || kept(Part::Key(it)));
            let identity = table.options.replica_identity.as_deref();
            let by_index = identity.is_some_and(|it| it.starts_with("index "));
            table.options.replica_identity.take_if(|_| by_index);
            table.options.cluster_on = None;
            Some(table)
        });
        bare.collect()
    }

    /// Whether a part belongs, through all that are above it, to an index of a table that is there before and after.
    fn is_kept(&self, table: &QName, part: Part<'_>, stays: &impl Fn(&QName) -> bool) -> bool {
        let (Some(above), Some(whole)) = (self.whole_of(table), part.attached_to()) else {
            return false;
        };
        if !self.members.contains(above) {
            return stays(whole);
        }
        let mut parts = self
            .schema
            .tables
            .get(above)
            .into_iter()
            .flat_map(Part::all);
        let part = parts.find(|it| above.sibling(it.name()) == *whole);
        part.is_some_and(|part| self.is_kept(above, part, stays))
    }
}
