//! Runs steps on whatever runs SQL.

use std::fmt;

use crate::dialect::{Run, rules};
use crate::error::{Advice, MISSING_ROLE, detail, is_missing_role};
use crate::shadow::shorten;
use crate::sql::Dialect;
use crate::step::{Expectation, Statement, Step};

/// Where a plan stopped, and why.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The step's number, from 1, and how many there are.
    place: (usize, usize),
    description: String,
    statement: String,
    words: String,
    detail: Option<String>,
    advice: Advice,
    cause: Cause,
}

/// What a statement failed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// Rows that are there.
    Rows,
    /// Anything else.
    Other,
}

impl Failure {
    /// Whether rows were in the way, rather than the schema.
    pub(crate) fn is_about_rows(&self) -> bool {
        self.cause == Cause::Rows
    }

    pub(crate) fn advice(&self) -> Advice {
        self.advice.clone()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (at, all) = self.place;
        writeln!(f, "  step {at} of {all}: {}", self.description)?;
        writeln!(f, "  statement: {}", self.statement)?;
        write!(f, "  the database says: {}", self.words)?;
        let lines = self.detail.iter().flat_map(|detail| detail.lines());
        lines
            .into_iter()
            .try_for_each(|line| write!(f, "\n    {line}"))
    }
}

/// Runs steps in order and stops at the first that fails. The caller holds the transaction.
///
/// Meanwhile names without a namespace mean what they mean to the application: functions that a step
/// calls may have some in their bodies. After a failure the transaction has to be undone, and that with it.
pub(crate) async fn run<R: Run>(
    on: &mut R,
    dialect: Dialect,
    steps: &[Step],
) -> Result<(), Box<Failure>> {
    let Some(first) = steps.first() else {
        return Ok(());
    };
    let turned = |sql: &str, error: sqlx::Error| {
        let (place, sql) = ((1, steps.len()), Statement::Run(sql.into()));
        failure(place, first, &sql, said(&error))
    };
    let path = |error| turned("SET search_path", error);
    if let Some(sql) = rules(dialect).checks_at_once() {
        on.run(sql).await.map_err(|error| turned(sql, error))?;
    }
    on.speak_as_application().await.map_err(path)?;
    run_each(on, steps).await?;
    on.speak_plainly().await.map_err(path)
}

async fn run_each<R: Run>(on: &mut R, steps: &[Step]) -> Result<(), Box<Failure>> {
    for (at, step) in steps.iter().enumerate() {
        for statement in &step.sql {
            let done = match statement {
                Statement::Run(sql) => on.run(sql).await.map_err(|error| said(&error)),
                Statement::Expect(question) => expect(on, question).await,
            };
            done.map_err(|said| failure((at + 1, steps.len()), step, statement, said))?;
        }
    }
    Ok(())
}

/// What the database said, what to do about it, and what it was about.
struct Said {
    words: String,
    /// What it added to that.
    detail: Option<String>,
    advice: Advice,
    cause: Cause,
}

fn failure(place: (usize, usize), step: &Step, statement: &Statement, said: Said) -> Box<Failure> {
    let Said {
        words,
        detail,
        advice,
        cause,
    } = said;
    let description = step.description.clone();
    Box::new(Failure {
        place,
        description,
        statement: text(statement),
        words,
        detail,
        advice,
        cause,
    })
}

fn text(statement: &Statement) -> String {
    match statement {
        Statement::Run(sql) => shorten(sql),
        Statement::Expect(question) => shorten(&question.expect_no_rows),
    }
}

async fn expect<R: Run>(on: &mut R, question: &Expectation) -> Result<(), Said> {
    let rows = on.rows(&question.expect_no_rows).await;
    let rows = rows.map_err(|error| said(&error))?;
    let Some(row) = rows.first() else {
        return Ok(());
    };
    let values: Vec<&str> = row
        .iter()
        .map(|value| value.as_deref().unwrap_or("NULL"))
        .collect();
    Err(Said {
        words: format!(
            "{} ({} such, for example: {})",
            question.otherwise,
            rows.len(),
            values.join(", ")
        ),
        detail: None,
        advice: "repair or remove these rows first".into(),
        cause: Cause::Rows,
    })
}

/// The database's own words, and what they usually mean.
fn said(error: &sqlx::Error) -> Said {
    let Some(database) = error.as_database_error() else {
        return Said {
            words: error.to_string(),
            detail: None,
            advice: Advice::none(),
            cause: Cause::Other,
        };
    };
    let code = database.code().unwrap_or_default().into_owned();
    let meant = meant_by_alter(database.message()).filter(|_| code == "1");
    let code = meant.map_or(code, str::to_owned);
    Said {
        words: format!("{} ({code})", database.message()),
        detail: detail(error),
        advice: match () {
            () if is_missing_role(error) => MISSING_ROLE.into(),
            () if is_broken_elsewhere(database.message()) => BROKEN_ELSEWHERE.into(),
            () if database.message().contains("partition constraint") => OTHER_PARTITION.into(),
            () => advice(&code),
        },
        cause: cause(&code),
    }
}

/// Classes 22 (data) and 23 (integrity) of PostgreSQL, and XX000 or 42601, which types of extensions say of text that is none
/// of their values (hstore on 15 and on 18); SQLITE_CONSTRAINT (19) and SQLITE_MISMATCH
/// (20), of which extended codes have the low byte.
fn cause(code: &str) -> Cause {
    let sqlite = code.len() < 5
        && code
            .parse()
            .is_ok_and(|code: u32| matches!(code & 0xff, 19 | 20));
    let rows =
        code.starts_with("22") || code.starts_with("23") || matches!(code, "XX000" | "42601");
    let postgres = code.len() == 5 && rows;
    match sqlite || postgres {
        true => Cause::Rows,
        false => Cause::Other,
    }
}

/// SQLite reads every view and trigger when it renames something.
fn is_broken_elsewhere(words: &str) -> bool {
    words.starts_with("error in view ") || words.starts_with("error in trigger ")
}

const OTHER_PARTITION: &str = "rows belong to another partition by the new bounds, and do not move by themselves: delete them and insert them again in a step of your own, or detach the partition first";

const BROKEN_ELSEWHERE: &str = "SQLite renames and drops no column, and renames no table, while any view or trigger names what is not there: repair that one first, or leave it out of the schema so that it is dropped";

/// SQLite's `ADD COLUMN` says of rows that do not fit a new column only that something failed (1); the
/// code of the constraint that it means.
fn meant_by_alter(words: &str) -> Option<&'static str> {
    match words {
        "NOT NULL constraint failed" => Some("1299"),
        "CHECK constraint failed" => Some("275"),
        "type mismatch on DEFAULT" => Some("3091"),
        _ => None,
    }
}

/// PostgreSQL's codes are in its documentation's appendix A, SQLite's in "Result and Error Codes".
fn advice(code: &str) -> Advice {
    match code {
        "23502" | "1299" => "rows without a value are in the way: give them one first, or say which (a backfill; for a new column a default does)".into(),
        "23505" | "2067" | "1555" => "duplicates are in the way: remove them first".into(),
        "23503" | "787" => {
            "rows refer to rows that do not exist, or would not be there any more: remove or repair them first".into()
        }
        "23514" | "275" => "rows break the check: repair them first".into(),
        "22P02" | "22001" | "22003" | "22007" | "22008" | "3091" => {
            "values do not fit the new type: convert or remove them first".into()
        }
        "55P03" => "another transaction holds a lock on the table: try again when it is done, or allow a longer lock timeout".into(),
        "42501" => "the role may not do this: run as the owner of the object, or let it be granted (and see every row: where row-level security is forced, with BYPASSRLS)".into(),
        "25006" | "8" | "264" | "520" | "776" | "1032" | "1544" => {
            "the database can only be read: a standby, or a file or folder without write permission".into()
        }
        "2BP01" => "something depends on the object that the plan leaves where it is: drop it first, or let it go in a plan of its own".into(),
        "13" => "the disk is full: a rebuild needs twice the table's size".into(),
        "40P01" => "another transaction and this one waited for each other: try again".into(),
        _ => Advice::none(),
    }
}
