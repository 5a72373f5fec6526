//! From changes to ordered, judged, reversible steps.

pub mod file;
mod goal;
mod hazards;
mod order;
mod rights;
mod together;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::dialect::rules;
use crate::diff::{Change, Hints, Sight, diff, renamed, renamed_types};
use crate::error::{Error, Result};
use crate::schema::{Covered, Fingerprint, ObjectId, Schema, Scope};
use crate::sql::Dialect;
use crate::step::{Hazard, HazardKind, Statement, Step, Undo};

pub use goal::{Speaks, covered, goal, scope};

/// The version of the plan file this library writes and reads.
pub const PLAN_VERSION: u32 = 1;

/// Ordered steps from one schema to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The version of this format.
    pub version: u32,
    /// The database it is for.
    pub dialect: Dialect,
    /// The part of the database it is about.
    pub scope: Scope,
    /// The schema it starts from; apply refuses another.
    pub from: Fingerprint,
    /// The schema it leads to.
    pub to: Fingerprint,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// What lies outside of that part and is referred to by what the plan makes.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub needs: BTreeSet<ObjectId>,
    /// Whose owners and privileges it is about.
    #[serde(default, skip_serializing_if = "Covered::is_nothing")]
    pub covers: Covered,
}

/// Plans the way from one canonical schema to another, inside a scope.
///
/// The plan is judged but not proven; see [`validate`](crate::validate). Equal arguments give equal
/// plans.
pub fn make(from: &Schema, to: &Schema, hints: &Hints, scope: Scope) -> Plan {
    make_covering(from, to, hints, scope, Covered::default())
}

/// As [`make`], with owners and privileges of these objects.
pub fn make_covering(
    live: &Schema,
    to: &Schema,
    hints: &Hints,
    scope: Scope,
    covers: Covered,
) -> Plan {
    let (start, to) = (sorted(live, &covers), sorted(to, &covers));
    let to = to.filled_as(&start);
    let to = &to.placed_as(&renamed(&start, &to, hints));
    let start = &start;
    let rules = rules(start.dialect);
    let (types, from) = &renamed_types(start, to, hints);
    let (_, live) = &renamed_types(live, to, hints);
    let changes = diff(from, to, hints);
    let (from, to) = (&from.finished(), &to.finished());
    let mut changes = rules.fold(changes, from, to);
    changes.extend(types.iter().cloned());
    let changes = order::order(without_doubles(changes), from, to);
    let giver = rights::Giver::new(rules, (from, to), &changes, live);
    let judge = hazards::Judge::new(rules, &changes, hints, (from, to));
    let there = Sight::forward(&changes, from, to);
    let back = Sight::back(&changes, from, to);
    let steps = changes.iter().map(|change| {
        let mut step = rules.step(change);
        step.preflight = rules.questions(change, &there);
        step.undo_preflight = rules.questions(&change.clone().reversed(), &back);
        step.hazards = judge.forward(change);
        step.undo_hazards = judge.backward(change);
        step.changes = vec![change.clone()];
        if let (Change::DropTable(table), Undo::Lossy { sql, .. }) = (change, &step.undo)
            && judge.keeps_rows_of(&table.name)
        {
            step.undo = Undo::Sql(sql.clone());
        }
        giver.add(change, &mut step);
        step
    });
    Plan {
        version: PLAN_VERSION,
        dialect: from.dialect,
        from: start.restrict(&scope).fingerprint(),
        to: to.restrict(&scope).fingerprint(),
        steps: together::at_once(steps, rules),
        needs: outside(to, &scope),
        scope,
        covers,
    }
}

/// What is made anew gets its owner and privileges then.
fn without_doubles(mut changes: Vec<Change>) -> Vec<Change> {
    let made = rights::made_anew(&changes);
    changes.retain(|change| match change {
        Change::SetRights { to, .. } => !made.contains(&to.of),
        _ => true,
    });
    changes
}

/// The same schema with its lists in canonical order: who made it may have had another. Owners and
/// privileges that are not compared are left out.
fn sorted(schema: &Schema, covers: &Covered) -> Schema {
    let mut schema = schema.covering(covers);
    for table in schema.tables.values_mut() {
        table.sort();
    }
    schema
}

/// The statements that make a schema from nothing, in order.
pub fn create(schema: &Schema) -> Vec<Statement> {
    create_in(&rules(schema.dialect).new_database(schema), schema)
}

/// The same where somebody owns what every database has, and may do this or that with it.
pub(crate) fn create_in(empty: &Schema, schema: &Schema) -> Vec<Statement> {
    let mut nothing = empty.clone();
    let standing = rules(schema.dialect).namespaces();
    nothing.namespaces = standing.iter().map(|name| (*name).to_owned()).collect();
    let mut schema = schema.clone();
    schema.namespaces.extend(nothing.namespaces.iter().cloned());
    let covers = Covered {
        versions: schema.versioned(),
        ..Covered::everything()
    };
    let plan = make_covering(&nothing, &schema, &Hints::default(), Scope::All, covers);
    plan.steps.into_iter().flat_map(|step| step.sql).collect()
}

impl Plan {
    /// The part of a schema that the plan is about.
    pub fn part(&self, schema: &Schema) -> Schema {
        schema.restrict(&self.scope).covering(&self.covers)
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Every hazard, step by step.
    pub fn hazards(&self) -> impl Iterator<Item = (&Step, &Hazard)> {
        self.steps
            .iter()
            .flat_map(|step| step.hazards.iter().map(move |hazard| (step, hazard)))
    }

    /// Refuses the plan when it has a hazard that takes consent and got none.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] with every such step, why, and the safer way.
    pub fn consent(&self, allowed: &BTreeSet<HazardKind>) -> Result<()> {
        let refused: Vec<(&Step, &Hazard)> = self
            .hazards()
            .filter(|(_, hazard)| hazard.kind.takes_consent() && !allowed.contains(&hazard.kind))
            .collect();
        if refused.is_empty() {
            return Ok(());
        }
        let list: Vec<String> = refused
            .iter()
            .map(|(step, hazard)| refusal(step, hazard))
            .collect();
        let kinds: BTreeSet<&str> = refused
            .iter()
            .map(|(_, hazard)| hazard.kind.as_str())
            .collect();
        let kinds: Vec<&str> = kinds.into_iter().collect();
        Err(Error::Refused {
            message: format!("the plan was refused:\n{}", list.join("\n")),
            advice: format!(
                "if this is meant, allow it by name: --allow {0} (in code: allow([..]))",
                kinds.join(",")
            )
            .into(),
        })
    }

    /// The plan that undoes this one: every undo, last step first.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`] when a step cannot be undone, with every such step and the reason.
    pub fn rollback(&self) -> Result<Plan> {
        let stuck: Vec<String> = self.steps.iter().filter_map(no_way_back).collect();
        if !stuck.is_empty() {
            return Err(Error::Unsupported {
                message: format!("the plan cannot be rolled back:\n{}", stuck.join("\n")),
                advice: "restore a backup, or plan the way to the old schema with `lockplane plan`"
                    .into(),
            });
        }
        Ok(Plan {
            version: self.version,
            dialect: self.dialect,
            scope: self.scope.clone(),
            from: self.to.clone(),
            to: self.from.clone(),
            steps: self.steps.iter().rev().map(reversed).collect(),
            needs: self.needs.clone(),
            covers: self.covers.clone(),
        })
    }
}

/// Whole namespaces and databases are proven together with everything else.
fn outside(to: &Schema, scope: &Scope) -> BTreeSet<ObjectId> {
    let Scope::Objects(ids) = scope else {
        return BTreeSet::new();
    };
    let mut needs = to.needed_by(ids);
    needs.retain(|id| !ids.contains(id));
    needs
}

fn refusal(step: &Step, hazard: &Hazard) -> String {
    let Hazard {
        kind,
        message,
        advice,
    } = hazard;
    format!(
        "  {} [{kind}]\n    {message}\n    safer: {advice}",
        step.description
    )
}

fn no_way_back(step: &Step) -> Option<String> {
    match &step.undo {
        Undo::Impossible { why } => Some(format!("  {}: {why}", step.description)),
        Undo::Sql(_) | Undo::Lossy { .. } => None,
    }
}

fn reversed(step: &Step) -> Step {
    Step {
        description: match step.description.strip_prefix("undo: ") {
            Some(description) => description.to_owned(),
            None => format!("undo: {}", step.description),
        },
        preflight: step.undo_preflight.clone(),
        sql: step.undo.sql().unwrap_or_default().to_vec(),
        undo: Undo::Sql(step.sql.clone()),
        undo_preflight: step.preflight.clone(),
        hazards: step.undo_hazards.clone(),
        undo_hazards: step.hazards.clone(),
        lock: step.lock,
        mode: step.mode,
        changes: Vec::new(),
    }
}
