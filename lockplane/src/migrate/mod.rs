//! The embedded entry: the fast path, the policy and the whole pipeline.

mod entry;
mod look;
mod report;
mod workshop;

pub use entry::{assert_parity, check, migrate};
pub use report::{Parity, Report};

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use sqlx::Pool;

use crate::apply::{self, Applied, Options, ProofOn};
use crate::backup;
use crate::dialect::{Engine, Session, Target};
use crate::diff::diff;
use crate::error::Result;
use crate::journal::{self, Entry, EntryKind, Note};
use crate::lock::{Patience, Waiting};
use crate::model::Models;
use crate::plan::{self, Plan, Speaks};
use crate::schema::Fingerprint;
use crate::source::{self, Asked, Wanted};
use crate::step::HazardKind;
use crate::validate::{self, Proof, Rows};
use look::{print, undeclared};

/// Brings a database to what models (or another source) say, or tells how far it is from it.
///
/// ```no_run
/// # async fn run(pool: sqlx::SqlitePool) -> lockplane::Result<()> {
/// use lockplane::{HazardKind, Migrator};
///
/// let report = Migrator::new(&pool).allow([HazardKind::DropColumn]).migrate().await?;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Migrator {
    target: Target,
    models: Option<Models>,
    wanted: Option<Wanted>,
    shadow: Option<Target>,
    allowed: BTreeSet<HazardKind>,
    patience: Patience,
    mode: Mode,
    copy_up_to: u64,
    backup: Option<PathBuf>,
    privileges: Asked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Run,
    Dry,
}

impl Migrator {
    /// A migrator for the database behind a pool, towards all models of the program.
    ///
    /// It works on a connection of its own, opened with the pool's options; only a SQLite database
    /// in memory is reached through the pool.
    pub fn new<E: Engine>(pool: &Pool<E>) -> Self {
        Self::of(E::target(pool))
    }

    /// A migrator for a database, towards all models of the program.
    pub fn of(target: Target) -> Self {
        Self {
            target,
            models: None,
            wanted: None,
            shadow: None,
            allowed: BTreeSet::new(),
            patience: Patience::default(),
            mode: Mode::Run,
            copy_up_to: apply::COPY_UP_TO,
            backup: None,
            privileges: Asked::Nothing,
        }
    }

    /// Compares owners and privileges too, of everything that the source speaks for: who is given
    /// nothing loses what was granted. Without this, only those are compared that the source itself
    /// says something about (`GRANT`, `REVOKE`, `OWNER TO`). Roles are never made.
    #[must_use]
    pub fn privileges(mut self) -> Self {
        self.privileges = Asked::Everything;
        self
    }

    /// How many bytes a SQLite database may have to be copied for the proof, so that it meets the rows
    /// that are there; 16 MiB unless told otherwise, 0 for never.
    #[must_use]
    pub fn prove_on_copy_up_to(mut self, bytes: u64) -> Self {
        self.copy_up_to = bytes;
        self
    }

    /// SQLite: writes a copy of the database to this file before a plan runs; the journal names it. The
    /// file must not be there.
    #[must_use]
    pub fn backup(mut self, file: impl Into<PathBuf>) -> Self {
        self.backup = Some(file.into());
        self
    }

    /// Takes these models instead of all of the program; see [`models!`](crate::models).
    #[must_use]
    pub fn models(mut self, models: Models) -> Self {
        self.models = Some(models);
        self
    }

    /// Takes another source than models.
    #[must_use]
    pub fn wanted(mut self, wanted: Wanted) -> Self {
        self.wanted = Some(wanted);
        self
    }

    /// Realises and proves in this database, which gets wiped, instead of one that is made.
    #[must_use]
    pub fn shadow(mut self, shadow: Target) -> Self {
        self.shadow = Some(shadow);
        self
    }

    /// Consents to these hazards, besides those consented to before.
    #[must_use]
    pub fn allow(mut self, kinds: impl IntoIterator<Item = HazardKind>) -> Self {
        self.allowed.extend(kinds);
        self
    }

    /// How long each statement waits for a lock; 10 seconds unless told otherwise. While one waits,
    /// everybody who wants that table waits behind it.
    #[must_use]
    pub fn lock_timeout(mut self, wait: Duration) -> Self {
        self.patience.statement = wait;
        self
    }

    /// How long to wait for another migration of the same database; 5 minutes unless told otherwise.
    #[must_use]
    pub fn wait(mut self, wait: Duration) -> Self {
        self.patience.migration = wait;
        self
    }

    /// Does everything except run the plan; the report has it.
    #[must_use]
    pub fn dry_run(mut self) -> Self {
        self.mode = Mode::Dry;
        self
    }

    /// Introspects, diffs, proves on a shadow, runs what is safe or allowed, and journals it.
    ///
    /// Any number of processes may call this at once: one migrates, the others wait and find that
    /// nothing is left to do. When nothing has changed since the last time, that costs one look at
    /// the journal and one at the schema.
    ///
    /// # Errors
    ///
    /// [`Error::Models`](crate::Error::Models) when models are missing or contradict each other, and
    /// all those of [`apply`](fn@crate::apply::apply).
    pub async fn migrate(&self) -> Result<Report> {
        let wanted = self.source()?;
        let target = self.target.clone().patient(self.patience.migration);
        let mut session = Session::open(&target).await?;
        let done = self.migrate_in(&mut session, &wanted).await;
        session.close().await;
        done
    }

    async fn migrate_in(&self, session: &mut Session, wanted: &Wanted) -> Result<Report> {
        let declared = print(wanted, self.asked(wanted));
        let mut waiting = Waiting::new(self.patience);
        loop {
            let live = self.look(session, wanted).await?;
            if live.agrees(declared.as_ref()) && !self.may_drop() {
                return Ok(live.report(wanted, session.statements()));
            }
            if waiting.try_begin(session).await? {
                break;
            }
        }
        let done = self.migrate_locked(session, wanted, declared).await;
        apply::finish(session, done).await
    }

    async fn migrate_locked(
        &self,
        session: &mut Session,
        wanted: &Wanted,
        declared: Option<Fingerprint>,
    ) -> Result<Report> {
        let live = self.look(session, wanted).await?;
        if live.agrees(declared.as_ref()) && !self.may_drop() {
            return Ok(live.report(wanted, session.statements()));
        }
        let managed = self.managed(session).await?;
        let mut shadow = self.open_shadow(wanted, &live.schema).await?;
        let made = self
            .plan_and_prove(session, &mut shadow, wanted, &live.schema, &managed)
            .await;
        shadow.close().await;
        let (plan, proof) = made?;
        let undeclared = undeclared(&live.schema, &plan.scope);
        let mut report = Report {
            plan,
            proof,
            entry: None,
            undeclared,
            statements: 0,
        };
        let (kind, plan) = match report.plan.is_empty() {
            true => (
                EntryKind::Parity,
                journal::parity(
                    &live.schema,
                    report.plan.scope.clone(),
                    report.plan.covers.clone(),
                ),
            ),
            false => (EntryKind::Apply, report.plan.clone()),
        };
        let remembers = kind == EntryKind::Apply || declared.is_some();
        if self.mode == Mode::Run && remembers {
            let backup = match kind {
                EntryKind::Apply => self.backup.as_deref(),
                EntryKind::Rollback | EntryKind::Parity => None,
            };
            let note = Note {
                kind,
                declared,
                undid: None,
                backup: backup::write(&self.target, backup).await?,
                gone: None,
            };
            report.entry = Some(apply::run_journalled(session, &plan, &note).await?);
        }
        report.statements = session.statements();
        Ok(report)
    }

    /// The plan to what is wanted, judged and proven but not run.
    ///
    /// # Errors
    ///
    /// As [`migrate`](Self::migrate), but for what only running can bring. Hazards are no error here:
    /// the plan has them.
    pub async fn plan(&self) -> Result<Plan> {
        let wanted = self.source()?;
        let mut session = Session::open(&self.target).await?;
        let live = self.look(&mut session, &wanted).await;
        session.close().await;
        let live = live?.schema;
        let mut shadow = self.open_shadow(&wanted, &live).await?;
        let plan = self
            .make(&mut shadow, &wanted, &live, &BTreeSet::new())
            .await;
        let proven = match &plan {
            Ok(plan) => validate::prove(&mut shadow, &live, plan, &Rows::Unknown).await,
            Err(_) => Ok(Proof::ForwardOnly),
        };
        shadow.close().await;
        proven.and(plan)
    }

    /// Tells whether the database is what is wanted, and if not, every difference.
    ///
    /// # Errors
    ///
    /// When the database or a shadow cannot be reached, or the source is wrong; a difference is no
    /// error.
    pub async fn check(&self) -> Result<Parity> {
        let wanted = self.source()?;
        let mut session = Session::open(&self.target).await?;
        let live = self.look(&mut session, &wanted).await;
        session.close().await;
        let live = live?;
        if live.agrees(print(&wanted, self.asked(&wanted)).as_ref()) {
            let undeclared = live.report(&wanted, 0).undeclared;
            return Ok(Parity {
                differences: Vec::new(),
                undeclared,
            });
        }
        let mut shadow = self.open_shadow(&wanted, &live.schema).await?;
        let asked = self.asked(&wanted);
        let canonical = shadow.canonical_asking(&wanted, asked).await;
        shadow.close().await;
        let (canonical, hints) = (canonical?, wanted.hints());
        let scope = plan::scope(&canonical, &hints, Speaks::of(&wanted));
        let goal = plan::goal(&live.schema, &canonical, &hints, &scope, asked);
        let covers = plan::covered(&live.schema, &canonical, &hints, &scope, asked);
        let (from, goal) = (live.schema.covering(&covers), goal.covering(&covers));
        let changes = diff(&from, &goal, &hints);
        Ok(Parity {
            differences: changes.iter().map(ToString::to_string).collect(),
            undeclared: undeclared(&live.schema, &scope),
        })
    }

    /// Undoes the newest plan of the journal that stands, proven first.
    ///
    /// # Errors
    ///
    /// [`Error::Journal`](crate::Error::Journal) when there is nothing to undo, and all those of
    /// [`apply`](fn@crate::apply::apply): what undoing loses has to be allowed as well.
    pub async fn rollback(&self) -> Result<Report> {
        let options = Options {
            allowed: self.allowed.clone(),
            proof: ProofOn::Shadow(self.given_shadow()?),
            patience: self.patience,
            copy_up_to: self.copy_up_to,
            backup: self.backup.clone(),
        };
        let (plan, Applied { entry, proof }) =
            apply::rollback_newest(&self.target, &options).await?;
        Ok(Report {
            plan,
            proof,
            entry: Some(entry),
            undeclared: Vec::new(),
            statements: 0,
        })
    }

    /// What ran on this database, oldest first.
    ///
    /// # Errors
    ///
    /// Those of [`journal::read`].
    pub async fn history(&self) -> Result<Vec<Entry>> {
        journal::read(&self.target).await
    }

    fn asked(&self, wanted: &Wanted) -> Asked {
        self.privileges.max(wanted.asks())
    }

    fn source(&self) -> Result<Wanted> {
        match &self.wanted {
            Some(wanted) => Ok(wanted.clone()),
            None => {
                let models = self.models.clone().unwrap_or_else(Models::registered);
                let declared = source::models::declared(&models, self.target.dialect())?;
                Ok(Wanted::Models(declared))
            }
        }
    }
}
