//! A function changes under values that were computed with it and are kept.

use super::Judge;
use crate::diff::Change;
use crate::schema::{Constraint, ConstraintKind, GeneratedKind, Index, Key, Object, Table};
use crate::sql::{Dialect, ident, qualified, tokens};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let Change::ReplaceObject { from, to } = change else {
        return Vec::new();
    };
    if body(from) == body(to) {
        return Vec::new();
    }
    let staying = judge.to.tables.values().filter(|table| {
        let before = judge.from.tables.get(&table.name);
        before.is_some_and(|before| before.depends_on.contains(&to.id))
            && table.depends_on.contains(&to.id)
    });
    staying
        .flat_map(|table| in_table(to, table, judge.to.dialect))
        .collect()
}

/// What the function does, without how it is declared.
fn body(object: &Object) -> Vec<&str> {
    let lines = object.create.iter().flat_map(|sql| sql.lines());
    let starts = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("AS ") || line.starts_with("BEGIN ATOMIC") || line.starts_with("RETURN ")
    };
    lines.skip_while(|line| !starts(line)).collect()
}

fn in_table(function: &Object, table: &Table, dialect: Dialect) -> Vec<Hazard> {
    let name = &function.id.name.name;
    let indexes = table
        .indexes
        .iter()
        .filter(|index| in_index(name, index, dialect));
    let indexes = indexes.map(|index| {
        let index = qualified(&table.name.namespace, &index.name);
        hazard(
            function,
            &format!("index {index}"),
            format!("run REINDEX INDEX {index} afterwards"),
        )
    });
    let columns = table.columns.iter().filter(|column| {
        let stored = column.generated.as_ref();
        let stored = stored.filter(|generated| generated.kind == GeneratedKind::Stored);
        stored.is_some_and(|generated| names(&generated.expression, name, dialect))
    });
    let columns = columns.map(|column| {
        let rows = qualified(&table.name.namespace, &table.name.name);
        let column = ident(&column.name);
        hazard(
            function,
            &format!("generated column {rows}.{column}"),
            format!("run UPDATE {rows} SET {column} = DEFAULT afterwards"),
        )
    });
    let checks = table
        .constraints
        .iter()
        .filter(|check| in_check(name, check, dialect));
    let checks = checks.map(|check| {
        let rows = qualified(&table.name.namespace, &table.name.name);
        let check = check.name.as_deref().map(ident).unwrap_or_default();
        hazard(
            function,
            &format!("check {check} of {rows}"),
            format!("drop {check} and add it again afterwards: then every row is looked at"),
        )
    });
    indexes.chain(columns).chain(checks).collect()
}

fn in_index(name: &str, index: &Index, dialect: Dialect) -> bool {
    let mut keys = index.keys.iter();
    let in_key =
        keys.any(|key| matches!(&key.key, Key::Expression(sql) if names(sql, name, dialect)));
    in_key || index.predicate.iter().any(|sql| names(sql, name, dialect))
}

fn in_check(name: &str, check: &Constraint, dialect: Dialect) -> bool {
    match &check.kind {
        ConstraintKind::Check { expression, .. } => names(expression, name, dialect),
        ConstraintKind::Exclude { definition } => names(definition, name, dialect),
        _ => false,
    }
}

fn names(sql: &str, name: &str, dialect: Dialect) -> bool {
    let all = tokens(sql, dialect);
    all.iter()
        .any(|token| token.name(dialect).as_deref() == Some(name))
}

fn hazard(function: &Object, what: &str, advice: String) -> Hazard {
    Hazard {
        kind: HazardKind::StaleValues,
        message: format!(
            "{} gives other values from now on, but {what} keeps what was computed before",
            function.id
        ),
        advice,
    }
}
