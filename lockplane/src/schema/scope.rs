//! Which part of a database a plan is about.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{ForeignKey, ObjectId, ObjectKind, QName, Schema};

/// The part of a database that a source speaks for; the rest is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Everything (SQLite files).
    All,
    /// All objects of these namespaces (SQL and JSON sources on PostgreSQL).
    Namespaces(BTreeSet<String>),
    /// Just these objects and what belongs to them (models).
    Objects(BTreeSet<ObjectId>),
}

impl Scope {
    /// Whether an object belongs to this part. A trigger belongs where its table does.
    pub fn contains(&self, id: &ObjectId) -> bool {
        match self {
            Self::All => true,
            Self::Namespaces(names) => match id.kind {
                ObjectKind::Namespace => names.contains(&id.name.name),
                _ => id.name.namespace.is_empty() || names.contains(&id.name.namespace),
            },
            Self::Objects(ids) => ids.contains(id),
        }
    }

    fn has(&self, kind: ObjectKind, name: &QName) -> bool {
        self.contains(&ObjectId::new(kind, name.clone()))
    }
}

impl Schema {
    /// The part of this schema that a scope covers.
    pub fn restrict(&self, scope: &Scope) -> Schema {
        let mut part = self.clone();
        part.namespaces
            .retain(|name| scope.has(ObjectKind::Namespace, &QName::new("", name)));
        part.namespace_comments
            .retain(|name, _| scope.has(ObjectKind::Namespace, &QName::new("", name)));
        part.enums
            .retain(|name, _| scope.has(ObjectKind::Enum, name));
        part.sequences
            .retain(|name, _| scope.has(ObjectKind::Sequence, name));
        part.tables
            .retain(|name, _| scope.has(ObjectKind::Table, name));
        part.objects.retain(|id, _| scope.contains(id));
        part.rights.retain(|id, _| scope.contains(id));
        part
    }

    /// The part of this schema that a change inside a scope can touch or needs: the scope, what
    /// depends on it, and what all of these depend on; foreign keys count both ways.
    ///
    /// A scope of whole namespaces gets everything: its plan, or the way back, may refer to what lies
    /// outside without a trace of it in this schema.
    pub fn closure(&self, scope: &Scope) -> Schema {
        self.closure_and(scope, &BTreeSet::new())
    }

    /// As [`closure`](Self::closure), with these objects and what they depend on besides.
    pub fn closure_and(&self, scope: &Scope, more: &BTreeSet<ObjectId>) -> Schema {
        let Scope::Objects(ids) = scope else {
            return self.clone();
        };
        let needs = self.needs();
        let mut part: BTreeSet<ObjectId> = self.ids();
        part.retain(|id| scope.contains(id));
        let users = |part: &BTreeSet<ObjectId>| -> BTreeSet<ObjectId> {
            let uses = needs.iter().filter(|(_, needed)| part.contains(needed));
            uses.map(|(user, _)| user.clone()).collect()
        };
        let needed = |part: &BTreeSet<ObjectId>| -> BTreeSet<ObjectId> {
            let uses = needs.iter().filter(|(user, _)| part.contains(user));
            uses.map(|(_, needed)| needed.clone()).collect()
        };
        grow(&mut part, users);
        let all = self.ids();
        part.extend(more.iter().filter(|id| all.contains(id)).cloned());
        grow(&mut part, needed);
        // Also where nothing is yet: the plan, or the way back, may put something there.
        let named = part.iter().chain(ids);
        let spaces: BTreeSet<String> = named.map(|id| id.name.namespace.clone()).collect();
        let mut schema = self.restrict(&Scope::Objects(part));
        let used = self.namespaces.iter().filter(|name| {
            spaces.contains(*name) || scope.has(ObjectKind::Namespace, &QName::new("", *name))
        });
        schema.namespaces = used.cloned().collect();
        schema.namespace_comments = self.namespace_comments.clone();
        schema
            .namespace_comments
            .retain(|name, _| schema.namespaces.contains(name));
        schema
    }

    /// What these objects need directly.
    pub fn needed_by(&self, ids: &BTreeSet<ObjectId>) -> BTreeSet<ObjectId> {
        let pairs = self.needs();
        let of_them = pairs.into_iter().filter(|(user, _)| ids.contains(user));
        of_them.map(|(_, needed)| needed).collect()
    }

    /// Whether a foreign key is the one to let go of where some tables refer to each other in a circle: that from the later
    /// name to the earlier one.
    pub(crate) fn closes_a_circle(
        &self,
        table: &QName,
        key: &ForeignKey,
        among: &BTreeSet<&QName>,
    ) -> bool {
        if *table <= key.references || !among.contains(table) {
            return false;
        }
        let (mut seen, mut left) = (BTreeSet::new(), vec![&key.references]);
        while let Some(next) = left.pop() {
            if next == table {
                return true;
            }
            if !among.contains(next) || !seen.insert(next) {
                continue;
            }
            let keys = self.tables.get(next).into_iter();
            let keys = keys.flat_map(|it| &it.constraints);
            left.extend(keys.filter_map(|it| Some(&it.foreign_key()?.references)));
        }
        false
    }

    /// Whether an object needs one of these, directly or not, as its definition says: foreign keys and the
    /// column that a sequence belongs to are not looked at.
    pub(crate) fn reaches(&self, id: &ObjectId, wanted: &BTreeSet<ObjectId>) -> bool {
        let mut seen = BTreeSet::new();
        let mut left = vec![id.clone()];
        while let Some(id) = left.pop() {
            let needed = match id.kind {
                ObjectKind::Table => self.tables.get(&id.name).map(|it| &it.depends_on),
                ObjectKind::Sequence => self.sequences.get(&id.name).map(|it| &it.depends_on),
                _ => self.objects.get(&id).map(|it| &it.depends_on),
            };
            let on = id.on.as_ref().map(ObjectId::table);
            for needed in needed.into_iter().flatten().chain(&on) {
                if wanted.contains(needed) {
                    return true;
                }
                if seen.insert(needed.clone()) {
                    left.push(needed.clone());
                }
            }
        }
        false
    }

    /// Pairs of an object and one that it needs, foreign keys and owned sequences included.
    fn needs(&self) -> BTreeSet<(ObjectId, ObjectId)> {
        let mut pairs = BTreeSet::new();
        for (name, table) in &self.tables {
            let id = ObjectId::table(name);
            let keys = table
                .constraints
                .iter()
                .filter_map(super::Constraint::foreign_key);
            let keys = keys.map(|key| ObjectId::table(&key.references));
            let needed = table.depends_on.iter().cloned().chain(keys);
            pairs.extend(needed.map(|needed| (id.clone(), needed)));
        }
        for (name, sequence) in &self.sequences {
            let id = ObjectId::new(ObjectKind::Sequence, name.clone());
            let owner = sequence
                .owned_by
                .iter()
                .map(|owner| ObjectId::table(&owner.table));
            let needed = sequence.depends_on.iter().cloned().chain(owner);
            pairs.extend(needed.map(|needed| (id.clone(), needed)));
        }
        for (id, object) in &self.objects {
            let on = id.on.iter().map(ObjectId::table);
            let needed = object.depends_on.iter().cloned().chain(on);
            pairs.extend(needed.map(|needed| (id.clone(), needed)));
        }
        pairs
    }

    /// Every object of this schema.
    pub fn ids(&self) -> BTreeSet<ObjectId> {
        let of = |kind: ObjectKind, name: &QName| ObjectId::new(kind, name.clone());
        let namespaces = self
            .namespaces
            .iter()
            .map(|name| of(ObjectKind::Namespace, &QName::new("", name)));
        namespaces
            .chain(self.enums.keys().map(|name| of(ObjectKind::Enum, name)))
            .chain(
                self.sequences
                    .keys()
                    .map(|name| of(ObjectKind::Sequence, name)),
            )
            .chain(self.tables.keys().map(|name| of(ObjectKind::Table, name)))
            .chain(self.objects.keys().cloned())
            .collect()
    }
}

fn grow(part: &mut BTreeSet<ObjectId>, more: impl Fn(&BTreeSet<ObjectId>) -> BTreeSet<ObjectId>) {
    loop {
        let before = part.len();
        let found = more(part);
        part.extend(found);
        if part.len() == before {
            return;
        }
    }
}
