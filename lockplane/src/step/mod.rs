//! The unit of work as data: SQL, its undo, its lock, its hazards.

mod hazard;

pub use hazard::{Axis, Hazard, HazardKind, UnknownHazard};

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::diff::Change;

/// Statements that succeed or fail together, with what reverses them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What it does, for people.
    pub description: String,
    /// Questions to the rows that are there when the plan begins: what would make the step fail?
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preflight: Vec<Expectation>,
    /// The statements, in order.
    pub sql: Vec<Statement>,
    /// What reverses them.
    pub undo: Undo,
    /// The questions of a rollback plan's step.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undo_preflight: Vec<Expectation>,
    /// The risks, judged from the change; empty means safe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hazards: Vec<Hazard>,
    /// The risks of undoing it: they are the hazards of a rollback plan's step.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undo_hazards: Vec<Hazard>,
    /// The strongest lock it takes on an object that others may be using.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
    /// Whether it may run inside the plan's transaction.
    #[serde(rename = "transactional", with = "transactional")]
    pub mode: Mode,
    /// The changes it was made from; not part of the file.
    #[serde(skip)]
    pub changes: Vec<Change>,
}

impl Step {
    /// A step inside the plan's transaction, not judged.
    pub fn new(description: impl Into<String>, sql: Vec<Statement>, undo: Undo) -> Self {
        Self {
            description: description.into(),
            preflight: Vec::new(),
            sql,
            undo,
            undo_preflight: Vec::new(),
            hazards: Vec::new(),
            undo_hazards: Vec::new(),
            lock: None,
            mode: Mode::Transactional,
            changes: Vec::new(),
        }
    }
}

/// One statement of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Statement {
    /// SQL to run, without a final semicolon.
    Run(String),
    /// A question whose answer has to be no row at all, asked at this place.
    Expect(Expectation),
}

impl Statement {
    /// SQL to run.
    pub fn run(sql: impl Into<String>) -> Self {
        Self::Run(sql.into())
    }
}

/// For people: the SQL, or the question as a comment.
impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Run(sql) => write!(f, "{sql};"),
            Self::Expect(Expectation {
                expect_no_rows,
                otherwise,
            }) => {
                write!(
                    f,
                    "-- no row may come back ({otherwise}): {expect_no_rows};"
                )
            }
        }
    }
}

impl From<String> for Statement {
    fn from(sql: String) -> Self {
        Self::Run(sql)
    }
}

/// A question whose answer has to be no row at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The query; any row it returns is a reason to stop.
    pub expect_no_rows: String,
    /// What a row means, for people.
    pub otherwise: String,
}

/// What reverses a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Undo {
    /// These statements bring schema and rows back.
    Sql(Vec<Statement>),
    /// These statements bring the schema back, but not everything that was in it.
    Lossy {
        /// The statements.
        sql: Vec<Statement>,
        /// What does not come back.
        lost: String,
    },
    /// Nothing does.
    Impossible {
        /// The reason.
        why: String,
    },
}

impl Undo {
    /// One statement that brings everything back.
    pub fn run(sql: impl Into<String>) -> Self {
        Self::Sql(vec![Statement::run(sql)])
    }

    /// The statements, unless there are none.
    pub fn sql(&self) -> Option<&[Statement]> {
        match self {
            Self::Sql(sql) | Self::Lossy { sql, .. } => Some(sql),
            Self::Impossible { .. } => None,
        }
    }
}

/// The strongest lock a step takes, weakest first (PostgreSQL's table lock modes; SQLite locks the
/// whole file, which is [`Lock::AccessExclusive`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lock {
    /// Reads.
    AccessShare,
    /// `SELECT .. FOR UPDATE`.
    RowShare,
    /// Writes.
    RowExclusive,
    /// Reads and writes go on.
    ShareUpdateExclusive,
    /// Writes wait.
    Share,
    /// Writes wait.
    ShareRowExclusive,
    /// Writes wait.
    Exclusive,
    /// Reads and writes wait.
    AccessExclusive,
}

/// Whether a step may run inside a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Inside the plan's transaction.
    Transactional,
    /// On its own, because the engine allows nothing else.
    Alone,
}

mod transactional {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::Mode;

    pub(super) fn serialize<S: Serializer>(mode: &Mode, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*mode == Mode::Transactional)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Mode, D::Error> {
        Ok(match bool::deserialize(from)? {
            true => Mode::Transactional,
            false => Mode::Alone,
        })
    }
}
