//! Columns of one table that get other types: PostgreSQL writes the table and its indexes anew for each
//! statement, not for each column of one ("ALTER TABLE", Notes).

use std::collections::BTreeMap;

use super::alter_table;
use super::column::action;
use crate::diff::{Change, RemakeWay, TableChange};
use crate::schema::QName;
use crate::step::{Statement, Step};

/// The statements of both steps, there and back, with their new types in one of them, so that what somebody says of a
/// conversion finds the whole row as it was. Types may be made anew in the first.
pub(in super::super) fn at_once(one: &Step, other: &Step) -> Option<[Vec<Statement>; 2]> {
    let (all, later) = (retyped(&one.changes)?, retyped(&other.changes)?);
    let alone = !other.changes.iter().any(makes_types) && later.len() == 1;
    let (table, second) = later.into_iter().next().filter(|_| alone)?;
    let first = all.get(table)?;
    if first.iter().any(|column| second.contains(column)) {
        return None;
    }
    let there = merged(table, [(&one.sql, first), (&other.sql, &second)])?;
    let (undo, earlier) = (one.undo.sql()?, other.undo.sql()?);
    let back = merged(table, [(earlier, &second), (undo, first)])?;
    Some([there, back])
}

fn makes_types(change: &Change) -> bool {
    matches!(change, Change::RemakeTypes(_))
}

/// The tables and their columns, if nothing happens but that they get types, or new ones in the place of theirs.
fn retyped(changes: &[Change]) -> Option<BTreeMap<&QName, Vec<&str>>> {
    let mut tables: BTreeMap<&QName, Vec<&str>> = BTreeMap::new();
    for change in changes {
        match change {
            Change::Alter {
                table,
                what:
                    TableChange::AlterColumn {
                        from,
                        to,
                        backfill: None,
                        ..
                    },
            } if from.ty != to.ty && from.generated.is_none() && to.generated.is_none() => {
                tables.entry(table).or_default().push(&to.name);
            }
            Change::RemakeTypes(remake) if remake.way == RemakeWay::Aside => {
                for column in &remake.uses {
                    let columns = tables.entry(&column.table).or_default();
                    columns.push(&column.column);
                }
            }
            _ => return None,
        }
    }
    Some(tables)
}

fn merged(table: &QName, parts: [(&[Statement], &[&str]); 2]) -> Option<Vec<Statement>> {
    let [(one, first), (other, second)] = parts;
    let ((before, ty, after), (also, another, later)) =
        (apart(table, one, first)?, apart(table, other, second)?);
    let another = another.strip_prefix(&alter_table(table, ""))?;
    let ty = Statement::Run(format!("{ty}, {another}"));
    let all = before.iter().chain(also).cloned().chain([ty]);
    Some(all.chain(after.iter().chain(later).cloned()).collect())
}

type Apart<'s> = (&'s [Statement], &'s str, &'s [Statement]);

/// What comes before, the statement that gives these columns their types, and what comes after.
fn apart<'s>(table: &QName, sql: &'s [Statement], columns: &[&str]) -> Option<Apart<'s>> {
    let begins: Vec<String> = (columns.iter())
        .map(|column| action(table, column, "TYPE "))
        .collect();
    let found = sql
        .iter()
        .enumerate()
        .find_map(|(at, statement)| match statement {
            Statement::Run(text) if begins.iter().any(|it| text.starts_with(it)) => {
                Some((at, text))
            }
            _ => None,
        });
    let (at, text) = found?;
    Some((&sql[..at], text, &sql[at + 1..]))
}
