//! Plans as JSON.
//!
//! A plan file is what `lockplane plan` prints. A file with nothing but steps, each a description and
//! SQL (one string or a list), is read too; such steps say neither where they start nor how they are
//! undone, so they are [`PlanFile::Bare`] and not a [`Plan`] until a shadow has told the rest.

use std::collections::BTreeSet;

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use super::{PLAN_VERSION, Plan};
use crate::error::{Error, Result};
use crate::schema::{Covered, Fingerprint, ObjectId, Scope};
use crate::source::Place;
use crate::sql::Dialect;
use crate::step::{Statement, Step, Undo};

const FIX: &str = "the fields are described in docs/plan.schema.json";

/// What a plan file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanFile {
    /// A plan with both ends and undo.
    Bound(Plan),
    /// Steps without fingerprints and undo, as people write them by hand and as the Go tool of the
    /// same name prints them.
    Bare(Vec<Step>),
}

impl PlanFile {
    /// The plan, unless the file has only bare steps.
    ///
    /// # Errors
    ///
    /// [`Error::Source`] for bare steps, with the way out.
    pub fn bound(self, file: &str) -> Result<Plan> {
        match self {
            Self::Bound(plan) => Ok(plan),
            Self::Bare(_) => Err(Place::file(file).error(
                "the plan does not say which schema it starts from and leads to",
                "make it with `lockplane plan`, or run its steps all the same with `lockplane apply --unbound`",
            )),
        }
    }
}

/// Writes a plan as JSON: the same bytes for the same plan, with a final newline.
pub fn write(plan: &Plan) -> String {
    // Writing plain data with string keys to memory has no way to fail.
    let mut text = serde_json::to_string_pretty(plan).unwrap_or_default();
    text.push('\n');
    text
}

/// Reads a plan from JSON; `file` is what error messages call the text.
///
/// # Errors
///
/// [`Error::Source`] with line and column when the text is no JSON, ends
/// too early, has another version or a field nobody knows.
pub fn read(text: &str, file: &str) -> Result<PlanFile> {
    let probe: Probe = parse(text, file)?;
    match probe.version {
        None => parse::<BareFile>(text, file).map(|bare| PlanFile::Bare(bare.steps())),
        Some(PLAN_VERSION) => {
            let plan = parse::<File>(text, file)?.plan();
            match plan.steps.is_empty() && plan.from != plan.to {
                true => Err(without_steps(text, file)),
                false => Ok(PlanFile::Bound(plan)),
            }
        }
        Some(version) => {
            let offset = text.find("\"version\"").unwrap_or(0);
            Err(Place::offset(file, text, offset).error(
                format!("version {version} of the plan file is not known here; this lockplane reads version {PLAN_VERSION}"),
                "use the lockplane that made the plan, or make it again with `lockplane plan`",
            ))
        }
    }
}

fn without_steps(text: &str, file: &str) -> Error {
    let offset = text.find("\"steps\"").unwrap_or(0);
    Place::offset(file, text, offset).error(
        "the plan leads somewhere else and has no steps to get there",
        "make it again with `lockplane plan`",
    )
}

fn parse<'de, T: Deserialize<'de>>(text: &'de str, file: &str) -> Result<T> {
    if text.trim_start().starts_with('[') {
        return Err(
            Place::offset(file, text, 0).error("this is a list, and a plan is an object", FIX)
        );
    }
    serde_json::from_str(text).map_err(|error| Place::json(file, &error, FIX))
}

#[derive(Deserialize)]
struct Probe {
    #[serde(default)]
    version: Option<u32>,
}

/// [`Plan`], with room for `$schema`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "$schema")]
    _schema: IgnoredAny,
    version: u32,
    dialect: Dialect,
    scope: Scope,
    from: Fingerprint,
    to: Fingerprint,
    steps: Vec<Step>,
    #[serde(default)]
    needs: BTreeSet<ObjectId>,
    #[serde(default)]
    covers: Covered,
}

impl File {
    fn plan(self) -> Plan {
        Plan {
            version: self.version,
            dialect: self.dialect,
            scope: self.scope,
            from: self.from,
            to: self.to,
            steps: self.steps,
            needs: self.needs,
            covers: self.covers,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BareFile {
    #[serde(default, rename = "$schema")]
    _schema: IgnoredAny,
    /// The Go tool's own hash of the schema it starts from, which only that tool can compute.
    #[serde(default, rename = "source_hash")]
    _source_hash: IgnoredAny,
    steps: Vec<BareStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BareStep {
    #[serde(default)]
    description: String,
    #[serde(deserialize_with = "one_or_many")]
    sql: Vec<String>,
}

impl BareFile {
    fn steps(self) -> Vec<Step> {
        self.steps.into_iter().map(BareStep::step).collect()
    }
}

impl BareStep {
    fn step(self) -> Step {
        let undo = Undo::Impossible {
            why: "the plan file gives no undo".to_owned(),
        };
        let sql = self.sql.into_iter().map(Statement::Run).collect();
        Step::new(self.description, sql, undo)
    }
}

fn one_or_many<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "`sql` is a string or a list of strings")]
    enum Sql {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Sql::deserialize(from)? {
        Sql::One(sql) => vec![sql],
        Sql::Many(sql) => sql,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;
    use crate::step::{Hazard, HazardKind, Lock};

    fn plan() -> Plan {
        let mut step = Step::new(
            "add column `a` to `t`",
            vec![Statement::run("ALTER TABLE t ADD COLUMN a int")],
            Undo::run("ALTER TABLE t DROP COLUMN a"),
        );
        step.lock = Some(Lock::AccessExclusive);
        step.hazards.push(Hazard {
            kind: HazardKind::Rename,
            message: "m".to_owned(),
            advice: "a".to_owned(),
        });
        let schema = Schema::empty(Dialect::Sqlite);
        Plan {
            version: PLAN_VERSION,
            dialect: Dialect::Sqlite,
            scope: Scope::All,
            from: schema.fingerprint(),
            to: schema.fingerprint(),
            steps: vec![step],
            needs: BTreeSet::new(),
            covers: Covered::default(),
        }
    }

    fn refused(text: &str) -> String {
        read(text, "p.json").unwrap_err().to_string()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = write(&plan());
        assert_eq!(read(&text, "p.json").unwrap(), PlanFile::Bound(plan()));
    }

    #[test]
    fn bare_steps_are_told_apart() {
        let text = r#"{"source_hash": "x", "steps": [{"description": "d", "sql": "SELECT 1"}, {"description": "e", "sql": ["a", "b"]}]}"#;
        let file = read(text, "p.json").unwrap();
        let PlanFile::Bare(steps) = &file else {
            panic!("{file:?}");
        };
        assert_eq!(steps[0].sql, [Statement::run("SELECT 1")]);
        assert_eq!(steps[1].sql.len(), 2);
        let error = file.bound("p.json").unwrap_err().to_string();
        assert!(error.contains("--unbound"), "{error}");
    }

    #[test]
    fn mistakes_have_a_place_and_a_way_out() {
        let text = write(&plan());
        let unknown = refused(&text.replacen("\"undo\"", "\"undoo\"", 1));
        assert!(
            unknown.contains("p.json:13:") && unknown.contains("`undoo`"),
            "{unknown}"
        );
        let version = refused(&text.replacen("\"version\": 1", "\"version\": 2", 1));
        assert!(version.starts_with("p.json:2:3: version 2"), "{version}");
        let cut = refused(&text[..text.len() / 2]);
        assert!(cut.contains("ends too early"), "{cut}");
        let empty = refused("");
        assert!(empty.contains("ends too early"), "{empty}");
        let other = refused("{\"steps\": [{\"sql\": 1}]}");
        assert!(other.contains("a string or a list"), "{other}");
    }
}
