//! Differences of one table.

use std::collections::BTreeSet;

use super::{Below, Change, Heirs, Hints, TableChange};
use crate::schema::{Column, Constraint, Index, QName, Table};

/// A table before, before but under its new names, and after.
pub(super) struct Sides<'a> {
    pub old: &'a Table,
    pub moved: &'a Table,
    pub to: &'a Table,
    pub hints: &'a Hints,
}

impl Sides<'_> {
    fn hint<'h>(
        &self,
        hints: &'h std::collections::BTreeMap<(QName, String), String>,
        column: &str,
    ) -> Option<&'h String> {
        hints.get(&(self.to.name.clone(), column.to_owned()))
    }

    fn alter(&self, what: TableChange) -> Change {
        Change::alter(&self.to.name, what)
    }

    /// What goes before the renames: under the old name.
    fn drop(&self, what: TableChange) -> Change {
        Change::alter(&self.old.name, what)
    }
}

pub(super) fn compare(sides: &Sides<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    columns(sides, &mut changes);
    constraints(sides, &mut changes);
    indexes(sides, &mut changes);
    let (from, to) = (sides.moved, sides.to);
    let options = from
        .options
        .marking(|index| renamed(&to.name, index, &changes));
    if options != to.options {
        let (from, to) = (Box::new(options), Box::new(to.options.clone()));
        changes.push(sides.alter(TableChange::SetOptions { from, to }));
    }
    if from.comment != to.comment {
        let (from, to) = (from.comment.clone(), to.comment.clone());
        changes.push(sides.alter(TableChange::Comment { from, to }));
    }
    changes
}

/// What an index of a table is called otherwise, among some changes.
pub(crate) fn renamed(table: &QName, index: &str, changes: &[Change]) -> Option<String> {
    let inside = changes.iter().filter_map(|change| match change {
        Change::Alter { table: it, what } if it == table => Some(what),
        _ => None,
    });
    let mut new = inside.filter_map(|what| match what {
        TableChange::RenameIndex { from, to } if from == index => Some(to.clone()),
        TableChange::RenameConstraint { from, to } if from == index => to.name.clone(),
        _ => None,
    });
    new.next()
}

fn columns(sides: &Sides<'_>, changes: &mut Vec<Change>) {
    for column in &sides.moved.columns {
        match sides.to.column(&column.name) {
            None => changes.push(sides.alter(TableChange::DropColumn(column.clone()))),
            Some(to) if to != column || is_converted(sides, to) => {
                changes.push(alter_column(sides, column, to));
            }
            Some(_) => {}
        }
    }
    for column in &sides.to.columns {
        if sides.moved.column(&column.name).is_none() {
            let backfill = sides.hint(&sides.hints.backfill, &column.name).cloned();
            let column = column.clone();
            changes.push(sides.alter(TableChange::AddColumn { column, backfill }));
        }
    }
}

/// A table that becomes `STRICT` asks more of values whose type stays; the author may have said how
/// they are converted.
fn is_converted(sides: &Sides<'_>, to: &Column) -> bool {
    let stricter = !sides.moved.options.strict && sides.to.options.strict;
    stricter && sides.hint(&sides.hints.using, &to.name).is_some()
}

fn alter_column(sides: &Sides<'_>, from: &Column, to: &Column) -> Change {
    let stricter = !sides.moved.options.strict && sides.to.options.strict;
    let retyped = from.ty != to.ty || stricter;
    let using = sides.hint(&sides.hints.using, &to.name).filter(|_| retyped);
    let required = from.nullable && !to.nullable;
    let backfill = sides.hint(&sides.hints.backfill, &to.name);
    sides.alter(TableChange::AlterColumn {
        from: from.clone(),
        to: to.clone(),
        using: using.cloned(),
        casts: [None, None],
        backfill: backfill.filter(|_| required).cloned(),
        serial: None,
        heirs: Heirs::Follow,
        below: Below::default(),
    })
}

/// Constraints are the same by what they demand; a name is only a name.
fn constraints(sides: &Sides<'_>, changes: &mut Vec<Change>) {
    let (before, after) = (&sides.moved.constraints, &sides.to.constraints);
    let alone = |it: &Constraint| Constraint {
        attached_to: None,
        inherited: false,
        ..it.clone()
    };
    let turns = |from: &Constraint, to: &Constraint| {
        let parts = from.attached_to.is_some() != to.attached_to.is_some();
        parts && same_name(from, to) && same_demand(&alone(from), &alone(to))
    };
    let pairs = pair(before, after, same_name, same_demand, turns);
    for (at, constraint) in sides.moved.constraints.iter().enumerate() {
        match pairs[at].map(|to| &sides.to.constraints[to]) {
            None => {
                let old = sides.old.constraints[at].clone();
                changes.push(sides.drop(TableChange::DropConstraint(old)));
            }
            Some(to) => renamed_constraint(sides, constraint, to, changes),
        }
    }
    let kept: BTreeSet<usize> = pairs.into_iter().flatten().collect();
    for (at, constraint) in sides.to.constraints.iter().enumerate() {
        if !kept.contains(&at) {
            changes.push(sides.alter(TableChange::AddConstraint(constraint.clone())));
        }
    }
}

fn renamed_constraint(
    sides: &Sides<'_>,
    from: &Constraint,
    to: &Constraint,
    changes: &mut Vec<Change>,
) {
    if from.name != to.name {
        let (name, to) = (from.name.clone().unwrap_or_default(), to.clone());
        changes.push(sides.alter(TableChange::RenameConstraint { from: name, to }));
    }
    if from.comment != to.comment {
        let name = to.name.clone().unwrap_or_default();
        let (from, to) = (from.comment.clone(), to.comment.clone());
        changes.push(sides.alter(TableChange::CommentConstraint { name, from, to }));
    }
}

fn same_name(a: &Constraint, b: &Constraint) -> bool {
    a.name == b.name
}

/// A constraint without a name (SQLite) cannot be renamed into one that has one, nor back.
fn same_demand(a: &Constraint, b: &Constraint) -> bool {
    if a.name.is_some() != b.name.is_some() {
        return false;
    }
    let bare = |c: &Constraint| Constraint {
        name: None,
        comment: None,
        ..c.clone()
    };
    bare(a) == bare(b)
}

/// The same for indexes.
fn indexes(sides: &Sides<'_>, changes: &mut Vec<Change>) {
    let (before, after) = (&sides.moved.indexes, &sides.to.indexes);
    let same_name = |a: &Index, b: &Index| a.name == b.name;
    let alone = |it: &Index| Index {
        attached_to: None,
        ..it.clone()
    };
    let turns = |from: &Index, to: &Index| {
        let parts = from.attached_to.is_some() != to.attached_to.is_some();
        parts && same_name(from, to) && same_content(&alone(from), &alone(to))
    };
    let pairs = pair(before, after, same_name, same_content, turns);
    for (at, index) in sides.moved.indexes.iter().enumerate() {
        match pairs[at].map(|to| &sides.to.indexes[to]) {
            None => {
                let old = sides.old.indexes[at].clone();
                changes.push(sides.drop(TableChange::DropIndex(old)));
            }
            Some(to) => renamed_index(sides, index, to, changes),
        }
    }
    let kept: BTreeSet<usize> = pairs.into_iter().flatten().collect();
    for (at, index) in sides.to.indexes.iter().enumerate() {
        if !kept.contains(&at) {
            changes.push(sides.alter(TableChange::CreateIndex(index.clone())));
        }
    }
}

fn renamed_index(sides: &Sides<'_>, from: &Index, to: &Index, changes: &mut Vec<Change>) {
    if from.name != to.name {
        let (from, to) = (from.name.clone(), to.name.clone());
        changes.push(sides.alter(TableChange::RenameIndex { from, to }));
    }
    if from.comment != to.comment {
        let name = to.name.clone();
        let (from, to) = (from.comment.clone(), to.comment.clone());
        changes.push(sides.alter(TableChange::CommentIndex { name, from, to }));
    }
}

fn same_content(a: &Index, b: &Index) -> bool {
    let bare = |i: &Index| Index {
        name: String::new(),
        comment: None,
        ..i.clone()
    };
    bare(a) == bare(b)
}

/// For each of `from`, the one of `to` it becomes: first those that agree in name and content, then
/// those that agree in content, in order. Each of `to` is taken once.
///
/// What `turns` joins the whole's, or leaves it, and keeps its name: no other one takes that.
fn pair<T>(
    from: &[T],
    to: &[T],
    same_name: impl Fn(&T, &T) -> bool,
    same_content: impl Fn(&T, &T) -> bool,
    turns: impl Fn(&T, &T) -> bool,
) -> Vec<Option<usize>> {
    let mut pairs = vec![None; from.len()];
    let mut free: BTreeSet<usize> = (0..to.len()).collect();
    let fits = |one: &T, other: &T, names_count: bool| {
        let kept = || to.iter().any(|it| turns(one, it)) || from.iter().any(|it| turns(it, other));
        same_content(one, other) && (same_name(one, other) || !(names_count || kept()))
    };
    for names_count in [true, false] {
        for (at, one) in from.iter().enumerate() {
            if pairs[at].is_some() {
                continue;
            }
            let mut left = free.iter();
            let found = left.find(|other| fits(one, &to[**other], names_count));
            if let Some(found) = found.copied() {
                free.remove(&found);
                pairs[at] = Some(found);
            }
        }
    }
    pairs
}
