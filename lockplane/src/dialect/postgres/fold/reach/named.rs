//! Types by their names in columns.

use crate::dialect::postgres::definition::multirange;
use crate::schema::{Column, ObjectId, ObjectKind, QName, Schema};
use crate::sql::{Dialect, tokens};

/// The names that a type goes by in columns.
pub(in super::super) struct Named {
    id: ObjectId,
    multirange: Option<String>,
}

impl Named {
    pub(in super::super) fn of(id: &ObjectId, schema: &Schema) -> Self {
        Self {
            id: id.clone(),
            multirange: schema.objects.get(id).and_then(multirange),
        }
    }

    pub(in super::super) fn holds(&self, column: &Column) -> bool {
        let name = &self.id.name;
        match self.id.kind {
            ObjectKind::Collation => {
                let collation = column.collation.as_ref();
                collation.is_some_and(|collation| is_of(collation, name))
            }
            _ => {
                let other = self.multirange.as_ref();
                is_of(&column.ty, name)
                    || other.is_some_and(|other| is_of(&column.ty, &name.sibling(other)))
            }
        }
    }
}

/// Whether a column's type is this one or an array of it.
fn is_of(ty: &str, name: &QName) -> bool {
    let all = tokens(ty, Dialect::Postgres);
    let words = all.iter().filter_map(|token| token.name(Dialect::Postgres));
    words.eq([name.namespace.clone(), name.name.clone()])
}
