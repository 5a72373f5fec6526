//! Reads a PostgreSQL database: one statement, whatever the number of tables.
//!
//! [`query`] composes the files in `queries/`, each of which runs in `psql` as it is, into one
//! statement whose answer is a JSON text; [`read`] makes the [`Schema`] of it. Neither talks to a
//! database.
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
mod read;
mod rights;
mod rows;
mod sequence;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeSet;

use crate::dialect::Detail;
use crate::sql::literal;

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
    ("enums", include_str!("queries/enums.sql")),
    ("sequences", include_str!("queries/sequences.sql")),
    ("tables", include_str!("queries/tables.sql")),
    ("columns", include_str!("queries/columns.sql")),
    ("constraints", include_str!("queries/constraints.sql")),
    ("indexes", include_str!("queries/indexes.sql")),
];

/// The queries whose rows all have one shape, whatever the kind of object.
const OBJECTS: &[&str] = &[
    include_str!("queries/extensions.sql"),
    include_str!("queries/collations.sql"),
    include_str!("queries/types.sql"),
    include_str!("queries/domains.sql"),
    include_str!("queries/functions.sql"),
    include_str!("queries/aggregates.sql"),
    include_str!("queries/operators.sql"),
    include_str!("queries/casts.sql"),
    include_str!("queries/operator_families.sql"),
    include_str!("queries/operator_classes.sql"),
    include_str!("queries/languages.sql"),
    include_str!("queries/access_methods.sql"),
    include_str!("queries/conversions.sql"),
    include_str!("queries/text_search_parsers.sql"),
    include_str!("queries/text_search_templates.sql"),
    include_str!("queries/text_search_dictionaries.sql"),
    include_str!("queries/text_search_configurations.sql"),
    include_str!("queries/foreign_data_wrappers.sql"),
    include_str!("queries/user_mappings.sql"),
    include_str!("queries/servers.sql"),
    include_str!("queries/foreign_tables.sql"),
    include_str!("queries/views.sql"),
    include_str!("queries/rules.sql"),
    include_str!("queries/triggers.sql"),
    include_str!("queries/policies.sql"),
    include_str!("queries/statistics.sql"),
    include_str!("queries/publications.sql"),
    include_str!("queries/event_triggers.sql"),
];

const RIGHTS: &str = include_str!("queries/rights.sql");
const DEPENDENCIES: &str = include_str!("queries/dependencies.sql");

/// The statement that reads a whole schema: one row with one text, for [`read`].
///
/// [`Detail`] says whether owners and privileges are part of it.
pub(crate) fn query(filter: &NamespaceFilter, detail: Detail) -> String {
    let condition = filter.condition();
    let mut sections: Vec<_> = SECTIONS
        .iter()
        .map(|(name, sql)| format!("'{name}', {}", list(sql, &condition)))
        .collect();
    let objects: Vec<_> = OBJECTS.iter().map(|sql| list(sql, &condition)).collect();
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
