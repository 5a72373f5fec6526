//! Objects that change where they stand, so that what needs them stays as well, with privileges and
//! contents.

mod foreign;
mod listed;
mod operator;
mod options;
mod policy;
mod published;
mod query;
mod tail;

pub(super) use foreign::{Disturbed, disturbs};
pub(super) use listed::{Listed, Names, listed};
pub(super) use operator::places;
pub(super) use published::without;
pub(super) use query::{adds_only, same as same_query};

use super::ddl::target;
use super::definition::{signature, solid};
use crate::schema::{Object, ObjectKind};
use crate::sql::literal;

/// The statements between two objects of one name, without the comment; nothing where the one has to go
/// and the other one to come.
pub(super) fn altered(from: &Object, to: &Object) -> Option<Vec<String>> {
    let ((old, old_tail), (new, new_tail)) = (from.create.split_first()?, to.create.split_first()?);
    if old == new {
        let (gone, added) = tail::changed(old_tail, new_tail)?;
        return Some([gone, added].concat());
    }
    let alter = format!("ALTER {}", target(&from.id));
    let sql = match from.id.kind {
        // It is enabled again.
        ObjectKind::Trigger => {
            let new = replacing(old, new, "CREATE TRIGGER ")?;
            return Some([vec![new], new_tail.to_vec()].concat());
        }
        ObjectKind::Rule => vec![replacing(old, new, "CREATE RULE ")?],
        ObjectKind::Aggregate => vec![aggregate(old, new)?],
        ObjectKind::View => vec![query::replaced(from, to)?],
        ObjectKind::MaterializedView => query::set(&alter, old, new)?,
        ObjectKind::Extension => vec![updated(&alter, from, to)?],
        ObjectKind::Policy => vec![policy::altered(&alter, old, new)?],
        ObjectKind::Publication => published::altered(&alter, old, new)?,
        ObjectKind::ForeignTable => foreign::altered(&alter, old, new)?,
        ObjectKind::Server => vec![options::server(&alter, old, new)?],
        ObjectKind::ForeignDataWrapper => vec![options::wrapper(&alter, old, new)?],
        ObjectKind::UserMapping => vec![options::foreign(&alter, old, new)?],
        ObjectKind::TextSearchDictionary => vec![options::dictionary(&alter, old, new)?],
        ObjectKind::Operator => vec![operator::estimated(&alter, old, new)?],
        ObjectKind::Language => vec![format!(
            "CREATE OR REPLACE {}",
            new.strip_prefix("CREATE ")?
        )],
        _ => return None,
    };
    let (gone, added) = tail::changed(old_tail, new_tail)?;
    Some([gone, sql, added].concat())
}

/// The statements that add columns to a view, names and defaults to arguments of a function, or conditions to a policy.
pub(super) fn grown(from: &Object, to: &Object) -> Option<Vec<String>> {
    let ((old, old_tail), (new, new_tail)) = (from.create.split_first()?, to.create.split_first()?);
    let sql = match from.id.kind {
        ObjectKind::View => query::grown(from, to)?,
        ObjectKind::Policy => policy::grown(&format!("ALTER {}", target(&from.id)), old, new)?,
        ObjectKind::Function | ObjectKind::Procedure => {
            let (before, after) = (signature(&from.create)?, signature(&to.create)?);
            let mut pairs = before.iter().zip(&after);
            let grows = before != after
                && before.len() == after.len()
                && pairs.all(|(old, new)| old == new || says_more(old, new));
            grows.then(|| new.clone())?
        }
        _ => return None,
    };
    let (gone, added) = tail::changed(old_tail, new_tail)?;
    Some([gone, vec![sql], added].concat())
}

/// Whether an argument gets a name or a default. An old one's name can neither change nor go, and those of what comes
/// out are the result's columns.
fn says_more(old: &str, new: &str) -> bool {
    let new = match old.ends_with(" ?") {
        true => new,
        false => new.strip_suffix(" ?").unwrap_or(new),
    };
    let mut modes = ["IN ", "VARIADIC "].into_iter();
    let modes = modes.find_map(|mode| old.strip_prefix(mode).zip(new.strip_prefix(mode)));
    let (old, new) = modes.unwrap_or((old, new));
    let name = new.strip_suffix(old).map(solid);
    name.is_some_and(|name| match name.as_slice() {
        [] => true,
        [name] => !["OUT", "INOUT", "IN", "VARIADIC"].contains(&name.text),
        _ => false,
    })
}

/// `CREATE OR REPLACE`, which leaves the comment.
fn replacing(old: &str, new: &str, head: &str) -> Option<String> {
    let rest = new.strip_prefix(head).filter(|_| old.starts_with(head))?;
    let kind = head.strip_prefix("CREATE ")?;
    Some(format!("CREATE OR REPLACE {kind}{rest}"))
}

/// What an aggregate returns has to stay ("CREATE AGGREGATE").
fn aggregate(old: &str, new: &str) -> Option<String> {
    let result = |sql: &str| {
        let lines = sql.lines().map(str::trim).enumerate();
        let of_result = |(at, line): &(usize, &str)| {
            *at == 0
                || ["STYPE", "FINALFUNC", "HYPOTHETICAL"]
                    .iter()
                    .any(|word| line.starts_with(word))
        };
        let lines = lines.filter(of_result);
        let lines = lines.map(|(_, line)| line.trim_end_matches(',').to_owned());
        lines.collect::<Vec<String>>()
    };
    (result(old) == result(new)).then(|| replacing(old, new, "CREATE AGGREGATE "))?
}

/// An extension in another version; it does not matter here whether there is a script for that.
fn updated(alter: &str, from: &Object, to: &Object) -> Option<String> {
    let version = to.version()?;
    let unversioned = |object: &Object| {
        let mut object = object.clone();
        object.demand(None);
        object.create
    };
    let same = unversioned(from) == unversioned(to);
    same.then(|| format!("{alter} UPDATE TO {}", literal(&version)))
}
