//! Indexes over a column.

use super::Part;
use crate::dialect::postgres::ddl::constraint_text;
use crate::dialect::postgres::fold::names;
use crate::diff::TableChange;
use crate::schema::{IndexKey, Table};

/// What lets the indexes over a column that stay go, under their old names, and come again. The table is given as it
/// was, as it was under its new names, and as it will be.
pub(in super::super) fn anew(
    [old, moved, to]: [&Table; 3],
    [column, renamed]: [&str; 2],
) -> Vec<[TableChange; 2]> {
    let all = Part::all(old).zip(Part::all(moved));
    let over = all.filter(|(part, _)| covers(*part, &[column]));
    let kept = over.filter_map(|(part, moved)| {
        let same = Part::all(to).find(|it| *it == moved)?;
        covers(same, &[renamed]).then(|| [part.goes(), same.comes()])
    });
    kept.collect()
}

/// Whether a part may have to do with some columns; what an expression reads is not asked.
pub(super) fn covers(part: Part<'_>, columns: &[&str]) -> bool {
    let is = |name: &str| columns.contains(&name);
    match part {
        Part::Index(index) => {
            let over = |key: &IndexKey| key.as_column().is_none_or(is);
            index.predicate.is_some()
                || index.keys.iter().any(over)
                || index.include.iter().any(|name| is(name))
        }
        Part::Key(key) => {
            let text = constraint_text(key);
            columns.iter().any(|name| names(&text, name))
        }
    }
}
