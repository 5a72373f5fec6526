//! What a view calls its columns: PostgreSQL gives them other names in place ("ALTER VIEW" and "ALTER MATERIALIZED
//! VIEW", `RENAME COLUMN`).

use std::collections::{BTreeMap, BTreeSet};

use super::{Dialect, Token, ident, tokens};

const DIALECT: Dialect = Dialect::Postgres;

/// The statements that make a view, with new names of columns that it shows; nothing where this cannot tell them.
pub(crate) fn called(create: &[String], columns: &BTreeMap<String, String>) -> Option<Vec<String>> {
    let mut all = create.iter();
    let query = List::of(all.next()?)?.called(columns);
    let rest = all.map(|sql| about_columns(sql, columns));
    Some(std::iter::once(query).chain(rest).collect())
}

/// Old names of columns and new ones, where nothing else differs between two views and what is said about their
/// columns.
pub(crate) fn otherwise(old: &[String], new: &[String]) -> Option<BTreeMap<String, String>> {
    let columns = shown_otherwise(old.first()?, new.first()?)?;
    let moved = called(old, &columns)?;
    let same = |(one, other): (&String, &String)| words(one) == words(other);
    let all = moved.len() == new.len() && moved.iter().zip(new).all(same);
    all.then_some(columns)
}

/// Old names of columns and new ones, where nothing else differs between two views.
fn shown_otherwise(old: &str, new: &str) -> Option<BTreeMap<String, String>> {
    if old == new {
        return None;
    }
    let (old, new) = (List::of(old)?, List::of(new)?);
    let ends = |list: &List<'_>| (words(list.before), words(list.after));
    if old.items.len() != new.items.len() || ends(&old) != ends(&new) {
        return None;
    }
    let mut columns = BTreeMap::new();
    for (old, new) in old.items.iter().zip(&new.items) {
        if words(old.shows) != words(new.shows) {
            return None;
        }
        if old.name != new.name {
            columns.insert(old.name.clone(), new.name.clone());
        }
    }
    let before: BTreeSet<&String> = old.items.iter().map(|item| &item.name).collect();
    let taken = columns.values().any(|name| before.contains(name));
    (!columns.is_empty() && !taken).then_some(columns)
}

/// A text without its blanks.
fn words(sql: &str) -> Vec<String> {
    let all = tokens(sql, DIALECT);
    let solid = all.iter().filter(|token| !token.is_blank());
    solid.map(|token| token.text.to_owned()).collect()
}

/// A query, around the list of what it shows.
struct List<'s> {
    before: &'s str,
    items: Vec<Item<'s>>,
    after: &'s str,
}

struct Item<'s> {
    shows: &'s str,
    name: String,
}

impl<'s> List<'s> {
    /// The list of the only query in it that is in no parentheses.
    fn of(sql: &'s str) -> Option<Self> {
        let all = tokens(sql, DIALECT);
        let solid: Vec<&Token<'_>> = all.iter().filter(|it| !it.is_blank()).collect();
        let mut depth = 0_usize;
        let mut outside = Vec::new();
        for (at, token) in solid.iter().enumerate() {
            match () {
                () if token.is_symbol('(') => depth += 1,
                () if token.is_symbol(')') => depth = depth.checked_sub(1)?,
                () if depth == 0 => outside.push(at),
                () => {}
            }
        }
        let word = |at: &usize, words: &[&str]| words.iter().any(|it| solid[*at].is_word(it));
        let several = ["UNION", "INTERSECT", "EXCEPT", "VALUES"];
        if outside.iter().any(|at| word(at, &several)) {
            return None;
        }
        let select = *outside.iter().find(|at| word(at, &["SELECT"]))?;
        let mut first = select + 1;
        if solid.get(first)?.is_word("DISTINCT") {
            first += 1;
            if solid.get(first)?.is_word("ON") {
                return None;
            }
        }
        let from = outside
            .iter()
            .find(|at| **at > select && word(at, &["FROM"]));
        let end = from.map_or(sql.len(), |at| solid[*at].start);
        let commas = outside
            .iter()
            .copied()
            .filter(|at| solid[*at].is_symbol(','));
        let commas = commas.filter(|at| *at >= first && solid[*at].start < end);
        let mut items = Vec::new();
        let mut start = solid.get(first)?.start;
        for comma in commas.map(|at| solid[at].start).chain([end]) {
            items.push(Item::of(&sql[start..comma])?);
            start = comma + 1;
        }
        Some(Self {
            before: &sql[..solid[first].start],
            items,
            after: &sql[end..],
        })
    }

    /// As PostgreSQL prints it: a column under its own name has no other.
    fn called(&self, columns: &BTreeMap<String, String>) -> String {
        let items = self.items.iter().map(|item| {
            let name = columns.get(&item.name).unwrap_or(&item.name);
            match column(item.shows).as_ref() == Some(name) {
                true => item.shows.to_owned(),
                false => format!("{} AS {}", item.shows, ident(name)),
            }
        });
        let items: Vec<String> = items.collect();
        let gap = match self.after {
            "" => "",
            _ => "\n   ",
        };
        format!(
            "{}{}{gap}{}",
            self.before,
            items.join(",\n    "),
            self.after
        )
    }
}

impl<'s> Item<'s> {
    fn of(text: &'s str) -> Option<Self> {
        let text = text.trim();
        let all = tokens(text, DIALECT);
        let solid: Vec<&Token<'_>> = all.iter().filter(|it| !it.is_blank()).collect();
        if let [shows @ .., word, name] = solid.as_slice()
            && word.is_word("AS")
            && let Some(last) = shows.last()
        {
            return Some(Self {
                shows: &text[..last.end()],
                name: name.name(DIALECT)?,
            });
        }
        Some(Self {
            shows: text,
            name: column(text)?,
        })
    }
}

/// The column that an expression is and nothing more.
fn column(text: &str) -> Option<String> {
    let all = tokens(text, DIALECT);
    match all.as_slice() {
        [name] => name.name(DIALECT),
        [table, dot, name] if dot.is_symbol('.') => {
            table.name(DIALECT)?;
            name.name(DIALECT)
        }
        _ => None,
    }
}

/// A statement about a column of a view, such as its comment or default, or one that makes an index.
fn about_columns(sql: &str, columns: &BTreeMap<String, String>) -> String {
    let all = tokens(sql, DIALECT);
    let solid = |at: usize| all[at..].iter().find(|it| !it.is_blank());
    let makes = solid(0).is_some_and(|it| it.is_word("CREATE"));
    // The name of a method follows this, and what the index holds follows that.
    let using = all.iter().position(|it| it.is_word("USING"));
    let holds = using.filter(|_| makes).map_or(all.len(), |at| at + 3);
    let mut before: Option<&Token<'_>> = None;
    let mut text = String::with_capacity(sql.len());
    for (at, token) in all.iter().enumerate() {
        let is_name = || {
            // A type or a collation comes before, or a function's name or qualifier is what this is.
            let other = before
                .is_some_and(|it| it.is_symbol(':') || it.is_symbol('.') || it.is_word("COLLATE"));
            let called = solid(at + 1).is_some_and(|it| it.is_symbol('(') || it.is_symbol('.'));
            !other && !called
        };
        let place = match makes {
            true => at >= holds && is_name(),
            false => before.is_some_and(|it| it.is_symbol('.') || it.is_word("COLUMN")),
        };
        let new = token.name(DIALECT);
        let new = new.filter(|name| place && (!makes || ident(name) == token.text));
        match new.and_then(|name| columns.get(&name)) {
            Some(new) => text.push_str(&ident(new)),
            None => text.push_str(token.text),
        }
        if !token.is_blank() {
            before = Some(token);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renamed(old: &str, new: &str) -> Option<String> {
        let columns = shown_otherwise(old, new)?;
        let all = columns.iter().map(|(old, new)| format!("{old} {new}"));
        let shown = List::of(old)?.called(&columns);
        assert_eq!(words(&shown), words(new));
        Some(all.collect::<Vec<String>>().join(", "))
    }

    #[test]
    fn columns_that_show_the_same_under_another_name_are_found() {
        let old =
            "CREATE VIEW s.v AS\n SELECT t.id,\n    t.b AS a,\n    f(t.x, 1) AS \"F\"\n   FROM s.t";
        let new = "CREATE VIEW s.v AS\n SELECT t.id,\n    t.b,\n    f(t.x, 1) AS f\n   FROM s.t";
        assert_eq!(renamed(old, new).as_deref(), Some("F f, a b"));
        assert_eq!(renamed(new, old).as_deref(), Some("b a, f F"));
        assert_eq!(
            renamed("SELECT 1 AS a", "SELECT 1 AS b").as_deref(),
            Some("a b")
        );
    }

    #[test]
    fn what_else_differs_or_cannot_be_told_is_left() {
        let of = |old, new| renamed(old, new);
        assert_eq!(of("SELECT t.a FROM t", "SELECT t.b FROM t"), None);
        assert_eq!(of("SELECT t.a FROM t", "SELECT t.a AS b FROM u"), None);
        assert_eq!(
            of(
                "SELECT t.a, t.b AS c FROM t",
                "SELECT t.a AS c, t.b AS a FROM t"
            ),
            None
        );
        let two = |name| format!("SELECT t.a AS {name} FROM t UNION SELECT t.a FROM t");
        assert_eq!(of(&two("b"), &two("c")), None);
    }

    #[test]
    fn indexes_name_columns_and_other_things() {
        let columns = BTreeMap::from([("a".to_owned(), "b".to_owned())]);
        let of = |sql| about_columns(sql, &columns);
        assert_eq!(
            of("CREATE INDEX a ON s.a USING a (a, lower(a), a(x), a.f(a)) INCLUDE (a)"),
            "CREATE INDEX a ON s.a USING a (b, lower(b), a(x), a.f(b)) INCLUDE (b)"
        );
        assert_eq!(
            of("CREATE INDEX i ON s.v USING btree (x COLLATE a) WHERE (a > 'a'::a)"),
            "CREATE INDEX i ON s.v USING btree (x COLLATE a) WHERE (b > 'a'::a)"
        );
    }
}
