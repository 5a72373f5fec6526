//! A function changes under values that were computed with it and are kept.

use super::Judge;
use crate::diff::Change;
use crate::schema::{
    Column, Constraint, ConstraintKind, GeneratedKind, Index, Key, Object, ObjectId, ObjectKind,
    Schema, Table,
};
use crate::sql::{Dialect, ident, qualified, tokens};
use crate::step::{Hazard, HazardKind};

pub(super) fn judge(change: &Change, judge: &Judge<'_>) -> Vec<Hazard> {
    let Change::ReplaceObject { from, to } = change else {
        return Vec::new();
    };
    let computes = to.id.kind == ObjectKind::Function;
    if !computes || from.gives(judge.to.dialect) == to.gives(judge.to.dialect) {
        return Vec::new();
    }
    let callers = callers(&to.id, judge.to);
    let needs = |table: &Table| callers.iter().any(|it| table.depends_on.contains(&it.id));
    let staying = judge.to.tables.values().filter(|table| {
        let before = judge.from.tables.get(&table.name);
        before.is_some_and(|before| {
            table
                .depends_on
                .iter()
                .any(|id| before.depends_on.contains(id))
        }) && needs(table)
    });
    let dialect = judge.to.dialect;
    let found = staying.flat_map(|table| {
        Kept {
            table,
            callers: &callers,
            dialect,
        }
        .hazards(to)
    });
    found.collect()
}

/// The function, and what calls it in expressions: functions whose bodies were read, operators and their classes, casts,
/// domains.
fn callers<'s>(function: &ObjectId, schema: &'s Schema) -> Vec<&'s Object> {
    let kinds = [
        ObjectKind::Function,
        ObjectKind::Operator,
        ObjectKind::OperatorClass,
        ObjectKind::OperatorFamily,
        ObjectKind::Aggregate,
        ObjectKind::Cast,
        ObjectKind::Domain,
    ];
    let mut found: Vec<&Object> = schema.objects.get(function).into_iter().collect();
    let mut at = 0;
    while let Some(called) = found.get(at).map(|it| it.id.clone()) {
        let all = schema.objects.values();
        let new = all.filter(|it| kinds.contains(&it.id.kind) && it.depends_on.contains(&called));
        let new: Vec<&Object> = new
            .filter(|it| !found.iter().any(|known| known.id == it.id))
            .collect();
        found.extend(new);
        at += 1;
    }
    found
}

/// What a table keeps that was computed with what calls the function.
struct Kept<'a> {
    table: &'a Table,
    callers: &'a [&'a Object],
    dialect: Dialect,
}

impl Kept<'_> {
    fn hazards(&self, function: &Object) -> Vec<Hazard> {
        let table = self.table;
        let rows = qualified(&table.name.namespace, &table.name.name);
        let indexes = table.indexes.iter().filter(|index| self.in_index(index));
        let indexes = indexes.map(|index| {
            let index = qualified(&table.name.namespace, &index.name);
            let advice = format!("run REINDEX INDEX {index} afterwards");
            (format!("index {index}"), advice)
        });
        let columns = table.columns.iter().filter(|column| self.in_column(column));
        let columns = columns.map(|column| {
            let column = ident(&column.name);
            let advice = format!("run UPDATE {rows} SET {column} = DEFAULT afterwards");
            (format!("generated column {rows}.{column}"), advice)
        });
        let domains = table.columns.iter().filter_map(|column| {
            let mut domains = self.callers.iter().filter(|it| it.id.kind == ObjectKind::Domain);
            let domain = domains.find(|it| self.names(&column.ty, it))?;
            let (column, domain) = (ident(&column.name), &domain.id.name);
            let advice = "drop the domain's check and add it again afterwards: then every value is looked at";
            Some((format!("the check of domain {domain} for {rows}.{column}"), advice.to_owned()))
        });
        let checks = table
            .constraints
            .iter()
            .filter(|check| self.in_check(check));
        let checks = checks.map(|check| {
            let check = check.name.as_deref().map(ident).unwrap_or_default();
            let advice =
                format!("drop {check} and add it again afterwards: then every row is looked at");
            (format!("check {check} of {rows}"), advice)
        });
        let split = table
            .options
            .partition_by
            .iter()
            .filter(|key| self.in_text(key));
        let split = split.map(|_| {
            let advice = "take out the rows and put them in again afterwards".to_owned();
            (format!("the choice of partitions of {rows}"), advice)
        });
        let found = indexes
            .chain(columns)
            .chain(domains)
            .chain(checks)
            .chain(split);
        found
            .map(|(what, advice)| hazard(function, &what, advice))
            .collect()
    }

    fn in_index(&self, index: &Index) -> bool {
        let mut keys = index.keys.iter();
        let in_key = keys.any(|key| {
            let expression = matches!(&key.key, Key::Expression(sql) if self.in_text(sql));
            expression || key.opclass.as_ref().is_some_and(|name| self.in_text(name))
        });
        in_key || index.predicate.iter().any(|sql| self.in_text(sql))
    }

    fn in_column(&self, column: &Column) -> bool {
        let stored = column.generated.as_ref();
        let stored = stored.filter(|generated| generated.kind == GeneratedKind::Stored);
        stored.is_some_and(|generated| self.in_text(&generated.expression))
    }

    fn in_check(&self, check: &Constraint) -> bool {
        match &check.kind {
            ConstraintKind::Check { expression, .. } => self.in_text(expression),
            ConstraintKind::Exclude { definition } => self.in_text(definition),
            _ => false,
        }
    }

    fn in_text(&self, sql: &str) -> bool {
        self.callers.iter().any(|it| self.names(sql, it))
    }

    fn names(&self, sql: &str, caller: &Object) -> bool {
        let name = &caller.id.name.name;
        // A cast is called after what it is from and to.
        let cast = || {
            let to = name.split(" AS ").nth(1);
            to.is_some_and(|to| sql.contains(&format!("::{to}")))
        };
        match caller.id.kind {
            ObjectKind::Operator => sql.contains(&format!(".{name})")),
            ObjectKind::Cast => cast(),
            _ => {
                let all = tokens(sql, self.dialect);
                all.iter()
                    .any(|token| token.name(self.dialect).as_ref() == Some(name))
            }
        }
    }
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
