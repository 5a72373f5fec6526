//! PostgreSQL 18: a `NOT NULL` that was never checked (`NOT VALID`) goes apart from its table together with heirs that
//! have it so as well: in an heir that is made later it would be valid.

use crate::diff::{Change, Heirs, TableChange};
use crate::schema::{Column, QName, Schema, Table};

use super::Sides;

pub(super) fn apart(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let mut all = Vec::new();
    for change in changes {
        match change {
            Change::CreateTable(table) => {
                let (lax, demands) = lax(&table, sides.to);
                all.push(Change::CreateTable(lax));
                let alter = |(lax, strict)| alter(&table, lax, strict);
                all.extend(demands.into_iter().map(alter));
            }
            Change::DropTable(table) => {
                let (lax, demands) = lax(&table, sides.from);
                let alter = |(lax, strict)| alter(&table, strict, lax);
                all.extend(demands.into_iter().map(alter));
                all.push(Change::DropTable(lax));
            }
            other => all.push(other),
        }
    }
    all
}

/// Marks those that get or lose a name of their own, or are handed down or no longer, where no table inherits them.
pub(super) fn renamed_alone(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let inherits = |schema: &Schema, table: &QName| {
        let mut tables = schema.tables.values();
        tables.any(|it| it.options.parents().any(|parent| parent == table))
    };
    for change in &mut changes {
        if let Change::Alter { table, what } = change
            && let TableChange::AlterColumn {
                from, to, heirs, ..
            } = what
            && !(from.nullable || to.nullable || *heirs == Heirs::Stay)
            && (from.not_null.name.is_some() != to.not_null.name.is_some()
                || from.not_null.no_inherit != to.not_null.no_inherit)
            && !(inherits(&sides.moved, table) || inherits(sides.to, table))
        {
            *heirs = Heirs::Nobody;
        }
    }
    changes
}

fn alter(table: &Table, from: Column, to: Column) -> Change {
    Change::alter(&table.name, TableChange::altered(from, to))
}

/// The table without what heirs have from it unchecked, and the columns without and with it.
fn lax(table: &Table, schema: &Schema) -> (Table, Vec<(Column, Column)>) {
    let heirs = schema.tables.values();
    let heirs = heirs.filter(|heir| heir.options.inherits.contains(&table.name));
    let heirs: Vec<&Table> = heirs.collect();
    let open = |column: &Column| !column.nullable && column.not_null.not_valid;
    let shared = |column: &Column| {
        let own = open(column) && !column.not_null.inherited;
        let mut theirs = heirs.iter().filter_map(|heir| heir.column(&column.name));
        own && theirs.any(|column| open(column) && column.not_null.inherited)
    };
    let (mut without, mut demands) = (table.clone(), Vec::new());
    for column in without.columns.iter_mut().filter(|it| shared(it)) {
        let strict = column.clone();
        *column = column.lax();
        demands.push((column.clone(), strict));
    }
    (without, demands)
}
