//! Views that stay while PostgreSQL prints them with other names of columns, which tables beneath them get or lose.

use std::collections::BTreeSet;

use super::Sides;
use crate::dialect::postgres::alter::{Listed, Names, listed};
use crate::diff::Change;
use crate::schema::{Object, ObjectKind};

/// Takes those out, but for their comments.
pub(super) fn stay(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let left = changes.into_iter().flat_map(|change| match change {
        Change::ReplaceObject { from, to } => match alike(&from, &to, sides) {
            Some(Listed::Stays) if from.comment == to.comment => Vec::new(),
            Some(Listed::Stays) => vec![Change::CommentObject {
                id: to.id,
                from: from.comment,
                to: to.comment,
            }],
            Some(Listed::Anew) => vec![Change::DropObject(from), Change::CreateObject(to)],
            None => vec![Change::ReplaceObject { from, to }],
        },
        other => vec![other],
    });
    left.collect()
}

/// Both show and need the same. Names mean the same columns then: those that are used stand in one order on both sides.
fn alike(from: &Object, to: &Object, sides: &Sides<'_>) -> Option<Listed> {
    let view = matches!(
        from.id.kind,
        ObjectKind::View | ObjectKind::MaterializedView
    );
    let (before, after) = (&from.view.0, &to.view.0);
    let same = before.columns == after.columns && before.uses == after.uses;
    if !view || !same || !before.is_known() || from.id != to.id {
        return None;
    }
    let ((old, old_tail), (new, new_tail)) = (from.create.split_first()?, to.create.split_first()?);
    let names = columns(to, sides)?;
    let other = !names.other.is_empty() && old_tail == new_tail;
    listed(old, new, &names).filter(|_| other)
}

/// The columns of the tables beneath a view; nothing where their order is not what it would be if those that come were
/// there from the first. What a function gives is left to what it gives.
fn columns<'s>(view: &Object, sides: &'s Sides<'_>) -> Option<Names<'s>> {
    let (mut all, mut other) = (BTreeSet::new(), BTreeSet::new());
    for id in &view.depends_on {
        if id.kind == ObjectKind::Function {
            return None;
        }
        let [before, after] = [sides.from, sides.to].map(|schema| {
            let table = schema.tables.get(&id.name);
            let columns = table.into_iter().flat_map(|table| &table.columns);
            let names = columns.map(|column| column.name.as_str());
            names.collect::<Vec<&str>>()
        });
        let (short, long) = match before.len() < after.len() {
            true => (before, after),
            false => (after, before),
        };
        other.extend(long.strip_prefix(short.as_slice())?);
        all.extend(long);
    }
    Some(Names { all, other })
}
