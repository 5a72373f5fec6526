//! A new demand that rows which are there may not meet.

use std::collections::BTreeSet;

use super::{Judge, inside};
use crate::dialect::{Conversion, Rules};
use crate::diff::{Change, TableChange, UserType, moved};
use crate::schema::{
    Action, Column, Constraint, ConstraintKind, ForeignKey, Match, Object, ObjectId, ObjectKind,
    QName, Schema, Table,
};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let demands = inside(change)
        .into_iter()
        .filter(|(table, _)| !judge.is_empty(table))
        .filter_map(|(table, what)| match what {
            TableChange::AddConstraint(constraint)
                if asks_rows(constraint) && !judge.is_met(table, constraint) =>
            {
                Some(hazard(table, &of_constraint(constraint)))
            }
            TableChange::AlterConstraint { from, to }
                if asks_rows(to) && (from.not_valid || from.not_enforced) =>
            {
                Some(hazard(table, &of_constraint(to)))
            }
            TableChange::AlterColumn {
                from,
                to,
                using: None,
                ..
            } if to.generated.is_none() && judge.conversion(from, to) == Conversion::Narrowing => {
                Some(narrowed(table, to))
            }
            TableChange::CreateIndex(index) if index.unique && !index.invalid => {
                Some(hazard(table, &format!("unique index {}", index.name)))
            }
            _ => None,
        });
    let all = demands.chain(of_kinds(change));
    all.chain(of_domains(change, judge)).collect()
}

/// Whether rows that are there have to meet it: not where it comes with the whole's and has only its name left to
/// get, where it is not validated, or is made for a partitioned table alone.
fn asks_rows(constraint: &Constraint) -> bool {
    !constraint.is_given() && !constraint.not_valid && !constraint.not_enforced
}

/// Foreign keys that all rows meet, with their tables: those that held before with another action or name, and
/// those over a column that comes without a value.
pub(super) fn met(
    rules: &dyn Rules,
    changes: &[Change],
    (from, to): (&Schema, &Schema),
) -> Vec<(QName, Constraint)> {
    let moved = moved(from, changes);
    let blank: BTreeSet<(&QName, &str)> = changes.iter().flat_map(blank).collect();
    // A partition may come with rows of its own.
    let whole = |table: &&Table| table.options.partition_by.is_none();
    let keys = to.tables.values().filter(whole).flat_map(|table| {
        let keys = table.constraints.iter();
        keys.filter_map(move |it| Some((table, it, it.foreign_key()?)))
    });
    let met = keys.filter(|(table, _, key)| {
        let mut columns = key.columns.iter();
        let absent = match key.match_type {
            Match::Full => columns.all(|column| blank.contains(&(&table.name, column))),
            _ => columns.any(|column| blank.contains(&(&table.name, column))),
        };
        absent || rules.holds_references() && held(table, key, &moved, to)
    });
    met.map(|(table, constraint, _)| (table.name.clone(), constraint.clone()))
        .collect()
}

/// Columns that come without a value for the rows that are there; a type of somebody's own may have one.
fn blank(change: &Change) -> Vec<(&QName, &str)> {
    let columns = inside(change).into_iter().filter_map(|(table, what)| {
        let TableChange::AddColumn {
            column,
            backfill: None,
        } = what
        else {
            return None;
        };
        let valued = column.default.is_some()
            || column.identity.is_some()
            || column.generated.is_some()
            || column.ty.contains('.');
        (!valued).then_some((table, column.name.as_str()))
    });
    columns.collect()
}

/// Whether the table had the same key over the same columns of both tables, under the names of now.
fn held(table: &Table, key: &ForeignKey, moved: &Schema, to: &Schema) -> bool {
    let bare = |key: &ForeignKey| ForeignKey {
        on_delete: Action::default(),
        on_update: Action::default(),
        set_columns: Vec::new(),
        ..key.clone()
    };
    let before = moved.tables.get(&table.name);
    let mut known = before.into_iter().flat_map(|it| &it.constraints);
    let same = known.any(|it| {
        let it = Some(it).filter(|it| asks_rows(it));
        it.and_then(|it| it.foreign_key()).map(bare) == Some(bare(key))
    });
    let values = |schema: &Schema, table: &QName, columns: &[String]| {
        let table = schema.tables.get(table);
        let table = table.filter(|it| it.options.partition_by.is_none())?;
        let column = |name: &String| {
            let column = table.column(name)?;
            let plain = column.generated.is_none();
            plain.then(|| (column.ty.clone(), column.collation.clone(), column.nullable))
        };
        columns.iter().map(column).collect::<Option<Vec<_>>>()
    };
    let unchanged = |table: &QName, columns: &[String]| {
        let before = values(moved, table, columns);
        before.is_some() && before == values(to, table, columns)
    };
    same && unchanged(&table.name, &key.columns)
        && unchanged(&key.references, &key.referenced_columns)
}

/// Domains that tables use and that get a check or no longer take NULL.
fn of_domains(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let pairs: Vec<(&Object, &Object)> = match change {
        Change::ReplaceObject { from, to } => vec![(from, to)],
        Change::RemakeTypes(remake) => {
            let objects = remake
                .types
                .iter()
                .filter_map(|ty| match (&ty.from, &ty.to) {
                    (UserType::Object(from), UserType::Object(to)) => Some((from, to)),
                    _ => None,
                });
            objects.collect()
        }
        _ => Vec::new(),
    };
    let domains = pairs.into_iter().filter(|(from, to)| {
        let both = [from, to].iter().all(|it| it.id.kind == ObjectKind::Domain);
        both && !to.demands().is_subset(&from.demands()) && is_used(&from.id, judge)
    });
    let hazards = domains.map(|(_, to)| Hazard {
        kind: HazardKind::NewDemand,
        message: format!(
            "{} demands more: the step fails if a row holds a value that does not meet it",
            to.id
        ),
        advice: "look for such rows first".to_owned(),
    });
    hazards.collect()
}

fn is_used(id: &ObjectId, judge: &Judge<'_>) -> bool {
    let it = BTreeSet::from([id.clone()]);
    let mut tables = judge.from.tables.keys().map(ObjectId::table);
    tables.any(|table| judge.from.reaches(&table, &it))
}

/// Types that become types of another kind: a domain's values may be none of an enum, and the other
/// way round.
fn of_kinds(change: &Change) -> impl Iterator<Item = Hazard> {
    let remake = match change {
        Change::RemakeTypes(remake) if !remake.uses.is_empty() => Some(remake),
        _ => None,
    };
    let types = remake.into_iter().flat_map(|remake| &remake.types);
    let other = types.filter(|ty| ty.from.id().kind != ty.to.id().kind);
    other.map(|ty| Hazard {
        kind: HazardKind::NewDemand,
        message: format!(
            "{} becomes {}: the step fails if a row holds a value that is none of it",
            ty.from.id(),
            ty.to.id()
        ),
        advice: "look for such rows first".to_owned(),
    })
}

fn of_constraint(constraint: &Constraint) -> String {
    let kind = match constraint.kind {
        ConstraintKind::PrimaryKey(_) => "primary key",
        ConstraintKind::Unique(_) => "unique constraint",
        ConstraintKind::Check { .. } => "check",
        ConstraintKind::ForeignKey(_) => "foreign key",
        ConstraintKind::Exclude { .. } => "exclusion constraint",
    };
    match &constraint.name {
        Some(name) => format!("{kind} {name}"),
        None => format!("a new {kind}"),
    }
}

fn narrowed(table: &QName, to: &Column) -> Hazard {
    Hazard {
        kind: HazardKind::NewDemand,
        message: format!(
            "{table}.{} becomes {}: the step fails if a value does not fit",
            to.name, to.ty
        ),
        advice: "look for such rows first".to_owned(),
    }
}

fn hazard(table: &QName, demand: &str) -> Hazard {
    Hazard {
        kind: HazardKind::NewDemand,
        message: format!("{demand} of {table}: the step fails if a row does not meet it"),
        advice: "look for such rows first".to_owned(),
    }
}
