//! What a table is given by its parents with a column, and what it says differently.

use super::{altering, descends};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::dialect::postgres::types::usual_storage;
use crate::diff::{Change, Heirs, TableChange, Way};
use crate::schema::{Column, ConstraintKind, Parameters, QName, Schema, Table};

/// What a column that comes or goes with the parent's has of its own: it comes after that, and goes
/// before.
pub(in crate::dialect::postgres::fold) fn own_settings(
    changes: Vec<Change>,
    sides: &Sides<'_>,
) -> Vec<Change> {
    let own = changes.iter().filter_map(inside);
    let own = own.filter_map(|(table, what)| match what {
        TableChange::AddColumn { column, .. } => {
            let given = handed_down(table, column, sides.to, sides)?;
            Some(altering(table, given, column.clone()))
        }
        TableChange::DropColumn(column) | TableChange::DropComputed(column) => {
            let new = sides.name_then(table, what);
            let old = sides.old_name(new);
            let column = sides.from.tables.get(old)?.column(&column.name)?;
            let to = handed_down(new, column, sides.from, sides)?;
            let from = column.clone();
            Some(Change::alter(old, TableChange::ResetColumn { from, to }))
        }
        _ => None,
    });
    let own: Vec<Change> = own.collect();
    changes.into_iter().chain(own).collect()
}

/// An inherited column of a table that stays as the parent's on one side makes it, where that is another.
fn handed_down(
    table: &QName,
    column: &Column,
    schema: &Schema,
    sides: &Sides<'_>,
) -> Option<Column> {
    let parents = sides.kept_parents(table);
    let parents = parents.into_iter().map(|new| match schema {
        schema if std::ptr::eq(schema, sides.from) => sides.old_name(new),
        _ => new,
    });
    let parents = parents.filter_map(|parent| schema.tables.get(parent));
    let above = parents
        .filter_map(|parent| parent.column(&column.name))
        .next();
    let above = above.filter(|_| column.inherited)?;
    let given = Column {
        default: above.default.clone(),
        storage: above.storage.clone(),
        statistics: above.statistics,
        compression: None,
        options: Parameters::default(),
        comment: None,
        ..column.clone()
    };
    (given != *column).then_some(given)
}

/// A new table that inherits has its parents' defaults; one without says so afterwards.
pub(in crate::dialect::postgres::fold) fn without_default(
    change: &Change,
    sides: &Sides<'_>,
) -> Vec<Change> {
    let (table, schema) = match change {
        Change::CreateTable(table) => (table, sides.to),
        Change::DropTable(table) => (table, sides.from),
        _ => return Vec::new(),
    };
    let parents = table.options.inherits.iter();
    let parents: Vec<&Table> = parents.filter_map(|it| schema.tables.get(it)).collect();
    let bare = |it: &&Column| it.default.is_none() && it.generated.is_none();
    let all = table.columns.iter().filter(bare).filter_map(|column| {
        let mut above = parents.iter().filter_map(|it| it.column(&column.name));
        let default = above.find_map(|it| it.default.clone())?;
        let given = Column {
            default: Some(default),
            ..column.clone()
        };
        Some(match change {
            Change::CreateTable(_) => altering(&table.name, given, column.clone()),
            _ => {
                let (from, to) = (column.clone(), given);
                Change::alter(&table.name, TableChange::ResetColumn { from, to })
            }
        })
    });
    all.collect()
}

/// A new table takes the storage, the compression and the expression of its parents' columns ("CREATE TABLE", `INHERITS`):
/// one that has the usual ones says so, and one with the same expression says nothing, as PostgreSQL 15 demands. Their `NOT NULL` it
/// takes as well.
pub(in crate::dialect::postgres::fold) fn spelled(change: Change, sides: &Sides<'_>) -> Change {
    match change {
        Change::CreateTable(table) => Change::CreateTable(explicit(table, sides.to)),
        Change::DropTable(table) => Change::DropTable(explicit(table, sides.from)),
        other => other,
    }
}

fn explicit(mut table: Table, schema: &Schema) -> Table {
    let parents = table.options.inherits.iter();
    let parents: Vec<&Table> = parents.filter_map(|it| schema.tables.get(it)).collect();
    for column in &mut table.columns {
        let above = parents.iter().filter_map(|it| it.column(&column.name));
        for above in above {
            if above.storage.is_some() && column.storage.is_none() {
                column.storage = Some(usual_storage(&column.ty).to_owned());
            }
            if above.compression.is_some() && column.compression.is_none() {
                column.compression = Some("default".to_owned());
            }
            if column.nullable && !above.nullable && !above.not_null.no_inherit {
                column.not_null.besides.0.let_go = true;
            }
            if above.generated == column.generated {
                column.generated = None;
            }
        }
    }
    table
}

/// An heir that demands a value before and after does so while the parent's demand comes or ends:
/// PostgreSQL would end its own as well, or refuse that because of a primary key ("ALTER TABLE", `DROP NOT
/// NULL`). A partitioned table cannot change alone, so there the partition says its own again.
pub(in crate::dialect::postgres::fold) fn own_demands(
    mut changes: Vec<Change>,
    sides: &Sides<'_>,
) -> Vec<Change> {
    let mut own = Vec::new();
    for change in &mut changes {
        let Change::Alter {
            table,
            what: TableChange::AlterColumn {
                from, to, heirs, ..
            },
        } = change
        else {
            continue;
        };
        if is_laxer_below(table, [from, to], sides) {
            *heirs = Heirs::Apart;
            continue;
        }
        let ends = to.nullable;
        for (old, moved, then) in sides.staying().filter(|_| from.nullable != ends) {
            let below = descends(&sides.moved, &moved.name, table)
                && descends(sides.to, &moved.name, table);
            let at = moved.columns.iter().position(|it| it.name == to.name);
            let Some((at, after)) = at.zip(then.column(&to.name)).filter(|_| below) else {
                continue;
            };
            let before = &moved.columns[at];
            // What it inherits on the side where this parent does not demand it is another parent's.
            let other = if ends { after } else { before }.not_null.inherited;
            let demand = if ends { before } else { after };
            let stays = demand.not_null.besides.0.own;
            if before.nullable || after.nullable || other || stays {
                continue;
            }
            // PostgreSQL 18 tells it; there a key demands by itself, whatever becomes of the parent.
            let told = demand.not_null.inherited;
            let keyed = is_keyed(moved, &to.name) && is_keyed(then, &to.name);
            if told && keyed && !ends {
                continue;
            }
            let alone = then.options.partition_of.is_none() && (!told || keyed);
            if alone {
                *heirs = Heirs::Stay;
            } else if then.options.partition_of.is_some() {
                own.push(match ends {
                    true => again(&then.name, before, Way::There),
                    false => again(&old.name, &old.columns[at], Way::Back),
                });
            } else if ends {
                own.push(altering(&then.name, before.lax(), before.clone()));
            } else {
                let from = old.columns[at].clone();
                let to = from.lax();
                own.push(Change::alter(
                    &old.name,
                    TableChange::ResetColumn { from, to },
                ));
            }
        }
    }
    with_demands(changes, own)
}

/// Whether an heir does not demand a value where a parent does: PostgreSQL before 18 keeps no link between the two.
fn is_laxer_below(table: &QName, [from, to]: [&Column; 2], sides: &Sides<'_>) -> bool {
    let demand = if to.nullable { from } else { to };
    let handed_down = from.nullable != to.nullable && !demand.not_null.no_inherit;
    let mut staying = sides.staying().filter(|_| handed_down);
    staying.any(|(_, moved, then)| {
        let below =
            descends(&sides.moved, &moved.name, table) && descends(sides.to, &then.name, table);
        let heir = if to.nullable { moved } else { then };
        below && heir.column(&to.name).is_some_and(|it| it.nullable)
    })
}

/// Adds what lets heirs demand a value again, unless that comes by itself, as where an heir gets a demand of its own.
fn with_demands(changes: Vec<Change>, own: Vec<Change>) -> Vec<Change> {
    let comes = |it: &Change| {
        changes
            .iter()
            .any(|other| it == other || demands_as_well(other, it))
    };
    let new: Vec<Change> = own.into_iter().filter(|it| !comes(it)).collect();
    changes.into_iter().chain(new).collect()
}

/// Whether a column that would demand a value again gets a demand of its own in another change.
fn demands_as_well(one: &Change, again: &Change) -> bool {
    match (inside(one), inside(again)) {
        (
            Some((table, TableChange::AlterColumn { to, .. })),
            Some((other, TableChange::AlterColumn { from, to: same, .. })),
        ) => {
            let own = !to.nullable && !to.not_null.inherited;
            own && from.nullable && (table, &to.name) == (other, &same.name)
        }
        _ => false,
    }
}

fn again(table: &QName, column: &Column, way: Way) -> Change {
    let column = column.clone();
    Change::alter(table, TableChange::DemandAgain { column, way })
}

fn is_keyed(table: &Table, column: &str) -> bool {
    let mut keys = table.constraints.iter().map(|it| &it.kind);
    keys.any(|kind| match kind {
        ConstraintKind::PrimaryKey(key) => {
            let mut columns = key.columns.iter();
            columns.any(|it| it.as_column() == Some(column))
        }
        _ => false,
    })
}
