//! Generated columns.

use super::column::{How, action, added, changed_settings, dropped, fill, typed};
use super::{Draft, identity, name, not_null};
use crate::dialect::postgres::types::explicit_cast;
use crate::diff::{Below, Heirs, Way};
use crate::schema::{Column, Generated, GeneratedKind, QName};
use crate::sql::ident;
use crate::step::Lock;

/// A generated column that is computed otherwise ("ALTER TABLE", `SET EXPRESSION`): whatever heirs it has would
/// follow, with an expression of their own or not.
pub(super) fn recompute(table: &QName, from: &Column, to: &Column, heirs: Heirs) -> Draft {
    let only = match heirs {
        Heirs::Nobody => "",
        Heirs::Follow | Heirs::Stay | Heirs::Apart => "ONLY ",
    };
    let set = |it: &Column| {
        let expression = it.generated.as_ref().map(|it| it.expression.as_str());
        let (table, column) = (name(table), ident(&it.name));
        let expression = expression.unwrap_or("NULL");
        vec![format!(
            "ALTER TABLE {only}{table} ALTER COLUMN {column} SET EXPRESSION AS ({expression})"
        )]
    };
    Draft::locking(Lock::AccessExclusive, set(to), set(from))
}

/// What makes the values of a column that ceases to be a generated one, where `DROP EXPRESSION` does not: values that were
/// computed when they were read are not stored (PostgreSQL 18), heirs of heirs are refused, and what an heir has from
/// itself would keep what it has.
pub(super) fn value(from: &Column, to: &Column, how: &How<'_>) -> Option<String> {
    let generated = from.generated.as_ref().filter(|_| to.generated.is_none())?;
    // What heirs have of their own beside the value is changed by itself on the way there, and not on the way back.
    let alone = how.way == Way::There || how.below.own[0].is_empty();
    let kept = generated.kind == GeneratedKind::Stored && how.below.let_go() && alone;
    let value = shown(generated, from, to);
    (!kept).then_some(value)
}

/// What a column showed, as a value of its new type.
fn shown(generated: &Generated, from: &Column, to: &Column) -> String {
    let shown = format!("({})", generated.expression);
    match from.ty == to.ty {
        true => generated.expression.clone(),
        false => explicit_cast(&shown, &from.ty, &to.ty).unwrap_or(format!("{shown}::{}", to.ty)),
    }
}

/// A generated column becomes a plain one that holds what it showed.
pub(super) fn plain(
    table: &QName,
    from: &Column,
    to: &Column,
    how: &How<'_>,
    value: &str,
) -> Vec<String> {
    let bare = Column {
        identity: None,
        storage: None,
        compression: None,
        ..to.lax()
    };
    let filled = Column {
        storage: to.storage.clone(),
        compression: to.compression.clone(),
        ..bare.clone()
    };
    let mut sql = gone(table, from, how.below);
    sql.extend(added(table, &bare));
    sql.push(match how.backfill {
        Some(value) => fill(table, &to.name, value),
        None => filling(table, &bare, value),
    });
    sql.extend(changed_settings(table, &bare, &filled));
    for it in &how.below.own[0] {
        let own = it.column.generated.as_ref();
        let other = own.filter(|own| Some(*own) != from.generated.as_ref());
        sql.extend(other.map(|own| fill(&it.table, &to.name, &shown(own, from, to))));
    }
    let own = how.below.own[1].iter();
    sql.extend(own.flat_map(|it| not_null::overridden(&it.table, &it.column)));
    sql.extend(not_null::changed(table, &bare, to, Heirs::Follow));
    sql.extend(identity::changed(table, &bare, to, how));
    sql
}

/// Gives every row a value, whatever rules, triggers, policies and publications say about updates.
fn filling(table: &QName, column: &Column, value: &str) -> String {
    let what = format!("TYPE {} USING ({value})", typed(column));
    action(table, &column.name, what)
}

/// Whether a column is another one from now on: it is computed, or computed otherwise, or what is stored of it would be
/// converted to another type and not computed anew.
pub(in super::super) fn is_remade(from: &Column, to: &Column) -> bool {
    let stored = |it: &Generated| it.kind == GeneratedKind::Stored;
    let generated = to.generated.as_ref();
    generated.is_some_and(|it| from.generated != to.generated || (stored(it) && from.ty != to.ty))
}

/// A generated column has no values of its own, so it is made anew.
pub(super) fn remade(table: &QName, from: &Column, to: &Column, below: &Below) -> Vec<String> {
    let mut sql = gone(table, from, below);
    sql.extend(added(table, to));
    sql
}

/// A column goes, and those that heirs have from themselves go and come as well, so that both become one again.
fn gone(table: &QName, column: &Column, below: &Below) -> Vec<String> {
    let mut sql = dropped(table, column);
    sql.extend(
        below.own[0]
            .iter()
            .flat_map(|it| dropped(&it.table, &it.column)),
    );
    for it in below.own[1].iter().rev() {
        sql.extend(match it.column.generated {
            Some(_) => added(&it.table, &it.column),
            None => added(&it.table, &it.column.lax()),
        });
    }
    sql
}
