//! Which rows that are there does a change not take? Questions to the tables before anything runs.
//!
//! The engine would fail on most of them anyway, but after the work, with its own words alone, and
//! without saying which rows.

mod demands;
mod fits;
mod references;

use crate::diff::{Change, Rebuild, Sight, TableChange, Way};
use crate::schema::{Column, Table};
use crate::sql::ident;
use crate::step::{Expectation, Statement};

use super::rebuild::{Copied, rowid_word};
use demands::fresh;

/// See [`Rules::questions`](crate::dialect::Rules::questions).
pub(super) fn questions(change: &Change, sight: &Sight) -> Vec<Expectation> {
    match change {
        Change::Rebuild(rebuild) => {
            let copied = match sight.way {
                Way::There => Copied::forward(rebuild),
                Way::Back => Copied::back(rebuild),
            };
            let asked = Asked::of(rebuild, &copied, sight);
            let mut questions = fits::questions(&asked);
            questions.extend(demands::questions(&asked));
            questions.extend(references::questions(&asked, sight));
            questions
        }
        Change::Alter {
            table,
            what: TableChange::CreateIndex(index),
        } => {
            let Some(from) = sight.before.tables.get(table).filter(|_| index.unique) else {
                return Vec::new();
            };
            let copied = Copied::as_it_is(from);
            let asked = Asked {
                way: sight.way,
                from,
                to: from,
                copied: &copied,
                rows: sight.rows_of(from, rowid_word(from)),
            };
            demands::of_index(&asked, index).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// What only the copy itself can be asked, since the rows it makes are computed: where somebody said
/// how values are converted or filled, perhaps from what the plan makes.
pub(super) fn in_the_copy(rebuild: &Rebuild, copied: &Copied) -> Vec<Statement> {
    let asked = Asked {
        way: Way::There,
        from: &rebuild.from,
        to: &rebuild.to,
        copied,
        rows: super::rebuild::sql_name(&rebuild.from.name),
    };
    let computed = fits::of_computed(&asked).into_iter();
    computed.map(Statement::Expect).collect()
}

/// A table on its way into another shape, and how its rows are read.
struct Asked<'a> {
    way: Way,
    from: &'a Table,
    to: &'a Table,
    copied: &'a Copied,
    /// What stands after `FROM`.
    rows: String,
}

impl<'a> Asked<'a> {
    fn of(rebuild: &'a Rebuild, copied: &'a Copied, sight: &Sight) -> Self {
        Self {
            way: sight.way,
            from: &rebuild.from,
            to: &rebuild.to,
            copied,
            rows: sight.rows_of(&rebuild.from, rowid_word(&rebuild.from)),
        }
    }

    /// What stands after `FROM` where columns are read that are only added.
    fn rows_with(&self, columns: &[&Column]) -> String {
        let fresh = columns.iter().filter_map(|column| {
            let value = fresh(self, column)?;
            Some(format!("{value} AS {}", ident(&column.name)))
        });
        let fresh: Vec<String> = fresh.collect();
        if fresh.is_empty() {
            return self.rows.clone();
        }
        let hidden = rowid_word(self.from).map(|word| format!("{word} AS {word}"));
        let old = self.from.columns.iter().map(|column| ident(&column.name));
        let all: Vec<String> = hidden.into_iter().chain(old).chain(fresh).collect();
        format!("(SELECT {} FROM {})", all.join(", "), self.rows)
    }

    /// An expression that tells a row from others.
    fn place(&self) -> String {
        if let Some(word) = rowid_word(self.from) {
            return format!("'row ' || {word}");
        }
        let keys = self
            .from
            .primary_key()
            .into_iter()
            .flat_map(|key| &key.columns);
        let keys: Vec<String> = keys
            .filter_map(|key| key.as_column())
            .map(|name| format!("quote({})", ident(name)))
            .collect();
        match keys.is_empty() {
            true => "'a row'".to_owned(),
            false => format!("'row ' || {}", keys.join(" || ', ' || ")),
        }
    }

    /// Rows under a condition, with what they hold.
    fn examples(&self, shown: &[&str], condition: &str, otherwise: String) -> Expectation {
        self.examples_in(&self.rows, shown, condition, otherwise)
    }

    /// The same, with the rows read so.
    fn examples_in(
        &self,
        rows: &str,
        shown: &[&str],
        condition: &str,
        otherwise: String,
    ) -> Expectation {
        let shown = shown
            .iter()
            .map(|value| format!("substr(quote({value}), 1, 80)"));
        let shown: Vec<String> = shown.collect();
        Expectation {
            expect_no_rows: format!(
                "SELECT {} || ': ' || {} FROM {rows} WHERE {condition}",
                self.place(),
                shown.join(" || ', ' || ")
            ),
            otherwise,
        }
    }
}
