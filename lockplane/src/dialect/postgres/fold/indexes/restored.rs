//! What indexes of partitions lose when a column gets another type: PostgreSQL makes them anew with the partitioned
//! table's, under names of its choice, with the storage parameters of that, and (14 and 15) with its comment.

use std::collections::{BTreeMap, BTreeSet};

use super::over::covers;
use super::usual::is_called_so;
use super::{Part, inside};
use crate::dialect::postgres::fold::Sides;
use crate::diff::{Change, Restored, TableChange, Way};
use crate::schema::{Parameters, QName, Schema, Table};

/// Adds what has to be said again, there and back. That gives them their new names as well.
pub(super) fn after_new_types(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let mut restored = Vec::new();
    for (old, moved, to) in sides.staying() {
        let retyped = retyped(&changes, &to.name);
        let split = [old, to].iter().all(|it| it.options.partition_by.is_some());
        if retyped.is_empty() || !split {
            continue;
        }
        let before: Vec<&str> = (retyped.iter())
            .filter_map(|name| moved.columns.iter().position(|it| it.name == *name))
            .map(|at| old.columns[at].name.as_str())
            .collect();
        let ways = [
            (sides.to, to, retyped.as_slice(), Way::There),
            (sides.from, old, before.as_slice(), Way::Back),
        ];
        for (schema, table, columns, way) in ways {
            let renames = renames(&changes, sides, way);
            let whole = Whole { schema, renames };
            let parts = whole.of_table(table, columns, &changes);
            if !parts.is_empty() {
                let what = TableChange::RestoreIndexes { parts, way };
                restored.push(Change::alter(&table.name, what));
            }
        }
    }
    let named: Vec<QName> = restored.iter().flat_map(named).collect();
    changes.retain(|change| {
        let to = inside(change).and_then(|(table, what)| renamed(table, what, Way::There));
        to.is_none_or(|to| !named.contains(&to))
    });
    changes.into_iter().chain(restored).collect()
}

/// The indexes and keys that get other names, by those that they have at the end of a way.
fn renames(changes: &[Change], sides: &Sides<'_>, way: Way) -> BTreeSet<QName> {
    let all = changes.iter().filter_map(inside);
    let all = all.filter_map(|(table, what)| {
        let name = renamed(table, what, way)?;
        Some(match way {
            Way::There => name,
            Way::Back => sides.old_name(table).sibling(&name.name),
        })
    });
    all.collect()
}

fn renamed(table: &QName, what: &TableChange, way: Way) -> Option<QName> {
    let (from, to) = match what {
        TableChange::RenameIndex { from, to } => (from, to),
        TableChange::RenameConstraint { from, to } if to.is_key() => (from, to.name.as_ref()?),
        _ => return None,
    };
    Some(table.sibling(match way {
        Way::There => to,
        Way::Back => from,
    }))
}

/// What a change restores on the way there.
fn named(change: &Change) -> Vec<QName> {
    match inside(change) {
        Some((
            _,
            TableChange::RestoreIndexes {
                parts,
                way: Way::There,
            },
        )) => {
            let parts = parts.iter();
            parts.map(|it| it.table.sibling(&it.name)).collect()
        }
        _ => Vec::new(),
    }
}

/// The columns of a table that get other types.
fn retyped<'c>(changes: &'c [Change], table: &QName) -> Vec<&'c str> {
    let all = changes.iter().filter_map(inside);
    let own = all.filter(|(other, _)| *other == table);
    let columns = own.filter_map(|(_, what)| match what {
        TableChange::AlterColumn { from, to, .. }
            if (&from.ty, &from.collation) != (&to.ty, &to.collation) =>
        {
            Some(to.name.as_str())
        }
        _ => None,
    });
    columns.collect()
}

/// A schema at the end of a way, and which of its indexes and keys have got another name by then.
struct Whole<'s> {
    schema: &'s Schema,
    renames: BTreeSet<QName>,
}

impl Whole<'_> {
    /// The parts of indexes over some columns that have something of their own.
    fn of_table(&self, table: &Table, columns: &[&str], changes: &[Change]) -> Vec<Restored> {
        let mut restored = Vec::new();
        let roots = Part::all(table).filter(|part| part.attached_to().is_none());
        for root in roots.filter(|root| covers(*root, columns)) {
            if !comes_or_goes(&table.name, root, changes) {
                let told = comment(root).is_some();
                self.below(table, (root, told), &mut restored);
            }
        }
        restored
    }

    /// What belongs to an index; whether that or one above it has a comment.
    fn below(&self, table: &Table, of: (Part<'_>, bool), restored: &mut Vec<Restored>) {
        let (whole, told) = of;
        let name = table.name.sibling(whole.name());
        for heir in self.schema.tables.values() {
            let parent = heir.options.partition_of.as_ref().map(|it| &it.parent);
            if parent != Some(&table.name) {
                continue;
            }
            for part in Part::all(heir).filter(|it| it.attached_to() == Some(&name)) {
                let told = told || comment(part).is_some();
                let named = self.renames.contains(&heir.name.sibling(part.name()));
                restored.extend(own(heir, part, (whole, &name), (told, named)));
                self.below(heir, (part, told), restored);
            }
        }
    }
}

fn comes_or_goes(table: &QName, part: Part<'_>, changes: &[Change]) -> bool {
    let mut all = changes.iter().filter_map(inside);
    all.any(|(other, what)| {
        other == table && Part::of(what).is_some_and(|it| it.name() == part.name())
    })
}

fn own(
    table: &Table,
    part: Part<'_>,
    (whole, name): (Part<'_>, &QName),
    (said, named): (bool, bool),
) -> Option<Restored> {
    if matches!(part, Part::Key(key) if key.is_given()) {
        return None;
    }
    let statistics = match part {
        Part::Index(index) => index.statistics.clone(),
        Part::Key(_) => BTreeMap::new(),
    };
    let with = [with(whole), with(part)];
    let plain =
        !named && is_called_so(table, part) && !said && statistics.is_empty() && with[0] == with[1];
    (!plain).then(|| Restored {
        table: table.name.clone(),
        whole: name.clone(),
        name: part.name().to_owned(),
        key: matches!(part, Part::Key(_)),
        comment: said.then(|| comment(part).cloned()),
        with: with.map(Clone::clone),
        statistics,
    })
}

fn comment(part: Part<'_>) -> Option<&String> {
    match part {
        Part::Index(index) => index.comment.as_ref(),
        Part::Key(key) => key.comment.as_ref(),
    }
}

fn with(part: Part<'_>) -> &Parameters {
    match part {
        Part::Index(index) => &index.with,
        Part::Key(key) => &key.with,
    }
}
