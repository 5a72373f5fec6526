//! The order of renames: a name is given up before something else takes it.

use crate::diff::{Change, TableChange};
use crate::schema::QName;

/// `b` to `c` runs before `a` to `b`; where names go round, one of them goes by way of another name.
pub(super) fn chain_renames(changes: Vec<Change>) -> Vec<Change> {
    let mut left = changes;
    let mut done = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let free = left
            .iter()
            .position(|change| !left.iter().any(|other| takes_place(change, other)));
        let next = left.remove(free.unwrap_or(0));
        let between = format!("_lockplane_swapped_{}", done.len() + 1);
        let aside = free.is_none().then(|| by_way_of_another(&next, &between));
        let aside = aside.flatten();
        match aside {
            Some((away, back)) => {
                done.push(away);
                left.push(back);
            }
            None => done.push(next),
        }
    }
    done
}

/// An index, constraint or sequence that swaps its name with another one.
fn by_way_of_another(change: &Change, between: &str) -> Option<(Change, Change)> {
    let (table, what) = match change {
        Change::Alter { table, what } => (table, what),
        Change::RenameSequence { from, to } => {
            let between = to.sibling(between);
            let rename = |from: &QName, to: &QName| {
                let (from, to) = (from.clone(), to.clone());
                Change::RenameSequence { from, to }
            };
            return Some((rename(from, &between), rename(&between, to)));
        }
        _ => return None,
    };
    let (away, back) = match what {
        TableChange::RenameIndex { from, to } => {
            let rename = |from: &str, to: &str| {
                let (from, to) = (from.to_owned(), to.to_owned());
                TableChange::RenameIndex { from, to }
            };
            (rename(from, between), rename(between, to))
        }
        TableChange::RenameConstraint { from, to } => {
            let mut aside = to.clone();
            aside.name = Some(between.to_owned());
            let rename = |from: &str, to| {
                let from = from.to_owned();
                TableChange::RenameConstraint { from, to }
            };
            (rename(from, aside), rename(between, to.clone()))
        }
        _ => return None,
    };
    Some((Change::alter(table, away), Change::alter(table, back)))
}

/// Whether `change` needs a name that `other` still has to give up.
fn takes_place(change: &Change, other: &Change) -> bool {
    // A value is told by its type's new name.
    if let (Change::RenameValue { ty, .. }, Change::RenameType { to, .. }) = (change, other) {
        return ty == to;
    }
    let given_up = names(other);
    let taken = |(_, taken): &(Name<'_>, Name<'_>)| given_up.iter().any(|(it, _)| it == taken);
    change != other && names(change).iter().any(taken)
}

/// A name, and among which others it has to be the only one.
#[derive(PartialEq)]
enum Name<'a> {
    Relation(QName),
    Type(&'a QName),
    Value(&'a QName, &'a str),
    Column(&'a QName, &'a str),
    Constraint(&'a QName, &'a str),
}

/// The names that a rename gives up, and those that it takes.
fn names(change: &Change) -> Vec<(Name<'_>, Name<'_>)> {
    let (table, what) = match change {
        Change::RenameTable { from, to, .. } | Change::MoveSequence { from, to } => {
            return vec![(Name::Relation(from.clone()), Name::Relation(to.clone()))];
        }
        Change::RenameSequence { from, to } => {
            let given_up = Name::Relation(to.sibling(&from.name));
            return vec![(given_up, Name::Relation(to.clone()))];
        }
        Change::RenameType { from, to, .. } => return vec![(Name::Type(from), Name::Type(to))],
        Change::RenameValue { ty, from, to } => {
            return vec![(Name::Value(ty, from), Name::Value(ty, to))];
        }
        Change::Alter { table, what } => (table, what),
        _ => return Vec::new(),
    };
    let relation = |name: &str| Name::Relation(table.sibling(name));
    match what {
        TableChange::RenameColumn { from, to } => {
            vec![(Name::Column(table, from), Name::Column(table, to))]
        }
        TableChange::RenameIndex { from, to } => vec![(relation(from), relation(to))],
        TableChange::RenameConstraint { from, to } => {
            let new = to.name.as_deref().unwrap_or(from);
            let own = (Name::Constraint(table, from), Name::Constraint(table, new));
            // A key has an index of its name.
            let index = to.is_key().then(|| (relation(from), relation(new)));
            [own].into_iter().chain(index).collect()
        }
        _ => Vec::new(),
    }
}
