//! Indexes of partitions, below those of the tables that they are partitions of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Part, alone_in};
use crate::diff::{Attach, Attached, Change, TableChange};
use crate::schema::{QName, Schema};

/// Every index of a schema and what it belongs to.
pub(super) struct Tree<'s> {
    schema: &'s Schema,
    parts: BTreeMap<QName, (&'s QName, Part<'s>)>,
}

impl<'s> Tree<'s> {
    pub(super) fn of(schema: &'s Schema) -> Self {
        let parts = schema.tables.iter().flat_map(|(table, all)| {
            Part::all(all).map(move |part| (table.sibling(part.name()), (table, part)))
        });
        Self {
            schema,
            parts: parts.collect(),
        }
    }

    /// One change for each uppermost index, on its table.
    pub(super) fn changes(
        &self,
        attached: &BTreeSet<Attached>,
        change: impl Fn(Attach) -> TableChange,
    ) -> Vec<Change> {
        let mut by_root: BTreeMap<&QName, BTreeSet<&Attached>> = BTreeMap::new();
        for it in attached {
            by_root.entry(self.root(&it.whole)).or_default().insert(it);
        }
        let changes = by_root.into_iter().filter_map(|(root, parts)| {
            let (table, _) = self.parts.get(root)?;
            Some(Change::alter(table, change(self.apart(root, &parts))))
        });
        changes.collect()
    }

    pub(super) fn has(&self, index: &QName) -> bool {
        self.parts.contains_key(index)
    }

    pub(super) fn root<'n>(&'n self, name: &'n QName) -> &'n QName {
        let part = self.parts.get(name);
        match part.and_then(|(_, part)| part.attached_to()) {
            Some(whole) => self.root(whole),
            None => name,
        }
    }

    fn apart(&self, root: &QName, parts: &BTreeSet<&Attached>) -> Attach {
        let names: BTreeSet<&QName> = parts.iter().map(|it| &it.part).collect();
        let mut rest = Vec::new();
        self.below(root, &names, &mut rest);
        let mut alone = Vec::new();
        for name in &names {
            if let Some((table, part)) = self.parts.get(*name) {
                alone.push(self.made(table, part.alone()));
            }
            for own in self.attached_to(name) {
                self.below(own, &names, &mut alone);
            }
        }
        let parts = parts.iter().copied().cloned().collect();
        Attach { parts, rest, alone }
    }

    /// What makes an index and everything below it, except for these.
    fn below(&self, name: &QName, except: &BTreeSet<&QName>, made: &mut Vec<Change>) {
        let Some((table, part)) = self.parts.get(name).filter(|_| !except.contains(name)) else {
            return;
        };
        made.push(self.made(table, part.comes()));
        for own in self.attached_to(name) {
            self.below(own, except, made);
        }
    }

    /// Everything below an index, with its table.
    pub(super) fn all_below(&self, name: &QName) -> Vec<(&'s QName, Part<'s>)> {
        let own = self.attached_to(name).flat_map(|own| {
            let deeper = self.all_below(own);
            self.parts.get(own).copied().into_iter().chain(deeper)
        });
        own.collect()
    }

    fn attached_to<'n>(&'n self, whole: &'n QName) -> impl Iterator<Item = &'n QName> {
        let all = self.parts.iter();
        let own = all.filter(move |(_, (_, part))| part.attached_to() == Some(whole));
        own.map(|(name, _)| name)
    }

    fn made(&self, table: &QName, what: TableChange) -> Change {
        alone_in(Change::alter(table, what), self.schema, self.schema)
    }
}
