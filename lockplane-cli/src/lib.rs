//! The lockplane command, as a library.
//!
//! An application that has models makes the command its own with a binary of three lines, so that
//! `models` is a source:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     lockplane_cli::run()
//! }
//! ```

pub mod args;
mod bare;
mod commands;
mod context;
mod failure;
mod pair;
mod rename;
mod render;
mod source;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

pub use failure::Failure;
pub use rename::Rename;
pub use source::Source;

use commands::Outcome;

/// Runs the command with the arguments of the process.
///
/// The exit code is 0 when it is done or there is nothing to do, 2 when there are changes or drift,
/// and 1 for an error, which is printed.
pub fn run() -> ExitCode {
    let cli = match args::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    match work(cli.command) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Differs) => ExitCode::from(2),
        Err(failure) => {
            terminal::error(&failure);
            ExitCode::FAILURE
        }
    }
}

/// Clap would exit with 2 for an error, which means here that there are changes.
fn usage(error: &clap::Error) -> ExitCode {
    // A closed pipe is the only way to fail, and there is nobody left to tell.
    let _ = error.print();
    match error.use_stderr() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    }
}

fn work(command: args::Command) -> Result<Outcome, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| {
        Failure::new(
            format!("the asynchronous runtime cannot start: {error}"),
            "look at the limits of the process (open files, threads)",
        )
    })?;
    runtime.block_on(commands::run(command))
}
