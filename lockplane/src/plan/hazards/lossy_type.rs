//! A type conversion that can change or cut values.

use super::{Judge, carried, inside};
use crate::dialect::Conversion;
use crate::diff::{Change, TableChange};
use crate::schema::{Column, QName};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let retyped = inside(change)
        .into_iter()
        .filter_map(|(table, what)| match what {
            TableChange::AlterColumn {
                from,
                to,
                using: None,
                ..
            } if to.generated.is_none() => {
                lossy(judge.conversion(from, to)).then(|| hazard(table, from, to))
            }
            _ => None,
        });
    let carried = carried(change, judge).into_iter();
    let carried = carried.filter_map(|(table, from, to)| Some((table, from, to?)));
    let carried = carried
        .filter(|(_, from, to)| lossy(judge.conversion(from, to)) && !judge.says(change, &to.name));
    retyped
        .chain(carried.map(|(table, from, to)| hazard(table, from, to)))
        .chain(unstrict(change))
        .chain(made_of(change, judge))
        .collect()
}

/// Values of a type change with the types that it is made of.
fn made_of(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let Change::RemakeTypes(remake) = change else {
        return Vec::new();
    };
    let inside = remake.types.iter().flat_map(|ty| {
        let pairs = ty.inside.iter();
        pairs.map(move |(from, to)| (ty, from, to))
    });
    let lost = inside.filter(|(_, from, to)| lossy(judge.rules.conversion(from, to)));
    let lost = lost.filter(|_| !remake.uses.is_empty());
    let hazards = lost.map(|(ty, from, to)| Hazard {
        kind: HazardKind::LossyType,
        message: format!(
            "values of {} may be rounded, cut or changed from {from} to {to} without an error",
            ty.to.id()
        ),
        advice: "make a type of another name beside it and move the values over".to_owned(),
    });
    hazards.collect()
}

/// A column of type `ANY` keeps every value as it is in a `STRICT` table only; elsewhere it turns text
/// that looks like a number into one (SQLite documentation, "STRICT Tables", section 3).
fn unstrict(change: &Change) -> Vec<Hazard> {
    let Change::Rebuild(rebuild) = change else {
        return Vec::new();
    };
    let (from, to) = (&rebuild.from, &rebuild.to);
    if !from.options.strict || to.options.strict {
        return Vec::new();
    }
    let columns = from
        .columns
        .iter()
        .filter(|column| column.ty.eq_ignore_ascii_case("any"));
    let kept = columns.filter_map(|column| to.column(&column.name).map(|new| (column, new)));
    kept.map(|(old, new)| hazard(&to.name, old, new)).collect()
}

fn lossy(conversion: Conversion) -> bool {
    match conversion {
        Conversion::Lossy | Conversion::Explicit => true,
        Conversion::Same | Conversion::Safe | Conversion::Rewrite | Conversion::Narrowing => false,
    }
}

/// SQLite's columns may have no type.
fn called(ty: &str) -> &str {
    if ty.is_empty() { "no type" } else { ty }
}

fn hazard(table: &QName, from: &Column, to: &Column) -> Hazard {
    Hazard {
        kind: HazardKind::LossyType,
        message: format!(
            "values of {table}.{} may be rounded, cut or changed from {} to {} without an error",
            to.name,
            called(&from.ty),
            called(&to.ty)
        ),
        advice: format!(
            "add a column of {} {} beside it and move the values over, or say how to convert them (using = \"..\")",
            if to.ty.is_empty() { "" } else { "type" },
            called(&to.ty)
        )
        .replace("  ", " "),
    }
}
