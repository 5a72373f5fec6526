//! `lockplane convert`.

use std::path::Path;

use lockplane::source::json;

use super::Outcome;
use crate::args::{Convert, SchemaFormat};
use crate::context::Context;
use crate::failure::Failure;
use crate::pair::Bench;
use crate::{render, terminal};

pub(super) async fn run(args: Convert) -> Result<Outcome, Failure> {
    let format = match (args.to, &args.output) {
        (Some(format), _) => format,
        (None, Some(path)) => by_name(path)?,
        (None, None) => SchemaFormat::Json,
    };
    let context = Context::new(&args.db, &args.shadow)?;
    let bench = Bench::new(&context, &[&args.input])?;
    let schema = bench.one(&args.input).await?;
    let text = match format {
        SchemaFormat::Json => json::write(&schema),
        SchemaFormat::Sql => render::plan::creation(&schema),
    };
    match &args.output {
        Some(path) => {
            std::fs::write(path, text).map_err(|error| Failure::file("write", path, &error))?
        }
        None => terminal::data(&text)?,
    }
    Ok(Outcome::Done)
}

fn by_name(path: &Path) -> Result<SchemaFormat, Failure> {
    match path.extension().and_then(|end| end.to_str()) {
        Some("json") => Ok(SchemaFormat::Json),
        Some("sql") => Ok(SchemaFormat::Sql),
        _ => Err(Failure::new(
            format!(
                "the name `{}` does not tell which format is meant",
                path.display()
            ),
            "say --to json or --to sql, or name the file .json or .sql",
        )),
    }
}
