//! Values that somebody computes for a column that has demands to meet.

use super::{Judge, inside};
use crate::diff::{Change, TableChange};
use crate::schema::{Column, Constraint, ConstraintKind, Index, Table};
use crate::sql::{Dialect, tokens};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let computed = inside(change).into_iter().filter_map(|(name, what)| {
        let TableChange::AlterColumn {
            to,
            using: Some(using),
            ..
        } = what
        else {
            return None;
        };
        let table = judge.to.tables.get(name)?;
        let demands = match is_cast(using, &to.name, judge.to.dialect) {
            true => Vec::new(),
            false => demands(table, to, judge.to.dialect),
        };
        (!demands.is_empty() && !judge.is_empty(name)).then(|| Hazard {
            kind: HazardKind::NewDemand,
            message: format!(
                "values of {name}.{} are computed anew: the step fails if one does not meet {}",
                to.name,
                demands.join(", ")
            ),
            advice: "select the expression first and look at what it gives".to_owned(),
        })
    });
    computed.collect()
}

/// Whether an expression only says the type: `column::type`.
fn is_cast(using: &str, column: &str, dialect: Dialect) -> bool {
    let all = tokens(using, dialect);
    let mut solid = all.iter().filter(|token| !token.is_blank());
    let own = solid.next().and_then(|token| token.name(dialect));
    own.as_deref() == Some(column)
        && solid.next().is_none_or(|token| token.text.starts_with(':'))
        && !using.contains('(')
}

/// What the values of a column have to meet.
fn demands(table: &Table, column: &Column, dialect: Dialect) -> Vec<String> {
    let required = (!column.nullable).then(|| "NOT NULL".to_owned());
    let is = |name: &String| *name == column.name;
    let of_index = |index: &&Index| {
        let mut keys = index.keys.iter().filter_map(|key| key.as_column());
        index.unique && keys.any(|key| key == column.name)
    };
    let names = |sql: &str| {
        let all = tokens(sql, dialect);
        all.iter()
            .any(|it| it.name(dialect).as_deref() == Some(&column.name))
    };
    let of_constraint = |it: &&Constraint| match &it.kind {
        ConstraintKind::PrimaryKey(key) => key
            .columns
            .iter()
            .any(|it| it.as_column() == Some(&column.name)),
        ConstraintKind::Unique(key) => key
            .columns
            .iter()
            .any(|it| it.as_column() == Some(&column.name)),
        ConstraintKind::ForeignKey(key) => key.columns.iter().any(is),
        ConstraintKind::Check { expression, .. } => names(expression),
        ConstraintKind::Exclude { definition } => names(definition),
    };
    let constraints = table.constraints.iter().filter(of_constraint);
    let constraints = constraints.filter(|it| !it.not_enforced);
    let constraints =
        constraints.map(|it| it.name.clone().unwrap_or_else(|| "a constraint".to_owned()));
    let indexes = table
        .indexes
        .iter()
        .filter(of_index)
        .map(|it| it.name.clone());
    required
        .into_iter()
        .chain(constraints)
        .chain(indexes)
        .collect()
}
