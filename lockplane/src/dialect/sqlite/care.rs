//! What a plan has to leave as it was, beyond the schema: looked at before it, and again before the
//! commit.

use std::collections::{BTreeMap, BTreeSet};

use super::session::{SqliteSession, cannot_read};
use crate::dialect::Statistic;
use crate::dialect::{After, Before};
use crate::error::{Error, Result};
use crate::sql::literal;

/// Every table that is stored, with its root page.
const ROOTS: &str =
    "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > 0";

/// What `ANALYZE` has found out, as statements that bring it back. An index is told by what it is
/// over, so that numbers about another one are not taken for its own.
fn statistics_sql(table: &str, columns: &[&str]) -> String {
    let values: Vec<String> = columns
        .iter()
        .map(|column| format!("quote({column})"))
        .collect();
    format!(
        "SELECT tbl, idx, {SIGNATURE}, 'INSERT INTO {table} VALUES (' || {} || ')' FROM {table} AS s",
        values.join(" || ', ' || ")
    )
}

const SIGNATURE: &str = "(SELECT group_concat(coalesce(name, '') || ' ' || desc || ' ' || coll, ', ') FROM pragma_index_xinfo(s.idx))";

/// SQLite's tables of statistics and their columns ("The ANALYZE Command").
const STATISTICS: [(&str, &[&str]); 2] = [
    ("sqlite_stat1", &["tbl", "idx", "stat"]),
    (
        "sqlite_stat4",
        &["tbl", "idx", "neq", "nlt", "ndlt", "sample"],
    ),
];

impl SqliteSession {
    /// Looks at what a plan has to leave as it was.
    pub(crate) async fn look_before(&mut self) -> Result<Before> {
        Ok(Before {
            #[cfg(feature = "postgres")]
            owners: BTreeMap::new(),
            violations: self.violations().await?,
            statistics: self.statistics().await?,
        })
    }

    /// Puts back what goes with a table that is written anew, and tells what the plan would break.
    pub(crate) async fn check_after(&mut self, before: &Before) -> Result<After> {
        let breaks = self.new_violations(before).await?;
        if breaks.is_empty() {
            self.bring_back(&before.statistics).await?;
        }
        Ok(After {
            breaks,
            ..After::default()
        })
    }

    /// Nobody owns anything here.
    #[allow(clippy::unused_async, reason = "as on the other database")]
    pub(crate) async fn remember(&mut self, _: &mut Before, _: &str) -> Result<()> {
        Ok(())
    }

    async fn new_violations(&mut self, before: &Before) -> Result<Vec<String>> {
        let after = self.violations().await?;
        let total = |counts: &BTreeMap<String, u64>| counts.values().sum::<u64>();
        // Names may have changed, so it is the number that counts.
        if total(&after) <= total(&before.violations) {
            return Ok(Vec::new());
        }
        let mut examples = Vec::new();
        for (table, count) in after {
            if count > before.violations.get(&table).copied().unwrap_or_default() {
                let sql = format!("{} LIMIT 5", violations_sql(&table));
                examples.extend(self.asked(&sql).await?.into_iter().flatten().flatten());
            }
        }
        examples.truncate(5);
        Ok(examples)
    }

    /// How many rows of each table refer to nothing.
    async fn violations(&mut self) -> Result<BTreeMap<String, u64>> {
        let sql = "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1";
        match self.rows(sql).await {
            Ok(rows) => Ok(counts(rows)),
            Err(error) if is_mismatch(&error) => self.violations_by_table().await,
            Err(error) => Err(self.cannot_check(error)),
        }
    }

    /// A foreign key to columns that are not unique makes the check of its own table fail, and with
    /// it the check of all tables at once. It is the schema's fault and not that of any row, so the
    /// other tables are checked without it.
    async fn violations_by_table(&mut self) -> Result<BTreeMap<String, u64>> {
        let mut found = BTreeMap::new();
        for table in self.pairs(ROOTS).await?.into_keys() {
            let sql = format!(
                "SELECT \"table\", count(*) FROM pragma_foreign_key_check({}) GROUP BY 1",
                literal(&table)
            );
            match self.rows(&sql).await {
                Ok(rows) => found.extend(counts(rows)),
                Err(error) if is_mismatch(&error) => {}
                Err(error) => return Err(self.cannot_check(error)),
            }
        }
        Ok(found)
    }

    async fn statistics(&mut self) -> Result<Vec<Statistic>> {
        let mut found = Vec::new();
        for (table, columns) in self.statistics_tables().await? {
            for row in self.asked(&statistics_sql(table, columns)).await? {
                let mut row = row.into_iter();
                let mut next = || row.next().flatten();
                found.push(Statistic {
                    place: (table, next(), next()),
                    signature: next(),
                    insert: next().unwrap_or_default(),
                });
            }
        }
        Ok(found)
    }

    async fn statistics_tables(&mut self) -> Result<Vec<(&'static str, &'static [&'static str])>> {
        let there = self.pairs(ROOTS).await?;
        let tables = STATISTICS.into_iter();
        Ok(tables
            .filter(|(table, _)| there.contains_key(*table))
            .collect())
    }

    /// Writes those again that went with their table, if table and index are there and the same.
    async fn bring_back(&mut self, before: &[Statistic]) -> Result<()> {
        if before.is_empty() {
            return Ok(());
        }
        let now: BTreeSet<_> = self
            .statistics()
            .await?
            .into_iter()
            .map(|known| known.place)
            .collect();
        let gone = before.iter().filter(|known| !now.contains(&known.place));
        for known in gone {
            let (_, table, index) = &known.place;
            let (table, index) = (table.as_deref().unwrap_or_default(), index.as_deref());
            if self.signature(table, index).await?.as_ref() == Some(&known.signature) {
                let done = self.run(&known.insert).await;
                done.map_err(|error| cannot_read(self.describe(), error))?;
            }
        }
        Ok(())
    }

    /// What an index is over now; `None` when the table or the index is not there. A table `WITHOUT
    /// ROWID` is its own index.
    async fn signature(
        &mut self,
        table: &str,
        index: Option<&str>,
    ) -> Result<Option<Option<String>>> {
        let (table, name) = (literal(table), literal(index.unwrap_or(table)));
        let sql = format!(
            "SELECT {SIGNATURE} FROM (SELECT {name} AS idx) AS s WHERE EXISTS \
             (SELECT 1 FROM sqlite_schema WHERE tbl_name = {table} AND name = {name})"
        );
        let row = self.asked(&sql).await?.into_iter().next();
        Ok(row.map(|row| row.into_iter().next().flatten().filter(|_| index.is_some())))
    }

    async fn pairs(&mut self, sql: &str) -> Result<BTreeMap<String, String>> {
        let rows = self.asked(sql).await?;
        let pairs = rows.into_iter().filter_map(|row| {
            let mut row = row.into_iter().flatten();
            Some((row.next()?, row.next()?))
        });
        Ok(pairs.collect())
    }

    async fn asked(&mut self, sql: &str) -> Result<Vec<Vec<Option<String>>>> {
        let rows = self.rows(sql).await;
        rows.map_err(|error| cannot_read(self.describe(), error))
    }

    fn cannot_check(&self, error: sqlx::Error) -> Error {
        Error::database(format!("{}: checking foreign keys", self.describe()), error)
    }
}

fn counts(rows: Vec<Vec<Option<String>>>) -> BTreeMap<String, u64> {
    let pairs = rows.into_iter().filter_map(|row| {
        let mut row = row.into_iter().flatten();
        Some((row.next()?, row.next()?.parse().ok()?))
    });
    pairs.collect()
}

/// Rows of a table that break a foreign key, one text each.
fn violations_sql(table: &str) -> String {
    format!(
        "SELECT \"table\" || ', row ' || coalesce(rowid, '?') || ', refers to ' || parent || ' (key ' || fkid || ')' FROM pragma_foreign_key_check({})",
        literal(table)
    )
}

/// SQLite has no code of its own for this ("SQLite Foreign Key Support", section 3).
fn is_mismatch(error: &sqlx::Error) -> bool {
    let database = error.as_database_error();
    database.is_some_and(|error| error.message().contains("foreign key mismatch"))
}
