//! Tables that use functions which in turn need the table, such as those over its row type: what uses
//! them comes after the function, and goes before it.

use std::collections::BTreeSet;

use super::{Sides, names};
use crate::diff::{Change, TableChange};
use crate::schema::{Constraint, ConstraintKind, Index, Key, ObjectId, Schema, Table};

/// Takes what closes a circle out of tables that come and go.
pub(super) fn apart(changes: Vec<Change>, sides: &Sides<'_>) -> Vec<Change> {
    let changes = changes.into_iter();
    let apart = changes.flat_map(|change| match change {
        Change::CreateTable(table) => {
            let circle = Circle::of(&table, sides.to);
            let (table, uses) = circle.taken_out(table);
            let uses = uses
                .into_iter()
                .map(|what| Change::alter(&table.name, what));
            let uses: Vec<Change> = uses.collect();
            std::iter::once(Change::CreateTable(table))
                .chain(uses)
                .collect()
        }
        Change::DropTable(table) => {
            let circle = Circle::of(&table, sides.from);
            let (table, uses) = circle.taken_out(table);
            let gone = uses.into_iter().map(TableChange::reversed);
            let gone = gone.map(|what| Change::alter(&table.name, what));
            let gone: Vec<Change> = gone.collect();
            gone.into_iter().chain([Change::DropTable(table)]).collect()
        }
        other => vec![other],
    });
    apart.collect::<Vec<Change>>()
}

/// The functions that a table needs and that need the table.
struct Circle(Vec<String>);

impl Circle {
    fn of(table: &Table, schema: &Schema) -> Self {
        let own = BTreeSet::from([ObjectId::table(&table.name)]);
        let needed = table.depends_on.iter();
        let circular = needed.filter(|needed| schema.reaches(needed, &own));
        Self(circular.map(|needed| needed.name.name.clone()).collect())
    }

    fn uses(&self, sql: &str) -> bool {
        self.0.iter().any(|function| names(sql, function))
    }

    /// The table without what uses the functions, and what adds that.
    fn taken_out(&self, mut table: Table) -> (Table, Vec<TableChange>) {
        if self.0.is_empty() {
            return (table, Vec::new());
        }
        let mut uses = Vec::new();
        for column in &mut table.columns {
            if let Some(default) = column.default.take_if(|sql| self.uses(sql)) {
                let column = column.name.clone();
                uses.push(TableChange::SetDefault { column, default });
            }
        }
        let constraints = std::mem::take(&mut table.constraints).into_iter();
        let (late, kept): (Vec<_>, Vec<_>) = constraints.partition(|it| self.in_constraint(it));
        table.constraints = kept;
        uses.extend(late.into_iter().map(TableChange::AddConstraint));
        let indexes = std::mem::take(&mut table.indexes).into_iter();
        let (late, kept): (Vec<_>, Vec<_>) = indexes.partition(|it| self.in_index(it));
        table.indexes = kept;
        uses.extend(late.into_iter().map(TableChange::CreateIndex));
        (table, uses)
    }

    fn in_constraint(&self, constraint: &Constraint) -> bool {
        match &constraint.kind {
            ConstraintKind::Check { expression, .. } => self.uses(expression),
            ConstraintKind::Exclude { definition } => self.uses(definition),
            _ => false,
        }
    }

    fn in_index(&self, index: &Index) -> bool {
        let keys = index.keys.iter().filter_map(|key| match &key.key {
            Key::Expression(sql) => Some(sql),
            Key::Column(_) => None,
        });
        let mut texts = keys.chain(&index.predicate);
        texts.any(|sql| self.uses(sql))
    }
}
