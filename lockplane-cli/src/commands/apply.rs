//! `lockplane apply`.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use lockplane::apply::{self, Applied, Options, ProofOn};
use lockplane::lock::Patience;
use lockplane::plan::Plan;
use lockplane::plan::file::{self, PlanFile};
use lockplane::preflight;
use lockplane::schema::Schema;
use lockplane::validate::{self, Proof};
use lockplane::{Migrator, Target};
use serde::Serialize;

use super::{Outcome, plan::proven};
use crate::args::{Apply, ReportFormat};
use crate::bare;
use crate::context::Context;
use crate::failure::Failure;
use crate::pair::{Bench, Breadth, read_file};
use crate::source::Source;
use crate::terminal::Approval;
use crate::{render, terminal};

pub(super) async fn run(args: Apply) -> Result<Outcome, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    let context = context.patient(patience(args.lock_timeout).migration);
    let job = Job {
        target: context.database()?.clone(),
        database: Source::Database(args.db.url()?),
        context,
        args,
    };
    if !job.args.dry_run {
        if job.target.is_in_memory() {
            return Err(Failure::new(
                "the database is in memory and would end with this command",
                "name a file (sqlite://path), or look only: --dry-run",
            ));
        }
        job.target.create_if_missing().await?;
    }
    if let Some(path) = &job.args.plan {
        let plan = job.plan_of_file(path).await?;
        return job.run_plan(&plan, Approval::Given).await;
    }
    let to = job.args.to.clone().unwrap_or(Source::Models);
    match to {
        Source::Models => job.run_models().await,
        to => {
            let plan = job.plan_to(&to).await?;
            job.run_plan(&plan, Approval::of(job.args.auto_approve))
                .await
        }
    }
}

fn patience(seconds: Option<u64>) -> Patience {
    match seconds.map(Duration::from_secs) {
        Some(wait) => Patience {
            migration: wait,
            statement: wait,
        },
        None => Patience::default(),
    }
}

struct Job {
    target: Target,
    database: Source,
    context: Context,
    args: Apply,
}

impl Job {
    async fn plan_of_file(&self, path: &Path) -> Result<Plan, Failure> {
        let name = path.display().to_string();
        match file::read(&read_file(path)?, &name)? {
            PlanFile::Bare(steps) if self.args.unbound => {
                let bench = Bench::new(&self.context, &[&self.database])?;
                let live = bench.one(&self.database).await?;
                bare::bind(&bench, &name, live, steps).await
            }
            other => Ok(other.bound(&name)?),
        }
    }

    async fn plan_to(&self, to: &Source) -> Result<Plan, Failure> {
        let breadth = match self.args.from {
            Some(_) => Breadth::Both,
            None => Breadth::Named,
        };
        let bench =
            Bench::new(&self.context, &[&self.database, to])?.asking(self.args.privileges.asked());
        let renames = &self.args.renames.renames;
        let pair = bench.pair(&self.database, to, renames, breadth).await?;
        let plan = pair.plan();
        // Who is there already need not have come from `--from`.
        if let Some(from) = self.args.from.as_ref().filter(|_| !plan.is_empty()) {
            let expected = bench.one(from).await?;
            is_where(&pair.from, &expected, &self.target)?;
        }
        Ok(plan)
    }

    /// Models are the library's own entry: it knows what they made before.
    async fn run_models(&self) -> Result<Outcome, Failure> {
        let migrator = self.migrator();
        let planned = migrator.clone().dry_run().migrate().await?;
        terminal::words(&render::plan::text(&planned.plan));
        if self.args.dry_run || planned.plan.is_empty() {
            return self.report(&planned.plan, planned.proof.as_ref(), None);
        }
        planned.plan.consent(&self.allowed())?;
        self.ask(&planned.plan, Approval::of(self.args.auto_approve))
            .await?;
        let report = migrator.migrate().await?;
        self.report(&report.plan, report.proof.as_ref(), report.entry)
    }

    fn migrator(&self) -> Migrator {
        let migrator = Migrator::of(self.target.clone()).allow(self.allowed());
        let migrator = migrator.prove_on_copy_up_to(self.copy_up_to());
        let patience = patience(self.args.lock_timeout);
        let migrator = migrator.wait(patience.migration);
        let migrator = migrator.lock_timeout(patience.statement);
        let migrator = match self.args.privileges.privileges {
            true => migrator.privileges(),
            false => migrator,
        };
        let migrator = match &self.args.backup {
            Some(file) => migrator.backup(file),
            None => migrator,
        };
        match self.context.shadow(self.target.dialect()) {
            Some(shadow) => migrator.shadow(shadow.clone()),
            None => migrator,
        }
    }

    fn allowed(&self) -> BTreeSet<lockplane::HazardKind> {
        self.args.allow.kinds().into_iter().collect()
    }

    async fn run_plan(&self, plan: &Plan, approval: Approval) -> Result<Outcome, Failure> {
        terminal::words(&render::plan::text(plan));
        if plan.is_empty() {
            return self.report(plan, None, None);
        }
        if self.is_done(plan).await? {
            terminal::words("the database is already where the plan leads: nothing to do\n");
            return self.report(plan, None, None);
        }
        plan.consent(&self.allowed())?;
        if self.args.dry_run {
            return self.rehearse(plan).await;
        }
        self.ask(plan, approval).await?;
        match apply::apply(&self.target, plan, &self.options()).await {
            Ok(Applied { entry, proof }) => self.report(plan, proof.as_ref(), Some(entry)),
            // Another process may have run the same plan in the meantime.
            Err(lockplane::Error::Drift { .. }) if self.is_done(plan).await? => {
                terminal::words("another process has just run this plan: nothing to do\n");
                self.report(plan, None, None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Whether an earlier run, perhaps one whose end nobody saw, has done all of it.
    async fn is_done(&self, plan: &Plan) -> Result<bool, Failure> {
        if plan.dialect != self.target.dialect() || plan.from == plan.to {
            return Ok(false);
        }
        let live = lockplane::source::live_covering(&self.target, &plan.covers).await?;
        Ok(plan.part(&live).fingerprint() == plan.to)
    }

    fn options(&self) -> Options {
        let shadow = self.context.shadow(self.target.dialect());
        Options {
            allowed: self.allowed(),
            proof: match self.args.skip_shadow {
                true => ProofOn::Nothing,
                false => ProofOn::Shadow(shadow.cloned()),
            },
            patience: patience(self.args.lock_timeout),
            copy_up_to: self.copy_up_to(),
            backup: self.args.backup.clone(),
        }
    }

    fn copy_up_to(&self) -> u64 {
        let given = self.args.copy_up_to;
        given.map_or(apply::COPY_UP_TO, |mib| mib.saturating_mul(1 << 20))
    }

    /// Everything except the run.
    async fn rehearse(&self, plan: &Plan) -> Result<Outcome, Failure> {
        let bench = Bench::new(&self.context, &[&self.database])?;
        let live = lockplane::source::live_covering(&self.target, &plan.covers).await?;
        at_start(&live, plan, &self.target)?;
        for finding in preflight::findings(&self.target, plan).await? {
            terminal::words(&format!("in the way: {finding}\n"));
        }
        let mut proof = None;
        if let Some(mut shadow) = bench
            .proving_ground()
            .await?
            .filter(|_| !self.args.skip_shadow)
        {
            let proven = validate::prove(&mut shadow, &live, plan, &validate::Rows::Unknown).await;
            shadow.close().await;
            proof = Some(proven?);
        }
        self.report(plan, proof.as_ref(), None)
    }

    async fn ask(&self, plan: &Plan, approval: Approval) -> Result<(), Failure> {
        let steps = render::plan::count(plan);
        let question = format!("Run {steps} on {}?", self.target.describe());
        approval.obtain(&question).await
    }

    fn report(
        &self,
        plan: &Plan,
        proof: Option<&Proof>,
        entry: Option<i64>,
    ) -> Result<Outcome, Failure> {
        terminal::words(proof.map_or("", proven));
        let steps = render::plan::count(plan);
        match entry {
            Some(entry) => terminal::words(&format!("applied {steps}, journal entry {entry}\n")),
            None if self.args.dry_run => terminal::words("dry run: nothing was changed\n"),
            None => {}
        }
        if self.args.format == ReportFormat::Json {
            let report = Report {
                applied: entry.is_some(),
                entry,
                proven: proof.is_some(),
                steps: plan
                    .steps
                    .iter()
                    .map(|step| step.description.as_str())
                    .collect(),
            };
            terminal::data(&(serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"))?;
        }
        Ok(Outcome::Done)
    }
}

/// What was done, for programs.
#[derive(Serialize)]
struct Report<'a> {
    applied: bool,
    entry: Option<i64>,
    proven: bool,
    steps: Vec<&'a str>,
}

fn is_where(live: &Schema, expected: &Schema, target: &Target) -> Result<(), Failure> {
    if live.same_as(expected) {
        return Ok(());
    }
    let changes = lockplane::diff::diff(expected, live, &lockplane::diff::Hints::default());
    Err(Failure::new(
        format!(
            "{} is not what --from says; nothing was changed. It differs by:\n{}",
            target.describe(),
            render::changes::text(&changes)
        ),
        "make --from again with `lockplane introspect`, or leave it out to start from the database as it is",
    ))
}

fn at_start(live: &Schema, plan: &Plan, target: &Target) -> Result<(), Failure> {
    match plan.part(live).fingerprint() == plan.from {
        true => Ok(()),
        false => Err(Failure::new(
            format!(
                "{} is not where the plan starts; nothing was changed",
                target.describe()
            ),
            "make the plan again from the database as it is",
        )),
    }
}
