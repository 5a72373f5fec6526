//! `lockplane diff`.

use super::Outcome;
use crate::args::{ChangeFormat, Diff};
use crate::context::Context;
use crate::failure::Failure;
use crate::pair::{Bench, Breadth, Pair};
use crate::{render, terminal};

pub(super) async fn run(args: Diff) -> Result<Outcome, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    let bench = Bench::new(&context, &[&args.from, &args.to])?.asking(args.privileges.asked());
    let renames = &args.renames.renames;
    let pair = bench
        .pair(&args.from, &args.to, renames, Breadth::Both)
        .await?;
    print(&pair, args.format)
}

/// Prints what differs.
pub(super) fn print(pair: &Pair, format: ChangeFormat) -> Result<Outcome, Failure> {
    let changes = pair.changes();
    terminal::data(&match format {
        ChangeFormat::Text => render::changes::text(&changes),
        ChangeFormat::Json => render::changes::json(&changes),
        ChangeFormat::Sql => render::plan::sql(&pair.plan()),
    })?;
    Ok(Outcome::of(&changes))
}
