//! What no stage tells: a name that has to be free first, and drops that need each other across
//! stages.

use std::collections::{BTreeMap, BTreeSet};

use super::needs::Needs;
use super::spaces::{Name, brought, given_up, names, taken};
use super::{Stage, sorted};
use crate::dialect::Rules;
use crate::diff::{Change, TableChange};
use crate::schema::{Column, ConstraintKind, ObjectId, QName, Table};
use crate::sql::{literal, qualified};

type Edges = BTreeSet<(usize, usize)>;

/// The changes in their order, except that what another one has to run before waits for it, and what
/// needs that one waits with it. An order in which nothing has to wait stays as it is.
pub(super) fn settled(
    changes: Vec<(Stage, Change)>,
    before: &Needs<'_>,
    after: &Needs<'_>,
    rules: &dyn Rules,
) -> Vec<Change> {
    let (stages, changes): (Vec<Stage>, Vec<Change>) = changes.into_iter().unzip();
    let mut edges = names_freed(&changes, rules);
    edges.extend(renamed_first(&changes, &edges, [before, after]));
    edges.extend(users_dropped(&changes, before));
    edges.extend(row_types_free(&changes));
    edges.extend(parts_gone(&changes));
    edges.extend(types_free(&changes, before));
    if edges.iter().all(in_order) {
        return changes;
    }
    let mut made = made_for_users(&changes, &stages, after);
    // A column of the same table that takes a name waits for the one that has it.
    let early = edges.iter().filter(|edge| !in_order(edge));
    let early: BTreeSet<usize> = early.map(|(first, _)| *first).collect();
    made.retain(|&(first, then)| {
        !early.contains(&then) || changes[first].object() != changes[then].object()
    });
    edges.extend(made);
    edges.extend(filled_before_keys(&changes));
    edges.extend(let_go(&changes, before));
    edges.retain(|(first, then)| first != then);
    let edges = without_circles(edges);
    let places = sorted(changes.len(), &edges);
    let mut changes: Vec<Option<Change>> = changes.into_iter().map(Some).collect();
    let moved = places.into_iter().filter_map(|at| changes[at].take());
    moved.collect()
}

fn in_order((first, then): &(usize, usize)) -> bool {
    first < then
}

/// Nothing waits for what waits for it: a circle is left in the order that it has.
fn without_circles(edges: Edges) -> Edges {
    let mut next: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &(first, then) in &edges {
        next.entry(first).or_default().push(then);
    }
    let reaches = |from: usize, to: usize| {
        let (mut seen, mut left) = (BTreeSet::from([from]), vec![from]);
        while let Some(at) = left.pop() {
            let new = next.get(&at).into_iter().flatten();
            left.extend(new.filter(|&&at| seen.insert(at)));
        }
        seen.contains(&to)
    };
    let kept = |edge: &(usize, usize)| in_order(edge) || !reaches(edge.1, edge.0);
    edges.iter().copied().filter(kept).collect()
}

/// What takes a name comes after what had it.
fn names_freed(changes: &[Change], rules: &dyn Rules) -> Edges {
    let mut gone: BTreeMap<Name, usize> = BTreeMap::new();
    for (at, change) in changes.iter().enumerate() {
        let own = names(&change.object())
            .into_iter()
            .filter(|_| drops(change));
        let brought = brought(change, rules).filter(|_| drops(change));
        let all = own.chain(brought).chain(given_up(change, rules));
        gone.extend(all.map(|name| (name, at)));
    }
    let mut edges = Edges::new();
    for (at, change) in changes.iter().enumerate() {
        let taken = taken(change, rules)
            .into_iter()
            .chain(brought(change, rules));
        edges.extend(
            taken
                .filter_map(|name| gone.get(&name))
                .filter(|first| **first != at)
                .map(|&first| (first, at)),
        );
    }
    edges
}

/// What uses a type whose new name has to be free first waits as well: it knows the type by that.
fn renamed_first(changes: &[Change], freed: &Edges, sides: [&Needs<'_>; 2]) -> Edges {
    let waits = |at: usize| freed.iter().any(|(_, then)| *then == at);
    let mut edges = Edges::new();
    for (at, change) in changes.iter().enumerate() {
        if !matches!(change, Change::RenameType { .. }) || !waits(at) {
            continue;
        }
        let users = sides.map(|needs| needs.users_of(&change.object()));
        for (then, user) in changes.iter().enumerate() {
            let uses = users.iter().any(|users| users.contains(&user.object()));
            if uses && !freed.contains(&(then, at)) {
                edges.insert((at, then));
            }
        }
    }
    edges
}

fn drops(change: &Change) -> bool {
    matches!(
        change,
        Change::DropTable(_)
            | Change::DropSequence(_)
            | Change::DropEnum(_)
            | Change::DropObject(_)
    )
}

/// What is dropped goes after what uses it.
fn users_dropped(changes: &[Change], before: &Needs<'_>) -> Edges {
    let gone = |at: &usize| drops(&changes[*at]);
    let gone: Vec<usize> = (0..changes.len()).filter(gone).collect();
    edges_among(&gone, changes, |all| {
        before.edges(all, |needed, user| (user, needed))
    })
}

/// A table goes after the columns that hold its rows' type, or that name it by default, do so no longer.
fn row_types_free(changes: &[Change]) -> Edges {
    let mut edges = Edges::new();
    for (then, change) in changes.iter().enumerate() {
        let Change::DropTable(gone) = change else {
            continue;
        };
        let ty = qualified(&gone.name.namespace, &gone.name.name);
        let array = format!("{ty}[]");
        let constant = format!("{}::regclass", literal(&ty));
        let named = |column: &Column| {
            let default = column.default.as_ref();
            default.is_some_and(|default| default.contains(&constant))
        };
        let holds = |column: &Column| column.ty == ty || column.ty == array || named(column);
        let lets_go = |change: &Change| match change {
            Change::Alter { what, .. } => match what {
                TableChange::AlterColumn { from, to, .. } => holds(from) && !holds(to),
                TableChange::DropColumn(column) => holds(column),
                _ => false,
            },
            _ => false,
        };
        let all = changes.iter().enumerate();
        let first = all.filter(|(_, change)| lets_go(change));
        edges.extend(first.map(|(at, _)| (at, then)));
    }
    edges
}

/// An index of a partitioned table goes after partitions that go with a part of it.
fn parts_gone(changes: &[Change]) -> Edges {
    let mut edges = Edges::new();
    for (then, change) in changes.iter().enumerate() {
        let Change::Alter {
            table,
            what: TableChange::DropIndex(index),
        } = change
        else {
            continue;
        };
        let whole = Some(table.sibling(&index.name));
        let has_part = |table: &Table| {
            let indexes = table.indexes.iter().map(|it| &it.attached_to);
            let keys = table.constraints.iter().map(|it| &it.attached_to);
            indexes.chain(keys).any(|it| *it == whole)
        };
        for (first, other) in changes.iter().enumerate() {
            if matches!(other, Change::DropTable(table) if has_part(table)) {
                edges.insert((first, then));
            }
        }
    }
    edges
}

/// What goes and needs a type goes before another one takes the place of that, on either way.
fn types_free(changes: &[Change], before: &Needs<'_>) -> Edges {
    let mut edges = Edges::new();
    for (then, change) in changes.iter().enumerate() {
        let types: BTreeSet<ObjectId> = match change {
            Change::RemakeTypes(remake) => remake.types.iter().map(|it| it.from.id()).collect(),
            Change::AlterEnum { .. } => BTreeSet::from([change.object()]),
            _ => continue,
        };
        let goes = |change: &Change| match change {
            Change::DropObject(object) => before.reaches(&object.id, &types),
            _ => false,
        };
        let gone = changes.iter().enumerate().filter(|(_, it)| goes(it));
        edges.extend(gone.map(|(first, _)| (first, then)));
    }
    edges
}

/// What is made or changed comes after what it needs, and what is done to one object keeps its order.
fn made_for_users(changes: &[Change], stages: &[Stage], after: &Needs<'_>) -> Edges {
    let late = |at: &usize| stages[*at] >= Stage::CreateNamespaces && !drops(&changes[*at]);
    let late: Vec<usize> = (0..changes.len()).filter(late).collect();
    let mut edges = edges_among(&late, changes, |all| {
        after.edges(all, |needed, user| (needed, user))
    });
    for &user in &late {
        let needed = refers_to(&changes[user]).map(ObjectId::table);
        let made = late
            .iter()
            .filter(|&&at| Some(changes[at].object()) == needed);
        edges.extend(made.filter(|&&at| at < user).map(|&at| (at, user)));
    }
    edges
}

/// Rows are back before foreign keys ask for them.
fn filled_before_keys(changes: &[Change]) -> Edges {
    let places = |wanted: fn(&Change) -> bool| {
        let all = changes.iter().enumerate();
        all.filter(move |(_, change)| wanted(change))
            .map(|(at, _)| at)
    };
    let fills = places(|change| matches!(change, Change::FillRows(_)));
    let is_foreign = |change: &Change| match change {
        Change::Alter {
            what: TableChange::AddConstraint(key),
            ..
        } => key.foreign_key().is_some(),
        _ => false,
    };
    let pairs = fills.flat_map(|fill| places(is_foreign).map(move |key| (fill, key)));
    pairs.filter(in_order).collect()
}

/// The table that a foreign key or the owner of a sequence names.
fn refers_to(change: &Change) -> Option<&QName> {
    match change {
        Change::Alter {
            what: TableChange::AddConstraint(constraint),
            ..
        } => match &constraint.kind {
            ConstraintKind::ForeignKey(key) => Some(&key.references),
            _ => None,
        },
        Change::SetSequenceOwner { to, .. } => to.as_ref().map(|owner| &owner.table),
        _ => None,
    }
}

/// What lets go of something that is dropped later still does so before.
fn let_go(changes: &[Change], before: &Needs<'_>) -> Edges {
    let mut edges = Edges::new();
    let gone = changes
        .iter()
        .enumerate()
        .filter(|(_, change)| drops(change));
    for (then, gone) in gone {
        let users = before.users_of(&gone.object());
        let name = gone.object().name.name;
        let lets_go = |change: &Change| {
            !adds(change) && users.contains(&change.object()) && may_let_go(change, &name)
        };
        let earlier = changes[..then].iter().enumerate();
        let earlier = earlier.filter(|(_, change)| lets_go(change));
        edges.extend(earlier.map(|(first, _)| (first, then)));
    }
    edges
}

/// Whether a column that changes may have used something of a name until then.
fn may_let_go(change: &Change, name: &str) -> bool {
    let Change::Alter {
        what: TableChange::AlterColumn { from, .. },
        ..
    } = change
    else {
        return true;
    };
    let generated = from.generated.as_ref().map(|it| it.expression.as_str());
    let texts = [Some(from.ty.as_str()), from.default.as_deref(), generated];
    let collation = from.collation.as_deref();
    let mut texts = texts.into_iter().chain([collation]).flatten();
    texts.any(|text| text.contains(name))
}

/// Whether something only comes.
fn adds(change: &Change) -> bool {
    let what = match change {
        Change::CreateTable(_) | Change::CreateObject(_) => return true,
        Change::Alter { what, .. } => what,
        _ => return false,
    };
    matches!(
        what,
        TableChange::AddColumn { .. }
            | TableChange::SetDefault { .. }
            | TableChange::AddConstraint(_)
            | TableChange::CreateIndex(_)
            | TableChange::Comment { .. }
            | TableChange::CommentConstraint { .. }
            | TableChange::CommentIndex { .. }
    )
}

fn edges_among(places: &[usize], changes: &[Change], edges: impl Fn(&[Change]) -> Edges) -> Edges {
    let some: Vec<Change> = places.iter().map(|&at| changes[at].clone()).collect();
    let found = edges(&some).into_iter();
    found
        .map(|(first, then)| (places[first], places[then]))
        .collect()
}
