//! Differences of everything that is not a table.

use super::rename::Renames;
use super::{Change, EnumUndo};
use crate::schema::{Object, ObjectId, ObjectKind, QName, Schema};
use crate::sql::{Dialect, same_words};

pub(super) fn namespaces(from: &Schema, to: &Schema, changes: &mut Vec<Change>) {
    let dropped = from.namespaces.difference(&to.namespaces);
    changes.extend(dropped.map(|name| Change::DropNamespace(name.clone())));
    let created = to.namespaces.difference(&from.namespaces);
    changes.extend(created.map(|name| Change::CreateNamespace(name.clone())));
    let (old, new) = (&from.namespace_comments, &to.namespace_comments);
    let named: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in named {
        let id = QName::new("", name);
        let of =
            |comments: &std::collections::BTreeMap<String, String>| comments.get(name).cloned();
        comment(ObjectKind::Namespace, &id, &of(old), &of(new), changes);
    }
}

pub(super) fn enums(from: &Schema, to: &Schema, changes: &mut Vec<Change>) {
    for (name, ty) in &from.enums {
        let Some(wanted) = to.enums.get(name) else {
            changes.push(Change::DropEnum(ty.clone()));
            continue;
        };
        if ty.values != wanted.values {
            changes.push(Change::AlterEnum {
                from: ty.clone(),
                to: wanted.clone(),
                undo: EnumUndo::default(),
            });
        }
        comment(
            ObjectKind::Enum,
            name,
            &ty.comment,
            &wanted.comment,
            changes,
        );
    }
    let created = to
        .enums
        .iter()
        .filter(|(name, _)| !from.enums.contains_key(*name));
    changes.extend(created.map(|(_, ty)| Change::CreateEnum(ty.clone())));
}

pub(super) fn sequences(from: &Schema, to: &Schema, changes: &mut Vec<Change>) {
    for (name, sequence) in &from.sequences {
        let Some(wanted) = to.sequences.get(name) else {
            changes.push(Change::DropSequence(sequence.clone()));
            continue;
        };
        let counts = |s: &crate::schema::Sequence| (s.ty.clone(), s.options.clone(), s.unlogged);
        if counts(sequence) != counts(wanted) {
            changes.push(Change::AlterSequence {
                from: sequence.clone(),
                to: wanted.clone(),
            });
        }
        if sequence.owned_by != wanted.owned_by {
            changes.push(Change::SetSequenceOwner {
                sequence: name.clone(),
                from: sequence.owned_by.clone(),
                to: wanted.owned_by.clone(),
                counts: None,
                roles: super::Roles::Unknown,
            });
        }
        comment(
            ObjectKind::Sequence,
            name,
            &sequence.comment,
            &wanted.comment,
            changes,
        );
    }
    let created = to
        .sequences
        .iter()
        .filter(|(name, _)| !from.sequences.contains_key(*name));
    changes.extend(created.map(|(_, sequence)| Change::CreateSequence(sequence.clone())));
}

/// Objects that exist on both sides under the same identity (after renames) are replaced when
/// their definition differs; the old side keeps its old names, because it goes first.
pub(super) fn objects(from: &Schema, renames: &Renames, to: &Schema, changes: &mut Vec<Change>) {
    let mut kept = std::collections::BTreeSet::new();
    for object in from.objects.values() {
        let id = renames.object(&object.id);
        let Some(wanted) = to.objects.get(&id) else {
            changes.push(Change::DropObject(object.clone()));
            continue;
        };
        kept.insert(id.clone());
        let renamed = id.kind == ObjectKind::VirtualTable && id != object.id;
        if !same(object, renames.definition(object), wanted, from.dialect) && !renamed {
            let (from, to) = (object.clone(), wanted.clone());
            if from.create == to.create {
                // The same words mean something else by then.
                changes.extend([Change::DropObject(from), Change::CreateObject(to)]);
                continue;
            }
            changes.push(Change::ReplaceObject { from, to });
        } else if object.comment != wanted.comment {
            let (from, to) = (object.comment.clone(), wanted.comment.clone());
            changes.push(Change::CommentObject { id, from, to });
        }
    }
    let created = to
        .objects
        .values()
        .filter(|object| !kept.contains(&object.id));
    changes.extend(created.map(|object| Change::CreateObject(object.clone())));
}

/// Whether a definition under its new names is the wanted one. Names in it may have quotes that PostgreSQL
/// does not print.
fn same(object: &Object, moved: Option<Vec<String>>, wanted: &Object, dialect: Dialect) -> bool {
    let Some(moved) = moved else {
        return false;
    };
    let pairs = || moved.iter().zip(&wanted.create);
    let named = moved.len() == wanted.create.len() && moved != object.create;
    moved == wanted.create || named && pairs().all(|(one, other)| same_words(one, other, dialect))
}

fn comment(
    kind: ObjectKind,
    name: &crate::schema::QName,
    from: &Option<String>,
    to: &Option<String>,
    changes: &mut Vec<Change>,
) {
    if from != to {
        let id = ObjectId::new(kind, name.clone());
        changes.push(Change::CommentObject {
            id,
            from: from.clone(),
            to: to.clone(),
        });
    }
}

/// Only what is declared counts; a number that nobody has set is 0.
pub(super) fn settings(from: &Schema, to: &Schema, changes: &mut Vec<Change>) {
    for (&setting, &to) in &to.settings {
        let from = from.settings.get(&setting).copied().unwrap_or_default();
        if from != to {
            changes.push(Change::Set { setting, from, to });
        }
    }
}
