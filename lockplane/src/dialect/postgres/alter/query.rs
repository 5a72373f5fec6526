//! Views whose columns stay.

use super::options::pairs;
use crate::dialect::postgres::definition::solid;
use crate::schema::Object;

/// `CREATE OR REPLACE VIEW`: the columns are the same, and have the same types and collations ("CREATE VIEW").
pub(super) fn replaced(old: &Object, new: &Object) -> Option<String> {
    let (_, old_query) = split(old.create.first()?)?;
    let (_, new_query) = split(new.create.first()?)?;
    let listed = || columns(old_query).filter(|_| columns(old_query) == columns(new_query));
    let same_text = || old_query == new_query || listed().is_some();
    let same = match counted(old, new) {
        Some((before, after)) => before == after && (shown(old) == shown(new) || same_text()),
        None => same_text(),
    };
    or_replace(new).filter(|_| same)
}

/// Whether two views have one query.
pub(in super::super) fn same(old: &Object, new: &Object) -> bool {
    let query = |view: &'_ Object| {
        let (_, query) = split(view.create.first()?)?;
        Some(query.to_owned())
    };
    query(old) == query(new)
}

/// `CREATE OR REPLACE VIEW` with more columns at the end.
pub(super) fn grown(old: &Object, new: &Object) -> Option<String> {
    let (old_sql, new_sql) = (old.create.first()?, new.create.first()?);
    let ((_, old_query), (_, new_query)) = (split(old_sql)?, split(new_sql)?);
    let more_text = || {
        let (old_list, old_from) = list(columns(old_query)?);
        let (new_list, new_from) = list(columns(new_query)?);
        let more = new_list.strip_prefix(old_list)?;
        (old_from == new_from && more.trim_start().starts_with(',')).then_some(())
    };
    let grows = match counted(old, new) {
        Some((before, after)) => {
            before < after && (shown(new).starts_with(shown(old)) || more_text().is_some())
        }
        None => more_text().is_some(),
    };
    or_replace(new).filter(|_| grows)
}

/// Whether a view that grows shows the same rows and the same values in the columns that it had. A call among the new
/// ones may give several rows.
pub(in super::super) fn adds_only(old: &Object, new: &Object) -> bool {
    let query = |view: &'_ Object| {
        let (_, query) = split(view.create.first()?)?;
        let (shown, rest) = list(query);
        Some((shown.to_owned(), rest.to_owned()))
    };
    let (Some((before, old_rest)), Some((after, new_rest))) = (query(old), query(new)) else {
        return false;
    };
    let distinct = solid(&before).iter().any(|word| word.is_word("DISTINCT"));
    let more = after.strip_prefix(&before);
    let more = more.filter(|more| more.starts_with(',') && !more.contains('('));
    more.is_some() && old_rest == new_rest && !distinct
}

fn or_replace(view: &Object) -> Option<String> {
    let rest = view.create.first()?.strip_prefix("CREATE VIEW ")?;
    Some(format!("CREATE OR REPLACE VIEW {rest}"))
}

fn shown(view: &Object) -> &[String] {
    &view.view.0.columns
}

/// How many columns two views show, where that is known. Their types may have got other names since, so they can be alike
/// in the text alone.
fn counted(old: &Object, new: &Object) -> Option<(usize, usize)> {
    let (old, new) = (shown(old).len(), shown(new).len());
    (old > 0 && new > 0).then_some((old, new))
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
