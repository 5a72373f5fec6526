//! Reads a PostgreSQL database: two statements, whatever the number of tables.
//!
//! [`present_query`] asks which kinds of objects there are at all; [`query`] composes the files in
//! `queries/` for these, each of which runs in `psql` as it is, into one statement whose answer is
//! a JSON text; [`read`] makes the [`Schema`] of it. None of them talks to a database. An object
//! that is made between the two statements, the first of its kind, is seen by the next reader, as
//! one made after both.
//!
//! The session that runs the statement must pin these, or the answer depends on who asks:
//! `search_path` empty (every name comes with its namespace), `quote_all_identifiers` off,
//! `standard_conforming_strings` on, `datestyle` ISO, `intervalstyle` postgres, `timezone` UTC and
//! `extra_float_digits` 1 (defaults are printed with constants in them). Definitions that come out
//! are accepted by a session with the same settings and `check_function_bodies` off. `jit` off makes
//! it more than twice as fast on a thousand tables.
//!
//! Left out: what an extension made (the extension itself is an object), temporary objects, system
//! namespaces; owners and privileges unless they are asked for; base types, transforms, comments on extensions and on the index
//! of a constraint, statistics targets of an index's columns.

mod column;
mod constraint;
mod depend;
mod index;
mod kinds;
mod read;
mod rights;
mod rows;
mod sequence;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeSet;

use crate::dialect::Detail;
use crate::error::Result;
use crate::sql::literal;

use kinds::KINDS;

pub(crate) use read::read;

/// Which namespaces are read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum NamespaceFilter {
    /// All but PostgreSQL's own, and what is in no namespace: extensions, publications, ...
    #[default]
    Application,
    /// Just these, and nothing that is in no namespace.
    Only(BTreeSet<String>),
}

impl NamespaceFilter {
    fn condition(&self) -> String {
        match self {
            // Names that begin with `pg_` are PostgreSQL's ("CREATE SCHEMA").
            Self::Application => {
                "left(t.namespace, 3) <> 'pg_' AND t.namespace <> 'information_schema'".to_owned()
            }
            Self::Only(names) if names.is_empty() => "false".to_owned(),
            Self::Only(names) => {
                let names: Vec<_> = names.iter().map(|name| literal(name)).collect();
                format!("t.namespace IN ({})", names.join(", "))
            }
        }
    }
}

/// What each section of the answer is called, and the query that fills it.
const SECTIONS: &[(&str, &str)] = &[
    ("namespaces", include_str!("queries/namespaces.sql")),
    ("tables", include_str!("queries/tables.sql")),
    ("columns", include_str!("queries/columns.sql")),
    ("constraints", include_str!("queries/constraints.sql")),
    ("indexes", include_str!("queries/indexes.sql")),
];

const DEPENDENCIES: &str = include_str!("queries/dependencies.sql");
const RIGHTS: &str = include_str!("queries/rights.sql");

/// Which of the [`KINDS`] a database has any of, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Present(Vec<bool>);

impl Present {
    /// Reads the answer of [`present_query`].
    ///
    /// # Errors
    ///
    /// When it is no such answer: a kind that is not asked for would look as if there were none.
    pub(crate) fn read(answer: &str) -> Result<Self> {
        let read = |letter| match letter {
            't' => Ok(true),
            'f' => Ok(false),
            other => Err(read::unreadable(format!("{other:?} is no truth value"))),
        };
        let all: Vec<bool> = answer.chars().map(read).collect::<Result<_>>()?;
        match all.len() == KINDS.len() {
            true => Ok(Self(all)),
            false => Err(read::unreadable(format!("{} truth values", all.len()))),
        }
    }
}

/// The statement that asks which of the [`KINDS`] there are: one row with one text, for
/// [`Present::read`].
pub(crate) fn present_query() -> String {
    let exist: Vec<_> = KINDS
        .iter()
        .map(|kind| format!("EXISTS (SELECT FROM {})", kind.found_in))
        .collect();
    format!("SELECT array_to_string(ARRAY[{}], '')", exist.join(", "))
}

/// The statement that reads a whole schema: one row with one text, for [`read`].
///
/// [`Detail`] says whether owners and privileges are part of it. Of the kinds that are not
/// [`Present`] nothing is read: PostgreSQL takes longer to plan a query for them than to run it.
pub(crate) fn query(filter: &NamespaceFilter, detail: Detail, present: &Present) -> String {
    let condition = filter.condition();
    let mut sections: Vec<_> = SECTIONS
        .iter()
        .map(|(name, sql)| format!("'{name}', {}", list(sql, &condition)))
        .collect();
    let mut objects = Vec::new();
    for (kind, _) in KINDS.iter().zip(&present.0).filter(|(_, there)| **there) {
        let rows = list(kind.sql, &condition);
        match kind.section {
            Some(name) => sections.push(format!("'{name}', {rows}")),
            None => objects.push(rows),
        }
    }
    sections.push(format!(
        "'objects', json_build_array({})",
        objects.join(", ")
    ));
    sections.push(format!("'dependencies', {}", list(DEPENDENCIES, "true")));
    if detail == Detail::Rights {
        sections.push(format!("'rights', {}", list(RIGHTS, "true")));
    }
    format!("SELECT json_build_object({})::text", sections.join(", "))
}

/// The rows of a query as one JSON list.
fn list(sql: &str, condition: &str) -> String {
    let sql = sql.trim_end().trim_end_matches(';');
    format!("(SELECT coalesce(json_agg(t), '[]') FROM (\n{sql}\n) t WHERE {condition})")
}
