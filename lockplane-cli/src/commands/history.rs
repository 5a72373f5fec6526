//! `lockplane history`.

use lockplane::journal::{self, Entry, EntryKind};

use super::Outcome;
use crate::args::{History, ReportFormat};
use crate::context::{self, target};
use crate::failure::Failure;
use crate::render::style::{HEAD, paint};
use crate::terminal;

pub(super) async fn run(args: History) -> Result<Outcome, Failure> {
    let target = target(args.db.db.as_deref())?.ok_or_else(context::no_database)?;
    let entries = journal::read(&target).await?;
    if entries.is_empty() {
        terminal::words("nothing ran on this database yet\n");
    }
    terminal::data(&match args.format {
        ReportFormat::Text => entries.iter().map(text).collect(),
        ReportFormat::Json => serde_json::to_string_pretty(&entries).unwrap_or_default() + "\n",
    })?;
    Ok(Outcome::Done)
}

fn text(entry: &Entry) -> String {
    let what = match (entry.kind, entry.undid) {
        (EntryKind::Rollback, Some(undid)) => format!("rollback of {undid}"),
        (EntryKind::Rollback, None) => "rollback".to_owned(),
        (EntryKind::Apply, _) => "apply".to_owned(),
        (EntryKind::Parity, _) => "parity".to_owned(),
    };
    let by = match entry.by.as_str() {
        "" => String::new(),
        by => format!(" by {by}"),
    };
    let head = paint(HEAD, &format!("{} {what}", entry.id));
    let mut out = format!("{head} at {}{by}, lockplane {}\n", entry.at, entry.version);
    if let Some(backup) = &entry.backup {
        out.push_str(&format!("    backup before it: {backup}\n"));
    }
    for step in &entry.plan.steps {
        out.push_str(&format!("    {}\n", step.description));
    }
    out
}
