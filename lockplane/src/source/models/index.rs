//! Indexes.

use super::Builder;
use crate::model::{IndexDef, KeyDef, KeyOrder, KeyTarget, NullsDef, TableDef};
use crate::schema::{Index, IndexKey, Nulls, Order, Table};
use crate::sql::Dialect;

impl Builder {
    pub(super) fn indexes(&mut self, def: &TableDef, table: &mut Table) {
        for index in def.indexes {
            let index = self.index(index, table);
            table.indexes.extend(index);
        }
    }

    /// Method, operator class, included columns and the place of NULLs are PostgreSQL's. An index
    /// with a key that the other database alone has is not made.
    fn index(&mut self, def: &IndexDef, table: &Table) -> Option<Index> {
        let postgres = self.dialect == Dialect::Postgres;
        let keys: Option<Vec<IndexKey>> = def.keys.iter().map(|key| self.key(key)).collect();
        let mut index = Index::new("", keys?);
        index.name = match def.name {
            Some(name) => name.to_owned(),
            None => self.names.relation(&table.name, &columns(def), "idx"),
        };
        index.unique = def.unique;
        index.predicate = self.sql(def.predicate).map(str::to_owned);
        if postgres {
            index.method = def.method.filter(|&it| it != "btree").map(str::to_owned);
            index.include = def.include.iter().map(|&column| column.into()).collect();
            index.nulls_not_distinct = def.nulls_not_distinct;
        }
        Some(index)
    }

    fn key(&self, def: &KeyDef) -> Option<IndexKey> {
        let postgres = self.dialect == Dialect::Postgres;
        let mut key = match def.target {
            KeyTarget::Column(name) => IndexKey::column(name),
            KeyTarget::Expression(sql) => IndexKey::expression(self.sql(sql)?),
        };
        key.collation = self.sql(def.collation).map(str::to_owned);
        key.order = match def.order {
            KeyOrder::Asc => Order::Asc,
            KeyOrder::Desc => Order::Desc,
        };
        if postgres {
            key.opclass = def.opclass.map(str::to_owned);
            key.nulls = def.nulls.and_then(|nulls| explicit(nulls, key.order));
        }
        Some(key)
    }
}

/// PostgreSQL puts NULLs last when ascending and first when descending; saying so is no difference.
fn explicit(nulls: NullsDef, order: Order) -> Option<Nulls> {
    match (nulls, order) {
        (NullsDef::First, Order::Asc) => Some(Nulls::First),
        (NullsDef::Last, Order::Desc) => Some(Nulls::Last),
        _ => None,
    }
}

fn columns(def: &IndexDef) -> Vec<&'static str> {
    let names = def.keys.iter().map(|key| match key.target {
        KeyTarget::Column(name) => name,
        KeyTarget::Expression(_) => "expr",
    });
    names.collect()
}
