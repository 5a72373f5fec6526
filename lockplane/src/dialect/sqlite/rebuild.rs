//! A table copied into its new shape: the procedure of SQLite's documentation ("ALTER TABLE",
//! section 7), with every value and rowid.
//!
//! It runs with foreign keys off, inside the plan's transaction, and after the views and triggers
//! that name the table are gone.

mod copy;
mod counter;
mod in_place;

use crate::diff::{Rebuild, TableChange};
use crate::schema::{QName, Table};
use crate::sql::{literal, qualified};
use crate::step::{Expectation, Statement, Step, Undo};

use super::types::conversion;
use super::{ddl, preflight};
use crate::dialect::Conversion;
pub(super) use copy::{Copied, loses_rowids, rowid_word};
use in_place::Additions;

/// The step that makes a rebuild.
pub(super) fn step(rebuild: &Rebuild) -> Step {
    let (words, there) = match Additions::of(rebuild) {
        Some(additions) => additions.statements(rebuild),
        None => (
            format!("Rebuild table {}", rebuild.to.name),
            statements(rebuild, &Copied::forward(rebuild)),
        ),
    };
    Step::new(words, there, undo(rebuild))
}

/// Always a copy: `DROP COLUMN` refuses a column whose constraints stand below the columns, and
/// where they stand is not known.
fn undo(rebuild: &Rebuild) -> Undo {
    let back = rebuild.clone().reversed();
    let sql = statements(&back, &Copied::back(&back));
    let lost = lost(rebuild);
    match lost.is_empty() {
        true => Undo::Sql(sql),
        false => Undo::Lossy {
            sql,
            lost: lost.join("; "),
        },
    }
}

fn statements(rebuild: &Rebuild, copied: &Copied) -> Vec<Statement> {
    let Rebuild {
        from,
        to,
        copy: new,
        ..
    } = rebuild;
    let (old_sql, new_sql) = (sql_name(&from.name), sql_name(new));
    let mut sql = vec![no_trigger_left(&from.name)];
    sql.extend(preflight::in_the_copy(rebuild, copied));
    sql.push(Statement::Run(ddl::table::definition(to, new)));
    sql.push(Statement::Run(copied.insert(&old_sql, &new_sql)));
    sql.push(all_there(from, &old_sql, &new_sql));
    sql.push(sound(from, new));
    sql.extend(counter::kept(rebuild));
    sql.push(Statement::run(format!("DROP TABLE {old_sql}")));
    // Without this, renaming reads every view and trigger of the schema, and one that is broken for
    // reasons of its own stops it.
    sql.push(Statement::run("PRAGMA legacy_alter_table = ON"));
    sql.push(Statement::run(format!(
        "ALTER TABLE {new_sql} RENAME TO {old_sql}"
    )));
    sql.push(Statement::run("PRAGMA legacy_alter_table = OFF"));
    let indexes = to
        .indexes
        .iter()
        .map(|index| ddl::create_index(&to.name, index));
    sql.extend(indexes.map(Statement::Run));
    sql
}

pub(super) fn sql_name(name: &QName) -> String {
    qualified(&name.namespace, &name.name)
}

/// Triggers go with their table; those that nobody brings back must stop the rebuild.
fn no_trigger_left(table: &QName) -> Statement {
    Statement::Expect(Expectation {
        expect_no_rows: format!(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = {} COLLATE NOCASE",
            literal(&table.name)
        ),
        otherwise: format!(
            "a rebuild of {table} would lose this trigger, which is not part of the plan"
        ),
    })
}

/// No conflict clause may have swallowed a row.
fn all_there(from: &Table, old: &str, new: &str) -> Statement {
    Statement::Expect(Expectation {
        expect_no_rows: format!(
            "SELECT 'rows before: ' || before.n || ', copied: ' || copied.n \
             FROM (SELECT count(*) AS n FROM {old}) AS before, \
             (SELECT count(*) AS n FROM {new}) AS copied WHERE before.n <> copied.n"
        ),
        otherwise: format!("not every row of {} was copied", from.name),
    })
}

/// The copy is read once more before the original goes. Indexes come later, made of what was read:
/// to look up each row in each of them takes longer than the whole rebuild.
fn sound(from: &Table, new: &QName) -> Statement {
    Statement::Expect(Expectation {
        expect_no_rows: format!(
            "SELECT integrity_check FROM pragma_integrity_check({}) WHERE integrity_check <> 'ok'",
            literal(&new.name)
        ),
        otherwise: format!("the copy of {} is damaged", from.name),
    })
}

/// What the undo does not bring back.
fn lost(rebuild: &Rebuild) -> Vec<String> {
    let table = &rebuild.to.name;
    let mut lost: Vec<String> = rebuild
        .changes
        .iter()
        .filter_map(|change| match change {
            TableChange::DropColumn(column) if column.generated.is_none() => {
                Some(format!("the values of {table}.{}", column.name))
            }
            TableChange::AlterColumn {
                from,
                to,
                using,
                backfill,
                ..
            } => {
                let told = using.is_some() || backfill.is_some();
                let kept = !told && conversion(&from.ty, &to.ty) != Conversion::Lossy;
                let claimed = if from.ty.is_empty() {
                    "any type"
                } else {
                    from.ty.as_str()
                };
                let text = format!(
                    "the values of {table}.{} as they were as {claimed}",
                    to.name
                );
                (!kept).then_some(text)
            }
            _ => None,
        })
        .collect();
    if loses_rowids(&rebuild.from, &rebuild.to) {
        lost.push(format!("the rowids of {table}"));
    }
    lost
}
