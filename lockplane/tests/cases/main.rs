//! Every folder of `tests/cases` on every database it names, the whole way forward and back.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod database;
mod rows;
mod snapshot;
mod unasked;

use std::collections::BTreeSet;

use libtest_mimic::{Arguments, Failed, Trial};
use lockplane::apply::{self, Options, ProofOn};
use lockplane::diff::{Hints, diff};
use lockplane::plan::{self, Plan};
use lockplane::schema::{Covered, Schema, Scope};
use lockplane::shadow::{Contents, Shadow};
use lockplane::source::{self, Asked, Wanted};
use lockplane::validate::Proof;
use lockplane::{Dialect, Error, HazardKind, Target};
use lockplane_testkit::Case;

use database::Database;
use unasked::Unasked;

type Outcome<T> = Result<T, Failed>;

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for case in Case::all() {
        for dialect in [Dialect::Postgres, Dialect::Sqlite] {
            let word = word(dialect);
            if case.before(word).is_some() && case.after(word).is_some() {
                let trip = |direction| Trip {
                    case: case.clone(),
                    dialect,
                    direction,
                };
                let name = format!("{}::{word}", case.name);
                trials.push(trial(
                    format!("{name}::reversed"),
                    trip(Direction::Reversed),
                ));
                trials.push(trial(name, trip(Direction::AsWritten)));
            }
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    database::Shadow::drop_all();
    conclusion.exit();
}

fn trial(name: String, trip: Trip) -> Trial {
    Trial::test(name, move || {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().build()?.block_on(walk(&trip))
    })
}

/// A case, one database and one direction.
struct Trip {
    case: Case,
    dialect: Dialect,
    direction: Direction,
}

#[derive(Clone, Copy, PartialEq)]
enum Direction {
    AsWritten,
    /// From after to before: without rows, hints and expected plan, but no less a pair of schemas.
    Reversed,
}

impl Trip {
    fn start(&self) -> String {
        let word = word(self.dialect);
        let start = match self.direction {
            Direction::AsWritten => self.case.before(word),
            Direction::Reversed => self.case.after(word),
        };
        start.unwrap_or_default()
    }

    fn rows(&self) -> String {
        match self.direction {
            Direction::AsWritten => self.case.rows(word(self.dialect)),
            Direction::Reversed => String::new(),
        }
    }

    /// What the database says when there is no way in this direction.
    fn no_way(&self) -> Option<String> {
        let words = self.case.no_way_back(word(self.dialect));
        words.filter(|_| self.direction == Direction::Reversed)
    }

    fn needs(&self) -> Option<u32> {
        self.case.needs(word(self.dialect))
    }

    fn goal(&self) -> String {
        let word = word(self.dialect);
        let goal = match self.direction {
            Direction::AsWritten => self.case.after(word),
            Direction::Reversed => self.case.before(word),
        };
        goal.unwrap_or_default()
    }
}

/// A dialect as file names have it.
fn word(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => "postgres",
        Dialect::Sqlite => "sqlite",
    }
}

/// Everything a plan is made from.
struct Way {
    from: Schema,
    to: Schema,
    hints: Hints,
    /// How much of owners and privileges is compared.
    covers: Covered,
}

impl Way {
    fn plan(&self) -> Plan {
        let covers = self.covers.clone();
        plan::make_covering(&self.from, &self.to, &self.hints, Scope::All, covers)
    }

    fn same(&self, got: &Schema, want: &Schema, what: &str) -> Outcome<()> {
        same(
            &got.covering(&self.covers),
            &want.covering(&self.covers),
            what,
        )
    }

    async fn live(&self, database: &Database) -> Outcome<Schema> {
        Ok(source::live_covering(database.target(), &self.covers).await?)
    }
}

/// A case for a newer version is one that this version really does not take.
async fn too_old(trip: &Trip, database: &Database, needs: u32) -> Outcome<()> {
    let twin = Database::new(trip.dialect).await;
    let runs = [
        database.run(&trip.start()).await,
        twin.run(&trip.goal()).await,
    ];
    match runs.iter().any(Outcome::is_err) {
        true => Ok(()),
        false => Err(format!("is said to need PostgreSQL {needs}, yet this one takes it").into()),
    }
}

async fn walk(trip: &Trip) -> Outcome<()> {
    let database = Database::new(trip.dialect).await;
    let outcome = walk_on(trip, &database).await;
    database.drop().await;
    outcome
}

async fn walk_on(trip: &Trip, database: &Database) -> Outcome<()> {
    if let (Some(needs), Some(has)) = (trip.needs(), database.major().await?)
        && has < needs
    {
        return too_old(trip, database, needs).await;
    }
    let roles = trip.case.roles(word(trip.dialect));
    database.roles(&roles).await?;
    database.run(&trip.start()).await?;
    database.run(&trip.rows()).await?;
    unasked::refresh(database, trip.dialect).await?;
    let shadow = database::Shadow::lend(trip.dialect).await;
    let way = way(trip, database, shadow.target()).await?;
    let plan = way.plan();
    let columns = rows::Columns::of(&way, &trip.case);
    let unasked = Unasked::read(database, trip.dialect).await?;
    let before = rows::read(database, &columns, &unasked.live).await?;

    refused_without_consent(database, &way, &plan).await?;
    let options = everything(shadow.target());
    if let Some(words) = trip.no_way() {
        impossible(database, &way, &plan, &options, &words).await?;
        shadow.give_back();
        return Ok(());
    }
    let applied = apply::apply(database.target(), &plan, &options).await;
    proven(applied.map_err(|error| at("apply", error))?.proof, &plan)?;
    let there = Unasked::read(database, trip.dialect).await?;
    arrived(&there.live, &way)?;
    rows::kept(
        &before,
        &rows::read(database, &columns, &there.live).await?,
        rows::Strictness::AsText,
    )?;
    unasked.kept(&there, &way)?;
    unasked::fresh(database, trip.dialect).await?;

    if let Ok(rollback) = plan.rollback() {
        let undone = apply::apply(database.target(), &rollback, &options).await;
        undone.map_err(|error| at("roll back", error))?;
        let here = Unasked::read(database, trip.dialect).await?;
        let what = "after the rollback the database is not where it started";
        way.same(&here.live, &way.from, what)?;
        let after = rows::read(database, &columns, &here.live).await?;
        rows::kept(&before, &after, rows::Strictness::Exactly)?;
        unasked.same(&there, &here)?;
        unasked::fresh(database, trip.dialect).await?;
    }
    shadow.give_back();
    match trip.direction {
        Direction::AsWritten if speaks_as_expected(trip, database).await? => {
            snapshot::compare(&trip.case, trip.dialect, &plan)
        }
        Direction::AsWritten | Direction::Reversed => Ok(()),
    }
}

/// Expected plans are in the words of PostgreSQL 15, or of the version that a case needs: others
/// print views and expressions in other words that mean the same.
async fn speaks_as_expected(trip: &Trip, database: &Database) -> Outcome<bool> {
    let expected = trip.needs().unwrap_or(15);
    let has = database.major().await?;
    Ok(has.is_none_or(|major| major == expected))
}

/// Both ends, canonical: the library's shadow and the engine itself have to agree on the target.
async fn way(trip: &Trip, database: &Database, given: Option<&Target>) -> Outcome<Way> {
    let (dialect, text) = (trip.dialect, trip.goal());
    let file = format!("{}/after.sql", trip.case.name);
    let script = source::sql::read(&text, &file, dialect).map_err(|error| at("read", error))?;
    let wanted = Wanted::Script(script);
    let mut shadow = Shadow::open(dialect, Some(database.target()), given, Contents::Text).await?;
    let asked = match trip.case.compares_privileges(word(dialect)) {
        true => Asked::Everything,
        false => wanted.asks(),
    };
    let to = shadow.canonical_asking(&wanted, asked).await;
    shadow.close().await;
    let to = to.map_err(|error| at("realise", error))?;
    let all = match asked {
        Asked::Nothing => Covered::default(),
        _ => Covered::everything(),
    };
    let from = source::live_covering(database.target(), &all).await?;
    let way = Way {
        covers: plan::covered(&from, &to, &wanted.hints(), &Scope::All, asked),
        from,
        to,
        hints: wanted.hints(),
    };
    if trip.direction == Direction::AsWritten {
        let twin = Database::new(dialect).await;
        let straight = match twin.run(&text).await {
            Ok(()) => way.live(&twin).await,
            Err(error) => Err(error),
        };
        twin.drop().await;
        let straight = straight?;
        let what = "the shadow shows another target than the engine";
        way.same(&way.to, &straight, what)?;
    }
    written_and_read(&way.to)?;
    Ok(way)
}

/// A schema file holds all of a schema.
fn written_and_read(schema: &Schema) -> Outcome<()> {
    let text = source::json::write(schema);
    let read = source::json::read(&text, "after.json", None);
    let read = read.map_err(|error| at("reading the schema file", error))?;
    same(&read.schema, schema, "the schema file says something else")
}

/// A plan with hazards is refused by every name, and nothing has happened then.
async fn refused_without_consent(database: &Database, way: &Way, plan: &Plan) -> Outcome<()> {
    let hazards = plan.hazards().map(|(_, hazard)| hazard.kind);
    let kinds: BTreeSet<HazardKind> = hazards.filter(|kind| kind.takes_consent()).collect();
    if kinds.is_empty() {
        return Ok(());
    }
    let options = Options {
        proof: ProofOn::Nothing,
        ..Options::default()
    };
    let error = match apply::apply(database.target(), plan, &options).await {
        Err(error @ Error::Refused { .. }) => error.to_string(),
        other => return Err(format!("not refused without consent to {kinds:?}: {other:?}").into()),
    };
    let unnamed = kinds.iter().find(|kind| !error.contains(kind.as_str()));
    if let Some(kind) = unnamed {
        return Err(format!("the refusal does not name {kind}:\n{error}").into());
    }
    way.same(
        &way.live(database).await?,
        &way.from,
        "a refused plan changed something",
    )
}

/// What the database itself cannot do is refused in its words, and nothing has happened then.
async fn impossible(
    database: &Database,
    way: &Way,
    plan: &Plan,
    options: &Options,
    words: &str,
) -> Outcome<()> {
    match apply::apply(database.target(), plan, options).await {
        Err(error @ Error::Proof { .. }) if error.to_string().contains(words) => {}
        other => return Err(format!("not refused with {words:?}: {other:?}").into()),
    }
    let what = "a refused plan changed something";
    way.same(&way.live(database).await?, &way.from, what)
}

fn everything(shadow: Option<&Target>) -> Options {
    Options {
        allowed: HazardKind::ALL.iter().copied().collect(),
        proof: ProofOn::Shadow(shadow.cloned()),
        ..Options::default()
    }
}

fn proven(proof: Option<Proof>, plan: &Plan) -> Outcome<()> {
    match proof {
        Some(Proof::BothWays) => Ok(()),
        Some(Proof::ForwardOnly) if plan.rollback().is_err() => Ok(()),
        other => Err(format!("the plan was not proven both ways: {other:?}").into()),
    }
}

/// The database is the target, and there is nothing left to do: not by comparison, not by a plan
/// with the same hints.
fn arrived(live: &Schema, way: &Way) -> Outcome<()> {
    way.same(live, &way.to, "after apply the database is not the target")?;
    let again = Way {
        from: live.covering(&way.covers),
        to: way.to.clone(),
        hints: way.hints.clone(),
        covers: way.covers.clone(),
    };
    let steps: Vec<String> = again
        .plan()
        .steps
        .into_iter()
        .map(|step| step.description)
        .collect();
    match steps.is_empty() {
        true => Ok(()),
        false => Err(format!("a second plan is not empty:\n{}", steps.join("\n")).into()),
    }
}

fn same(got: &Schema, want: &Schema, what: &str) -> Outcome<()> {
    if got.fingerprint() == want.fingerprint() || got.same_as(want) {
        return Ok(());
    }
    let changes = diff(got, want, &Hints::default());
    let lines: Vec<String> = changes.iter().map(|change| format!("  {change}")).collect();
    Err(format!("{what}; to get there:\n{}", lines.join("\n")).into())
}

fn at(stage: &str, error: Error) -> Failed {
    format!("{stage}: {error}").into()
}
