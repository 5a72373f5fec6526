//! The expected plan, as SQL that a person reads.

use std::fmt::Write;

use lockplane::Dialect;
use lockplane::plan::Plan;
use lockplane::step::{Expectation, Statement, Step, Undo};
use lockplane_testkit::Case;

use super::{Outcome, word};

/// Compares a plan with the expected one, or writes it down when told to.
pub fn compare(case: &Case, dialect: Dialect, plan: &Plan) -> Outcome<()> {
    let path = case.plan(word(dialect));
    let text = text(plan)?;
    if std::env::var_os("LOCKPLANE_UPDATE").is_some() {
        return Ok(std::fs::write(path, text)?);
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if expected == text {
        return Ok(());
    }
    let path = path.display();
    Err(
        format!("the plan is not that of {path} (LOCKPLANE_UPDATE=1 writes it anew):\n{text}")
            .into(),
    )
}

fn text(plan: &Plan) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    if plan.is_empty() {
        writeln!(out, "-- nothing to do")?;
    }
    for (at, step) in plan.steps.iter().enumerate() {
        let gap = if at == 0 { "" } else { "\n" };
        writeln!(out, "{gap}-- {}. {}", at + 1, comment(&step.description))?;
        self::step(step, &mut out)?;
    }
    Ok(out)
}

fn step(step: &Step, out: &mut String) -> std::fmt::Result {
    for hazard in &step.hazards {
        writeln!(
            out,
            "--    hazard {}: {}",
            hazard.kind,
            comment(&hazard.message)
        )?;
    }
    questions("", &step.preflight, out)?;
    statements(&step.sql, out)?;
    for hazard in &step.undo_hazards {
        writeln!(
            out,
            "--    hazard of the undo {}: {}",
            hazard.kind,
            comment(&hazard.message)
        )?;
    }
    questions(" of the undo", &step.undo_preflight, out)?;
    match &step.undo {
        Undo::Sql(sql) => {
            writeln!(out, "--    undo:")?;
            statements(sql, out)
        }
        Undo::Lossy { sql, lost } => {
            writeln!(out, "--    undo, but for {}:", comment(lost))?;
            statements(sql, out)
        }
        Undo::Impossible { why } => writeln!(out, "--    no undo: {}", comment(why)),
    }
}

/// What the rows are asked before anything runs.
fn questions(of: &str, all: &[Expectation], out: &mut String) -> std::fmt::Result {
    for question in all {
        writeln!(
            out,
            "--    preflight{of}, no row, or: {}",
            comment(&question.otherwise)
        )?;
        writeln!(out, "--    {};", comment(&question.expect_no_rows))?;
    }
    Ok(())
}

fn statements(all: &[Statement], out: &mut String) -> std::fmt::Result {
    for statement in all {
        match statement {
            Statement::Run(sql) => writeln!(out, "{sql};")?,
            Statement::Expect(expect) => {
                writeln!(out, "--    no row, or: {}", comment(&expect.otherwise))?;
                writeln!(out, "{};", expect.expect_no_rows)?;
            }
        }
    }
    Ok(())
}

fn comment(text: &str) -> String {
    text.replace('\n', "\n--    ")
}
