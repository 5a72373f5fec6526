//! Questions to the old table about new demands on whole rows: checks and uniqueness.
//!
//! Only where the values that are there stay as they are: another type or collation would compare
//! otherwise, and then the copy itself decides.

use crate::dialect::sqlite::types::affinity;
use crate::schema::{Column, ConstraintKind, Index, IndexKey, Table};
use crate::sql::expression::mentions;
use crate::sql::ident;
use crate::step::{Expectation, Statement};

use super::copy::Copied;

/// What every row has to fulfil, as far as it is new.
pub(super) fn expectations(from: &Table, to: &Table, copied: &Copied) -> Vec<Statement> {
    let way = Way { from, to, copied };
    let new = to
        .constraints
        .iter()
        .filter(|constraint| !from.constraints.contains(constraint));
    let of_constraints = new.filter_map(|constraint| match &constraint.kind {
        ConstraintKind::Check { expression, .. } => {
            way.broken(constraint.name.as_deref(), expression)
        }
        ConstraintKind::Unique(unique) => way.duplicates(&unique.columns),
        ConstraintKind::PrimaryKey(key) => way.duplicates(&key.columns),
        _ => None,
    });
    let new = to
        .indexes
        .iter()
        .filter(|index| !from.indexes.contains(index));
    let of_indexes = new.filter_map(|index| way.unique_index(index));
    of_constraints.chain(of_indexes).collect()
}

struct Way<'a> {
    from: &'a Table,
    to: &'a Table,
    copied: &'a Copied,
}

impl Way<'_> {
    fn unique_index(&self, index: &Index) -> Option<Statement> {
        let whole = index.unique && index.predicate.is_none();
        whole.then(|| self.duplicates(&index.keys)).flatten()
    }

    fn broken(&self, name: Option<&str>, expression: &str) -> Option<Statement> {
        let columns = self.to.columns.iter();
        let used: Vec<&Column> = columns
            .filter(|column| mentions(expression, &column.name))
            .collect();
        if used.is_empty() || !used.iter().all(|column| self.stays(column)) {
            return None;
        }
        Some(Statement::Expect(Expectation {
            expect_no_rows: format!(
                "SELECT {} FROM {} WHERE NOT ({expression}) LIMIT 3",
                shown(&used),
                super::sql_name(&self.from.name)
            ),
            otherwise: format!(
                "{}: a row breaks the new check {}({expression})",
                self.to.name,
                name.map(|name| format!("{name} ")).unwrap_or_default()
            ),
        }))
    }

    fn duplicates(&self, keys: &[IndexKey]) -> Option<Statement> {
        let columns = keys.iter().map(|key| self.to.column(key.as_column()?));
        let columns: Vec<&Column> = columns.collect::<Option<_>>()?;
        if already_unique(self.from, keys) || !columns.iter().all(|column| self.stays(column)) {
            return None;
        }
        let groups: Vec<String> = keys
            .iter()
            .zip(&columns)
            .map(|(key, column)| collated(key, column))
            .collect();
        let names: Vec<String> = columns.iter().map(|column| ident(&column.name)).collect();
        Some(Statement::Expect(Expectation {
            expect_no_rows: format!(
                "SELECT {} || ', ' || count(*) || ' times' FROM {} WHERE {} IS NOT NULL GROUP BY {} HAVING count(*) > 1 LIMIT 3",
                shown(&columns),
                super::sql_name(&self.from.name),
                names.join(" IS NOT NULL AND "),
                groups.join(", ")
            ),
            otherwise: format!(
                "{}: values that have to be unique are not ({})",
                self.to.name,
                names.join(", ")
            ),
        }))
    }

    /// Whether a column's values are those of the old table, and compare as they did.
    fn stays(&self, column: &Column) -> bool {
        let old = self.from.column(&column.name);
        let alike = old.is_some_and(|old| {
            old.collation == column.collation && affinity(&old.ty) == affinity(&column.ty)
        });
        alike && self.copied.source(&column.name) == Some(&ident(&column.name))
    }
}

fn collated(key: &IndexKey, column: &Column) -> String {
    let name = ident(&column.name);
    match key.collation.as_ref().or(column.collation.as_ref()) {
        Some(collation) => format!("{name} COLLATE {}", ident(collation)),
        None => name,
    }
}

/// Whether a key of the old table is part of these keys, so that they cannot have duplicates.
fn already_unique(from: &Table, keys: &[IndexKey]) -> bool {
    let within = |old: &[IndexKey]| {
        let mut old = old.iter();
        old.all(|key| key.collation.is_none() && keys.iter().any(|new| same_key(key, new)))
    };
    from.constraints
        .iter()
        .any(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey(key) => within(&key.columns),
            ConstraintKind::Unique(unique) => within(&unique.columns),
            _ => false,
        })
}

fn same_key(one: &IndexKey, other: &IndexKey) -> bool {
    one.key == other.key && other.collation.is_none()
}

fn shown(columns: &[&Column]) -> String {
    let parts: Vec<String> = columns
        .iter()
        .map(|column| format!("substr(quote({}), 1, 80)", ident(&column.name)))
        .collect();
    parts.join(" || ', ' || ")
}
