//! Scratch namespaces inside the database at work, in a transaction that is always rolled back.
//!
//! Only for schemas whose every name we render ourselves. It takes nothing but the right to create
//! namespaces, touches no object that is there, and is gone when the connection is.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::postgres::PgConnectOptions;

use super::super::introspect::NamespaceFilter;
use super::super::session::PgSession;
use super::{Contents, Kind, PgScratch};
use crate::error::{Error, Result};
use crate::schema::Schema;
use crate::sql::{Dialect, Token, TokenKind, ident, tokens};

/// Which namespace stands for which, and the names that are ours to move.
#[derive(Debug)]
pub(super) struct Namespaces {
    /// Real to scratch.
    scratch: BTreeMap<String, String>,
    /// Names of tables, types, sequences, indexes and constraints on either side.
    names: BTreeSet<(String, String)>,
}

pub(super) async fn open(work: &PgConnectOptions, contents: Contents<'_>) -> Result<PgScratch> {
    let schemas = match contents {
        Contents::Schemas(schemas) => schemas,
        Contents::Text => return Err(unsuited("SQL that somebody wrote may name any namespace")),
    };
    if let Some(object) = schemas
        .iter()
        .flat_map(|schema| schema.objects.keys())
        .next()
    {
        return Err(unsuited(&format!(
            "{object} has a body whose names cannot be moved safely"
        )));
    }
    let mut session = PgSession::open(work).await?;
    let search_path = session.facts().search_path.clone();
    let names = Namespaces::of(schemas);
    session.only_namespaces(NamespaceFilter::Only(
        names.scratch.values().cloned().collect(),
    ));
    match names.restart(&mut session).await {
        Ok(()) => Ok(PgScratch {
            session,
            kind: Kind::Namespaces(names),
            search_path,
        }),
        Err(error) => {
            session.close().await;
            Err(error)
        }
    }
}

fn unsuited(why: &str) -> Error {
    Error::Unsupported {
        message: why.to_owned(),
        advice: crate::error::Advice::none(),
    }
}

impl Namespaces {
    fn of(schemas: &[&Schema]) -> Self {
        let names: BTreeSet<(String, String)> =
            schemas.iter().flat_map(|schema| names(schema)).collect();
        let spaces: BTreeSet<&String> = names
            .iter()
            .map(|(space, _)| space)
            .filter(|space| !space.is_empty())
            .collect();
        let tag = std::process::id();
        let scratch = spaces.into_iter().enumerate();
        let scratch =
            scratch.map(|(at, space)| (space.clone(), format!("lockplane_scratch_{tag}_{at}")));
        Self {
            scratch: scratch.collect(),
            names,
        }
    }

    /// Adds to the names that are ours to move.
    pub(super) fn learn(&mut self, schema: &Schema) {
        self.names.extend(names(schema));
    }

    /// Begins anew, with empty namespaces.
    pub(super) async fn restart(&self, session: &mut PgSession) -> Result<()> {
        let mut sql = "ROLLBACK; BEGIN".to_owned();
        for scratch in self.scratch.values() {
            sql.push_str(&format!("; CREATE SCHEMA {}", ident(scratch)));
        }
        let done = session.run(&sql).await;
        done.map_err(|error| Error::database(session.describe().to_owned(), error))
    }

    /// The application's search path, scratch namespaces in the place of real ones.
    pub(super) fn search_path(&self, path: &str) -> String {
        let spaces = tokens(path, Dialect::Postgres);
        let mut moved: Vec<String> = self
            .scratch
            .values()
            .map(|scratch| ident(scratch))
            .collect();
        moved.extend(
            spaces
                .iter()
                .filter_map(|token| token.name(Dialect::Postgres))
                .map(|name| ident(&name)),
        );
        moved.join(", ")
    }

    /// SQL of ours, with real namespaces before names of ours moved to scratch ones; also inside
    /// the text of a `regclass` literal, which is how PostgreSQL prints the sequence of a default.
    pub(super) fn outgoing(&self, sql: &str) -> String {
        let all = tokens(sql, Dialect::Postgres);
        let mut text = String::with_capacity(sql.len());
        for (at, token) in all.iter().enumerate() {
            match self.moved(&all, at) {
                Some(moved) => text.push_str(&moved),
                None => text.push_str(token.text),
            }
        }
        text
    }

    fn moved(&self, all: &[Token<'_>], at: usize) -> Option<String> {
        let token = &all[at];
        if token.kind == TokenKind::String && is_regclass(&all[at + 1..]) {
            let inner = token.text.get(1..token.text.len() - 1)?;
            return Some(format!("'{}'", self.outgoing(inner)));
        }
        // `DO $$..$$` of ours.
        let block = token.text.strip_prefix("$$");
        let block = block.and_then(|text| text.strip_suffix("$$"));
        if let Some(block) = block.filter(|_| all[0].is_word("do")) {
            return Some(format!("$${}$$", self.outgoing(block)));
        }
        let space = token.name(Dialect::Postgres)?;
        let scratch = self.scratch.get(&space)?;
        let alone = is_namespace_itself(all, at);
        let dot = all.get(at + 1).is_some_and(|next| next.is_symbol('.'));
        let name = all
            .get(at + 2)
            .and_then(|next| next.name(Dialect::Postgres));
        let ours = dot && name.is_some_and(|name| self.names.contains(&(space, name)));
        (ours || alone).then(|| ident(scratch))
    }

    /// A schema read from scratch namespaces, under its real names. The scratch names occur nowhere
    /// else, so that replacing them in the text of the whole is exact.
    pub(super) fn incoming(&self, schema: &Schema) -> Result<Schema> {
        let mut text =
            serde_json::to_string(schema).map_err(|error| unsuited(&error.to_string()))?;
        for (real, scratch) in &self.scratch {
            let quoted = serde_json::to_string(&ident(real)).unwrap_or_default();
            let quoted = quoted
                .trim_start_matches('"')
                .strip_suffix('"')
                .unwrap_or_default();
            text = text.replace(&format!("{scratch}."), &format!("{quoted}."));
            let real = serde_json::to_string(real).unwrap_or_default();
            text = text.replace(&format!("\"{scratch}\""), &real);
        }
        serde_json::from_str(&text).map_err(|error| unsuited(&error.to_string()))
    }
}

/// Every name of a schema that stands in a namespace.
fn names(schema: &Schema) -> BTreeSet<(String, String)> {
    let mut names = BTreeSet::new();
    for id in schema.ids() {
        names.insert((id.name.namespace.clone(), id.name.name.clone()));
    }
    for (name, table) in &schema.tables {
        let indexes = table.indexes.iter().map(|index| index.name.clone());
        let keys = table
            .constraints
            .iter()
            .filter_map(|constraint| constraint.name.clone());
        names.extend(
            indexes
                .chain(keys)
                .map(|part| (name.namespace.clone(), part)),
        );
        let sequences = table
            .columns
            .iter()
            .filter_map(|column| column.identity.as_ref()?.sequence.clone());
        names.extend(sequences.map(|sequence| (sequence.namespace, sequence.name)));
    }
    names
}

fn is_regclass(after: &[Token<'_>]) -> bool {
    after.len() >= 3
        && after[0].is_symbol(':')
        && after[1].is_symbol(':')
        && after[2].is_word("regclass")
}

/// `CREATE SCHEMA x`, `DROP SCHEMA x`.
fn is_namespace_itself(all: &[Token<'_>], at: usize) -> bool {
    let before = all[..at].iter().rfind(|token| !token.is_blank());
    before.is_some_and(|token| token.is_word("schema"))
}
