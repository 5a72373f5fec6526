//! Plans on real databases: there, back, and every row where it was.

mod rebuilds;
mod ways;

use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{AssertSqlSafe, Connection, Row};

use super::introspect;
use crate::diff::{Change, Hints, diff};
use crate::plan::{Plan, make};
use crate::schema::{Schema, Scope};
use crate::step::{Statement, Step};

/// A database in memory.
struct Database(SqliteConnection);

impl Database {
    async fn new(script: &str) -> Self {
        let mut database = Self(SqliteConnection::connect("sqlite::memory:").await.unwrap());
        database.run(script).await.unwrap();
        database
    }

    async fn run(&mut self, script: &str) -> Result<(), sqlx::Error> {
        let script = sqlx::raw_sql(AssertSqlSafe(script.to_owned()));
        script.execute(&mut self.0).await.map(|_| ())
    }

    async fn schema(&mut self) -> Schema {
        introspect::read(&self.rows(introspect::query()).await[0]).unwrap()
    }

    /// The rows of a query, columns joined by `|`.
    async fn rows(&mut self, query: &str) -> Vec<String> {
        let query = sqlx::raw_sql(AssertSqlSafe(query.to_owned()));
        let rows = query.fetch_all(&mut self.0).await.unwrap();
        rows.iter().map(joined).collect()
    }

    /// Runs statements as apply does: foreign keys off, one transaction.
    async fn apply(&mut self, sql: impl Iterator<Item = &Statement>) -> Result<(), String> {
        self.run("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")
            .await
            .unwrap();
        for statement in sql {
            if let Err(error) = self.statement(statement).await {
                self.run("ROLLBACK; PRAGMA foreign_keys = ON")
                    .await
                    .unwrap();
                return Err(error);
            }
        }
        self.run("COMMIT; PRAGMA foreign_keys = ON").await.unwrap();
        Ok(())
    }

    async fn statement(&mut self, statement: &Statement) -> Result<(), String> {
        match statement {
            Statement::Run(sql) => self
                .run(sql)
                .await
                .map_err(|error| format!("{error}: {sql}")),
            Statement::Expect(expectation) => {
                match self.rows(&expectation.expect_no_rows).await.as_slice() {
                    [] => Ok(()),
                    rows => Err(format!("{}: {}", expectation.otherwise, rows.join(", "))),
                }
            }
        }
    }
}

fn joined(row: &SqliteRow) -> String {
    let cells = (0..row.len()).map(|at| {
        let cell: Option<String> = row.try_get_unchecked(at).unwrap();
        cell.unwrap_or_else(|| "NULL".to_owned())
    });
    cells.collect::<Vec<_>>().join("|")
}

async fn planned(from: &mut Database, to: &str, hints: &Hints) -> Plan {
    let wanted = Database::new(to).await.schema().await;
    make(&from.schema().await, &wanted, hints, Scope::All)
}

/// Plans from one script to another, runs it there and back, and returns the database after each.
struct Trip {
    database: Database,
    before: Schema,
    plan: Plan,
}

impl Trip {
    async fn new(from: &str, rows: &str, to: &str, hints: &Hints) -> Self {
        let mut database = Database::new(&format!("{from};{rows}")).await;
        let before = database.schema().await;
        let plan = planned(&mut database, to, hints).await;
        Self {
            database,
            before,
            plan,
        }
    }

    /// Goes there; the schema is the wanted one, no foreign key is broken, and nothing is left to do.
    async fn there(&mut self) {
        let sql: Vec<Statement> = self
            .plan
            .steps
            .iter()
            .flat_map(|step| step.sql.clone())
            .collect();
        self.database.apply(sql.iter()).await.unwrap();
        let now = self.database.schema().await;
        assert_eq!(now.fingerprint(), self.plan.to, "{now:#?}");
        assert_eq!(
            self.database.rows("PRAGMA foreign_key_check").await,
            [""; 0]
        );
        assert_eq!(self.database.rows("PRAGMA integrity_check").await, ["ok"]);
    }

    async fn back(&mut self) {
        let undone = self
            .plan
            .steps
            .iter()
            .rev()
            .flat_map(|step: &Step| step.undo.sql().unwrap());
        self.database
            .apply(undone.cloned().collect::<Vec<_>>().iter())
            .await
            .unwrap();
        let now = self.database.schema().await;
        assert!(now.same_as(&self.before), "{now:#?}\n{:#?}", self.before);
        assert_eq!(
            self.database.rows("PRAGMA foreign_key_check").await,
            [""; 0]
        );
    }

    async fn rows(&mut self, query: &str) -> Vec<String> {
        self.database.rows(query).await
    }
}

/// The folded changes from one script to another.
async fn folded(from: &str, to: &str, hints: &Hints) -> Vec<Change> {
    let from = Database::new(from).await.schema().await;
    let to = Database::new(to).await.schema().await;
    super::fold::fold(diff(&from, &to, hints), &from, &to)
}
