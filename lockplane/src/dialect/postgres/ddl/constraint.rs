//! Constraints.

use super::index::{attached, parameters, stored};
use super::{Draft, alter_table, comment_on, given, list, name};
use crate::diff::{Mark, Way};
use crate::schema::{
    Action, Constraint, ConstraintKind, Deferrable, ForeignKey, Index, IndexKey, Key, Match, QName,
};
use crate::sql::ident;
use crate::step::Lock;

/// A constraint as it stands in `CREATE TABLE` and after `ADD`.
pub(in crate::dialect::postgres) fn definition(constraint: &Constraint) -> String {
    let mut text = match &constraint.name {
        Some(name) => format!("CONSTRAINT {} ", ident(name)),
        None => String::new(),
    };
    text.push_str(&demand(&constraint.kind));
    text.push_str(&storage(constraint));
    text.push_str(waits(constraint));
    if constraint.not_enforced {
        text.push_str(" NOT ENFORCED");
    }
    if constraint.not_valid && !constraint.is_key() {
        text.push_str(" NOT VALID");
    }
    text
}

fn waits(constraint: &Constraint) -> &'static str {
    match constraint.deferrable {
        None | Some(Deferrable::Never) => "",
        Some(Deferrable::InitiallyImmediate) => " DEFERRABLE",
        Some(Deferrable::InitiallyDeferred) => " DEFERRABLE INITIALLY DEFERRED",
    }
}

/// Where the index behind a key is, and how it is stored.
fn storage(constraint: &Constraint) -> String {
    let mut text = String::new();
    if !constraint.with.is_empty() {
        text.push_str(&format!(" WITH {}", parameters(&constraint.with)));
    }
    let space = constraint
        .tablespace
        .as_ref()
        .filter(|_| !excludes(constraint));
    if let Some(space) = space {
        text.push_str(&format!(" USING INDEX TABLESPACE {}", ident(space)));
    }
    text
}

fn excludes(constraint: &Constraint) -> bool {
    matches!(constraint.kind, ConstraintKind::Exclude { .. })
}

fn demand(kind: &ConstraintKind) -> String {
    match kind {
        ConstraintKind::PrimaryKey(key) => {
            let columns = keys(&key.columns, key.without_overlaps);
            format!("PRIMARY KEY {columns}{}", include(&key.include))
        }
        ConstraintKind::Unique(unique) => {
            let nulls = match unique.nulls_not_distinct {
                true => "NULLS NOT DISTINCT ",
                false => "",
            };
            let columns = keys(&unique.columns, unique.without_overlaps);
            format!("UNIQUE {nulls}{columns}{}", include(&unique.include))
        }
        ConstraintKind::Check {
            expression,
            no_inherit,
            ..
        } => {
            let own = if *no_inherit { " NO INHERIT" } else { "" };
            format!("CHECK ({expression}){own}")
        }
        ConstraintKind::ForeignKey(key) => foreign_key(key),
        ConstraintKind::Exclude { definition } => definition.clone(),
    }
}

fn keys(keys: &[IndexKey], without_overlaps: bool) -> String {
    let mut columns: Vec<String> = keys
        .iter()
        .map(|key| match &key.key {
            Key::Column(name) => ident(name),
            Key::Expression(sql) => format!("({sql})"),
        })
        .collect();
    if let Some(last) = columns.last_mut().filter(|_| without_overlaps) {
        last.push_str(" WITHOUT OVERLAPS");
    }
    format!("({})", columns.join(", "))
}

pub(super) fn include(columns: &[String]) -> String {
    match columns {
        [] => String::new(),
        _ => format!(" INCLUDE {}", list(columns)),
    }
}

fn foreign_key(key: &ForeignKey) -> String {
    let mut text = format!(
        "FOREIGN KEY {} REFERENCES {}",
        referring(&key.columns, key.period),
        name(&key.references)
    );
    if !key.referenced_columns.is_empty() {
        let columns = referring(&key.referenced_columns, key.period);
        text.push_str(&format!(" {columns}"));
    }
    if key.match_type == Match::Full {
        text.push_str(" MATCH FULL");
    }
    if let Some(action) = action(key.on_update) {
        text.push_str(&format!(" ON UPDATE {action}"));
    }
    if let Some(action) = action(key.on_delete) {
        text.push_str(&format!(" ON DELETE {action}"));
        if !key.set_columns.is_empty() {
            text.push_str(&format!(" {}", list(&key.set_columns)));
        }
    }
    text
}

fn referring(columns: &[String], period: bool) -> String {
    let mut names: Vec<String> = columns.iter().map(|name| ident(name)).collect();
    if let Some(last) = names.last_mut().filter(|_| period) {
        *last = format!("PERIOD {last}");
    }
    format!("({})", names.join(", "))
}

fn action(action: Action) -> Option<&'static str> {
    match action {
        Action::NoAction => None,
        Action::Restrict => Some("RESTRICT"),
        Action::Cascade => Some("CASCADE"),
        Action::SetNull => Some("SET NULL"),
        Action::SetDefault => Some("SET DEFAULT"),
    }
}

/// The columns of a primary key or unique constraint.
pub(in crate::dialect::postgres) fn key_columns(kind: &ConstraintKind) -> &[IndexKey] {
    match kind {
        ConstraintKind::PrimaryKey(key) => &key.columns,
        ConstraintKind::Unique(unique) => &unique.columns,
        _ => &[],
    }
}

/// What `COMMENT ON` calls it.
pub(super) fn target(table: &QName, constraint: &str) -> String {
    format!("CONSTRAINT {} ON {}", ident(constraint), name(table))
}

/// The statements that add it to a table that is there. A key of a partitioned table that is not valid
/// yet is made for that table alone; those of its partitions are attached to it one by one.
pub(super) fn added(table: &QName, constraint: &Constraint) -> Vec<String> {
    let add = format_args!("ADD {}", definition(constraint)).to_string();
    let add = match constraint.not_valid && constraint.is_key() {
        true => format!("ALTER TABLE ONLY {} {add}", name(table)),
        false => alter_table(table, add),
    };
    std::iter::once(add)
        .chain(settings(table, constraint))
        .collect()
}

/// What its definition has no room for.
pub(super) fn settings(table: &QName, constraint: &Constraint) -> Vec<String> {
    let space = constraint
        .tablespace
        .as_ref()
        .filter(|_| excludes(constraint));
    let index = constraint
        .name
        .as_ref()
        .map(|index| name(&table.sibling(index)));
    let moved = index.zip(space);
    let moved =
        moved.map(|(index, space)| format!("ALTER INDEX {index} SET TABLESPACE {}", ident(space)));
    moved
        .into_iter()
        .chain(commented(table, constraint))
        .collect()
}

/// The comment; PostgreSQL can only put one on what has a name.
fn commented(table: &QName, constraint: &Constraint) -> Option<String> {
    let target = target(table, constraint.name.as_deref()?);
    let comment = constraint.comment.as_deref()?;
    Some(comment_on(&target, Some(comment)))
}

/// On a table that is there: a key that belongs to one of the partitioned table is attached.
fn made(table: &QName, constraint: &Constraint) -> Vec<String> {
    if constraint.is_given() {
        let names = constraint
            .name
            .as_ref()
            .zip(constraint.attached_to.as_ref());
        let named = names.map(|(own, whole)| given::named(table, whole, own));
        return named
            .into_iter()
            .chain(settings(table, constraint))
            .collect();
    }
    let mut sql = added(table, constraint);
    if let (Some(whole), Some(own)) = (&constraint.attached_to, &constraint.name) {
        sql.push(attached(whole, &table.sibling(own)));
    }
    sql
}

/// An attached key cannot go by itself; it goes with the one of the partitioned table, or its index.
fn dropped(table: &QName, constraint: &Constraint) -> Vec<String> {
    if constraint.attached_to.is_some() {
        return Vec::new();
    }
    let drop = |name: &String| alter_table(table, format_args!("DROP CONSTRAINT {}", ident(name)));
    constraint.name.iter().map(drop).collect()
}

pub(super) fn add(table: &QName, constraint: &Constraint) -> Draft {
    // Adding a foreign key lets others read both tables; see "ALTER TABLE" in the documentation.
    let lock = match constraint.foreign_key() {
        Some(_) => Lock::ShareRowExclusive,
        None => Lock::AccessExclusive,
    };
    Draft::locking(lock, made(table, constraint), dropped(table, constraint))
}

/// See [`TableChange::ShedKey`](crate::diff::TableChange::ShedKey).
pub(super) fn shed(table: &QName, key: &Constraint, way: Way) -> Draft {
    let (there, back) = match way {
        Way::There => (dropped(table, key), Vec::new()),
        Way::Back => (Vec::new(), dropped(table, key)),
    };
    Draft::locking(Lock::AccessExclusive, there, back)
}

/// See [`TableChange::KeyAgain`](crate::diff::TableChange::KeyAgain).
pub(super) fn again(table: &QName, key: &Constraint, way: Way) -> Draft {
    let (there, back) = match way {
        Way::There => (added(table, key), Vec::new()),
        Way::Back => (Vec::new(), added(table, key)),
    };
    Draft::locking(Lock::ShareRowExclusive, there, back)
}

pub(super) fn drop(table: &QName, constraint: &Constraint) -> Draft {
    Draft::locking(
        Lock::AccessExclusive,
        dropped(table, constraint),
        made(table, constraint),
    )
}

/// A unique index becomes that of a key, under the key's name ("ALTER TABLE", `USING INDEX`); nothing makes
/// a key's index anything else again.
pub(super) fn promote(table: &QName, index: &Index, key: &Constraint, marks: &[Mark]) -> Draft {
    let (there, back) = (
        promoted(table, index, key),
        demoted(table, key, index, marks),
    );
    Draft::locking(Lock::AccessExclusive, there, back)
}

pub(super) fn demote(table: &QName, key: &Constraint, index: &Index, marks: &[Mark]) -> Draft {
    let (there, back) = (
        demoted(table, key, index, marks),
        promoted(table, index, key),
    );
    Draft::locking(Lock::AccessExclusive, there, back)
}

fn promoted(table: &QName, index: &Index, key: &Constraint) -> Vec<String> {
    let what = match key.kind {
        ConstraintKind::PrimaryKey(_) => "PRIMARY KEY",
        _ => "UNIQUE",
    };
    let own = key.name.as_deref().unwrap_or(&index.name);
    let (own, using, waits) = (ident(own), ident(&index.name), waits(key));
    let add = format!("ADD CONSTRAINT {own} {what} USING INDEX {using}{waits}");
    let silent = index.comment.as_ref().map(|_| {
        let index = super::index::target(table, &index.name);
        comment_on(&index, None)
    });
    let add = silent.into_iter().chain([alter_table(table, add)]);
    add.chain(commented(table, key)).collect()
}

fn demoted(table: &QName, key: &Constraint, index: &Index, marks: &[Mark]) -> Vec<String> {
    let marked = super::table::marked(table, &index.name, marks);
    [
        dropped(table, key),
        super::index::created(table, index),
        marked,
    ]
    .concat()
}

pub(super) fn rename(table: &QName, from: &str, to: &Constraint) -> Draft {
    let to = to.name.as_deref().unwrap_or(from);
    let rename = |from: &str, to: &str| {
        let what = format!("RENAME CONSTRAINT {} TO {}", ident(from), ident(to));
        vec![alter_table(table, what)]
    };
    Draft::locking(Lock::AccessExclusive, rename(from, to), rename(to, from))
}

/// See [`TableChange::NameGiven`](crate::diff::TableChange::NameGiven).
pub(super) fn name_given(table: &QName, from: &str, to: &Constraint, way: Way) -> Draft {
    let mut draft = match to.name.as_deref() == Some(from) {
        true => Draft::locking(Lock::AccessExclusive, Vec::new(), Vec::new()),
        false => rename(table, from, to),
    };
    if way == Way::Back {
        let name = Some(from.to_owned());
        let key = Constraint { name, ..to.clone() };
        draft.undo.extend(commented(table, &key));
    }
    draft
}

/// See `fold::altered` for what may differ.
pub(super) fn alter(table: &QName, from: &Constraint, to: &Constraint) -> Draft {
    let validated = Constraint {
        not_valid: from.not_valid,
        ..to.clone()
    };
    let lock = match (from.is_key(), validated == *from) {
        (true, _) => Lock::AccessExclusive,
        (_, true) => Lock::ShareUpdateExclusive,
        _ => Lock::ShareRowExclusive,
    };
    Draft::locking(lock, altered(table, from, to), altered(table, to, from))
}

fn altered(table: &QName, from: &Constraint, to: &Constraint) -> Vec<String> {
    let Some(own) = &to.name else {
        return Vec::new();
    };
    let enforced = from.not_enforced == to.not_enforced;
    // Nothing makes it not valid again: what comes to be enforced is validated.
    if to.not_valid && !from.not_valid {
        return [dropped(table, from), added(table, to)].concat();
    }
    let mut words = Vec::new();
    if from.deferrable != to.deferrable {
        words.push(match to.deferrable {
            None | Some(Deferrable::Never) => "NOT DEFERRABLE",
            Some(Deferrable::InitiallyImmediate) => "DEFERRABLE INITIALLY IMMEDIATE",
            Some(Deferrable::InitiallyDeferred) => "DEFERRABLE INITIALLY DEFERRED",
        });
    }
    if !enforced {
        words.push(match to.not_enforced {
            true => "NOT ENFORCED",
            false => "ENFORCED",
        });
    }
    let own_name = ident(own);
    let alter =
        |word: &&str| alter_table(table, format_args!("ALTER CONSTRAINT {own_name} {word}"));
    let mut sql: Vec<String> = words.iter().map(alter).collect();
    if from.not_valid && !to.not_valid && enforced {
        sql.push(alter_table(
            table,
            format_args!("VALIDATE CONSTRAINT {own_name}"),
        ));
    }
    let index = name(&table.sibling(own));
    let stored = stored(
        (&from.with, from.tablespace.as_deref()),
        (&to.with, to.tablespace.as_deref()),
    );
    sql.extend(
        stored
            .iter()
            .map(|what| format!("ALTER INDEX {index} {what}")),
    );
    if from.comment != to.comment {
        sql.push(comment_on(&target(table, own), to.comment.as_deref()));
    }
    sql
}
