//! Which virtual tables were renamed.

use std::collections::BTreeMap;

use super::rename::{applicable, spelled};
use crate::schema::{ObjectId, ObjectKind, QName, Schema};
use crate::sql::{Dialect, tokens};

/// A virtual table can only be renamed as it is: what its module was told cannot be changed.
pub(super) fn renamed(
    wanted: impl Iterator<Item = (QName, Vec<QName>)>,
    from: &Schema,
    to: &Schema,
) -> BTreeMap<QName, QName> {
    let names = |schema: &Schema| {
        let ids = schema.objects.keys();
        let ids = ids.filter(|id| id.kind == ObjectKind::VirtualTable);
        ids.map(|id| id.name.clone()).collect()
    };
    let (old, new) = (names(from), names(to));
    let same = |a: &QName, b: &QName| from.dialect.same_name(&a.name, &b.name);
    let mut found = applicable(spelled(wanted, &old, &new, same), &old, &new);
    found.retain(|old, new| {
        let told = |schema: &Schema, name: &QName| {
            let id = ObjectId::new(ObjectKind::VirtualTable, name.clone());
            schema
                .objects
                .get(&id)
                .and_then(|object| module(object.create.first()?, schema.dialect))
        };
        told(from, old).is_some_and(|module| told(to, new) == Some(module))
    });
    found
}

/// The module and its arguments.
fn module(sql: &str, dialect: Dialect) -> Option<String> {
    let all = tokens(sql, dialect);
    let using = all.iter().find(|token| token.is_word("using"))?;
    Some(sql[using.start..].to_owned())
}
