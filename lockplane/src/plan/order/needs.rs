//! What needs what in one schema, and what that means for the order of changes.

use std::collections::{BTreeMap, BTreeSet};

use super::Stage;
use super::edges::{
    filled_whole, grown_first, left_first, logged_in_turn, recast_first, replaced_first,
    retyped_first,
};
use super::heirs::{
    free_of_dropped, free_of_parents, inherited_first, keys_after_checks, own_checks_first,
    own_columns_first, own_columns_last, recomputed_first, settings_around,
};
use super::parts::parts_first;
use crate::diff::Change;
use crate::schema::{Object, ObjectId, ObjectKind, QName, Schema};

/// What needs what in one schema.
pub(super) struct Needs<'a> {
    schema: &'a Schema,
    direct: BTreeMap<ObjectId, BTreeSet<ObjectId>>,
}

/// What calls the function of a cast may do so by the cast, and says so in its text.
fn through_cast(cast: &Object, direct: &mut BTreeMap<ObjectId, BTreeSet<ObjectId>>) {
    let called = |id: &&ObjectId| id.kind == ObjectKind::Function;
    let function = cast.depends_on.iter().find(called);
    let Some(function) = function.filter(|_| cast.id.kind == ObjectKind::Cast) else {
        return;
    };
    for (id, needs) in direct {
        let other = *id != cast.id && !cast.depends_on.contains(id);
        if other && needs.contains(function) {
            needs.insert(cast.id.clone());
        }
    }
}

impl<'a> Needs<'a> {
    pub(super) fn reaches(&self, id: &ObjectId, wanted: &BTreeSet<ObjectId>) -> bool {
        self.schema.reaches(id, wanted)
    }

    pub(super) fn has_table(&self, name: &QName) -> bool {
        self.schema.tables.contains_key(name)
    }

    /// Where a column stands in its table.
    pub(super) fn place(&self, table: &QName, column: &str) -> usize {
        let table = self.schema.tables.get(table);
        let place = table.and_then(|it| it.columns.iter().position(|it| it.name == column));
        place.unwrap_or_default()
    }

    pub(super) fn of(schema: &'a Schema) -> Self {
        let mut direct: BTreeMap<ObjectId, BTreeSet<ObjectId>> = BTreeMap::new();
        let mut add = |id: ObjectId, needs: &[ObjectId]| {
            direct.insert(id, needs.iter().cloned().collect());
        };
        for (name, table) in &schema.tables {
            add(ObjectId::table(name), &table.depends_on);
        }
        for (name, sequence) in &schema.sequences {
            add(
                ObjectId::new(ObjectKind::Sequence, name.clone()),
                &sequence.depends_on,
            );
        }
        for (id, object) in &schema.objects {
            add(id.clone(), &object.depends_on);
        }
        for (id, needs) in &mut direct {
            needs.extend(id.on.as_ref().map(ObjectId::table));
            needs.remove(id);
        }
        for object in schema.objects.values() {
            through_cast(object, &mut direct);
        }
        Self { schema, direct }
    }

    /// Pairs of places of which the first runs first: `edge` says which of what is needed and its
    /// user that is. Changes of one object keep the order they have.
    pub(super) fn edges(
        &self,
        changes: &[Change],
        edge: impl Fn(usize, usize) -> (usize, usize),
    ) -> BTreeSet<(usize, usize)> {
        let objects: Vec<Vec<ObjectId>> = changes.iter().map(Change::objects).collect();
        let mut places: BTreeMap<&ObjectId, Vec<usize>> = BTreeMap::new();
        for (at, ids) in objects.iter().enumerate() {
            for id in ids {
                places.entry(id).or_default().push(at);
            }
        }
        let mut edges = BTreeSet::new();
        for (user, ids) in objects.iter().enumerate() {
            let needed = ids.iter().filter_map(|id| self.direct.get(id)).flatten();
            let needed = needed.filter(|needed| !self.closes_a_circle(&changes[user], needed));
            let needed = needed.filter_map(|id| places.get(id)).flatten();
            edges.extend(needed.map(|&at| edge(at, user)));
        }
        let parts = parts_first(changes);
        let late: BTreeSet<usize> = parts.iter().map(|(_, whole)| *whole).collect();
        for same in places.values_mut() {
            // A type that is made anew is there before anything is done to it; what waits for partitions does not
            // keep others from what these wait for.
            let remade = |at: usize| matches!(changes[at], Change::RemakeTypes(_));
            same.sort_by_key(|&at| (!remade(at), late.contains(&at), at));
            edges.extend(same.windows(2).map(|pair| (pair[0], pair[1])));
        }
        let mut heirs = own_columns_first(changes, self.schema);
        let checks = own_checks_first(changes, self.schema);
        let keys = keys_after_checks(&checks, changes);
        heirs.extend(checks);
        let free = free_of_parents(&heirs, changes, self.schema);
        let later = free_of_parents(&keys, changes, self.schema);
        for (needed, user) in free.into_iter().chain(later) {
            edges.remove(&edge(needed, user));
        }
        let recomputed = recomputed_first(changes, self.schema);
        for (needed, user) in free_of_dropped(&recomputed, changes, self.schema) {
            edges.remove(&edge(needed, user));
        }
        let logged = logged_in_turn(changes, self.schema);
        let retyped = retyped_first(changes, self.schema);
        let known = heirs.into_iter().chain(logged).chain(retyped);
        let known = known.chain(recomputed);
        for (part, whole) in parts.into_iter().chain(known) {
            edges.remove(&edge(whole, part));
            edges.insert(edge(part, whole));
        }
        let last = own_columns_last(changes, self.schema);
        let settings = settings_around(changes, self.schema);
        let last = last.into_iter().chain(settings);
        for (first, then) in left_first(changes).into_iter().chain(last) {
            edges.remove(&(then, first));
            edges.insert((first, then));
        }
        edges.extend(inherited_first(changes, self.schema));
        edges.extend(recast_first(changes));
        edges.extend(grown_first(changes));
        edges.extend(replaced_first(changes, self.schema));
        edges.extend(filled_whole(changes));
        edges.retain(|(first, then)| first != then);
        edges
    }

    /// Whether what a table needs needs the table: then the table comes first and goes last, and what
    /// uses the other is a change of its own.
    fn closes_a_circle(&self, user: &Change, needed: &ObjectId) -> bool {
        let (Change::CreateTable(table) | Change::DropTable(table)) = user else {
            return false;
        };
        let table = BTreeSet::from([ObjectId::table(&table.name)]);
        self.schema.reaches(needed, &table)
    }

    /// Functions and types that a table uses go after the table stopped using them; everything
    /// else, and what only dropped views use, goes first.
    pub(super) fn stage_of_drop(&self, id: &ObjectId, gone: &BTreeSet<ObjectId>) -> Stage {
        // Among the tables: after those that use it, before those that it needs.
        let between = self.schema.reaches(id, gone);
        let serves = self.serves_a_table(id, &mut BTreeSet::new());
        let serves_those = serves && self.serves_none_but(id, gone, &mut BTreeSet::new());
        if between && (self.only_serves(id, gone) || serves_those) {
            return Stage::DropTables;
        }
        let late = matches!(
            id.kind,
            ObjectKind::Type | ObjectKind::Domain | ObjectKind::Collation | ObjectKind::Extension
        );
        match late || serves {
            true => Stage::DropTypes,
            false => Stage::DropObjects,
        }
    }

    /// Whether no table but these uses a type directly.
    fn only_serves(&self, id: &ObjectId, gone: &BTreeSet<ObjectId>) -> bool {
        let late = matches!(id.kind, ObjectKind::Type | ObjectKind::Domain);
        let mut users = self.users(id);
        late && users.all(|user| user.kind != ObjectKind::Table || gone.contains(user))
    }

    /// Whether no table but these uses a function, directly or not.
    fn serves_none_but(
        &self,
        id: &ObjectId,
        gone: &BTreeSet<ObjectId>,
        seen: &mut BTreeSet<ObjectId>,
    ) -> bool {
        let users: Vec<&ObjectId> = self.users(id).collect();
        users.into_iter().all(|user| match user.kind {
            ObjectKind::Table => gone.contains(user),
            _ => !seen.insert(user.clone()) || self.serves_none_but(user, gone, seen),
        })
    }

    pub(super) fn serves_a_table(&self, id: &ObjectId, seen: &mut BTreeSet<ObjectId>) -> bool {
        let users: Vec<&ObjectId> = self.users(id).collect();
        users.into_iter().any(|user| {
            let table =
                self.schema.tables.contains_key(&user.name) && user.kind == ObjectKind::Table;
            let view = user.on.is_some()
                || matches!(user.kind, ObjectKind::View | ObjectKind::MaterializedView);
            table || (!view && seen.insert(user.clone()) && self.serves_a_table(user, seen))
        })
    }

    pub(super) fn users_of(&self, id: &ObjectId) -> BTreeSet<ObjectId> {
        self.users(id).cloned().collect()
    }

    fn users<'s>(&'s self, id: &ObjectId) -> impl Iterator<Item = &'s ObjectId> {
        let id = id.clone();
        let uses = self
            .direct
            .iter()
            .filter(move |(_, needs)| needs.contains(&id));
        uses.map(|(user, _)| user)
    }
}
