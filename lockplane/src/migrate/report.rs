//! What is told about a migration or a comparison.

use std::fmt;

use crate::plan::Plan;
use crate::schema::ObjectId;
use crate::validate::Proof;

/// What a migration did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What ran, or would run (dry run); empty when there was nothing to do.
    pub plan: Plan,
    /// How much of it was proven.
    pub proof: Option<Proof>,
    /// The number of its entry in the journal, unless nothing was written.
    pub entry: Option<i64>,
    /// Tables that nobody declared; they were left alone.
    pub undeclared: Vec<ObjectId>,
    /// How many statements were sent to the database at work.
    pub statements: u64,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.plan.is_empty() {
            write!(f, "nothing to do")?;
        }
        for (at, step) in self.plan.steps.iter().enumerate() {
            let line = if at == 0 { "" } else { "\n" };
            write!(f, "{line}{}. {}", at + 1, step.description)?;
        }
        left_alone(f, &self.undeclared)
    }
}

/// Whether a database is what is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parity {
    /// Every difference: what it takes to get from the database to what is wanted.
    pub differences: Vec<String>,
    /// Tables that nobody declared; they are no difference.
    pub undeclared: Vec<ObjectId>,
}

impl Parity {
    /// Whether there is no difference.
    pub fn is_same(&self) -> bool {
        self.differences.is_empty()
    }
}

impl fmt::Display for Parity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.is_same() {
            true => write!(f, "models and database agree")?,
            false => write!(
                f,
                "the database differs; to agree it takes:\n  - {}",
                self.differences.join("\n  - ")
            )?,
        }
        left_alone(f, &self.undeclared)
    }
}

fn left_alone(f: &mut fmt::Formatter<'_>, undeclared: &[ObjectId]) -> fmt::Result {
    if undeclared.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = undeclared.iter().map(|id| id.name.to_string()).collect();
    write!(
        f,
        "\nleft alone, since no model declares them: {}",
        names.join(", ")
    )
}
