//! The one place where names and strings are quoted.

use super::{Dialect, tokens};

/// A name for SQL, quoted unless it is certain to mean the same without.
///
/// ```
/// # use lockplane::sql::ident;
/// assert_eq!(ident("users"), "users");
/// assert_eq!(ident("order"), "\"order\"");
/// assert_eq!(ident("say \"hi\""), "\"say \"\"hi\"\"\"");
/// ```
pub fn ident(name: &str) -> String {
    let mut chars = name.chars();
    let plain = chars
        .next()
        .is_some_and(|c| c.is_ascii_lowercase() || c == '_')
        && chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && KEYWORDS.binary_search(&name).is_err();
    match plain {
        true => name.to_owned(),
        false => format!("\"{}\"", name.replace('"', "\"\"")),
    }
}

/// A name with its namespace, which is left out when empty.
pub fn qualified(namespace: &str, name: &str) -> String {
    match namespace {
        "" => ident(name),
        _ => format!("{}.{}", ident(namespace), ident(name)),
    }
}

/// Namespace and name of what [`qualified`] wrote, or a person: case is kept, quotes or not. The
/// namespace is empty when there is none.
pub fn unqualified(text: &str) -> Option<(String, String)> {
    // SQLite's names keep their case.
    let all = tokens(text, Dialect::Sqlite);
    let names = all
        .iter()
        .step_by(2)
        .filter_map(|token| token.name(Dialect::Sqlite));
    let mut names = names.collect::<Vec<_>>().into_iter();
    let dots = all
        .iter()
        .skip(1)
        .step_by(2)
        .all(|token| token.is_symbol('.'));
    match (names.next(), names.next(), all.len(), dots) {
        (Some(name), None, 1, true) => Some((String::new(), name)),
        (Some(namespace), Some(name), 3, true) => Some((namespace, name)),
        _ => None,
    }
}

/// A string literal that both dialects read alike, backslashes included
/// (PostgreSQL: with `standard_conforming_strings`, which every session of ours has on).
pub fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Words that are no plain names somewhere: SQLite's keywords ("SQLite Keywords") and PostgreSQL's
/// reserved and function-or-type-name ones (documentation appendix C), sorted.
const KEYWORDS: &[&str] = &[
    "_rowid_",
    "abort",
    "action",
    "add",
    "after",
    "all",
    "alter",
    "always",
    "analyse",
    "analyze",
    "and",
    "any",
    "array",
    "as",
    "asc",
    "asymmetric",
    "attach",
    "authorization",
    "autoincrement",
    "before",
    "begin",
    "between",
    "bigint",
    "binary",
    "bit",
    "boolean",
    "both",
    "by",
    "cascade",
    "case",
    "cast",
    "char",
    "character",
    "check",
    "coalesce",
    "collate",
    "collation",
    "column",
    "commit",
    "concurrently",
    "conflict",
    "constraint",
    "create",
    "cross",
    "current",
    "current_catalog",
    "current_date",
    "current_role",
    "current_schema",
    "current_time",
    "current_timestamp",
    "current_user",
    "database",
    "dec",
    "decimal",
    "default",
    "deferrable",
    "deferred",
    "delete",
    "desc",
    "detach",
    "distinct",
    "do",
    "drop",
    "each",
    "else",
    "end",
    "escape",
    "except",
    "exclude",
    "exclusive",
    "exists",
    "explain",
    "extract",
    "fail",
    "false",
    "fetch",
    "filter",
    "first",
    "float",
    "following",
    "for",
    "foreign",
    "freeze",
    "from",
    "full",
    "generated",
    "glob",
    "grant",
    "greatest",
    "group",
    "grouping",
    "groups",
    "having",
    "if",
    "ignore",
    "ilike",
    "immediate",
    "in",
    "index",
    "indexed",
    "initially",
    "inner",
    "inout",
    "insert",
    "instead",
    "int",
    "integer",
    "intersect",
    "interval",
    "into",
    "is",
    "isnull",
    "join",
    "json",
    "json_array",
    "json_arrayagg",
    "json_exists",
    "json_object",
    "json_objectagg",
    "json_query",
    "json_scalar",
    "json_serialize",
    "json_table",
    "json_value",
    "key",
    "last",
    "lateral",
    "leading",
    "least",
    "left",
    "like",
    "limit",
    "localtime",
    "localtimestamp",
    "match",
    "materialized",
    "merge_action",
    "national",
    "natural",
    "nchar",
    "no",
    "none",
    "normalize",
    "not",
    "nothing",
    "notnull",
    "null",
    "nullif",
    "nulls",
    "numeric",
    "of",
    "offset",
    "oid",
    "on",
    "only",
    "or",
    "order",
    "others",
    "out",
    "outer",
    "over",
    "overlaps",
    "overlay",
    "partition",
    "placing",
    "plan",
    "position",
    "pragma",
    "preceding",
    "precision",
    "primary",
    "query",
    "raise",
    "range",
    "real",
    "recursive",
    "references",
    "regexp",
    "reindex",
    "release",
    "rename",
    "replace",
    "restrict",
    "returning",
    "right",
    "rollback",
    "row",
    "rowid",
    "rows",
    "savepoint",
    "select",
    "session_user",
    "set",
    "setof",
    "similar",
    "smallint",
    "some",
    "substring",
    "symmetric",
    "system_user",
    "table",
    "tablesample",
    "temp",
    "temporary",
    "then",
    "ties",
    "time",
    "timestamp",
    "to",
    "trailing",
    "transaction",
    "treat",
    "trigger",
    "trim",
    "true",
    "unbounded",
    "union",
    "unique",
    "update",
    "user",
    "using",
    "vacuum",
    "values",
    "varchar",
    "variadic",
    "verbose",
    "view",
    "virtual",
    "when",
    "where",
    "window",
    "with",
    "without",
    "xmlattributes",
    "xmlconcat",
    "xmlelement",
    "xmlexists",
    "xmlforest",
    "xmlnamespaces",
    "xmlparse",
    "xmlpi",
    "xmlroot",
    "xmlserialize",
    "xmltable",
];

/// An element of an array as PostgreSQL prints it ("Array Input and Output Syntax", PostgreSQL 18).
pub(crate) fn element(value: &str) -> String {
    let marks = ['"', '\\', '{', '}', ','];
    let plain = |c: char| !marks.contains(&c) && !c.is_ascii_whitespace();
    match !value.is_empty() && value.chars().all(plain) && !value.eq_ignore_ascii_case("NULL") {
        true => value.to_owned(),
        false => format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn odd_names_are_quoted() {
        for name in ["", "1a", "Abc", "a b", "a.b", "é", "select", "a$b"] {
            assert!(ident(name).starts_with('"'), "{name}");
        }
        assert_eq!(qualified("public", "user"), "public.\"user\"");
        assert_eq!(literal("it's \\"), "'it''s \\'");
    }
}
