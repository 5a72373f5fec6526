//! `serial` columns that become identity columns and back: the new sequence goes on where the old one
//! would have, and only then takes its name.

use super::column::action;
use super::types::{created, dropped, going_on, owned, same_role};
use super::{identity, name};
use crate::schema::{Column, Identity, QName, Sequence};
use crate::sql::{ident, literal};

/// The sequence of a `serial` column that becomes an identity column whose sequence has the same
/// name: the one has to go before the other can come.
pub(in crate::dialect::postgres) fn of(
    table: &QName,
    serial: &Column,
    identity: &Column,
) -> Option<QName> {
    let sequence = identity.identity.as_ref()?.sequence.clone()?;
    let counted = format!("nextval({}::regclass)", literal(&name(&sequence)));
    let same = serial.default.as_deref() == Some(counted.as_str());
    (same && sequence.namespace == table.namespace).then_some(sequence)
}

/// The identity takes over; the default is gone already.
pub(super) fn ends(
    table: &QName,
    column: &Column,
    identity: &Identity,
    serial: &Sequence,
) -> Vec<String> {
    let aside = aside(&serial.name);
    let named = Identity {
        sequence: Some(aside.clone()),
        ..identity.clone()
    };
    let add = format!("ADD {}", identity::clause(table, column, &named));
    let old = [(&serial.name, &serial.options)];
    let mut sql = vec![
        action(table, &column.name, add),
        going_on(&text(&aside), table, &column.name, &identity.options, &old),
    ];
    sql.extend(dropped(&serial.name));
    sql.push(named_at_last(&aside, &serial.name));
    sql
}

/// The sequence comes while the identity is still there to be asked.
pub(super) fn begins(
    table: &QName,
    column: &Column,
    identity: &Identity,
    serial: &Sequence,
) -> Vec<String> {
    let aside = aside(&serial.name);
    let new = Sequence {
        name: aside.clone(),
        comment: None,
        ..serial.clone()
    };
    let old = [(&serial.name, &identity.options)];
    let mut sql = created(&new);
    sql.push(going_on(
        &text(&aside),
        table,
        &column.name,
        &serial.options,
        &old,
    ));
    sql.push(action(table, &column.name, "DROP IDENTITY"));
    sql.push(named_at_last(&aside, &serial.name));
    // Its comment comes with its name.
    sql.extend(created(serial).into_iter().skip(1));
    let owner = serial.owned_by.as_ref();
    if let Some(owner) = owner {
        sql.push(same_role(&serial.name, &owner.table));
        sql.push(owned(&serial.name, Some(owner)));
    }
    sql
}

fn text(sequence: &QName) -> String {
    format!("{}::regclass", literal(&name(sequence)))
}

fn aside(sequence: &QName) -> QName {
    let short: String = sequence.name.chars().take(10).collect();
    sequence.sibling(format!("_lockplane_new_{short}"))
}

fn named_at_last(aside: &QName, sequence: &QName) -> String {
    format!(
        "ALTER SEQUENCE {} RENAME TO {}",
        name(aside),
        ident(&sequence.name)
    )
}
