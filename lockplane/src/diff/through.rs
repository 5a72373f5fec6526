//! The names that something has in between, when both its name and its namespace change: PostgreSQL
//! changes one at a time.

use std::collections::BTreeSet;

use crate::schema::{QName, Schema};

/// Names that nothing has on either side, so that the way can be gone in both directions.
pub(super) fn through(from: &QName, to: &QName, before: &Schema, after: &Schema) -> Vec<QName> {
    if from.namespace == to.namespace || from.name == to.name {
        return Vec::new();
    }
    let taken: BTreeSet<QName> = names(before).chain(names(after)).collect();
    let one = [to.sibling(&from.name), from.sibling(&to.name)];
    if let Some(free) = one.into_iter().find(|name| !taken.contains(name)) {
        return vec![free];
    }
    let mut aside = "_lockplane_moved".to_owned();
    while [from, to]
        .iter()
        .any(|it| taken.contains(&it.sibling(&aside)))
    {
        aside.push('_');
    }
    vec![from.sibling(&aside), to.sibling(&aside)]
}

/// What relations and types are called.
fn names(schema: &Schema) -> impl Iterator<Item = QName> + '_ {
    let inside = schema.tables.values().flat_map(|table| {
        let keys = table.constraints.iter().filter(|it| it.is_key());
        let keys = keys.filter_map(|key| key.name.as_ref());
        let indexes = table.indexes.iter().map(|index| &index.name);
        let relations = indexes.chain(keys).map(|name| table.name.sibling(name));
        let columns = table.columns.iter();
        let identities = columns.filter_map(|it| it.identity.as_ref()?.sequence.clone());
        relations.chain(identities)
    });
    schema.ids().into_iter().map(|id| id.name).chain(inside)
}
