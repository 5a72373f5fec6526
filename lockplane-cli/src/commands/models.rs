//! `lockplane models`.

use lockplane::model::Models;
use lockplane::source::{self, json};

use super::Outcome;
use crate::args::{ModelsOf, SchemaFormat};
use crate::context::Context;
use crate::failure::Failure;
use crate::source::Source;
use crate::{render, terminal};

pub(super) fn run(args: ModelsOf) -> Result<Outcome, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    let dialect = context.dialect(&[&Source::Models])?;
    let declared = source::models::declared(&Models::registered(), dialect)?;
    terminal::data(&match args.format {
        SchemaFormat::Json => json::write(&declared.schema),
        SchemaFormat::Sql => render::plan::creation(&declared.schema),
    })?;
    Ok(Outcome::Done)
}
