//! `lockplane introspect`.

use lockplane::schema::Covered;
use lockplane::source::json;

use super::Outcome;
use crate::args::{Introspect, SchemaFormat};
use crate::context::target;
use crate::failure::Failure;
use crate::{context, render, terminal};

pub(super) async fn run(args: Introspect) -> Result<Outcome, Failure> {
    let target = target(args.db.db.as_deref())?.ok_or_else(context::no_database)?;
    let covers = match args.privileges.privileges {
        true => Covered::everything(),
        false => Covered::default(),
    };
    let schema = lockplane::source::live_covering(&target, &covers).await?;
    terminal::data(&match args.format {
        SchemaFormat::Json => json::write(&schema),
        SchemaFormat::Sql => render::plan::creation(&schema),
    })?;
    Ok(Outcome::Done)
}
