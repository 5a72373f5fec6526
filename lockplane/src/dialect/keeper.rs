//! Keeps owners and privileges with what is made again and gets another name in one plan.

use super::session::{Rows, Run};
use super::{Before, Session};
use crate::error::{Error, Result};

/// A session that runs a plan. What is made again gets back what it had before it is renamed, and is known by
/// its new name from then on.
pub(crate) struct Keeper<'a> {
    session: &'a mut Session,
    before: &'a mut Before,
    state: State,
    /// Why something could not be given back.
    failed: Option<Error>,
}

/// What ran last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Nothing,
    Renames,
    Others,
}

impl<'a> Keeper<'a> {
    pub(crate) fn new(session: &'a mut Session, before: &'a mut Before) -> Self {
        Self {
            session,
            before,
            state: State::Nothing,
            failed: None,
        }
    }

    /// Why the plan stopped, if not for one of its statements.
    pub(crate) fn failed(self) -> Option<Error> {
        self.failed
    }

    async fn turn(&mut self, to: State) -> std::result::Result<(), sqlx::Error> {
        let from = std::mem::replace(&mut self.state, to);
        if from == to || from == State::Nothing {
            return Ok(());
        }
        self.session.speak_plainly().await?;
        let done = match to {
            State::Renames => self.session.give_back(self.before).await,
            State::Others | State::Nothing => self.session.follow(self.before).await,
        };
        if let Err(error) = done {
            let words = error.to_string();
            self.failed = Some(error);
            return Err(sqlx::Error::Protocol(words));
        }
        self.session.speak_as_application().await
    }
}

impl Run for Keeper<'_> {
    async fn run(&mut self, sql: &str) -> std::result::Result<(), sqlx::Error> {
        let kind = match is_rename(sql) {
            true => State::Renames,
            false => State::Others,
        };
        self.turn(kind).await?;
        self.session.run(sql).await
    }

    async fn rows(&mut self, sql: &str) -> std::result::Result<Rows, sqlx::Error> {
        self.session.rows(sql).await
    }

    async fn speak_as_application(&mut self) -> std::result::Result<(), sqlx::Error> {
        self.session.speak_as_application().await
    }

    async fn speak_plainly(&mut self) -> std::result::Result<(), sqlx::Error> {
        if self.state == State::Renames {
            self.turn(State::Others).await?;
        }
        self.session.speak_plainly().await
    }
}

impl Session {
    /// Gives back what was made again so far; only PostgreSQL has owners.
    async fn give_back(&mut self, before: &Before) -> Result<()> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(session) => session.give_back(before).await.map(|_| ()),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(()),
        }
    }

    /// Knows what was there before by the names that it has now.
    async fn follow(&mut self, before: &mut Before) -> Result<()> {
        match self {
            #[cfg(feature = "postgres")]
            Self::Postgres(session) => session.follow(before).await,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(()),
        }
    }
}

/// Whether a statement gives something another name for good, not just to make room for what takes its place.
fn is_rename(sql: &str) -> bool {
    let words = [" RENAME TO ", " RENAME COLUMN ", " SET SCHEMA "];
    let asides = ["_lockplane_old_", "_lockplane_new_"];
    let any = |words: &[&str]| words.iter().any(|word| sql.contains(word));
    sql.starts_with("ALTER ") && any(&words) && !any(&asides)
}
