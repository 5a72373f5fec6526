//! Steps that each write a table anew, one after the other, do so at once.

use std::collections::BTreeSet;

use crate::dialect::Rules;
use crate::diff::{Change, TableChange};
use crate::step::{Step, Undo};

/// The steps, with those in one that the engine can make so.
pub(super) fn at_once(steps: impl Iterator<Item = Step>, rules: &dyn Rules) -> Vec<Step> {
    let mut all: Vec<Step> = Vec::new();
    for step in steps {
        let joined = all.last_mut().is_some_and(|last| join(last, &step, rules));
        if !joined {
            all.push(step);
        }
    }
    all
}

/// Adds a step to the one before it, if it can be.
fn join(last: &mut Step, step: &Step, rules: &dyn Rules) -> bool {
    let (Some(lost), true) = (lost(last, step), last.mode == step.mode) else {
        return false;
    };
    let Some([sql, undo]) = rules.at_once(last, step) else {
        return false;
    };
    last.sql = sql;
    last.undo = match lost {
        None => Undo::Sql(undo),
        Some(lost) => Undo::Lossy { sql: undo, lost },
    };
    last.lock = last.lock.max(step.lock);
    last.preflight.extend(step.preflight.iter().cloned());
    last.undo_preflight
        .splice(0..0, step.undo_preflight.iter().cloned());
    last.hazards.extend(step.hazards.iter().cloned());
    last.undo_hazards
        .splice(0..0, step.undo_hazards.iter().cloned());
    last.changes.extend(step.changes.iter().cloned());
    last.description = described(&last.changes);
    true
}

/// What the undo of both does not bring back; nothing at all where one has none.
#[allow(
    clippy::option_option,
    reason = "no way back is not the same as nothing lost"
)]
fn lost(one: &Step, other: &Step) -> Option<Option<String>> {
    let mut lost = Vec::new();
    for undo in [&one.undo, &other.undo] {
        match undo {
            Undo::Sql(_) => {}
            Undo::Lossy { lost: what, .. } => lost.push(what.clone()),
            Undo::Impossible { .. } => return None,
        }
    }
    Some((!lost.is_empty()).then(|| lost.join(", ")))
}

/// Changes of columns of one table in a few words, after those of types.
fn described(changes: &[Change]) -> String {
    let (mut tables, mut columns) = (BTreeSet::new(), Vec::new());
    let mut words = Vec::new();
    for change in changes {
        match change {
            Change::Alter {
                table,
                what: TableChange::AlterColumn { to, .. },
            } => {
                tables.insert(table.to_string());
                columns.push(to.name.as_str());
            }
            other => words.push(other.to_string()),
        }
    }
    let tables: Vec<String> = tables.into_iter().collect();
    let kind = if columns.len() == 1 {
        "column"
    } else {
        "columns"
    };
    let (columns, tables) = (columns.join(", "), tables.join(", "));
    words.push(format!("change {kind} {columns} of {tables}"));
    words.join(", ")
}
