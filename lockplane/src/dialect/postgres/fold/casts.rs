//! A column whose type changes is converted by the cast of the user's own, or of an extension, that there is; and one
//! that is or gets a domain as what is beneath that.

use super::Sides;
use crate::dialect::Conversion;
use crate::dialect::postgres::definition;
use crate::dialect::postgres::types::{conversion, explicit_cast};
use crate::diff::{Change, TableChange};
use crate::schema::{CastKind, ObjectId, ObjectKind, QName, Schema};
use crate::sql::{ident, unqualified};

/// What PostgreSQL converts by itself needs none, and only a cast that is there all the way is there when it is
/// needed.
pub(super) fn used(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let there = (&sides.moved, sides.to);
    let back = (sides.to, &sides.moved);
    for change in &mut changes {
        let Change::Alter { what, .. } = change else {
            continue;
        };
        if let TableChange::AlterColumn {
            from, to, casts, ..
        } = what
            && from.ty != to.ty
        {
            let by = |old: &str, new: &str, way| {
                let column = ident(&to.name);
                match conversion(old, new) {
                    Conversion::Explicit => {
                        own_cast(&column, old, new, way).or_else(|| beneath(&column, old, new, way))
                    }
                    _ => asked_for(&column, old, new, way),
                }
            };
            *casts = [by(&from.ty, &to.ty, there), by(&to.ty, &from.ty, back)];
        }
    }
    changes
}

fn own_cast(column: &str, from: &str, to: &str, way: (&Schema, &Schema)) -> Option<String> {
    let cast = |schema: &Schema| schema.cast(whole(from), whole(to));
    let brought = |schema: &Schema| schema.brings_cast(whole(from), whole(to));
    let kind = match (cast(way.0), cast(way.1)) {
        (Some(was), Some(is)) if was == is => was,
        // An extension comes before the types that it brings are used, and goes after.
        (Some(was), None) if brought(way.0) => was,
        (None, Some(is)) if brought(way.1) => is,
        _ => return None,
    };
    match kind {
        CastKind::Explicit => Some(format!("{column}::{to}")),
        // One that is asked for may cut what an assignment refuses.
        CastKind::Assignment | CastKind::Implicit => Some(column.to_owned()),
    }
}

/// A cast of the user's own that has to be asked for takes the place of what PostgreSQL does by itself, which asking
/// gives as well where the cast is not there yet, or no longer.
fn asked_for(column: &str, from: &str, to: &str, way: (&Schema, &Schema)) -> Option<String> {
    let cast = |schema: &Schema| schema.cast(whole(from), whole(to));
    let asked = [way.0, way.1].map(cast).contains(&Some(CastKind::Explicit));
    asked.then(|| format!("{column}::{to}"))
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

/// How values become those of another domain, or of none, by what is beneath: an assignment looks there as well, but
/// for what has to be asked for and for elements of arrays.
fn beneath(column: &str, from: &str, to: &str, way: (&Schema, &Schema)) -> Option<String> {
    let (old, new) = (base(from, way.0, way.1)?, base(to, way.1, way.0)?);
    if (old.as_str(), new.as_str()) == (from, to) {
        return None;
    }
    let arrays = [&old, &new].map(|ty| ty.ends_with(']'));
    match arrays {
        [true, true] if element(&old, &new) == Conversion::Explicit => None,
        [true, true] if new == to => Some(format!("{column}::{to}")),
        [true, true] => Some(format!("{column}::{new}::{to}")),
        _ if conversion(&old, &new) == Conversion::Explicit => explicit_cast(column, &old, &new),
        _ => Some(column.to_owned()),
    }
}

fn element(from: &str, to: &str) -> Conversion {
    conversion(from.trim_end_matches("[]"), to.trim_end_matches("[]"))
}

/// What is beneath a domain, all the way down, or beneath the elements of an array; nothing where it is made of something
/// else on the other side, and at some time of the plan is that.
fn base(ty: &str, schema: &Schema, other: &Schema) -> Option<String> {
    let (one, array) = match ty.strip_suffix("[]") {
        Some(element) => (element, "[]"),
        None => (ty, ""),
    };
    let named = unqualified(one);
    let id =
        named.map(|(space, name)| ObjectId::new(ObjectKind::Domain, QName::new(&space, &name)));
    let made_of = |schema: &Schema| definition::base(schema.objects.get(id.as_ref()?)?);
    let (Some(below), there) = (made_of(schema), made_of(other)) else {
        return Some(ty.to_owned());
    };
    if there.is_some_and(|there| there != below) {
        return None;
    }
    let below = below.split(" COLLATE ").next().unwrap_or(&below);
    // An array of a domain over arrays is no array of arrays.
    match !array.is_empty() && below.ends_with(']') {
        true => Some(ty.to_owned()),
        false => Some(format!("{}{array}", base(below, schema, other)?)),
    }
}
