//! Waits for the migration lock: one migration of a database at a time.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::dialect::{LONGEST_WAIT, Session};
use crate::error::{Error, Result};

/// How long to wait for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For another migration of the same database to end.
    pub migration: Duration,
    /// For each lock that a statement of the plan takes: while it waits, everybody behind it does.
    pub statement: Duration,
}

/// Five minutes for a migration, ten seconds for a statement.
impl Default for Patience {
    fn default() -> Self {
        Self {
            migration: Duration::from_secs(300),
            statement: Duration::from_secs(10),
        }
    }
}

/// A wait for the migration lock.
#[derive(Debug)]
pub(crate) struct Waiting {
    patience: Patience,
    deadline: Instant,
    pause: Duration,
}

impl Waiting {
    pub(crate) fn new(patience: Patience) -> Self {
        let patience = Patience {
            migration: patience.migration.min(LONGEST_WAIT),
            statement: patience.statement.min(LONGEST_WAIT),
        };
        Self {
            patience,
            deadline: Instant::now() + patience.migration,
            pause: Duration::from_millis(5),
        }
    }

    /// Begins the exclusive transaction if nobody else is in one; else lets some time pass.
    pub(crate) async fn try_begin(&mut self, session: &mut Session) -> Result<bool> {
        let Some(holder) = session.try_begin(self.patience.statement).await? else {
            return Ok(true);
        };
        if Instant::now() >= self.deadline {
            return Err(locked(session, self.patience.migration, &holder));
        }
        sleep(self.pause).await;
        self.pause = (self.pause * 2).min(Duration::from_millis(100));
        Ok(false)
    }
}

fn locked(session: &Session, wait: Duration, holder: &str) -> Error {
    Error::Locked {
        message: format!(
            "{}: another migration or writer has been at work for over {} ms: {holder}",
            session.describe(),
            wait.as_millis()
        ),
        advice: "nothing was changed; wait for it or end it, or be more patient".into(),
    }
}
