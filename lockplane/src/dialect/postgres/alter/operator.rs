//! How many rows an operator is said to find ("ALTER OPERATOR"), and the members of operator families.

use std::collections::BTreeMap;

use crate::dialect::postgres::definition::solid;
use crate::schema::{Object, ObjectKind};
use crate::sql::Token;

/// The statement where only the functions that estimate differ. What else can be set since PostgreSQL 17 cannot be
/// taken back.
pub(super) fn estimated(alter: &str, old: &str, new: &str) -> Option<String> {
    let ((old, old_rest), (new, new_rest)) = (estimates(old), estimates(new));
    if old_rest != new_rest {
        return None;
    }
    let changed = ["RESTRICT", "JOIN"].into_iter().filter_map(|name| {
        let (before, after) = (old.get(name), new.get(name));
        let function = after.copied().unwrap_or("NONE");
        (before != after).then(|| format!("{name} = {function}"))
    });
    let changed: Vec<String> = changed.collect();
    Some(format!("{alter} SET ({})", changed.join(", ")))
}

/// The functions that estimate, and the lines of everything else.
fn estimates(sql: &str) -> (BTreeMap<&str, &str>, Vec<&str>) {
    let (mut functions, mut rest) = (BTreeMap::new(), Vec::new());
    for line in sql.lines().map(|line| line.trim().trim_end_matches(',')) {
        match line.split_once(" = ") {
            Some((name @ ("RESTRICT" | "JOIN"), function)) => {
                functions.insert(name, function);
            }
            _ => rest.push(line),
        }
    }
    (functions, rest)
}

/// What takes a member out of an operator family: `ALTER OPERATOR FAMILY namespace . name USING method ADD OPERATOR number
/// operator (types) ..` or `.. ADD FUNCTION number (types) ..`.
pub(super) fn left_out(sql: &str) -> Option<String> {
    let words = solid(sql);
    let add = words.get(8).filter(|word| word.is_word("add"))?;
    let number = words.get(10)?;
    let opens = words.iter().skip(11).find(|word| word.is_symbol('('))?;
    let mut depth = 0;
    let mut list = words.iter().filter(|word| word.start >= opens.start);
    let closes = list.find(|word| {
        depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
        depth == 0
    })?;
    let (head, member) = (&sql[..add.start], &sql[words[9].start..number.end()]);
    let types = &sql[opens.start..closes.end()];
    Some(format!("{head}DROP {member} {types}"))
}

/// What an operator class, or a family, has and no other may have at the same time: the numbers of its operators and
/// functions for some types in the family, and being the usual class of a type.
pub(in crate::dialect::postgres) fn places(object: &Object) -> Vec<String> {
    let class = object.id.kind == ObjectKind::OperatorClass;
    if !class && object.id.kind != ObjectKind::OperatorFamily {
        return Vec::new();
    }
    let method = object.id.arguments.as_deref().unwrap_or_default();
    let mut places = Vec::new();
    for sql in &object.create {
        let words = solid(sql);
        let place = |word: &str| words.iter().position(|it| it.is_word(word));
        let Some(family) = place("family") else {
            continue;
        };
        let name = text(words.get(family + 1..family + 4).unwrap_or_default());
        let members = (family + 4..words.len()).filter_map(|at| member(&words, at));
        places.extend(members.map(|member| format!("{method} {name} {member}")));
        let usual = words.get(6).filter(|it| class && it.is_word("default"));
        if let Some((_, end)) = usual.zip(place("using")) {
            let ty = text(words.get(9..end).unwrap_or_default());
            places.push(format!("{method} default {ty}"));
        }
    }
    places
}

/// `OPERATOR number operator (types)`, without the operator, or `FUNCTION number (types)`.
fn member(words: &[Token<'_>], at: usize) -> Option<String> {
    let kind = &words[at];
    let kinds = ["operator", "function"];
    kinds.iter().find(|it| kind.is_word(it))?;
    let number = words.get(at + 1)?.text;
    number.parse::<u16>().ok()?;
    let opens = (at..words.len()).find(|at| words[*at].is_symbol('('))?;
    let closes = (opens..words.len()).find(|at| words[*at].is_symbol(')'))?;
    let types = text(&words[opens..closes]);
    Some(format!("{} {number} {types}", kind.text))
}

fn text(words: &[Token<'_>]) -> String {
    words.iter().map(|word| word.text).collect()
}
