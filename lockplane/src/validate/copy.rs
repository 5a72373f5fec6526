//! The proof on a copy of the database with its rows.

use super::{expect, unproven};
use crate::dialect::{Run, Scratch};
use crate::error::{Advice, Error, Result};
use crate::plan::Plan;
use crate::run;
use crate::schema::Schema;
use crate::shadow::Shadow;

/// Runs a plan on a copy of the database at work (see [`Shadow::copy_of`]), and then its rollback, both
/// with everything that is checked on the database itself.
///
/// # Errors
///
/// [`Error::Proof`] with the step that failed or the difference that was found. The database at work
/// is not touched in any case.
pub async fn prove_on_copy(copy: &mut Shadow, from: &Schema, plan: &Plan) -> Result<()> {
    let scratch = copy.scratch();
    let start = scratch.read().await?;
    expect(
        &start,
        from,
        &plan.from,
        plan,
        "the copy of the database is not where the plan starts",
    )?;
    walk(scratch, plan, "forward").await?;
    let end = plan.part(&scratch.read().await?);
    if end.fingerprint() != plan.to {
        let words = "after the plan the copy of the database is not where the plan leads; this is a fault of lockplane";
        return Err(unproven(words, Advice::none()));
    }
    let Ok(rollback) = plan.rollback() else {
        return Ok(());
    };
    match walk(scratch, &rollback, "back").await {
        // What the plan gave up, or made room for, may be in the way back: its preflight tells when it
        // comes to that.
        Err(Stop::OnRows(_)) => Ok(()),
        Err(Stop::Unproven(error)) => Err(error),
        Ok(()) => {
            let back = scratch.read().await?;
            let what = "after the rollback the copy of the database is not where it started";
            expect(&back, &start, &plan.from, plan, what)
        }
    }
}

/// Why a way ended before its end.
enum Stop {
    /// Rows were in the way.
    OnRows(Error),
    /// The plan itself is wrong.
    Unproven(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Unproven(error)
    }
}

impl From<Stop> for Error {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::OnRows(error) | Stop::Unproven(error) => error,
        }
    }
}

async fn walk(scratch: &mut Scratch, plan: &Plan, way: &str) -> Result<(), Stop> {
    let said = |error: sqlx::Error| Error::database("the copy of the database", error);
    let before = scratch.look_before().await?;
    scratch.run("BEGIN").await.map_err(said)?;
    let done = run::run(scratch, plan.dialect, &plan.steps).await;
    let problems = match &done {
        Ok(()) => scratch.check_after(&before).await?,
        Err(_) => Vec::new(),
    };
    let sound = done.is_ok() && problems.is_empty();
    scratch
        .run(if sound { "COMMIT" } else { "ROLLBACK" })
        .await
        .map_err(said)?;
    let what = "on a copy of the database with its rows";
    if let Err(failure) = done {
        let text = format!("it failed {what}, on its way {way}:\n{failure}");
        let error = unproven(&text, failure.advice());
        return Err(match failure.is_about_rows() {
            true => Stop::OnRows(error),
            false => Stop::Unproven(error),
        });
    }
    match problems.is_empty() {
        true => Ok(()),
        false => {
            let text = format!(
                "it went wrong {what}, on its way {way}:\n  {}",
                problems.join("\n  ")
            );
            Err(Stop::OnRows(unproven(
                &text,
                "remove or repair these rows first".into(),
            )))
        }
    }
}
