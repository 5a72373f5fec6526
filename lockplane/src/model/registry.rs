//! Which models there are.

use std::collections::BTreeMap;

use super::{RegisteredSql, SqlDef, TableDef};
use crate::error::{Error, Result};

/// A model that registered itself; the derive submits it.
#[derive(Debug)]
pub struct Registered(pub &'static TableDef);

inventory::collect!(Registered);

/// A set of models, sorted by table name, and the SQL beside them, sorted by place.
#[derive(Debug, Clone)]
pub struct Models {
    tables: Vec<&'static TableDef>,
    statements: Vec<&'static SqlDef>,
}

impl Models {
    /// All models that are linked into this program and belong to no group, and the SQL beside
    /// them.
    ///
    /// A crate that the program never names is not linked, whatever its manifest says; `use
    /// my_models as _;` names it.
    pub fn registered() -> Self {
        Self::of_group(None)
    }

    /// The models of this program that say `group = ".."`, and the SQL that says so.
    pub fn group(name: &str) -> Self {
        Self::of_group(Some(name))
    }

    fn of_group(group: Option<&str>) -> Self {
        let tables = inventory::iter::<Registered>().map(|it| it.0);
        let statements = inventory::iter::<RegisteredSql>().map(|it| it.0);
        let models = Self::sorted(tables.filter(|it| it.group == group).collect());
        models.sql(statements.filter(|it| it.group == group))
    }

    /// Adds SQL that has a name (`sql!(name = ACTIVE_USERS, ..)`) to models that were listed.
    #[must_use]
    pub fn sql(mut self, statements: impl IntoIterator<Item = &'static SqlDef>) -> Self {
        self.statements.extend(statements);
        self.statements.sort_by_key(|it| {
            let text = it.postgres.or(it.sqlite);
            (it.path, it.file, text.map(|text| (text.line, text.column)))
        });
        self
    }

    /// The SQL beside the models, sorted by place.
    pub fn statements(&self) -> &[&'static SqlDef] {
        &self.statements
    }

    /// Just these; [`models!`](crate::models) writes the list.
    pub fn listed(tables: &[&'static TableDef]) -> Self {
        Self::sorted(tables.to_vec())
    }

    /// The tables, sorted by name.
    pub fn tables(&self) -> &[&'static TableDef] {
        &self.tables
    }

    fn sorted(mut tables: Vec<&'static TableDef>) -> Self {
        tables.sort_by_key(|table| (table.name, table.path));
        Self {
            tables,
            statements: Vec::new(),
        }
    }

    /// Whether there are models at all, and at most one of each table.
    ///
    /// # Errors
    ///
    /// [`Error::Models`] if not.
    pub fn check(&self) -> Result<()> {
        if self.tables.is_empty() && self.statements.is_empty() {
            return Err(Error::Models {
                message: "no model is known, so there is nothing to migrate to; the database was not touched".into(),
                advice: "if the models live in a crate that this program never names, the linker leaves it out: add `use my_models as _;`; or list them with `lockplane::models![..]`".into(),
            });
        }
        let mut seen = BTreeMap::new();
        for table in &self.tables {
            if let Some(other) = seen.insert(table.name, *table) {
                return Err(twice(other, table));
            }
        }
        Ok(())
    }
}

pub(crate) fn twice(one: &TableDef, other: &TableDef) -> Error {
    Error::Models {
        message: format!(
            "two models are the table `{}`: `{}` and `{}`; the database was not touched",
            one.name.name, one.path, other.path
        ),
        advice: "give one of them another `table = \"..\"`, or list the ones that are meant with `lockplane::models![..]`".into(),
    }
}
