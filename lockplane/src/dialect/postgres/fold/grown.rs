//! Views that get columns at their end, functions whose arguments get names or may be left out, and policies that get a
//! condition, where they stand ("CREATE VIEW" and "CREATE FUNCTION", `OR REPLACE`, and "ALTER POLICY").

use std::collections::{BTreeMap, BTreeSet};

use super::Sides;
use super::in_place::{Unsettled, holds_values_of};
use super::reach::Reach;
use crate::dialect::postgres::alter::grown;
use crate::diff::{Change, Grown};
use crate::schema::{Object, ObjectId, ObjectKind};

/// Such objects, by name.
pub(super) type Growing = BTreeMap<ObjectId, Grown>;

/// Those that could, if nothing else happens to them and to what needs them.
pub(super) fn candidates(changes: &[Change], unsettled: &Unsettled, sides: &Sides<'_>) -> Growing {
    let found = changes.iter().filter_map(|change| match change {
        Change::ReplaceObject { from, to } if grown(from, to).is_some() => Some((from, to)),
        _ => None,
    });
    let settled = |object: &Object| !unsettled.touches(object);
    let growing = found.filter_map(|(from, to)| {
        let users = users(from, sides)?;
        let stands = settled(from) && users.iter().all(settled) && !holds_values_of(from, sides);
        let (from, to) = (from.clone(), to.clone());
        stands.then(|| (from.id.clone(), Grown { from, to, users }))
    });
    growing.collect()
}

/// Takes out those that something else happens to; whether there was any.
pub(super) fn leave_out(growing: &mut Growing, changes: &[Change], reach: &Reach<'_>) -> bool {
    let before = growing.len();
    let touched = changes.iter().filter_map(|change| match change {
        Change::Grow(_) | Change::CommentObject { .. } | Change::SetRights { .. } => None,
        // It is what it was again when the way back comes to what it needs.
        Change::ReplaceObject { .. } => None,
        other => Some(other.object()),
    });
    let touched: BTreeSet<ObjectId> = touched.chain(reach.objects.iter().cloned()).collect();
    growing.retain(|id, grown| {
        let mut users = grown.users.iter();
        !touched.contains(id) && !users.any(|user| touched.contains(&user.id))
    });
    growing.len() < before
}

/// What needs an object, in the order in which it is made; nothing where that is more than can go and come beside it.
fn users(it: &Object, sides: &Sides<'_>) -> Option<Vec<Object>> {
    let own = BTreeSet::from([it.id.clone()]);
    let is_view = it.id.kind == ObjectKind::View;
    let on = |object: &Object| is_view && object.id.on.as_ref() == Some(&it.id.name);
    let mut tables = sides.from.tables.keys().map(ObjectId::table);
    if tables.any(|table| sides.from.reaches(&table, &own)) {
        return None;
    }
    let objects = sides.from.objects.values();
    let mut left: Vec<&Object> = objects
        .filter(|object| on(object) || sides.from.reaches(&object.id, &own))
        .collect();
    let whole = left.iter().all(|object| {
        let kind = matches!(
            object.id.kind,
            ObjectKind::View
                | ObjectKind::MaterializedView
                | ObjectKind::Function
                | ObjectKind::Procedure
                | ObjectKind::Rule
                | ObjectKind::Trigger
        );
        kind && sides.new_id(&object.id) == object.id
    });
    let mut users: Vec<Object> = Vec::new();
    while whole && !left.is_empty() {
        let ids: BTreeSet<ObjectId> = left.iter().map(|object| object.id.clone()).collect();
        let waits = |object: &&Object| {
            let on = object.id.on.as_ref();
            let on = on.map(|name| ObjectId::new(ObjectKind::View, name.clone()));
            object
                .depends_on
                .iter()
                .chain(&on)
                .any(|id| ids.contains(id))
        };
        let (later, ready): (Vec<&Object>, Vec<&Object>) = left.into_iter().partition(waits);
        if ready.is_empty() {
            return None;
        }
        users.extend(ready.into_iter().cloned());
        left = later;
    }
    whole.then_some(users)
}
