//! A rebuild that needs no copy: columns that are added together with constraints of their own.

use crate::dialect::sqlite::ddl;
use crate::dialect::sqlite::fold::is_spoken_of;
use crate::diff::{Rebuild, TableChange};
use crate::schema::{Column, Constraint, ConstraintKind, Index};
use crate::sql::expression::mentions;
use crate::step::Statement;

/// What is added, column by column.
pub(super) struct Additions<'a> {
    columns: Vec<(&'a Column, Vec<&'a Constraint>)>,
    indexes: Vec<&'a Index>,
}

impl<'a> Additions<'a> {
    /// The additions, unless something else changes too: `ADD COLUMN` takes `CHECK` and `REFERENCES`
    /// beside the column, the latter only for a column that is NULL in all rows (SQLite
    /// documentation, "ALTER TABLE", section 4).
    pub(super) fn of(rebuild: &'a Rebuild) -> Option<Self> {
        let mut additions = Self {
            columns: Vec::new(),
            indexes: Vec::new(),
        };
        let mut constraints = Vec::new();
        for change in &rebuild.changes {
            match change {
                TableChange::AddColumn {
                    column,
                    backfill: None,
                } if ddl::can_add(column, &rebuild.from)
                    && !is_spoken_of(&column.name, &rebuild.from) =>
                {
                    additions.columns.push((column, Vec::new()));
                }
                TableChange::AddConstraint(constraint) => constraints.push(constraint),
                TableChange::CreateIndex(index) => additions.indexes.push(index),
                _ => return None,
            }
        }
        for constraint in constraints {
            additions.place(constraint)?;
        }
        Some(additions)
    }

    /// Puts a constraint beside the one new column that it is about.
    fn place(&mut self, constraint: &'a Constraint) -> Option<()> {
        let mut about = self
            .columns
            .iter_mut()
            .filter(|(c, _)| belongs(constraint, c));
        match (about.next(), about.next()) {
            (Some((_, own)), None) => {
                own.push(constraint);
                Some(())
            }
            _ => None,
        }
    }

    /// What the step does, and the statements.
    pub(super) fn statements(&self, rebuild: &Rebuild) -> (String, Vec<Statement>) {
        let table = &rebuild.to.name;
        let name = super::sql_name(table);
        let (mut sql, mut words) = (Vec::new(), Vec::new());
        for (column, constraints) in &self.columns {
            let beside: String = constraints.iter().map(|c| ddl::beside(c)).collect();
            let definition = ddl::added(column);
            sql.push(Statement::run(format!(
                "ALTER TABLE {name} ADD COLUMN {definition}{beside}"
            )));
            words.push(format!("{table}.{}", column.name));
        }
        let indexes = self.indexes.iter();
        sql.extend(indexes.map(|index| Statement::run(ddl::create_index(table, index))));
        (format!("Add column {}", words.join(", ")), sql)
    }
}

fn belongs(constraint: &Constraint, column: &Column) -> bool {
    match &constraint.kind {
        ConstraintKind::ForeignKey(key) => {
            let empty = column.default.is_none() && column.generated.is_none();
            empty && key.columns == [column.name.clone()]
        }
        ConstraintKind::Check { expression, .. } => mentions(expression, &column.name),
        _ => false,
    }
}
