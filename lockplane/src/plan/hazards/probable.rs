//! What looks like a rename that nobody said, or said in words that name nothing.

use super::Judge;
use crate::diff::Way;
use crate::schema::{Column, ObjectId, ObjectKind, QName, Table};

/// What to do about a table that is dropped, if it is likely to live on under another name.
pub(super) fn table(judge: &Judge<'_>, dropped: &QName) -> Option<String> {
    if judge.way == Way::Back {
        return None;
    }
    let made = judge
        .empty
        .iter()
        .filter_map(|name| judge.to.tables.get(name));
    let olds = |table: &Table| {
        let id = ObjectId::new(ObjectKind::Table, table.name.clone());
        judge.hints.renamed.get(&id).map_or(&[][..], Vec::as_slice)
    };
    let same = |one: &QName| {
        one.namespace == dropped.namespace && judge.from.dialect.same_name(&one.name, &dropped.name)
    };
    let claim: Vec<_> = made
        .clone()
        .filter(|new| olds(new).iter().any(same))
        .collect();
    if let [_, _, ..] = claim[..] {
        let names = claim.iter().map(|table| table.name.to_string());
        return Some(claimed_by(names.collect()));
    }
    let tables = judge.to.tables.values();
    let mut there = tables.filter(|table| judge.from.tables.contains_key(&table.name));
    if let Some(there) = there.find(|table| olds(table).iter().any(same)) {
        return Some(there_already(&there.name.to_string()));
    }
    let lost = made.clone().find(|new| !olds(new).is_empty());
    if let Some(new) = lost {
        let olds = olds(new).iter().map(ToString::to_string);
        return Some(nothing_called(olds.collect(), &new.name.to_string()));
    }
    let from = judge.from.tables.get(dropped)?;
    let mut like = made.filter(|new| alike(from, new));
    let first = like.clone().next();
    let like = like.find(|new| new.name.name == dropped.name).or(first)?;
    let full = like.name.to_string();
    Some(match like.name.namespace == dropped.namespace {
        true => looks_like(&dropped.name, &like.name.name, &full),
        false => looks_like(&dropped.to_string(), &full, &full),
    })
}

/// The same for a column.
pub(super) fn column(judge: &Judge<'_>, table: &QName, dropped: &Column) -> Option<String> {
    if judge.way == Way::Back {
        return None;
    }
    let (from, to) = (judge.from.tables.get(table), judge.to.tables.get(table)?);
    let olds = |column: &Column| {
        let key = (table.clone(), column.name.clone());
        let olds = judge.hints.renamed_columns.get(&key);
        olds.map_or(&[][..], Vec::as_slice)
    };
    let there = |name: &str| from.is_some_and(|from| from.column(name).is_some());
    let added = to.columns.iter().filter(|new| !there(&new.name));
    let same = |one: &String| judge.from.dialect.same_name(one, &dropped.name);
    let claim: Vec<_> = added
        .clone()
        .filter(|new| olds(new).iter().any(same))
        .collect();
    if let [_, _, ..] = claim[..] {
        return Some(claimed_by(
            claim.iter().map(|new| new.name.clone()).collect(),
        ));
    }
    let mut staying = to.columns.iter().filter(|column| there(&column.name));
    if let Some(there) = staying.find(|column| olds(column).iter().any(same)) {
        return Some(there_already(&there.name));
    }
    let lost = |new: &&Column| !olds(new).is_empty() && !olds(new).iter().any(|old| there(old));
    if let Some(new) = added.clone().find(lost) {
        return Some(nothing_called(olds(new).to_vec(), &new.name));
    }
    from?;
    let mut like = added.filter(|new| olds(new).is_empty() && new.ty == dropped.ty);
    let new = like.next().filter(|_| like.next().is_none())?;
    Some(looks_like(&dropped.name, &new.name, &new.name))
}

/// Whether most columns of two tables have the same names.
fn alike(from: &Table, to: &Table) -> bool {
    let columns = from.columns.iter();
    let common = columns.filter(|column| to.column(&column.name).is_some());
    common.count() * 2 > from.columns.len().max(to.columns.len())
}

fn claimed_by(names: Vec<String>) -> String {
    format!(
        "{} are all said to be renamed from it, so none of them is: keep the hint of one",
        names.join(" and ")
    )
}

fn nothing_called(olds: Vec<String>, new: &str) -> String {
    format!(
        "{new} is said to be renamed from {}, and nothing is called so: if this is it, correct the name",
        olds.join(" or ")
    )
}

fn there_already(new: &str) -> String {
    format!(
        "{new} is said to be renamed from it, but is there already and stays what it is: move what is to be kept, or drop {new} first"
    )
}

fn looks_like(old: &str, new: &str, full: &str) -> String {
    format!(
        "{full}, which is new, looks like it: if it was renamed, say so (renamed_from = \"{old}\", `-- renamed from: {old}` or --rename {old}={new})"
    )
}
