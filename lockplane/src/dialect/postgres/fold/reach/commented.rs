//! Comments that PostgreSQL 14 and 15 give to indexes of partitions when a column gets another type: they make
//! those anew with the comment of the partitioned table's index.

use std::collections::BTreeSet;

use super::names;
use crate::schema::{Index, Key, Schema, Table};

/// Indexes over columns that get another type which have a comment and parts, or belong to one that has.
pub(super) fn told<'t>(table: &'t Table, retyped: &[String], schema: &Schema) -> BTreeSet<&'t str> {
    let is_partitioned = table.options.partition_by.is_some();
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
    let shared = |index: &&Index| is_partitioned || index.attached_to.is_some();
    let all = table.indexes.iter().filter(over).filter(shared);
    let all = all.filter(|index| has_comment(index, schema));
    all.map(|index| index.name.as_str()).collect()
}

fn has_comment(index: &Index, schema: &Schema) -> bool {
    let whole = index.attached_to.as_ref().and_then(|whole| {
        let mut tables = schema.tables.values();
        tables.find_map(|table| {
            let here = table.name.namespace == whole.namespace;
            table.index(&whole.name).filter(|_| here)
        })
    });
    index.comment.is_some() || whole.is_some_and(|whole| has_comment(whole, schema))
}

/// Expressions, condition, operator classes and collations of an index.
pub(super) fn index_texts(index: &Index) -> Vec<String> {
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
