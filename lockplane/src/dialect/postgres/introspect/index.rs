//! Indexes that no constraint owns.

use super::rows::{IndexRow, KeyRow};
use super::text::{options, unwrapped};
use crate::schema::{Index, IndexKey, Key, Nulls, Order};

pub(super) fn index(row: IndexRow) -> Index {
    Index {
        unique: row.unique,
        method: row.method,
        include: row.include,
        predicate: row.predicate.map(|sql| unwrapped(&sql)),
        nulls_not_distinct: row.nulls_not_distinct,
        with: options(row.options),
        tablespace: row.tablespace,
        statistics: row.statistics.unwrap_or_default(),
        attached_to: row.attached_to.map(Into::into),
        invalid: row.invalid,
        comment: row.comment,
        ..Index::new(row.name, row.keys.into_iter().map(key).collect())
    }
}

fn key(row: KeyRow) -> IndexKey {
    let key = match row.column {
        Some(column) => Key::Column(column),
        None => Key::Expression(unwrapped(&row.expression.unwrap_or_default())),
    };
    IndexKey {
        collation: row.collation,
        opclass: row.opclass,
        order: if row.descending {
            Order::Desc
        } else {
            Order::Asc
        },
        // NULLs come last in ascending order and first in descending order.
        nulls: match (row.descending, row.nulls_first) {
            (false, true) => Some(Nulls::First),
            (true, false) => Some(Nulls::Last),
            _ => None,
        },
        ..IndexKey::from(key)
    }
}
