//! A risk of a step, with advice.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A risk of a step, with advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hazard {
    /// Which risk; the name that allows it.
    pub kind: HazardKind,
    /// What would happen, to which object.
    pub message: String,
    /// The safer way.
    pub advice: String,
}

/// What a hazard endangers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    /// Rows or values are gone when the step is done.
    DataLoss,
    /// Rows or values are gone when the step is undone.
    RollbackLoss,
    /// Others wait while it runs.
    Blocking,
    /// It can fail on the rows that are there.
    MayFail,
    /// Code that runs now stops working.
    BreaksCode,
}

macro_rules! hazards {
    ($($(#[doc = $doc:literal])* $variant:ident = $word:literal on $axis:ident,)*) => {
        /// The kinds of risk. Their names are what `--allow` and the builder take.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum HazardKind {
            $($(#[doc = $doc])* $variant,)*
        }

        impl HazardKind {
            /// Every kind.
            pub const ALL: &[HazardKind] = &[$(Self::$variant,)*];

            /// What it endangers.
            pub fn axis(self) -> Axis {
                match self { $(Self::$variant => Axis::$axis,)* }
            }

            /// The name as written in files and on the command line.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

hazards! {
    /// A table is dropped with its rows.
    DropTable = "drop_table" on DataLoss,
    /// A column is dropped with its values.
    DropColumn = "drop_column" on DataLoss,
    /// A type conversion that can change or cut values.
    LossyType = "lossy_type" on DataLoss,
    /// A sequence or enum value is dropped with its state or meaning.
    DropType = "drop_type" on DataLoss,
    /// A view, function, trigger or other object is dropped and not made again.
    DropObject = "drop_object" on BreaksCode,
    /// A table stops being logged: a crash of the server empties it, and it has no standby.
    Unlogged = "unlogged" on DataLoss,
    /// SQLite: rows get other rowids, because those that they had are no column's values.
    Rowids = "rowids" on DataLoss,
    /// SQLite: a foreign key that no write to its table can meet, since what it refers to is not there
    /// or not unique.
    BrokenReference = "broken_reference" on BreaksCode,
    /// A function changes under an index, generated column or check that keeps what it computed.
    StaleValues = "stale_values" on BreaksCode,
    /// PostgreSQL: a role loses what it could do, or owned.
    Revoke = "revoke" on BreaksCode,
    /// A required column without anything to fill the rows that are there.
    RequiredColumn = "required_column" on MayFail,
    /// A new demand that rows which are there may not meet.
    NewDemand = "new_demand" on MayFail,
    /// A name that running code uses goes away.
    Rename = "rename" on BreaksCode,
}

impl fmt::Display for HazardKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl HazardKind {
    /// Whether a step that has it runs only when it was allowed by name. What may fail undoes itself,
    /// and a rename has been asked for by name already.
    pub fn takes_consent(self) -> bool {
        match self.axis() {
            Axis::DataLoss | Axis::RollbackLoss | Axis::Blocking => true,
            Axis::BreaksCode => self != Self::Rename,
            Axis::MayFail => false,
        }
    }
}

/// The name is not that of a hazard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no hazard; the hazards are: {all}", all = names())]
pub struct UnknownHazard(String);

fn names() -> String {
    let names: Vec<_> = HazardKind::ALL.iter().map(|kind| kind.as_str()).collect();
    names.join(", ")
}

impl FromStr for HazardKind {
    type Err = UnknownHazard;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let found = HazardKind::ALL.iter().find(|kind| kind.as_str() == word);
        found.copied().ok_or_else(|| UnknownHazard(word.to_owned()))
    }
}
