//! `lockplane completions`.

use clap::CommandFactory;

use super::Outcome;
use crate::args::{Cli, Completions};
use crate::failure::Failure;
use crate::terminal;

pub(super) fn run(args: &Completions) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "lockplane", &mut script);
    terminal::data(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Done)
}
