//! Owners and privileges.

use std::collections::{BTreeMap, BTreeSet};

use super::{Draft, name, object};
use crate::schema::{EVERYBODY, Grants, Held, ObjectId, ObjectKind, QName, Rights, Schema, usual};
use crate::sql::ident;
use crate::step::{Lock, Statement};

/// Who owns `public` since PostgreSQL 15 ("Predefined Roles").
const DATABASE_OWNER: &str = "pg_database_owner";

/// Another owner or other privileges of something that stays.
pub(super) fn set(from: &Rights, to: &Rights) -> Draft {
    let relation = matches!(
        from.of.kind,
        ObjectKind::Table | ObjectKind::View | ObjectKind::MaterializedView
    );
    let owner = from.owner != to.owner;
    Draft {
        lock: (relation && owner).then_some(Lock::AccessExclusive),
        ..Draft::new(changed(from, to), changed(to, from))
    }
}

/// Owner and privileges of a new object, whatever role makes it.
pub(in crate::dialect::postgres) fn given(rights: &Rights, to_come: &[Rights]) -> Vec<Statement> {
    let of = &rights.of;
    let to_come: Vec<&Rights> = to_come.iter().filter(|it| comes_with(of, it)).collect();
    let most = Rights {
        grants: Some(at_most(of, &to_come)),
        ..Rights::unsaid(of.clone())
    };
    // Another role's objects may get less.
    let least = Rights {
        grants: (!to_come.is_empty()).then(Grants::new),
        ..Rights::unsaid(of.clone())
    };
    let statements = changed_from(&most, &least, rights).into_iter();
    statements.map(Statement::Run).collect()
}

/// What everybody may do in the namespaces that every database has, where a schema says who may do what
/// there: at most this (`CREATE` before PostgreSQL 15, "Schemas and Privileges").
pub(in crate::dialect::postgres) fn given_to_everybody(
    namespaces: &[&str],
    wanted: &Schema,
) -> BTreeMap<ObjectId, Rights> {
    let ids = namespaces
        .iter()
        .map(|name| ObjectId::new(ObjectKind::Namespace, QName::new("", *name)));
    let given = ids.filter_map(|id| {
        let said = wanted.rights.get(&id)?;
        let wanted = said.effective();
        let kept = wanted.get(EVERYBODY).is_some_and(|held| held.has("USAGE"));
        let words: &[&str] = if kept {
            &["USAGE"]
        } else {
            &["CREATE", "USAGE"]
        };
        let held = Held {
            may: words.iter().map(|word| (*word).to_owned()).collect(),
            ..Held::default()
        };
        let rights = Rights {
            grants: Some([(EVERYBODY.to_owned(), held)].into()),
            // Who else owns it has to be said (before PostgreSQL 15 it is somebody else anyway).
            owner: said.owner.as_ref().map(|_| DATABASE_OWNER.to_owned()),
            ..Rights::unsaid(id.clone())
        };
        Some((id, rights))
    });
    given.collect()
}

/// Whether an object may get these privileges when it is made.
fn comes_with(of: &ObjectId, rights: &Rights) -> bool {
    let objects = kind_to_come(of.kind);
    let namespaces = ["", of.name.namespace.as_str()];
    objects.is_some()
        && rights.of.arguments.as_deref() == objects
        && namespaces.contains(&rights.of.name.namespace.as_str())
}

/// The most that anybody can have been given when the object was made.
fn at_most(of: &ObjectId, to_come: &[&Rights]) -> Grants {
    let mut grants = usual(of);
    for rights in to_come {
        for (role, held) in rights.effective() {
            let all = grants.entry(role).or_default();
            all.may_pass_on.extend(held.may_pass_on);
            all.may.extend(held.may);
        }
    }
    for held in grants.values_mut() {
        held.may = held.may.difference(&held.may_pass_on).cloned().collect();
    }
    grants
}

/// What `ALTER DEFAULT PRIVILEGES` calls objects of a kind.
fn kind_to_come(kind: ObjectKind) -> Option<&'static str> {
    match kind {
        ObjectKind::Table
        | ObjectKind::View
        | ObjectKind::MaterializedView
        | ObjectKind::ForeignTable => Some("TABLES"),
        ObjectKind::Sequence => Some("SEQUENCES"),
        ObjectKind::Function | ObjectKind::Procedure | ObjectKind::Aggregate => Some("FUNCTIONS"),
        ObjectKind::Enum | ObjectKind::Type | ObjectKind::Domain => Some("TYPES"),
        ObjectKind::Namespace => Some("SCHEMAS"),
        _ => None,
    }
}

/// The statements between the two; an owner that is not said stays.
fn changed(from: &Rights, to: &Rights) -> Vec<String> {
    changed_from(from, from, to)
}

/// The same from something that has at most this and at least that.
fn changed_from(most: &Rights, least: &Rights, to: &Rights) -> Vec<String> {
    let (from, of) = (most, &to.of);
    let owner = to.owner.iter().filter(|_| from.owner != to.owner);
    let owner = owner.map(|role| format!("ALTER {} OWNER TO {}", object::target(of), ident(role)));
    let new = to.effective();
    // A new owner keeps what it had: nothing is taken from an owner.
    let others = |grants: &Grants| {
        let mut grants = grants.clone();
        to.owner.iter().for_each(|owner| drop(grants.remove(owner)));
        grants
    };
    let (old, sure) = (others(&from.effective()), others(&least.effective()));
    let place = Place { of, column: None };
    let mut sql: Vec<String> = owner.collect();
    sql.extend(place.taken(&old, &new));
    let columns: BTreeSet<&String> = from.columns.keys().chain(to.columns.keys()).collect();
    let nothing = Grants::new();
    let of_column = |columns: &BTreeMap<String, Grants>, name: &String| {
        columns.get(name).unwrap_or(&nothing).clone()
    };
    let mut given = place.given(&sure, &new);
    for name in columns {
        let place = Place {
            of,
            column: Some(name),
        };
        let before = others(&of_column(&from.columns, name));
        let after = of_column(&to.columns, name);
        sql.extend(place.taken(&before, &after));
        // What is taken from the whole is taken from every column.
        let before = left(before, &old, &new);
        given.extend(place.given(&before, &after));
    }
    sql.extend(given);
    sql
}

/// What a column keeps when the whole changes.
fn left(mut column: Grants, old: &Grants, new: &Grants) -> Grants {
    for (role, held) in &mut column {
        let taken = |privilege: &String| {
            let had = |grants: &Grants| grants.get(role).is_some_and(|held| held.has(privilege));
            had(old) && !had(new)
        };
        held.may.retain(|privilege| !taken(privilege));
        held.may_pass_on.retain(|privilege| !taken(privilege));
    }
    column
}

/// What privileges are about.
struct Place<'a> {
    of: &'a ObjectId,
    column: Option<&'a str>,
}

impl Place<'_> {
    fn taken(&self, old: &Grants, new: &Grants) -> Vec<String> {
        let mut sql = Vec::new();
        for (role, held) in old {
            let wanted = new.get(role).cloned().unwrap_or_default();
            let gone = held.all().filter(|privilege| !wanted.has(privilege));
            let gone: BTreeSet<&String> = gone.collect();
            let option = held.may_pass_on.intersection(&wanted.may).collect();
            sql.extend(self.say("REVOKE", &gone, ("FROM", role), ""));
            sql.extend(self.say("REVOKE GRANT OPTION FOR", &option, ("FROM", role), ""));
        }
        sql
    }

    fn given(&self, old: &Grants, new: &Grants) -> Vec<String> {
        let mut sql = Vec::new();
        let nothing = Held::default();
        for (role, held) in new {
            let had = old.get(role).unwrap_or(&nothing);
            let may = held.may.iter().filter(|privilege| !had.has(privilege));
            let pass_on = held.may_pass_on.difference(&had.may_pass_on);
            sql.extend(self.say("GRANT", &may.collect(), ("TO", role), ""));
            let option = " WITH GRANT OPTION";
            sql.extend(self.say("GRANT", &pass_on.collect(), ("TO", role), option));
        }
        sql
    }

    fn say(
        &self,
        verb: &str,
        privileges: &BTreeSet<&String>,
        (preposition, role): (&str, &str),
        option: &str,
    ) -> Option<String> {
        if privileges.is_empty() {
            return None;
        }
        let column = self.column.map(|name| format!(" ({})", ident(name)));
        let column = column.unwrap_or_default();
        let words = privileges.iter().map(|word| format!("{word}{column}"));
        let words = words.collect::<Vec<_>>().join(", ");
        let role = role_name(role);
        let (to_come, on) = on(self.of);
        Some(format!(
            "{to_come}{verb} {words} ON {on} {preposition} {role}{option}"
        ))
    }
}

fn role_name(role: &str) -> String {
    match role == EVERYBODY {
        true => "PUBLIC".to_owned(),
        false => ident(role),
    }
}

/// What comes before `GRANT`, and what it is on.
fn on(id: &ObjectId) -> (String, String) {
    let plain = |word: &str, name: String| (String::new(), format!("{word} {name}"));
    match id.kind {
        ObjectKind::DefaultPrivileges => {
            let namespace = &id.name.namespace;
            let place = match namespace.is_empty() {
                true => String::new(),
                false => format!("IN SCHEMA {} ", ident(namespace)),
            };
            let role = ident(&id.name.name);
            let objects = id.arguments.clone().unwrap_or_default();
            let begin = format!("ALTER DEFAULT PRIVILEGES FOR ROLE {role} {place}");
            (begin, objects)
        }
        ObjectKind::Function | ObjectKind::Procedure | ObjectKind::Aggregate => {
            let arguments = id.arguments.clone().unwrap_or_default();
            let arguments = arguments.replace(" ORDER BY ", ", ").replace('*', "");
            plain("ROUTINE", format!("{}({arguments})", name(&id.name)))
        }
        ObjectKind::Enum | ObjectKind::Type | ObjectKind::Domain => plain("TYPE", name(&id.name)),
        ObjectKind::Sequence => plain("SEQUENCE", name(&id.name)),
        ObjectKind::Namespace => plain("SCHEMA", ident(&id.name.name)),
        ObjectKind::Language => plain("LANGUAGE", ident(&id.name.name)),
        ObjectKind::ForeignDataWrapper => plain("FOREIGN DATA WRAPPER", ident(&id.name.name)),
        ObjectKind::Server => plain("FOREIGN SERVER", ident(&id.name.name)),
        _ => plain("TABLE", name(&id.name)),
    }
}
