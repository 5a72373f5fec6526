//! What stands in the way of a change, and what has to be made anew although it did not change:
//! it goes and comes back.

use std::collections::BTreeSet;

use super::{Sides, inside, names, object_names};
use crate::dialect::postgres::ddl::{constraint_text, index_text};
use crate::diff::{Change, TableChange};
use crate::schema::{Object, ObjectId, ObjectKind, QName, Table};

/// Adds the going and the coming back of every object that needs what changes, directly or not.
pub(super) fn come_back(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let changes: Vec<Change> = changes
        .into_iter()
        .flat_map(|change| remade(change, sides))
        .collect();
    let mut changes = with_generated(changes, sides);
    let affected = affected(&changes, sides);
    let going = |changes: &[Change], id: &ObjectId| {
        let mut all = changes.iter();
        all.any(|change| matches!(change, Change::DropObject(object) if object.id == *id))
    };
    for object in affected {
        let wanted = sides.to.objects.get(&sides.new_id(&object.id));
        if let Some(wanted) = wanted.filter(|_| !going(&changes, &object.id)) {
            changes.retain(|change| {
                !matches!(change, Change::ReplaceObject { from, .. } if from.id == object.id)
            });
            changes.push(Change::DropObject(object.clone()));
            changes.push(Change::CreateObject(wanted.clone()));
        }
    }
    changes
}

/// What cannot be replaced in place is dropped and made; a generated column has no values to keep.
fn remade(change: Change, sides: &Sides<'_>) -> Vec<Change> {
    match change {
        Change::ReplaceObject { from, to } if !in_place(&from, &to, sides) => {
            vec![Change::DropObject(from), Change::CreateObject(to)]
        }
        Change::Alter {
            table,
            what: TableChange::AlterColumn { from, to, .. },
        } if from.generated.is_some()
            && to.generated.is_some()
            && (from.generated != to.generated || from.ty != to.ty) =>
        {
            let add = TableChange::AddColumn {
                column: to,
                backfill: None,
            };
            vec![
                Change::alter(&table, TableChange::DropColumn(from)),
                Change::alter(&table, add),
            ]
        }
        other => vec![other],
    }
}

/// `CREATE OR REPLACE FUNCTION` keeps arguments and result ("CREATE FUNCTION", notes). A function
/// that a table uses cannot go at all, so its replacement is tried in place.
fn in_place(from: &Object, to: &Object, sides: &Sides<'_>) -> bool {
    let replaces = |object: &Object| match object.create.as_slice() {
        [only] => only.starts_with("CREATE OR REPLACE"),
        _ => false,
    };
    let callable = matches!(from.id.kind, ObjectKind::Function | ObjectKind::Procedure);
    if !callable || !replaces(from) || !replaces(to) {
        return false;
    }
    let mut tables = sides.from.tables.values();
    let serves = tables.any(|table| table.depends_on.contains(&from.id));
    serves || signature(&from.create) == signature(&to.create)
}

/// The name with the arguments, and the result.
fn signature(create: &[String]) -> Vec<&str> {
    let lines = create.iter().flat_map(|sql| sql.lines());
    let head = lines.take_while(|line| !line.starts_with("AS "));
    head.enumerate()
        .filter(|(at, line)| *at == 0 || line.trim_start().starts_with("RETURNS"))
        .map(|(_, line)| line)
        .collect()
}

/// Columns whose type changes, by the table's new name.
fn retyped(changes: &[Change]) -> Vec<(QName, String)> {
    let columns = changes.iter().filter_map(inside);
    let columns = columns.filter_map(|(table, what)| match what {
        TableChange::AlterColumn { from, to, .. }
            if from.ty != to.ty
                || from.collation != to.collation
                || from.generated != to.generated =>
        {
            Some((table.clone(), to.name.clone()))
        }
        TableChange::DropColumn(column) if column.generated.is_some() => {
            Some((table.clone(), column.name.clone()))
        }
        _ => None,
    });
    columns.collect()
}

/// Generated columns that are computed from a column whose type changes, and what is hung on
/// generated columns that are made anew.
fn with_generated(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let retyped = retyped(&changes);
    for (_, moved, to) in sides.staying() {
        let sources = retyped.iter().filter(|(table, _)| *table == to.name);
        let sources: Vec<&str> = sources.map(|(_, column)| column.as_str()).collect();
        let mut again: BTreeSet<&str> = BTreeSet::new();
        for column in &moved.columns {
            let computed = column.generated.as_ref().is_some_and(|generated| {
                sources
                    .iter()
                    .any(|name| names(&generated.expression, name))
            });
            let same = to.column(&column.name) == Some(column);
            if computed && same && !column.inherited {
                again.insert(&column.name);
                let (from, column) = (column.clone(), column.clone());
                let add = TableChange::AddColumn {
                    column,
                    backfill: None,
                };
                changes.push(Change::alter(&to.name, TableChange::DropColumn(from)));
                changes.push(Change::alter(&to.name, add));
            }
        }
        let remade = remade_columns(&changes, to);
        let hung = again.into_iter().map(str::to_owned).chain(remade).collect();
        hung_on(&mut changes, sides, to, &hung);
    }
    changes
}

/// Generated columns of a table that go and come back.
fn remade_columns(changes: &[Change], to: &Table) -> Vec<String> {
    let dropped = changes.iter().filter_map(inside);
    let dropped = dropped.filter_map(|(table, what)| match what {
        TableChange::DropColumn(column) if *table == to.name => Some(&column.name),
        TableChange::AlterColumn {
            from, to: column, ..
        } if *table == to.name && column.generated.is_some() && from.generated.is_none() => {
            Some(&column.name)
        }
        _ => None,
    });
    dropped
        .filter(|name| to.column(name).is_some())
        .cloned()
        .collect()
}

/// Indexes and constraints that would vanish with these columns.
fn hung_on(changes: &mut Vec<Change>, sides: &Sides<'_>, to: &Table, columns: &BTreeSet<String>) {
    let old = sides.old_name(&to.name);
    let on = |text: &str| columns.iter().any(|column| names(text, column));
    let Some(from) = sides.from.tables.get(old).filter(|_| !columns.is_empty()) else {
        return;
    };
    let indexes = to.indexes.iter().filter_map(|index| {
        let same = from.index(&index.name)?;
        on(&index_text(&to.name, index)).then(|| {
            (
                TableChange::DropIndex(same.clone()),
                TableChange::CreateIndex(index.clone()),
            )
        })
    });
    let constraints = to.constraints.iter().filter_map(|c| {
        let same = from.constraints.iter().find(|same| same.name == c.name)?;
        on(&constraint_text(c)).then(|| {
            (
                TableChange::DropConstraint(same.clone()),
                TableChange::AddConstraint(c.clone()),
            )
        })
    });
    let pairs: Vec<(TableChange, TableChange)> = indexes.chain(constraints).collect();
    for (drop, make) in pairs {
        let drop = Change::alter(old, drop);
        if !changes.contains(&drop) {
            changes.extend([drop, Change::alter(&to.name, make)]);
        }
    }
}

/// Objects of the old schema that have to go for a while.
fn affected<'s>(changes: &[Change], sides: &'s Sides<'_>) -> Vec<&'s Object> {
    let dropped = changes.iter().filter_map(|change| match change {
        Change::DropObject(object) => Some(object.id.clone()),
        _ => None,
    });
    let mut reached: BTreeSet<ObjectId> = dropped.collect();
    let retyped = retyped(changes);
    let objects: Vec<&Object> = sides.from.objects.values().collect();
    let mut found: Vec<&Object> = objects
        .iter()
        .filter(|object| stands_on(object, &retyped, sides))
        .copied()
        .collect();
    reached.extend(found.iter().map(|object| object.id.clone()));
    loop {
        let next: Vec<&Object> = objects
            .iter()
            .filter(|object| !reached.contains(&object.id))
            .filter(|object| object.depends_on.iter().any(|id| reached.contains(id)))
            .copied()
            .collect();
        if next.is_empty() {
            return found;
        }
        reached.extend(next.iter().map(|object| object.id.clone()));
        found.extend(next);
    }
}

/// Whether an object keeps a column from changing its type ("ALTER TABLE", notes: views, rules,
/// policies, triggers that name the column, bodies of SQL that were read when they were made).
fn stands_on(object: &Object, retyped: &[(QName, String)], sides: &Sides<'_>) -> bool {
    let kept = matches!(
        object.id.kind,
        ObjectKind::View
            | ObjectKind::MaterializedView
            | ObjectKind::Rule
            | ObjectKind::Policy
            | ObjectKind::Trigger
            | ObjectKind::Publication
    );
    let read = || object.create.iter().any(|sql| names(sql, "atomic"));
    let on = |table: &QName| {
        let table = sides.old_name(table);
        object.depends_on.contains(&ObjectId::table(table)) || object.id.on.as_ref() == Some(table)
    };
    let mut retyped = retyped.iter();
    retyped.any(|(table, column)| on(table) && object_names(object, column) && (kept || read()))
}
