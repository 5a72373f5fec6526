//! Everything PostgreSQL and SQLite disagree on.
//!
//! There are two seams and no third: [`Rules`], a pure trait (folding changes into what the engine
//! can do, the step for a change), and `Session`, a closed enum for work on a database.

pub mod postgres;
mod scratch;
mod keeper;
mod look;
mod session;
pub mod sqlite;

pub(crate) use keeper::Keeper;
pub(crate) use look::{After, Before, Detail, Statistic};
pub(crate) use scratch::{Holds, Scratch};
pub use session::{Engine, Target};
pub(crate) use session::{Rows, Run, Session};

use crate::diff::{Change, Rebuild, Sight};
use crate::schema::{Object, QName, Rights, Schema};
use crate::sql::Dialect;
use crate::step::{Expectation, Statement, Step};

/// The longest that either database can be told to wait, in milliseconds: about 25 days.
pub(crate) const LONGEST_WAIT: std::time::Duration =
    std::time::Duration::from_millis(i32::MAX as u64);

/// The pure side of a dialect.
pub fn rules(dialect: Dialect) -> &'static dyn Rules {
    match dialect {
        Dialect::Postgres => &postgres::Postgres,
        Dialect::Sqlite => &sqlite::Sqlite,
    }
}

/// What a dialect knows without a connection.
pub trait Rules: Send + Sync {
    /// Rewrites changes into those the engine can make, and adds what they need: a rebuild instead
    /// of alterations, foreign keys apart from the tables they belong to, dependents that must go
    /// and come back. The order does not matter yet.
    fn fold(&self, changes: Vec<Change>, from: &Schema, to: &Schema) -> Vec<Change>;

    /// The step that makes one (folded) change, not yet judged.
    fn step(&self, change: &Change) -> Step;

    /// The statements of two steps, there and back, where they cost no more than one of them when they are made
    /// at once.
    fn at_once(&self, _one: &Step, _other: &Step) -> Option<[Vec<Statement>; 2]> {
        None
    }

    /// The namespaces that every database has, whether a schema names them or not; none where there
    /// are no namespaces.
    fn namespaces(&self) -> &'static [&'static str];

    /// The attributes that values of a type lose when it becomes another.
    fn attributes_lost(&self, from: &Object, to: &Object) -> Vec<String>;

    /// SQL for a value of a type, the same for the same number; `None` where none comes to mind.
    fn sample(&self, ty: &str, number: usize) -> Option<String>;

    /// What becomes of the values of a column whose type changes without a hint how.
    fn conversion(&self, from: &str, to: &str) -> Conversion;

    /// Questions whose answer has to be no row, asked before anything runs: which rows that are there
    /// does this change not take? The queries name no number of rows; whoever asks does.
    fn questions(&self, _: &Change, _: &Sight) -> Vec<Expectation> {
        Vec::new()
    }

    /// The indexes that are part of an object's definition.
    fn indexes_of(&self, _: &Object) -> Vec<QName> {
        Vec::new()
    }

    /// Another type that comes and goes with an object.
    fn brings_type(&self, _: &Object) -> Option<QName> {
        None
    }

    /// Places that only one object at a time may have, such as those of an operator class in its family.
    fn places_of(&self, _: &Object) -> Vec<String> {
        Vec::new()
    }

    /// The sequence that a change makes begin again: it may give out numbers once more.
    fn begins_again(&self, _: &Change) -> Option<QName> {
        None
    }

    /// Whether a required column that a rollback brings back gets empty values, and does not fail on
    /// the rows that are there.
    fn comes_back_empty(&self) -> bool {
        false
    }

    /// Whether rows are known to meet a key that is there, and so another one over the same columns.
    fn holds_keys(&self) -> bool {
        false
    }

    /// What has constraints that wait for the end of a transaction checked at each statement, so that
    /// the step fails that breaks one.
    fn checks_at_once(&self) -> Option<&'static str> {
        None
    }

    /// What a new database has, as far as a schema that is to be made in it speaks of that.
    fn new_database(&self, wanted: &Schema) -> Schema {
        Schema::empty(wanted.dialect)
    }

    /// What gives a new object its owner and privileges, where these were said. `to_come` are the
    /// privileges that objects get when they are made.
    fn given(&self, _: &Rights, _to_come: &[Rights]) -> Vec<Statement> {
        Vec::new()
    }

    /// Whether a rebuild gives rows other rowids.
    fn loses_rowids(&self, _: &Rebuild) -> bool {
        false
    }

    /// Foreign keys that refer to what is not there or not unique, where the engine accepts such.
    fn broken_references(&self, _: &Schema) -> Vec<BrokenReference> {
        Vec::new()
    }
}

/// A foreign key that no row can meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenReference {
    /// The table that has it.
    pub table: QName,
    /// The table it refers to, which need not be there.
    pub parent: QName,
    /// What is wrong with it.
    pub why: String,
}

/// What becomes of values when the type of their column changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conversion {
    /// The types are the same, perhaps spelled in two ways.
    Same,
    /// Every value stays and no row is written.
    Safe,
    /// Every value stays, but the whole table is written anew.
    Rewrite,
    /// Values that do not fit make it fail; no value is changed.
    Narrowing,
    /// Values may be rounded, cut or otherwise changed without an error.
    Lossy,
    /// The engine does not convert by itself: it takes an explicit cast, which may fail or change
    /// values.
    Explicit,
}
