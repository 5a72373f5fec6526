//! How enum types get their new values.

use super::Sides;
use super::around::around;
use crate::diff::{Change, EnumChange, EnumUse, EnumWay, TableChange};
use crate::schema::{Column, EnumType, QName};
use crate::sql::{Dialect, literal, tokens};

/// Chooses the way of each enum that changes, and fills in what it takes.
pub(super) fn ways(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    for at in 0..changes.len() {
        let Change::AlterEnum { from, to, .. } = changes[at].clone() else {
            continue;
        };
        let way = way(&from, &to, &changes);
        let mut uses = uses(&from.name, sides);
        if way == EnumWay::Rebuild {
            give_defaults(&mut uses, &mut changes, sides);
        }
        let around = around(&from.name, &uses, &changes, sides);
        let how = EnumChange { way, uses, around };
        changes[at] = Change::AlterEnum { from, to, how };
    }
    changes
}

/// New values are unusable until the commit ("ALTER TYPE", notes), so they can be put in place only
/// where nothing of the same plan mentions them.
fn way(from: &EnumType, to: &EnumType, changes: &[Change]) -> EnumWay {
    let kept: Vec<&String> = to
        .values
        .iter()
        .filter(|value| from.values.contains(value))
        .collect();
    let only_more = kept.into_iter().eq(from.values.iter());
    let new = to
        .values
        .iter()
        .filter(|value| !from.values.contains(value));
    let new: Vec<String> = new.map(|value| literal(value)).collect();
    let others = changes
        .iter()
        .filter(|change| !matches!(change, Change::AlterEnum { .. } | Change::CreateEnum(_)));
    let mut texts = others.map(|change| format!("{change:?}"));
    let mentioned = texts.any(|text| new.iter().any(|value| text.contains(value.as_str())));
    match only_more && !mentioned {
        true => EnumWay::Add,
        false => EnumWay::Rebuild,
    }
}

/// The columns that hold values of the enum while it changes; what a child inherits changes with
/// the parent.
fn uses(ty: &QName, sides: &Sides<'_>) -> Vec<EnumUse> {
    let tables = sides.staying();
    let columns = tables.flat_map(|(_, moved, _)| {
        let own = moved.columns.iter().filter(|column| !column.inherited);
        own.map(move |column| (moved, column))
    });
    columns
        .filter(|(_, column)| is_of(&column.ty, ty))
        .map(|(table, column)| EnumUse {
            table: table.name.clone(),
            column: column.name.clone(),
            ty: column.ty.clone(),
            default: column.default.clone(),
            new_default: column.default.clone(),
        })
        .collect()
}

/// Whether a column's type is this one or an array of it.
fn is_of(ty: &str, name: &QName) -> bool {
    let all = tokens(ty, Dialect::Postgres);
    let words = all.iter().filter_map(|token| token.name(Dialect::Postgres));
    words.eq([name.namespace.clone(), name.name.clone()])
}

/// A default changes together with the type: the old one may name a value that goes, the new one a
/// value that comes.
fn give_defaults(uses: &mut [EnumUse], changes: &mut [Change], sides: &Sides<'_>) {
    for column in uses {
        let wanted = sides.to.tables.get(&column.table);
        let wanted = wanted.and_then(|table| table.column(&column.column));
        let same_type = wanted.filter(|wanted| wanted.ty == column.ty);
        column.new_default = same_type.and_then(|wanted| wanted.default.clone());
        let new = column.new_default.clone();
        for change in changes.iter_mut() {
            if let Some(from) = column_before(change, &column.table, &column.column) {
                from.default = new.clone();
            }
        }
    }
}

/// The column as a later change finds it.
fn column_before<'c>(
    change: &'c mut Change,
    table: &QName,
    column: &str,
) -> Option<&'c mut Column> {
    match change {
        Change::Alter {
            table: changed,
            what: TableChange::AlterColumn { from, .. } | TableChange::DropColumn(from),
        } if changed == table && from.name == column => Some(from),
        _ => None,
    }
}
