//! Data to stdout, words to stderr, questions to whoever sits there.

use std::io::{IsTerminal, Write};

use crate::failure::Failure;
use crate::render::style::{ERROR, paint};
use crate::signal::Signal;

/// Prints data.
pub(crate) fn data(text: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    let done = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match done {
        // Whoever read from the pipe has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::new(
            format!("cannot write to standard output: {error}"),
            "look at where the output goes",
        )),
        Ok(()) => Ok(()),
    }
}

/// Prints words.
pub(crate) fn words(text: &str) {
    if !text.is_empty() {
        anstream::eprint!("{text}");
    }
}

/// Prints what went wrong.
pub(crate) fn error(failure: &Failure) {
    anstream::eprintln!("{}: {failure}", paint(ERROR, "error"));
}

/// Says that a signal ended the command.
pub(crate) fn stopped(signal: Signal) {
    anstream::eprintln!(
        "{}: stopped by {signal}; the database undoes what was not committed, `lockplane check` says where it is",
        paint(ERROR, "error")
    );
}

/// Whether a person approves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Approval {
    /// Ask.
    Ask,
    /// It was given beforehand.
    Given,
}

impl Approval {
    /// What `--auto-approve` says.
    pub(crate) fn of(auto_approve: bool) -> Self {
        match auto_approve {
            true => Self::Given,
            false => Self::Ask,
        }
    }

    /// Asks, unless approval was given; anything but `y` or `yes` means no.
    pub(crate) async fn obtain(self, question: &str) -> Result<(), Failure> {
        if self == Self::Given {
            return Ok(());
        }
        if !std::io::stdin().is_terminal() {
            return Err(Failure::new(
                "there is nobody to ask: standard input is no terminal; nothing was changed",
                "approve beforehand with --auto-approve, or review a plan file and run it with `lockplane apply --plan FILE`",
            ));
        }
        anstream::eprint!("{question} [y/N] ");
        // Apart, so that a signal is heard meanwhile.
        let answer = tokio::task::spawn_blocking(|| {
            let mut answer = String::new();
            std::io::stdin().read_line(&mut answer).map(|_| answer)
        });
        let answer = answer.await.ok().and_then(Result::ok).unwrap_or_default();
        match ["y", "yes"].contains(&answer.trim().to_lowercase().as_str()) {
            true => Ok(()),
            false => Err(Failure::new(
                "not approved; nothing was changed",
                "answer `y` to run the plan",
            )),
        }
    }
}
