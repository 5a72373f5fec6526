//! `NOT NULL`: since PostgreSQL 18 a constraint with a name.

use super::column::action;
use super::{Draft, alter_table, comment_on, given, name};
use crate::diff::{Heirs, Way};
use crate::schema::{Column, NotNull, QName};
use crate::sql::{ident, literal};
use crate::step::Lock;

/// What stands in a column's definition, which has no room for `NOT VALID`.
pub(super) fn clause(column: &Column) -> String {
    let demand = &column.not_null;
    let parents = demand.inherited && !demand.besides.0.own;
    if column.nullable || demand.not_valid || parents {
        return String::new();
    }
    let name = full_name(column);
    let name = name.map_or_else(String::new, |name| format!(" CONSTRAINT {}", ident(name)));
    format!("{name} NOT NULL{}", no_inherit(column))
}

/// Also where nobody gave it that name.
fn full_name(column: &Column) -> Option<&String> {
    let demand = &column.not_null;
    demand.name.as_ref().or(demand.besides.0.name.as_ref())
}

/// What follows the statement that makes the column.
pub(super) fn completed(table: &QName, column: &Column) -> Vec<String> {
    let later = !column.nullable && column.not_null.not_valid;
    let unchecked = later.then(|| demanded(table, column, full_name(column)));
    let told = column.not_null.comment.is_some();
    let told = told.then(|| told_of(table, column));
    let let_go = let_go(table, column).into_iter();
    let_go.chain(unchecked).chain(told).collect()
}

/// What an inheriting table demands by itself of a column of its parent.
pub(super) fn overridden(table: &QName, column: &Column) -> Vec<String> {
    let demand = &column.not_null;
    let own = !column.nullable && (!demand.inherited || demand.besides.0.own);
    let told = demand.comment.is_some().then(|| told_of(table, column));
    let required = own.then(|| required(table, column));
    let let_go = let_go(table, column).into_iter();
    let_go.chain(required).chain(told).collect()
}

/// A new table demands what its parents do, until it is told otherwise.
fn let_go(table: &QName, column: &Column) -> Option<String> {
    let lax = column.nullable && column.not_null.besides.0.let_go;
    lax.then(|| alone(table, &column.name, "DROP NOT NULL"))
}

/// Whatever heirs demand.
fn alone(table: &QName, column: &str, what: &str) -> String {
    let (table, column) = (name(table), ident(column));
    format!("ALTER TABLE ONLY {table} ALTER COLUMN {column} {what}")
}

/// The same as it stands in `CREATE TABLE` beside the columns, where it has a name: a primary key would give it another one.
pub(super) fn beside(column: &Column) -> Option<String> {
    let demand = &column.not_null;
    let own = !demand.inherited || demand.besides.0.own;
    let written = own && !column.nullable && !demand.not_valid;
    let name = ident(full_name(column).filter(|_| written)?);
    let (column, own) = (ident(&column.name), no_inherit(column));
    Some(format!("CONSTRAINT {name} NOT NULL {column}{own}"))
}

/// What follows the statement that makes the table.
pub(super) fn after(table: &QName, column: &Column) -> Vec<String> {
    let written = usize::from(beside(column).is_some());
    overridden(table, column).split_off(written)
}

/// From one demand to another, which has its comment then.
pub(super) fn changed(table: &QName, from: &Column, to: &Column, heirs: Heirs) -> Vec<String> {
    let mut sql = demanding(table, from, to, heirs);
    let made = from.nullable || from.not_null != to.not_null;
    let told = made && (to.not_null.comment.is_some() || from.not_null.comment.is_some());
    sql.extend((told && !to.nullable).then(|| told_of(table, to)));
    sql
}

/// The comment, by whatever name PostgreSQL made up where nobody gave it one.
fn told_of(table: &QName, column: &Column) -> String {
    let comment = column.not_null.comment.as_deref();
    if let Some(own) = &column.not_null.name {
        let target = format!("CONSTRAINT {} ON {}", ident(own), name(table));
        return comment_on(&target, comment);
    }
    let is = constraint_of(table, &column.name);
    let comment = comment.map_or_else(|| "NULL".to_owned(), literal);
    given::block(&format!(
        "BEGIN EXECUTE (SELECT format('COMMENT ON CONSTRAINT %I ON %s IS %L', conname, conrelid::regclass, {comment}) {is}); END"
    ))
}

fn demanding(table: &QName, from: &Column, to: &Column, heirs: Heirs) -> Vec<String> {
    let lax = || match heirs {
        Heirs::Follow | Heirs::Nobody => action(table, &to.name, "DROP NOT NULL"),
        Heirs::Stay | Heirs::Apart => alone(table, &to.name, "DROP NOT NULL"),
    };
    match (from.nullable, to.nullable) {
        (true, true) => Vec::new(),
        (true, false) if heirs == Heirs::Apart => vec![alone(table, &to.name, "SET NOT NULL")],
        (true, false) => vec![required(table, to)],
        (false, true) => vec![lax()],
        // The parent's change is the child's.
        (false, false) if to.not_null.inherited => Vec::new(),
        (false, false) if from.not_null.inherited => vec![own(table, to)],
        (false, false) if is_told_otherwise(from, to) => Vec::new(),
        (false, false) => {
            altered(table, from, to, heirs).unwrap_or_else(|| vec![lax(), required(table, to)])
        }
    }
}

/// Whether nothing differs but the comment.
fn is_told_otherwise(from: &Column, to: &Column) -> bool {
    let told = NotNull {
        comment: from.not_null.comment.clone(),
        ..to.not_null.clone()
    };
    told == from.not_null
}

/// Without dropping it, where that is possible, since a primary key and an identity keep it: one that holds cannot become
/// one that may not hold. A name that PostgreSQL made up is looked up; heirs may have another one, so with heirs it is not
/// renamed.
fn altered(table: &QName, from: &Column, to: &Column, heirs: Heirs) -> Option<Vec<String>> {
    let (old, new) = (&from.not_null, &to.not_null);
    if new.not_valid && !old.not_valid {
        return None;
    }
    let alone = heirs == Heirs::Nobody;
    // What heirs have of it would become their own.
    if new.no_inherit && !old.no_inherit && !alone {
        return None;
    }
    let rest = |name: &str| rest(table, name, from, to);
    Some(match (&old.name, &new.name) {
        (None, None) if old.no_inherit == new.no_inherit => {
            vec![action(table, &to.name, "SET NOT NULL")]
        }
        (Some(was), Some(is)) => {
            let (was, is) = (ident(was), ident(is));
            let rename = format!("RENAME CONSTRAINT {was} TO {is}");
            let rename = (was != is).then(|| alter_table(table, rename));
            rename.into_iter().chain(rest(&is)).collect()
        }
        (Some(was), None) if alone => {
            let mut sql = rest(&ident(was));
            sql.push(unnamed(table, &to.name, was));
            sql
        }
        (None, Some(is)) if alone => {
            let mut sql = vec![named(table, &to.name, is)];
            sql.extend(rest(&ident(is)));
            sql
        }
        _ => return None,
    })
}

/// See [`TableChange::DemandAgain`](crate::diff::TableChange::DemandAgain).
pub(super) fn again(table: &QName, column: &Column, way: Way) -> Draft {
    let mut sql = vec![own(table, column)];
    let told = column.not_null.comment.is_some();
    sql.extend(told.then(|| told_of(table, column)));
    let (there, back) = match way {
        Way::There => (sql, Vec::new()),
        Way::Back => (Vec::new(), sql),
    };
    Draft::locking(Lock::AccessExclusive, there, back)
}

/// What was inherited is the table's own by now where it has left the parent, under whatever name; or it went with the
/// parent's.
fn own(table: &QName, to: &Column) -> String {
    let demand = required(table, to);
    let Some(own) = &to.not_null.name else {
        return demand;
    };
    let rename = renamed(table, own);
    let (is, own) = (constraint_of(table, &to.name), literal(own));
    given::block(&format!(
        "DECLARE was name := (SELECT conname {is}); BEGIN IF was IS NULL THEN {demand}; ELSIF was <> {own} THEN {rename} END IF; END"
    ))
}

/// What differs besides the name.
fn rest(table: &QName, own: &str, from: &Column, to: &Column) -> Vec<String> {
    let (old, new) = (&from.not_null, &to.not_null);
    let inherit = if new.no_inherit {
        "NO INHERIT"
    } else {
        "INHERIT"
    };
    let inherit = (old.no_inherit != new.no_inherit)
        .then(|| alter_table(table, format!("ALTER CONSTRAINT {own} {inherit}")));
    let validate = (old.not_valid && !new.not_valid)
        .then(|| alter_table(table, format!("VALIDATE CONSTRAINT {own}")));
    inherit.into_iter().chain(validate).collect()
}

/// Gives a name to the constraint of a column whose name PostgreSQL made up, or took from a whole that the table left.
fn named(table: &QName, column: &str, to: &str) -> String {
    let (is, rename) = (constraint_of(table, column), renamed(table, to));
    let to = literal(to);
    given::block(&format!(
        "DECLARE was name := (SELECT conname {is}); BEGIN IF was <> {to} THEN {rename} END IF; END"
    ))
}

fn constraint_of(table: &QName, column: &str) -> String {
    let (table, column) = (literal(&name(table)), literal(column));
    format!(
        "FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] \
         WHERE conrelid = {table}::regclass AND contype = 'n' AND attname = {column}"
    )
}

fn renamed(table: &QName, to: &str) -> String {
    let (table, to) = (literal(&name(table)), literal(to));
    format!(
        "EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', {table}::regclass, was, {to});"
    )
}

/// Gives it the first free one of the names that PostgreSQL makes up.
fn unnamed(table: &QName, column: &str, from: &str) -> String {
    let mut made = format!("{}_{column}", table.name);
    while made.len() > 50 {
        made.pop();
    }
    let made = literal(&format!("{made}_not_null"));
    let (table, from) = (literal(&name(table)), literal(from));
    given::block(&format!(
        "BEGIN EXECUTE (SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', {table}::regclass, {from}, made) \
         FROM (SELECT n, {made} || coalesce(nullif(n, 0)::text, '') AS made FROM generate_series(0, 1600) n) AS names \
         WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = {table}::regclass AND conname = made) \
         ORDER BY n LIMIT 1); END"
    ))
}

fn required(table: &QName, column: &Column) -> String {
    let demand = &column.not_null;
    if demand.name.is_none() && !demand.no_inherit && !demand.not_valid {
        return action(table, &column.name, "SET NOT NULL");
    }
    demanded(table, column, demand.name.as_ref())
}

fn demanded(table: &QName, column: &Column, named: Option<&String>) -> String {
    let demand = &column.not_null;
    let named = named.map_or_else(String::new, |name| format!("CONSTRAINT {} ", ident(name)));
    let own = no_inherit(column);
    let unchecked = if demand.not_valid { " NOT VALID" } else { "" };
    let what = format!(
        "ADD {named}NOT NULL {}{own}{unchecked}",
        ident(&column.name)
    );
    alter_table(table, what)
}

fn no_inherit(column: &Column) -> &'static str {
    match column.not_null.no_inherit {
        true => " NO INHERIT",
        false => "",
    }
}
