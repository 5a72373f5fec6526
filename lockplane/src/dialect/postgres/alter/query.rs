//! Views whose columns stay.

use super::options::pairs;
use crate::dialect::postgres::definition::solid;

/// `CREATE OR REPLACE VIEW`, with other options or other conditions: what stands before these makes the
/// columns, which cannot change.
pub(super) fn replaced(old: &str, new: &str) -> Option<String> {
    let ((_, old_query), (_, new_query)) = (split(old)?, split(new)?);
    let same = old_query == new_query || columns(old_query)? == columns(new_query)?;
    let rest = new.strip_prefix("CREATE VIEW ").filter(|_| same)?;
    Some(format!("CREATE OR REPLACE VIEW {rest}"))
}

/// `CREATE OR REPLACE VIEW` with more columns at the end, of the same relations.
pub(super) fn grown(old: &str, new: &str) -> Option<String> {
    let ((_, old_query), (_, new_query)) = (split(old)?, split(new)?);
    let (old_list, old_from) = list(columns(old_query)?);
    let (new_list, new_from) = list(columns(new_query)?);
    let more = new_list.strip_prefix(old_list)?;
    let grows = old_from == new_from && more.trim_start().starts_with(',');
    let rest = new.strip_prefix("CREATE VIEW ").filter(|_| grows)?;
    Some(format!("CREATE OR REPLACE VIEW {rest}"))
}

/// What a query shows, and where that is from.
fn list(columns: &str) -> (&str, &str) {
    let mut depth = 0;
    for word in solid(columns) {
        depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
        if depth == 0 && word.is_word("FROM") {
            return (columns[..word.start].trim_end(), &columns[word.start..]);
        }
    }
    (columns, "")
}

/// Storage parameters of a materialized view that shows the same.
pub(super) fn set(alter: &str, old: &str, new: &str) -> Option<Vec<String>> {
    let ((old_head, old_query), (new_head, new_query)) = (split(old)?, split(new)?);
    let ((old_head, old), (new_head, new)) = (parameters(old_head), parameters(new_head));
    if old_head != new_head || old_query != new_query {
        return None;
    }
    let (old, new) = (pairs(old), pairs(new));
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    let gone: Vec<&str> = gone.copied().collect();
    let set = new
        .iter()
        .filter(|(name, value)| old.get(*name) != Some(value));
    let set: Vec<String> = set
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    let gone = (!gone.is_empty()).then(|| format!("{alter} RESET ({})", gone.join(", ")));
    let set = (!set.is_empty()).then(|| format!("{alter} SET ({})", set.join(", ")));
    Some(gone.into_iter().chain(set).collect())
}

/// Before the query, and the query.
fn split(sql: &str) -> Option<(&str, &str)> {
    sql.split_once(" AS\n")
}

/// A head without its parameters, and the parameters.
fn parameters(head: &str) -> (String, &str) {
    let words = solid(head);
    let with = words.iter().position(|word| word.is_word("WITH"));
    let Some(at) = with else {
        return (head.to_owned(), "");
    };
    let closes = words[at..].iter().find(|word| word.is_symbol(')'));
    let (Some(open), Some(close)) = (words.get(at + 1), closes) else {
        return (head.to_owned(), "");
    };
    let rest = format!(
        "{}{}",
        head[..words[at].start].trim_end(),
        &head[close.end()..]
    );
    (rest, &head[open.end()..close.start])
}

/// A query up to its conditions; nothing for one of several.
fn columns(query: &str) -> Option<&str> {
    let mut depth = 0;
    let mut end = query.len();
    for word in solid(query) {
        depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
        let any = |words: &[&str]| depth == 0 && words.iter().any(|it| word.is_word(it));
        if any(&["UNION", "INTERSECT", "EXCEPT", "WITH"]) {
            return None;
        }
        if any(&[
            "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "FETCH", "FOR",
        ]) {
            end = end.min(word.start);
        }
    }
    Some(query[..end].trim_end())
}
