//! The values that have to survive.

use std::collections::{BTreeMap, BTreeSet};

use lockplane::Dialect;
use lockplane::diff::Hints;
use lockplane::schema::{ObjectId, QName, Schema, Table};
use lockplane::sql::{ident, qualified};
use lockplane_testkit::Case;

use super::database::Database;
use super::{Outcome, Way, word};

/// How values are compared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strictness {
    /// After the way forward: as text, because types may have changed.
    AsText,
    /// After the way back: also the type that SQLite stored.
    Exactly,
}

/// Columns that are there on both sides, under the names of either side.
pub struct Columns {
    dialect: Dialect,
    tables: Vec<TablePair>,
    /// Every table and column before: something else may have an old name afterwards.
    before: BTreeSet<(QName, String)>,
}

fn names(schema: &Schema) -> BTreeSet<(QName, String)> {
    let tables = schema.tables.values();
    let columns = tables.flat_map(|table| table.columns.iter().map(move |it| (table, it)));
    columns
        .map(|(table, column)| (table.name.clone(), column.name.clone()))
        .collect()
}

struct TablePair {
    old: QName,
    new: QName,
    columns: Vec<ColumnPair>,
}

struct ColumnPair {
    old: String,
    new: String,
    /// Where its values may differ.
    excepted: BTreeSet<Strictness>,
}

/// One text per row, by table (old name) and strictness.
pub type Values = BTreeMap<(QName, Strictness), BTreeSet<String>>;

impl Columns {
    pub fn of(way: &Way, case: &Case) -> Self {
        let pairs = way.to.tables.values().filter_map(|new| {
            let old = way.from.tables.get(&old_table(way, &new.name))?;
            Some(TablePair {
                old: old.name.clone(),
                new: new.name.clone(),
                columns: columns(way, old, new, case),
            })
        });
        let pairs: Vec<TablePair> = pairs.filter(|pair| !pair.columns.is_empty()).collect();
        let moved = pairs.iter().filter(|pair| pair.old != pair.new);
        let moved: BTreeSet<QName> = moved.map(|pair| pair.old.clone()).collect();
        // What has an old name again is something new.
        let kept = |pair: &TablePair| pair.old != pair.new || !moved.contains(&pair.old);
        Self {
            dialect: way.from.dialect,
            tables: pairs.into_iter().filter(kept).collect(),
            before: names(&way.from),
        }
    }
}

/// A hint applies when its old name is there, and does not stay or the new one is not there yet.
fn old_table(way: &Way, new: &QName) -> QName {
    let hints = way.hints.renamed.get(&ObjectId::table(new));
    let spelled = |old: &QName| {
        let same = |it: &QName| {
            way.from.dialect.same_name(&it.name, &old.name) && it.namespace == old.namespace
        };
        way.from.tables.keys().find(|it| same(it))
    };
    let mut olds = hints.into_iter().flatten().filter_map(spelled);
    let applies =
        |old: &&QName| !way.to.tables.contains_key(*old) || !way.from.tables.contains_key(new);
    let same = |old: &&QName| way.from.dialect.same_name(&old.name, &new.name);
    let respelled = || {
        let mut names = way.from.tables.keys();
        names.find(|old| old.namespace == new.namespace && same(old))
    };
    olds.find(applies).or_else(respelled).unwrap_or(new).clone()
}

fn columns(way: &Way, old: &Table, new: &Table, case: &Case) -> Vec<ColumnPair> {
    let word = word(way.from.dialect);
    let lists = [
        (Strictness::AsText, case.changed(word)),
        (Strictness::Exactly, case.lost(word)),
    ];
    let pairs = new.columns.iter().filter_map(|column| {
        let this = (new.name.name.clone(), column.name.clone());
        let listed = lists.iter().filter(|(_, list)| list.contains(&this));
        Some(ColumnPair {
            old: old_column(way, old, new, &column.name)?,
            new: column.name.clone(),
            excepted: listed.map(|(strictness, _)| *strictness).collect(),
        })
    });
    pairs.collect()
}

fn old_column(way: &Way, old: &Table, new: &Table, name: &str) -> Option<String> {
    let hinted = |hints: &Hints, name: &str| {
        let olds = hints
            .renamed_columns
            .get(&(new.name.clone(), name.to_owned()));
        olds.cloned().unwrap_or_default()
    };
    let mut olds = hinted(&way.hints, name).into_iter();
    let in_circle = |from: &str| hinted(&way.hints, from).iter().any(|back| back == name);
    let spelled = |from: &String| {
        let mut names = old.columns.iter().map(|column| &column.name);
        names
            .find(|it| way.from.dialect.same_name(it, from))
            .cloned()
    };
    let applies = |from: String| spelled(&from).filter(|_| !in_circle(&from));
    let taken = || {
        let mut others = new
            .columns
            .iter()
            .filter(|column| old.column(&column.name).is_none());
        others.any(|column| hinted(&way.hints, &column.name).iter().any(|it| it == name))
    };
    olds.find_map(applies).or_else(|| {
        if taken() {
            return None;
        }
        let mut names = old.columns.iter().map(|column| &column.name);
        names
            .find(|from| way.from.dialect.same_name(from, name))
            .cloned()
    })
}

/// Reads the values; the tables may have their old or their new names.
pub async fn read(database: &Database, columns: &Columns, live: &Schema) -> Outcome<Values> {
    let is_old = names(live) == columns.before;
    let mut values = Values::new();
    for table in &columns.tables {
        for strictness in [Strictness::AsText, Strictness::Exactly] {
            let rows = match query(columns.dialect, live, table, is_old, strictness) {
                Some(sql) => database.texts(sql).await?,
                None => BTreeSet::new(),
            };
            values.insert((table.old.clone(), strictness), rows);
        }
    }
    Ok(values)
}

fn query(
    dialect: Dialect,
    live: &Schema,
    pair: &TablePair,
    is_old: bool,
    strictness: Strictness,
) -> Option<String> {
    let table = if is_old { &pair.old } else { &pair.new };
    let used = pair.columns.iter();
    let used = used.filter(|column| !column.excepted.contains(&strictness));
    let names = used.map(|column| if is_old { &column.old } else { &column.new });
    let parts: Vec<String> = names.map(|name| value(dialect, name, strictness)).collect();
    // Rows of tables that inherit from it are read there.
    let split = live
        .tables
        .get(table)
        .map(|it| it.options.partition_by.is_some());
    let own = dialect == Dialect::Postgres && split == Some(false);
    let only = if own { "ONLY " } else { "" };
    let from = format!("{only}{}", qualified(&table.namespace, &table.name));
    let values = parts.join(" || ' | ' || ");
    (!parts.is_empty()).then(|| format!("SELECT {values} FROM {from}"))
}

fn value(dialect: Dialect, column: &str, strictness: Strictness) -> String {
    let column = ident(column);
    match (dialect, strictness) {
        (Dialect::Postgres, _) => format!("coalesce({column}::text, 'NULL')"),
        (Dialect::Sqlite, Strictness::Exactly) => format!("quote({column})"),
        (Dialect::Sqlite, Strictness::AsText) => format!(
            "coalesce(iif(typeof({column}) = 'blob', hex({column}), CAST({column} AS TEXT)), 'NULL')"
        ),
    }
}

/// Every value is still there.
pub fn kept(before: &Values, after: &Values, strictness: Strictness) -> Outcome<()> {
    let compared = before.iter().filter(|((_, of), _)| *of == strictness);
    for (key, rows) in compared {
        let now = after.get(key);
        if now != Some(rows) {
            let table = &key.0;
            return Err(format!("the rows of {table} were {rows:#?}\nand are {now:#?}").into());
        }
    }
    Ok(())
}
