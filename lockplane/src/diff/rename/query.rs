//! Queries as PostgreSQL prints them while tables and columns that they read are renamed: it calls a table
//! without an alias by the name that it has then, and a column of the query as before.

mod target;

use std::collections::BTreeMap;

use super::Renames;
use super::object::named_at;
use super::text::columns;
use crate::schema::{ObjectKind, QName};
use crate::sql::{Dialect, Token, ident, qualified, tokens};

/// Words that may stand behind a table in a query and are no alias of it.
const NO_ALIAS: [&str; 28] = [
    "AS",
    "CROSS",
    "DEFAULT",
    "DO",
    "EXCEPT",
    "FETCH",
    "FOR",
    "FULL",
    "GROUP",
    "HAVING",
    "INNER",
    "INTERSECT",
    "JOIN",
    "LEFT",
    "LIMIT",
    "NATURAL",
    "OFFSET",
    "ON",
    "ORDER",
    "RETURNING",
    "RIGHT",
    "SET",
    "TABLESAMPLE",
    "UNION",
    "USING",
    "WHERE",
    "WINDOW",
    "WITH",
];

/// Words that begin a list of what a query shows, and those that end it.
const LIST_BEGINS: &str = "SELECT";
const LIST_ENDS: [&str; 5] = ["FROM", "WHERE", "UNION", "INTERSECT", "EXCEPT"];

impl Renames {
    /// A view, policy or rule under the new names; nothing where this cannot tell how it would be printed.
    pub(super) fn move_query(
        &self,
        kind: ObjectKind,
        sql: &str,
        dialect: Dialect,
    ) -> Option<String> {
        let all = tokens(sql, dialect);
        let solid: Vec<Token<'_>> = all.iter().filter(|it| !it.is_blank()).cloned().collect();
        let query = Query::of(self, kind, &solid, dialect)?;
        let edits = query.edits()?;
        let mut text = String::with_capacity(sql.len());
        let mut at = 0;
        for (place, token) in solid.iter().enumerate() {
            let Some(new) = edits.get(&place) else {
                continue;
            };
            text.push_str(&sql[at..token.start]);
            text.push_str(new);
            at = token.end();
        }
        text.push_str(&sql[at..]);
        Some(text)
    }
}

/// A table in a query that is renamed, or has columns that are.
struct Relation<'r> {
    old: QName,
    new: QName,
    columns: Option<&'r BTreeMap<String, String>>,
    /// By what name the query calls it, if that is not the table's own.
    alias: Option<String>,
}

impl Relation<'_> {
    fn called(&self) -> &str {
        self.alias.as_deref().unwrap_or(&self.old.name)
    }

    /// Whether the query calls it otherwise afterwards.
    fn calls_otherwise(&self) -> bool {
        self.alias.is_none() && self.old.name != self.new.name
    }
}

struct Query<'r, 's> {
    kind: ObjectKind,
    all: &'s [Token<'s>],
    dialect: Dialect,
    /// By the place of the namespace.
    relations: BTreeMap<usize, Relation<'r>>,
    /// Where a column without a name before it would stand, when it can be of one table only.
    bare: Vec<Option<String>>,
}

impl<'r, 's> Query<'r, 's> {
    fn of(
        renames: &'r Renames,
        kind: ObjectKind,
        all: &'s [Token<'s>],
        dialect: Dialect,
    ) -> Option<Self> {
        let mut query = Self {
            kind,
            all,
            dialect,
            relations: BTreeMap::new(),
            bare: Vec::new(),
        };
        for at in 0..all.len() {
            let Some(old) = named_at(all, at, dialect) else {
                continue;
            };
            // The view itself is nothing that it reads.
            if query.behind(at, &["VIEW"]) {
                continue;
            }
            let columns = renames.columns.get(&old);
            if columns.is_none() && !renames.tables.contains_key(&old) {
                continue;
            }
            let new = renames.table(&old);
            // What a policy is on has none.
            let own = query.behind(at, &["ON"]) && kind == ObjectKind::Policy;
            let alias = query.alias(at + 3).filter(|_| !own);
            let relation = Relation {
                old,
                new,
                columns,
                alias,
            };
            query.relations.insert(at, relation);
        }
        if query.reads_one() {
            // What stands before is no expression.
            let begins = |at: &usize| match kind {
                ObjectKind::Policy => query.is_symbol(*at, '('),
                _ => query.is_word(*at, &[LIST_BEGINS]),
            };
            let begin = (0..all.len()).find(begins).unwrap_or_default();
            query.bare = vec![None; begin];
            query.bare.extend(columns(&all[begin..], dialect));
        }
        query.is_plain().then_some(query)
    }

    fn alias(&self, at: usize) -> Option<String> {
        let token = self.all.get(at)?;
        let word = NO_ALIAS.iter().any(|word| token.is_word(word));
        token.name(self.dialect).filter(|_| !word)
    }

    fn is_word(&self, at: usize, words: &[&str]) -> bool {
        let token = self.all.get(at);
        token.is_some_and(|token| words.iter().any(|word| token.is_word(word)))
    }

    fn is_symbol(&self, at: usize, symbol: char) -> bool {
        self.all.get(at).is_some_and(|it| it.is_symbol(symbol))
    }

    fn behind(&self, at: usize, words: &[&str]) -> bool {
        at > 0 && self.is_word(at - 1, words)
    }

    fn is_after(&self, at: usize, symbol: char) -> bool {
        at > 0 && self.is_symbol(at - 1, symbol)
    }

    /// Whether every column in it is one of the only table: then none has a name before it.
    fn reads_one(&self) -> bool {
        let count = |words: &[&str]| {
            (0..self.all.len())
                .filter(|at| self.is_word(*at, words))
                .count()
        };
        // Parameters of a view, that it holds nothing yet, and what a policy checks are no query.
        let clause =
            |at: usize| self.is_word(at + 1, &["CHECK"]) || self.is_word(at + 2, &["DATA"]);
        let named = |at: usize| !self.is_symbol(at + 1, '(') && !clause(at);
        let mut all = 0..self.all.len();
        let with = all.any(|at| self.is_word(at, &["WITH"]) && named(at));
        let alone = self.relations.len() == 1 && !with && count(&["JOIN", "LATERAL"]) == 0;
        let ends = self.relations.iter().all(|(at, relation)| {
            let end = at + 3 + usize::from(relation.alias.is_some());
            !self.is_symbol(end, ',')
        });
        // A policy may be one for that command.
        let selects = |at: &usize| self.is_word(*at, &["SELECT"]) && !self.behind(*at, &["FOR"]);
        let selects = (0..self.all.len()).filter(selects).count();
        let wanted = usize::from(self.kind != ObjectKind::Policy);
        alone && ends && selects == wanted && self.kind != ObjectKind::Rule
    }

    /// Whether a name before a column means one table only, before and after.
    fn is_plain(&self) -> bool {
        let relations = || self.relations.values();
        let numbered = |relation: &Relation<'_>| {
            let alias = relation.alias.as_deref().unwrap_or_default();
            let rest = alias.strip_prefix(relation.old.name.as_str());
            // PostgreSQL's own, of a table that stands there twice.
            rest.is_some_and(|rest| rest.starts_with('_')) && relation.old.name != relation.new.name
        };
        let ambiguous = |one: &Relation<'_>| {
            let same = |other: &&Relation<'_>| other.called() == one.called();
            relations().filter(same).any(|other| other.old != one.old)
        };
        let other = (0..self.all.len()).any(|at| {
            let Some(name) = named_at(self.all, at, self.dialect) else {
                return false;
            };
            let listed = [',', '('].iter().any(|it| self.is_after(at, *it));
            let read = listed || self.behind(at, &["FROM", "JOIN", "ONLY"]);
            let own = self.relations.contains_key(&at);
            let column = relations().any(|it| it.called() == name.namespace);
            let taken = relations().any(|it| it.called() == name.name || it.new.name == name.name);
            !own && read && !column && taken
        });
        !other && !relations().any(|it| numbered(it) || ambiguous(it))
    }

    /// The words that change, by their places.
    fn edits(&self) -> Option<BTreeMap<usize, String>> {
        let mut edits = BTreeMap::new();
        let mut lists = vec![false];
        for (at, token) in self.all.iter().enumerate() {
            match () {
                () if token.is_symbol('(') => lists.push(false),
                () if token.is_symbol(')') => drop(lists.pop()),
                () if token.is_word(LIST_BEGINS) => *lists.last_mut()? = true,
                () if self.is_word(at, &LIST_ENDS) => *lists.last_mut()? = false,
                () => {}
            }
            let in_list = lists.last().is_some_and(|it| *it);
            if let Some(relation) = self.relations.get(&at) {
                let new = &relation.new;
                edits.insert(at, ident(&new.namespace));
                edits.insert(at + 2, ident(&new.name));
            } else if let Some(edit) = self.edit(at, in_list)? {
                edits.insert(at, edit);
            }
        }
        Some(edits)
    }

    /// What stands for one word afterwards, if it changes; nothing at all where that cannot be told.
    fn edit(&self, at: usize, in_list: bool) -> Option<Option<String>> {
        let Some(name) = self.all[at]
            .name(self.dialect)
            .filter(|_| !self.is_relation(at))
        else {
            return Some(None);
        };
        if self.is_after(at, '.') {
            let before = at
                .checked_sub(2)
                .and_then(|at| self.all[at].name(self.dialect));
            if self.kind == ObjectKind::Rule && self.is_word(at.saturating_sub(2), &["NEW", "OLD"])
            {
                return Some(self.in_row(&name));
            }
            let of = self.relations.values();
            let mut of = of.filter(|it| Some(it.called()) == before.as_deref());
            let columns = of.next().and_then(|it| it.columns);
            return self.column(columns, &name, at, at.saturating_sub(2), in_list);
        }
        if self.behind(at, &["AS"]) {
            return Some(None);
        }
        let mut relations = self.relations.values();
        if let Some(relation) = relations.find(|it| it.called() == name) {
            let space = self.is_symbol(at + 3, '(') || self.is_symbol(at + 3, '.');
            let calls = self.is_symbol(at + 1, '.') && !space;
            let new = relation
                .calls_otherwise()
                .then(|| ident(&relation.new.name));
            return calls.then_some(new);
        }
        let mut relations = self.relations.values();
        if relations.any(|it| it.calls_otherwise() && it.new.name == name) {
            return None;
        }
        let columns = || self.relations.values().filter_map(|it| it.columns);
        let concerned = |it: &BTreeMap<String, String>| {
            it.iter().any(|(old, new)| *old == name || *new == name)
        };
        if !columns().any(concerned) {
            return Some(None);
        }
        let bare = self.bare.get(at).is_some_and(Option::is_some);
        match self.target(at) {
            Some(written) => {
                let columns = self.relations.get(&written).and_then(|it| it.columns);
                Some(
                    columns
                        .and_then(|columns| columns.get(&name))
                        .map(|new| ident(new)),
                )
            }
            None if bare => self.column(columns().next(), &name, at, at, in_list),
            None => None,
        }
    }

    /// A column of the row that a rule is about.
    fn in_row(&self, name: &str) -> Option<String> {
        let mut on = self
            .relations
            .iter()
            .filter(|(at, _)| self.behind(**at, &["TO"]));
        let columns = on.next().and_then(|(_, relation)| relation.columns)?;
        columns.get(name).map(|new| ident(new))
    }

    fn is_relation(&self, at: usize) -> bool {
        let inside = |back: usize| at >= back && self.relations.contains_key(&(at - back));
        let alias = at >= 3
            && self
                .relations
                .get(&(at - 3))
                .is_some_and(|it| it.alias.is_some());
        (0..3).any(inside) || alias
    }

    /// A column at a place, whose item begins at `start`: what the query shows keeps its name.
    fn column(
        &self,
        columns: Option<&BTreeMap<String, String>>,
        name: &str,
        at: usize,
        start: usize,
        in_list: bool,
    ) -> Option<Option<String>> {
        let Some(new) = columns.and_then(|columns| columns.get(name)) else {
            return Some(None);
        };
        if self.kind == ObjectKind::Rule && self.shows()
            || self.is_symbol(at + 1, '=') && self.is_symbol(at + 2, '>')
        {
            return None;
        }
        let begins = self.is_after(start, ',') || self.behind(start, &["SELECT", "DISTINCT"]);
        let distinct_on = self.is_after(start, ')');
        let ends = self.is_symbol(at + 1, ',') || self.is_word(at + 1, &["FROM"]);
        if in_list && distinct_on || in_list && begins && self.is_word(at + 1, &["AS"]) {
            let shown = self.all.get(at + 2).and_then(|it| it.name(self.dialect));
            return (!distinct_on && shown.as_ref() != Some(new)).then(|| Some(ident(new)));
        }
        Some(Some(match in_list && begins && ends {
            true => format!("{} AS {}", ident(new), ident(name)),
            false => ident(new),
        }))
    }
}

/// A text under the new names of tables, where nothing else in it changes.
pub(super) fn moved(renames: &Renames, sql: &str, dialect: Dialect) -> String {
    let all = tokens(sql, dialect);
    let mut text = String::with_capacity(sql.len());
    let mut at = 0;
    while let Some(token) = all.get(at) {
        let new = named_at(&all, at, dialect).and_then(|name| renames.tables.get(&name));
        match new {
            Some(new) => {
                text.push_str(&qualified(&new.namespace, &new.name));
                at += 3;
            }
            None => {
                text.push_str(token.text);
                at += 1;
            }
        }
    }
    text
}
