//! Plan files that have only steps.

use std::collections::BTreeSet;

use lockplane::diff::Hints;
use lockplane::plan::{self, PLAN_VERSION, Plan};
use lockplane::schema::{Schema, Scope};
use lockplane::shadow::Contents;
use lockplane::source::sql::{Order, Role};
use lockplane::source::{Place, Script, ScriptStatement};
use lockplane::step::{Statement, Step};

use crate::failure::Failure;
use crate::pair::Bench;

/// Makes bare steps a plan from `from`: a shadow tells where they lead, and what they endanger.
pub(crate) async fn bind(
    bench: &Bench<'_>,
    file: &str,
    from: Schema,
    mut steps: Vec<Step>,
) -> Result<Plan, Failure> {
    let to = destination(bench, file, &from, &steps).await?;
    let same = plan::make(&from, &to, &Hints::default(), Scope::All);
    let hazards = same.steps.into_iter().flat_map(|step| step.hazards);
    if let Some(first) = steps.first_mut() {
        first.hazards = hazards.collect();
    }
    Ok(Plan {
        version: PLAN_VERSION,
        dialect: from.dialect,
        scope: Scope::All,
        from: from.fingerprint(),
        to: to.fingerprint(),
        steps,
        needs: BTreeSet::new(),
        covers: Default::default(),
    })
}

/// Where bare steps lead from `from`.
pub(crate) async fn destination(
    bench: &Bench<'_>,
    file: &str,
    from: &Schema,
    steps: &[Step],
) -> Result<Schema, Failure> {
    let mut statements: Vec<ScriptStatement> = plan::create(from)
        .iter()
        .filter_map(|sql| statement(sql, "the schema as it is"))
        .collect();
    for (at, step) in steps.iter().enumerate() {
        let place = format!("{file}, step {}", at + 1);
        statements.extend(step.sql.iter().filter_map(|sql| statement(sql, &place)));
    }
    let script = Script {
        dialect: from.dialect,
        statements,
        order: Order::AsWritten,
        hints: Hints::default(),
        settings: BTreeSet::new(),
    };
    let mut shadow = bench.shadow(Contents::Text).await?;
    let to = shadow.realise_script(&script).await;
    shadow.close().await;
    Ok(to?)
}

fn statement(sql: &Statement, place: &str) -> Option<ScriptStatement> {
    match sql {
        Statement::Run(text) => Some(ScriptStatement {
            text: text.clone(),
            role: Role::Declares,
            place: Place::file(place),
        }),
        Statement::Expect(_) => None,
    }
}
