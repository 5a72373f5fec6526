//! `lockplane plan`.

use lockplane::plan::{Plan as Made, file};
use lockplane::validate::{self, Proof};

use super::Outcome;
use crate::args::{Plan, PlanFormat};
use crate::context::Context;
use crate::failure::Failure;
use crate::pair::{Bench, Breadth, Pair};
use crate::source::Source;
use crate::{render, terminal};

pub(super) async fn run(args: Plan) -> Result<Outcome, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    let (from, breadth) = match args.from {
        Some(from) => (from, Breadth::Both),
        None => (Source::Database(args.db.url()?), Breadth::Named),
    };
    let bench = Bench::new(&context, &[&from, &args.to])?.asking(args.privileges.asked());
    let pair = bench
        .pair(&from, &args.to, &args.renames.renames, breadth)
        .await?;
    let plan = pair.plan();
    terminal::words(&render::plan::judgement(&plan));
    if args.validate {
        prove(&bench, &pair, &plan).await?;
    }
    print(&plan, args.format)?;
    Ok(Outcome::Done)
}

async fn prove(bench: &Bench<'_>, pair: &Pair, plan: &Made) -> Result<(), Failure> {
    let ground = bench.proving_ground().await?;
    let mut shadow = ground.ok_or_else(|| {
        Failure::new(
            "the plan cannot be proven: there is no PostgreSQL server to run it on",
            "give an empty database with --shadow-db, or one to work beside with --db",
        )
    })?;
    let proof = validate::prove(&mut shadow, &pair.from, plan, &validate::Rows::Unknown).await;
    shadow.close().await;
    terminal::words(proven(&proof?));
    Ok(())
}

/// What a proof says, in a line.
pub(super) fn proven(proof: &Proof) -> &'static str {
    match proof {
        Proof::BothWays => "proven on a shadow: forward and back\n",
        Proof::ForwardOnly => "proven on a shadow: forward; there is no way back\n",
    }
}

/// Prints a plan.
pub(super) fn print(plan: &Made, format: PlanFormat) -> Result<(), Failure> {
    terminal::data(&match format {
        PlanFormat::Json => file::write(plan),
        PlanFormat::Sql => render::plan::sql(plan),
        PlanFormat::Text => render::plan::text(plan),
    })
}
