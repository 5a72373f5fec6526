//! Models as a declared schema.
//!
//! What a model says for both databases is translated here into what each of them can do: a native
//! enum becomes a check on SQLite, a longest length a check or a `character varying(n)`. The
//! schema is not canonical yet: its types, defaults and conditions are as the author wrote them.

mod column;
mod constraint;
mod index;
mod names;
mod postgres;

use std::collections::BTreeMap;

use super::{Declared, rounds};
use crate::diff::Hints;
use crate::error::{Error, Result};
use crate::model::{Models, Sql, TableDef, TableName, twice};
use crate::schema::{ObjectId, ObjectKind, QName, Schema, Table};
use crate::sql::Dialect;
use names::Names;

/// The schema that models declare, and what they say about the way to it.
///
/// # Errors
///
/// [`Error::Models`] when there is no model, when two are one table, when a field's type does not
/// exist in the database, and when something else was asked for that the database cannot do; all
/// of it at once.
///
/// ```
/// use lockplane::source::models::declared;
/// use lockplane::sql::Dialect;
///
/// #[derive(lockplane::Model)]
/// struct User {
///     #[lockplane(primary_key)]
///     id: i64,
/// }
/// let declared = declared(&lockplane::models![User], Dialect::Sqlite)?;
/// assert_eq!(declared.schema.tables.len(), 1);
/// # Ok::<(), lockplane::error::Error>(())
/// ```
pub fn declared(models: &Models, dialect: Dialect) -> Result<Declared> {
    models.check()?;
    let mut builder = Builder::new(models, dialect);
    let mut seen: BTreeMap<QName, &TableDef> = BTreeMap::new();
    for def in models.tables() {
        if let Some(other) = seen.insert(table_name(def.name, dialect), def) {
            return Err(twice(other, def));
        }
        builder.table(def);
    }
    if let Some(circle) = builder.hints.circle() {
        return Err(Error::Models {
            message: format!("{}; the database was not touched", rounds(&circle)),
            advice: Hints::STRAIGHTEN.into(),
        });
    }
    builder.finish()
}

/// What is known so far, and what is wrong so far.
struct Builder {
    dialect: Dialect,
    schema: Schema,
    hints: Hints,
    names: Names,
    problems: Vec<String>,
}

impl Builder {
    fn new(models: &Models, dialect: Dialect) -> Self {
        Self {
            dialect,
            schema: Schema::empty(dialect),
            hints: Hints::default(),
            names: Names::reserve(models, dialect),
            problems: Vec::new(),
        }
    }

    fn table(&mut self, def: &TableDef) {
        let name = table_name(def.name, self.dialect);
        if !name.namespace.is_empty() {
            self.schema.namespaces.insert(name.namespace.clone());
        }
        let mut table = Table::new(name);
        table.options.strict = def.strict && self.dialect == Dialect::Sqlite;
        table.options.without_rowid = def.without_rowid && self.dialect == Dialect::Sqlite;
        table.comment = self.comment(def.comment);
        if self.dialect == Dialect::Postgres {
            self.postgres_options(def, &mut table);
        }
        self.contents(def, &mut table);
        table.sort();
        self.table_hints(def, &table.name);
        self.schema.add_table(table);
    }

    /// Columns, constraints and indexes, of the table itself and of what is flattened into it.
    fn contents(&mut self, def: &TableDef, table: &mut Table) {
        for column in def.columns {
            self.column(def, column, table);
        }
        self.constraints(def, table);
        self.indexes(def, table);
        for group in def.groups {
            self.contents(group, table);
        }
    }

    fn table_hints(&mut self, def: &TableDef, name: &QName) {
        if !def.renamed_from.is_empty() {
            let old = def.renamed_from.iter().map(|old| old_name(name, old));
            self.hints.renamed.insert(
                ObjectId::new(ObjectKind::Table, name.clone()),
                old.collect(),
            );
        }
        if !def.dropped.is_empty() {
            let columns = def.dropped.iter().map(|&column| column.to_owned());
            self.hints.dropped.insert(name.clone(), columns.collect());
        }
    }

    /// SQLite has no comments.
    fn comment(&self, text: Option<&str>) -> Option<String> {
        text.filter(|_| self.dialect == Dialect::Postgres)
            .map(str::to_owned)
    }

    fn sql(&self, sql: Sql) -> Option<&'static str> {
        sql.of(self.dialect)
    }

    fn problem(&mut self, def: &TableDef, what: impl std::fmt::Display) {
        self.problems.push(format!("`{}`: {what}", def.path));
    }

    fn finish(self) -> Result<Declared> {
        if self.problems.is_empty() {
            return Ok(Declared {
                schema: self.schema,
                hints: self.hints,
            });
        }
        Err(Error::Models {
            message: format!(
                "the models ask for what {} does not have; the database was not touched\n  {}",
                self.dialect,
                self.problems.join("\n  ")
            ),
            advice: format!(
                "give the column's type for {} with `#[lockplane(type({} = \"..\"))]`, or leave the model out with `lockplane::models![..]`",
                self.dialect,
                match self.dialect {
                    Dialect::Postgres => "postgres",
                    Dialect::Sqlite => "sqlite",
                }
            )
            .into(),
        })
    }
}

/// Where a table is: PostgreSQL's default namespace is `public`, SQLite has none.
fn table_name(name: TableName, dialect: Dialect) -> QName {
    match dialect {
        Dialect::Postgres => QName::new(name.namespace.unwrap_or("public"), name.name),
        Dialect::Sqlite => QName::new("", name.name),
    }
}

/// An old name may say an old namespace, too (`app.users`).
fn old_name(new: &QName, old: &str) -> QName {
    match old.split_once('.') {
        Some((namespace, name)) if !new.namespace.is_empty() => QName::new(namespace, name),
        Some((_, name)) => QName::new("", name),
        None => new.sibling(old),
    }
}
