//! `lockplane status`.

use lockplane::Target;
use lockplane::journal::{self, Entry};
use lockplane::schema::{Covered, Schema};
use serde::Serialize;

use super::Outcome;
use crate::args::{ReportFormat, Status};
use crate::context::{self, target};
use crate::failure::Failure;
use crate::terminal;

pub(super) async fn run(args: Status) -> Result<Outcome, Failure> {
    let target = target(args.db.db.as_deref())?.ok_or_else(context::no_database)?;
    let entries = journal::read(&target).await?;
    let covers = entries.last().map(|entry| entry.plan.covers.clone());
    let live = lockplane::source::live_covering(&target, &covers.unwrap_or_default()).await?;
    let standing = Standing::of(&target, &live, entries.last());
    terminal::data(&match args.format {
        ReportFormat::Text => standing.text(),
        ReportFormat::Json => serde_json::to_string_pretty(&standing).unwrap_or_default() + "\n",
    })?;
    Ok(match standing.drift {
        Some(true) => Outcome::Differs,
        _ => Outcome::Done,
    })
}

/// Where a database stands.
#[derive(Serialize)]
struct Standing {
    database: String,
    dialect: String,
    fingerprint: String,
    tables: usize,
    /// The newest entry of the journal.
    entry: Option<i64>,
    at: Option<String>,
    /// Whether the database differs from what that entry left; nothing without a journal.
    drift: Option<bool>,
}

impl Standing {
    fn of(target: &Target, live: &Schema, newest: Option<&Entry>) -> Self {
        let drift = newest.map(|entry| entry.plan.part(live).fingerprint() != entry.plan.to);
        Self {
            database: target.describe(),
            dialect: target.dialect().to_string(),
            fingerprint: live.covering(&Covered::default()).fingerprint().to_string(),
            tables: live.tables.len(),
            entry: newest.map(|entry| entry.id),
            at: newest.map(|entry| entry.at.clone()),
            drift,
        }
    }

    fn text(&self) -> String {
        let journal = match (self.entry, &self.at, self.drift) {
            (Some(entry), Some(at), Some(true)) => {
                format!("changed since journal entry {entry} of {at}")
            }
            (Some(entry), Some(at), _) => format!("as journal entry {entry} of {at} left it"),
            _ => "nothing ran on it yet".to_owned(),
        };
        format!(
            "{} ({}), {} tables, at {}\n{journal}\n",
            self.database, self.dialect, self.tables, self.fingerprint
        )
    }
}
