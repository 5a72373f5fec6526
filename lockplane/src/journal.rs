//! What ran, when, by whom, with what result, and its undo.
//!
//! The journal is one table, [`TABLE`], in the default namespace of the database it speaks of. An
//! entry is written in the transaction of what it tells, so the two agree.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::dialect::{Run, Session, Target};
use crate::error::{Error, Result};
use crate::plan::Plan;
use crate::schema::{Covered, Fingerprint, QName, Schema, Scope};
use crate::sql::{literal, qualified};

/// The name of the journal's table; it is never part of a schema.
pub const TABLE: &str = crate::source::live::JOURNAL;

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number, from 1.
    pub id: i64,
    /// What happened.
    pub kind: EntryKind,
    /// When it was done, in the database's clock, UTC, RFC 3339.
    pub at: String,
    /// The database's user, empty on SQLite.
    pub by: String,
    /// The version of lockplane that did it.
    pub version: String,
    /// What ran.
    pub plan: Plan,
    /// The fingerprint of the declared schema that asked for it, when models did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<Fingerprint>,
    /// The entry that this one undid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undid: Option<i64>,
    /// The copy of the database that was made before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup: Option<String>,
    /// Who owned what it dropped, and who could do what with it.
    #[serde(skip)]
    pub(crate) gone: Option<String>,
}

/// What an entry tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// A plan ran.
    Apply,
    /// A plan was undone.
    Rollback,
    /// Models and database were found to agree without a plan.
    Parity,
}

impl EntryKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Rollback => "rollback",
            Self::Parity => "parity",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Apply, Self::Rollback, Self::Parity]
            .into_iter()
            .find(|kind| kind.as_str() == word)
    }
}

/// What is written about a plan besides the plan.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    pub kind: EntryKind,
    pub declared: Option<Fingerprint>,
    pub undid: Option<i64>,
    pub backup: Option<String>,
    /// What the entry that it undoes says of owners and privileges.
    pub gone: Option<String>,
}

/// Every entry, oldest first.
///
/// # Errors
///
/// [`Error::Connect`] when the database cannot be reached, [`Error::Journal`] when the journal was
/// written by a newer version or by other hands.
pub async fn read(target: &Target) -> Result<Vec<Entry>> {
    let mut session = Session::open(target).await?;
    let entries = entries(&mut session).await;
    session.close().await;
    entries
}

const COLUMNS: &str = "id, kind, at, by_user, version, plan, declared, undid";

/// Columns that came later: an older journal gets them when there is something to write there.
const LATER: [&str; 2] = ["backup", "gone"];

fn table(session: &Session) -> QName {
    QName::new(session.namespace(), TABLE)
}

fn name(session: &Session) -> String {
    let table = table(session);
    qualified(&table.namespace, &table.name)
}

/// Whether there is a journal, so that reading one that is not there breaks no transaction.
async fn exists(session: &mut Session) -> Result<bool> {
    let rows = session.rows(&session.journal_probe(TABLE)).await;
    let rows = rows.map_err(|error| unreadable(session, error))?;
    Ok(!rows.is_empty())
}

pub(crate) async fn entries(session: &mut Session) -> Result<Vec<Entry>> {
    if !exists(session).await? {
        return Ok(Vec::new());
    }
    let mut columns = COLUMNS.to_owned();
    for column in LATER {
        columns.push_str(", ");
        columns.push_str(match has(session, column).await {
            true => column,
            false => "NULL",
        });
    }
    let sql = format!("SELECT {columns} FROM {} ORDER BY id", name(session));
    select(session, &sql).await
}

/// Whether the journal has one of the later columns.
async fn has(session: &mut Session, column: &str) -> bool {
    let guarded = session.run("SAVEPOINT lockplane_journal").await.is_ok();
    let sql = format!("SELECT {column} FROM {} LIMIT 0", name(session));
    let there = session.rows(&sql).await.is_ok();
    if guarded && !there {
        let _ = session.run("ROLLBACK TO lockplane_journal").await;
    }
    if guarded {
        let _ = session.run("RELEASE lockplane_journal").await;
    }
    there
}

/// The newest entry.
pub(crate) async fn newest(session: &mut Session) -> Result<Option<Entry>> {
    if !exists(session).await? {
        return Ok(None);
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM {} ORDER BY id DESC LIMIT 1",
        name(session)
    );
    Ok(select(session, &sql).await?.pop())
}

/// The newest plan that ran and has not been undone.
pub(crate) fn newest_standing(entries: &[Entry]) -> Option<&Entry> {
    let undone: std::collections::BTreeSet<i64> =
        entries.iter().filter_map(|entry| entry.undid).collect();
    let standing = |entry: &&Entry| entry.kind == EntryKind::Apply && !undone.contains(&entry.id);
    entries.iter().rev().find(standing)
}

async fn select(session: &mut Session, sql: &str) -> Result<Vec<Entry>> {
    let rows = session.rows(sql).await;
    let rows = rows.map_err(|error| unreadable(session, error))?;
    rows.into_iter()
        .map(|row| entry(row).ok_or_else(|| garbled(session)))
        .collect()
}

fn entry(row: Vec<Option<String>>) -> Option<Entry> {
    let mut row = row.into_iter();
    let mut next = || row.next().flatten();
    Some(Entry {
        id: next()?.parse().ok()?,
        kind: EntryKind::parse(&next()?)?,
        at: next()?,
        by: next()?,
        version: next()?,
        plan: serde_json::from_str(&next()?).ok()?,
        declared: next().map(Fingerprint::stored),
        undid: next().and_then(|id| id.parse().ok()),
        backup: next(),
        gone: next(),
    })
}

/// Writes an entry, and the table when it is the first. The caller holds the transaction.
///
/// `gone` is who owned what the plan dropped, and who could do what with it.
pub(crate) async fn write(
    session: &mut Session,
    plan: &Plan,
    note: &Note,
    gone: Option<String>,
) -> Result<i64> {
    let table = name(session);
    // A guard may forbid to make tables, also one that is there (`IF NOT EXISTS`).
    let there = exists(session).await?;
    let create = format!(
        "CREATE TABLE {table} (id bigint NOT NULL PRIMARY KEY, kind text NOT NULL, at text NOT NULL, \
         by_user text NOT NULL, version text NOT NULL, plan text NOT NULL, declared text, undid bigint, backup text, gone text)"
    );
    // Event triggers are the application's, and may call things by their bare names.
    let said = session.speak_as_application().await;
    said.map_err(|error| unwritable(session, error))?;
    if !there {
        let made = session.run(&create).await;
        made.map_err(|error| unwritable(session, error))?;
    }
    let later = LATER.into_iter().zip([note.backup.clone(), gone]);
    let later: Vec<(&str, String)> = later
        .filter_map(|(column, value)| Some((column, value?)))
        .collect();
    for (column, _) in &later {
        if !has(session, column).await {
            let add = format!("ALTER TABLE {table} ADD COLUMN {column} text");
            let added = session.run(&add).await;
            added.map_err(|error| unwritable(session, error))?;
        }
    }
    let said = session.speak_plainly().await;
    said.map_err(|error| unwritable(session, error))?;
    let sql = format!("SELECT coalesce(max(id), 0) + 1 FROM {table}");
    let rows = session
        .rows(&sql)
        .await
        .map_err(|error| unwritable(session, error))?;
    let id = rows
        .into_iter()
        .flatten()
        .flatten()
        .next()
        .and_then(|id| id.parse().ok())
        .unwrap_or(1);
    let insert = insertion(session, id, plan, note, &later);
    session
        .run(&insert)
        .await
        .map_err(|error| unwritable(session, error))?;
    Ok(id)
}

fn insertion(
    session: &Session,
    id: i64,
    plan: &Plan,
    note: &Note,
    later: &[(&str, String)],
) -> String {
    let text =
        |value: Option<String>| value.map_or_else(|| "NULL".to_owned(), |value| literal(&value));
    let plan = serde_json::to_string(plan).unwrap_or_default();
    let (now, user) = session.now_and_user();
    let columns: String = later.iter().map(|(name, _)| format!(", {name}")).collect();
    let values: String = later
        .iter()
        .map(|(_, value)| format!(", {}", literal(value)))
        .collect();
    format!(
        "INSERT INTO {} ({COLUMNS}{columns}) VALUES ({id}, {}, {now}, {user}, {}, {}, {}, {}{values})",
        name(session),
        literal(note.kind.as_str()),
        literal(env!("CARGO_PKG_VERSION")),
        literal(&plan),
        text(note.declared.as_ref().map(ToString::to_string)),
        note.undid
            .map_or_else(|| "NULL".to_owned(), |id| id.to_string()),
    )
}

/// The plan that says: nothing had to be done.
pub(crate) fn parity(schema: &Schema, scope: Scope, covers: Covered) -> Plan {
    let print = schema.restrict(&scope).covering(&covers).fingerprint();
    Plan {
        version: crate::plan::PLAN_VERSION,
        dialect: schema.dialect,
        scope,
        from: print.clone(),
        to: print,
        steps: Vec::new(),
        needs: BTreeSet::new(),
        covers,
    }
}

fn unreadable(session: &Session, error: sqlx::Error) -> Error {
    Error::database(
        format!(
            "{}: reading the journal {}",
            session.describe(),
            table(session)
        ),
        error,
    )
}

fn unwritable(session: &Session, error: sqlx::Error) -> Error {
    Error::Journal {
        message: format!(
            "{}: the journal {} cannot be written: {error}\nthe plan was undone: schema and rows are as they were",
            session.describe(),
            table(session)
        ),
        advice: "let the role create and write this table; nothing runs without being journalled"
            .into(),
    }
}

fn garbled(session: &Session) -> Error {
    Error::Journal {
        message: format!("{}: the journal {} has an entry that cannot be read", session.describe(), table(session)),
        advice: "it was written by a newer lockplane or changed by hand; use that version, or move the table away to begin anew".into(),
    }
}
