//! Statistics targets, which PostgreSQL does not keep of what it makes anew because a column gets another type.

use std::collections::BTreeSet;

use super::names;
use crate::schema::{Index, Key, ObjectId, ObjectKind, Schema, Table};

/// Indexes over columns that get another type of which something would be lost or changed.
pub(super) fn indexes<'t>(table: &'t Table, retyped: &[String]) -> BTreeSet<&'t str> {
    let over = |index: &&Index| {
        let is = |name: &str| retyped.iter().any(|it| it == name);
        let mut plain = index.keys.iter().filter_map(|key| key.as_column());
        let texts = index_texts(index);
        plain.any(is)
            || index.include.iter().any(|name| is(name))
            || texts
                .iter()
                .any(|text| retyped.iter().any(|name| names(text, name)))
    };
    let targeted = |index: &&Index| index.attached_to.is_none() && !index.statistics.is_empty();
    let all = table.indexes.iter().filter(over).filter(targeted);
    all.map(|index| index.name.as_str()).collect()
}

/// Extended statistics with a target over a column that gets another type.
pub(in super::super) fn statistics<'s>(
    table: &'s Table,
    column: &'s str,
    schema: &'s Schema,
) -> impl Iterator<Item = &'s ObjectId> {
    let all = schema.objects.values();
    let over = all.filter(|object| {
        let targeted = object
            .create
            .iter()
            .any(|sql| sql.contains(" SET STATISTICS "));
        let on = |name: &str| object.create.first().is_some_and(|sql| names(sql, name));
        object.id.kind == ObjectKind::Statistics && targeted && on(&table.name.name) && on(column)
    });
    over.map(|object| &object.id)
}

/// Expressions, condition, operator classes and collations of an index.
pub(in super::super) fn index_texts(index: &Index) -> Vec<String> {
    let keys = index.keys.iter().flat_map(|key| {
        let expression = match &key.key {
            Key::Expression(sql) => Some(sql.clone()),
            Key::Column(_) => None,
        };
        expression
            .into_iter()
            .chain(key.opclass.clone())
            .chain(key.collation.clone())
    });
    keys.chain(index.predicate.clone()).collect()
}
