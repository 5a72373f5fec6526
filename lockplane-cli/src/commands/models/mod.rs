//! `lockplane models`.

mod artifacts;
mod package;

use lockplane::model::Models;
use lockplane::source::{self, Declared, json};
use lockplane::sql::Dialect;

use super::Outcome;
use crate::args::{ModelsOf, SchemaFormat};
use crate::context::Context;
use crate::failure::Failure;
use crate::source::Source;
use crate::{render, terminal};

pub(super) fn run(args: ModelsOf) -> Result<Outcome, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    let dialect = context.dialect(&[&Source::Models])?;
    let declared = match &args.package {
        Some(name) => package::ask(name, &args, dialect)?,
        None => own(dialect)?,
    };
    terminal::data(&match args.format {
        SchemaFormat::Json => json::write_declared(&declared),
        SchemaFormat::Sql => as_sql(&declared),
    })?;
    Ok(Outcome::Done)
}

fn own(dialect: Dialect) -> Result<Declared, Failure> {
    let models = Models::registered();
    if models.tables().is_empty() && models.statements().is_empty() {
        return Err(Failure::new(
            "no model is linked into this command",
            "name the package whose library has them: `lockplane models --package APP`; in a binary of your own that calls `lockplane_cli::run()`, name the crate of the models: `use my_models as _;`",
        ));
    }
    Ok(source::models::declared(&models, dialect)?)
}

fn as_sql(declared: &Declared) -> String {
    let mut text = render::plan::creation(&declared.schema);
    for statement in &declared.beside {
        text.push_str(&format!("\n-- {}\n{};\n", statement.place, statement.text));
    }
    text
}
