//! A partition leaves a table that others refer to: rows may refer to one of its own ("ALTER TABLE", `DETACH PARTITION`).

use std::collections::BTreeSet;

use super::{Judge, inside};
use crate::diff::{Change, TableChange, Way};
use crate::schema::{QName, Schema};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let left = inside(change).into_iter().filter_map(|(table, what)| {
        let TableChange::SetOptions { from, to } = what else {
            return None;
        };
        let whole = &from.partition_of.as_ref()?.parent;
        let stays = to.partition_of.as_ref().map(|it| &it.parent) == Some(whole);
        let moves = from.partition_of == to.partition_of;
        (!stays && !moves && !judge.is_empty(table)).then_some((table, whole))
    });
    let found = left.flat_map(|(table, whole)| {
        let before = referring(judge.from, whole).into_iter();
        let still = referring(judge.to, whole);
        let refer = before.filter(move |it| still.contains(it) && !judge.freed.contains(it));
        refer.map(move |other| hazard(table, other))
    });
    found.collect()
}

/// The tables that lose a foreign key on one of the ways.
pub(super) fn freed(changes: &[Change], way: Way) -> BTreeSet<QName> {
    let keys = changes.iter().flat_map(inside);
    let keys = keys.filter(|(_, what)| match (what, way) {
        (TableChange::DropConstraint(it), Way::There)
        | (TableChange::AddConstraint(it), Way::Back) => it.foreign_key().is_some(),
        _ => false,
    });
    keys.map(|(table, _)| table.clone()).collect()
}

/// The other tables with a foreign key to a table, or to what that is a part of, that counts.
fn referring<'s>(schema: &'s Schema, whole: &QName) -> Vec<&'s QName> {
    let parent = |table: &&'s QName| {
        let part = schema.tables.get(*table)?.options.partition_of.as_ref()?;
        Some(&part.parent)
    };
    let first = schema.tables.get_key_value(whole).map(|(name, _)| name);
    let wholes: Vec<&QName> = std::iter::successors(first, parent).collect();
    let others = schema.tables.values().filter(|table| {
        let mut keys = table.constraints.iter().filter(|it| !it.not_enforced);
        let part = table.options.partition_of.is_some();
        !part
            && !wholes.contains(&&table.name)
            && keys.any(|it| {
                it.foreign_key()
                    .is_some_and(|key| wholes.contains(&&key.references))
            })
    });
    others.map(|table| &table.name).collect()
}

fn hazard(table: &QName, other: &QName) -> Hazard {
    Hazard {
        kind: HazardKind::NewDemand,
        message: format!(
            "{table} leaves what {other} refers to: the step fails if a row of {other} refers to one of {table}"
        ),
        advice: "look for such rows first".to_owned(),
    }
}
