//! `CREATE INDEX`.

use std::collections::BTreeSet;

use sqlparser::ast::{CreateIndex, Expr, IndexColumn, OrderBySort};

use super::{Gap, Reader, ident, last, names, qname};
use crate::schema::{Index, IndexKey, Nulls, Order};

impl Reader {
    pub(super) fn create_index(&mut self, given: CreateIndex) -> Result<(), Gap> {
        if !given.with.is_empty() || !given.index_options.is_empty() {
            return Err("an index with storage parameters is not represented".to_owned());
        }
        let taken = self.relations();
        let table = self.table(&qname(&given.table_name)?)?;
        let keys = given
            .columns
            .iter()
            .map(key)
            .collect::<Result<Vec<_>, _>>()?;
        let name = match &given.name {
            Some(name) => last(name)?,
            None => names::free(&table.name.name, &middle(&given.columns), "idx", &taken),
        };
        let mut index = Index::new(name, keys);
        index.unique = given.unique;
        index.method = given.using.map(|method| method.to_string().to_lowercase());
        index.method = index.method.filter(|method| method != "btree");
        index.include = given.include.iter().map(ident).collect();
        index.predicate = given.predicate.map(|predicate| predicate.to_string());
        index.nulls_not_distinct = given.nulls_distinct == Some(false);
        table.indexes.push(index);
        Ok(())
    }

    /// The names that indexes, tables and sequences share.
    fn relations(&self) -> BTreeSet<String> {
        let tables = self.schema.tables.values();
        let indexes = tables.flat_map(|table| table.indexes.iter().map(|index| index.name.clone()));
        let names = self
            .schema
            .tables
            .keys()
            .chain(self.schema.sequences.keys());
        indexes.chain(names.map(|name| name.name.clone())).collect()
    }
}

fn key(given: &IndexColumn) -> Result<IndexKey, Gap> {
    let column = &given.column;
    let (expr, collation) = match &column.expr {
        Expr::Collate { expr, collation } => (expr.as_ref(), Some(collation.to_string())),
        expr => (expr, None),
    };
    let mut key = match expr {
        Expr::Identifier(name) => IndexKey::column(ident(name)),
        Expr::Nested(inner) => IndexKey::expression(inner.to_string()),
        other => IndexKey::expression(other.to_string()),
    };
    key.collation = collation;
    key.opclass = given.operator_class.as_ref().map(ToString::to_string);
    key.order = match &column.options.sort {
        None => Order::Asc,
        Some(OrderBySort::Asc) => Order::Asc,
        Some(OrderBySort::Desc) => Order::Desc,
        Some(OrderBySort::Using(_)) => {
            return Err("an order by operator is not represented".to_owned());
        }
    };
    key.nulls = match (column.options.nulls_first, key.order) {
        (Some(true), Order::Asc) => Some(Nulls::First),
        (Some(false), Order::Desc) => Some(Nulls::Last),
        _ => None,
    };
    Ok(key)
}

/// The part of a picked name that stands for the keys; a function lends its own name
/// (`FigureIndexColname` in PostgreSQL's `parse_target.c`).
fn middle(given: &[IndexColumn]) -> String {
    let names: Vec<_> = given
        .iter()
        .map(|column| part(&column.column.expr))
        .collect();
    names.join("_")
}

fn part(expr: &Expr) -> String {
    match expr {
        Expr::Identifier(name) => ident(name),
        Expr::Function(call) => last(&call.name).unwrap_or_else(|_| "expr".to_owned()),
        Expr::Nested(inner) | Expr::Collate { expr: inner, .. } => part(inner),
        _ => "expr".to_owned(),
    }
}
