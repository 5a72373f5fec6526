//! Runs a plan under the migration lock.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::backup;
use crate::dialect::{After, Detail, Keeper, Run, Session, Target};
use crate::error::{Advice, Error, Result};
use crate::journal::{self, EntryKind, Note};
use crate::lock::{Patience, Waiting};
use crate::plan::Plan;
use crate::preflight;
use crate::run;
use crate::schema::{Fingerprint, QName, Schema};
use crate::shadow::{Contents, Shadow};
use crate::source::live::in_session as read_live;
use crate::sql::qualified;
use crate::step::HazardKind;
use crate::validate::{self, Proof, Rows};

/// How a plan is run.
#[derive(Debug, Clone)]
pub struct Options {
    /// The hazards that are consented to.
    pub allowed: BTreeSet<HazardKind>,
    /// Whether and where the plan is proven first.
    pub proof: ProofOn,
    /// How long to wait for others.
    pub patience: Patience,
    /// How many bytes a SQLite database may have to be copied, so that the proof meets its rows.
    pub copy_up_to: u64,
    /// SQLite: where to write a copy of the database first; the journal names it.
    pub backup: Option<PathBuf>,
}

/// 16 MiB: a copy takes no longer than the rest of a proof.
pub const COPY_UP_TO: u64 = 16 << 20;

impl Default for Options {
    fn default() -> Self {
        Self {
            allowed: BTreeSet::new(),
            proof: ProofOn::Shadow(None),
            patience: Patience::default(),
            copy_up_to: COPY_UP_TO,
            backup: None,
        }
    }
}

/// Whether and where a plan is proven before it runs.
#[derive(Debug, Clone)]
pub enum ProofOn {
    /// On a shadow: the one given, or one that is made.
    Shadow(Option<Target>),
    /// Not at all: it has been proven elsewhere.
    Nothing,
}

/// What became of a plan that ran.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The number of its entry in the journal.
    pub entry: i64,
    /// How much of it was proven first; `None` when it was told not to.
    pub proof: Option<Proof>,
}

/// Runs a plan: checks where the database is, asks for consent, proves, runs, compares, journals.
///
/// All steps are one transaction. It is committed only when the database is then exactly where the
/// plan leads.
///
/// # Errors
///
/// - [`Error::Drift`] when the database is not where the plan starts
/// - [`Error::Refused`] for hazards without consent, and for rows that do not fit
/// - [`Error::Proof`] or [`Error::Shadow`] when the plan could not be proven
/// - [`Error::Locked`] when another migration does not end in time
/// - [`Error::Step`] when a step fails; schema and rows are then as they were
pub async fn apply(target: &Target, plan: &Plan, options: &Options) -> Result<Applied> {
    let note = Note {
        kind: EntryKind::Apply,
        declared: None,
        undid: None,
        backup: None,
        gone: None,
    };
    apply_noted(target, plan, options, &note).await
}

/// Undoes the newest plan of the journal that stands: proves its rollback, runs and journals it.
///
/// # Errors
///
/// [`Error::Journal`] when there is nothing to undo, and all those of [`apply`].
pub async fn rollback_newest(target: &Target, options: &Options) -> Result<(Plan, Applied)> {
    let target = &target.clone().patient(options.patience.migration);
    let entries = journal::read(target).await?;
    let Some(entry) = journal::newest_standing(&entries) else {
        return Err(Error::Journal {
            message: format!(
                "{}: the journal has no plan that could be undone",
                target.describe()
            ),
            advice: Advice::none(),
        });
    };
    let rollback = entry.plan.rollback()?;
    let note = Note {
        kind: EntryKind::Rollback,
        declared: None,
        undid: Some(entry.id),
        backup: None,
        gone: entry.gone.clone(),
    };
    let applied = apply_noted(target, &rollback, options, &note).await?;
    Ok((rollback, applied))
}

async fn apply_noted(
    target: &Target,
    plan: &Plan,
    options: &Options,
    note: &Note,
) -> Result<Applied> {
    if plan.dialect != target.dialect() {
        return Err(Error::Unsupported {
            message: format!(
                "the plan is for {}, but {} is a {} database",
                plan.dialect,
                target.describe(),
                target.dialect()
            ),
            advice: "make a plan for this database; nothing was changed".into(),
        });
    }
    let target = &target.clone().patient(options.patience.migration);
    let mut session = Session::open(target).await?;
    let applied = in_session(&mut session, target, plan, options, note).await;
    session.close().await;
    applied
}

/// Proves without holding the lock, so that nobody waits for a shadow; what counts is checked again
/// under the lock.
async fn in_session(
    session: &mut Session,
    target: &Target,
    plan: &Plan,
    options: &Options,
    note: &Note,
) -> Result<Applied> {
    session.look_at(Detail::of(&plan.covers));
    let live = read_live(session).await?;
    at_start(session, plan, &live)?;
    plan.consent(&options.allowed)?;
    preflight::check(session, plan).await?;
    let proof = match &options.proof {
        ProofOn::Nothing => None,
        ProofOn::Shadow(given) => {
            let rows = filled(session, plan, &live).await;
            let proof = prove(target, given.as_ref(), plan, &live, &rows).await?;
            prove_on_copy(target, options.copy_up_to, plan, &live).await?;
            Some(proof)
        }
    };
    let mut waiting = Waiting::new(options.patience);
    while !waiting.try_begin(session).await? {}
    let done = under_lock(session, target, plan, options, note).await;
    let entry = finish(session, done).await?;
    Ok(Applied { entry, proof })
}

async fn under_lock(
    session: &mut Session,
    target: &Target,
    plan: &Plan,
    options: &Options,
    note: &Note,
) -> Result<i64> {
    let live = read_live(session).await?;
    at_start(session, plan, &live)?;
    preflight::check(session, plan).await?;
    let note = Note {
        backup: backup::write(target, options.backup.as_deref()).await?,
        ..note.clone()
    };
    run_journalled(session, plan, &note).await
}

/// Proves a plan on the rows that it will meet, where that is possible.
pub(crate) async fn prove_on_copy(
    target: &Target,
    limit: u64,
    plan: &Plan,
    live: &Schema,
) -> Result<()> {
    let Some(mut copy) = Shadow::copy_of(target, limit).await? else {
        return Ok(());
    };
    let proven = validate::prove_on_copy(&mut copy, live, plan).await;
    copy.close().await;
    proven
}

/// Proves a plan on a shadow of its own.
async fn prove(
    target: &Target,
    given: Option<&Target>,
    plan: &Plan,
    live: &Schema,
    rows: &Rows,
) -> Result<Proof> {
    let mut shadow = Shadow::open(plan.dialect, Some(target), given, Contents::Text).await?;
    let proof = validate::prove(&mut shadow, live, plan, rows).await;
    shadow.close().await;
    proof
}

/// Which of the tables that a plan can touch have rows: only looked at, a hundred at a time.
pub(crate) async fn filled(session: &mut Session, plan: &Plan, live: &Schema) -> Rows {
    let part = live.closure(&plan.scope);
    let names: Vec<&QName> = part.tables.keys().collect();
    // A table that may not be read is taken for empty; it may not break the caller's transaction.
    let guarded = session.run("SAVEPOINT lockplane_rows").await.is_ok();
    let mut found = BTreeSet::new();
    for some in names.chunks(100) {
        let asked = some.iter().enumerate().map(|(at, name)| {
            let name = qualified(&name.namespace, &name.name);
            format!("SELECT '{at}' WHERE EXISTS (SELECT 1 FROM {name})")
        });
        let asked = asked.collect::<Vec<_>>().join(" UNION ALL ");
        let Ok(rows) = session.rows(&asked).await else {
            let _ = session.run("ROLLBACK TO lockplane_rows").await;
            continue;
        };
        let places = rows.into_iter().flatten().flatten();
        let places = places.filter_map(|at| at.parse::<usize>().ok());
        found.extend(places.filter_map(|at| some.get(at).map(|name| (*name).clone())));
    }
    if guarded {
        let _ = session.run("RELEASE lockplane_rows").await;
    }
    Rows::In(found)
}

fn at_start(session: &Session, plan: &Plan, live: &Schema) -> Result<()> {
    let print = plan.part(live).fingerprint();
    if print == plan.from {
        return Ok(());
    }
    let message = match print == plan.to {
        true => "the database is already where the plan leads",
        false => {
            "the database is not where the plan starts: it was changed since the plan was made, or the plan is another database's"
        }
    };
    Err(Error::Drift {
        message: format!(
            "{}: {message}\n  it is at {print}\n  the plan starts at {}",
            session.describe(),
            plan.from
        ),
        advice: "nothing was changed; make the plan again from the database as it is".into(),
    })
}

/// Runs a plan and journals it, inside the transaction that the caller holds.
pub(crate) async fn run_journalled(session: &mut Session, plan: &Plan, note: &Note) -> Result<i64> {
    session.look_at(Detail::of(&plan.covers));
    let mut before = session.look_before(&plan.covers).await?;
    if let Some(gone) = &note.gone {
        session.remember(&mut before, gone).await?;
    }
    let mut keeper = Keeper::new(session, &mut before);
    let ran = run::run(&mut keeper, plan.dialect, &plan.steps).await;
    if let Some(error) = keeper.failed() {
        return Err(error);
    }
    ran.map_err(|failure| Error::Step {
        message: format!(
            "{}: a step failed; schema and rows are as they were\n{failure}",
            session.describe()
        ),
        advice: failure.advice(),
    })?;
    let After { breaks, gone } = session.check_after(&before).await?;
    if !breaks.is_empty() {
        return Err(Error::Step {
            message: format!(
                "{}: the plan would leave rows that refer to nothing, or a table that is not sound; schema and rows are as they were\n  {}",
                session.describe(),
                breaks.join("\n  ")
            ),
            advice: "remove or repair these rows first".into(),
        });
    }
    arrived(session, plan).await?;
    journal::write(session, plan, note, gone).await
}

/// The promise is kept before it is given: no commit unless the database is where the plan leads.
async fn arrived(session: &mut Session, plan: &Plan) -> Result<()> {
    let live = plan.part(&read_live(session).await?);
    let print: Fingerprint = live.fingerprint();
    match print == plan.to {
        true => Ok(()),
        false => Err(Error::Step {
            message: format!("{}: after the plan the database was not where the plan leads, so it was undone: schema and rows are as they were\n  it was at {print}\n  the plan leads to {}", session.describe(), plan.to),
            advice: "this is a fault of lockplane, or something in the database changes schemas by itself (an event trigger)".into(),
        }),
    }
}

/// Ends the transaction: for good, or as if nothing had been.
pub(crate) async fn finish<T>(session: &mut Session, done: Result<T>) -> Result<T> {
    match done {
        Ok(value) => {
            let Err(error) = session.commit().await else {
                return Ok(value);
            };
            let failed = not_committed(session, error);
            let _ = session.rollback().await;
            Err(failed)
        }
        Err(error) => {
            // A failure here means that the connection is gone, which undoes everything as well.
            let _ = session.rollback().await;
            Err(error)
        }
    }
}

fn not_committed(session: &Session, error: sqlx::Error) -> Error {
    let place = session.describe();
    match session.is_busy(&error) {
        true => Error::Locked {
            message: format!("{place}: the plan ran, but could not be committed, since another connection is reading or writing and did not end in time ({error})"),
            advice: "the plan was undone: schema and rows are as they were; end that connection's transaction, or be more patient (a lock timeout)".into(),
        },
        false => Error::Step {
            message: format!("{place}: the commit failed: {error}"),
            advice: "if the connection was lost, ask `lockplane status` whether the plan is journalled; else nothing was changed".into(),
        },
    }
}
