//! Constraints of tables and columns.

use sqlparser::ast::{
    CheckConstraint, ColumnOption, ConstraintCharacteristics, ConstraintReferenceMatchKind,
    DeferrableInitial, Expr, ForeignKeyConstraint, Ident, IndexColumn, NullsDistinctOption,
    PrimaryKeyConstraint, ReferentialAction, TableConstraint, UniqueConstraint,
};

use super::{Gap, ident, qname};
use crate::schema::{
    Action, Constraint, ConstraintKind, Deferrable, ForeignKey, IndexKey, Match, PrimaryKey, Table,
    Unique,
};

/// Adds a constraint; the columns of a primary key are never NULL.
pub(super) fn add(table: &mut Table, constraint: Constraint) {
    if let ConstraintKind::PrimaryKey(key) = &constraint.kind {
        let names: Vec<_> = key.columns.iter().filter_map(IndexKey::as_column).collect();
        for column in &mut table.columns {
            column.nullable &= !names.contains(&column.name.as_str());
        }
    }
    table.constraints.push(constraint);
}

/// A constraint that stands by itself.
pub(super) fn table_constraint(table: &Table, given: &TableConstraint) -> Result<Constraint, Gap> {
    match given {
        TableConstraint::PrimaryKey(key) => primary_key(key, columns(&key.columns)?),
        TableConstraint::Unique(key) => unique(key, columns(&key.columns)?),
        TableConstraint::Check(check) => Ok(check_of(check.name.as_ref().map(ident), check)),
        TableConstraint::ForeignKey(key) => foreign_key(
            key,
            key.columns.iter().map(ident).collect(),
            key.name.as_ref().map(ident),
        ),
        other => Err(format!("`{other}` of {} is not represented", table.name)),
    }
}

/// A constraint that stands behind a column, if it is one.
pub(super) fn of_column(
    column: &str,
    name: Option<String>,
    option: &ColumnOption,
) -> Result<Option<Constraint>, Gap> {
    let this = || vec![IndexKey::column(column)];
    let mut constraint = match option {
        ColumnOption::PrimaryKey(key) => primary_key(key, this())?,
        ColumnOption::Unique(key) => unique(key, this())?,
        ColumnOption::Check(check) => check_of(None, check),
        ColumnOption::ForeignKey(key) => foreign_key(key, vec![column.to_owned()], None)?,
        _ => return Ok(None),
    };
    constraint.name = name.or(constraint.name);
    Ok(Some(constraint))
}

fn columns(given: &[IndexColumn]) -> Result<Vec<IndexKey>, Gap> {
    let each = given.iter().map(|column| match &column.column.expr {
        Expr::Identifier(name) => Ok(IndexKey::column(ident(name))),
        other => Err(format!("`{other}` is no column")),
    });
    each.collect()
}

fn made(
    name: Option<&Ident>,
    kind: ConstraintKind,
    when: Option<&ConstraintCharacteristics>,
) -> Constraint {
    let mut constraint = Constraint::new(name.map(ident), kind);
    if let Some(when) = when {
        let deferred = when.initially == Some(DeferrableInitial::Deferred);
        constraint.deferrable = match when.deferrable.unwrap_or(deferred) {
            true if deferred => Some(Deferrable::InitiallyDeferred),
            true => Some(Deferrable::InitiallyImmediate),
            false => None,
        };
        constraint.not_enforced = when.enforced == Some(false);
    }
    constraint
}

fn primary_key(given: &PrimaryKeyConstraint, columns: Vec<IndexKey>) -> Result<Constraint, Gap> {
    if given.index_name.is_some() || given.index_type.is_some() || !given.index_options.is_empty() {
        return Err("a primary key with options of its index is not represented".to_owned());
    }
    let kind = ConstraintKind::PrimaryKey(PrimaryKey {
        columns,
        include: given.include.iter().map(ident).collect(),
        autoincrement: false,
        without_overlaps: false,
        conflict: None,
    });
    Ok(made(
        given.name.as_ref(),
        kind,
        given.characteristics.as_ref(),
    ))
}

fn unique(given: &UniqueConstraint, columns: Vec<IndexKey>) -> Result<Constraint, Gap> {
    if given.index_name.is_some() || given.index_type.is_some() || !given.index_options.is_empty() {
        return Err("a unique constraint with options of its index is not represented".to_owned());
    }
    let kind = ConstraintKind::Unique(Unique {
        columns,
        include: given.include.iter().map(ident).collect(),
        nulls_not_distinct: given.nulls_distinct == NullsDistinctOption::NotDistinct,
        without_overlaps: false,
        conflict: None,
    });
    Ok(made(
        given.name.as_ref(),
        kind,
        given.characteristics.as_ref(),
    ))
}

fn check_of(name: Option<String>, given: &CheckConstraint) -> Constraint {
    let kind = ConstraintKind::Check {
        expression: given.expr.to_string(),
        no_inherit: given.no_inherit,
        conflict: None,
    };
    let mut constraint = Constraint::new(name, kind);
    constraint.not_enforced = given.enforced == Some(false);
    constraint
}

fn foreign_key(
    given: &ForeignKeyConstraint,
    columns: Vec<String>,
    name: Option<String>,
) -> Result<Constraint, Gap> {
    let kind = ConstraintKind::ForeignKey(ForeignKey {
        columns,
        references: qname(&given.foreign_table)?,
        referenced_columns: given.referred_columns.iter().map(ident).collect(),
        on_delete: action(given.on_delete.as_ref()),
        on_update: action(given.on_update.as_ref()),
        set_columns: Vec::new(),
        match_type: match given.match_kind {
            Some(ConstraintReferenceMatchKind::Full) => Match::Full,
            Some(ConstraintReferenceMatchKind::Partial) => Match::Partial,
            Some(ConstraintReferenceMatchKind::Simple) | None => Match::Simple,
        },
        period: false,
    });
    let mut constraint = made(None, kind, given.characteristics.as_ref());
    constraint.name = name;
    Ok(constraint)
}

fn action(given: Option<&ReferentialAction>) -> Action {
    match given {
        Some(ReferentialAction::Restrict) => Action::Restrict,
        Some(ReferentialAction::Cascade) => Action::Cascade,
        Some(ReferentialAction::SetNull) => Action::SetNull,
        Some(ReferentialAction::SetDefault) => Action::SetDefault,
        Some(ReferentialAction::NoAction) | None => Action::NoAction,
    }
}
