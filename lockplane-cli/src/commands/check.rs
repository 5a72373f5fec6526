//! `lockplane check`.

use lockplane::journal::{self, Entry};
use lockplane::model::Models;

use super::{Outcome, diff};
use crate::args::{ChangeFormat, Check};
use crate::context::Context;
use crate::failure::Failure;
use crate::pair::{Bench, Breadth};
use crate::source::Source;
use crate::terminal;

pub(super) async fn run(args: Check) -> Result<Outcome, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    let live = Source::Database(args.db.url()?);
    let has_models = !Models::registered().tables().is_empty();
    let wanted = args.to.or_else(|| has_models.then_some(Source::Models));
    let Some(wanted) = wanted else {
        return drift(&context, args.format).await;
    };
    let bench = Bench::new(&context, &[&live, &wanted])?.asking(args.privileges.asked());
    let pair = bench.pair(&live, &wanted, &[], Breadth::Named).await?;
    let outcome = diff::print(&pair, args.format)?;
    terminal::words(match outcome {
        Outcome::Done => "the database is what it should be\n",
        Outcome::Differs => "to be what it should be, the database takes these changes\n",
    });
    Ok(outcome)
}

/// Compares with what the journal says.
async fn drift(context: &Context, format: ChangeFormat) -> Result<Outcome, Failure> {
    let target = context.database()?;
    let entries = journal::read(target).await?;
    let newest = entries.last().ok_or_else(|| {
        Failure::new(
            "there is nothing to compare with: the database has no journal",
            "say what it should be with --to SRC",
        )
    })?;
    let live = lockplane::source::live_covering(target, &newest.plan.covers).await?;
    let now = newest.plan.part(&live).fingerprint();
    let same = now == newest.plan.to;
    if format == ChangeFormat::Json {
        let drift = serde_json::json!({"drift": !same, "journal": newest.plan.to, "database": now});
        terminal::data(&format!("{drift:#}\n"))?;
    }
    terminal::words(&words(newest, same));
    Ok(match same {
        true => Outcome::Done,
        false => Outcome::Differs,
    })
}

fn words(entry: &Entry, same: bool) -> String {
    let (id, at) = (entry.id, &entry.at);
    match same {
        true => format!("the database is as journal entry {id} of {at} left it\n"),
        false => format!(
            "the database was changed since journal entry {id} of {at}\n  help: `lockplane check --to SRC` shows how it differs from a source\n"
        ),
    }
}
