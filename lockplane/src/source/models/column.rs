//! Columns and their types.

use super::{Builder, table_name};
use crate::model::{ColumnDef, DefaultDef, EnumDef, Literal, SqlType, TableDef, TableName};
use crate::schema::{
    Column, Constraint, ConstraintKind, EnumType, Generated, GeneratedKind, Identity, IdentityMode,
    Object, ObjectId, ObjectKind, QName, SequenceOptions, Table,
};
use crate::sql::{Dialect, literal, qualified};

impl Builder {
    pub(super) fn column(&mut self, def: &TableDef, column: &ColumnDef, table: &mut Table) {
        let Some(ty) = self.column_type(def, column, table) else {
            return;
        };
        table.columns.push(Column {
            nullable: column.nullable,
            default: column.default.and_then(|default| self.default(default)),
            generated: self.generated(column),
            identity: self.identity(def, column),
            collation: self.sql(column.collation).map(str::to_owned),
            comment: self.comment(column.comment),
            ..Column::new(column.name, ty)
        });
        self.column_hints(column, &table.name);
    }

    fn column_type(
        &mut self,
        def: &TableDef,
        column: &ColumnDef,
        table: &mut Table,
    ) -> Option<String> {
        let ty = match self.dialect {
            Dialect::Postgres => column.postgres,
            Dialect::Sqlite => column.sqlite,
        };
        let Some(ty) = ty else {
            let dialect = self.dialect;
            self.problem(
                def,
                format!(
                    "field `{}`: `{}` has no type in {dialect}",
                    column.field, column.rust_type
                ),
            );
            return None;
        };
        match self.dialect {
            Dialect::Postgres => Some(self.postgres_type(def, column, ty, table)),
            Dialect::Sqlite => self.sqlite_type(def, column, ty, table),
        }
    }

    fn postgres_type(
        &mut self,
        def: &TableDef,
        column: &ColumnDef,
        ty: SqlType,
        table: &mut Table,
    ) -> String {
        if let Some(extension) = ty.extension {
            self.extension(extension, table);
        }
        let element = match (ty.values, column.max_length, column.precision) {
            (Some(values), ..) if values.native => self.native_enum(def, ty.name, values, table),
            (Some(values), ..) => {
                self.values_check(column, values, table);
                ty.name.to_owned()
            }
            (_, Some(length), _) => format!("character varying({length})"),
            (_, _, Some((digits, scale))) => format!("numeric({digits},{scale})"),
            _ => ty.name.to_owned(),
        };
        match ty.array {
            true => format!("{element}[]"),
            false => element,
        }
    }

    /// A table can be made only when its types are there.
    fn extension(&mut self, name: &str, table: &mut Table) {
        let id = ObjectId::new(ObjectKind::Extension, QName::new("", name));
        let create = format!("CREATE EXTENSION IF NOT EXISTS {}", crate::sql::ident(name));
        let object = Object {
            id: id.clone(),
            create: vec![create],
            depends_on: Vec::new(),
            comment: None,
            view: crate::schema::Known::default(),
        };
        if !table.depends_on.contains(&id) {
            table.depends_on.push(id.clone());
        }
        self.schema.objects.insert(id, object);
    }

    fn native_enum(
        &mut self,
        def: &TableDef,
        name: &str,
        values: EnumDef,
        table: &mut Table,
    ) -> String {
        let namespace = values.namespace.unwrap_or("public");
        let name = QName::new(namespace, name);
        self.schema.namespaces.insert(namespace.to_owned());
        let made = EnumType {
            name: name.clone(),
            values: values.values.iter().map(|&value| value.into()).collect(),
            comment: None,
        };
        let sql = qualified(&name.namespace, &name.name);
        let id = ObjectId::new(ObjectKind::Enum, name.clone());
        if !values.renamed_from.is_empty() {
            let old = values.renamed_from.iter();
            let old = old.map(|old| super::old_name(&name, old)).collect();
            self.hints.renamed.insert(id.clone(), old);
        }
        for (value, olds) in values.renamed_values {
            let key = (name.clone(), (*value).to_owned());
            let olds = olds.iter().map(|&old| old.to_owned()).collect();
            self.hints.renamed_values.insert(key, olds);
        }
        if !table.depends_on.contains(&id) {
            table.depends_on.push(id);
        }
        let differs = self.schema.enums.get(&name).is_some_and(|it| *it != made);
        if differs {
            self.problem(
                def,
                format!(
                    "the type `{name}` of `{}` is declared elsewhere with other values",
                    values.path
                ),
            );
        }
        self.schema.enums.insert(name, made);
        sql
    }

    fn sqlite_type(
        &mut self,
        def: &TableDef,
        column: &ColumnDef,
        ty: SqlType,
        table: &mut Table,
    ) -> Option<String> {
        let name = match ty.values {
            Some(values) => {
                self.values_check(column, values, table);
                ty.name
            }
            None => ty.name,
        };
        if let Some(length) = column.max_length {
            let quoted = crate::sql::ident(column.name);
            let condition = format!("length({quoted}) <= {length}");
            self.column_check(column, "max_length", condition, table);
        }
        if !table.options.strict {
            return Some(name.to_owned());
        }
        let strict = strict_type(name);
        if strict.is_none() {
            self.problem(
                def,
                format!(
                    "field `{}`: a STRICT table has no type `{name}`, only INT, INTEGER, REAL, TEXT, BLOB and ANY",
                    column.field
                ),
            );
        }
        strict.map(str::to_owned)
    }

    fn values_check(&mut self, column: &ColumnDef, values: EnumDef, table: &mut Table) {
        let list: Vec<String> = values.values.iter().map(|value| literal(value)).collect();
        let quoted = crate::sql::ident(column.name);
        let condition = format!("{quoted} IN ({})", list.join(", "));
        self.column_check(column, "values", condition, table);
    }

    fn column_check(&mut self, column: &ColumnDef, label: &str, sql: String, table: &mut Table) {
        let name = self.names.constraint(&table.name, &[column.name], label);
        table.constraints.push(Constraint::new(
            Some(name),
            ConstraintKind::Check {
                expression: sql,
                no_inherit: false,
                conflict: None,
            },
        ));
    }

    fn default(&self, default: DefaultDef) -> Option<String> {
        let literal = match default {
            DefaultDef::Sql(sql) => return self.sql(sql).map(str::to_owned),
            DefaultDef::Literal(literal) => literal,
            DefaultDef::Value(value) => value(),
        };
        Some(render(literal))
    }

    fn generated(&self, column: &ColumnDef) -> Option<Generated> {
        let generated = column.generated?;
        let kind = match generated.stored {
            true => GeneratedKind::Stored,
            false => GeneratedKind::Virtual,
        };
        Some(Generated::new(self.sql(generated.expression)?, kind))
    }

    fn identity(&mut self, def: &TableDef, column: &ColumnDef) -> Option<Identity> {
        let identity = column.identity?;
        if self.dialect == Dialect::Sqlite {
            if def
                .primary_key
                .is_none_or(|key| key.columns != [column.name])
            {
                self.problem(
                    def,
                    format!(
                        "field `{}`: only a primary key of one column counts up by itself",
                        column.field
                    ),
                );
            }
            return None;
        }
        Some(Identity {
            mode: match identity.always {
                true => IdentityMode::Always,
                false => IdentityMode::ByDefault,
            },
            sequence: None,
            options: SequenceOptions {
                start: identity.start,
                increment: identity.increment,
                ..SequenceOptions::default()
            },
            comment: None,
        })
    }

    fn column_hints(&mut self, column: &ColumnDef, table: &QName) {
        let key = || (table.clone(), column.name.to_owned());
        if !column.renamed_from.is_empty() {
            let old = column.renamed_from.iter().map(|&old| old.to_owned());
            self.hints.renamed_columns.insert(key(), old.collect());
        }
        if let Some(sql) = self.sql(column.backfill) {
            self.hints.backfill.insert(key(), sql.to_owned());
        }
        if let Some(sql) = self.sql(column.using) {
            self.hints.using.insert(key(), sql.to_owned());
        }
    }

    /// Where a table that a foreign key references is.
    pub(super) fn referenced(&self, name: TableName) -> QName {
        table_name(name, self.dialect)
    }
}

/// The type of a `STRICT` table that holds what sqlx writes for a type of an ordinary one
/// (SQLite documentation, "STRICT Tables").
fn strict_type(name: &str) -> Option<&str> {
    match name {
        "BOOLEAN" => Some("INTEGER"),
        "DATETIME" | "DATE" | "TIME" => Some("TEXT"),
        _ => ["INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY"]
            .into_iter()
            .find(|known| known.eq_ignore_ascii_case(name)),
    }
}

fn render(value: Literal) -> String {
    match value {
        Literal::Integer(number) => number.to_string(),
        Literal::Float(number) => format!("{number:?}"),
        Literal::Bool(true) => "true".into(),
        Literal::Bool(false) => "false".into(),
        Literal::Text(text) => literal(text),
    }
}
