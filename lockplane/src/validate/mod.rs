//! The proof of a plan: forward and back on a shadow, compared at every end.

mod copy;
mod seed;

pub use copy::prove_on_copy;

use std::collections::BTreeSet;

use crate::dialect::{Detail, Run};
use crate::diff::describe;
use crate::error::{Advice, Error, Result};
use crate::plan::Plan;
use crate::run;
use crate::schema::{Fingerprint, QName, Schema};
use crate::shadow::Shadow;

/// How much of a plan was proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// Forward and back.
    BothWays,
    /// Forward; the way back does not exist, and the reason is in the steps' undo.
    ForwardOnly,
}

/// What is known about rows in the database at work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rows {
    /// Nothing: the plan is proven on empty tables.
    Unknown,
    /// These tables have some: the shadow's get a few.
    In(BTreeSet<QName>),
}

/// Runs a plan on a shadow that has the schema it starts from, and then its rollback.
///
/// `from` is the whole schema of the database at work; the shadow gets the part of it that the plan
/// can touch, and a few rows where the database has some. After the plan the shadow has to be where
/// the plan leads, and after the rollback where it started. When the plan fails on those rows, which
/// are not the real ones, it is proven once more without them: only the database itself can tell.
///
/// # Errors
///
/// [`Error::Proof`] with the step that failed or the difference that was found. The database at work
/// is not touched in any case.
pub async fn prove(shadow: &mut Shadow, from: &Schema, plan: &Plan, rows: &Rows) -> Result<Proof> {
    match rows {
        Rows::In(filled) if !shadow.scratch().is_transaction() && !filled.is_empty() => {
            match attempt(shadow, from, plan, filled).await {
                Err(Stop::OnRows) => {}
                Err(Stop::Unproven(error)) => return Err(error),
                Ok(proof) => return Ok(proof),
            }
        }
        Rows::In(_) | Rows::Unknown => {}
    }
    let proven = attempt(shadow, from, plan, &BTreeSet::new()).await;
    proven.map_err(|stop| match stop {
        Stop::Unproven(error) => error,
        Stop::OnRows => unproven("it failed on rows, and there were none", Advice::none()),
    })
}

/// Why an attempt at a proof ended.
enum Stop {
    /// Rows that were thought up were in the way.
    OnRows,
    /// The plan itself is wrong.
    Unproven(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Unproven(error)
    }
}

async fn attempt(
    shadow: &mut Shadow,
    from: &Schema,
    plan: &Plan,
    filled: &BTreeSet<QName>,
) -> Result<Proof, Stop> {
    let part = from.closure_and(&plan.scope, &plan.needs);
    let part = part.covering(&plan.covers);
    shadow.scratch().look_at(Detail::of(&plan.covers));
    let start = shadow.realise(&part).await.map_err(not_rebuilt)?;
    expect(
        &start,
        &part,
        &plan.from,
        plan,
        "the schema as it is could not be made again on the shadow",
    )?;
    seed::sow(shadow.scratch(), &part, filled).await;
    walk(shadow, plan, "forward", filled).await?;
    let end = shadow.scratch().read().await?;
    if plan.part(&end).fingerprint() != plan.to {
        return Err(unproven(
            "after the plan the shadow is not where the plan leads; this is a fault of lockplane",
            Advice::none(),
        )
        .into());
    }
    let Ok(rollback) = plan.rollback() else {
        return Ok(Proof::ForwardOnly);
    };
    walk(shadow, &rollback, "back", filled).await?;
    let back = shadow.scratch().read().await?;
    expect(
        &back,
        &start,
        &plan.from,
        plan,
        "after the rollback the shadow is not where it started",
    )?;
    Ok(Proof::BothWays)
}

/// With the same commit boundaries as on the database at work: all in one transaction.
async fn walk(
    shadow: &mut Shadow,
    plan: &Plan,
    way: &str,
    filled: &BTreeSet<QName>,
) -> Result<(), Stop> {
    let scratch = shadow.scratch();
    let apart = !scratch.is_transaction();
    let said = |error: sqlx::Error| Error::database("the shadow", error);
    if apart {
        scratch.run("BEGIN").await.map_err(said)?;
    }
    let done = run::run(scratch, plan.dialect, &plan.steps).await;
    if apart {
        let end = if done.is_ok() { "COMMIT" } else { "ROLLBACK" };
        scratch.run(end).await.map_err(said)?;
    }
    match done {
        Ok(()) => Ok(()),
        Err(failure) if failure.is_about_rows() && !filled.is_empty() => Err(Stop::OnRows),
        Err(failure) => {
            let text = format!("it failed on the shadow on its way {way}:\n{failure}");
            Err(unproven(&text, failure.advice()).into())
        }
    }
}

fn expect(got: &Schema, want: &Schema, print: &Fingerprint, plan: &Plan, what: &str) -> Result<()> {
    let got = plan.part(got);
    if got.fingerprint() == *print {
        return Ok(());
    }
    let differences = describe(&got, &plan.part(want));
    Err(unproven(&format!("{what}:\n{differences}"), Advice::none()))
}

fn not_rebuilt(error: Error) -> Error {
    unproven(
        &format!("the schema as it is could not be made again on the shadow: {error}"),
        Advice::none(),
    )
}

fn unproven(message: &str, advice: Advice) -> Error {
    Error::Proof {
        message: message.to_owned(),
        advice,
    }
}
