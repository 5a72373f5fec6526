//! Questions to the rows that are there, before anything runs: would a step fail on them?
//!
//! They are part of the plan, made from its changes by the dialect. They are asked in the
//! transaction of the plan, under its lock, so that the answer holds.

use std::fmt;

use crate::dialect::{Run, Session, Target};
use crate::error::{Error, Result};
use crate::plan::Plan;

/// How many rows are shown for each finding.
const EXAMPLES: usize = 3;

/// Rows that a step does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The step's number, from 1.
    pub step: usize,
    /// What the rows do not meet.
    pub what: String,
    /// How many rows or values.
    pub count: u64,
    /// A few of them: the rowid or key, and the value.
    pub examples: Vec<String>,
}

/// One line for people.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step {}: {} ({} such", self.step, self.what, self.count)?;
        match self.examples.is_empty() {
            true => f.write_str(")"),
            false => write!(f, ", for example {})", self.examples.join("; ")),
        }
    }
}

/// Every row that is in a plan's way, question by question; reads only.
///
/// # Errors
///
/// [`Error::Connect`] when the database cannot be reached.
pub async fn findings(target: &Target, plan: &Plan) -> Result<Vec<Finding>> {
    let mut session = Session::open(target).await?;
    let found = ask(&mut session, plan).await;
    session.close().await;
    Ok(found)
}

/// Refuses a plan that rows are in the way of.
pub(crate) async fn check(session: &mut Session, plan: &Plan) -> Result<()> {
    let found = ask(session, plan).await;
    if found.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = found.iter().map(|finding| format!("  {finding}")).collect();
    Err(Error::Refused {
        message: format!(
            "{}: rows that are there do not fit what the plan makes of them:\n{}",
            session.describe(),
            lines.join("\n")
        ),
        advice: "repair or remove these rows first, or say how they are converted or filled (using, backfill)".into(),
    })
}

async fn ask(session: &mut Session, plan: &Plan) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, step) in plan.steps.iter().enumerate() {
        for question in &step.preflight {
            let answer = answer(session, &question.expect_no_rows).await;
            if let Some((count, examples)) = answer {
                let what = question.otherwise.clone();
                found.push(Finding {
                    step: at + 1,
                    what,
                    count,
                    examples,
                });
            }
        }
    }
    found
}

/// How many rows, and a few of them; none when there are none. What cannot be asked, because it is
/// about something that the plan makes, has no answer yet: then the step itself decides.
async fn answer(session: &mut Session, question: &str) -> Option<(u64, Vec<String>)> {
    let guarded = session.run("SAVEPOINT lockplane_preflight").await.is_ok();
    let rows = session
        .rows(&format!(
            "SELECT * FROM ({question}) AS found LIMIT {EXAMPLES}"
        ))
        .await;
    let found = match rows {
        Ok(rows) if !rows.is_empty() => {
            let count = session
                .rows(&format!("SELECT count(*) FROM ({question}) AS found"))
                .await;
            Some((rows, count.unwrap_or_default()))
        }
        Ok(_) => None,
        Err(error) => {
            let _ = session.run("ROLLBACK TO lockplane_preflight").await;
            // The database refused the question; an answer that cannot be read is no answer either.
            let unread = || vec![vec![Some(format!("the answer cannot be read: {error}"))]];
            error
                .as_database_error()
                .is_none()
                .then(|| (unread(), Vec::new()))
        }
    };
    if guarded {
        let _ = session.run("RELEASE lockplane_preflight").await;
    }
    let (rows, count) = found?;
    let count = count.into_iter().flatten().flatten().next();
    let count = count.and_then(|count| count.parse().ok());
    let examples = rows.into_iter().map(|row| {
        let values = row
            .into_iter()
            .map(|value| value.unwrap_or_else(|| "NULL".to_owned()));
        values.collect::<Vec<_>>().join(", ")
    });
    let examples: Vec<String> = examples.collect();
    Some((count.unwrap_or(examples.len() as u64), examples))
}
