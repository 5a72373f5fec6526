//! Which tables and columns were renamed, and the old schema under its new names.

mod attached;
mod columns;
mod constant;
mod lookup;
mod object;
mod query;
mod sequences;
mod shown;
mod text;
mod wishes;

use std::collections::{BTreeMap, BTreeSet};

use super::through::through;
use super::{Change, Hints, TableChange, virtuals};
use crate::schema::{
    ConstraintKind, Index, IndexKey, Key, ObjectId, ObjectKind, QName, Rights, Schema, Table,
};
use crate::sql::Dialect;
pub(super) use attached::reattach;
use columns::{ancestors, column_renames};
pub(super) use wishes::{applicable, spelled, without_taken};

/// The renames that hints ask for and that still apply.
#[derive(Debug, Default)]
pub(crate) struct Renames {
    dialect: Option<Dialect>,
    /// Old to new.
    tables: BTreeMap<QName, QName>,
    /// Virtual tables that are otherwise the same, old to new.
    virtuals: BTreeMap<QName, QName>,
    /// Table (old name) to old and new column names.
    columns: BTreeMap<QName, BTreeMap<String, String>>,
    /// Sequences of columns, old to new.
    sequences: BTreeMap<QName, QName>,
}

impl Renames {
    /// Keeps the hints that apply: the old name is there, the new one is not (or is itself renamed
    /// away; whether something else gets the old name does not matter), and nothing goes round in a circle, which could not be told from a rename that has
    /// been done.
    pub(super) fn find(from: &Schema, to: &Schema, hints: &Hints) -> Self {
        let mut renames = Self {
            dialect: Some(from.dialect),
            ..Self::default()
        };
        let wanted = hints
            .renamed
            .iter()
            .filter(|(id, _)| id.kind == ObjectKind::Table);
        let wanted = wanted.map(|(id, olds)| (id.name.clone(), olds.clone()));
        renames.virtuals = virtuals::renamed(wanted.clone(), from, to);
        let same = |a: &QName, b: &QName| {
            from.dialect.same_name(&a.name, &b.name) && a.namespace == b.namespace
        };
        let (old, new) = (keys(&from.tables), keys(&to.tables));
        let wanted = without_taken(spelled(wanted, &old, &new, same), &old, same).into_iter();
        let wanted = wanted.chain(respelled(
            from.dialect,
            from.tables.keys(),
            to.tables.keys(),
        ));
        renames.tables = applicable(wanted, &old, &new);
        for (old, table) in &from.tables {
            let new = renames.table(old);
            let Some(target) = to.tables.get(&new) else {
                continue;
            };
            let wholes = ancestors(target, to);
            let columns = column_renames(from.dialect, table, target, &wholes, hints);
            if !columns.is_empty() {
                renames.columns.insert(old.clone(), columns);
            }
        }
        while renames.inherit(from, to) {}
        while from.dialect.renames_columns_of_views() && renames.find_shown(from, to) {}
        renames.sequences = sequences::found(&renames, from, to);
        renames
    }

    /// A column that is renamed in a parent is renamed in its children. Whether there was anything
    /// to pass on.
    fn inherit(&mut self, from: &Schema, to: &Schema) -> bool {
        let mut passed = Vec::new();
        for (name, table) in &from.tables {
            let Some(target) = to.tables.get(&self.table(name)) else {
                continue;
            };
            let own = self.columns.get(name);
            let parents = table.options.parents();
            let columns = parents.filter_map(|parent| self.columns.get(parent));
            let passes = |(old, new): &(&String, &String)| {
                let known = own.is_some_and(|own| own.contains_key(*old));
                let there = table.column(old).is_some() && target.column(new).is_some();
                there && !known && table.column(new).is_none()
            };
            let columns = columns.flatten().filter(passes);
            passed.extend(columns.map(|(old, new)| (name.clone(), old.clone(), new.clone())));
        }
        let any = !passed.is_empty();
        for (table, old, new) in passed {
            self.columns.entry(table).or_default().insert(old, new);
        }
        any
    }

    /// The renames among some changes.
    pub(crate) fn of(dialect: Dialect, changes: &[Change]) -> Self {
        let mut renames = Self {
            dialect: Some(dialect),
            ..Self::default()
        };
        for change in changes {
            let (renamed, from, to) = match change {
                Change::RenameTable { from, to, .. } => (&mut renames.tables, from, to),
                Change::RenameSequence { from, to } => (&mut renames.sequences, from, to),
                _ => continue,
            };
            renamed.insert(from.clone(), to.clone());
        }
        for change in changes {
            if let Change::Alter {
                table,
                what: TableChange::RenameColumn { from, to },
            } = change
            {
                let mut old = renames.tables.iter().filter(|(_, new)| *new == table);
                let old = old.next().map_or(table, |(old, _)| old).clone();
                let columns = renames.columns.entry(old).or_default();
                columns.insert(from.clone(), to.clone());
            }
        }
        renames
    }

    /// The changes that make these renames.
    pub(super) fn changes(&self, before: &Schema, after: &Schema) -> Vec<Change> {
        let tables = self.tables.iter().map(|(from, to)| Change::RenameTable {
            from: from.clone(),
            through: through(from, to, before, after),
            to: to.clone(),
        });
        let columns = self.columns.iter().flat_map(|(table, columns)| {
            let table = self.table(table);
            columns.iter().map(move |(from, to)| {
                let (from, to) = (from.clone(), to.clone());
                Change::alter(&table, TableChange::RenameColumn { from, to })
            })
        });
        debug_assert!(
            self.tables
                .values()
                .all(|name| after.tables.contains_key(name))
        );
        let virtuals = self.virtuals.iter().map(|(from, to)| Change::RenameTable {
            from: from.clone(),
            through: Vec::new(),
            to: to.clone(),
        });
        let sequences = self.sequences.iter();
        let sequences = sequences.map(|(from, to)| Change::RenameSequence {
            from: from.clone(),
            to: to.clone(),
        });
        let all = tables.chain(virtuals).chain(columns);
        all.chain(sequences).collect()
    }

    /// The new name of a table.
    pub(super) fn table(&self, old: &QName) -> QName {
        self.found(&self.tables, old).unwrap_or(old).clone()
    }

    /// The new identity of an object: what belongs to a renamed table moves with it.
    pub(crate) fn object(&self, id: &ObjectId) -> ObjectId {
        let mut id = id.clone();
        if id.kind == ObjectKind::Table {
            id.name = self.table(&id.name);
        }
        if id.kind == ObjectKind::Sequence {
            id.name = self.sequences.get(&id.name).cloned().unwrap_or(id.name);
        }
        if id.kind == ObjectKind::VirtualTable {
            id.name = self.virtuals.get(&id.name).cloned().unwrap_or(id.name);
        }
        let arguments = id.arguments.as_deref();
        id.arguments = arguments.map(|types| self.move_row_types(types));
        if let Some(on) = &mut id.on {
            let new = self.table(on);
            // It is where its table is.
            if id.name.namespace == on.namespace {
                id.name.namespace.clone_from(&new.namespace);
            }
            *on = new;
        }
        id
    }

    fn column(&self, table: &QName, old: &str) -> String {
        let new = self.renamed_column(table, old);
        new.map_or_else(|| old.to_owned(), Clone::clone)
    }

    /// The schema under its new names. Lists keep their order, so that old and new pair up.
    pub(super) fn move_schema(&self, from: &Schema) -> Schema {
        let mut moved = from.clone();
        let tables = from.tables.values().map(|table| self.move_table(table));
        moved.tables = tables.map(|table| (table.name.clone(), table)).collect();
        self.move_attachments(from, &mut moved);
        self.move_sequences(&mut moved);
        let rights = from.rights.values().map(|rights| self.move_rights(rights));
        moved.rights = rights.map(|rights| (rights.of.clone(), rights)).collect();
        moved
    }

    fn move_rights(&self, old: &Rights) -> Rights {
        let mut rights = old.clone();
        rights.of = self.object(&old.of);
        let columns = old.columns.iter();
        let columns = columns.map(|(name, held)| (self.column(&old.of.name, name), held.clone()));
        rights.columns = columns.collect();
        rights
    }

    fn move_table(&self, old: &Table) -> Table {
        let mut table = old.clone();
        table.name = self.table(&old.name);
        let read = |sql: &str| self.move_constants(&self.move_row_types(sql));
        let text = |sql: &str| read(&self.move_text(&old.name, sql));
        for column in &mut table.columns {
            column.name = self.column(&old.name, &column.name);
            column.ty = self.move_row_types(&column.ty);
            column.default = column.default.as_deref().map(read);
            let counts = column.identity.as_mut().and_then(|it| it.sequence.as_mut());
            if let Some(sequence) = counts {
                *sequence = match self.sequences.get(sequence) {
                    Some(new) => new.clone(),
                    None => table.name.sibling(&sequence.name),
                };
            }
            if let Some(generated) = &mut column.generated {
                generated.expression = text(&generated.expression);
            }
        }
        for constraint in &mut table.constraints {
            self.move_constraint(&old.name, &mut constraint.kind);
        }
        for index in &mut table.indexes {
            self.move_index(&old.name, index);
        }
        if let Some(partition) = &mut table.options.partition_of {
            partition.parent = self.table(&partition.parent);
        }
        table.options.partition_by = table.options.partition_by.as_deref().map(text);
        for parent in table.options.inherits.iter_mut() {
            *parent = self.table(parent);
        }
        table
    }

    fn move_constraint(&self, table: &QName, kind: &mut ConstraintKind) {
        match kind {
            ConstraintKind::PrimaryKey(key) => {
                self.move_keys(table, &mut key.columns);
                self.move_names(table, &mut key.include);
            }
            ConstraintKind::Unique(unique) => {
                self.move_keys(table, &mut unique.columns);
                self.move_names(table, &mut unique.include);
            }
            ConstraintKind::Check { expression, .. } => {
                let moved = self.move_row_types(&self.move_text(table, expression));
                *expression = self.move_constants(&moved);
            }
            ConstraintKind::Exclude { definition } => {
                *definition = self.move_text(table, definition)
            }
            ConstraintKind::ForeignKey(key) => {
                self.move_names(table, &mut key.columns);
                self.move_names(table, &mut key.set_columns);
                self.move_names(&key.references, &mut key.referenced_columns);
                key.references = self.table(&key.references);
            }
        }
    }

    fn move_index(&self, table: &QName, index: &mut Index) {
        self.move_keys(table, &mut index.keys);
        self.move_names(table, &mut index.include);
        index.predicate = index
            .predicate
            .as_deref()
            .map(|sql| self.move_text(table, sql));
    }

    fn move_keys(&self, table: &QName, keys: &mut [IndexKey]) {
        for key in keys {
            match &mut key.key {
                Key::Column(name) => *name = self.column(table, name),
                Key::Expression(sql) => *sql = self.move_text(table, sql),
            }
        }
    }

    fn move_names(&self, table: &QName, names: &mut [String]) {
        for name in names {
            *name = self.column(table, name);
        }
    }
}

fn keys<T>(map: &BTreeMap<QName, T>) -> BTreeSet<QName> {
    map.keys().cloned().collect()
}

/// SQLite takes names that differ only in case for the same.
fn respelled<'a>(
    dialect: Dialect,
    from: impl Iterator<Item = &'a QName> + Clone,
    to: impl Iterator<Item = &'a QName>,
) -> Vec<(QName, Vec<QName>)> {
    to.filter_map(|new| {
        let mut same = from
            .clone()
            .filter(|old| dialect.same_name(&old.name, &new.name));
        same.find(|old| old.name != new.name)
            .map(|old| (new.clone(), vec![old.clone()]))
    })
    .collect()
}
