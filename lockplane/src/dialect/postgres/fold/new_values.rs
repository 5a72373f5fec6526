//! Values that an enum gets where it stands.

use std::collections::BTreeSet;

use super::Sides;
use crate::diff::{Change, TableChange};
use crate::schema::{EnumType, Object, ObjectId, ObjectKind, Schema};
use crate::sql::literal;

/// New values are unusable until the commit ("ALTER TYPE", notes), so they can be put in place only
/// where nothing of the same plan mentions them.
pub(super) fn in_place(
    from: &EnumType,
    to: &EnumType,
    changes: &[Change],
    sides: &Sides<'_>,
) -> bool {
    let kept = to.values.iter().filter(|value| from.values.contains(value));
    if !kept.eq(from.values.iter()) {
        return false;
    }
    let new = to
        .values
        .iter()
        .filter(|value| !from.values.contains(value));
    let new: Vec<&String> = new.collect();
    let others = changes
        .iter()
        .filter(|change| !matches!(change, Change::AlterEnum { .. } | Change::CreateEnum(_)));
    let quiet = !changes.iter().any(runs_triggers);
    let mut texts = others.map(|change| match change {
        Change::CreateObject(it) | Change::ReplaceObject { to: it, .. }
            if quiet && is_read_late(it) && !is_called(&it.id, sides.to) =>
        {
            head(it)
        }
        _ => format!("{change:?}"),
    });
    !texts.any(|text| new.iter().any(|value| uses_value(&text, value)))
}

/// Whether rows are changed, so that functions may be called.
fn runs_triggers(change: &Change) -> bool {
    match change {
        Change::FillRows(_) | Change::RemakeTypes(_) => true,
        Change::Alter { what, .. } => match what {
            TableChange::AddColumn { backfill, .. } => backfill.is_some(),
            // What heirs computed otherwise is put in by an `UPDATE`.
            TableChange::AlterColumn {
                from,
                to,
                using,
                backfill,
                ..
            } => {
                let plain = from.generated.is_some() && to.generated.is_none();
                using.is_some() || backfill.is_some() || plain
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether PostgreSQL looks at what a function's body means only when it is called ("PL/pgSQL under the Hood", "Plan
/// Caching").
fn is_read_late(object: &Object) -> bool {
    let routine = [ObjectKind::Function, ObjectKind::Procedure].contains(&object.id.kind);
    let mut lines = object.create.iter().flat_map(|sql| sql.lines());
    let language = lines.find_map(|line| line.trim_start().strip_prefix("LANGUAGE "));
    routine && language.is_some_and(|rest| rest.split_whitespace().next() == Some("plpgsql"))
}

/// What stands before the body: defaults of arguments are looked at when it is made.
fn head(object: &Object) -> String {
    let lines = object.create.iter().flat_map(|sql| sql.lines());
    let head = lines.take_while(|line| !line.starts_with("AS "));
    head.collect::<Vec<&str>>().join("\n")
}

/// Whether a plan may call a function itself: for a default, a check, an index, a materialized view, a guard.
fn is_called(id: &ObjectId, schema: &Schema) -> bool {
    let own = BTreeSet::from([id.clone()]);
    let tables = schema.tables.keys().map(ObjectId::table);
    let objects = schema.objects.keys().filter(|id| {
        matches!(
            id.kind,
            ObjectKind::MaterializedView
                | ObjectKind::Domain
                | ObjectKind::EventTrigger
                | ObjectKind::ForeignTable
        )
    });
    let mut callers = tables.chain(objects.cloned());
    callers.any(|it| schema.reaches(&it, &own))
}

/// Whether a text has a value as a literal, or in the literal of an array or a row. The text may have been
/// escaped any number of times, so backslashes do not count, and an odd value is one wherever it stands.
fn uses_value(text: &str, value: &str) -> bool {
    let bare = |text: &str| text.replace('\\', "");
    let (text, value) = (bare(text), bare(value));
    let inside = |literal: &str| {
        let mut elements = literal.split(['{', '}', '(', ')', ',', '"']);
        let is_value = |element: &str| element.trim() == value;
        literal.starts_with(['{', '(']) && elements.any(is_value)
    };
    let odd = value.contains(['{', '}', '(', ')', ',', '"', '\'']);
    match odd {
        true => text.replace("''", "'").contains(&value),
        false => text.contains(&literal(&value)) || text.split('\'').any(inside),
    }
}
