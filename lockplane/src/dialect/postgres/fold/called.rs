//! Policies, triggers, rules and statistics of a table that only get another name.

use super::Sides;
use crate::diff::{Called, Change};
use crate::schema::{Object, ObjectId, ObjectKind};
use crate::sql::{Dialect, ident, tokens};

/// Where exactly one goes and exactly one like it comes to the same table, it is renamed.
pub(super) fn otherwise(mut changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let gone = changes.iter().filter_map(|change| match change {
        Change::DropObject(object) => Some(object),
        _ => None,
    });
    let made = changes.iter().filter_map(|change| match change {
        Change::CreateObject(object) => Some(object),
        _ => None,
    });
    let (gone, made): (Vec<&Object>, Vec<&Object>) = (gone.collect(), made.collect());
    let pairs = gone.iter().flat_map(|from| {
        let same = made.iter().filter(|to| is_renamed(from, to, sides));
        same.map(|to| ((*from).clone(), (*to).clone()))
    });
    let pairs: Vec<(Object, Object)> = pairs.collect();
    let alone = |pair: &&(Object, Object)| {
        let mut others = pairs.iter().filter(|other| other != pair);
        !others.any(|other| other.0.id == pair.0.id || other.1.id == pair.1.id)
    };
    for (from, to) in pairs.iter().filter(alone) {
        changes.retain(|change| match change {
            Change::DropObject(object) => object.id != from.id,
            Change::CreateObject(object) => object.id != to.id,
            _ => true,
        });
        changes.push(Change::RenameObject(Called {
            from: sides.new_id(&from.id),
            to: to.id.clone(),
        }));
        if from.comment != to.comment {
            changes.push(Change::CommentObject {
                id: to.id.clone(),
                from: from.comment.clone(),
                to: to.comment.clone(),
            });
        }
    }
    changes
}

/// What has to go anyway comes under its new name.
pub(super) fn undone(id: &ObjectId, changes: &mut Vec<Change>, sides: &Sides<'_>) {
    let renamed = changes.iter().find_map(|change| match change {
        Change::RenameObject(called) if called.from == sides.new_id(id) => Some(called.to.clone()),
        _ => None,
    });
    let Some(new) = renamed else {
        return;
    };
    changes.retain(|change| {
        let names = matches!(
            change,
            Change::RenameObject(_) | Change::CommentObject { .. }
        );
        !names || change.object() != new
    });
    let (from, to) = (sides.from.objects.get(id), sides.to.objects.get(&new));
    changes.extend(from.cloned().map(Change::DropObject));
    changes.extend(to.cloned().map(Change::CreateObject));
}

fn is_renamed(from: &Object, to: &Object, sides: &Sides<'_>) -> bool {
    let id = sides.new_id(&from.id);
    let renamed = ObjectId {
        name: id.name.sibling(&to.id.name.name),
        ..id.clone()
    };
    let free = !sides.to.objects.contains_key(&id) && !sides.from.objects.contains_key(&to.id);
    renamed == to.id
        && free
        && takes_a_name(from, sides)
        && same_owner(&from.id, &to.id, sides)
        && under_its_name(from, &to.id.name.name, sides).is_some_and(|create| create == to.create)
}

/// The triggers of partitions keep the names that they have from the whole's (before PostgreSQL 15), and the constraint of
/// a constraint trigger has the trigger's first name.
fn takes_a_name(object: &Object, sides: &Sides<'_>) -> bool {
    match object.id.kind {
        ObjectKind::Policy | ObjectKind::Rule | ObjectKind::Statistics => true,
        ObjectKind::Trigger => {
            let table = object.id.on.as_ref();
            let table = table.and_then(|it| sides.from.tables.get(it));
            let partitioned = table.is_some_and(|it| it.options.partition_by.is_some());
            let mut create = object.create.iter();
            !partitioned && !create.any(|sql| sql.starts_with("CREATE CONSTRAINT"))
        }
        _ => false,
    }
}

/// Where owners are known, that of statistics would stay.
fn same_owner(from: &ObjectId, to: &ObjectId, sides: &Sides<'_>) -> bool {
    let owners = [
        sides.from.rights_of(from).owner,
        sides.to.rights_of(to).owner,
    ];
    owners[0] == owners[1] || owners.contains(&None)
}

/// The statements that make an object, under another name.
fn under_its_name(object: &Object, name: &str, sides: &Sides<'_>) -> Option<Vec<String>> {
    let create = sides.under_new_names(object)?.create;
    let kind = object.id.kind.to_string();
    let statements = create.iter();
    let renamed = statements.map(|sql| renamed(sql, &kind, &object.id.name.name, name));
    renamed.collect()
}

/// A statement with another name behind the word for what it makes or changes.
fn renamed(sql: &str, kind: &str, old: &str, new: &str) -> Option<String> {
    let dialect = Dialect::Postgres;
    let all = tokens(sql, dialect);
    let named = |at: usize| {
        let rest = all.iter().skip(at + 1).filter(|token| !token.is_blank());
        let rest: Vec<_> = rest.take(3).collect();
        let qualified = rest.get(1).is_some_and(|token| token.is_symbol('.'));
        let name = rest.get(if qualified { 2 } else { 0 })?;
        (name.name(dialect).as_deref() == Some(old)).then_some((name.start, name.end()))
    };
    let mut words = (0..all.len()).filter(|at| all[*at].is_word(kind));
    let (start, end) = words.find_map(named)?;
    Some(format!("{}{}{}", &sql[..start], ident(new), &sql[end..]))
}
