//! Materialized views that stay while a view or a function beneath them changes in place: what they keep is computed anew,
//! and so it is when that is undone.

use std::collections::BTreeSet;

use super::Sides;
use crate::dialect::postgres::alter::{adds_only, same_query};
use crate::diff::{Change, Refresh, Way};
use crate::schema::{ObjectId, ObjectKind, QName};
use crate::sql::Dialect;

/// Adds that, on either way.
pub(super) fn refreshed(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let ways = [Way::There, Way::Back].map(|way| Refresh {
        views: stale(&changes, way, sides),
        way,
    });
    let needed = ways.into_iter().filter(|it| !it.views.is_empty());
    changes.extend(needed.map(Change::Refresh));
    changes
}

/// What keeps values that are others afterwards, each after what it reads itself.
fn stale(changes: &[Change], way: Way, sides: &Sides<'_>) -> Vec<QName> {
    let causes = changes.iter().filter_map(|change| cause(change, way));
    let causes: BTreeSet<ObjectId> = causes.collect();
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
    views
}

/// What gives something else afterwards. Where the way back makes it anew, it does so with what needs it.
fn cause(change: &Change, way: Way) -> Option<ObjectId> {
    let (from, to) = match change {
        Change::ReplaceObject { from, to } => (from, to),
        Change::Grow(grown) => (&grown.from, &grown.to),
        _ => return None,
    };
    let grows = matches!(change, Change::Grow(_));
    let other = match to.id.kind {
        ObjectKind::View if grows => way == Way::There && !adds_only(from, to),
        ObjectKind::View => !same_query(from, to),
        ObjectKind::Function => from.gives(Dialect::Postgres) != to.gives(Dialect::Postgres),
        _ => false,
    };
    other.then(|| to.id.clone())
}
