//! `lockplane rollback`.

use std::collections::BTreeSet;
use std::path::Path;

use lockplane::diff::Hints;
use lockplane::journal::{self, Entry, EntryKind};
use lockplane::plan::file::{self, PlanFile};
use lockplane::plan::{self, Plan};
use lockplane::schema::{Schema, Scope};
use lockplane::source::Asked;
use lockplane::validate;
use lockplane::{Migrator, Target};

use super::{Outcome, plan as plans};
use crate::args::Rollback;
use crate::bare;
use crate::context::Context;
use crate::failure::Failure;
use crate::pair::{Bench, read_file};
use crate::source::Source;
use crate::terminal::Approval;
use crate::{render, terminal};

pub(super) async fn run(args: Rollback) -> Result<Outcome, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    match (&args.plan, &args.from) {
        (Some(path), Some(from)) => {
            let rollback = of_file(&context, path, from).await?;
            terminal::words(&render::plan::judgement(&rollback));
            plans::print(&rollback, args.format)?;
        }
        _ => last(&context, &args).await?,
    }
    Ok(Outcome::Done)
}

/// The plan that undoes a plan file, proven.
async fn of_file(context: &Context, path: &Path, from: &Source) -> Result<Plan, Failure> {
    let name = path.display().to_string();
    let file = file::read(&read_file(path)?, &name)?;
    let asked = match &file {
        PlanFile::Bound(plan) if !plan.covers.says_no_rights() => Asked::Everything,
        _ => Asked::Nothing,
    };
    let bench = Bench::new(context, &[from])?.asking(asked);
    let start = bench.one(from).await?;
    match file {
        PlanFile::Bound(plan) => {
            begins(&plan, &start, &name)?;
            prove(&bench, &start, &plan).await?;
            Ok(plan.rollback()?)
        }
        PlanFile::Bare(steps) => {
            let end = bare::destination(&bench, &name, &start, &steps).await?;
            let back = plan::make(&end, &start, &Hints::default(), Scope::All);
            prove(&bench, &end, &back).await?;
            Ok(back)
        }
    }
}

fn begins(plan: &Plan, start: &Schema, name: &str) -> Result<(), Failure> {
    match plan.part(start).fingerprint() == plan.from {
        true => Ok(()),
        false => Err(Failure::new(
            format!("{name}: the plan does not start from the schema that --from gives"),
            match plan.covers.says_no_rights() {
                true => "give the schema that the plan was made from",
                false => {
                    "give the schema that the plan was made from, with owners and privileges: `lockplane introspect --privileges`"
                }
            },
        )),
    }
}

async fn prove(bench: &Bench<'_>, start: &Schema, plan: &Plan) -> Result<(), Failure> {
    let Some(mut shadow) = bench.proving_ground().await? else {
        terminal::words("not proven: there is no server to run it on; give --shadow-db or --db\n");
        return Ok(());
    };
    let proof = validate::prove(&mut shadow, start, plan, &validate::Rows::Unknown).await;
    shadow.close().await;
    terminal::words(plans::proven(&proof?));
    Ok(())
}

/// Undoes what ran last.
async fn last(context: &Context, args: &Rollback) -> Result<(), Failure> {
    let target = context.database()?;
    let entries = journal::read(target).await?;
    let entry = newest_standing(&entries).ok_or_else(|| {
        Failure::new(
            format!(
                "{}: the journal has no plan that could be undone",
                target.describe()
            ),
            "`lockplane history` shows what ran",
        )
    })?;
    let rollback = entry.plan.rollback()?;
    let allowed: BTreeSet<_> = args.allow.kinds().into_iter().collect();
    terminal::words(&render::plan::text(&rollback));
    rollback.consent(&allowed)?;
    let question = format!("Undo journal entry {} on {}?", entry.id, target.describe());
    Approval::of(args.auto_approve).obtain(&question).await?;
    let report = migrator(context, target).allow(allowed).rollback().await;
    let report = report.map_err(changed_since)?;
    let number = report.entry.unwrap_or_default();
    terminal::words(&format!(
        "undid entry {}, journal entry {number}\n",
        entry.id
    ));
    Ok(())
}

/// What to do where the entry cannot be undone because it is not the last that happened to the schema.
fn changed_since(error: lockplane::Error) -> lockplane::Error {
    match error {
        lockplane::Error::Drift { message, .. } => lockplane::Error::Drift {
            message,
            advice: "nothing was changed; the schema was changed by other means since the entry ran: `lockplane check --to` with the source that was applied then shows how; take that back, or apply a source that says what you want".into(),
        },
        other => other,
    }
}

fn migrator(context: &Context, target: &Target) -> Migrator {
    let migrator = Migrator::of(target.clone());
    match context.shadow(target.dialect()) {
        Some(shadow) => migrator.shadow(shadow.clone()),
        None => migrator,
    }
}

fn newest_standing(entries: &[Entry]) -> Option<&Entry> {
    let undone: BTreeSet<i64> = entries.iter().filter_map(|entry| entry.undid).collect();
    let standing = |entry: &&Entry| entry.kind == EntryKind::Apply && !undone.contains(&entry.id);
    entries.iter().rev().find(standing)
}
