//! Models as a declared schema.
//!
//! What a model says for both databases is translated here into what each of them can do: a native
//! enum becomes a check on SQLite, a longest length a check or a `character varying(n)`. The
//! schema is not canonical yet: its types, defaults and conditions are as the author wrote them.

mod column;
mod constraint;
mod index;
mod names;
mod outside;
mod postgres;
mod statements;

use std::collections::{BTreeMap, BTreeSet};

use super::{Declared, ScriptStatement, rounds};
use crate::diff::Hints;
use crate::error::{Error, Result};
use crate::model::{Models, Sql, TableDef, TableName, naming_of, twice};
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
    for def in builder.tables(models) {
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
    builder.references_left_out();
    builder.finish(statements::beside(models, dialect)?)
}

/// The program's models as JSON, for `lockplane models --package`: it links and runs a program that
/// calls this.
#[doc(hidden)]
pub fn answer(dialect: &str) -> std::result::Result<String, String> {
    let dialect = [Dialect::Postgres, Dialect::Sqlite]
        .into_iter()
        .find(|it| it.name() == dialect)
        .ok_or_else(|| format!("`{dialect}` is no dialect"))?;
    let models = declared(&Models::registered(), dialect);
    let models = models.map_err(|error| error.to_string())?;
    Ok(super::json::write_declared(&models))
}

/// What is known so far, and what is wrong so far.
struct Builder {
    dialect: Dialect,
    schema: Schema,
    hints: Hints,
    names: Names,
    problems: Vec<String>,
    /// Tables that only the other database has.
    left_out: BTreeSet<QName>,
}

impl Builder {
    fn new(models: &Models, dialect: Dialect) -> Self {
        Self {
            dialect,
            schema: Schema::empty(dialect),
            hints: Hints::default(),
            names: Names::reserve(models, dialect),
            problems: Vec::new(),
            left_out: left_out(models, dialect),
        }
    }

    /// The models that this database has.
    fn tables(&self, models: &Models) -> Vec<&'static TableDef> {
        let tables = models.tables().iter().copied();
        let dialect = self.dialect;
        tables.filter(|def| def.dialects.has(dialect)).collect()
    }

    fn table(&mut self, def: &TableDef) {
        let name = table_name(def.name, self.dialect);
        if !name.namespace.is_empty() {
            self.schema.namespaces.insert(name.namespace.clone());
        }
        self.names.follow(def.naming.or(naming_of(def.path)));
        let mut table = Table::new(name);
        table.options.strict = def.strict && self.dialect == Dialect::Sqlite;
        table.options.without_rowid = def.without_rowid && self.dialect == Dialect::Sqlite;
        table.comment = self.comment(def.comment);
        if self.dialect == Dialect::Postgres {
            self.postgres_options(def, &mut table);
        }
        self.contents(def, &mut table);
        table.sort();
        if def.unmanaged {
            let id = ObjectId::table(&table.name);
            self.hints.unmanaged.insert(id);
        }
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

    fn finish(self, beside: Vec<ScriptStatement>) -> Result<Declared> {
        if self.problems.is_empty() {
            return Ok(Declared {
                schema: self.schema,
                hints: self.hints,
                beside,
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
                self.dialect.name()
            )
            .into(),
        })
    }
}

fn left_out(models: &Models, dialect: Dialect) -> BTreeSet<QName> {
    let tables = models.tables().iter();
    let others = tables.filter(|def| !def.dialects.has(dialect));
    others.map(|def| table_name(def.name, dialect)).collect()
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
