//! Types that become types of another kind, such as an enum that becomes a domain: PostgreSQL has one
//! space of names for all of them, so that the columns go on having a type of that name.

use std::collections::BTreeMap;

use crate::diff::{Change, Remade, Remake, UserType};
use crate::schema::{ObjectId, ObjectKind, QName};

/// Puts one change in the place of a type that goes and one of another kind that comes under its
/// name. What it takes is filled in with the ways of all types.
pub(super) fn together(changes: Vec<Change>) -> Vec<Change> {
    let gone = named(&changes, gone);
    let come = named(&changes, come);
    let pairs: BTreeMap<&QName, (&UserType, &UserType)> = gone
        .iter()
        .filter_map(|(name, from)| come.get(name).map(|to| (name, (from, to))))
        .collect();
    let other = |change: &&Change| {
        let ty = gone_or_come(change);
        !ty.is_some_and(|ty| pairs.contains_key(&ty.id().name))
    };
    let mut kept: Vec<Change> = changes.iter().filter(other).cloned().collect();
    kept.extend(pairs.into_values().map(|(from, to)| remade(from, to)));
    kept
}

fn named(
    changes: &[Change],
    ty: impl Fn(&Change) -> Option<UserType>,
) -> BTreeMap<QName, UserType> {
    let found = changes.iter().filter_map(ty);
    found.map(|ty| (ty.id().name, ty)).collect()
}

fn remade(from: &UserType, to: &UserType) -> Change {
    let remade = Remade {
        from: from.clone(),
        to: to.clone(),
        aside: String::new(),
        inside: Vec::new(),
    };
    Change::RemakeTypes(Remake {
        types: vec![remade],
        ..Remake::default()
    })
}

fn gone_or_come(change: &Change) -> Option<UserType> {
    gone(change).or_else(|| come(change))
}

fn gone(change: &Change) -> Option<UserType> {
    match change {
        Change::DropEnum(ty) => Some(UserType::Enum(ty.clone())),
        Change::DropObject(object) if is_named_type(&object.id) => {
            Some(UserType::Object(object.clone()))
        }
        _ => None,
    }
}

fn come(change: &Change) -> Option<UserType> {
    match change {
        Change::CreateEnum(ty) => Some(UserType::Enum(ty.clone())),
        Change::CreateObject(object) if is_named_type(&object.id) => {
            Some(UserType::Object(object.clone()))
        }
        _ => None,
    }
}

fn is_named_type(id: &ObjectId) -> bool {
    matches!(id.kind, ObjectKind::Domain | ObjectKind::Type)
}
