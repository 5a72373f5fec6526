//! Columns of one table that get other types: PostgreSQL writes the table and its indexes anew for each
//! statement, not for each column of one ("ALTER TABLE", Notes).

use super::alter_table;
use super::column::action;
use crate::diff::{Change, TableChange};
use crate::schema::QName;
use crate::step::{Statement, Step};

/// The statements of both steps, there and back, with their new types in one of them.
pub(in super::super) fn at_once(one: &Step, other: &Step) -> Option<[Vec<Statement>; 2]> {
    let (table, first) = retyped(&one.changes)?;
    let (same, second) = retyped(&other.changes)?;
    if table != same {
        return None;
    }
    let there = merged(table, [(&one.sql, &first), (&other.sql, &second)])?;
    let (undo, earlier) = (one.undo.sql()?, other.undo.sql()?);
    let back = merged(table, [(earlier, &second), (undo, &first)])?;
    Some([there, back])
}

/// The table and the columns, if nothing happens but that they get types that PostgreSQL makes from their
/// values alone.
fn retyped(changes: &[Change]) -> Option<(&QName, Vec<&str>)> {
    let columns = changes.iter().map(|change| match change {
        Change::Alter {
            table,
            what:
                TableChange::AlterColumn {
                    from,
                    to,
                    using: None,
                    backfill: None,
                    ..
                },
        } if from.ty != to.ty && from.generated.is_none() && to.generated.is_none() => {
            Some((table, to.name.as_str()))
        }
        _ => None,
    });
    let columns: Vec<(&QName, &str)> = columns.collect::<Option<_>>()?;
    let (table, _) = *columns.first()?;
    Some((table, columns.into_iter().map(|(_, name)| name).collect()))
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
