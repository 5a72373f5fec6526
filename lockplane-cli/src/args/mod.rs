//! The command line's grammar.

mod formats;
mod shared;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

pub use formats::{ChangeFormat, DialectName, PlanFormat, ReportFormat, SchemaFormat};
pub use shared::{Allow, AllowName, Db, Privileges, Renames, Shadow};

use crate::source::Source;

const SOURCES: &str = "\
A SRC is a database URL (postgres://.., sqlite://..), a schema file (.json, .sql, .lp.sql), a directory
of .sql files (read in name order), `models` (in an application that embeds this command) or `empty`.

Data goes to stdout, words to stderr. Exit codes: 0 done or nothing to do, 2 there are changes or
drift, 1 error.";

/// Schema changes that are proven before they run, for PostgreSQL and SQLite
#[derive(Debug, Parser)]
#[command(name = "lockplane", version, after_help = SOURCES, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print the schema of a live database
    Introspect(Introspect),
    /// Print what differs between two schemas (exit code 2 when something does)
    Diff(Diff),
    /// Print the plan from one schema to another, and judge it
    Plan(Plan),
    /// Prove a plan, show it, ask, and run it
    Apply(Apply),
    /// Print the plan that undoes a plan, or undo what ran last
    Rollback(Rollback),
    /// Tell whether the database is what it should be (exit code 2 when it is not)
    Check(Check),
    /// List what ran on the database
    History(History),
    /// Tell where the database stands: what ran last, and whether it was changed since
    Status(Status),
    /// Look for problems in files
    #[command(subcommand)]
    Validate(Validate),
    /// Write a schema in another format
    Convert(Convert),
    /// Print the schema of a package's models, or of those linked into this command
    Models(ModelsOf),
    /// Print a script that completes this command in a shell
    Completions(Completions),
}

/// `introspect`.
#[derive(Debug, Args)]
pub struct Introspect {
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// How to print the schema
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    pub(crate) format: SchemaFormat,
}

/// `diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The schema as it is
    #[arg(value_name = "FROM")]
    pub(crate) from: Source,
    /// The schema as it should be
    #[arg(value_name = "TO")]
    pub(crate) to: Source,
    #[command(flatten)]
    pub(crate) renames: Renames,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// How to print the changes
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ChangeFormat,
}

/// `plan`.
#[derive(Debug, Args)]
pub struct Plan {
    /// The schema as it is (default: the database)
    #[arg(long, value_name = "SRC")]
    pub(crate) from: Option<Source>,
    /// The schema as it should be
    #[arg(long, value_name = "SRC")]
    pub(crate) to: Source,
    /// Run the plan forward and back on a shadow first
    #[arg(long)]
    pub(crate) validate: bool,
    #[command(flatten)]
    pub(crate) renames: Renames,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// How to print the plan
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    pub(crate) format: PlanFormat,
}

/// `apply`.
#[derive(Debug, Args)]
pub struct Apply {
    /// A plan file, which is its own approval
    #[arg(long, value_name = "FILE", required_unless_present = "to")]
    pub(crate) plan: Option<PathBuf>,
    /// The schema as it should be
    #[arg(long, value_name = "SRC", conflicts_with = "plan")]
    pub(crate) to: Option<Source>,
    /// The schema that the database has to have
    #[arg(long, value_name = "SRC", requires = "to")]
    pub(crate) from: Option<Source>,
    /// Do not ask before running the plan
    #[arg(long)]
    pub(crate) auto_approve: bool,
    /// Prove the plan on a shadow first (which is what happens without this word, too)
    #[arg(long, conflicts_with = "skip_shadow")]
    pub(crate) validate: bool,
    /// Run the plan without proving it on a shadow first
    #[arg(long)]
    pub(crate) skip_shadow: bool,
    /// Do everything except run the plan
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How many seconds to wait for another migration or writer (default: 300), and for each lock of
    /// a statement (default: 10)
    #[arg(long, value_name = "SECONDS")]
    pub(crate) lock_timeout: Option<u64>,
    /// SQLite: write a copy of the database to this file first; the journal names it
    #[arg(long, value_name = "FILE")]
    pub(crate) backup: Option<PathBuf>,
    /// SQLite: prove the plan on a copy of the database with its rows, if it has at most so many MiB
    /// (default: 16; 0 for never)
    #[arg(long, value_name = "MIB")]
    pub(crate) copy_up_to: Option<u64>,
    /// Run a plan file that has only steps, without fingerprints and undo
    #[arg(long, requires = "plan")]
    pub(crate) unbound: bool,
    #[command(flatten)]
    pub(crate) allow: Allow,
    #[command(flatten)]
    pub(crate) renames: Renames,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// How to print what was done
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ReportFormat,
}

/// `rollback`.
#[derive(Debug, Args)]
pub struct Rollback {
    /// The plan to undo
    #[arg(
        long,
        value_name = "FILE",
        required_unless_present = "last",
        requires = "from"
    )]
    pub(crate) plan: Option<PathBuf>,
    /// The schema that the plan started from
    #[arg(long, value_name = "SRC", requires = "plan")]
    pub(crate) from: Option<Source>,
    /// Undo what ran last on the database
    #[arg(long, conflicts_with = "plan")]
    pub(crate) last: bool,
    /// Do not ask before undoing
    #[arg(long, requires = "last")]
    pub(crate) auto_approve: bool,
    #[command(flatten)]
    pub(crate) allow: Allow,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
    /// How to print the plan
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    pub(crate) format: PlanFormat,
}

/// `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The schema as it should be (default: what the journal says, or the models)
    #[arg(long, value_name = "SRC")]
    pub(crate) to: Option<Source>,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
    #[command(flatten)]
    pub(crate) privileges: Privileges,
    /// How to print the drift
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ChangeFormat,
}

/// `history`.
#[derive(Debug, Args)]
pub struct History {
    #[command(flatten)]
    pub(crate) db: Db,
    /// How to print the entries
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ReportFormat,
}

/// `status`.
#[derive(Debug, Args)]
pub struct Status {
    #[command(flatten)]
    pub(crate) db: Db,
    /// How to print it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ReportFormat,
}

/// `validate`.
#[derive(Debug, Subcommand)]
pub enum Validate {
    /// A schema: read it and make it on a shadow
    Schema(ValidateSchema),
    /// A plan file: read it
    Plan(ValidatePlan),
}

/// `validate schema`.
#[derive(Debug, Args)]
pub struct ValidateSchema {
    /// The schema
    #[arg(value_name = "SRC")]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
    /// How to print the problems
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ReportFormat,
}

/// `validate plan`.
#[derive(Debug, Args)]
pub struct ValidatePlan {
    /// The plan file
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// How to print the problems
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: ReportFormat,
}

/// `convert`.
#[derive(Debug, Args)]
pub struct Convert {
    /// The schema to read
    #[arg(long, value_name = "SRC")]
    pub(crate) input: Source,
    /// The file to write (default: standard output)
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The format to write (default: by the name of --output)
    #[arg(long, visible_alias = "format", value_name = "FORMAT")]
    pub(crate) to: Option<SchemaFormat>,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
}

/// `models`.
#[derive(Debug, Args)]
pub struct ModelsOf {
    /// The package whose library has the models; it is built with cargo
    #[arg(long, short, value_name = "APP")]
    pub(crate) package: Option<String>,
    /// Features to build the package with
    #[arg(
        long,
        short = 'F',
        value_delimiter = ',',
        value_name = "LIST",
        requires = "package"
    )]
    pub(crate) features: Vec<String>,
    /// Build the package with all features
    #[arg(long, requires = "package")]
    pub(crate) all_features: bool,
    /// Build the package without its default features
    #[arg(long, requires = "package")]
    pub(crate) no_default_features: bool,
    /// The package's or workspace's Cargo.toml
    #[arg(long, value_name = "PATH", requires = "package")]
    pub(crate) manifest_path: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) shadow: Shadow,
    /// How to print the schema
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    pub(crate) format: SchemaFormat,
}

/// `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}
