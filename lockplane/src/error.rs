//! Everything that can go wrong, and what the operator does about it.

/// What went wrong.
///
/// Every message says what happened, to which object, what state the database is in and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The database cannot be reached, opened, read or written.
    #[error("{context}: {}{advice}", words(source))]
    Connect {
        /// What was tried, with the address (never the password).
        context: String,
        /// The database's own words.
        source: Box<sqlx::Error>,
        /// What to do, from a new line on; may be empty.
        advice: Advice,
    },
    /// The database refused a question or statement of ours outside of a plan's steps.
    #[error("{context}: {}{advice}", words(source))]
    Database {
        /// What was asked.
        context: String,
        /// The database's own words.
        source: Box<sqlx::Error>,
        /// What to do.
        advice: Advice,
    },
    /// A file or text that describes a schema or plan is wrong.
    #[error("{place}: {message}{advice}")]
    Source {
        /// File, line and column, or the model.
        place: String,
        /// What is wrong with it.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// The models are missing or contradict each other.
    #[error("{message}{advice}")]
    Models {
        /// What is wrong with them.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// No shadow could be made, or the one that was given may not be used.
    #[error("{message}{advice}")]
    Shadow {
        /// What was tried, and why each way failed.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// The plan did not prove itself on the shadow; the database was not touched.
    #[error("the plan is not proven: {message}\nthe database was not touched{advice}")]
    Proof {
        /// What came out different.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// The plan has hazards that were not allowed; the database was not touched.
    #[error("{message}\nthe database was not touched{advice}")]
    Refused {
        /// Every hazard, with the safer way.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// The database is not where the plan starts, or differs from what was expected.
    #[error("{message}{advice}")]
    Drift {
        /// What differs.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// Another process holds the migration lock.
    #[error("{message}{advice}")]
    Locked {
        /// Who holds it, since when.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// A step failed; schema and rows are as they were before the plan.
    #[error("{message}{advice}")]
    Step {
        /// The step, its statement and the database's own words.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// The journal cannot be read or written, or says something that forbids what was asked.
    #[error("{message}{advice}")]
    Journal {
        /// What is wrong.
        message: String,
        /// What to do.
        advice: Advice,
    },
    /// The database offers no way to do what was asked.
    #[error("{message}{advice}")]
    Unsupported {
        /// What, and why.
        message: String,
        /// The way out.
        advice: Advice,
    },
}

/// The database's own words, without the line of its own source that sqlx adds.
pub(crate) fn words(error: &sqlx::Error) -> String {
    match error.as_database_error() {
        Some(error) => error.message().to_owned(),
        None => error.to_string(),
    }
}

/// The result of everything that can go wrong.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What the operator does about an error; prints as a line of its own, or not at all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Advice(Option<String>);

impl Advice {
    /// Nothing to add.
    pub fn none() -> Self {
        Self(None)
    }
}

impl<T: Into<String>> From<T> for Advice {
    fn from(text: T) -> Self {
        Self(Some(text.into()))
    }
}

impl std::fmt::Display for Advice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Some(text) => write!(f, "\n  help: {text}"),
            None => Ok(()),
        }
    }
}

impl Error {
    /// The database's refusal of a question of ours.
    pub(crate) fn database(context: impl Into<String>, source: sqlx::Error) -> Self {
        Self::Database {
            context: context.into(),
            source: Box::new(source),
            advice: Advice::none(),
        }
    }
}

/// What to do about a role that is not there.
pub(crate) const MISSING_ROLE: &str = "roles belong to the server and are never made here: create it first (CREATE ROLE ..), on the shadow's server too";

/// PostgreSQL: what the server adds to its words (`DETAIL`), such as the key that is there twice or the objects that
/// need the one that goes.
pub(crate) fn detail(error: &sqlx::Error) -> Option<String> {
    #[cfg(feature = "postgres")]
    {
        let error = error.as_database_error()?;
        let error = error.try_downcast_ref::<sqlx::postgres::PgDatabaseError>()?;
        error.detail().map(str::to_owned)
    }
    #[cfg(not(feature = "postgres"))]
    {
        let _ = error;
        None
    }
}

/// PostgreSQL: whether a statement names a role that the server does not have.
pub(crate) fn is_missing_role(error: &sqlx::Error) -> bool {
    let error = error.as_database_error();
    error.is_some_and(|error| {
        error.code().as_deref() == Some("42704") && error.message().starts_with("role ")
    })
}
