//! Whole tables.

use super::index::{parameter, parameters};
use super::{Draft, alter_table, column, comment_on, constraint, index, name, not_null};
use crate::diff::Mark;
use crate::schema::{Column, Parameters, QName, Table, TableOptions};
use crate::sql::ident;
use crate::step::Lock;

pub(super) fn target(table: &QName) -> String {
    format!("TABLE {}", name(table))
}

pub(super) fn create(table: &Table) -> Draft {
    let lock = table.options.partition_of.as_ref();
    Draft {
        // Attaching a partition.
        lock: lock.map(|_| Lock::ShareUpdateExclusive),
        ..Draft::new(created(table), dropped(table))
    }
}

pub(super) fn drop(table: &Table) -> Draft {
    let lost = format!("the rows of {}", table.name);
    Draft::locking(Lock::AccessExclusive, dropped(table), created(table)).losing(lost)
}

/// A partition leaves first: while a foreign key refers to the whole, PostgreSQL drops no part of it,
/// but lets one go that no row refers to.
fn dropped(table: &Table) -> Vec<String> {
    let alone = TableOptions {
        partition_of: None,
        ..table.options.clone()
    };
    let mut sql = partition(&table.name, &table.options, &alone);
    sql.push(format!("DROP TABLE {}", name(&table.name)));
    sql
}

/// The table with everything in it. A partition is made as a table of its own and then attached:
/// that takes less of a lock on the partitioned table than `PARTITION OF` does, and whatever the
/// partition has in common with it becomes inherited.
fn created(table: &Table) -> Vec<String> {
    let mut sql = vec![definition(table)];
    for (at, constraint) in table.constraints.iter().enumerate() {
        match place(table, at) {
            Place::Inline => sql.extend(constraint::settings(&table.name, constraint)),
            Place::Later => sql.extend(constraint::added(&table.name, constraint)),
            Place::Parent => {}
        }
    }
    for column in &table.columns {
        let own = !column.inherited || table.options.partition_of.is_some();
        sql.extend(match own {
            true => column::settings(&table.name, column),
            false => column::overridden(&table.name, column),
        });
    }
    for index in &table.indexes {
        sql.extend(index::created(&table.name, index));
    }
    let inherits = table.options.inherits.iter();
    let plain = TableOptions {
        partition_by: table.options.partition_by.clone(),
        inherits: inherits.filter(|_| !joins(table)).cloned().collect(),
        with: table.options.with.clone(),
        tablespace: table.options.tablespace.clone(),
        unlogged: table.options.unlogged,
        access_method: table.options.access_method.clone(),
        ..TableOptions::default()
    };
    sql.extend(options(&table.name, &plain, &table.options));
    let comment = table.comment.as_deref();
    sql.extend(comment.map(|text| comment_on(&target(&table.name), Some(text))));
    sql
}

/// Whether it is made alone and inherits then: it has a generated column of its own that may be its
/// parent's as well, which `CREATE TABLE` takes from PostgreSQL 16 on only.
fn joins(table: &Table) -> bool {
    let mut columns = table.columns.iter();
    let generated = columns.any(|it| it.generated.is_some());
    let inherited = table.columns.iter().any(|it| it.inherited);
    let constraints = table.constraints.iter().any(|it| it.inherited);
    !table.options.inherits.is_empty() && generated && !inherited && !constraints
}

/// Where a constraint of a new table is written.
#[derive(PartialEq)]
enum Place {
    /// In `CREATE TABLE`.
    Inline,
    /// In a statement of its own.
    Later,
    /// Nowhere: a child has it from its parent.
    Parent,
}

/// What a child inherits is not written again, but a partition has it before it is attached. Two
/// keys over the same columns, or two equal exclusion constraints, would become one inside
/// `CREATE TABLE`, which also takes rows that are not there for valid.
fn place(table: &Table, at: usize) -> Place {
    let constraint = &table.constraints[at];
    if constraint.inherited && table.options.partition_of.is_none() {
        return Place::Parent;
    }
    let keys = constraint::key_columns(&constraint.kind);
    let mut earlier = table.constraints[..at].iter();
    let again = constraint.is_key()
        && earlier.any(|other| match keys.is_empty() {
            true => other.kind == constraint.kind,
            false => constraint::key_columns(&other.kind) == keys,
        });
    match constraint.not_valid || again {
        true => Place::Later,
        false => Place::Inline,
    }
}

fn definition(table: &Table) -> String {
    let own = |column: &&Column| !column.inherited || table.options.partition_of.is_some();
    let columns = table.columns.iter().filter(own);
    let columns = columns.map(|c| match c.inherited {
        // Identity comes with the partitioned table (PostgreSQL 17), unless the sequence is one of its own.
        true => column::definition(
            &table.name,
            &Column {
                identity: c.identity.clone().filter(|it| it.sequence.is_some()),
                ..c.clone()
            },
        ),
        false => column::definition(&table.name, c),
    });
    let constraints = table.constraints.iter().enumerate();
    let constraints = constraints.filter(|(at, _)| place(table, *at) == Place::Inline);
    let heirs = table.columns.iter().filter(|column| !own(column));
    let lines: Vec<String> = columns
        .chain(heirs.filter_map(not_null::beside))
        .chain(constraints.map(|(_, c)| constraint::definition(c)))
        .map(|line| format!("\n    {line}"))
        .collect();
    let end = if lines.is_empty() { "" } else { "\n" };
    let unlogged = if table.options.unlogged {
        "UNLOGGED "
    } else {
        ""
    };
    format!(
        "CREATE {unlogged}TABLE {} ({}{end}){}",
        name(&table.name),
        lines.join(","),
        storage(table)
    )
}

fn storage(table: &Table) -> String {
    let options = &table.options;
    let mut text = String::new();
    if !options.inherits.is_empty() && !joins(table) {
        let parents: Vec<String> = options.inherits.iter().map(name).collect();
        text.push_str(&format!(" INHERITS ({})", parents.join(", ")));
    }
    if let Some(key) = &options.partition_by {
        text.push_str(&format!(" PARTITION BY {key}"));
    }
    if let Some(method) = &options.access_method {
        text.push_str(&format!(" USING {}", ident(method)));
    }
    if !options.with.is_empty() {
        text.push_str(&format!(" WITH {}", parameters(&options.with)));
    }
    if let Some(tablespace) = &options.tablespace {
        text.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
    }
    text
}

/// By the names that it has one after the other.
pub(super) fn rename(way: &[&QName]) -> Draft {
    let sql = |from: &QName, to: &QName| {
        let what = match from.namespace == to.namespace {
            true => format!("RENAME TO {}", ident(&to.name)),
            false => format!("SET SCHEMA {}", ident(&to.namespace)),
        };
        alter_table(from, what)
    };
    Draft::along(Lock::AccessExclusive, way, sql)
}

pub(super) fn set_options(table: &QName, from: &TableOptions, to: &TableOptions) -> Draft {
    let rest = |options: &TableOptions| TableOptions {
        with: Parameters::new(),
        ..options.clone()
    };
    // Storage parameters alone let others read and write ("ALTER TABLE", `SET (storage_parameter)`).
    let lock = match rest(from) == rest(to) {
        true => Lock::ShareUpdateExclusive,
        false => Lock::AccessExclusive,
    };
    Draft::locking(lock, options(table, from, to), options(table, to, from))
}

/// The statements that lead from some options to others. What a table is partitioned by cannot be
/// changed: such tables are made anew.
fn options(table: &QName, from: &TableOptions, to: &TableOptions) -> Vec<String> {
    let mut actions = Vec::new();
    if from.unlogged != to.unlogged {
        actions.push(
            if to.unlogged {
                "SET UNLOGGED"
            } else {
                "SET LOGGED"
            }
            .to_owned(),
        );
    }
    actions.extend(kind(from, to));
    actions.extend(with(&from.with, &to.with));
    if from.tablespace != to.tablespace {
        let space = to.tablespace.as_deref().unwrap_or("pg_default");
        actions.push(format!("SET TABLESPACE {}", ident(space)));
    }
    actions.extend(parents(&from.inherits, &to.inherits));
    let mut sql = partition(table, from, to);
    if from.replica_identity != to.replica_identity {
        actions.push(replica_identity(to.replica_identity.as_deref()));
    }
    if from.cluster_on != to.cluster_on {
        actions.push(match &to.cluster_on {
            Some(index) => clustered(index),
            None => "SET WITHOUT CLUSTER".to_owned(),
        });
    }
    if from.row_security != to.row_security {
        let verb = if to.row_security { "ENABLE" } else { "DISABLE" };
        actions.push(format!("{verb} ROW LEVEL SECURITY"));
    }
    if from.force_row_security != to.force_row_security {
        let verb = if to.force_row_security {
            "FORCE"
        } else {
            "NO FORCE"
        };
        actions.push(format!("{verb} ROW LEVEL SECURITY"));
    }
    sql.extend(actions.into_iter().map(|action| alter_table(table, action)));
    sql
}

/// The type a table is of, and its access method.
fn kind(from: &TableOptions, to: &TableOptions) -> Vec<String> {
    let mut actions = Vec::new();
    if from.of_type != to.of_type {
        actions.push(match &to.of_type {
            Some(ty) => format!("OF {}", name(ty)),
            None => "NOT OF".to_owned(),
        });
    }
    if from.access_method != to.access_method {
        let method = to.access_method.as_deref().unwrap_or("heap");
        actions.push(format!("SET ACCESS METHOD {}", ident(method)));
    }
    actions
}

/// Those that are set come last in the order that PostgreSQL keeps.
pub(super) fn with(from: &Parameters, to: &Parameters) -> Vec<String> {
    let gone: Vec<String> = from
        .names()
        .filter(|name| to.get(name).is_none())
        .map(|name| parameter(name))
        .collect();
    let new = to
        .iter()
        .filter(|(name, value)| from.get(name) != Some(value));
    let new: Parameters = new
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let kept = from
        .names()
        .filter(|name| to.get(name).is_some() && new.get(name).is_none());
    let as_wanted = kept.chain(new.names()).eq(to.names());
    let new = if as_wanted || from == to {
        new
    } else {
        to.clone()
    };
    let mut actions = Vec::new();
    if !gone.is_empty() {
        actions.push(format!("RESET ({})", gone.join(", ")));
    }
    if !new.is_empty() {
        actions.push(format!("SET {}", parameters(&new)));
    }
    actions
}

fn parents(from: &[QName], to: &[QName]) -> Vec<String> {
    let gone = from.iter().filter(|parent| !to.contains(parent));
    let new = to.iter().filter(|parent| !from.contains(parent));
    gone.map(|parent| format!("NO INHERIT {}", name(parent)))
        .chain(new.map(|parent| format!("INHERIT {}", name(parent))))
        .collect()
}

fn partition(table: &QName, from: &TableOptions, to: &TableOptions) -> Vec<String> {
    if from.partition_of == to.partition_of {
        return Vec::new();
    }
    let part = name(table);
    let detach = from
        .partition_of
        .as_ref()
        .map(|partition| alter_table(&partition.parent, format_args!("DETACH PARTITION {part}")));
    let attach = to.partition_of.as_ref().map(|partition| {
        let bound = &partition.bound;
        let what = format!("ATTACH PARTITION {part} {bound}");
        format!("ALTER TABLE ONLY {} {what}", name(&partition.parent))
    });
    detach.into_iter().chain(attach).collect()
}

/// What an index is to its table, once more.
pub(super) fn marked(table: &QName, index: &str, marks: &[Mark]) -> Vec<String> {
    let actions = marks.iter().map(|mark| match mark {
        Mark::Identity => identified(index),
        Mark::Clustered => clustered(index),
    });
    let actions: Vec<String> = actions.collect();
    let any = (!actions.is_empty()).then(|| alter_table(table, actions.join(", ")));
    any.into_iter().collect()
}

fn identified(index: &str) -> String {
    format!("REPLICA IDENTITY USING INDEX {}", ident(index))
}

fn clustered(index: &str) -> String {
    format!("CLUSTER ON {}", ident(index))
}

fn replica_identity(identity: Option<&str>) -> String {
    match identity {
        None => "REPLICA IDENTITY DEFAULT".to_owned(),
        Some(text) => match text.strip_prefix("index ") {
            Some(index) => identified(index),
            None => format!("REPLICA IDENTITY {}", text.to_uppercase()),
        },
    }
}
