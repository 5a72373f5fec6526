//! Views, triggers and virtual tables.

use crate::schema::{Object, ObjectKind};
use crate::sql::qualified;
use crate::step::{Statement, Step, Undo};

fn create_sql(object: &Object) -> Vec<Statement> {
    object.create.iter().map(Statement::run).collect()
}

fn drop_sql(object: &Object) -> Vec<Statement> {
    let word = match object.id.kind {
        ObjectKind::View => "VIEW",
        ObjectKind::Trigger => "TRIGGER",
        _ => "TABLE",
    };
    let name = &object.id.name;
    let name = qualified(&name.namespace, &name.name);
    vec![Statement::run(format!("DROP {word} {name}"))]
}

pub(super) fn create(object: &Object) -> Step {
    Step::new(
        format!("Create {}", object.id),
        create_sql(object),
        Undo::Sql(drop_sql(object)),
    )
}

pub(super) fn drop(object: &Object) -> Step {
    Step::new(
        format!("Drop {}", object.id),
        drop_sql(object),
        undo_of_drop(object, create_sql(object)),
    )
}

fn undo_of_drop(object: &Object, sql: Vec<Statement>) -> Undo {
    match object.id.kind {
        ObjectKind::VirtualTable => Undo::Lossy {
            sql,
            lost: format!("the rows of {}", object.id),
        },
        _ => Undo::Sql(sql),
    }
}

pub(super) fn replace(from: &Object, to: &Object) -> Step {
    let both = |first: &Object, then: &Object| {
        drop_sql(first)
            .into_iter()
            .chain(create_sql(then))
            .collect()
    };
    Step::new(
        format!("Replace {}", to.id),
        both(from, to),
        undo_of_drop(from, both(to, from)),
    )
}
