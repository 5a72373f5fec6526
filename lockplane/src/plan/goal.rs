//! Where a plan should lead: what the source says, and around it what it does not speak about.

use std::collections::BTreeSet;

use crate::dialect::rules;
use crate::diff::{Hints, Movement, renamed};
use crate::schema::{Covered, Object, ObjectId, ObjectKind, Part, QName, Rights, Schema, Scope};
use crate::source::{Asked, Wanted};

/// History tables of other migration tools: never dropped because a source does not name them.
const OTHERS: &[&str] = &[
    "__diesel_schema_migrations",
    "_prisma_migrations",
    "_sqlx_migrations",
    "alembic_version",
    "atlas_schema_revisions",
    "flyway_schema_history",
    "goose_db_version",
    "refinery_schema_history",
    "seaql_migrations",
];

/// What the owner of a wanted schema speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    /// Models: for themselves; absence is not a wish.
    ForItself,
    /// SQL and JSON files: for every namespace they name.
    ForNamespaces,
    /// Another database, or nothing at all: for everything.
    ForEverything,
}

impl Speaks {
    /// What a source speaks for.
    pub fn of(wanted: &Wanted) -> Self {
        match wanted {
            Wanted::Models(_) => Self::ForItself,
            Wanted::Json(_) | Wanted::Script(_) => Self::ForNamespaces,
            Wanted::Whole(_) => Self::ForEverything,
        }
    }
}

/// The scope of a wanted, canonical schema.
pub fn scope(wanted: &Schema, hints: &Hints, speaks: Speaks) -> Scope {
    let standing = rules(wanted.dialect).namespaces();
    match speaks {
        Speaks::ForItself => {
            let mut ids = wanted.ids();
            ids.retain(|id| id.kind != ObjectKind::Namespace && !hints.unmanaged.contains(id));
            for (id, olds) in &hints.renamed {
                ids.extend(olds.iter().map(|old| ObjectId::new(id.kind, old.clone())));
                // A hint on `CREATE TYPE` does not say of which kind it is.
                if id.kind == ObjectKind::Enum {
                    let other = |old: &QName| ObjectId::new(ObjectKind::Type, old.clone());
                    ids.extend(olds.iter().map(other));
                }
            }
            Scope::Objects(ids)
        }
        Speaks::ForNamespaces if !standing.is_empty() && !wanted.is_empty() => {
            Scope::Namespaces(named(wanted, standing))
        }
        Speaks::ForNamespaces | Speaks::ForEverything => Scope::All,
    }
}

/// The namespaces a schema says anything about; the standing ones are there by themselves.
fn named(wanted: &Schema, standing: &[&str]) -> BTreeSet<String> {
    let used = wanted.ids().into_iter().map(|id| id.name.namespace);
    let made = wanted
        .namespaces
        .iter()
        .filter(|name| !standing.contains(&name.as_str()))
        .cloned();
    used.chain(made).filter(|name| !name.is_empty()).collect()
}

/// The schema the plan should lead to: `wanted` inside the scope, `from` outside of it, as that is once
/// everything has the name that the hints give it.
pub fn goal(from: &Schema, wanted: &Schema, hints: &Hints, scope: &Scope, asked: Asked) -> Schema {
    let (before, from) = (from, &renamed(from, wanted, hints));
    let mut goal = wanted.clone();
    if asked == Asked::Stated {
        let movement = Movement::of(before, wanted, hints);
        let kept = under_a_name_that_counts(before, wanted, &movement);
        let kept = kept.iter().filter_map(|id| from.rights.get_key_value(id));
        let kept: Vec<_> = kept.map(|(id, has)| (id.clone(), has.clone())).collect();
        goal.rights.extend(kept);
    }
    // A table that is only referenced is what the database says it is.
    goal.tables
        .retain(|name, _| scope.contains(&ObjectId::table(name)));
    let standing = rules(wanted.dialect).namespaces();
    let kept = |id: &ObjectId| !scope.contains(id);
    let name = |kind: ObjectKind, name: &QName| ObjectId::new(kind, name.clone());
    for space in &from.namespaces {
        let id = name(ObjectKind::Namespace, &QName::new("", space));
        if kept(&id) || standing.contains(&space.as_str()) {
            goal.namespaces.insert(space.clone());
        }
        if let Some(comment) = from.namespace_comments.get(space).filter(|_| kept(&id)) {
            goal.namespace_comments
                .insert(space.clone(), comment.clone());
        }
    }
    for space in standing {
        if !from.namespaces.contains(*space) && !has_objects_in(wanted, space) {
            goal.namespaces.remove(*space);
        }
    }
    for (key, value) in &from.enums {
        if kept(&name(ObjectKind::Enum, key)) {
            goal.enums.insert(key.clone(), value.clone());
        }
    }
    for (key, value) in &from.sequences {
        // One that belongs to a table goes where that goes.
        let space = |schema: &Schema| {
            let owner = schema.sequences.get(key)?.owned_by.as_ref()?;
            Some(owner.table.namespace.clone())
        };
        if kept(&name(ObjectKind::Sequence, key)) && space(before) == space(from) {
            goal.sequences.insert(key.clone(), value.clone());
        }
    }
    for (key, value) in &from.tables {
        let other_tool = OTHERS.contains(&key.name.as_str()) && !wanted.tables.contains_key(key);
        if kept(&ObjectId::table(key)) || other_tool {
            goal.tables.insert(key.clone(), value.clone());
        }
    }
    for (id, object) in &from.objects {
        let elsewhere = !wanted.objects.contains_key(id) && is_elsewhere(object, scope);
        if kept(id) || elsewhere {
            goal.objects.insert(id.clone(), object.clone());
        }
    }
    rights(&mut goal, from, kept);
    goal
}

/// Whether something that is in no namespace (an extension, a publication, a server) has nothing to do with
/// those that a source speaks for.
fn is_elsewhere(object: &Object, scope: &Scope) -> bool {
    let Scope::Namespaces(names) = scope else {
        return false;
    };
    if !object.id.name.namespace.is_empty() || object.id.on.is_some() {
        return false;
    }
    let needed = object.depends_on.iter().map(|id| &id.name.namespace);
    let mut spaces = needed.filter(|space| !space.is_empty()).peekable();
    match object.namespace() {
        Some(space) => !names.contains(&space),
        None => spaces.peek().is_some() && !spaces.any(|space| names.contains(space)),
    }
}

/// What a source does not say about an owner it leaves as it is, and an owner needs no grants.
fn rights(goal: &mut Schema, from: &Schema, kept: impl Fn(&ObjectId) -> bool) {
    for (id, rights) in &from.rights {
        if kept(id) {
            goal.rights.insert(id.clone(), rights.clone());
        }
    }
    for (id, rights) in &mut goal.rights {
        let owner = from.rights.get(id).and_then(|rights| rights.owner.as_ref());
        let Some(owner) = owner.filter(|_| rights.owner.is_none()) else {
            continue;
        };
        let grants = rights.grants.iter_mut().chain(rights.columns.values_mut());
        grants.for_each(|grants| drop(grants.remove(owner)));
        rights.columns.retain(|_, grants| !grants.is_empty());
    }
}

/// Whose owners, privileges and versions a plan from one schema to another is about: those that the source
/// states, or, when all owners and privileges were asked for, everybody's. What goes has to be able to come back with its own.
pub fn covered(
    from: &Schema,
    wanted: &Schema,
    hints: &Hints,
    scope: &Scope,
    asked: Asked,
) -> Covered {
    let said = wanted
        .rights
        .values()
        .filter(|rights| rights.owner.is_some());
    let mut owners: BTreeSet<ObjectId> = said.map(|rights| rights.of.clone()).collect();
    let versions = wanted.versioned();
    match asked {
        Asked::Nothing => Covered {
            versions,
            ..Covered::default()
        },
        Asked::Stated => {
            let said = wanted
                .rights
                .values()
                .filter(|rights| rights.says_privileges());
            let mut privileges: BTreeSet<ObjectId> = said.map(|rights| rights.of.clone()).collect();
            let movement = Movement::of(from, wanted, hints);
            let there = wanted.ids();
            // Owners are nobody's concern where the source names none.
            let mut parts = vec![&mut privileges];
            parts.extend(Some(&mut owners).filter(|ids| !ids.is_empty()));
            for old in from.rights.keys() {
                let new = movement.id(old);
                let goes = scope.contains(old) && !stays(&new, &there, wanted);
                for ids in &mut parts {
                    // What is renamed has them under its old name.
                    if goes || ids.contains(&new) {
                        ids.insert(old.clone());
                    }
                }
            }
            let kept = under_a_name_that_counts(from, wanted, &movement);
            privileges.extend(kept);
            Covered {
                owners: Part::These(owners),
                privileges: Part::These(privileges),
                versions,
            }
        }
        Asked::Everything => {
            let there = wanted.ids();
            let gone = from.rights.keys().filter(|id| !there.contains(id));
            owners.extend(gone.cloned());
            let all = from.rights.keys().chain(wanted.rights.keys());
            let owned = |id: &&ObjectId| id.kind != ObjectKind::DefaultPrivileges;
            let whole = all.filter(owned).all(|id| owners.contains(id));
            Covered {
                owners: if whole {
                    Part::Everything
                } else {
                    Part::These(owners)
                },
                privileges: Part::Everything,
                versions,
            }
        }
    }
}

/// The new identities of what leaves its name to something else, of which the source states privileges, and has none
/// stated itself. Read under that name it counts, so it is to have what it has.
fn under_a_name_that_counts(from: &Schema, wanted: &Schema, movement: &Movement) -> Vec<ObjectId> {
    let stated = |id: &ObjectId| wanted.rights.get(id).is_some_and(Rights::says_privileges);
    let there = wanted.ids();
    let taken = from.rights.keys().filter(|old| stated(old));
    let moved = taken.filter_map(|old| Some(movement.id(old)).filter(|new| new != old));
    moved
        .filter(|new| !stated(new) && there.contains(new))
        .collect()
}

/// Whether what has rights is still there, or what it belongs to.
fn stays(id: &ObjectId, there: &BTreeSet<ObjectId>, wanted: &Schema) -> bool {
    match (id.kind, &id.on) {
        (ObjectKind::Sequence, Some(table)) => {
            let columns = wanted.tables.get(table).map(|table| &table.columns);
            let mut identities = columns
                .into_iter()
                .flatten()
                .filter_map(|it| it.identity.as_ref());
            identities.any(|it| it.sequence.as_ref() == Some(&id.name))
        }
        (ObjectKind::DefaultPrivileges, _) => {
            let space = &id.name.namespace;
            let id = ObjectId::new(ObjectKind::Namespace, QName::new("", space));
            space.is_empty() || there.contains(&id)
        }
        _ => there.contains(id),
    }
}

fn has_objects_in(schema: &Schema, namespace: &str) -> bool {
    schema.ids().iter().any(|id| id.name.namespace == namespace)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Table;
    use crate::sql::Dialect;

    fn schema(tables: &[(&str, &str)]) -> Schema {
        let mut schema = Schema::empty(Dialect::Postgres);
        for (namespace, name) in tables {
            schema.namespaces.insert((*namespace).to_owned());
            schema.add_table(Table::new(QName::new(*namespace, *name)));
        }
        schema
    }

    #[test]
    fn what_has_nothing_to_do_with_the_named_namespaces_stays() {
        let object = |kind, name: &str, create: &str, needs: &[QName]| Object {
            id: ObjectId::new(kind, QName::new("", name)),
            create: vec![create.to_owned()],
            depends_on: needs.iter().map(ObjectId::table).collect(),
            comment: None,
            view: crate::schema::Known::default(),
        };
        let scope = Scope::Namespaces(BTreeSet::from(["n".to_owned()]));
        let extension = |create| object(ObjectKind::Extension, "x", create, &[]);
        let publication = |space| {
            let table = [QName::new(space, "t")];
            object(ObjectKind::Publication, "p", "CREATE PUBLICATION p", &table)
        };
        let (here, there) = (
            "CREATE EXTENSION x WITH SCHEMA n",
            "CREATE EXTENSION x WITH SCHEMA o",
        );
        assert!(is_elsewhere(&extension(there), &scope));
        assert!(!is_elsewhere(&extension(here), &scope));
        assert!(is_elsewhere(&publication("o"), &scope));
        assert!(!is_elsewhere(&publication("n"), &scope));
        assert!(!is_elsewhere(&publication("o"), &Scope::All));
    }

    #[test]
    fn what_is_brought_in_leaves_nothing_behind() {
        let (from, wanted) = (
            schema(&[("old", "t"), ("old", "u")]),
            schema(&[("new", "t")]),
        );
        let scope = Scope::Namespaces(BTreeSet::from(["new".to_owned()]));
        let (t, moved) = (QName::new("old", "t"), QName::new("new", "t"));
        let mut hints = Hints::default();
        let renamed = ObjectId::table(&moved);
        hints.renamed.insert(renamed, vec![t.clone()]);
        let names = |hints: &Hints| {
            let goal = goal(&from, &wanted, hints, &scope, Asked::Nothing);
            goal.tables.into_keys().collect::<Vec<QName>>()
        };
        let other = QName::new("old", "u");
        assert_eq!(names(&hints), [moved.clone(), other.clone()]);
        // Without a hint it is somebody else's.
        assert_eq!(names(&Hints::default()), [moved, t, other]);
    }
}
