//! Changes, one line each, grouped by table.

use std::collections::BTreeMap;

use lockplane::diff::{Change, TableChange};
use lockplane::schema::{Constraint, EnumType, ObjectId, Table};
use serde::Serialize;

use super::style::{ADDED, CHANGED, REMOVED, paint};
use super::{column, table};

/// What happens to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Mark {
    /// It is new.
    Add,
    /// It goes.
    Drop,
    /// It stays, different.
    Change,
}

/// One change, for people and programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Line {
    /// What happens.
    pub(crate) change: Mark,
    /// The object that changes, or that contains what changes.
    pub(crate) object: String,
    /// What changes inside the object; empty when it is the object itself.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) what: String,
}

/// All changes for programs.
pub(crate) fn json(changes: &[Change]) -> String {
    #[derive(Serialize)]
    struct Changes {
        changes: Vec<Line>,
    }
    let changes = Changes {
        changes: lines(changes),
    };
    serde_json::to_string_pretty(&changes).unwrap_or_default() + "\n"
}

/// All changes for people.
pub(crate) fn text(changes: &[Change]) -> String {
    let mut out = String::new();
    let mut inside = String::new();
    for line in lines(changes) {
        if line.what.is_empty() {
            inside.clear();
            out.push_str(&marked(line.change, &line.object));
        } else {
            if inside != line.object {
                out.push_str(&marked(Mark::Change, &line.object));
            }
            inside = line.object;
            out.push_str("    ");
            out.push_str(&marked(line.change, &line.what));
        }
    }
    out
}

fn marked(mark: Mark, text: &str) -> String {
    let (sign, style) = match mark {
        Mark::Add => ("+", ADDED),
        Mark::Drop => ("-", REMOVED),
        Mark::Change => ("~", CHANGED),
    };
    format!("{}\n", paint(style, &format!("{sign} {text}")))
}

/// One line per change; changes of one object stand together, in the order of its first, under the
/// name it has afterwards.
pub(crate) fn lines(changes: &[Change]) -> Vec<Line> {
    let mut lines: Vec<Line> = changes.iter().flat_map(of).collect();
    let renamed: BTreeMap<String, String> = changes.iter().filter_map(renaming).collect();
    for line in &mut lines {
        if let Some(now) = renamed.get(&line.object).filter(|_| !line.what.is_empty()) {
            line.object.clone_from(now);
        }
    }
    let order: Vec<String> = lines.iter().map(|line| line.object.clone()).collect();
    lines.sort_by_key(|line| order.iter().position(|object| *object == line.object));
    lines
}

fn renaming(change: &Change) -> Option<(String, String)> {
    match change {
        Change::RenameTable { from, to, .. } => {
            let called = |name| ObjectId::table(name).to_string();
            Some((called(from), called(to)))
        }
        _ => None,
    }
}

fn of(change: &Change) -> Vec<Line> {
    let object = change.object().to_string();
    let (mark, what) = match change {
        Change::Alter { what, .. } => return vec![inner(object, what)],
        Change::Rebuild(rebuild) => {
            let each = rebuild.changes.iter();
            return each.map(|what| inner(object.clone(), what)).collect();
        }
        Change::CreateTable(table) => return vec![created(object, table)],
        Change::CreateNamespace(_)
        | Change::CreateEnum(_)
        | Change::CreateSequence(_)
        | Change::CreateObject(_) => (Mark::Add, String::new()),
        Change::DropNamespace(_)
        | Change::DropEnum(_)
        | Change::DropSequence(_)
        | Change::DropTable(_)
        | Change::DropObject(_) => (Mark::Drop, String::new()),
        Change::RenameSequence { from, .. } | Change::MoveSequence { from, .. } => {
            (Mark::Change, format!("renamed from {from}"))
        }
        Change::RenameType { from, .. } => (Mark::Change, format!("renamed from {from}")),
        Change::RenameObject(it) => (Mark::Change, format!("renamed from {}", it.from.name)),
        Change::MoveExtension { from, to, .. } => {
            (Mark::Change, format!("goes from {from} to {to}"))
        }
        Change::RenameValue { from, to, .. } => {
            (Mark::Change, format!("value {to} renamed from {from}"))
        }
        Change::RenameTable { from, .. } => (Mark::Change, format!("renamed from {from}")),
        Change::AlterEnum { from, to, .. } => (Mark::Change, values(from, to)),
        Change::Set { from, to, .. } => (Mark::Change, format!("{from} becomes {to}")),
        Change::AlterSequence { .. } => (Mark::Change, "counts differently".to_owned()),
        Change::SetSequenceOwner { to, .. } => (
            Mark::Change,
            match to {
                Some(owner) => format!("owned by {}.{}", owner.table, owner.column),
                None => "owned by no column".to_owned(),
            },
        ),
        Change::GoOn(it) => {
            let column = &it.column;
            let what = format!("goes on after {}.{}", column.table, column.column);
            (Mark::Change, what)
        }
        Change::RemakeTypes(_) => (Mark::Change, "made anew".to_owned()),
        Change::Refresh(_) => (Mark::Change, "filled anew".to_owned()),
        Change::ReplaceObject { to, .. } if to.version().is_some() => {
            let version = to.version().unwrap_or_default();
            (Mark::Change, format!("another version: {version}"))
        }
        Change::Loosen { .. }
        | Change::ReplaceObject { .. }
        | Change::Grow(_)
        | Change::Shrink(_) => (Mark::Change, "another definition".to_owned()),
        Change::KeepRows(_) | Change::FillRows(_) => (Mark::Change, "rows".to_owned()),
        Change::SetRights { .. } => (Mark::Change, "owner or privileges".to_owned()),
        Change::CommentObject { to, .. } => (Mark::Change, comment(to.as_deref())),
    };
    vec![line(mark, object, what)]
}

fn line(change: Mark, object: String, what: String) -> Line {
    Line {
        change,
        object,
        what,
    }
}

fn created(object: String, table: &Table) -> Line {
    let columns: Vec<_> = table.columns.iter().map(|c| c.name.as_str()).collect();
    line(
        Mark::Add,
        format!("{object} ({})", columns.join(", ")),
        String::new(),
    )
}

fn values(from: &EnumType, to: &EnumType) -> String {
    match from.values == to.values {
        true => comment(to.comment.as_deref()),
        false => format!(
            "values {} -> {}",
            from.values.join(", "),
            to.values.join(", ")
        ),
    }
}

fn comment(text: Option<&str>) -> String {
    text.map_or("no comment".to_owned(), |text| format!("comment: {text}"))
}

fn renamed(from: &str, to: &Constraint) -> String {
    let name = to.name.as_deref().unwrap_or("(unnamed)");
    format!("constraint {name} renamed from {from}")
}

fn inner(object: String, what: &TableChange) -> Line {
    let (mark, text) = match what {
        TableChange::AddColumn { column, .. } => {
            (Mark::Add, format!("column {}", column::line(column)))
        }
        TableChange::DropColumn(column) | TableChange::DropComputed(column) => {
            (Mark::Drop, format!("column {}", column::line(column)))
        }
        TableChange::RenameColumn { from, to } => {
            (Mark::Change, format!("column {to} renamed from {from}"))
        }
        TableChange::AlterColumn { from, to, .. }
        | TableChange::Recompute { from, to, .. }
        | TableChange::ResetColumn { from, to } => (
            Mark::Change,
            format!("column {}: {}", to.name, column::difference(from, to)),
        ),
        TableChange::DropDefault { column: it, .. } => {
            (Mark::Change, format!("column {it} without its default"))
        }
        TableChange::SetDefault { column, default } => (
            Mark::Change,
            format!("column {column} with default {default}"),
        ),
        TableChange::AddConstraint(constraint) => (Mark::Add, table::constraint(constraint)),
        TableChange::DropConstraint(constraint)
        | TableChange::ShedKey {
            key: constraint, ..
        } => (Mark::Drop, table::constraint(constraint)),
        TableChange::RenameConstraint { from, to } | TableChange::NameGiven { from, to, .. } => {
            (Mark::Change, renamed(from, to))
        }
        TableChange::CreateIndex(index) => (Mark::Add, table::index(index)),
        TableChange::DemandAgain { column, .. } => {
            (Mark::Change, format!("column {}: NOT NULL", column.name))
        }
        TableChange::ShedIndex { name, .. } => (Mark::Drop, format!("invalid index {name}")),
        TableChange::DropIndex(index) => (Mark::Drop, table::index(index)),
        TableChange::RenameIndex { from, to } => {
            (Mark::Change, format!("index {to} renamed from {from}"))
        }
        TableChange::KeyAgain { key, .. } => (Mark::Change, table::constraint(key)),
        TableChange::AlterConstraint { to, .. } => (Mark::Change, table::constraint(to)),
        TableChange::AlterIndex { to, .. } => (Mark::Change, table::index(to)),
        TableChange::PromoteIndex { key, .. } => (Mark::Change, table::constraint(key)),
        TableChange::DemoteKey { index, .. } => (Mark::Change, table::index(index)),
        TableChange::AttachIndexes(attach) => (Mark::Change, attach.listed("attached to")),
        TableChange::RestoreIndexes { .. } => (Mark::Change, "indexes of partitions".to_owned()),
        TableChange::DetachIndexes(attach) => (Mark::Change, attach.listed("detached from")),
        TableChange::CommentConstraint { name, to, .. }
        | TableChange::CommentIndex { name, to, .. } => {
            (Mark::Change, format!("{name}: {}", comment(to.as_deref())))
        }
        TableChange::SetOptions { from, to } => {
            (Mark::Change, super::options::difference(from, to))
        }
        TableChange::Comment { to, .. } => (Mark::Change, comment(to.as_deref())),
    };
    line(mark, object, text)
}
