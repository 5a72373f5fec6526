//! Statements about owners and privileges.

use crate::schema::{ObjectId, ObjectKind};
use crate::sql::{Dialect, Token, tokens, versioned};

/// Whether a statement says who owns something or who may do what.
pub(crate) fn about_rights(text: &str) -> bool {
    let all = tokens(text, Dialect::Postgres);
    let words = solid(&all);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    is(0, "grant")
        || is(0, "revoke")
        || (is(0, "alter") && is(1, "default") && is(2, "privileges"))
        || new_owner(&words).is_some()
}

/// Whether a statement grants or revokes something on an object, or on all of a namespace. Names without a
/// namespace are taken for any of that name.
pub(crate) fn says_privileges(text: &str, id: &ObjectId) -> bool {
    let all = tokens(text, Dialect::Postgres);
    let words = solid(&all);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    if is(0, "alter") {
        return is(1, "default") && id.kind == ObjectKind::DefaultPrivileges;
    }
    // Behind that stand roles, which may have the same name.
    let roles = |it: &&&Token<'_>| !it.is_word("to") && !it.is_word("from");
    let named = words.iter().take_while(roles);
    let named = named.filter_map(|it| it.name(Dialect::Postgres));
    let mut named = named.filter(|name| *name == id.name.name || *name == id.name.namespace);
    let whole = (0..words.len()).any(|at| is(at, "all") && is(at + 2, "in"));
    let inside = named.any(|name| name == id.name.name || whole);
    (is(0, "grant") || is(0, "revoke")) && inside
}

/// Whether a statement makes an extension in one version.
pub(crate) fn says_version(text: &str, extension: &str) -> bool {
    let all = tokens(text, Dialect::Postgres);
    let words = solid(&all);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    let name = match is(2, "if") {
        true => words.get(5),
        false => words.get(2),
    };
    let name = name.and_then(|token| token.name(Dialect::Postgres));
    is(0, "create")
        && is(1, "extension")
        && name.as_deref() == Some(extension)
        && versioned(text).is_some()
}

/// Whether a statement says who owns an object. Names without a namespace are taken for any of that
/// name.
pub(crate) fn says_owner(text: &str, id: &ObjectId) -> bool {
    let all = tokens(text, Dialect::Postgres);
    let words = solid(&all);
    let Some(named) = new_owner(&words) else {
        return false;
    };
    if let [operator, signature @ ..] = named
        && operator.is_word("operator")
        && id.kind == ObjectKind::Operator
    {
        return is_operator(signature, id);
    }
    let name = |at: usize| {
        named
            .get(at)
            .and_then(|token| token.name(Dialect::Postgres))
    };
    (0..named.len()).any(|at| {
        let dotted = at > 1 && named[at - 1].is_symbol('.');
        let space = name(at.saturating_sub(2)).filter(|_| dotted);
        let same_space = space.is_none_or(|space| space == id.name.namespace);
        same_space && name(at).as_deref() == Some(&id.name.name)
    })
}

/// Whether an operator's name, which is made of symbols, and its types are this one's.
fn is_operator(signature: &[&Token<'_>], id: &ObjectId) -> bool {
    let types = signature.iter().position(|it| it.is_symbol('('));
    let (space, sign) = match &signature[..types.unwrap_or(signature.len())] {
        [space, dot, sign @ ..] if dot.is_symbol('.') => (space.name(Dialect::Postgres), sign),
        sign => (None, sign),
    };
    let sign: String = sign.iter().map(|token| token.text).collect();
    sign == id.name.name && space.is_none_or(|space| space == id.name.namespace)
}

/// What stands between `ALTER` and `OWNER TO`, or what `CREATE SCHEMA` makes for somebody.
fn new_owner<'w, 'a>(words: &'w [&'w Token<'a>]) -> Option<&'w [&'w Token<'a>]> {
    let first = words.first()?;
    if first.is_word("create") && words.get(1)?.is_word("schema") {
        let at = words.iter().position(|it| it.is_word("authorization"))?;
        let named = words.get(2..at).filter(|named| !named.is_empty());
        // One without a name has the role's.
        return named.or_else(|| words.get(at + 1..at + 2));
    }
    let at = words
        .windows(2)
        .position(|pair| pair[0].is_word("owner") && pair[1].is_word("to"))?;
    first.is_word("alter").then(|| &words[1..at])
}

fn solid<'t, 'a>(all: &'t [Token<'a>]) -> Vec<&'t Token<'a>> {
    all.iter().filter(|token| !token.is_blank()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::QName;

    #[test]
    fn owners_and_privileges_are_told_from_the_rest() {
        for text in [
            "GRANT SELECT ON t TO a",
            "REVOKE ALL ON SCHEMA public FROM PUBLIC",
            "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO a",
            "ALTER TABLE ONLY public.t OWNER TO a",
            "CREATE SCHEMA AUTHORIZATION a",
        ] {
            assert!(about_rights(text), "{text}");
        }
        for text in [
            "CREATE TABLE owner (to_whom text)",
            "ALTER TABLE t ADD COLUMN owner text",
            "CREATE SCHEMA s",
        ] {
            assert!(!about_rights(text), "{text}");
        }
    }

    #[test]
    fn an_owner_is_said_of_what_is_named() {
        let id = |space: &str| ObjectId::new(ObjectKind::Function, QName::new(space, "f"));
        let says = |text: &str| (says_owner(text, &id("public")), says_owner(text, &id("b")));
        assert_eq!(
            says("ALTER FUNCTION public.f(int) OWNER TO a"),
            (true, false)
        );
        assert_eq!(says("ALTER FUNCTION f(int) OWNER TO a"), (true, true));
        assert_eq!(
            says("ALTER FUNCTION public.g(int) OWNER TO f"),
            (false, false)
        );
        assert_eq!(says("GRANT SELECT ON f TO a"), (false, false));
        let sign = ObjectId::new(ObjectKind::Operator, QName::new("public", "<+>"));
        for text in [
            "ALTER OPERATOR <+> (int, int) OWNER TO a",
            "ALTER OPERATOR public.<+> (NONE, int) OWNER TO a",
        ] {
            assert!(says_owner(text, &sign), "{text}");
        }
        for text in [
            "ALTER OPERATOR b.<+> (int, int) OWNER TO a",
            "ALTER OPERATOR <+ (int, int) OWNER TO a",
            "ALTER OPERATOR CLASS c USING btree OWNER TO a",
        ] {
            assert!(!says_owner(text, &sign), "{text}");
        }
        let made = |text: &str| {
            let id = ObjectId::new(ObjectKind::Namespace, QName::new("", "a"));
            says_owner(text, &id)
        };
        assert!(made("CREATE SCHEMA a AUTHORIZATION b"));
        assert!(made("CREATE SCHEMA AUTHORIZATION a"));
        assert!(!made("CREATE SCHEMA b AUTHORIZATION a"));
    }

    #[test]
    fn privileges_are_said_of_what_is_named() {
        let id = ObjectId::table(&QName::new("b", "t"));
        for text in [
            "GRANT SELECT ON t TO a",
            "REVOKE ALL ON TABLE b.t FROM PUBLIC",
            "GRANT SELECT ON ALL TABLES IN SCHEMA c, b TO a",
        ] {
            assert!(says_privileges(text, &id), "{text}");
        }
        for text in [
            "GRANT SELECT ON u TO a",
            "GRANT SELECT ON u TO t",
            "GRANT SELECT ON ALL TABLES IN SCHEMA c TO a",
            "ALTER DEFAULT PRIVILEGES IN SCHEMA b GRANT SELECT ON TABLES TO a",
        ] {
            assert!(!says_privileges(text, &id), "{text}");
        }
    }
}
