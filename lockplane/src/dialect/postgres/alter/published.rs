//! What a publication publishes, and how.

use std::collections::BTreeMap;

use super::options::{pairs, split};
use crate::dialect::postgres::definition::solid;
use crate::schema::QName;
use crate::sql::{Dialect, Token};

/// One of all tables stays one.
pub(super) fn altered(alter: &str, old: &str, new: &str) -> Option<Vec<String>> {
    let ((old_head, old), (new_head, new)) = (split(old, "WITH"), split(new, "WITH"));
    let mut sql = Vec::new();
    if old_head != new_head {
        let (old, new) = (listed(old_head)?, listed(new_head)?);
        // A rename beneath it changes their order.
        let same = old.len() == new.len() && old.iter().all(|it| new.contains(it));
        sql.extend((!same).then(|| format!("{alter} {}", way(&old, &new))));
    }
    let (old, new) = (pairs(old), pairs(new));
    let names = old.keys().chain(new.keys());
    let mut set: BTreeMap<&str, &str> = BTreeMap::new();
    for name in names {
        let usual = match *name {
            "publish_via_partition_root" => "false",
            "publish_generated_columns" => "none",
            _ => new.get(name)?,
        };
        set.insert(name, new.get(name).unwrap_or(&usual));
    }
    if old != new {
        let set: Vec<String> = set
            .iter()
            .map(|(name, value)| format!("{name} = {value}"))
            .collect();
        sql.push(format!("{alter} SET ({})", set.join(", ")));
    }
    Some(sql)
}

/// A publication without some of its tables, told by their names and what it says of them; nothing where there are none.
pub(in crate::dialect::postgres) fn without(
    sql: &str,
    goes: impl Fn(&QName, &str) -> bool,
) -> Option<String> {
    let (head, _) = split(sql, "WITH");
    let all = listed(head)?;
    let kept = |it: &&Listed<'_>| !it.table.as_ref().is_some_and(|table| goes(table, it.text));
    let kept: Vec<&Listed<'_>> = all.iter().filter(kept).collect();
    if kept.len() == all.len() {
        return None;
    }
    let own = solid(head).get(2)?.end();
    let list = match kept.is_empty() {
        true => String::new(),
        false => format!(" FOR {}", spelled(&kept, |it| it.text)),
    };
    Some(format!("{}{list}{}", &head[..own], &sql[head.len()..]))
}

/// A table, or all of a namespace.
#[derive(PartialEq)]
struct Listed<'s> {
    kind: &'static str,
    table: Option<QName>,
    name: &'s str,
    /// Name, columns and filter.
    text: &'s str,
}

fn listed(head: &str) -> Option<Vec<Listed<'_>>> {
    let words = solid(head);
    let Some((_, list)) = words.get(3..).and_then(|words| words.split_first()) else {
        return Some(Vec::new());
    };
    let mut depth = 0;
    let parts = list.split(|word| {
        depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
        depth == 0 && word.is_symbol(',')
    });
    let (mut all, mut kind) = (Vec::new(), "");
    for part in parts {
        let is = |at: usize, word: &str| part.get(at).is_some_and(|it| it.is_word(word));
        let (said, part) = match () {
            () if is(0, "ALL") => return None,
            () if is(0, "TABLE") => ("TABLE", &part[1..]),
            () if is(0, "TABLES") && is(1, "IN") => ("TABLES IN SCHEMA", part.get(3..)?),
            () => (kind, part),
        };
        kind = said;
        all.push(entry(head, kind, part)?);
    }
    Some(all)
}

/// ONLY namespace . name .., or a namespace.
fn entry<'s>(head: &'s str, kind: &'static str, part: &[Token<'s>]) -> Option<Listed<'s>> {
    let (first, last) = (part.first()?, part.last()?);
    let word = |at: usize| part.get(at)?.name(Dialect::Postgres);
    let table = (kind == "TABLE").then(|| Some(QName::new(word(1)?, word(3)?)));
    let end = match kind {
        "TABLE" => part.get(3)?.end(),
        _ => last.end(),
    };
    Some(Listed {
        kind,
        table: table.flatten(),
        name: &head[first.start..end],
        text: &head[first.start..last.end()],
    })
}

fn way(old: &[Listed<'_>], new: &[Listed<'_>]) -> String {
    let gone: Vec<&Listed<'_>> = old.iter().filter(|it| !new.contains(it)).collect();
    let come: Vec<&Listed<'_>> = new.iter().filter(|it| !old.contains(it)).collect();
    let all: Vec<&Listed<'_>> = new.iter().collect();
    match (gone.is_empty(), come.is_empty()) {
        (true, _) => format!("ADD {}", spelled(&come, |it| it.text)),
        (_, true) => format!("DROP {}", spelled(&gone, |it| it.name)),
        _ => format!("SET {}", spelled(&all, |it| it.text)),
    }
}

fn spelled<'s>(list: &[&Listed<'s>], text: impl Fn(&Listed<'s>) -> &'s str) -> String {
    let parts = list.chunk_by(|one, other| one.kind == other.kind);
    let parts = parts.map(|part| {
        let texts: Vec<&str> = part.iter().map(|it| text(it)).collect();
        format!("{} {}", part[0].kind, texts.join(", "))
    });
    parts.collect::<Vec<String>>().join(", ")
}
