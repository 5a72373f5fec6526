//! The lockplane command.

use std::process::ExitCode;

fn main() -> ExitCode {
    lockplane_cli::run()
}
