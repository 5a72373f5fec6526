//! Indexes of a partition's own that are like one of the partitioned table: PostgreSQL attaches the
//! oldest of those that match ("ALTER TABLE", `ATTACH PARTITION`).

use super::{Moves, moves};
use crate::dialect::postgres::fold::{Sides, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Index, QName, Table};

/// Where a table joins, or leaves, with one like it, that becomes the one that is attached, under its name,
/// and the table's own is made anew. It costs the same, and the younger one is never the one that is meant.
pub(super) fn change_places(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let places = changes.iter().map(|change| {
        let changed = places_of(change, &changes, sides);
        changed.unwrap_or_else(|| vec![change.clone()])
    });
    places.flatten().collect()
}

fn places_of(change: &Change, changes: &[Change], sides: &Sides<'_>) -> Option<Vec<Change>> {
    let (table, what) = inside(change)?;
    let new = sides.new_name(table);
    let (before, after) = (sides.moved.tables.get(new)?, sides.to.tables.get(new)?);
    match (what, moves(new, changes)?) {
        (TableChange::CreateIndex(index), Moves::In) => {
            let index = after.index(&index.name)?;
            let own = own_like(index, before, after)?;
            let mut changes = renamed(new, own, index);
            changes.push(Change::alter(new, TableChange::CreateIndex(own.clone())));
            Some(changes)
        }
        (TableChange::DropIndex(index), Moves::Out) => {
            let index = before.index(&index.name)?;
            let own = own_like(index, before, after)?;
            let old = sides.from.tables.get(table)?.index(&own.name)?;
            let mut changes = renamed(new, index, own);
            changes.push(Change::alter(table, TableChange::DropIndex(old.clone())));
            Some(changes)
        }
        _ => None,
    }
}

/// An index that stays as it is and differs in name and comment alone from one that is attached.
fn own_like<'t>(index: &Index, before: &Table, after: &'t Table) -> Option<&'t Index> {
    let bare = |index: &Index| Index {
        name: String::new(),
        comment: None,
        attached_to: None,
        invalid: false,
        ..index.clone()
    };
    index.attached_to.as_ref()?;
    after.indexes.iter().find(|own| {
        let stays = own.attached_to.is_none() && before.index(&own.name) == Some(own);
        stays && bare(own) == bare(index)
    })
}

fn renamed(table: &QName, from: &Index, to: &Index) -> Vec<Change> {
    let rename = TableChange::RenameIndex {
        from: from.name.clone(),
        to: to.name.clone(),
    };
    let comment = TableChange::CommentIndex {
        name: to.name.clone(),
        from: from.comment.clone(),
        to: to.comment.clone(),
    };
    let comment = (from.comment != to.comment).then_some(comment);
    let all = std::iter::once(rename).chain(comment);
    all.map(|what| Change::alter(table, what)).collect()
}
