//! How much of a database is read, and what is noted of it before a plan.

use std::collections::BTreeMap;

use crate::schema::Covered;

/// How much of a database is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Detail {
    /// What it is made of.
    #[default]
    Plain,
    /// Who owns it and who may do what with it as well; SQLite has no such thing.
    Rights,
}

impl Detail {
    /// As much as it takes to tell these.
    pub(crate) fn of(covered: &Covered) -> Self {
        match covered.says_no_rights() {
            true => Self::Plain,
            false => Self::Rights,
        }
    }
}

/// What was there before a plan, besides the schema.
#[derive(Debug, Default)]
pub(crate) struct Before {
    /// How many rows of each table refer to nothing.
    pub(crate) violations: BTreeMap<String, u64>,
    /// What the engine has found out about tables and indexes.
    pub(crate) statistics: Vec<Statistic>,
    /// PostgreSQL: who owns what, and who may do what with it.
    #[cfg(feature = "postgres")]
    pub(crate) owners: BTreeMap<String, super::postgres::care::Owned>,
}

/// What a plan left, besides the schema.
#[derive(Debug, Default)]
pub(crate) struct After {
    /// What it would break, one text each.
    pub(crate) breaks: Vec<String>,
    /// Who owned what it dropped, and who could do what with it, as JSON.
    pub(crate) gone: Option<String>,
}

/// What the engine has found out about a table or index.
#[derive(Debug)]
pub(crate) struct Statistic {
    /// Where it is kept, and the table and index it is about.
    pub(crate) place: (&'static str, Option<String>, Option<String>),
    /// What the index is over.
    pub(crate) signature: Option<String>,
    /// The statement that brings it back.
    pub(crate) insert: String,
}
