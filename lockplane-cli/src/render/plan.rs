//! Plans, as SQL and as words.

use lockplane::plan::{self, Plan};
use lockplane::schema::{ObjectKind, Schema};
use lockplane::step::{Hazard, Lock, Mode, Statement, Step, Undo};

use super::style::{CHANGED, HEAD, paint};

/// The plan's statements, each step under its description.
pub(crate) fn sql(plan: &Plan) -> String {
    let steps: Vec<String> = plan.steps.iter().map(step_sql).collect();
    steps.join("\n")
}

fn step_sql(step: &Step) -> String {
    let head = format!("-- {}\n", step.description.replace('\n', " "));
    let each = step.sql.iter().map(|statement| match statement {
        Statement::Run(sql) => format!("{sql};\n"),
        Statement::Expect(expect) => format!(
            "-- expect no rows, otherwise {}: {}\n",
            expect.otherwise.replace('\n', " "),
            expect.expect_no_rows.replace('\n', " ")
        ),
    });
    head + &each.collect::<String>()
}

/// The plan for people: every step with its statements, lock and hazards.
pub(crate) fn text(plan: &Plan) -> String {
    let steps = plan.steps.iter().enumerate();
    let mut out: String = steps.map(|(at, step)| step_text(at + 1, step)).collect();
    if plan.is_empty() {
        out.push_str("nothing to do\n");
    }
    out
}

fn step_text(number: usize, step: &Step) -> String {
    let mut out = format!("{number}. {}\n", paint(HEAD, &step.description));
    for statement in &step.sql {
        if let Statement::Run(sql) = statement {
            out.push_str(&format!("   {};\n", sql.replace('\n', "\n   ")));
        }
    }
    for note in notes(step) {
        out.push_str(&format!("   {note}\n"));
    }
    out
}

fn notes(step: &Step) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(lock) = step.lock.filter(|lock| *lock >= Lock::Share) {
        notes.push(format!("lock: {}", lock_words(lock)));
    }
    if step.mode == Mode::Alone {
        notes.push("runs outside of the transaction".to_owned());
    }
    match &step.undo {
        Undo::Sql(_) => {}
        Undo::Lossy { lost, .. } => notes.push(format!("undo loses: {lost}")),
        Undo::Impossible { why } => notes.push(format!("no undo: {why}")),
    }
    notes.extend(step.hazards.iter().map(hazard));
    notes
}

fn hazard(hazard: &Hazard) -> String {
    let name = paint(CHANGED, &format!("hazard {}", hazard.kind));
    format!("{name}: {}\n     safer: {}", hazard.message, hazard.advice)
}

fn lock_words(lock: Lock) -> &'static str {
    match lock {
        Lock::AccessShare | Lock::RowShare | Lock::RowExclusive | Lock::ShareUpdateExclusive => {
            "reads and writes go on"
        }
        Lock::Share | Lock::ShareRowExclusive | Lock::Exclusive => "writes wait",
        Lock::AccessExclusive => "reads and writes wait",
    }
}

/// The statements that make a schema from nothing.
pub(crate) fn creation(schema: &Schema) -> String {
    let statements = plan::create(schema);
    let bodies = schema.objects.keys();
    let bodies =
        bodies.filter(|id| matches!(id.kind, ObjectKind::Function | ObjectKind::Procedure));
    // A body may speak of what is made later.
    let unchecked = match bodies.count() {
        0 => "",
        _ => "SET check_function_bodies = off;\n",
    };
    let each = statements.iter().filter_map(|statement| match statement {
        Statement::Run(sql) => Some(format!("{sql};\n")),
        Statement::Expect(_) => None,
    });
    std::iter::once(unchecked.to_owned()).chain(each).collect()
}

/// How many steps there are, in words.
pub(crate) fn count(plan: &Plan) -> String {
    match plan.steps.len() {
        1 => "1 step".to_owned(),
        steps => format!("{steps} steps"),
    }
}

/// The judgement of a plan, in a few lines: how many steps, what they endanger.
pub(crate) fn judgement(plan: &Plan) -> String {
    let mut out = match plan.is_empty() {
        true => "nothing to do\n".to_owned(),
        false => format!("{}\n", count(plan)),
    };
    for (step, risk) in plan.hazards() {
        out.push_str(&format!("{}: {}\n", step.description, hazard(risk)));
    }
    out
}
