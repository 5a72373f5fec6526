//! A column whose type changes is converted by the cast of the user's own, or of an extension, that there is.

use super::Sides;
use crate::dialect::Conversion;
use crate::dialect::postgres::types;
use crate::diff::{Change, TableChange};
use crate::schema::{CastKind, Schema};
use crate::sql::ident;

/// What PostgreSQL converts by itself needs none, and only a cast that is there all the way is there when it is
/// needed.
pub(super) fn used(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    for change in &mut changes {
        let Change::Alter { what, .. } = change else {
            continue;
        };
        if let TableChange::AlterColumn {
            from, to, casts, ..
        } = what
            && from.ty != to.ty
        {
            let by = |old: &str, new: &str| conversion(&to.name, old, new, sides);
            *casts = [by(&from.ty, &to.ty), by(&to.ty, &from.ty)];
        }
    }
    changes
}

fn conversion(column: &str, from: &str, to: &str, sides: &Sides<'_>) -> Option<String> {
    let cast = |schema: &Schema| schema.cast(whole(from), whole(to));
    let column = ident(column);
    if types::conversion(from, to) != Conversion::Explicit {
        return None;
    }
    match cast(&sides.moved)? {
        kind if cast(sides.to) != Some(kind) => None,
        CastKind::Explicit => Some(format!("{column}::{to}")),
        // One that is asked for may cut what an assignment refuses.
        CastKind::Assignment | CastKind::Implicit => Some(column),
    }
}

/// A type without its length; an array is another type than its elements are.
fn whole(ty: &str) -> &str {
    let end = if ty.ends_with(']') {
        None
    } else {
        ty.find('(')
    };
    &ty[..end.unwrap_or(ty.len())]
}
