//! The columns that hold values of a type while it is made anew.

use super::reach::{Named, Part, Reach};
use super::{Sides, heirs, values};
use crate::diff::{
    Carried, Change, ColumnSettings, KeptColumn, Remade, RemakeWay, TypeUse, UserType,
};
use crate::schema::{Column, ObjectId, ObjectKind, QName, Table};

/// A type that is made anew, together with others.
pub(super) struct Made<'m> {
    pub ty: &'m Remade,
    pub all: &'m [Remade],
    pub way: RemakeWay,
}

impl Made<'_> {
    /// The columns of tables that stay; what a child inherits changes with the parent, and a generated
    /// column is made anew.
    pub(super) fn uses(&self, reach: &Reach<'_>, sides: &Sides<'_>) -> Vec<TypeUse> {
        let named = Named::of(&self.ty.from.id(), sides.from);
        let mut uses = Vec::new();
        let anew = |table: &QName| reach.objects.contains(&ObjectId::table(table));
        for (old, moved, to) in sides.staying().filter(|(old, _, _)| !anew(&old.name)) {
            if self.is_left(&named, moved, to, sides) {
                continue;
            }
            for (at, column) in moved.columns.iter().enumerate() {
                let given = is_given(&moved.name, column, sides);
                if given || column.generated.is_some() || !named.holds(column) {
                    continue;
                }
                let gone = reach.parts.contains(&(old.name.clone(), Part::Default(at)));
                let default = column.default.clone().filter(|_| !gone);
                uses.push(TypeUse {
                    new_default: default.clone(),
                    default,
                    settings: self.settings(&moved.name, column, sides),
                    ..self.of(&moved.name, column)
                });
            }
        }
        uses
    }

    /// Whether a table stops using the type, for types of PostgreSQL's own or none: then its columns change
    /// before the type does, because the new one may lack their values.
    fn is_left(&self, named: &Named, moved: &Table, to: &Table, sides: &Sides<'_>) -> bool {
        let held = moved.columns.iter().filter(|column| named.holds(column));
        let leaves = |column: &Column| {
            let plain = column.generated.is_none() && !column.inherited;
            plain
                && to.column(&column.name).is_none_or(|after| {
                    after.generated.is_none() && !after.inherited && !after.ty.contains('.')
                })
        };
        let needs = |table: &Table| table.depends_on.contains(&self.ty.to.id());
        let heirs = sides
            .to
            .tables
            .values()
            .any(|it| it.options.parents().any(|parent| *parent == to.name));
        self.ty.from.id().kind != ObjectKind::Collation
            && held.clone().all(leaves)
            && !needs(to)
            && !heirs
    }

    /// The same of tables that hold the rows of one that is itself made anew.
    pub(super) fn uses_meanwhile(&self, changes: &[Change], sides: &Sides<'_>) -> Vec<TypeUse> {
        let named = Named::of(&self.ty.from.id(), sides.from);
        let mut uses = Vec::new();
        for change in changes {
            let Change::KeepRows(kept) = change else {
                continue;
            };
            // What goes while a step is undone goes under its new name.
            let renamed = || sides.moved.tables.get(&kept.from);
            let old = sides.from.tables.get(&kept.from).or_else(renamed);
            let columns = old.into_iter().flat_map(|table| &table.columns);
            for column in columns.filter(|column| named.holds(column)) {
                let held = |it: &&KeptColumn| it.old == column.name && it.carried == Carried::Both;
                let Some(meanwhile) = kept.columns.iter().find(held) else {
                    continue;
                };
                let column = Column {
                    name: meanwhile.new.clone(),
                    ..column.clone()
                };
                uses.push(self.of(&kept.aside, &column));
            }
        }
        uses
    }

    fn of(&self, table: &QName, column: &Column) -> TypeUse {
        let convert = |from: &UserType, to: &UserType| match self.way {
            RemakeWay::Text => None,
            RemakeWay::Aside => values::using(column, from, to, self.all),
        };
        TypeUse {
            table: table.clone(),
            column: column.name.clone(),
            ty: column.ty.clone(),
            new_collation: column.collation.clone(),
            collation: column.collation.clone(),
            new_default: None,
            default: None,
            using: convert(&self.ty.from, &self.ty.to),
            back: convert(&self.ty.to, &self.ty.from),
            settings: Vec::new(),
        }
    }

    /// A column that gets a type has its storage and compression as well ("ALTER TABLE", its source:
    /// `ATExecAlterColumnType`). Another kind of type may not have them.
    fn settings(&self, table: &QName, column: &Column, sides: &Sides<'_>) -> Vec<ColumnSettings> {
        if self.ty.from.id().kind != self.ty.to.id().kind {
            return Vec::new();
        }
        let tables = sides.staying().map(|(_, moved, _)| moved);
        let tables =
            tables.filter(|it| it.name == *table || heirs::descends(&sides.moved, &it.name, table));
        let all = tables.filter_map(|it| {
            let own = it.column(&column.name)?;
            let set = own.storage.is_some() || own.compression.is_some();
            set.then(|| ColumnSettings {
                table: it.name.clone(),
                storage: own.storage.clone(),
                compression: own.compression.clone(),
            })
        });
        all.collect()
    }
}

/// Whether a parent that the table keeps has the column, so that it changes with the parent's.
fn is_given(table: &QName, column: &Column, sides: &Sides<'_>) -> bool {
    let parents = sides.kept_parents(table).into_iter();
    let mut parents = parents.filter_map(|parent| sides.moved.tables.get(parent));
    parents.any(|parent| parent.column(&column.name).is_some())
}
