//! The versioned form: a [`Schema`] and the hints of its author.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::strict::{constraints, unique};
use crate::diff::Hints;
use crate::schema::{
    Column, Conflict, Constraint, ConstraintKind, EnumType, Generated, Identity, Index, NotNull,
    Object, ObjectId, ObjectKind, Parameters, QName, Rights, Schema, Sequence, Setting, Table,
    TableOptions,
};
use crate::source::sql::role;
use crate::source::{Declared, Place, ScriptStatement};
use crate::sql::Dialect;

/// The whole file. The fields mirror [`Schema`]'s, since serde can refuse unknown fields only where
/// all fields stand in one struct.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    #[serde(default, rename = "$schema")]
    _schema: IgnoredAny,
    #[serde(rename = "version")]
    _version: IgnoredAny,
    #[serde(default, rename = "dialect")]
    _dialect: IgnoredAny,
    #[serde(default)]
    namespaces: BTreeSet<String>,
    #[serde(default)]
    namespace_comments: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "unique")]
    enums: Vec<EnumFile>,
    #[serde(default, deserialize_with = "unique")]
    sequences: Vec<Sequence>,
    #[serde(deserialize_with = "unique")]
    tables: Vec<TableFile>,
    #[serde(default, deserialize_with = "unique")]
    objects: Vec<Object>,
    #[serde(default, deserialize_with = "unique")]
    rights: Vec<Rights>,
    #[serde(default)]
    settings: BTreeMap<Setting, i32>,
    #[serde(default)]
    sql: Vec<SqlFile>,
}

/// A statement beside the tables, and where its author wrote it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SqlFile {
    text: String,
    file: String,
    line: usize,
    column: usize,
}

/// [`EnumType`] and its hints.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EnumFile {
    pub(super) name: QName,
    values: Vec<String>,
    #[serde(default)]
    comment: Option<String>,
    #[serde(default)]
    renamed_from: Names,
    #[serde(default)]
    renamed_values: BTreeMap<String, Names>,
}

/// [`Table`] and its hint.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TableFile {
    pub(super) name: QName,
    #[serde(deserialize_with = "unique")]
    columns: Vec<ColumnFile>,
    #[serde(default, deserialize_with = "constraints")]
    constraints: Vec<Constraint>,
    #[serde(default, deserialize_with = "unique")]
    indexes: Vec<Index>,
    #[serde(default)]
    options: TableOptions,
    #[serde(default)]
    comment: Option<String>,
    #[serde(default)]
    depends_on: Vec<ObjectId>,
    #[serde(default)]
    renamed_from: Names,
    #[serde(default)]
    dropped: Vec<String>,
    #[serde(default)]
    unmanaged: bool,
}

/// [`Column`] and its hints.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnFile {
    pub(super) name: String,
    #[serde(rename = "type")]
    ty: String,
    nullable: bool,
    #[serde(default)]
    not_null_conflict: Option<Conflict>,
    #[serde(default)]
    not_null: NotNull,
    #[serde(default)]
    default: Option<String>,
    #[serde(default)]
    generated: Option<Generated>,
    #[serde(default)]
    identity: Option<Identity>,
    #[serde(default)]
    collation: Option<String>,
    #[serde(default)]
    storage: Option<String>,
    #[serde(default)]
    compression: Option<String>,
    #[serde(default)]
    statistics: Option<i32>,
    #[serde(default)]
    options: Parameters,
    #[serde(default)]
    inherited: bool,
    #[serde(default)]
    comment: Option<String>,
    #[serde(default)]
    renamed_from: Names,
    #[serde(default)]
    backfill: Option<String>,
    #[serde(default)]
    using: Option<String>,
}

/// One name or several.
#[derive(Deserialize, Default)]
#[serde(untagged)]
pub(super) enum Names {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

impl Names {
    pub(super) fn list(self) -> Vec<String> {
        match self {
            Self::None => Vec::new(),
            Self::One(name) => vec![name],
            Self::Many(names) => names,
        }
    }
}

pub(super) fn read(file: File, dialect: Dialect) -> Declared {
    let mut reader = Reader::new(dialect);
    let mut schema = Schema::empty(dialect);
    schema.namespaces = file.namespaces;
    schema.settings = file.settings;
    let rights = file.rights.into_iter();
    schema.rights = rights.map(|rights| (rights.of.clone(), rights)).collect();
    schema.namespace_comments = file.namespace_comments;
    let enums = file.enums.into_iter().map(|ty| reader.enum_type(ty));
    schema.enums = enums.map(|ty| (ty.name.clone(), ty)).collect();
    let sequences = file.sequences.into_iter().map(|seq| reader.sequence(seq));
    schema.sequences = sequences.map(|seq| (seq.name.clone(), seq)).collect();
    let tables = file.tables.into_iter().map(|table| reader.table(table));
    schema.tables = tables.map(|table| (table.name.clone(), table)).collect();
    let objects = file.objects.into_iter();
    schema.objects = objects.map(|object| (object.id.clone(), object)).collect();
    add_namespaces(&mut schema);
    let mut declared = reader.declared(schema);
    let statements = file.sql.into_iter().map(|it| ScriptStatement {
        role: role(&it.text, dialect),
        text: it.text,
        place: Place::at(&it.file, it.line, it.column),
    });
    declared.beside = statements.collect();
    declared
}

/// A namespace that holds something exists, listed or not.
pub(super) fn add_namespaces(schema: &mut Schema) {
    let tables = schema.tables.keys();
    let names = tables
        .chain(schema.enums.keys())
        .chain(schema.sequences.keys());
    let used: BTreeSet<String> = names
        .map(|name| name.namespace.clone())
        .filter(|namespace| !namespace.is_empty())
        .collect();
    schema.namespaces.extend(used);
}

/// What reading a file gathers besides the schema.
pub(super) struct Reader {
    dialect: Dialect,
    hints: Hints,
}

impl Reader {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            hints: Hints::default(),
        }
    }

    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    pub(super) fn declared(self, schema: Schema) -> Declared {
        Declared {
            beside: Vec::new(),
            schema,
            hints: self.hints,
        }
    }

    /// Where a name without a namespace lives.
    pub(super) fn home(&self, name: QName) -> QName {
        match self.dialect {
            Dialect::Postgres if name.namespace.is_empty() => QName::new("public", name.name),
            _ => name,
        }
    }

    pub(super) fn renamed_column(&mut self, table: &QName, column: &str, from: Names) {
        let old = from.list();
        if !old.is_empty() {
            let key = (table.clone(), column.to_owned());
            self.hints.renamed_columns.insert(key, old);
        }
    }

    pub(super) fn backfill(&mut self, table: &QName, column: &str, sql: Option<String>) {
        if let Some(sql) = sql {
            let key = (table.clone(), column.to_owned());
            self.hints.backfill.insert(key, sql);
        }
    }

    fn using(&mut self, table: &QName, column: &str, sql: Option<String>) {
        if let Some(sql) = sql {
            let key = (table.clone(), column.to_owned());
            self.hints.using.insert(key, sql);
        }
    }

    pub(super) fn renamed(&mut self, kind: ObjectKind, name: &QName, from: Names) {
        let old = from
            .list()
            .into_iter()
            .map(|old| match old.split_once('.') {
                Some((namespace, old)) if !name.namespace.is_empty() => QName::new(namespace, old),
                _ => name.sibling(&old),
            });
        let old: Vec<QName> = old.collect();
        if !old.is_empty() {
            let id = ObjectId::new(kind, name.clone());
            self.hints.renamed.insert(id, old);
        }
    }

    fn enum_type(&mut self, file: EnumFile) -> EnumType {
        let name = self.home(file.name);
        self.renamed(ObjectKind::Enum, &name, file.renamed_from);
        for (value, from) in file.renamed_values {
            let key = (name.clone(), value);
            self.hints.renamed_values.insert(key, from.list());
        }
        EnumType {
            name,
            values: file.values,
            comment: file.comment,
        }
    }

    fn sequence(&self, mut sequence: Sequence) -> Sequence {
        sequence.name = self.home(sequence.name);
        if let Some(owner) = &mut sequence.owned_by {
            owner.table = self.home(owner.table.clone());
        }
        sequence
    }

    fn table(&mut self, file: TableFile) -> Table {
        let name = self.home(file.name);
        self.renamed(ObjectKind::Table, &name, file.renamed_from);
        if !file.dropped.is_empty() {
            self.hints.dropped.insert(name.clone(), file.dropped);
        }
        if file.unmanaged {
            self.hints.unmanaged.insert(ObjectId::table(&name));
        }
        let columns = file.columns.into_iter();
        let mut table = Table {
            columns: columns.map(|column| self.column(&name, column)).collect(),
            constraints: file.constraints,
            indexes: file.indexes,
            options: file.options,
            comment: file.comment,
            depends_on: file.depends_on,
            name,
        };
        self.references(&mut table);
        table.sort();
        table
    }

    fn references(&self, table: &mut Table) {
        for constraint in &mut table.constraints {
            if let ConstraintKind::ForeignKey(key) = &mut constraint.kind {
                key.references = self.home(key.references.clone());
            }
        }
        let options = &mut table.options;
        let parents = options.partition_of.iter_mut().map(|part| &mut part.parent);
        let ty = options.of_type.iter_mut();
        for name in parents.chain(options.inherits.iter_mut()).chain(ty) {
            *name = self.home(name.clone());
        }
    }

    fn column(&mut self, table: &QName, file: ColumnFile) -> Column {
        self.renamed_column(table, &file.name, file.renamed_from);
        self.backfill(table, &file.name, file.backfill);
        self.using(table, &file.name, file.using);
        Column {
            name: file.name,
            ty: file.ty,
            nullable: file.nullable,
            not_null_conflict: file.not_null_conflict,
            not_null: file.not_null,
            default: file.default,
            generated: file.generated,
            identity: file.identity,
            collation: file.collation,
            storage: file.storage,
            compression: file.compression,
            statistics: file.statistics,
            options: file.options,
            inherited: file.inherited,
            comment: file.comment,
        }
    }
}
