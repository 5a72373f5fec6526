//! Foreign tables: columns, constraints and options change one by one ("ALTER FOREIGN TABLE").

use super::options;
use crate::dialect::postgres::definition::solid;
use crate::sql::Token;

/// The statements between two definitions; nothing where a column would get another place, because the
/// place may be what tells the values apart, or another value of its own.
pub(super) fn altered(alter: &str, old: &str, new: &str) -> Option<Vec<String>> {
    let (old_head, old_options) = options::split(old, "OPTIONS");
    let (new_head, new_options) = options::split(new, "OPTIONS");
    let mut sql = Vec::new();
    if old_head != new_head {
        let (old, new) = (Shape::of(old_head)?, Shape::of(new_head)?);
        sql.extend(shaped(alter, &old, &new)?);
    }
    if old_options != new_options {
        let set = options::changed(old_options, new_options);
        sql.push(format!("{alter} {set}"));
    }
    Some(sql)
}

/// What others may need of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::dialect::postgres) enum Disturbed {
    /// That it is there.
    Presence,
    /// Its type.
    Type,
}

/// What such a statement takes away that others may need.
pub(in crate::dialect::postgres) fn disturbs(sql: &str) -> Option<Disturbed> {
    let words = solid(sql);
    let is = |at: usize, word: &str| words.get(at).is_some_and(|token| token.is_word(word));
    // ALTER FOREIGN TABLE namespace . name DROP COLUMN name, or ALTER COLUMN name TYPE type
    if is(6, "drop") && is(7, "column") {
        return Some(Disturbed::Presence);
    }
    (is(7, "column") && is(9, "type")).then_some(Disturbed::Type)
}

fn shaped(alter: &str, old: &Shape<'_>, new: &Shape<'_>) -> Option<Vec<String>> {
    if (old.head, old.tail) != (new.head, new.tail) || !old.keeps_places(new) {
        return None;
    }
    let mut sql = Vec::new();
    let gone = old.constraints.iter();
    let gone = gone.filter(|it| !new.constraints.contains(it));
    sql.extend(gone.map(|it| format!("{alter} DROP CONSTRAINT {}", it.name)));
    let gone = old
        .columns
        .iter()
        .filter(|it| new.column(it.name).is_none());
    sql.extend(gone.map(|it| format!("{alter} DROP COLUMN {}", it.name)));
    for column in &new.columns {
        match old.column(column.name) {
            Some(before) => {
                let alter = format!("{alter} ALTER COLUMN {}", column.name);
                let what = before.changed(column)?;
                sql.extend(what.into_iter().map(|what| format!("{alter} {what}")));
            }
            None => sql.push(format!("{alter} ADD COLUMN {}", column.text)),
        }
    }
    let added = new.constraints.iter();
    let added = added.filter(|it| !old.constraints.contains(it));
    sql.extend(added.map(|it| format!("{alter} ADD {}", it.text)));
    Some(sql)
}

/// `CREATE FOREIGN TABLE name (..) ..`, but for the options.
struct Shape<'s> {
    head: &'s str,
    columns: Vec<Column<'s>>,
    constraints: Vec<Named<'s>>,
    tail: &'s str,
}

#[derive(PartialEq)]
struct Named<'s> {
    name: &'s str,
    text: &'s str,
}

/// The clauses of a column, each with its first word.
#[derive(PartialEq, Default)]
struct Column<'s> {
    name: &'s str,
    text: &'s str,
    ty: &'s str,
    options: Option<&'s str>,
    collation: Option<&'s str>,
    not_null: Option<&'s str>,
    default: Option<&'s str>,
    generated: Option<&'s str>,
}

impl<'s> Shape<'s> {
    fn of(sql: &'s str) -> Option<Self> {
        let words = solid(sql);
        let open = words.iter().position(|word| word.is_symbol('('))?;
        let mut depth = 0;
        let close = words[open..].iter().position(|word| {
            depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
            depth == 0
        })?;
        let (inside, close) = (&words[open + 1..open + close], &words[open + close]);
        let mut shape = Self {
            head: sql[..words[open].start].trim_end(),
            columns: Vec::new(),
            constraints: Vec::new(),
            tail: sql[close.end()..].trim(),
        };
        for item in items(inside) {
            let (first, last) = (item.first()?, item.last()?);
            let text = &sql[first.start..last.end()];
            match first.is_word("constraint") {
                true => shape.constraints.push(Named {
                    name: item.get(1)?.text,
                    text,
                }),
                false => shape.columns.push(Column::of(sql, item, text)?),
            }
        }
        // What a partition or heir has of its whole is not its own to change.
        let own = !words[..open].iter().any(|word| word.is_word("partition"));
        own.then_some(shape)
    }

    fn column(&self, name: &str) -> Option<&Column<'s>> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Whether columns only come and go at the end, in both directions.
    fn keeps_places(&self, other: &Self) -> bool {
        let names = |shape: &'_ Self| -> Vec<&'s str> {
            shape.columns.iter().map(|column| column.name).collect()
        };
        let (old, new) = (names(self), names(other));
        let shared = old.iter().filter(|name| new.contains(name)).count();
        old.get(..shared) == new.get(..shared)
    }
}

/// The items of a list, between its commas.
fn items<'t, 's>(words: &'t [Token<'s>]) -> Vec<&'t [Token<'s>]> {
    let mut depth = 0;
    let items = words.split(|word| {
        depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
        depth == 0 && word.is_symbol(',')
    });
    items.filter(|item| !item.is_empty()).collect()
}

impl<'s> Column<'s> {
    fn of(sql: &'s str, item: &[Token<'s>], text: &'s str) -> Option<Self> {
        let (name, rest) = item.split_first()?;
        let mut depth = 0;
        let mut starts = Vec::new();
        for (at, word) in rest.iter().enumerate() {
            depth += i32::from(word.is_symbol('(')) - i32::from(word.is_symbol(')'));
            let clauses = [
                "OPTIONS",
                "COLLATE",
                "CONSTRAINT",
                "NOT",
                "DEFAULT",
                "GENERATED",
            ];
            let begins = at > 0 && depth == 0 && clauses.iter().any(|it| word.is_word(it));
            // What is computed, and by default, may have any word in it; nothing follows it.
            let ends = starts.last().is_some_and(|&at: &usize| {
                rest[at].is_word("default") || rest[at].is_word("generated")
            });
            let named = starts
                .last()
                .is_some_and(|&at| rest[at].is_word("constraint"));
            if begins && !ends && !(named && word.is_word("not")) {
                starts.push(at);
            }
        }
        let until = |next: Option<&usize>| match next {
            Some(&next) => &rest[..next],
            None => rest,
        };
        let ty = until(starts.first());
        let mut column = Self {
            name: name.text,
            text,
            ty: &sql[ty.first()?.start..ty.last()?.end()],
            ..Self::default()
        };
        for (place, &at) in starts.iter().enumerate() {
            let clause = until(starts.get(place + 1));
            let word = &rest[at];
            let clause = Some(&sql[word.start..clause.last()?.end()]);
            let is = |it: &str| word.is_word(it);
            let of = match () {
                () if is("options") => &mut column.options,
                () if is("collate") => &mut column.collation,
                () if is("default") => &mut column.default,
                () if is("generated") => &mut column.generated,
                () => &mut column.not_null,
            };
            *of = clause;
        }
        Some(column)
    }

    /// What is done to the column, in order; the default does not stand in the way of another type.
    fn changed(&self, new: &Self) -> Option<Vec<String>> {
        let retyped = (self.ty, self.collation) != (new.ty, new.collation);
        let generated = self.generated != new.generated || (retyped && self.generated.is_some());
        let demand = |column: &Self| match column.not_null {
            Some("NOT NULL") => Some(true),
            None => Some(false),
            Some(_) => None,
        };
        if generated {
            return None;
        }
        let mut what = Vec::new();
        if self.default.is_some() && (retyped || new.default.is_none()) {
            what.push("DROP DEFAULT".to_owned());
        }
        if retyped {
            let collation = new.collation.map(|text| format!(" {text}"));
            what.push(format!("TYPE {}{}", new.ty, collation.unwrap_or_default()));
        }
        if let Some(default) = new
            .default
            .filter(|_| retyped || self.default != new.default)
        {
            what.push(format!("SET {default}"));
        }
        if self.not_null != new.not_null {
            match (demand(self)?, demand(new)?) {
                (_, true) => what.push("SET NOT NULL".to_owned()),
                (_, false) => what.push("DROP NOT NULL".to_owned()),
            }
        }
        if self.options != new.options {
            let list = |column: &Self| {
                let text = column.options.unwrap_or_default();
                let inside = text
                    .split_once('(')
                    .and_then(|(_, list)| list.strip_suffix(')'));
                inside.unwrap_or_default().to_owned()
            };
            what.push(options::changed(&list(self), &list(new)));
        }
        Some(what)
    }
}
