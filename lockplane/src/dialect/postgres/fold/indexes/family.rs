//! Partitioned tables and partitions that come, or go, in one plan.

use std::collections::BTreeSet;

use super::Part;
use crate::schema::{QName, Schema, Table};

/// Tables that come, or go, together.
pub(super) struct Family<'s> {
    schema: &'s Schema,
    members: BTreeSet<&'s QName>,
}

impl<'s> Family<'s> {
    pub(super) fn new(schema: &'s Schema, names: BTreeSet<&QName>) -> Self {
        let members = schema.tables.keys().filter(|name| names.contains(name));
        Self {
            schema,
            members: members.collect(),
        }
    }

    fn whole_of(&self, table: &QName) -> Option<&'s QName> {
        let options = &self.schema.tables.get(table)?.options;
        options.partition_of.as_ref().map(|it| &it.parent)
    }

    /// The uppermost member that a table is a part of.
    fn root(&self, table: &'s QName) -> &'s QName {
        match self.whole_of(table).filter(|it| self.members.contains(it)) {
            Some(whole) => self.root(whole),
            None => table,
        }
    }

    /// Whether PostgreSQL, making or attaching the table, chooses for each index of the whole the one that is wanted;
    /// from 18 on it takes no unique constraint for a primary key then, though it does where that comes later.
    fn is_regular(&self, table: &QName) -> bool {
        let whole = self
            .whole_of(table)
            .and_then(|it| self.schema.tables.get(it));
        let (Some(whole), Some(table)) = (whole, self.schema.tables.get(table)) else {
            return true;
        };
        let own: Vec<Part<'_>> = Part::all(table).collect();
        let one_each = Part::all(whole).all(|part| {
            let name = whole.name.sibling(part.name());
            let mut attached = own.iter().filter(|it| it.attached_to() == Some(&name));
            let first = attached.next();
            first.is_some_and(|it| it.is_primary() == part.is_primary())
                && attached.next().is_none()
        });
        let twins = own.iter().enumerate().any(|(at, one)| {
            let mut others = own[at + 1..].iter();
            others.any(|other| {
                let attached = one.attached_to().or(other.attached_to()).is_some();
                attached && one.shape() == other.shape()
            })
        });
        one_each && !twins
    }

    /// Members without what has to be made later, or to go before. What belongs to an index that `stays`
    /// has to be there when its table is attached.
    pub(super) fn taken(&self, stays: &impl Fn(&QName) -> bool) -> Vec<Table> {
        let odd = self.members.iter().filter(|it| !self.is_regular(it));
        let roots: BTreeSet<&QName> = odd.map(|it| self.root(it)).collect();
        let members = self.members.iter();
        let taken = members.filter(|it| roots.contains(self.root(it)));
        let bare = taken.filter_map(|name| {
            let mut table = self.schema.tables.get(*name)?.clone();
            let kept = |part: Part<'_>| self.is_kept(name, part, stays);
            table.indexes.retain(|it| kept(Part::Index(it)));
            table
                .constraints
                .retain(|it| !it.is_key() || kept(Part::Key(it)));
            let identity = table.options.replica_identity.as_deref();
            let by_index = identity.is_some_and(|it| it.starts_with("index "));
            table.options.replica_identity.take_if(|_| by_index);
            table.options.cluster_on = None;
            Some(table)
        });
        bare.collect()
    }

    /// Whether a part belongs, through all that are above it, to an index of a table that is there before and after.
    fn is_kept(&self, table: &QName, part: Part<'_>, stays: &impl Fn(&QName) -> bool) -> bool {
        let (Some(above), Some(whole)) = (self.whole_of(table), part.attached_to()) else {
            return false;
        };
        if !self.members.contains(above) {
            return stays(whole);
        }
        let mut parts = self
            .schema
            .tables
            .get(above)
            .into_iter()
            .flat_map(Part::all);
        let part = parts.find(|it| above.sibling(it.name()) == *whole);
        part.is_some_and(|part| self.is_kept(above, part, stays))
    }
}
