//! What each command does.

mod apply;
mod check;
mod completions;
mod convert;
mod diff;
mod history;
mod introspect;
mod models;
mod plan;
mod rollback;
mod status;
mod validate;

use crate::args::Command;
use crate::failure::Failure;

/// How a command ended, when it did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done, or nothing to do.
    Done,
    /// There are changes, or drift.
    Differs,
}

impl Outcome {
    /// Differs when there is something.
    pub(crate) fn of<T>(found: &[T]) -> Self {
        match found.is_empty() {
            true => Self::Done,
            false => Self::Differs,
        }
    }
}

/// Runs a command.
pub(crate) async fn run(command: Command) -> Result<Outcome, Failure> {
    match command {
        Command::Introspect(args) => introspect::run(args).await,
        Command::Diff(args) => diff::run(args).await,
        Command::Plan(args) => plan::run(args).await,
        Command::Apply(args) => apply::run(args).await,
        Command::Rollback(args) => rollback::run(args).await,
        Command::Check(args) => check::run(args).await,
        Command::History(args) => history::run(args).await,
        Command::Status(args) => status::run(args).await,
        Command::Validate(args) => validate::run(args).await,
        Command::Convert(args) => convert::run(args).await,
        Command::Models(args) => models::run(args),
        Command::Completions(args) => completions::run(&args),
    }
}
