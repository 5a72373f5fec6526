//! What stands inside the definitions of objects, in the spelling in which they are read.

use crate::schema::{Object, ObjectKind, QName};
use crate::sql::{Dialect, Token, tokens};

/// One attribute of a composite type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attribute {
    /// The name, unquoted.
    pub name: String,
    /// Type and collation.
    pub ty: String,
}

/// The indexes of a materialized view.
pub(super) fn indexes(object: &Object) -> Vec<QName> {
    if object.id.kind != ObjectKind::MaterializedView {
        return Vec::new();
    }
    let named = object.create.iter().filter_map(|sql| {
        let words = solid(sql);
        let mut words = words.iter().filter(|word| !word.is_word("unique"));
        let makes = words.next()?.is_word("create") && words.next()?.is_word("index");
        let name = words.next()?.name(Dialect::Postgres).filter(|_| makes)?;
        Some(object.id.name.sibling(name))
    });
    named.collect()
}

/// Whether a definition has a body of SQL that PostgreSQL read when it was made: `BEGIN ATOMIC .. END`, or `RETURN`
/// and an expression ("CREATE FUNCTION"). What such a body names is needed as it was.
pub(super) fn body_is_read(sql: &str) -> bool {
    let words = solid(sql);
    let mut depth = 0;
    words.windows(2).any(|pair| {
        depth += match pair[0].text {
            "(" => 1,
            ")" => -1,
            _ => 0,
        };
        let begins = pair[0].is_word("begin") && pair[1].is_word("atomic");
        let returns = !pair[0].is_symbol('.') && pair[1].is_word("return");
        depth == 0 && (begins || returns)
    })
}

/// The attributes of a composite type, in order; `None` for any other object.
pub(super) fn attributes(object: &Object) -> Option<Vec<Attribute>> {
    let sql = object.create.first()?;
    let words = solid(sql);
    let opens = words.windows(2).position(|pair| {
        object.id.kind == ObjectKind::Type && pair[0].is_word("as") && pair[1].is_symbol('(')
    })?;
    let attribute = |part: Vec<Token<'_>>| {
        let (name, rest) = part.split_first()?;
        let (first, last) = (rest.first()?, rest.last()?);
        Some(Attribute {
            name: name.name(Dialect::Postgres)?,
            ty: sql[first.start..last.end()].to_owned(),
        })
    };
    parts(&words[opens + 1..])
        .into_iter()
        .map(attribute)
        .collect()
}

/// The attributes of one composite type that another does not have.
pub(super) fn attributes_lost(from: &Object, to: &Object) -> Vec<String> {
    let old = attributes(from).unwrap_or_default().into_iter();
    let new = attributes(to).unwrap_or_default();
    let gone = old.filter(|old| !new.iter().any(|new| new.name == old.name));
    gone.map(|attribute| attribute.name).collect()
}

/// The types inside one type and the same inside another, where they differ: beneath a domain, of the
/// attributes of the same name, of the bounds of a range.
pub(super) fn inside(from: &Object, to: &Object) -> Vec<(String, String)> {
    let beneath = (from.id.kind == ObjectKind::Domain).then(|| base(from).zip(base(to)));
    let bounds = subtype(from).zip(subtype(to));
    let (old, new) = (attributes(from), attributes(to));
    let new = new.unwrap_or_default();
    let kept = old.into_iter().flatten().filter_map(|old| {
        let new = new.iter().find(|new| new.name == old.name)?;
        Some((old.ty, new.ty.clone()))
    });
    let all = beneath.flatten().into_iter().chain(bounds).chain(kept);
    all.filter(|(from, to)| from != to).collect()
}

/// What the bounds of a range are.
fn subtype(object: &Object) -> Option<String> {
    let sql = object.create.first().filter(|_| is_range(object))?;
    let words = solid(sql);
    let at = words.iter().position(|word| word.is_word("subtype"))?;
    let (first, rest) = (words.get(at + 2)?, &words[at + 2..]);
    let mut depth = 0;
    let end = rest.iter().position(|word| {
        depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
        depth < 0 || (depth == 0 && word.is_symbol(','))
    })?;
    Some(sql[first.start..rest.get(end.checked_sub(1)?)?.end()].to_owned())
}

/// Whether a type is a range.
pub(super) fn is_range(object: &Object) -> bool {
    let words = object.create.first().map(|sql| solid(sql));
    words.is_some_and(|words| {
        let mut pairs = words.windows(2);
        pairs.any(|pair| pair[0].is_word("as") && pair[1].is_word("range"))
    })
}

/// The name of a range's multirange, without its namespace.
pub(super) fn multirange(object: &Object) -> Option<String> {
    let words = solid(object.create.first().filter(|_| is_range(object))?);
    let at = words
        .iter()
        .position(|word| word.is_word("multirange_type_name"))?;
    let names = words[at + 2..].iter();
    let names = names.take_while(|word| !word.is_symbol(',') && !word.is_symbol(')'));
    names.filter_map(|word| word.name(Dialect::Postgres)).last()
}

/// The multirange that comes with a range.
pub(super) fn brings_type(object: &Object) -> Option<QName> {
    multirange(object).map(|name| object.id.name.sibling(name))
}

/// What a domain is made of: the type beneath, with its collation.
pub(super) fn base(domain: &Object) -> Option<String> {
    let sql = domain.create.first()?;
    let words = solid(sql);
    let at = words.iter().position(|word| word.is_word("as"))?;
    Some(sql[words.get(at + 1)?.start..].to_owned())
}

/// The domain without default and checks.
pub(super) fn bare(domain: &Object) -> Object {
    Object {
        create: domain.create.first().cloned().into_iter().collect(),
        ..domain.clone()
    }
}

/// What a caller of a function depends on: names and types of its arguments, which of them may be
/// left out, and what it returns.
pub(super) fn signature(create: &[String]) -> Option<Vec<String>> {
    let sql = create.first()?;
    let words = solid(sql);
    let opens = words.iter().position(|word| word.is_symbol('('))?;
    let mut signature: Vec<String> = parts(&words[opens..])
        .iter()
        .map(|part| argument(part))
        .collect();
    let head = sql.lines().take_while(|line| !line.starts_with("AS "));
    let returns = head.filter(|line| line.starts_with(" RETURNS"));
    signature.extend(returns.map(str::to_owned));
    Some(signature)
}

fn argument(part: &[Token<'_>]) -> String {
    let mut depth = 0;
    let mut words = Vec::new();
    for token in part {
        depth = depth_after(depth, token);
        if depth == 0 && token.is_word("default") {
            words.push("?");
            break;
        }
        words.push(token.text);
    }
    words.join(" ")
}

/// How a statement of a domain's definition is taken back; nothing for those that go with another.
pub(super) fn taken_back(statement: &str) -> Option<String> {
    let words = solid(statement);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    if is(0, "comment") {
        let at = words.iter().position(|word| word.is_word("is"))?;
        return Some(format!("{} NULL", &statement[..words[at].end()]));
    }
    // ALTER DOMAIN namespace . name ..
    let head = &statement[..words.get(4)?.end()];
    if is(5, "set") && is(6, "default") {
        return Some(format!("{head} DROP DEFAULT"));
    }
    if is(5, "set") && is(6, "not") {
        return Some(format!("{head} DROP NOT NULL"));
    }
    let constraint = words.get(7).filter(|_| is(5, "add"))?;
    Some(format!("{head} DROP CONSTRAINT {}", constraint.text))
}

/// How one constraint of a domain gets the name of another that demands the same.
pub(super) fn constraint_renamed(from: &str, to: &str) -> Option<String> {
    let (old, new) = (solid(from), solid(to));
    // ALTER DOMAIN namespace . name ADD CONSTRAINT name ..
    let adds = |words: &[Token<'_>]| words.get(5).is_some_and(|token| token.is_word("add"));
    let (a, b) = (old.get(7)?, new.get(7)?);
    let alike = adds(&old) && adds(&new) && from[..a.start] == to[..b.start];
    let same = alike && from[a.end()..] == to[b.end()..];
    let head = &from[..old.get(4)?.end()];
    same.then(|| format!("{head} RENAME CONSTRAINT {} TO {}", a.text, b.text))
}

/// The tokens that mean something.
pub(super) fn solid(sql: &str) -> Vec<Token<'_>> {
    let all = tokens(sql, Dialect::Postgres).into_iter();
    all.filter(|token| !token.is_blank()).collect()
}

fn depth_after(depth: i32, token: &Token<'_>) -> i32 {
    match token.text {
        "(" | "[" => depth + 1,
        ")" | "]" => depth - 1,
        _ => depth,
    }
}

/// What stands between the commas of a list that begins with its parenthesis.
fn parts<'a>(list: &[Token<'a>]) -> Vec<Vec<Token<'a>>> {
    let mut parts: Vec<Vec<Token<'a>>> = vec![Vec::new()];
    let mut depth = 0;
    for token in list {
        let before = depth;
        depth = depth_after(depth, token);
        match depth {
            0 => break,
            1 if before == 0 => {}
            1 if token.is_symbol(',') => parts.push(Vec::new()),
            _ => parts
                .last_mut()
                .into_iter()
                .for_each(|part| part.push(*token)),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{ObjectId, QName};

    fn object(kind: ObjectKind, create: &[&str]) -> Object {
        Object {
            id: ObjectId::new(kind, QName::new("public", "x")),
            create: create.iter().map(|sql| (*sql).to_owned()).collect(),
            depends_on: Vec::new(),
            comment: None,
            view: crate::schema::Known::default(),
        }
    }

    #[test]
    fn bodies_that_were_read_are_told_from_text() {
        for read in [
            "CREATE FUNCTION public.f(begin atomic) RETURNS int LANGUAGE sql RETURN (begin)",
            "CREATE PROCEDURE public.p() LANGUAGE sql BEGIN ATOMIC SELECT 1; END",
        ] {
            assert!(body_is_read(read), "{read}");
        }
        for text in [
            "CREATE FUNCTION public.return(begin atomic) RETURNS int LANGUAGE sql AS $$select 1$$",
            "CREATE FUNCTION public.f(return int) RETURNS int LANGUAGE plpgsql AS $$begin return 1; end$$",
        ] {
            assert!(!body_is_read(text), "{text}");
        }
    }

    #[test]
    fn attributes_have_names_and_types() {
        let sql =
            "CREATE TYPE public.x AS (\n    a numeric(10,2),\n    \"B c\" text COLLATE \"C\"\n)";
        let found = attributes(&object(ObjectKind::Type, &[sql])).unwrap();
        let found: Vec<_> = found.iter().map(|a| (&*a.name, &*a.ty)).collect();
        assert_eq!(
            found,
            [("a", "numeric(10,2)"), ("B c", "text COLLATE \"C\"")]
        );
        let none = object(ObjectKind::Type, &["CREATE TYPE public.x AS (\n)"]);
        assert_eq!(attributes(&none), Some(Vec::new()));
    }

    #[test]
    fn ranges_know_their_multirange() {
        let sql = "CREATE TYPE public.x AS RANGE (\n    SUBTYPE = text,\n    MULTIRANGE_TYPE_NAME = public.\"xS\"\n)";
        let range = object(ObjectKind::Type, &[sql]);
        assert_eq!(attributes(&range), None);
        assert_eq!(multirange(&range).as_deref(), Some("xS"));
    }

    #[test]
    fn a_default_may_change_under_its_callers_but_not_go() {
        let of = |arguments: &str| {
            let text = format!(
                "CREATE OR REPLACE FUNCTION public.f({arguments})\n RETURNS text\n LANGUAGE sql\nAS $$ $$"
            );
            signature(&[text])
        };
        assert_eq!(
            of("a integer DEFAULT 1"),
            of("a integer DEFAULT length('x,')")
        );
        assert_ne!(of("a integer DEFAULT 1"), of("a integer"));
        assert_ne!(of("a numeric(1,2), b text"), of("a numeric(1,2), c text"));
    }

    #[test]
    fn every_part_of_a_domain_can_be_taken_back() {
        let cases = [
            (
                "ALTER DOMAIN public.x SET DEFAULT 1",
                "ALTER DOMAIN public.x DROP DEFAULT",
            ),
            (
                "ALTER DOMAIN public.x SET NOT NULL",
                "ALTER DOMAIN public.x DROP NOT NULL",
            ),
            (
                "ALTER DOMAIN public.x ADD CONSTRAINT \"C d\" CHECK (VALUE > 0)",
                "ALTER DOMAIN public.x DROP CONSTRAINT \"C d\"",
            ),
            (
                "COMMENT ON CONSTRAINT c ON DOMAIN public.x IS 'is'",
                "COMMENT ON CONSTRAINT c ON DOMAIN public.x IS NULL",
            ),
        ];
        for (made, back) in cases {
            assert_eq!(taken_back(made).as_deref(), Some(back));
        }
    }
}
