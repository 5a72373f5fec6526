//! Columns that a query uses under names of its own: `FROM t a(x, y)`, `FROM f() a(x, y)`, where PostgreSQL prints the
//! names of all columns in their order.

use crate::dialect::postgres::definition::solid;
use crate::schema::{Object, ObjectId, ObjectKind, QName, Schema, Table};
use crate::sql::{Dialect, Token};

/// Whether an object uses a column of a table that it needs under another name, as far as its text tells: one at the
/// column's place in a list as long as the table, anywhere in one that is longer.
pub(super) fn uses(object: &Object, table: &Table, column: &str) -> bool {
    let place = table.columns.iter().position(|it| it.name == column);
    place.is_some_and(|at| {
        let mut texts = object.create.iter();
        texts.any(|sql| shows(&solid(sql), table.columns.len(), at))
    })
}

/// Whether an object calls a function that may return rows of a table: before PostgreSQL 15 the catalogue does not say
/// that it needs the columns.
pub(super) fn calls_for_rows(object: &Object, table: &QName, schema: &Schema) -> bool {
    let table = ObjectId::table(table);
    let called = object.depends_on.iter();
    let mut functions = called.filter_map(|id| match id.kind {
        ObjectKind::Function => schema.objects.get(id),
        _ => None,
    });
    functions.any(|function| function.depends_on.contains(&table))
}

/// Whether an object has such a list: without one of the columns it reads otherwise.
pub(super) fn lists(object: &Object, table: &Table) -> bool {
    let long = |sql: &String| {
        let all = solid(sql);
        lists_of(&all).any(|list| list.len() >= table.columns.len())
    };
    object.create.iter().any(long)
}

fn shows(all: &[Token<'_>], columns: usize, at: usize) -> bool {
    let names = |name: &str| {
        let same = all.iter().filter(|it| is_called(it, name));
        same.count() > 1
    };
    lists_of(all).any(|list| {
        let only = list.len() == columns;
        list.len() > columns || only && names(&list[at])
    })
}

fn lists_of(all: &[Token<'_>]) -> impl Iterator<Item = Vec<String>> {
    (1..all.len()).filter_map(|open| list(all, open))
}

fn is_called(token: &Token<'_>, name: &str) -> bool {
    token.name(Dialect::Postgres).as_deref() == Some(name)
}

/// The names in parentheses that open here behind another name, if there is nothing else in them; without that of the
/// number of a row.
fn list(all: &[Token<'_>], open: usize) -> Option<Vec<String>> {
    let alias = all[open - 1].name(Dialect::Postgres);
    alias.filter(|_| all[open].is_symbol('('))?;
    let mut names = Vec::new();
    for pair in all[open + 1..].chunks(2) {
        names.push(pair[0].name(Dialect::Postgres)?);
        match pair.get(1)? {
            next if next.is_symbol(',') => {}
            next if next.is_symbol(')') => {
                let numbered = open > 1 && all[open - 2].is_word("ordinality");
                names.truncate(names.len() - usize::from(numbered));
                return Some(names);
            }
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_list_stands_for_a_column() {
        let shows = |sql, columns, at| shows(&solid(sql), columns, at);
        let two = "SELECT t.b FROM public.all_emp() t(a, b)";
        assert!(shows(two, 2, 1) && !shows(two, 2, 0) && !shows(two, 3, 1));
        let numbered = "SELECT t.a, t.n FROM public.all_emp() WITH ORDINALITY t(a, b, n)";
        assert!(shows(numbered, 2, 0) && !shows(numbered, 2, 1));
        let several =
            "SELECT t.k FROM ROWS FROM(generate_series(1, 2), public.all_emp()) t(k, a, b)";
        assert!(shows(several, 2, 0));
    }
}
