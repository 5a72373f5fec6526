//! What has to hold for every pair of schemas.

use lockplane::apply::{self, Options, ProofOn};
use lockplane::diff::{Hints, describe};
use lockplane::plan::{self, Plan};
use lockplane::schema::{Covered, ObjectId, ObjectKind, Schema, Scope};
use lockplane::source::{self, Asked, Wanted};
use lockplane::step::Axis;
use lockplane::validate::{self, Proof};
use lockplane::{Error, HazardKind};

use super::bench::Bench;
use super::failure::{Failure, Outcome, at, unless};
use super::grammar::{Grammar, Kept};
use super::watched::{filled, live, others_keep_theirs, places, same_values, untouched, values};

/// What became of a pair.
pub enum Verdict {
    /// Everything holds.
    Clean,
    /// The edits come to nothing, which is what the plan says as well.
    Same,
    /// The rows do not fit the new schema, which the plan said without changing anything; without
    /// rows everything holds.
    Refused(String),
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

    fn same(&self, got: &Schema, want: &Schema, stage: &'static str) -> Outcome<()> {
        let part = |schema: &Schema| schema.covering(&self.covers);
        same(&part(got), &part(want), stage)
    }

    async fn live(&self, bench: &Bench) -> Outcome<Schema> {
        live(bench, &self.covers).await
    }
}

/// Walks a pair with rows, and without them when they are in the way.
pub async fn holds<G: Grammar>(
    bench: &mut Bench,
    from: &G::Spec,
    to: &G::Spec,
) -> Outcome<Verdict> {
    match walk::<G>(bench, from, to, &G::rows(from)).await? {
        Verdict::Refused(why) => match walk::<G>(bench, from, to, &[]).await? {
            Verdict::Refused(why) => Err(Failure {
                stage: "refused without rows",
                words: why,
            }),
            Verdict::Clean | Verdict::Same => Ok(Verdict::Refused(why)),
        },
        verdict => Ok(verdict),
    }
}

async fn walk<G: Grammar>(
    bench: &mut Bench,
    from: &G::Spec,
    to: &G::Spec,
    rows: &[String],
) -> Outcome<Verdict> {
    bench.wipe().await;
    let start: Vec<String> = G::statements(from).into_iter().flatten().collect();
    bench
        .run(&start)
        .await
        .map_err(at("the grammar's first schema"))?;
    if !rows.is_empty() {
        bench.attempt(rows).await;
    }
    let way = way::<G>(bench, to).await?;
    let plan = way.plan();
    plan_depends_on_nothing_else(&way, &plan)?;
    if from_other_order_too(&plan, &way.to) {
        let mut groups = G::statements(to);
        groups.iter_mut().for_each(|group| group.reverse());
        let (to, hints, asked) = realised::<G>(bench, groups).await?;
        let (from, covers) = (way.from.clone(), way.covers.clone());
        let to = plan::goal(&from, &to, &hints, &Scope::All, asked);
        same_bytes(
            &plan,
            &Way {
                from,
                to,
                hints,
                covers,
            }
            .plan(),
        )?;
    }
    if plan.is_empty() {
        way.same(&way.from, &way.to, "an empty plan")?;
        return Ok(Verdict::Same);
    }
    let filled = filled(bench, &way.from).await?;
    let proof = validate::prove(&mut bench.shadow, &way.from, &plan, &filled).await;
    let proof = proof.map_err(at("proof"))?;
    unless(proof == Proof::BothWays, "proof", || {
        "forward only".to_owned()
    })?;
    there_and_back(bench, &way, &plan, &G::kept(from, to)).await
}

/// Both ends: the database as it is, and what the shadow makes of the second schema's text.
async fn way<G: Grammar>(bench: &mut Bench, to: &G::Spec) -> Outcome<Way> {
    let (to, hints, asked) = realised::<G>(bench, G::statements(to)).await?;
    let all = match asked {
        Asked::Nothing => Covered::default(),
        _ => Covered::everything(),
    };
    let from = live(bench, &all).await?;
    // An owner who is not named needs no grants.
    let to = plan::goal(&from, &to, &hints, &Scope::All, asked);
    Ok(Way {
        covers: plan::covered(&from, &to, &hints, &Scope::All, asked),
        from,
        to,
        hints,
    })
}

async fn realised<G: Grammar>(
    bench: &mut Bench,
    groups: Vec<Vec<String>>,
) -> Outcome<(Schema, Hints, Asked)> {
    let text: String = groups
        .into_iter()
        .flatten()
        .map(|sql| format!("{sql};\n"))
        .collect();
    let script = source::sql::read(&text, "after.sql", G::DIALECT).map_err(at("reading"))?;
    let wanted = Wanted::Script(script);
    let asked = wanted.asks();
    let schema = bench.shadow.canonical_asking(&wanted, asked).await;
    let schema = schema.map_err(at("the second schema"))?;
    Ok((schema, wanted.hints(), asked))
}

/// The plan's bytes are the same when lists without an order come in another one.
fn plan_depends_on_nothing_else(way: &Way, plan: &Plan) -> Outcome<()> {
    let other = Way {
        from: turned(&way.from),
        to: turned(&way.to),
        hints: way.hints.clone(),
        covers: way.covers.clone(),
    };
    same_bytes(plan, &other.plan())
}

/// It costs too much to do for every pair; and what has default privileges depends on when they come.
fn from_other_order_too(plan: &Plan, to: &Schema) -> bool {
    let to_come = |id: &ObjectId| id.kind == ObjectKind::DefaultPrivileges;
    plan.steps.len() % 3 == 1 && !to.rights.keys().any(to_come)
}

/// Everything whose order means nothing the other way round.
fn turned(schema: &Schema) -> Schema {
    let mut schema = schema.clone();
    for table in schema.tables.values_mut() {
        table.constraints.reverse();
        table.indexes.reverse();
        table.depends_on.reverse();
    }
    for object in schema.objects.values_mut() {
        object.depends_on.reverse();
    }
    schema
}

fn same_bytes(one: &Plan, other: &Plan) -> Outcome<()> {
    let text = |plan: &Plan| serde_json::to_string_pretty(&plan.steps).unwrap();
    let (one, other) = (text(one), text(other));
    let mut lines = one.lines().zip(other.lines());
    unless(one == other, "order of the input", || {
        match lines.find(|(one, other)| one != other) {
            Some((one, other)) => format!("{one}\n  and with the input in another order:\n{other}"),
            None => "one plan is longer".to_owned(),
        }
    })
}

async fn there_and_back(
    bench: &mut Bench,
    way: &Way,
    plan: &Plan,
    kept: &[Kept],
) -> Outcome<Verdict> {
    let before = values(bench, kept, 0).await?;
    let untouched = untouched(&way.from, &way.to, plan);
    let places = places(bench, &untouched).await?;
    let rights = live(bench, &Covered::everything()).await?;
    if let Err(error) = apply::apply(&bench.target, plan, &unproven()).await {
        let why = about_rows(&error).ok_or_else(|| at("apply")(&error))?;
        way.same(&way.live(bench).await?, &way.from, "a refused plan")?;
        same_values(&before, &values(bench, kept, 0).await?, "a refused plan")?;
        return Ok(Verdict::Refused(why));
    }
    let there = way.live(bench).await?;
    way.same(&there, &way.to, "apply")?;
    // After a rename one name may stand for two objects, and nothing is said.
    if way.hints == Hints::default() {
        others_keep_theirs(
            &way.covers,
            &rights,
            &live(bench, &Covered::everything()).await?,
        )?;
    }
    same_values(&before, &values(bench, kept, 1).await?, "rows after apply")?;
    same_values(
        &places,
        &self::places(bench, &untouched).await?,
        "rows that are of no concern",
    )?;
    let again = Way {
        from: there,
        to: way.to.clone(),
        hints: way.hints.clone(),
        covers: way.covers.clone(),
    }
    .plan();
    unless(again.is_empty(), "second plan", || descriptions(&again))?;

    if let Some(why) = refused_back(bench, way, plan, (&before, kept)).await? {
        return Ok(Verdict::Refused(format!(
            "on the way back, values were lost: {why}"
        )));
    }
    let back = live(bench, &Covered::everything()).await?;
    let [back, before_all] = [back, rights].map(|schema| without_lost_defaults(schema, way));
    same(&back, &before_all, "rollback")?;
    same_values(
        &before,
        &values(bench, kept, 0).await?,
        "rows after the rollback",
    )?;
    Ok(Verdict::Clean)
}

/// Default privileges in a namespace that is dropped come back only where they are compared.
fn without_lost_defaults(mut schema: Schema, way: &Way) -> Schema {
    schema.rights.retain(|id, _| {
        let space = &id.name.namespace;
        let lost = !space.is_empty() && !way.to.namespaces.contains(space);
        id.kind != ObjectKind::DefaultPrivileges || !lost || way.covers.privileges.contains(id)
    });
    schema
}

/// Goes back, or says which rows were in the way of it.
async fn refused_back(
    bench: &mut Bench,
    way: &Way,
    plan: &Plan,
    (before, kept): (&[Vec<String>], &[Kept]),
) -> Outcome<Option<String>> {
    let Err(error) = apply::rollback_newest(&bench.target, &unproven()).await else {
        return Ok(None);
    };
    let why = about_rows(&error).filter(|_| loses(plan));
    let why = why.ok_or_else(|| at("rollback")(&error))?;
    way.same(&way.live(bench).await?, &way.to, "a refused rollback")?;
    same_values(before, &values(bench, kept, 1).await?, "a refused rollback")?;
    Ok(Some(why))
}

/// Consent to everything; the proof has been made.
fn unproven() -> Options {
    Options {
        allowed: HazardKind::ALL.iter().copied().collect(),
        proof: ProofOn::Nothing,
        ..Options::default()
    }
}

/// Whether a plan said that values go, fills in some, or makes anew what a view has stored of other rows
/// than those that are there now: what needs them may then not come back.
fn loses(plan: &Plan) -> bool {
    let mut hazards = plan.hazards();
    let mut sql = plan.steps.iter().flat_map(|step| &step.sql);
    let other = ["DROP MATERIALIZED VIEW", "UPDATE "];
    hazards.any(|(_, hazard)| hazard.kind.axis() == Axis::DataLoss)
        || sql.any(|sql| other.iter().any(|it| sql.to_string().starts_with(it)))
}

/// Why rows were in the way, in the database's words without those of the pair.
fn about_rows(error: &Error) -> Option<String> {
    let message = match error {
        Error::Refused { message, .. } if message.contains("do not fit") => {
            return Some("the preflight found rows that do not fit".to_owned());
        }
        Error::Step { message, .. } if message.contains("rows that refer to nothing") => {
            return Some("rows would refer to nothing".to_owned());
        }
        Error::Step { message, .. } => message,
        _ => return None,
    };
    let said = message
        .lines()
        .find_map(|line| line.trim().strip_prefix("the database says: "))?;
    let code = said
        .rsplit_once('(')
        .map(|(_, code)| code.trim_end_matches(')'))
        .unwrap_or_default();
    let rows = code.starts_with("22")
        || code.starts_with("23")
        || code == "19"
        || code.len() == 4
        || code == "275";
    let plain: String = said.split('"').step_by(2).collect::<Vec<_>>().join("..");
    rows.then_some(plain)
}

fn same(got: &Schema, want: &Schema, stage: &'static str) -> Outcome<()> {
    unless(got.fingerprint() == want.fingerprint(), stage, || {
        format!(
            "the schema is another one; to get to the right one:\n{}",
            describe(got, want)
        )
    })
}

fn descriptions(plan: &Plan) -> String {
    let steps = plan.steps.iter().map(|step| step.description.as_str());
    steps.collect::<Vec<&str>>().join("\n")
}
