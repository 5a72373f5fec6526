//! `lockplane validate`.

use lockplane::plan::file::{self, PlanFile};
use lockplane::source::sql;
use serde::Serialize;

use super::Outcome;
use crate::args::{ReportFormat, Validate, ValidatePlan, ValidateSchema};
use crate::context::Context;
use crate::failure::Failure;
use crate::pair::{Bench, read_file};
use crate::source::Source;
use crate::terminal;

pub(super) async fn run(args: Validate) -> Result<Outcome, Failure> {
    match args {
        Validate::Schema(args) => {
            let problems = schema_problems(&args).await?;
            report(&problems, args.format)
        }
        Validate::Plan(args) => {
            let problems = plan_problems(&args);
            report(&problems, args.format)
        }
    }
}

/// What a reader refuses is known all at once; an engine stops at the first statement it refuses.
async fn schema_problems(args: &ValidateSchema) -> Result<Vec<Failure>, Failure> {
    let context = Context::new(&args.db, &args.shadow)?;
    let bench = Bench::new(&context, &[&args.source])?;
    if let Source::Sql(path) = &args.source {
        let refused = sql::problems(path, bench.dialect());
        if !refused.is_empty() {
            return Ok(refused.into_iter().map(Failure::from).collect());
        }
    }
    Ok(bench.one(&args.source).await.err().into_iter().collect())
}

fn plan_problems(args: &ValidatePlan) -> Vec<Failure> {
    let name = args.file.display().to_string();
    let read = read_file(&args.file).and_then(|text| Ok(file::read(&text, &name)?));
    match read {
        Ok(PlanFile::Bare(_)) => {
            terminal::words("the plan has only steps: it runs with `lockplane apply --unbound`\n");
            Vec::new()
        }
        Ok(PlanFile::Bound(_)) => Vec::new(),
        Err(problem) => vec![problem],
    }
}

#[derive(Serialize)]
struct Report {
    valid: bool,
    problems: Vec<String>,
}

fn report(problems: &[Failure], format: ReportFormat) -> Result<Outcome, Failure> {
    if format == ReportFormat::Json {
        let report = Report {
            valid: problems.is_empty(),
            problems: problems.iter().map(ToString::to_string).collect(),
        };
        terminal::data(&(serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"))?;
    }
    let (last, others) = match problems.split_last() {
        None => {
            terminal::words("valid\n");
            return Ok(Outcome::Done);
        }
        Some(split) => split,
    };
    for problem in others {
        terminal::error(problem);
    }
    Err(Failure::Said(last.to_string()))
}
