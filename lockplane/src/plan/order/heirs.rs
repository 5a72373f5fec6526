//! Pairs of places, of which the first runs first, for what tables inherit and have of their own as well.

use crate::diff::{Change, TableChange};
use crate::schema::{Column, ConstraintKind, ObjectKind, QName, Schema};

/// A column of a heir's own and the same one of its parent: the heir's is there first, and has its type, so
/// that the two become one, with the heir's default.
pub(super) fn own_columns_first(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let columns = changes.iter().enumerate().filter_map(|(at, change)| {
        let Change::Alter { table, what } = change else {
            return None;
        };
        match what {
            TableChange::AddColumn { column, .. } => Some((at, table, column, true)),
            TableChange::AlterColumn { to, .. } => Some((at, table, to, false)),
            _ => None,
        }
    });
    let columns: Vec<(usize, &QName, &Column, bool)> = columns.collect();
    let mut edges = Vec::new();
    for (own, heir, column, _) in &columns {
        if column.inherited {
            continue;
        }
        for (parent, table, same, comes) in &columns {
            if *comes && same.name == column.name && inherits(schema, heir, table) {
                edges.push((*own, *parent));
            }
        }
    }
    edges
}

/// A check of a heir's own and the same one of its parent: the two become one, which the heir keeps when the
/// parent's goes, and PostgreSQL drops none that is inherited as well. So the heir's comes first and goes last.
pub(super) fn own_checks_first(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let checks = changes.iter().enumerate().filter_map(|(at, change)| {
        let Change::Alter { table, what } = change else {
            return None;
        };
        let (check, comes) = match what {
            TableChange::AddConstraint(check) => (check, true),
            TableChange::DropConstraint(check) => (check, false),
            _ => return None,
        };
        let is_check = matches!(check.kind, ConstraintKind::Check { .. });
        (is_check && !check.inherited).then_some((at, table, &check.name, comes))
    });
    let checks: Vec<(usize, &QName, &Option<String>, bool)> = checks.collect();
    let mut edges = Vec::new();
    for (own, heir, name, comes) in &checks {
        for (parent, table, same, too) in &checks {
            if name == same && comes == too && inherits(schema, heir, table) {
                edges.push((*own, *parent));
            }
        }
    }
    edges
}

/// The same with the keys of the parent, which come after its checks.
pub(super) fn keys_after_checks(
    checks: &[(usize, usize)],
    changes: &[Change],
) -> Vec<(usize, usize)> {
    let mut later = Vec::new();
    for &(own, parent) in checks {
        for (at, change) in changes.iter().enumerate() {
            let key = match change {
                Change::Alter {
                    what: TableChange::AddConstraint(key),
                    ..
                } => key.is_key(),
                _ => false,
            };
            if key && change.object() == changes[parent].object() {
                later.push((own, at));
            }
        }
    }
    later
}

/// Pairs of a parent's change and one of an heir that need not wait for it, where heirs have something `first`:
/// that waits for nothing of the parents', and nothing of the heir, or of its heirs, for the parent's own.
pub(super) fn free_of_parents(
    first: &[(usize, usize)],
    changes: &[Change],
    schema: &Schema,
) -> Vec<(usize, usize)> {
    let table = |at: usize| match &changes[at] {
        Change::Alter { table, .. } => Some(table),
        Change::SetRights { to, .. } if to.of.kind == ObjectKind::Table => Some(&to.of.name),
        _ => None,
    };
    let below = |heir: usize, parent: usize| {
        let pair = table(heir).zip(table(parent));
        pair.is_some_and(|(heir, parent)| inherits(schema, heir, parent))
    };
    let mut free = Vec::new();
    for &(own, parent) in first {
        for other in 0..changes.len() {
            if below(own, other) {
                free.push((other, own));
            }
            if below(other, own) || table(other) == table(own) {
                free.push((parent, other));
            }
        }
    }
    free
}

/// What heirs compute anew, and the columns of their parents that go only then.
pub(super) fn recomputed_first(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (own, change) in changes.iter().enumerate() {
        let Change::Alter {
            table: heir,
            what: TableChange::Recompute { .. },
        } = change
        else {
            continue;
        };
        let goes = |change: &Change| match change {
            Change::Alter {
                table,
                what: TableChange::DropColumn(_),
            } => inherits(schema, heir, table),
            _ => false,
        };
        let gone = changes.iter().enumerate().filter(|(_, it)| goes(it));
        edges.extend(gone.map(|(parent, _)| (own, parent)));
    }
    edges
}

/// Pairs of a parent's change that comes after a column of its own is dropped, and one of an heir that comes `first`:
/// of each table, changes are in the order in which they are made.
pub(super) fn free_of_dropped(
    first: &[(usize, usize)],
    changes: &[Change],
    schema: &Schema,
) -> Vec<(usize, usize)> {
    let table = |at: usize| match &changes[at] {
        Change::Alter { table, .. } => Some(table),
        _ => None,
    };
    let mut free = Vec::new();
    for &(own, parent) in first {
        for above in 0..changes.len() {
            let same = table(above) == table(parent) && above >= parent;
            let between = || {
                let pair = table(above).zip(table(parent));
                pair.is_some_and(|(it, parent)| inherits(schema, it, parent))
            };
            let later = same || (table(above) != table(own) && between());
            let before = (0..=own).filter(|&at| later && table(at) == table(own));
            free.extend(before.map(|at| (above, at)));
        }
    }
    free
}

/// A heir's own column goes after its parent's: PostgreSQL drops none that is inherited as well.
pub(super) fn own_columns_last(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let columns = changes.iter().enumerate().filter_map(|(at, change)| {
        let Change::Alter {
            table,
            what: TableChange::DropColumn(column) | TableChange::DropComputed(column),
        } = change
        else {
            return None;
        };
        Some((at, table, column))
    });
    let columns: Vec<(usize, &QName, &Column)> = columns.collect();
    let mut edges = Vec::new();
    for (own, heir, column) in &columns {
        for (parent, table, same) in &columns {
            if same.name == column.name && inherits(schema, heir, table) {
                edges.push((*parent, *own));
            }
        }
    }
    edges
}

/// What an heir has of its own goes before the column that it has from far above, and comes after it: the tables in between
/// may not change.
pub(super) fn settings_around(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (own, change) in changes.iter().enumerate() {
        let Change::Alter { table: heir, what } = change else {
            continue;
        };
        for (above, change) in changes.iter().enumerate() {
            let Change::Alter {
                table,
                what: parent,
            } = change
            else {
                continue;
            };
            let first = match (what, parent) {
                (
                    TableChange::ResetColumn { from, .. },
                    TableChange::DropColumn(column) | TableChange::DropComputed(column),
                ) if from.name == column.name => (own, above),
                (TableChange::AlterColumn { to, .. }, TableChange::AddColumn { column, .. })
                    if to.name == column.name && to.inherited =>
                {
                    (above, own)
                }
                _ => continue,
            };
            if inherits(schema, heir, table) {
                edges.push(first);
            }
        }
    }
    edges
}

/// What a table has from far above is there when it is made: it may demand more of it, or have another default.
pub(super) fn inherited_first(changes: &[Change], schema: &Schema) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (made, change) in changes.iter().enumerate() {
        let Change::CreateTable(heir) = change else {
            continue;
        };
        let has = |column: &Column| {
            let own = heir.column(&column.name);
            own.is_some_and(|own| own.inherited && !column.not_null.not_valid)
        };
        for (above, change) in changes.iter().enumerate() {
            if let Change::Alter { table, what } = change
                && let TableChange::AddColumn { column, .. }
                | TableChange::AlterColumn { to: column, .. } = what
                && has(column)
                && inherits(schema, &heir.name, table)
            {
                edges.push((above, made));
            }
        }
    }
    edges
}

pub(super) fn inherits(schema: &Schema, table: &QName, from: &QName) -> bool {
    let table = schema.tables.get(table);
    let mut above = table.into_iter().flat_map(|it| it.options.parents());
    above.any(|parent| parent == from || inherits(schema, parent, from))
}
