//! Options that several commands have.

use clap::Args;
use lockplane::source::Asked;
use lockplane::step::HazardKind;

use super::DialectName;
use crate::failure::Failure;
use crate::rename::Rename;
use crate::source::database_url;

/// The database at work.
#[derive(Debug, Args)]
pub struct Db {
    /// The database, as a URL or the path of a SQLite file
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    pub db: Option<String>,
}

impl Db {
    /// The URL that was given.
    pub(crate) fn url(&self) -> Result<String, Failure> {
        let given = self.db.as_deref().filter(|url| !url.is_empty());
        let url = given.ok_or_else(crate::context::no_database)?;
        Ok(database_url(url))
    }
}

/// Where schemas are realised and plans are proven.
#[derive(Debug, Args)]
pub struct Shadow {
    /// An empty database for proofs; it gets wiped (default: a scratch database beside --db)
    #[arg(
        long,
        value_name = "URL",
        env = "SHADOW_DATABASE_URL",
        hide_env_values = true
    )]
    pub shadow_db: Option<String>,
    /// Which database files are for that do not say it themselves (default: --db's)
    #[arg(long, value_name = "DIALECT")]
    pub dialect: Option<DialectName>,
}

/// Whether owners and privileges are compared.
#[derive(Debug, Args)]
pub struct Privileges {
    /// PostgreSQL: compare owners and privileges of everything (default: of what the source states
    /// them for); roles are never made
    #[arg(long)]
    pub privileges: bool,
}

impl Privileges {
    /// What was asked for, besides what the sources say.
    pub(crate) fn asked(&self) -> Asked {
        match self.privileges {
            true => Asked::Everything,
            false => Asked::Nothing,
        }
    }
}

/// Renames that no file says.
#[derive(Debug, Args)]
pub struct Renames {
    /// What is called otherwise now: `old=new` for a table or type, `table.old=new` for a column, `enum.old=enum.new` for a value
    #[arg(long = "rename", value_name = "OLD=NEW")]
    pub(crate) renames: Vec<Rename>,
}

/// Consent to hazards.
#[derive(Debug, Args)]
pub struct Allow {
    /// Hazards to accept, separated by commas, or `all`
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub(crate) allow: Vec<AllowName>,
}

impl Allow {
    /// The hazards that were allowed.
    pub(crate) fn kinds(&self) -> Vec<HazardKind> {
        let each = self.allow.iter().flat_map(|name| match name {
            AllowName::All => HazardKind::ALL.to_vec(),
            AllowName::One(kind) => vec![*kind],
        });
        each.collect()
    }
}

/// One word behind `--allow`.
#[derive(Debug, Clone, Copy)]
pub enum AllowName {
    /// Every hazard.
    All,
    /// This one.
    One(HazardKind),
}

impl std::str::FromStr for AllowName {
    type Err = lockplane::step::UnknownHazard;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word {
            "all" => Ok(Self::All),
            word => word.parse().map(Self::One),
        }
    }
}
