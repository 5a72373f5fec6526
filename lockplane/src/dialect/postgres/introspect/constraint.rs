//! Constraints.

use super::column::Names;
use super::rows::ConstraintRow;
use super::text::{options, unwrapped};
use crate::schema::{
    Action, Constraint, ConstraintKind, Deferrable, ForeignKey, IndexKey, Match, Parameters,
    PrimaryKey, QName, Unique,
};
use crate::sql::array;

/// A constraint; `names` knows the table's columns by their numbers.
pub(super) fn constraint(mut row: ConstraintRow, names: &Names) -> Constraint {
    Constraint {
        kind: kind(&mut row, names),
        name: Some(row.name),
        deferrable: match (row.deferrable, row.deferred) {
            (false, _) => None,
            (true, false) => Some(Deferrable::InitiallyImmediate),
            (true, true) => Some(Deferrable::InitiallyDeferred),
        },
        // What is not enforced is never known to hold; saying both would say it twice.
        not_valid: row.not_valid && !row.not_enforced,
        not_enforced: row.not_enforced,
        // The definition of an exclusion constraint has them already.
        with: match row.kind {
            'x' => Parameters::new(),
            _ => options(row.options),
        },
        tablespace: row.tablespace,
        attached_to: row.attached_to.map(Into::into),
        inherited: row.inherited,
        comment: row.comment,
    }
}

fn kind(row: &mut ConstraintRow, names: &Names) -> ConstraintKind {
    match row.kind {
        'p' => ConstraintKind::PrimaryKey(primary_key(row, names)),
        'u' => ConstraintKind::Unique(unique(row, names)),
        'f' => ConstraintKind::ForeignKey(foreign_key(row, names)),
        'x' => ConstraintKind::Exclude {
            definition: exclusion(row.definition.take().unwrap_or_default()),
        },
        _ => ConstraintKind::Check {
            expression: unwrapped(row.expression.as_deref().unwrap_or_default()),
            no_inherit: row.no_inherit,
            conflict: None,
        },
    }
}

fn primary_key(row: &mut ConstraintRow, names: &Names) -> PrimaryKey {
    PrimaryKey {
        columns: keys(row, names),
        include: names.of(row.relation, &row.include),
        autoincrement: false,
        without_overlaps: row.period,
        conflict: None,
    }
}

fn unique(row: &mut ConstraintRow, names: &Names) -> Unique {
    Unique {
        columns: keys(row, names),
        include: names.of(row.relation, &row.include),
        nulls_not_distinct: row.nulls_not_distinct.unwrap_or_default(),
        without_overlaps: row.period,
        conflict: None,
    }
}

fn keys(row: &ConstraintRow, names: &Names) -> Vec<IndexKey> {
    let columns = names.of(row.relation, &row.columns);
    columns.into_iter().map(IndexKey::column).collect()
}

fn foreign_key(row: &mut ConstraintRow, names: &Names) -> ForeignKey {
    let namespace = row.referenced_namespace.take().unwrap_or_default();
    ForeignKey {
        columns: names.of(row.relation, &row.columns),
        references: QName::new(namespace, row.referenced_name.take().unwrap_or_default()),
        referenced_columns: row.referenced_columns.take().unwrap_or_default(),
        on_delete: action(row.on_delete),
        on_update: action(row.on_update),
        set_columns: names.of(row.relation, &row.set_columns),
        match_type: match row.match_type {
            Some('f') => Match::Full,
            Some('p') => Match::Partial,
            _ => Match::Simple,
        },
        period: row.period,
    }
}

fn action(code: Option<char>) -> Action {
    match code {
        Some('r') => Action::Restrict,
        Some('c') => Action::Cascade,
        Some('n') => Action::SetNull,
        Some('d') => Action::SetDefault,
        _ => Action::NoAction,
    }
}

/// An exclusion without the words that [`Constraint::deferrable`] stands for.
fn exclusion(definition: String) -> String {
    let text = definition.as_str();
    let text = text.strip_suffix(" INITIALLY DEFERRED").unwrap_or(text);
    array::lasting(text.strip_suffix(" DEFERRABLE").unwrap_or(text))
}
