//! Indexes and sequences that go to another namespace with their table, where something else has their name:
//! they go under another one.

use std::collections::BTreeSet;

use crate::diff::{Change, TableChange};
use crate::schema::{Column, QName, Schema, Table};

/// The changes that are left, and those that run before the tables go.
pub(super) fn apart(mut changes: Vec<Change>, from: &Schema) -> (Vec<Change>, Vec<Change>) {
    let mut taken = names(from);
    for change in &changes {
        for name in freed(change) {
            taken.remove(&name);
        }
    }
    let moves: Vec<(QName, QName)> = (changes.iter())
        .filter_map(|change| match change {
            Change::RenameTable { from, to, .. } if from.namespace != to.namespace => {
                Some((from.clone(), to.clone()))
            }
            _ => None,
        })
        .collect();
    let mut first = Vec::new();
    for (old, new) in &moves {
        let Some(table) = from.tables.get(old) else {
            continue;
        };
        for part in parts(table, from) {
            if taken.contains(&new.sibling(part.name())) {
                let aside = format!("_lockplane_aside_{}", first.len() + 1);
                first.push(part.renamed(old, part.name(), &aside));
                arrives(&mut changes, (old, new), &part, &aside);
            }
        }
    }
    (changes, first)
}

/// What goes along with a table and has a name among its relations.
enum Part {
    Index(String),
    Key(crate::schema::Constraint),
    Sequence(String),
}

impl Part {
    fn name(&self) -> &str {
        match self {
            Self::Index(name) | Self::Sequence(name) => name,
            Self::Key(key) => key.name.as_deref().unwrap_or_default(),
        }
    }

    fn renamed(&self, table: &QName, from: &str, to: &str) -> Change {
        let (from, to) = (from.to_owned(), to.to_owned());
        match self {
            Self::Index(_) => Change::alter(table, TableChange::RenameIndex { from, to }),
            Self::Key(key) => {
                let mut key = key.clone();
                key.name = Some(to);
                Change::alter(table, TableChange::RenameConstraint { from, to: key })
            }
            Self::Sequence(_) => Change::RenameSequence {
                from: table.sibling(from),
                to: table.sibling(to),
            },
        }
    }
}

fn parts(table: &Table, schema: &Schema) -> Vec<Part> {
    let indexes = table.indexes.iter();
    let indexes = indexes.map(|index| Part::Index(index.name.clone()));
    let keys = table.constraints.iter().filter(|it| it.is_key());
    let keys = keys.map(|key| Part::Key(key.clone()));
    let counters = counters(table, schema).into_iter();
    let counters = counters.map(|name| Part::Sequence(name.name));
    indexes.chain(keys).chain(counters).collect()
}

/// The sequences that go along with a table.
fn counters(table: &Table, schema: &Schema) -> Vec<QName> {
    let identity = |column: &Column| column.identity.as_ref()?.sequence.clone();
    let identities = table.columns.iter().filter_map(identity);
    let owned = schema.sequences.values().filter(|sequence| {
        let owner = sequence.owned_by.as_ref();
        owner.is_some_and(|owner| owner.table == table.name)
    });
    identities.chain(owned.map(|it| it.name.clone())).collect()
}

/// Where the change that names it anew is, it begins with the other name; or one is added.
fn arrives(changes: &mut Vec<Change>, (old, table): (&QName, &QName), part: &Part, aside: &str) {
    for change in changes.iter_mut() {
        let name = match change {
            Change::Alter { table: whose, what } if whose == table => match (what, part) {
                (TableChange::RenameIndex { from, .. }, Part::Index(_))
                | (TableChange::RenameConstraint { from, .. }, Part::Key(_)) => from,
                _ => continue,
            },
            Change::RenameSequence { from, .. }
                if matches!(part, Part::Sequence(_)) && from.namespace == old.namespace =>
            {
                &mut from.name
            }
            _ => continue,
        };
        if name == part.name() {
            aside.clone_into(name);
            return;
        }
    }
    changes.push(part.renamed(table, aside, part.name()));
}

/// What relations are called.
fn names(schema: &Schema) -> BTreeSet<QName> {
    let tables = schema.tables.values();
    let inside = tables.flat_map(|table| {
        let parts = parts(table, schema).into_iter();
        parts.map(|part| table.name.sibling(part.name()))
    });
    let all = schema.ids().into_iter().map(|id| id.name);
    all.chain(inside).collect()
}

/// The names that are free before tables go.
fn freed(change: &Change) -> Vec<QName> {
    match change {
        Change::DropTable(table) => {
            let keys = table.constraints.iter().filter(|it| it.is_key());
            let keys = keys.filter_map(|key| key.name.as_ref());
            let identities = table.columns.iter();
            let identities = identities.filter_map(|it| it.identity.as_ref()?.sequence.clone());
            let indexes = table.indexes.iter().map(|index| &index.name);
            let all = indexes.chain(keys).map(|name| table.name.sibling(name));
            all.chain(identities).chain([table.name.clone()]).collect()
        }
        Change::Alter {
            table,
            what: TableChange::DropIndex(index),
        } => vec![table.sibling(&index.name)],
        Change::Alter {
            table,
            what: TableChange::DropConstraint(key),
        } => key.name.iter().map(|name| table.sibling(name)).collect(),
        _ => Vec::new(),
    }
}
