//! Who owns what and who may do what: added, pruned and as SQL.

use super::others::Kind;
use super::prune::exists;
use super::spec::{FunctionKind, Id, Spec, Title, View, quoted};
use super::types::Ty;
use crate::genes::Genes;

/// Roles that a server has to have; they stay with it.
pub const ROLES: [&str; 2] = ["random one", "Random \"two\""];

#[derive(Debug, Clone)]
pub struct Right {
    pub id: Id,
    /// Of what; of all that is still to come where there is nothing.
    pub on: Option<Id>,
    pub kind: RightKind,
    /// The namespace that what is still to come lies in.
    pub space: Option<Id>,
    pub role: usize,
    /// Which privilege.
    pub form: usize,
    pub column: Option<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RightKind {
    Owner,
    Grant,
    Revoke,
}

/// Somebody owns something, may do something, or may not do what everybody may.
pub fn right(spec: &mut Spec, genes: &mut Genes<'_>) {
    use RightKind::{Grant, Owner, Revoke};
    let all: Vec<Id> = spec.titles().map(|title| title.id).collect();
    let on = genes.of(&all).filter(|_| !genes.once_in(8));
    let kind = genes.of(&[Grant, Grant, Grant, Revoke, Owner]);
    let spaces: Vec<Id> = spec.spaces.iter().map(|space| space.id).collect();
    let (role, form) = (genes.below(3), genes.below(32));
    let columns: Vec<Id> = on.map_or_else(Vec::new, |id| {
        spec.shows(id).into_iter().map(|(id, _, _)| id).collect()
    });
    let column = genes.of(&columns).filter(|_| genes.once_in(3));
    let right = Right {
        id: spec.id(),
        on,
        kind: kind.unwrap_or(Grant),
        space: genes.of(&spaces),
        role,
        form,
        column,
    };
    spec.rights.push(right);
}

/// The text says nothing about rights any more, or speaks of them again.
pub fn silence(spec: &mut Spec, _: &mut Genes<'_>) {
    spec.silent = !spec.silent;
}

/// Drops the rights of what is gone.
pub fn prune(spec: &mut Spec, seen: &Spec) {
    spec.rights.retain_mut(|it| {
        it.space = it
            .space
            .filter(|id| seen.spaces.iter().any(|own| own.id == *id));
        let Some(on) = it.on else {
            return it.kind == RightKind::Grant;
        };
        let shown = |column: &Id| seen.shows(on).iter().any(|(id, _, _)| id == column);
        it.column = it.column.filter(shown);
        match it.kind {
            RightKind::Owner => ownable(seen, on).is_some(),
            _ => thing(seen, on).is_some(),
        }
    });
}

pub fn statements(spec: &Spec) -> Vec<Vec<String>> {
    if spec.silent {
        return Vec::new();
    }
    let of = |wanted: fn(&Right) -> bool| -> Vec<String> {
        let found = spec.rights.iter().filter(|it| wanted(it));
        found.filter_map(|it| statement(spec, it)).collect()
    };
    // One after the other: what is granted and revoked, and who owns what, depends on the order.
    let given = of(|it| it.on.is_some()).into_iter().map(|sql| vec![sql]);
    given.chain([of(|it| it.on.is_none())]).collect()
}

fn statement(spec: &Spec, it: &Right) -> Option<String> {
    let role = match it.role {
        0 if it.kind != RightKind::Owner => "PUBLIC".to_owned(),
        role => quoted(ROLES[role % 2]),
    };
    let Some(on) = it.on else {
        let (what, may) = [
            ("TABLES", "SELECT"),
            ("SEQUENCES", "USAGE"),
            ("FUNCTIONS", "EXECUTE"),
            ("TYPES", "USAGE"),
            ("TABLES", "INSERT, UPDATE"),
        ][it.form % 5];
        let place = it.space.map_or_else(String::new, |id| {
            format!(" IN SCHEMA {}", spec.space_name(id))
        });
        return Some(format!(
            "ALTER DEFAULT PRIVILEGES{place} GRANT {may} ON {what} TO {}",
            quoted(ROLES[it.role % 2])
        ));
    };
    if it.kind == RightKind::Owner {
        return Some(format!("ALTER {} OWNER TO {role}", ownable(spec, on)?));
    }
    let (what, may) = thing(spec, on)?;
    let column = it.column.and_then(|column| {
        let shown = spec.shows(on).into_iter();
        let mut names = shown.filter(|(id, _, _)| *id == column);
        names
            .next()
            .map(|(_, name, _)| format!(" ({})", quoted(&name)))
    });
    let may = match &column {
        Some(_) => ["SELECT", "UPDATE", "INSERT"][it.form % 3],
        None => may[it.form % may.len()],
    };
    let column = column.unwrap_or_default();
    Some(match it.kind {
        RightKind::Revoke => format!("REVOKE ALL ON {what} FROM {role}"),
        _ => {
            let pass_on = match it.form / 8 {
                1 if it.role > 0 => " WITH GRANT OPTION",
                _ => "",
            };
            format!("GRANT {may}{column} ON {what} TO {role}{pass_on}")
        }
    })
}

/// What rights are of, and what can be allowed.
fn thing(spec: &Spec, id: Id) -> Option<(String, &'static [&'static str])> {
    const RELATION: &[&str] = &["SELECT", "INSERT, UPDATE", "ALL", "TRIGGER"];
    let title = spec.titles().find(|title| title.id == id)?;
    let name = spec.name(title);
    if exists(spec, id) {
        return Some((format!("TABLE {name}"), RELATION));
    }
    if spec.spaces.iter().any(|it| it.id == id) {
        return Some((
            format!("SCHEMA {}", quoted(&title.name)),
            &["USAGE", "CREATE"],
        ));
    }
    if spec.sequences.iter().any(|it| it.title.id == id) {
        return Some((format!("SEQUENCE {name}"), &["USAGE", "SELECT", "ALL"]));
    }
    if spec.function(id).is_some() {
        return Some((format!("FUNCTION {}", signature(spec, title)), &["EXECUTE"]));
    }
    match spec.other(id).map(|it| &it.kind) {
        None => Some((format!("TYPE {name}"), &["USAGE"])),
        Some(Kind::Procedure) => Some((format!("PROCEDURE {name}(integer, text)"), &["EXECUTE"])),
        Some(Kind::Aggregate) => Some((format!("FUNCTION {name}(integer)"), &["EXECUTE"])),
        Some(Kind::Foreign { .. }) => Some((format!("TABLE {name}"), RELATION)),
        Some(Kind::Server { .. }) => Some((
            format!("FOREIGN SERVER {}", quoted(&title.name)),
            &["USAGE"],
        )),
        Some(Kind::Wrapper) => Some((
            format!("FOREIGN DATA WRAPPER {}", quoted(&title.name)),
            &["USAGE"],
        )),
        Some(_) => None,
    }
}

/// Whether a view reads something, be it through other views.
fn reads(spec: &Spec, view: &View, id: Id) -> bool {
    let sources = [Some(view.source), view.reads.map(|(relation, _)| relation)];
    let mut sources = sources.into_iter().flatten();
    sources.any(|it| it == id || spec.view(it).is_some_and(|it| reads(spec, it, id)))
}

/// What can have another owner without trouble: the owner of a table or a materialized view has to be able to
/// read what its keys and its query name.
fn ownable(spec: &Spec, id: Id) -> Option<String> {
    let title = spec.titles().find(|title| title.id == id)?;
    let name = spec.name(title);
    let free = |it: &&super::spec::Sequence| it.owner.is_none();
    if spec
        .sequences
        .iter()
        .filter(free)
        .any(|it| it.title.id == id)
    {
        return Some(format!("SEQUENCE {name}"));
    }
    if spec.function(id).is_some() {
        let event = spec
            .function(id)
            .is_some_and(|it| it.kind == FunctionKind::Event);
        return Some(format!("FUNCTION {}", signature(spec, title))).filter(|_| !event);
    }
    if spec.view(id).is_some_and(|it| !it.stored) {
        // A materialized view is made with the rights of those who own what it reads, who may have none.
        let mut stored = spec.views.iter().filter(|it| it.stored);
        let is_read = stored.any(|it| reads(spec, it, id));
        return Some(format!("VIEW {name}")).filter(|_| !is_read);
    }
    let is_enum = spec.enums.iter().any(|it| it.title.id == id);
    if is_enum || spec.composite(id).is_some() {
        return Some(format!("TYPE {name}"));
    }
    if spec.domain(id).is_some() {
        return Some(format!("DOMAIN {name}"));
    }
    match spec.other(id).map(|it| &it.kind) {
        Some(Kind::Procedure) => Some(format!("PROCEDURE {name}(integer, text)")),
        Some(Kind::Collation) => Some(format!("COLLATION {name}")),
        Some(Kind::Configuration { .. }) => Some(format!("TEXT SEARCH CONFIGURATION {name}")),
        _ => None,
    }
}

/// A function's name and what it takes.
pub fn signature(spec: &Spec, title: &Title) -> String {
    let takes = match spec.function(title.id).map(|it| it.kind) {
        Some(FunctionKind::Tells(base)) => Ty::Builtin(base).sql(spec),
        Some(FunctionKind::Takes(ty)) => ty.sql(spec),
        _ => String::new(),
    };
    format!("{}({takes})", spec.name(title))
}
