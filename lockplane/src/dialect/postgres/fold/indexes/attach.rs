//! Indexes of partitions that come to an index of the partitioned table, or leave it, while both tables
//! and the index stay.

use std::collections::{BTreeMap, BTreeSet};

use super::{Part, alone_in, moves};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Attach, Attached, Change, TableChange, renamed_index};
use crate::schema::{QName, Schema, Table};

/// Makes and drops such an index as nobody's, and attaches it, or makes the whole anew without it, by
/// changes of their own. One that is the same but for that is neither made nor dropped.
pub(super) fn while_they_stay(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let (mut come, mut leave) = (BTreeSet::new(), BTreeSet::new());
    let alone = changes.iter().map(|change| {
        let (table, what) = inside(change)?;
        let part = Part::of(what)?;
        let whole = staying_whole(table, part, &changes, sides)?;
        let whole = whole.clone();
        let attached = Attached {
            whole,
            part: table.sibling(part.name()),
        };
        let what = match what {
            TableChange::CreateIndex(_) | TableChange::AddConstraint(_) => {
                come.insert(attached);
                part.alone()
            }
            _ => {
                leave.insert(attached);
                part.alone().reversed()
            }
        };
        Some(Change::alter(table, what))
    });
    let alone: Vec<Option<Change>> = alone.collect();
    if come.is_empty() && leave.is_empty() {
        return changes;
    }
    let mut folded = without_twins(&changes, &alone, sides);
    let (before, after) = (Tree::of(sides.from), Tree::of(sides.to));
    folded.extend(before.changes(&leave, TableChange::DetachIndexes));
    folded.extend(after.changes(&come, TableChange::AttachIndexes));
    folded
}

/// The index that a part belongs to before or after, if that and both tables stay.
fn staying_whole<'c>(
    table: &QName,
    part: Part<'c>,
    changes: &[Change],
    sides: &Sides<'_>,
) -> Option<&'c QName> {
    let whole = part.attached_to()?;
    let new = sides.new_name(table);
    let stays = sides.moved.tables.contains_key(new) && sides.to.tables.contains_key(new);
    let same = is_the_same(whole, changes, sides);
    (stays && same && moves(new, changes).is_none()).then_some(whole)
}

/// Whether an index does not change, but for what it is itself a part of. One that comes back just as it
/// was has to go because of what it uses.
fn is_the_same(whole: &QName, changes: &[Change], sides: &Sides<'_>) -> bool {
    let all = changes.iter().filter_map(inside);
    let own = all.filter_map(|(table, what)| {
        let part = Part::of(what).filter(|part| table.sibling(part.name()) == *whole)?;
        let of = part.attached_to().cloned();
        Some(match what {
            TableChange::DropIndex(_) | TableChange::DropConstraint(_) => {
                (part, of.map(|of| now_called(of, changes, sides)))
            }
            _ => (part, of),
        })
    });
    match own.collect::<Vec<(Part<'_>, Option<QName>)>>().as_slice() {
        [] => true,
        [(one, of), (other, now_of)] => one.alone() == other.alone() && of != now_of,
        _ => false,
    }
}

/// An index of a table that stays, under its new name.
fn now_called(index: QName, changes: &[Change], sides: &Sides<'_>) -> QName {
    let has = |(old, table): &(&QName, &Table)| {
        old.namespace == index.namespace && Part::all(table).any(|it| it.name() == index.name)
    };
    let Some((old, _)) = sides.from.tables.iter().find(has) else {
        return index;
    };
    let new = sides.new_name(old);
    let renamed = renamed_index(new, &index.name, changes);
    new.sibling(renamed.unwrap_or(index.name))
}

/// Each change as it is for nobody's index, without those of an index that was and will be there.
fn without_twins(changes: &[Change], alone: &[Option<Change>], sides: &Sides<'_>) -> Vec<Change> {
    let now = |at: usize| alone[at].as_ref().unwrap_or(&changes[at]);
    let twins = |one: usize, other: usize| {
        let (Some((table, what)), Some((same, goes))) = (inside(now(one)), inside(now(other)))
        else {
            return false;
        };
        let there = sides.new_name(table) == sides.new_name(same);
        let apart = alone[one].is_some() || alone[other].is_some();
        there && apart && Part::of(what).is_some() && what.clone().reversed() == *goes
    };
    let places = 0..changes.len();
    let kept = places
        .clone()
        .filter(|&at| !places.clone().any(|other| twins(at, other)));
    kept.map(|at| now(at).clone()).collect()
}

/// Every index of a schema and what it belongs to.
struct Tree<'s> {
    schema: &'s Schema,
    parts: BTreeMap<QName, (&'s QName, Part<'s>)>,
}

impl<'s> Tree<'s> {
    fn of(schema: &'s Schema) -> Self {
        let parts = schema.tables.iter().flat_map(|(table, all)| {
            Part::all(all).map(move |part| (table.sibling(part.name()), (table, part)))
        });
        Self {
            schema,
            parts: parts.collect(),
        }
    }

    /// One change for each uppermost index, on its table.
    fn changes(
        &self,
        attached: &BTreeSet<Attached>,
        change: impl Fn(Attach) -> TableChange,
    ) -> Vec<Change> {
        let mut by_root: BTreeMap<&QName, BTreeSet<&Attached>> = BTreeMap::new();
        for it in attached {
            by_root.entry(self.root(&it.whole)).or_default().insert(it);
        }
        let changes = by_root.into_iter().filter_map(|(root, parts)| {
            let (table, _) = self.parts.get(root)?;
            Some(Change::alter(table, change(self.apart(root, &parts))))
        });
        changes.collect()
    }

    fn root<'n>(&'n self, name: &'n QName) -> &'n QName {
        let part = self.parts.get(name);
        match part.and_then(|(_, part)| part.attached_to()) {
            Some(whole) => self.root(whole),
            None => name,
        }
    }

    fn apart(&self, root: &QName, parts: &BTreeSet<&Attached>) -> Attach {
        let names: BTreeSet<&QName> = parts.iter().map(|it| &it.part).collect();
        let mut rest = Vec::new();
        self.below(root, &names, &mut rest);
        let mut alone = Vec::new();
        for name in &names {
            if let Some((table, part)) = self.parts.get(*name) {
                alone.push(self.made(table, part.alone()));
            }
            for own in self.attached_to(name) {
                self.below(own, &names, &mut alone);
            }
        }
        let parts = parts.iter().copied().cloned().collect();
        Attach { parts, rest, alone }
    }

    /// What makes an index and everything below it, except for these.
    fn below(&self, name: &QName, except: &BTreeSet<&QName>, made: &mut Vec<Change>) {
        let Some((table, part)) = self.parts.get(name).filter(|_| !except.contains(name)) else {
            return;
        };
        made.push(self.made(table, part.comes()));
        for own in self.attached_to(name) {
            self.below(own, except, made);
        }
    }

    fn attached_to<'n>(&'n self, whole: &'n QName) -> impl Iterator<Item = &'n QName> {
        let all = self.parts.iter();
        let own = all.filter(move |(_, (_, part))| part.attached_to() == Some(whole));
        own.map(|(name, _)| name)
    }

    fn made(&self, table: &QName, what: TableChange) -> Change {
        alone_in(Change::alter(table, what), self.schema, self.schema)
    }
}
