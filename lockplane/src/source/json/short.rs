//! The short form: tables with columns, indexes and foreign keys, as people write them by hand and
//! as the Go tool of the same name prints them.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::v1::{Names, Reader, add_namespaces};
use crate::error::Result;
use crate::schema::{
    Action, Column, Constraint, ConstraintKind, ForeignKey, Index, IndexKey, Match, ObjectKind,
    PrimaryKey, QName, Schema, Sequence, SequenceOptions, SequenceOwner, Table, Unique,
};
use crate::source::{Declared, Place};
use crate::sql::{Dialect, TokenKind, tokens};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    #[serde(default, rename = "$schema")]
    _schema: IgnoredAny,
    #[serde(default, rename = "dialect")]
    _dialect: IgnoredAny,
    tables: Vec<TableFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    name: String,
    columns: Vec<ColumnFile>,
    #[serde(default)]
    indexes: Option<Vec<IndexFile>>,
    #[serde(default)]
    foreign_keys: Option<Vec<KeyFile>>,
    #[serde(default)]
    renamed_from: Names,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnFile {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    #[serde(default)]
    nullable: Option<bool>,
    #[serde(default)]
    default: Option<String>,
    #[serde(default)]
    is_primary_key: bool,
    #[serde(default)]
    renamed_from: Names,
    #[serde(default)]
    backfill: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndexFile {
    name: String,
    #[serde(default)]
    columns: Vec<String>,
    #[serde(default)]
    unique: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    #[serde(default)]
    name: Option<String>,
    columns: Vec<String>,
    referenced_table: String,
    referenced_columns: Vec<String>,
    #[serde(default)]
    on_delete: ActionFile,
    #[serde(default)]
    on_update: ActionFile,
}

/// An action in SQL's words.
#[derive(Deserialize, Default)]
enum ActionFile {
    #[default]
    #[serde(rename = "NO ACTION", alias = "no_action", alias = "")]
    NoAction,
    #[serde(rename = "RESTRICT", alias = "restrict")]
    Restrict,
    #[serde(rename = "CASCADE", alias = "cascade")]
    Cascade,
    #[serde(rename = "SET NULL", alias = "set_null")]
    SetNull,
    #[serde(rename = "SET DEFAULT", alias = "set_default")]
    SetDefault,
}

impl From<ActionFile> for Action {
    fn from(action: ActionFile) -> Self {
        match action {
            ActionFile::NoAction => Self::NoAction,
            ActionFile::Restrict => Self::Restrict,
            ActionFile::Cascade => Self::Cascade,
            ActionFile::SetNull => Self::SetNull,
            ActionFile::SetDefault => Self::SetDefault,
        }
    }
}

pub(super) fn read(given: File, file: &str, dialect: Dialect) -> Result<Declared> {
    let mut reader = Reader::new(dialect);
    let mut schema = Schema::empty(dialect);
    for given in given.tables {
        let table = table(given, file, &mut reader)?;
        for sequence in serials(&table, dialect) {
            schema.sequences.insert(sequence.name.clone(), sequence);
        }
        if schema.tables.contains_key(&table.name) {
            let message = format!("table `{}` is listed twice", table.name);
            return Err(Place::file(file).error(message, "keep one of them"));
        }
        schema.add_table(table);
    }
    add_namespaces(&mut schema);
    Ok(reader.declared(schema))
}

fn table(given: TableFile, file: &str, reader: &mut Reader) -> Result<Table> {
    let name = reader.home(dotted(&given.name, reader.dialect()));
    reader.renamed(ObjectKind::Table, &name, given.renamed_from);
    let mut table = Table::new(name.clone());
    let mut key = Vec::new();
    for column in given.columns {
        if column.is_primary_key {
            key.push(IndexKey::column(&column.name));
        }
        reader.renamed_column(&name, &column.name, column.renamed_from);
        reader.backfill(&name, &column.name, column.backfill);
        table.columns.push(Column {
            nullable: column.nullable.unwrap_or(true) && !column.is_primary_key,
            default: column.default,
            ..Column::new(column.name, column.ty)
        });
    }
    add_primary_key(&mut table, key);
    for index in given.indexes.unwrap_or_default() {
        add_index(&mut table, index, file)?;
    }
    let keys = given.foreign_keys.unwrap_or_default();
    let keys = keys.into_iter().map(|key| foreign_key(key, &name, reader));
    table.constraints.extend(keys);
    table.sort();
    Ok(table)
}

/// `auth.users` is a table in a namespace; SQLite has none, and a dot is a letter like others.
fn dotted(name: &str, dialect: Dialect) -> QName {
    match name.split_once('.') {
        Some((namespace, name)) if dialect == Dialect::Postgres => QName::new(namespace, name),
        _ => QName::new("", name),
    }
}

fn add_primary_key(table: &mut Table, columns: Vec<IndexKey>) {
    if columns.is_empty() {
        return;
    }
    let key = PrimaryKey {
        columns,
        include: Vec::new(),
        autoincrement: false,
        without_overlaps: false,
        conflict: None,
    };
    let kind = ConstraintKind::PrimaryKey(key);
    table.constraints.push(Constraint::new(None, kind));
}

/// An index, unless its name says that it is the one the engine made for a constraint:
/// `T_pkey` and `T_C_key` (PostgreSQL), `sqlite_autoindex_T_N` (SQLite).
fn add_index(table: &mut Table, index: IndexFile, file: &str) -> Result<()> {
    let base = table.name.name.clone();
    let automatic = index.name.starts_with("sqlite_autoindex_");
    if index.name == format!("{base}_pkey") || automatic && is_primary(table, &index.columns) {
        return Ok(());
    }
    let columns = match index.columns.is_empty() {
        true => column_in_name(table, &index.name, file)?,
        false => index.columns,
    };
    let keys = columns.iter().map(IndexKey::column).collect();
    let picked = format!("{base}_{}_key", columns.join("_"));
    match index.unique && (automatic || index.name == picked) {
        true => {
            let name = (!automatic).then_some(index.name);
            table.constraints.push(Constraint::new(name, unique(keys)));
        }
        false => {
            let mut made = Index::new(index.name, keys);
            made.unique = index.unique;
            table.indexes.push(made);
        }
    }
    Ok(())
}

fn is_primary(table: &Table, columns: &[String]) -> bool {
    let key = table.primary_key().map(|key| key.columns.iter());
    key.is_some_and(|key| key.filter_map(IndexKey::as_column).eq(columns))
}

fn unique(columns: Vec<IndexKey>) -> ConstraintKind {
    ConstraintKind::Unique(Unique {
        columns,
        include: Vec::new(),
        nulls_not_distinct: false,
        without_overlaps: false,
        conflict: None,
    })
}

/// Early versions of the Go tool left the columns out; `T_C_key` still tells.
fn column_in_name(table: &Table, index: &str, file: &str) -> Result<Vec<String>> {
    let of = |column: &Column| format!("{}_{}_key", table.name.name, column.name);
    let found = table.columns.iter().find(|column| of(column) == index);
    match found {
        Some(column) => Ok(vec![column.name.clone()]),
        None => Err(Place::file(file).error(
            format!("index `{index}` of table `{}` names no columns", table.name),
            "list its `columns`, or make the file again with `lockplane introspect`",
        )),
    }
}

fn foreign_key(key: KeyFile, table: &QName, reader: &Reader) -> Constraint {
    let target = dotted(&key.referenced_table, reader.dialect());
    let kind = ConstraintKind::ForeignKey(ForeignKey {
        columns: key.columns,
        references: match target.namespace.is_empty() {
            true => table.sibling(target.name),
            false => reader.home(target),
        },
        referenced_columns: key.referenced_columns,
        on_delete: key.on_delete.into(),
        on_update: key.on_update.into(),
        set_columns: Vec::new(),
        match_type: Match::Simple,
        period: false,
    });
    Constraint::new(key.name, kind)
}

/// The sequences behind `nextval('s'::regclass)`, which this form has no list for.
fn serials(table: &Table, dialect: Dialect) -> Vec<Sequence> {
    if dialect != Dialect::Postgres {
        return Vec::new();
    }
    let named = |column: &Column| {
        let name = sequence_name(column.default.as_deref()?, &table.name)?;
        Some(Sequence {
            name,
            ty: column.ty.clone(),
            options: SequenceOptions::default(),
            owned_by: Some(SequenceOwner {
                table: table.name.clone(),
                column: column.name.clone(),
            }),
            unlogged: false,
            comment: None,
            depends_on: Vec::new(),
        })
    };
    table.columns.iter().filter_map(named).collect()
}

fn sequence_name(default: &str, table: &QName) -> Option<QName> {
    let tokens = tokens(default, Dialect::Postgres);
    let text = match tokens.as_slice() {
        [call, open, text, ..] if call.is_word("nextval") && open.is_symbol('(') => text,
        _ => return None,
    };
    let inner = text.text.strip_prefix('\'')?.strip_suffix('\'')?;
    let parts = crate::sql::tokens(inner, Dialect::Postgres);
    let mut names = parts.iter().filter_map(|part| part.name(Dialect::Postgres));
    let first = names.next().filter(|_| text.kind == TokenKind::String)?;
    Some(match names.next() {
        Some(name) => QName::new(first, name),
        None => table.sibling(first),
    })
}
