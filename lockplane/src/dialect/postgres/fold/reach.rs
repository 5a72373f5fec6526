//! How far a change reaches: everything that cannot stay while some objects are away.
//!
//! What needs what is PostgreSQL's own answer for whole objects. Inside a table it is known for the
//! table alone, so there the parts that name what goes are taken for those that need it, and all that
//! could when none names it (a cast, an operator class).

mod forgotten;
mod hidden;
mod named;

use std::collections::BTreeSet;

use super::{Sides, heirs, names, object_names};
use crate::dialect::postgres::ddl::constraint_text;
use crate::dialect::postgres::definition::body_is_read;
use crate::schema::{
    Column, Constraint, ConstraintKind, Index, Object, ObjectId, ObjectKind, QName, Schema, Table,
};
pub(super) use forgotten::index_texts;
pub(super) use forgotten::statistics as forgotten_statistics;
pub(super) use named::Named;

/// A part of a table, by its place in the old table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Constraint(usize),
    Index(usize),
    /// A generated column.
    Computed(usize),
    Default(usize),
}

/// What is reached, under its old names.
pub(super) struct Reach<'s> {
    from: &'s Schema,
    staying: Vec<&'s Table>,
    /// Objects that go.
    pub objects: BTreeSet<ObjectId>,
    /// Types that are made anew with the columns that hold them.
    pub types: BTreeSet<ObjectId>,
    /// Domains that have to let go of their checks and default.
    pub loosened: BTreeSet<ObjectId>,
    /// Columns of those types.
    pub recast: BTreeSet<(QName, String)>,
    /// Columns that change so that what shows them cannot stay.
    pub retyped: BTreeSet<(QName, String)>,
    /// Columns that tables lose: what has names of its own for those of such a table does not name them.
    pub shortened: BTreeSet<(QName, String)>,
    /// Generated columns that are dropped and made again: what hangs on them would vanish.
    pub computed: BTreeSet<(QName, String)>,
    /// Columns whose default or demand changes, which foreign heirs would get as well.
    pub settled: BTreeSet<(QName, String)>,
    /// Tables that become unlogged, which PostgreSQL refuses while a publication names them.
    pub unlogged: BTreeSet<QName>,
    /// Parts of tables that stay.
    pub parts: BTreeSet<(QName, Part)>,
}

impl<'s> Reach<'s> {
    pub(super) fn new(sides: &'s Sides<'_>) -> Self {
        Self {
            from: sides.from,
            staying: sides.staying().map(|(old, _, _)| old).collect(),
            objects: BTreeSet::new(),
            types: BTreeSet::new(),
            loosened: BTreeSet::new(),
            recast: BTreeSet::new(),
            retyped: BTreeSet::new(),
            shortened: BTreeSet::new(),
            computed: BTreeSet::new(),
            settled: BTreeSet::new(),
            unlogged: BTreeSet::new(),
            parts: BTreeSet::new(),
        }
    }

    /// Tables that are dropped and made again: what hangs on them goes with them.
    pub(super) fn remake_tables<'n>(&mut self, names: impl Iterator<Item = &'n QName>) {
        for name in names {
            self.objects.insert(ObjectId::table(name));
            self.staying.retain(|table| table.name != *name);
        }
    }

    /// Follows every need to its end.
    pub(super) fn grown(mut self) -> Self {
        loop {
            let before = self.size();
            self.grow_columns();
            self.grow_tables();
            self.grow_objects();
            if self.size() == before {
                return self;
            }
        }
    }

    fn size(&self) -> usize {
        let ids = self.objects.len() + self.types.len() + self.loosened.len();
        let columns = [&self.recast, &self.retyped, &self.computed, &self.settled];
        ids + columns.map(BTreeSet::len).iter().sum::<usize>() + self.parts.len()
    }

    fn grow_columns(&mut self) {
        for id in &self.types {
            let of = Named::of(id, self.from);
            for table in self
                .staying
                .iter()
                .filter(|table| table.depends_on.contains(id))
            {
                let held = table.columns.iter().filter(|column| of.holds(column));
                let held = held.map(|column| (table.name.clone(), column.name.clone()));
                self.recast.extend(held);
            }
        }
        for columns in [
            &mut self.recast,
            &mut self.retyped,
            &mut self.computed,
            &mut self.settled,
        ] {
            heirs::inherit(columns, &self.staying);
        }
    }

    fn grow_objects(&mut self) {
        let mut found = Vec::new();
        for (id, object) in &self.from.objects {
            let needs =
                |ids: &BTreeSet<ObjectId>| object.depends_on.iter().any(|id| ids.contains(id));
            let on_table = id.on.as_ref().map(ObjectId::table);
            let on_table = on_table.is_some_and(|table| self.objects.contains(&table));
            let (on_types, on_objects) = (needs(&self.types), on_table || needs(&self.objects));
            match id.kind {
                ObjectKind::Domain if on_objects && !self.objects.contains(id) => {
                    self.loosened.insert(id.clone());
                    if on_types {
                        found.push((id, true));
                    }
                }
                _ if on_types || on_objects => found.push((id, is_type(id))),
                _ if self.stands_on(object) => found.push((id, false)),
                _ => {}
            }
        }
        for (id, ty) in found {
            match ty && !self.objects.contains(id) {
                true => self.types.insert(id.clone()),
                false => self.objects.insert(id.clone()),
            };
        }
    }

    /// Whether an object keeps a column from changing its type ("ALTER TABLE", notes: views, rules,
    /// policies, triggers that name the column, bodies of SQL that were read when they were made),
    /// or would go with one that is dropped and made again (statistics), or has a default or demand of its own
    /// that a change of the parent's would replace (foreign tables).
    fn stands_on(&self, object: &Object) -> bool {
        let kept = matches!(
            object.id.kind,
            ObjectKind::View
                | ObjectKind::MaterializedView
                | ObjectKind::Rule
                | ObjectKind::Policy
                | ObjectKind::Trigger
                | ObjectKind::Publication
        );
        let on = |table: &QName| {
            object.depends_on.contains(&ObjectId::table(table))
                || object.id.on.as_ref() == Some(table)
        };
        let rows = |table: &QName| on(table) || hidden::calls_for_rows(object, table, self.from);
        let of = |table: &QName| self.from.tables.get(table).filter(|_| rows(table));
        let hidden = |(table, column): &(QName, String)| {
            of(table).is_some_and(|it| hidden::uses(object, it, column))
        };
        let view = &object.view.0;
        let named = |it: &(QName, String)| match view.is_known() {
            true => view.uses.contains(it) || (!on(&it.0) && hidden(it)),
            false => on(&it.0) && object_names(object, &it.1) || hidden(it),
        };
        let lists = |table: &QName| of(table).is_some_and(|it| hidden::lists(object, it));
        match object.id.kind {
            ObjectKind::Statistics => self.computed.iter().any(named),
            ObjectKind::ForeignTable => self.settled.iter().any(named),
            _ if kept || is_read(object) => {
                let published = object.id.kind == ObjectKind::Publication;
                let gone = self.shortened.iter().filter(|_| published);
                let mut changed = self.retyped.iter().chain(&self.recast).chain(gone);
                changed.any(named) || self.shortened.iter().any(|(table, _)| lists(table))
            }
            _ => false,
        }
    }

    fn grow_tables(&mut self) {
        for table in self.staying.clone() {
            let needed: Vec<&ObjectId> = table
                .depends_on
                .iter()
                .filter(|id| self.objects.contains(*id) || self.types.contains(*id))
                .filter(|id| id.kind != ObjectKind::Table)
                .collect();
            let touches = Touches::new(self, table, needed);
            let found = touches.parts();
            for part in found {
                if let Part::Computed(at) = part {
                    let column = (table.name.clone(), table.columns[at].name.clone());
                    self.retyped.insert(column.clone());
                    self.computed.insert(column);
                }
                self.parts.insert((table.name.clone(), part));
            }
        }
    }
}

/// Whether it is made anew together with the columns that hold it.
pub(super) fn is_type(id: &ObjectId) -> bool {
    matches!(
        id.kind,
        ObjectKind::Enum | ObjectKind::Type | ObjectKind::Domain | ObjectKind::Collation
    )
}

/// What of one table is reached.
struct Touches<'t> {
    table: &'t Table,
    needed: Vec<&'t ObjectId>,
    /// Some of what is needed is named nowhere.
    nameless: bool,
    recast: Vec<String>,
    retyped: Vec<String>,
    computed: Vec<String>,
    /// Indexes of which PostgreSQL would forget something.
    forgotten: BTreeSet<&'t str>,
}

impl<'t> Touches<'t> {
    fn new(reach: &Reach<'_>, table: &'t Table, needed: Vec<&'t ObjectId>) -> Self {
        let of = |columns: &BTreeSet<(QName, String)>| {
            let own = columns.iter().filter(|(name, _)| *name == table.name);
            own.map(|(_, column)| column.clone()).collect::<Vec<_>>()
        };
        let texts = texts(table);
        let unnamed = |id: &&ObjectId| !texts.iter().any(|text| mentions(text, id));
        let nameless = needed.iter().any(unnamed);
        let (recast, retyped) = (of(&reach.recast), of(&reach.retyped));
        let computed = of(&reach.computed);
        let forgotten = forgotten::indexes(table, &retyped);
        Self {
            table,
            needed,
            nameless,
            recast,
            retyped,
            computed,
            forgotten,
        }
    }

    fn parts(&self) -> Vec<Part> {
        if self.needed.is_empty() && self.recast.is_empty() && self.retyped.is_empty() {
            return Vec::new();
        }
        let columns = self.table.columns.iter().enumerate();
        let columns = columns.filter_map(|(at, column)| self.column(at, column));
        let constraints = self.table.constraints.iter().enumerate();
        let constraints = constraints
            .filter(|(_, constraint)| self.constraint(constraint))
            .map(|(at, _)| Part::Constraint(at));
        let indexes = self.table.indexes.iter().enumerate();
        let indexes = indexes
            .filter(|(_, index)| self.index(index))
            .map(|(at, _)| Part::Index(at));
        columns.chain(constraints).chain(indexes).collect()
    }

    fn column(&self, at: usize, column: &Column) -> Option<Part> {
        if let Some(generated) = &column.generated {
            let text = &generated.expression;
            let from = self.recast.iter().chain(&self.retyped);
            let reached = self.recast.contains(&column.name)
                || self.needs(text)
                || from.clone().any(|name| names(text, name));
            return reached.then_some(Part::Computed(at));
        }
        let default = column.default.as_ref()?;
        // The default of a column of the type goes with the type.
        let own = self.recast.contains(&column.name);
        let needed = self.needed.iter().filter(|id| !own || !is_type(id));
        let named = needed.clone().any(|id| mentions(default, id));
        let nameless = self.nameless && !own && !is_sequence(default);
        (named || nameless).then_some(Part::Default(at))
    }

    fn constraint(&self, constraint: &Constraint) -> bool {
        // Keys of partitions are made one by one.
        if constraint.inherited && constraint.attached_to.is_none() {
            return false;
        }
        let text = constraint_text(constraint);
        if self.computed.iter().any(|name| names(&text, name)) {
            return true;
        }
        match &constraint.kind {
            ConstraintKind::Check { .. } | ConstraintKind::Exclude { .. } => {
                self.needs(&text) || self.recast.iter().any(|name| names(&text, name))
            }
            ConstraintKind::ForeignKey(key) => key
                .columns
                .iter()
                .any(|column| self.recast.contains(column)),
            ConstraintKind::PrimaryKey(_) | ConstraintKind::Unique(_) => false,
        }
    }

    fn index(&self, index: &Index) -> bool {
        let texts = index_texts(index);
        let plain = index.keys.iter().filter_map(|key| key.as_column());
        let mut columns = plain
            .clone()
            .chain(index.include.iter().map(String::as_str));
        // Values of a range are text meanwhile, for which not every method has an operator class.
        let odd = index.method.as_deref().is_some_and(|it| it != "hash");
        let recast = |column: &str| self.recast.iter().any(|name| name == column);
        (odd && plain.clone().any(recast))
            || columns.any(|column| self.computed.iter().any(|name| name == column))
            || (self.nameless && !texts.is_empty())
            || self.forgotten.contains(index.name.as_str())
            || texts.iter().any(|text| {
                let columns = self.computed.iter().chain(&self.recast);
                self.needs(text) || columns.clone().any(|name| names(text, name))
            })
    }

    fn needs(&self, text: &str) -> bool {
        self.nameless || self.needed.iter().any(|id| mentions(text, id))
    }
}

fn is_sequence(default: &str) -> bool {
    default.starts_with("nextval(")
}

/// Whether a text names an object, or may do so.
fn mentions(text: &str, id: &ObjectId) -> bool {
    match id.kind {
        ObjectKind::Operator => text.contains(&id.name.name),
        _ => names(text, &id.name.name),
    }
}

/// Everything in a table that may name an object.
fn texts(table: &Table) -> Vec<String> {
    let columns = table.columns.iter().flat_map(|column| {
        let computed = column.generated.iter().map(|g| g.expression.clone());
        let default = column.default.iter().cloned();
        let of = [Some(column.ty.clone()), column.collation.clone()];
        of.into_iter().flatten().chain(computed).chain(default)
    });
    let constraints = table.constraints.iter().map(constraint_text);
    let indexes = table.indexes.iter().flat_map(index_texts);
    let key = table.options.partition_by.iter().cloned();
    let all = columns.chain(constraints).chain(indexes).chain(key);
    all.collect()
}

/// Whether an object has a body of SQL that was read when it was made.
pub(super) fn is_read(object: &Object) -> bool {
    object.create.iter().any(|sql| body_is_read(sql))
}
