//! The database as it is found, and whether that is what was left there.

use super::Report;
use crate::journal::{self, Entry};
use crate::schema::{Covered, Fingerprint, ObjectId, Schema, Scope};
use crate::source::{Asked, Wanted};

/// The database as it is found.
pub(super) struct Look {
    pub newest: Option<Entry>,
    pub schema: Schema,
}

impl Look {
    /// Whether these models were brought to this database last, and it has not changed since.
    pub(super) fn agrees(&self, declared: Option<&Fingerprint>) -> bool {
        let entry = self
            .newest
            .as_ref()
            .filter(|entry| declared.is_some() && entry.declared.as_ref() == declared);
        entry.is_some_and(|entry| entry.plan.part(&self.schema).fingerprint() == entry.plan.to)
    }

    pub(super) fn report(self, wanted: &Wanted, statements: u64) -> Report {
        let (scope, covers) = match self.newest {
            Some(entry) => (entry.plan.scope, entry.plan.covers),
            None => (Scope::All, Covered::default()),
        };
        debug_assert_eq!(wanted.dialect(), self.schema.dialect);
        let undeclared = undeclared(&self.schema, &scope);
        let plan = journal::parity(&self.schema, scope, covers);
        Report {
            plan,
            proof: None,
            entry: None,
            undeclared,
            statements,
        }
    }
}

/// Only models are remembered: their fingerprint is at hand without asking a database.
pub(super) fn print(wanted: &Wanted, asked: Asked) -> Option<Fingerprint> {
    let mut texts = texts(wanted);
    texts.extend((asked == Asked::Everything).then_some("privileges"));
    match wanted {
        Wanted::Models(declared) => Some(declared.schema.fingerprint_with(&texts)),
        Wanted::Json(_) | Wanted::Script(_) | Wanted::Whole(_) => None,
    }
}

fn texts(wanted: &Wanted) -> Vec<&str> {
    let statements = wanted.beside().iter();
    statements.map(|it| it.text.as_str()).collect()
}

pub(super) fn undeclared(live: &Schema, scope: &Scope) -> Vec<ObjectId> {
    let tables = live.tables.keys().map(ObjectId::table);
    tables.filter(|id| !scope.contains(id)).collect()
}
