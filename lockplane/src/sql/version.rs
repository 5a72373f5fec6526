//! Version and namespace of an extension in the statement that makes it.

use super::{Dialect, tokens};

/// `CREATE EXTENSION .. VERSION version` in two: what stands before the clause, and the version.
pub(crate) fn versioned(sql: &str) -> Option<(&str, String)> {
    let all = tokens(sql, Dialect::Postgres);
    let at = all.iter().rposition(|token| token.is_word("version"))?;
    // An extension may be called so.
    let before = all[..at].iter().filter(|token| !token.is_blank());
    if before.count() < 3 {
        return None;
    }
    let version = all[at + 1..].iter().find(|token| !token.is_blank())?;
    let string = || {
        let text = version.text.strip_prefix('\'')?.strip_suffix('\'')?;
        Some(text.replace("''", "'"))
    };
    // A name as well, as PostgreSQL's grammar has it.
    let version = version.name(Dialect::Postgres).or_else(string)?;
    Some((sql[..all[at].start].trim_end(), version))
}

/// The namespace in `CREATE EXTENSION .. WITH SCHEMA namespace`.
pub(crate) fn placed(sql: &str) -> Option<String> {
    let all = tokens(sql, Dialect::Postgres);
    let mut words = all.iter().filter(|token| !token.is_blank()).skip(3);
    let with = words.next()?.is_word("with") && words.next()?.is_word("schema");
    words.next().filter(|_| with)?.name(Dialect::Postgres)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_string_or_a_name() {
        let found = |head, version: &str| Some((head, version.to_owned()));
        assert_eq!(
            versioned("CREATE EXTENSION x VERSION '1.0'"),
            found("CREATE EXTENSION x", "1.0")
        );
        assert_eq!(
            versioned("create extension x schema version version \"2\" cascade"),
            found("create extension x schema version", "2")
        );
        assert_eq!(versioned("CREATE EXTENSION x WITH SCHEMA version"), None);
        assert_eq!(versioned("CREATE EXTENSION version WITH SCHEMA x"), None);
    }
}
