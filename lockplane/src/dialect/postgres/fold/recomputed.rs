//! Generated columns that get another expression where they stand (`SET EXPRESSION`, PostgreSQL 17).

use super::reach::{forgotten_statistics, index_texts};
use super::{Sides, indexes, inside, keys, names};
use crate::dialect::postgres::ddl::constraint_text;
use crate::diff::{Change, Heirs, TableChange};
use crate::schema::{
    Column, Constraint, ConstraintKind, GeneratedKind, Index, Object, ObjectId, ObjectKind, QName,
    Schema, Table,
};

/// Takes the expressions out that can change so; what else changes of such a column stays.
pub(super) fn apart(changes: Vec<Change>, sides: &Sides<'_>) -> (Vec<Change>, Vec<Change>) {
    let other: Vec<Recomputed> = changes.iter().map(|it| recomputes(it, sides)).collect();
    let mut recomputed = Vec::new();
    let mut left = Vec::new();
    for (change, own) in changes.into_iter().zip(&other) {
        match own {
            Recomputed::InPlace(it, rest) if !is_related_to_new(it, &other, sides) => {
                recomputed.push(it.clone());
                left.extend(rest.clone());
            }
            _ => left.push(change),
        }
    }
    for change in &recomputed {
        around(change, sides, &mut left);
    }
    (left, recomputed)
}

/// What another expression of a column comes to.
enum Recomputed {
    /// There is none.
    No,
    /// The column of a table is made anew.
    Anew(QName, String),
    /// It changes where it stands, and what else changes of it.
    InPlace(Change, Option<Change>),
}

/// Whether a parent's or an heir's column is made anew, which is the same one.
fn is_related_to_new(it: &Change, all: &[Recomputed], sides: &Sides<'_>) -> bool {
    let Some((table, TableChange::Recompute { to, .. })) = inside(it) else {
        return false;
    };
    let related = |other: &QName| {
        let wholes = [table, other].map(|it| root(it, sides.to));
        wholes[0] == wholes[1]
    };
    all.iter().any(|other| match other {
        Recomputed::Anew(other, column) => *column == to.name && related(other),
        _ => false,
    })
}

/// The uppermost table that a table inherits from, by its first parents.
fn root<'s>(table: &'s QName, schema: &'s Schema) -> &'s QName {
    let parent = schema
        .tables
        .get(table)
        .and_then(|it| it.options.parents().next());
    parent.map_or(table, |parent| root(parent, schema))
}

/// Adds them, but not where the column, or its table, had to go and come: it comes as it should be.
pub(super) fn together(mut changes: Vec<Change>, recomputed: Vec<Change>) -> Vec<Change> {
    let stays = |change: &Change| {
        let Some((table, TableChange::Recompute { to, .. })) = inside(change) else {
            return true;
        };
        !changes.iter().any(|other| match other {
            Change::CreateTable(made) => made.name == *table,
            Change::Alter {
                table: other,
                what: TableChange::AddColumn { column, .. },
            } => other == table && column.name == to.name,
            _ => false,
        })
    };
    let recomputed: Vec<Change> = recomputed.into_iter().filter(stays).collect();
    changes.extend(recomputed);
    changes
}

/// The other expression, and what else changes.
fn recomputes(change: &Change, sides: &Sides<'_>) -> Recomputed {
    let Some((table, TableChange::AlterColumn { from, to, .. })) = inside(change) else {
        return Recomputed::No;
    };
    if from.generated.is_none() || to.generated.is_none() || from.generated == to.generated {
        return Recomputed::No;
    }
    if !stays(table, from, to, sides).unwrap_or_default() {
        return Recomputed::Anew(table.clone(), to.name.clone());
    }
    let rest = Column {
        generated: to.generated.clone(),
        ..from.clone()
    };
    let heirs = heirs(table, sides.to);
    let (from, to) = (from.clone(), to.clone());
    let left = (rest != to).then(|| TableChange::altered(rest, to.clone()));
    let it = Change::alter(table, TableChange::Recompute { from, to, heirs });
    Recomputed::InPlace(it, left.map(|what| Change::alter(table, what)))
}

/// Whether the column can stay.
fn stays(table: &QName, from: &Column, to: &Column, sides: &Sides<'_>) -> Option<bool> {
    let (before, after) = (from.generated.as_ref()?, to.generated.as_ref()?);
    let kept = (&from.ty, &from.collation) == (&to.ty, &to.collation);
    let (moved, wanted) = (sides.moved.tables.get(table)?, sides.to.tables.get(table)?);
    let (old, column) = sides.old_column(table, &from.name)?;
    let whole = [
        (sides.from, old, &column.name),
        (&sides.moved, moved, &to.name),
        (sides.to, wanted, &to.name),
    ];
    let mut whole = whole.into_iter();
    let takes = whole.all(|(schema, table, name)| takes(before.kind, schema, table, name));
    let checked =
        before.kind == GeneratedKind::Virtual && is_checked((moved, wanted), &to.name, sides);
    Some(before.alterable.0 && before.kind == after.kind && kept && takes && !checked)
}

/// Whether a check is there while a virtual column changes, which PostgreSQL refuses ("ALTER TABLE", `SET EXPRESSION`): one that
/// names the column goes and comes anyway, and in a family all of them are in the way.
fn is_checked((moved, to): (&Table, &Table), column: &str, sides: &Sides<'_>) -> bool {
    let family = is_related(&moved.name, &sides.moved) || is_related(&to.name, sides.to);
    let mut all = moved.constraints.iter().chain(&to.constraints);
    let mut staying = staying_checks(moved, to);
    match family {
        true => all.any(is_check),
        false => staying.any(|[_, it]| !names(&constraint_text(it), column)),
    }
}

fn is_check(it: &Constraint) -> bool {
    matches!(it.kind, ConstraintKind::Check { .. })
}

/// The checks that a table has before and after.
fn staying_checks<'t>(
    before: &'t Table,
    after: &'t Table,
) -> impl Iterator<Item = [&'t Constraint; 2]> {
    let checks = after.constraints.iter().filter(|it| is_check(it));
    checks.filter_map(|it| {
        let mut all = before.constraints.iter();
        let was = all.find(|was| was.kind == it.kind)?;
        Some([was, it])
    })
}

/// Whether a table has parents or heirs.
fn is_related(table: &QName, schema: &Schema) -> bool {
    let own = schema.tables.get(table);
    let parents = own.is_some_and(|it| it.options.parents().next().is_some());
    parents || heirs(table, schema) == Heirs::Stay
}

fn heirs(table: &QName, schema: &Schema) -> Heirs {
    let mut all = schema.tables.values();
    match all.any(|it| it.options.parents().any(|parent| parent == table)) {
        true => Heirs::Stay,
        false => Heirs::Nobody,
    }
}

/// Whether PostgreSQL computes a column anew in such a table, and loses nothing over it. Materialized views keep
/// what they showed, so they go and come, as if the column did.
fn takes(kind: GeneratedKind, schema: &Schema, table: &Table, column: &str) -> bool {
    let targeted = |it: &Index| is_over(it, column) && !it.statistics.is_empty();
    let forgotten = table.indexes.iter().any(targeted)
        || forgotten_statistics(table, column, schema).next().is_some();
    let id = ObjectId::table(&table.name);
    let kept = schema.objects.values().any(|it| {
        let stored = it.id.kind == ObjectKind::MaterializedView;
        stored && schema.reaches(&it.id, &[id.clone()].into())
    });
    let published = |it: &Object| {
        let by_name = it.create.iter().any(|sql| names(sql, &table.name.name));
        it.id.kind == ObjectKind::Publication && by_name
    };
    // With `ONLY`, which an heir's expression of its own asks for, what it inherits would not be made again.
    let heirs = is_related(&table.name, schema);
    let demanding = |it: &Constraint| !it.is_key() && names(&constraint_text(it), column);
    let demands = table.constraints.iter().any(demanding)
        || table.column(column).is_some_and(|it| !it.nullable);
    let computed = kind == GeneratedKind::Virtual;
    let refused = schema.objects.values().any(published);
    !(forgotten || kept || heirs && demands || computed && refused)
}

/// Checks of a virtual column go and come, and so do indexes of partitioned tables and partitions: PostgreSQL makes none of
/// them anew for a part alone.
fn around(change: &Change, sides: &Sides<'_>, changes: &mut Vec<Change>) {
    let Some((name, TableChange::Recompute { to, .. })) = inside(change) else {
        return;
    };
    let moved = sides.moved.tables.get(name).zip(sides.to.tables.get(name));
    let (Some((old, column)), Some((moved, wanted))) = (sides.old_column(name, &to.name), moved)
    else {
        return;
    };
    if to.generated.as_ref().map(|it| it.kind) == Some(GeneratedKind::Virtual) {
        checks_around((old, moved, wanted), changes);
    }
    let split = |it: &Table| it.options.partition_by.is_some() || it.options.partition_of.is_some();
    if !split(old) && !split(wanted) {
        return;
    }
    for [goes, comes] in indexes::anew([old, moved, wanted], [&column.name, &to.name]) {
        changes.push(Change::alter(&old.name, goes));
        changes.push(Change::alter(name, comes));
    }
}

/// The checks that name a virtual column that is computed otherwise; no others stay.
fn checks_around((old, moved, wanted): (&Table, &Table, &Table), changes: &mut Vec<Change>) {
    for [was, comes] in staying_checks(moved, wanted) {
        let at = moved.constraints.iter().position(|it| it == was);
        let goes = at.and_then(|at| old.constraints.get(at)).cloned();
        let add = Change::alter(&wanted.name, TableChange::AddConstraint(comes.clone()));
        if let Some(goes) = goes.filter(|_| !changes.contains(&add)) {
            changes.retain(|change| !keys::renames(change, &wanted.name, comes));
            changes.push(Change::alter(&old.name, TableChange::DropConstraint(goes)));
            changes.push(add);
        }
    }
}

fn is_over(index: &Index, column: &str) -> bool {
    let mut plain = index.keys.iter().filter_map(|key| key.as_column());
    plain.any(|it| it == column)
        || index.include.iter().any(|it| it == column)
        || index_texts(index).iter().any(|text| names(text, column))
}
