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
mod signal;
mod source;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

pub use failure::Failure;
pub use rename::Rename;
pub use source::Source;

use commands::Outcome;
use signal::Signal;

/// Runs the command with the arguments of the process.
///
/// The exit code is 0 when it is done or there is nothing to do, 2 when there are changes or drift,
/// and 1 for an error, which is printed. A signal (Ctrl-C, `TERM`, `HUP`) ends it with 128 and the
/// signal's number; the database undoes what was not committed.
pub fn run() -> ExitCode {
    let cli = match args::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    match work(cli.command) {
        End::Ran(Ok(Outcome::Done)) => ExitCode::SUCCESS,
        End::Ran(Ok(Outcome::Differs)) => ExitCode::from(2),
        End::Ran(Err(failure)) => {
            terminal::error(&failure);
            ExitCode::FAILURE
        }
        End::Stopped(signal) => {
            terminal::stopped(signal);
            ExitCode::from(128 + signal.number())
        }
    }
}

/// How the command ended.
enum End {
    /// By itself.
    Ran(Result<Outcome, Failure>),
    /// By a signal.
    Stopped(Signal),
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

fn work(command: args::Command) -> End {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            return End::Ran(Err(Failure::new(
                format!("the asynchronous runtime cannot start: {error}"),
                "look at the limits of the process (open files, threads)",
            )));
        }
    };
    let end = runtime.block_on(async {
        // Whatever was under way is dropped, and takes its temporary files along.
        tokio::select! {
            biased;
            ended = commands::run(command) => End::Ran(ended),
            signal = signal::received() => End::Stopped(signal),
        }
    });
    // A question that nobody answers any more is not waited for.
    runtime.shutdown_background();
    end
}
