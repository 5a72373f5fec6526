//! PostgreSQL: texts that take the columns of a table by their places, where a new column stands elsewhere in the
//! database than in the source.
//!
//! A new column stands at the end, whatever the source says, and PostgreSQL prints what returns or makes rows of the
//! table with its columns in order: `rows() AS r(a, b)`, `ROW(a, b)::t`, a function that returns `t`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Object, ObjectId, ObjectKind, QName, Schema, Table};
use crate::sql::{Dialect, Token, tokens};

/// For each place in the database the one in the source, of tables where these differ.
type Orders = BTreeMap<QName, Order>;

struct Order {
    places: Vec<usize>,
}

impl Schema {
    /// The same schema where such texts mean the same in a database whose tables are those of `before`, under their new
    /// names, with what is new at the end. The columns of these tables stand in that order then.
    #[must_use]
    pub(crate) fn placed_as(&self, before: &Self) -> Self {
        let mut schema = self.clone();
        if self.dialect != Dialect::Postgres {
            return schema;
        }
        for table in self.tables.values() {
            let old = before.tables.get(&table.name);
            if let Some(order) = old.and_then(|old| order(table, old)) {
                schema.place(&table.name, order);
            }
        }
        schema
    }

    fn place(&mut self, table: &QName, order: Order) {
        let names: BTreeSet<ObjectId> = [ObjectId::table(table)].into();
        let texts = self.objects.values();
        let texts = texts
            .filter(|object| is_understood(object.id.kind) && self.reaches(&object.id, &names));
        let texts: Vec<ObjectId> = texts.map(|object| object.id.clone()).collect();
        let orders = BTreeMap::from([(table.clone(), order)]);
        // Where one of several functions of a name returns something else, nothing tells which is called.
        let functions = self.objects.values();
        let functions = functions.filter(|object| object.id.kind == ObjectKind::Function);
        let (rows, others): (Vec<_>, Vec<_>) =
            functions.partition(|object| returned(object, &orders).is_some());
        let others: BTreeSet<&QName> = others.iter().map(|object| &object.id.name).collect();
        let rows = rows
            .iter()
            .filter(|object| !others.contains(&object.id.name));
        let returning =
            rows.filter_map(|object| Some((object.id.name.clone(), returned(object, &orders)?)));
        let returning: BTreeMap<QName, &QName> = returning.collect();
        let mut is_used = false;
        for id in texts {
            let create = self
                .objects
                .get_mut(&id)
                .into_iter()
                .flat_map(|it| &mut it.create);
            for sql in create {
                let placed = Text::of(sql, &orders, &returning).placed();
                is_used |= placed != *sql;
                *sql = placed;
            }
        }
        if let Some(own) = self.tables.get_mut(table).filter(|_| is_used) {
            let columns = orders[table]
                .places
                .iter()
                .map(|at| own.columns[*at].clone());
            own.columns = columns.collect();
        }
    }
}

/// Whether PostgreSQL prints what it understood, rather than what somebody wrote.
fn is_understood(kind: ObjectKind) -> bool {
    matches!(
        kind,
        ObjectKind::View
            | ObjectKind::MaterializedView
            | ObjectKind::Rule
            | ObjectKind::Policy
            | ObjectKind::Function
            | ObjectKind::Procedure
    )
}

/// What is computed from now on is another column.
fn order(table: &Table, old: &Table) -> Option<Order> {
    let place = |name: &str| table.columns.iter().position(|it| it.name == name);
    let stays = |at: usize| {
        let new = &table.columns[at];
        let old = old.column(&new.name);
        old.is_some_and(|old| old.generated == new.generated || new.generated.is_none())
    };
    let staying = old.columns.iter().filter_map(|column| place(&column.name));
    let staying: Vec<usize> = staying.filter(|at| stays(*at)).collect();
    let new = (0..table.columns.len()).filter(|at| !staying.contains(at));
    let places: Vec<usize> = staying.iter().copied().chain(new).collect();
    (!places.is_sorted()).then_some(Order { places })
}

/// The table of whose rows a function returns one or more.
fn returned<'o>(function: &Object, orders: &'o Orders) -> Option<&'o QName> {
    let sql = function.create.first()?;
    let all = meaningful(sql);
    let at = all.iter().position(|token| token.is_word("returns"))? + 1;
    let at = at + usize::from(all.get(at)?.is_word("setof"));
    let (name, end) = name_at(&all, at)?;
    // An array of rows is no row.
    let array = all.get(end).is_some_and(|token| token.is_symbol('['));
    orders
        .get_key_value(&name)
        .filter(|_| !array)
        .map(|(name, _)| name)
}

fn meaningful(sql: &str) -> Vec<Token<'_>> {
    let all = tokens(sql, Dialect::Postgres).into_iter();
    all.filter(|token| !token.is_blank()).collect()
}

/// A name with its namespace, and the place behind it.
fn name_at(all: &[Token<'_>], at: usize) -> Option<(QName, usize)> {
    let name = |at: usize| all.get(at)?.name(Dialect::Postgres);
    let dot = all.get(at + 1)?.is_symbol('.');
    dot.then_some(())?;
    Some((QName::new(name(at)?, name(at + 2)?), at + 3))
}

struct Text<'a> {
    sql: &'a str,
    all: Vec<Token<'a>>,
    orders: &'a Orders,
    returning: &'a BTreeMap<QName, &'a QName>,
}

impl<'a> Text<'a> {
    fn of(sql: &'a str, orders: &'a Orders, returning: &'a BTreeMap<QName, &'a QName>) -> Self {
        Self {
            sql,
            all: meaningful(sql),
            orders,
            returning,
        }
    }

    fn placed(&self) -> String {
        let mut swaps: BTreeMap<usize, (usize, String)> = BTreeMap::new();
        let mut add = |items: Vec<Range<usize>>, order: &Order| {
            for (place, item) in items.iter().enumerate().take(order.places.len()) {
                let from = &items[order.places[place]];
                let text = Text::of(self.text(from), self.orders, self.returning).placed();
                swaps.insert(self.all[item.start].start, (self.end(item), text));
            }
        };
        for at in 0..self.all.len() {
            if let Some((items, order)) = self.list_at(at) {
                add(items, order);
            }
        }
        if let Some(order) = self.returned() {
            for items in self.selected(order.places.len()) {
                add(items, order);
            }
        }
        let mut placed = String::with_capacity(self.sql.len());
        let mut done = 0;
        for (start, (end, text)) in swaps {
            if start >= done {
                placed.push_str(&self.sql[done..start]);
                placed.push_str(&text);
                done = end;
            }
        }
        placed.push_str(&self.sql[done..]);
        placed
    }

    fn text(&self, item: &Range<usize>) -> &str {
        &self.sql[self.all[item.start].start..self.end(item)]
    }

    fn end(&self, item: &Range<usize>) -> usize {
        self.all[item.end - 1].end()
    }

    /// A list in parentheses that opens here and names, or holds, all columns of a table by their places.
    fn list_at(&self, at: usize) -> Option<(Vec<Range<usize>>, &'a Order)> {
        self.all[at].is_symbol('(').then_some(())?;
        let (items, end) = self.items(at + 1);
        let order = self.row(at, end).or_else(|| self.alias(at))?;
        let count = order.places.len();
        let ordinality = self.with_ordinality(at);
        (items.len() == count + usize::from(ordinality)).then_some((items, order))
    }

    /// `ROW(..)::t`.
    fn row(&self, at: usize, end: usize) -> Option<&'a Order> {
        let row = at.checked_sub(1).and_then(|at| self.all.get(at))?;
        let cast =
            (end + 1..end + 3).all(|at| self.all.get(at).is_some_and(|it| it.is_symbol(':')));
        let (name, _) = name_at(&self.all, end + 3)?;
        self.orders
            .get(&name)
            .filter(|_| cast && row.is_word("row"))
    }

    /// `t alias(..)`, `f(..) alias(..)`.
    fn alias(&self, at: usize) -> Option<&'a Order> {
        let alias = at.checked_sub(1)?;
        self.all[alias].name(Dialect::Postgres)?;
        let before = alias.checked_sub(if self.with_ordinality(at) { 3 } else { 1 })?;
        if let Some((name, end)) = before.checked_sub(2).and_then(|at| name_at(&self.all, at))
            && end == alias
        {
            return self.orders.get(&name);
        }
        self.all[before].is_symbol(')').then_some(())?;
        let open = self.opening(before)?;
        let called = open.checked_sub(3).and_then(|at| name_at(&self.all, at));
        if let Some((name, _)) = called.filter(|(_, end)| *end == open) {
            return self.orders.get(*self.returning.get(&name)?);
        }
        // What PostgreSQL brings itself and makes rows of a table with.
        let word = self.all.get(open.checked_sub(1)?)?;
        let populates = ["record", "recordset"].iter().any(|rows| {
            let mut kinds = ["json", "jsonb"].iter();
            kinds.any(|kind| word.is_word(&format!("{kind}_populate_{rows}")))
        });
        let cast = |at: usize| self.all[at].is_symbol(':') && self.all[at + 1].is_symbol(':');
        let mut casts = (open..before).filter(|at| populates && cast(*at));
        casts.find_map(|at| self.orders.get(&name_at(&self.all, at + 2)?.0))
    }

    fn with_ordinality(&self, at: usize) -> bool {
        let word = at.checked_sub(2).and_then(|at| self.all.get(at));
        word.is_some_and(|token| token.is_word("ordinality"))
    }

    /// Where the parenthesis opens that is closed at a place.
    fn opening(&self, close: usize) -> Option<usize> {
        let mut depth = 0;
        (0..=close).rev().find(|at| {
            depth += i32::from(self.all[*at].is_symbol(')'));
            depth -= i32::from(self.all[*at].is_symbol('('));
            depth == 0
        })
    }

    /// What stands between commas from a place on, up to where its parenthesis closes or a clause begins.
    fn items(&self, start: usize) -> (Vec<Range<usize>>, usize) {
        const NEXT: [&str; 5] = ["from", "where", "union", "intersect", "except"];
        let (mut depth, mut items, mut from) = (0, Vec::new(), start);
        for at in start..self.all.len() {
            let token = &self.all[at];
            let ends = depth == 0
                && (token.is_symbol(')')
                    || token.is_symbol(';')
                    || NEXT.iter().any(|word| token.is_word(word)));
            if depth == 0 && (ends || token.is_symbol(',')) && from < at {
                items.push(from..at);
                from = at + 1;
            }
            if ends {
                return (items, at);
            }
            depth += i32::from(token.is_symbol('(') || token.is_symbol('['));
            depth -= i32::from(token.is_symbol(')') || token.is_symbol(']'));
        }
        (items, self.all.len())
    }

    /// The order of the rows that this function returns, if PostgreSQL prints its body.
    fn returned(&self) -> Option<&'a Order> {
        let atomic = self.all.windows(2);
        let mut atomic = atomic.filter(|two| two[0].is_word("begin") && two[1].is_word("atomic"));
        atomic.next()?;
        let at = self.all.iter().position(|token| token.is_word("returns"))? + 1;
        let at = at + usize::from(self.all.get(at)?.is_word("setof"));
        let (name, _) = name_at(&self.all, at)?;
        self.orders.get(&name)
    }

    /// The lists of the last statement's outermost `SELECT`s.
    fn selected(&self, count: usize) -> Vec<Vec<Range<usize>>> {
        let ends = self.all.iter().rposition(|token| token.is_symbol(';'));
        let ends = ends.unwrap_or(self.all.len());
        let starts = self.all[..ends]
            .iter()
            .rposition(|token| token.is_symbol(';'));
        let starts = starts.or_else(|| self.all.iter().position(|token| token.is_word("atomic")));
        let mut depth = 0;
        let mut lists = Vec::new();
        for at in starts.map_or(0, |at| at + 1)..ends {
            depth += i32::from(self.all[at].is_symbol('('));
            depth -= i32::from(self.all[at].is_symbol(')'));
            if depth == 0 && self.all[at].is_word("select") {
                let (items, _) = self.items(at + 1);
                lists.extend(Some(items).filter(|items| items.len() == count));
            }
        }
        lists
    }
}
