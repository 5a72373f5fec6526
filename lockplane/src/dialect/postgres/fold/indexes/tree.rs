//! Indexes of partitions, below those of the tables that they are partitions of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Part, alone_in};
use crate::diff::{Attach, Attached, Change, TableChange};
use crate::schema::{QName, Schema, TableOptions};

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

    pub(super) fn is_key(&self, index: &QName) -> bool {
        self.parts.get(index).is_some_and(|(_, part)| part.is_key())
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
        let mut attach = Attach {
            parts: parts.iter().copied().cloned().collect(),
            ..Attach::default()
        };
        self.below(root, &names, &mut attach.rest, &mut attach.joined_after);
        for name in &names {
            let Some((table, part)) = self.parts.get(*name) else {
                continue;
            };
            if self.is_key_beneath_none(*part) {
                attach.joined_before.extend(self.joins(table));
                continue;
            }
            attach.alone.push(self.made(table, part.alone()));
            for own in self.attached_to(name) {
                self.below(own, &names, &mut attach.alone, &mut attach.joined_after);
            }
        }
        attach
    }

    /// What makes an index and everything below it, except for these, and what lets partitions join whose keys come along.
    fn below(
        &self,
        name: &QName,
        except: &BTreeSet<&QName>,
        made: &mut Vec<Change>,
        joined: &mut Vec<Change>,
    ) {
        let Some((table, part)) = self.parts.get(name).filter(|_| !except.contains(name)) else {
            return;
        };
        if self.is_key_beneath_none(*part) {
            joined.extend(self.joins(table));
            return;
        }
        made.push(self.made(table, part.comes()));
        for own in self.attached_to(name) {
            self.below(own, except, made, joined);
        }
    }

    /// Whether a key is attached to an index that is none: PostgreSQL drops neither of the two while it is.
    pub(super) fn is_key_beneath_none(&self, part: Part<'_>) -> bool {
        part.is_key() && part.attached_to().is_some_and(|it| !self.is_key(it))
    }

    /// Whether an index is such a key, or has one below it.
    pub(super) fn holds_keys(&self, name: &QName) -> bool {
        let own = self.parts.get(name);
        own.is_some_and(|(_, part)| self.is_key_beneath_none(*part))
            || self.attached_to(name).any(|own| self.holds_keys(own))
    }

    /// A partition joins its whole again.
    fn joins(&self, table: &QName) -> Option<Change> {
        let to = Box::new(self.schema.tables.get(table)?.options.clone());
        let from = Box::new(TableOptions {
            partition_of: None,
            ..(*to).clone()
        });
        Some(Change::alter(table, TableChange::SetOptions { from, to }))
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
