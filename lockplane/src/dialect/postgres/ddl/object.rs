//! Namespaces, and objects that are known by their definition.

use super::{Draft, comment_on, name, remake};
use crate::dialect::postgres::alter;
use crate::diff::{Called, Grown, Refresh, Way};
use crate::schema::{Object, ObjectId, ObjectKind};
use crate::sql::{ident, literal};
use crate::step::Lock;

pub(super) fn namespace(namespace: &str) -> Vec<String> {
    vec![format!("CREATE SCHEMA {}", ident(namespace))]
}

/// Never with `CASCADE`: a namespace that is not empty is somebody's.
pub(super) fn no_namespace(namespace: &str) -> Vec<String> {
    vec![format!("DROP SCHEMA {}", ident(namespace))]
}

/// What `DROP` and `COMMENT ON` call an object.
pub(in crate::dialect::postgres) fn target(id: &ObjectId) -> String {
    let kind = id.kind.to_string().to_uppercase();
    let name = match id.kind {
        ObjectKind::Namespace
        | ObjectKind::Extension
        | ObjectKind::Server
        | ObjectKind::ForeignDataWrapper
        | ObjectKind::Language
        | ObjectKind::AccessMethod
        | ObjectKind::Publication
        | ObjectKind::EventTrigger
        | ObjectKind::Trigger
        | ObjectKind::Policy
        | ObjectKind::Rule => ident(&id.name.name),
        ObjectKind::Cast => format!("({})", id.name.name),
        // Role and server stand for its name.
        ObjectKind::UserMapping => id.name.name.clone(),
        // The name of an operator is no identifier and is never quoted.
        ObjectKind::Operator if id.name.namespace.is_empty() => id.name.name.clone(),
        ObjectKind::Operator => format!("{}.{}", ident(&id.name.namespace), id.name.name),
        _ => name(&id.name),
    };
    let arguments = id.arguments.as_ref();
    let arguments = arguments
        .map(|types| match id.kind {
            ObjectKind::OperatorFamily | ObjectKind::OperatorClass => format!(" USING {types}"),
            _ => format!("({types})"),
        })
        .unwrap_or_default();
    let on = id.on.as_ref();
    let on = on
        .map(|table| format!(" ON {}", super::name(table)))
        .unwrap_or_default();
    format!("{kind} {name}{arguments}{on}")
}

pub(super) fn created(object: &Object) -> Vec<String> {
    let comment = object.comment.as_deref();
    let comment = comment.map(|text| comment_on(&target(&object.id), Some(text)));
    object.create.iter().cloned().chain(comment).collect()
}

fn dropped(object: &Object) -> Vec<String> {
    vec![format!("DROP {}", target(&object.id))]
}

pub(super) fn create(object: &Object) -> Draft {
    Draft {
        lock: lock_to_create(object.id.kind),
        ..Draft::new(created(object), dropped(object))
    }
}

/// What others wait for when something is hung on their table.
fn lock_to_create(kind: ObjectKind) -> Option<Lock> {
    match kind {
        ObjectKind::Trigger => Some(Lock::ShareRowExclusive),
        ObjectKind::Policy | ObjectKind::Rule => Some(Lock::AccessExclusive),
        ObjectKind::Statistics | ObjectKind::Publication => Some(Lock::ShareUpdateExclusive),
        _ => None,
    }
}

pub(super) fn drop(object: &Object) -> Draft {
    let locked = matches!(
        object.id.kind,
        ObjectKind::View
            | ObjectKind::MaterializedView
            | ObjectKind::ForeignTable
            | ObjectKind::Trigger
            | ObjectKind::Policy
            | ObjectKind::Rule
    );
    let shared = matches!(
        object.id.kind,
        ObjectKind::Statistics | ObjectKind::Publication
    );
    Draft {
        lock: match (locked, shared) {
            (true, _) => Some(Lock::AccessExclusive),
            (_, true) => Some(Lock::ShareUpdateExclusive),
            _ => None,
        },
        ..Draft::new(dropped(object), created(object))
    }
}

/// Only what the engine prints as `CREATE OR REPLACE`, and what can be altered, get here.
pub(super) fn replace(from: &Object, to: &Object) -> Draft {
    match from.id.kind {
        ObjectKind::Domain | ObjectKind::Type => {
            Draft::new(remake::altered(from, to), remake::altered(to, from))
        }
        ObjectKind::Extension => Draft {
            no_way_back: Some(format!(
                "extensions come with scripts to newer versions only; with one of your own, `ALTER {} UPDATE TO {}` by hand",
                target(&from.id),
                from.version().as_deref().map_or("'..'".to_owned(), literal)
            )),
            ..Draft::new(replaced(from, to), Vec::new())
        },
        _ => Draft {
            lock: lock_to_replace(from.id.kind),
            ..Draft::new(replaced(from, to), replaced(to, from))
        },
    }
}

/// What hangs on a table; others see the name in error messages at most.
pub(super) fn rename(called: &Called) -> Draft {
    let rename = |from: &ObjectId, to: &ObjectId| {
        let name = ident(&to.name.name);
        vec![format!("ALTER {} RENAME TO {name}", target(from))]
    };
    let Called { from, to } = called;
    let on_table = from.kind != ObjectKind::Statistics;
    Draft {
        lock: on_table.then_some(Lock::AccessExclusive),
        ..Draft::new(rename(from, to), rename(to, from))
    }
}

/// In place; going back, what needs the view goes and comes with it.
pub(super) fn grow(grown: &Grown, way: Way) -> Draft {
    let Grown { from, to, users } = grown;
    let gone = users.iter().rev().chain([from]).flat_map(dropped);
    let back = gone.chain([from].into_iter().chain(users).flat_map(created));
    let sql = alter::grown(from, to).into_iter().flatten();
    let text = to.comment.as_deref();
    let comment = (from.comment != to.comment).then(|| comment_on(&target(&to.id), text));
    let (there, back): (Vec<_>, Vec<_>) = (sql.chain(comment).collect(), back.collect());
    let (sql, undo) = match way {
        Way::There => (there, back),
        Way::Back => (back, there),
    };
    Draft {
        lock: lock_to_replace(to.id.kind),
        ..Draft::new(sql, undo)
    }
}

/// See [`Refresh`].
pub(super) fn refresh(refresh: &Refresh) -> Draft {
    let views = refresh.views.iter();
    let sql = views.map(|view| format!("REFRESH MATERIALIZED VIEW {}", name(view)));
    let (sql, undo) = match refresh.way {
        Way::There => (sql.collect(), Vec::new()),
        Way::Back => (Vec::new(), sql.collect()),
    };
    Draft::locking(Lock::AccessExclusive, sql, undo)
}

fn lock_to_replace(kind: ObjectKind) -> Option<Lock> {
    match kind {
        ObjectKind::View | ObjectKind::MaterializedView | ObjectKind::ForeignTable => {
            Some(Lock::AccessExclusive)
        }
        other => lock_to_create(other),
    }
}

fn replaced(from: &Object, to: &Object) -> Vec<String> {
    let text = to.comment.as_deref();
    let comment = (from.comment != to.comment).then(|| comment_on(&target(&to.id), text));
    let sql = alter::altered(from, to).unwrap_or_else(|| to.create.clone());
    sql.into_iter().chain(comment).collect()
}
