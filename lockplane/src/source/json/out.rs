//! A declared schema as JSON: what [`read`](super::read) reads, hints and all.

use std::collections::BTreeMap;

use serde::Serialize;

use super::SCHEMA_VERSION;
use crate::diff::Hints;
use crate::schema::{
    Column, Constraint, EnumType, Index, Object, ObjectId, ObjectKind, QName, Rights, Schema,
    Sequence, Setting, Table, TableOptions,
};
use crate::source::{Declared, ScriptStatement};
use crate::sql::Dialect;

/// Writes a declared schema with its hints: the same bytes for the same models, with a final
/// newline.
pub fn write_declared(declared: &Declared) -> String {
    // Writing plain data with string keys to memory has no way to fail.
    let mut text = serde_json::to_string_pretty(&file(declared)).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct File<'a> {
    version: u32,
    dialect: Dialect,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    namespaces: Vec<&'a String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    enums: Vec<EnumOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sequences: Vec<&'a Sequence>,
    tables: Vec<TableOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    objects: Vec<&'a Object>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rights: Vec<&'a Rights>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    settings: &'a BTreeMap<Setting, i32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sql: Vec<SqlOut<'a>>,
}

#[derive(Serialize)]
struct EnumOut<'a> {
    #[serde(flatten)]
    ty: &'a EnumType,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    renamed_from: Vec<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    renamed_values: BTreeMap<&'a String, &'a Vec<String>>,
}

#[derive(Serialize)]
struct TableOut<'a> {
    name: &'a QName,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    renamed_from: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unmanaged: bool,
    columns: Vec<ColumnOut<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    dropped: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    constraints: &'a [Constraint],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    indexes: &'a [Index],
    #[serde(skip_serializing_if = "is_default")]
    options: &'a TableOptions,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<&'a String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    depends_on: &'a [ObjectId],
}

#[derive(Serialize)]
struct ColumnOut<'a> {
    #[serde(flatten)]
    column: &'a Column,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    renamed_from: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    backfill: Option<&'a String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    using: Option<&'a String>,
}

#[derive(Serialize)]
struct SqlOut<'a> {
    text: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
}

fn is_default(options: &TableOptions) -> bool {
    *options == TableOptions::default()
}

fn file(declared: &Declared) -> File<'_> {
    let Declared {
        schema,
        hints,
        beside,
    } = declared;
    let enums = schema.enums.values().map(|ty| EnumOut {
        renamed_from: renamed(hints, ObjectKind::Enum, &ty.name),
        renamed_values: hints
            .renamed_values
            .iter()
            .filter(|((of, _), _)| *of == ty.name)
            .map(|((_, value), olds)| (value, olds))
            .collect(),
        ty,
    });
    File {
        version: SCHEMA_VERSION,
        dialect: schema.dialect,
        namespaces: schema.namespaces.iter().collect(),
        enums: enums.collect(),
        sequences: schema.sequences.values().collect(),
        tables: tables(schema, hints),
        objects: schema.objects.values().collect(),
        rights: schema.rights.values().collect(),
        settings: &schema.settings,
        sql: beside.iter().map(statement).collect(),
    }
}

fn statement(statement: &ScriptStatement) -> SqlOut<'_> {
    SqlOut {
        text: &statement.text,
        file: &statement.place.file,
        line: statement.place.line,
        column: statement.place.column,
    }
}

fn tables<'a>(schema: &'a Schema, hints: &'a Hints) -> Vec<TableOut<'a>> {
    let tables = schema.tables.values().map(|table| table_out(table, hints));
    tables.collect()
}

fn table_out<'a>(table: &'a Table, hints: &'a Hints) -> TableOut<'a> {
    let name = &table.name;
    let columns = table.columns.iter().map(|column| {
        let key = (name.clone(), column.name.clone());
        let renamed_from = hints.renamed_columns.get(&key);
        ColumnOut {
            column,
            renamed_from: renamed_from.map_or(&[], Vec::as_slice),
            backfill: hints.backfill.get(&key),
            using: hints.using.get(&key),
        }
    });
    TableOut {
        name,
        renamed_from: renamed(hints, ObjectKind::Table, name),
        unmanaged: hints.unmanaged.contains(&ObjectId::table(name)),
        columns: columns.collect(),
        dropped: hints.dropped.get(name).map_or(&[], Vec::as_slice),
        constraints: &table.constraints,
        indexes: &table.indexes,
        options: &table.options,
        comment: table.comment.as_ref(),
        depends_on: &table.depends_on,
    }
}

fn renamed(hints: &Hints, kind: ObjectKind, name: &QName) -> Vec<String> {
    let id = ObjectId::new(kind, name.clone());
    let old = hints.renamed.get(&id).into_iter().flatten();
    let said = old.map(|old| match old.namespace == name.namespace {
        true => old.name.clone(),
        false => format!("{}.{}", old.namespace, old.name),
    });
    said.collect()
}
