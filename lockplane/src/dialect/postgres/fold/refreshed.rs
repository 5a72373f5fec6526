//! Materialized views that stay while a view or a function beneath them changes in place: what they keep is computed anew,
//! and so it is when that is undone.

use std::collections::BTreeSet;

use super::Sides;
use crate::dialect::postgres::alter::same_query;
use crate::diff::{Change, Refresh, Way};
use crate::schema::{ObjectId, ObjectKind};
use crate::sql::Dialect;

/// Adds that, on either way.
pub(super) fn refreshed(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let causes: BTreeSet<ObjectId> = changes.iter().filter_map(cause).collect();
    let made = changes.iter().filter_map(|change| match change {
        Change::CreateObject(object) => Some(&object.id),
        _ => None,
    });
    let made: BTreeSet<&ObjectId> = made.collect();
    let stays = |id: &ObjectId| sides.from.objects.contains_key(id) && !made.contains(id);
    let stored = sides.to.objects.values();
    let stored = stored.filter(|it| it.id.kind == ObjectKind::MaterializedView && it.is_filled());
    let stale = stored.filter(|it| stays(&it.id) && sides.to.reaches(&it.id, &causes));
    let mut left: BTreeSet<ObjectId> = stale.map(|it| it.id.clone()).collect();
    let mut views = Vec::new();
    // None of them reads itself, so there is always one that reads no other.
    while let Some(id) = left.iter().find(|id| !sides.to.reaches(id, &left)).cloned() {
        left.remove(&id);
        views.push(id.name);
    }
    if !views.is_empty() {
        changes.extend([Way::There, Way::Back].map(|way| {
            let views = views.clone();
            Change::Refresh(Refresh { views, way })
        }));
    }
    changes
}

/// What gives something else afterwards.
fn cause(change: &Change) -> Option<ObjectId> {
    let (from, to) = match change {
        Change::ReplaceObject { from, to } => (from, to),
        Change::Grow(grown) => (&grown.from, &grown.to),
        _ => return None,
    };
    let other = match to.id.kind {
        ObjectKind::View => matches!(change, Change::ReplaceObject { .. }) && !same_query(from, to),
        ObjectKind::Function => from.gives(Dialect::Postgres) != to.gives(Dialect::Postgres),
        _ => false,
    };
    other.then(|| to.id.clone())
}
