//! Indexes and keys of partitioned tables: each is made apart from those of the partitions, which are
//! attached to it one by one, as PostgreSQL would otherwise make or choose them itself.

mod along;
mod attach;
mod family;
mod given;
mod local;
mod over;
mod rejoin;
mod restored;
mod there;
mod tree;
mod usual;

use std::collections::BTreeSet;

use super::{Sides, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Constraint, Index, QName, Schema, Table};
pub(super) use along::renamed as renamed_along;
pub(super) use over::anew;
use there::uses_what_goes;
use tree::Tree;

/// Leaves out what comes along with a table that is attached or detached, and takes out of new tables, and
/// of those that go, what has to be made after all of them.
pub(super) fn own(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let (mut changes, given) = given::apart(changes, sides);
    family::take_out(&mut changes, sides);
    take_attached(&mut changes, sides);
    let changes = rejoin::leave_and_join(changes, sides);
    let changes = attached_by_itself(changes, sides);
    let changes = local::change_places(changes, sides);
    let changes = there::attached_as_they_are(changes, sides);
    let changes = attach::while_they_stay(changes, sides);
    let mut changes = there::with_those_below(changes, sides);
    changes.extend(given);
    restored::after_new_types(changes, sides)
}

/// An index, or a key with the index behind it.
#[derive(Clone, Copy, PartialEq)]
enum Part<'c> {
    Index(&'c Index),
    Key(&'c Constraint),
}

impl<'c> Part<'c> {
    /// The part that comes or goes.
    fn of(what: &'c TableChange) -> Option<Self> {
        match what {
            TableChange::DropIndex(index) | TableChange::CreateIndex(index) => {
                Some(Self::Index(index))
            }
            TableChange::DropConstraint(key) | TableChange::AddConstraint(key) if key.is_key() => {
                Some(Self::Key(key))
            }
            _ => None,
        }
    }

    fn all(table: &'c Table) -> impl Iterator<Item = Self> {
        let keys = table.constraints.iter().filter(|it| it.is_key());
        let indexes = table.indexes.iter().map(Self::Index);
        keys.map(Self::Key).chain(indexes)
    }

    fn name(self) -> &'c str {
        match self {
            Self::Index(index) => &index.name,
            Self::Key(key) => key.name.as_deref().unwrap_or_default(),
        }
    }

    fn is_key(self) -> bool {
        matches!(self, Self::Key(_))
    }

    fn is_primary(self) -> bool {
        matches!(self, Self::Key(key) if matches!(key.kind, crate::schema::ConstraintKind::PrimaryKey(_)))
    }

    fn attached_to(self) -> Option<&'c QName> {
        match self {
            Self::Index(index) => index.attached_to.as_ref(),
            Self::Key(key) => key.attached_to.as_ref(),
        }
    }

    /// What PostgreSQL goes by when it looks for an index to attach, and less: two that it tells apart
    /// may look the same here.
    fn shape(self) -> String {
        use crate::schema::ConstraintKind::{Exclude, PrimaryKey, Unique};
        let keys = match self {
            Self::Index(index) => &index.keys,
            Self::Key(key) => match &key.kind {
                PrimaryKey(key) => &key.columns,
                Unique(key) => &key.columns,
                Exclude { definition } => return definition.clone(),
                _ => return String::new(),
            },
        };
        keys.iter().map(|key| format!("{:?},", key.key)).collect()
    }

    fn comes(self) -> TableChange {
        match self {
            Self::Index(index) => TableChange::CreateIndex(index.clone()),
            Self::Key(key) => TableChange::AddConstraint(key.clone()),
        }
    }

    fn goes(self) -> TableChange {
        match self {
            Self::Index(index) => TableChange::DropIndex(index.clone()),
            Self::Key(key) => TableChange::DropConstraint(key.clone()),
        }
    }

    /// The same as nobody's part.
    fn alone(self) -> TableChange {
        match self {
            // An index of a partitioned table says later that it is made for that alone.
            Self::Index(index) => TableChange::CreateIndex(Index {
                attached_to: None,
                invalid: false,
                ..index.clone()
            }),
            Self::Key(key) => TableChange::AddConstraint(Constraint {
                attached_to: None,
                inherited: false,
                ..key.clone()
            }),
        }
    }
}

/// A partition that goes together with an index of the partitioned table: on the way back the
/// partition comes first, and its own index can be attached only after the other is there again. A key that is attached to
/// an index which is none goes with its table, before that, and joins with it.
fn take_attached(changes: &mut Vec<Change>, sides: &Sides<'_>) {
    let before = Tree::of(sides.from);
    let gone = changes.iter().filter_map(inside);
    let gone = gone.filter_map(|(table, what)| match what {
        TableChange::DropIndex(_) | TableChange::DropConstraint(_) => {
            Part::of(what).map(|part| table.sibling(part.name()))
        }
        _ => None,
    });
    let mut gone: BTreeSet<QName> = gone.collect();
    loop {
        let late = |table: &QName, part: Part<'_>| {
            let late = part.attached_to().is_some_and(|it| gone.contains(it));
            late && !before.holds_keys(&table.sibling(part.name()))
        };
        let mut taken = Vec::new();
        for change in changes.iter_mut() {
            if let Change::DropTable(table) = change {
                let name = &table.name;
                let parts = Part::all(table).filter(|part| late(name, *part));
                taken.extend(parts.map(|part| Change::alter(name, part.goes())));
                table.indexes.retain(|it| !late(name, Part::Index(it)));
                table.constraints.retain(|it| !late(name, Part::Key(it)));
            }
        }
        if taken.is_empty() {
            return;
        }
        let names = taken.iter().filter_map(inside);
        let names = names.filter_map(|(table, what)| Some(table.sibling(Part::of(what)?.name())));
        gone.extend(names);
        changes.extend(taken);
    }
}

/// A table that becomes a partition, or stops being one, takes along its indexes that match those of
/// the partitioned table ("ALTER TABLE", `ATTACH PARTITION`): they are neither dropped nor made, and
/// a new one is attached with its table.
fn attached_by_itself(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let kept = changes.iter().filter(|change| {
        let Some((table, what)) = inside(change) else {
            return true;
        };
        let Some(part) = Part::of(what) else {
            return true;
        };
        let table = sides.new_name(table);
        let moves = moves(table, &changes).filter(|_| !uses_what_goes(part, &changes));
        let mut twins = twins(table, part, &changes, sides);
        let comes_along = |moves| twins.any(|twin| comes_along(moves, part, twin, sides));
        !moves.is_some_and(comes_along)
    });
    let by_its_table = |change: &Change| {
        let alone = inside(change).and_then(|(table, what)| {
            let moves = moves(sides.new_name(table), &changes)?;
            Some(Change::alter(table, apart(what, moves)?))
        });
        alone.unwrap_or_else(|| change.clone())
    };
    kept.map(by_its_table).collect()
}

/// What is made before its table is attached, and dropped after that was detached, is nobody's part then.
fn apart(what: &TableChange, moves: Moves) -> Option<TableChange> {
    let part = Part::of(what)?;
    let comes = matches!(
        what,
        TableChange::CreateIndex(_) | TableChange::AddConstraint(_)
    );
    match comes {
        true if moves != Moves::Out => Some(part.alone()),
        false if moves != Moves::In => match part.alone() {
            TableChange::CreateIndex(index) => Some(TableChange::DropIndex(index)),
            TableChange::AddConstraint(key) => Some(TableChange::DropConstraint(key)),
            _ => None,
        },
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Moves {
    /// The table becomes a partition.
    In,
    /// It stops being one.
    Out,
    /// It becomes one of another table, or with other bounds, or joins again.
    Over,
}

fn moves(table: &QName, changes: &[Change]) -> Option<Moves> {
    let mut all = changes.iter().filter_map(inside);
    all.find_map(|(other, what)| match what {
        TableChange::SetOptions { from, to } if other == table => {
            match (&from.partition_of, &to.partition_of) {
                (None, Some(_)) => Some(Moves::In),
                (Some(_), None) => Some(Moves::Out),
                (Some(old), Some(new)) if old != new || from == to => Some(Moves::Over),
                _ => None,
            }
        }
        _ => None,
    })
}

/// The same index of a table, before or after it is attached.
fn twins<'c>(
    table: &'c QName,
    part: Part<'c>,
    changes: &'c [Change],
    sides: &'c Sides<'_>,
) -> impl Iterator<Item = Part<'c>> {
    let all = changes.iter().filter_map(inside);
    all.filter_map(move |(other, what)| {
        let twin = Part::of(what).filter(|_| sides.new_name(other) == table)?;
        (twin != part && twin.alone() == part.alone()).then_some(twin)
    })
}

/// An index that leaves with its table is there afterwards, unless the whole is dropped before.
fn comes_along(moves: Moves, part: Part<'_>, twin: Part<'_>, sides: &Sides<'_>) -> bool {
    let mut whole = part.attached_to().into_iter().chain(twin.attached_to());
    match moves {
        Moves::In | Moves::Over => true,
        Moves::Out => whole.all(|name| has_index(&sides.moved, name) && has_index(sides.to, name)),
    }
}

fn has_index(schema: &Schema, name: &QName) -> bool {
    let mut tables = schema.tables.values();
    tables.any(|table| {
        let mut parts = Part::all(table);
        table.name.namespace == name.namespace && parts.any(|part| part.name() == name.name)
    })
}

/// An index or key of a partitioned table is made for that table alone: otherwise those of its partitions
/// would be made as well, under names of PostgreSQL's choice.
pub(super) fn alone(change: Change, sides: &Sides<'_>) -> Change {
    alone_in(change, sides.from, sides.to)
}

fn alone_in(change: Change, from: &Schema, to: &Schema) -> Change {
    let Some((table, what)) = inside(&change) else {
        return change;
    };
    let only = match what {
        TableChange::CreateIndex(index) if is_partitioned(to, table) => {
            TableChange::CreateIndex(index_alone(index))
        }
        TableChange::DropIndex(index) if is_partitioned(from, table) => {
            TableChange::DropIndex(index_alone(index))
        }
        TableChange::AddConstraint(key) | TableChange::DropConstraint(key) if key.excludes() => {
            return change;
        }
        TableChange::AddConstraint(key) if key.is_key() && is_partitioned(to, table) => {
            TableChange::AddConstraint(key_alone(key))
        }
        TableChange::DropConstraint(key) if key.is_key() && is_partitioned(from, table) => {
            TableChange::DropConstraint(key_alone(key))
        }
        _ => return change,
    };
    Change::alter(table, only)
}

fn index_alone(index: &Index) -> Index {
    Index {
        invalid: true,
        ..index.clone()
    }
}

fn key_alone(key: &Constraint) -> Constraint {
    Constraint {
        not_valid: true,
        ..key.clone()
    }
}

fn is_partitioned(schema: &Schema, table: &QName) -> bool {
    let table = schema.tables.get(table);
    table.is_some_and(|table| table.options.partition_by.is_some())
}
