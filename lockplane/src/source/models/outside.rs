//! Tables that models reference and do not declare.

use super::{Builder, table_name};
use crate::model::{ForeignKeyDef, TargetDef};
use crate::schema::{Column, Constraint, ConstraintKind, IndexKey, ObjectId, QName, Table, Unique};

impl Builder {
    /// Makes as much of a referenced table known as the foreign key needs: it stands in on the
    /// shadow, and the real one is left alone.
    pub(super) fn stand_in(&mut self, key: &ForeignKeyDef, referencing: &Table) {
        let outside: Vec<&TargetDef> = key.targets.iter().filter(|it| it.outside).collect();
        let Some(target) = outside.first() else {
            return;
        };
        let name = table_name(target.table, self.dialect);
        let id = ObjectId::table(&name);
        let known = self.schema.tables.contains_key(&name);
        if known && !self.hints.unmanaged.contains(&id) {
            return;
        }
        if !name.namespace.is_empty() {
            self.schema.namespaces.insert(name.namespace.clone());
        }
        let table = self.schema.tables.entry(name.clone());
        let table = table.or_insert_with(|| Table::new(name));
        let pairs = key.columns.iter().zip(key.targets);
        for (column, target) in pairs {
            let ty = referencing.column(column).map(|it| it.ty.clone());
            if table.column(target.column).is_none() {
                let ty = ty.unwrap_or_default();
                table.columns.push(Column::new(target.column, ty));
            }
        }
        let columns: Vec<IndexKey> = key
            .targets
            .iter()
            .map(|it| IndexKey::column(it.column))
            .collect();
        let kind = ConstraintKind::Unique(Unique {
            columns,
            include: Vec::new(),
            nulls_not_distinct: false,
            without_overlaps: false,
            conflict: None,
        });
        let unique = Constraint::new(None, kind);
        if !table.constraints.contains(&unique) {
            table.constraints.push(unique);
        }
        self.hints.unmanaged.insert(id);
    }

    /// A table of this database cannot reference one that only the other has.
    pub(super) fn references_left_out(&mut self) {
        let mut wrong: Vec<(QName, QName)> = Vec::new();
        for (name, table) in &self.schema.tables {
            let keys = table.constraints.iter().filter_map(Constraint::foreign_key);
            for key in keys.filter(|key| self.left_out.contains(&key.references)) {
                wrong.push((name.clone(), key.references.clone()));
            }
        }
        for (name, other) in wrong {
            let dialect = self.dialect;
            self.problems.push(format!(
                "the table `{name}` references `{other}`, which {dialect} does not have by its `dialects(..)`"
            ));
        }
    }
}
