//! A schema as SQL, in groups of statements whose order is free.

use lockplane::sql::literal;

use super::made_sql::{function, functions, owner, sequence, types};
use super::spec::{FunctionKind, Id, Spec, Table, TableKind, Title, View, quoted};
use super::{hung, joined, others_sql, rights, table};

pub fn statements(spec: &Spec) -> Vec<Vec<String>> {
    let mut groups = vec![
        spec.spaces
            .iter()
            .map(|space| format!("CREATE SCHEMA {}", quoted(&space.name)))
            .collect(),
        types(spec),
        spec.sequences.iter().map(|it| sequence(spec, it)).collect(),
        functions(spec, |kind| !matches!(kind, FunctionKind::Counts(_))),
    ];
    groups.extend(others_sql::before_tables(spec));
    groups.extend(by_level(spec).into_iter().map(|tables| {
        tables
            .into_iter()
            .map(|it| table::create(spec, it))
            .collect()
    }));
    groups.extend(wholes_in_order(spec, hung::indexes_of));
    groups.extend(wholes_in_order(spec, table::foreign_keys));
    let by_level = by_level(spec).into_iter().flatten();
    let joins = by_level.flat_map(|it| joined::statements(spec, it));
    groups.extend(joins.map(|it| vec![it]));
    groups.push(
        spec.sequences
            .iter()
            .filter_map(|it| owner(spec, it))
            .collect(),
    );
    groups.extend(views(spec));
    groups.push(
        spec.tables
            .iter()
            .flat_map(|it| hung::on_table(spec, it))
            .chain(spec.views.iter().flat_map(|it| hung::on_view(spec, it)))
            .collect(),
    );
    groups.extend(others_sql::after_tables(spec));
    groups.push(comments(spec));
    groups.extend(rights::statements(spec));
    groups
}

/// Tables after those they are part of.
fn by_level(spec: &Spec) -> Vec<Vec<&Table>> {
    let mut levels: Vec<Vec<&Table>> = Vec::new();
    for table in &spec.tables {
        let level = level(spec, table);
        levels.resize(levels.len().max(level + 1), Vec::new());
        levels[level].push(table);
    }
    levels
}

fn level(spec: &Spec, table: &Table) -> usize {
    match table.kind {
        TableKind::Part { of, .. } | TableKind::Child { of } => {
            spec.table(of).map_or(0, |parent| 1 + level(spec, parent))
        }
        TableKind::Plain | TableKind::Whole { .. } => 0,
    }
}

/// What is made of each table; that of partitioned tables and partitions one at a time. PostgreSQL numbers the
/// names of partitions' indexes in the order of those of the whole, and a partition's foreign key serves the
/// whole's only if it is there before.
fn wholes_in_order(spec: &Spec, of: impl Fn(&Spec, &Table) -> Vec<String>) -> Vec<Vec<String>> {
    let (wholes, others): (Vec<&Table>, Vec<&Table>) = spec.tables.iter().partition(|table| {
        table.splits().is_some() || matches!(table.kind, TableKind::Part { .. })
    });
    let all = |tables: Vec<&Table>| -> Vec<String> {
        let tables = tables.into_iter();
        tables.flat_map(|it| of(spec, it)).collect()
    };
    let ordered = all(wholes).into_iter().map(|sql| vec![sql]);
    ordered.chain([all(others)]).collect()
}

/// Views, and functions that read, after what they read: one at a time in the order in which they came.
fn views(spec: &Spec) -> Vec<Vec<String>> {
    let mut all: Vec<(Id, String)> = Vec::new();
    let reading = spec
        .functions
        .iter()
        .filter(|it| matches!(it.kind, FunctionKind::Counts(_)));
    all.extend(reading.map(|it| (it.title.id, function(spec, it))));
    all.extend(spec.views.iter().map(|it| (it.title.id, view(spec, it))));
    all.sort();
    let mut groups: Vec<Vec<String>> = all.into_iter().map(|(_, sql)| vec![sql]).collect();
    groups.push(
        spec.views
            .iter()
            .flat_map(|it| hung::indexes_of_view(spec, it))
            .collect(),
    );
    groups
}

fn view(spec: &Spec, view: &View) -> String {
    let outputs = view.outputs.iter().filter_map(|output| {
        let sql = match output.plain {
            true => output.expr.column_of(spec, view.source)?.0,
            false => output.expr.value(spec, view.source)?,
        };
        Some(format!("{sql} AS {}", quoted(&output.name)))
    });
    let mut outputs: Vec<String> = outputs.collect();
    let called = view.function.and_then(|id| spec.function(id));
    outputs.extend(called.map(|it| format!("{}() AS \"called so\"", spec.name(&it.title))));
    let summed = view.function.and_then(|id| spec.other(id));
    outputs
        .extend(summed.map(|it| format!("(SELECT {}(1)) AS \"summed so\"", spec.name(&it.title))));
    outputs.extend(view.reads.map(|(relation, column)| {
        let (column, from) = (
            table::names(spec, relation, &[column]),
            spec.relation_name(relation),
        );
        format!("(SELECT count(it.{column}) FROM {from} it) AS \"read so\"")
    }));
    let filter = view
        .filter
        .and_then(|filter| filter.condition(spec, view.source));
    let filter = filter.map_or_else(String::new, |filter| format!(" WHERE {filter}"));
    let kind = if view.stored {
        "MATERIALIZED VIEW"
    } else {
        "VIEW"
    };
    let option = match (view.stored, view.option) {
        (false, 1) => " WITH (security_barrier = true)",
        (true, 1) => " WITH (fillfactor = 80)",
        (false, 2) => " WITH (check_option = cascaded)",
        _ => "",
    };
    format!(
        "CREATE {kind} {}{option} AS SELECT {} FROM {}{filter}",
        spec.name(&view.title),
        outputs.join(", "),
        spec.relation_name(view.source)
    )
}

/// A comment's text.
pub fn remark(at: usize) -> String {
    literal(["plain", "it's \"odd\" \\ é", "-- two\nlines"][at % 3])
}

fn comments(spec: &Spec) -> Vec<String> {
    let mut all = Vec::new();
    let mut add = |kind: &str, name: String, title: &Title| {
        all.extend(
            title
                .comment
                .map(|at| format!("COMMENT ON {kind} {name} IS {}", remark(at))),
        );
    };
    for title in spec
        .enums
        .iter()
        .map(|it| &it.title)
        .chain(spec.composites.iter().map(|it| &it.title))
        .chain(spec.ranges.iter().map(|it| &it.title))
    {
        add("TYPE", spec.name(title), title);
    }
    for it in &spec.domains {
        add("DOMAIN", spec.name(&it.title), &it.title);
    }
    for it in &spec.sequences {
        add("SEQUENCE", spec.name(&it.title), &it.title);
    }
    for it in &spec.tables {
        add("TABLE", spec.name(&it.title), &it.title);
    }
    for it in &spec.views {
        add(
            if it.stored {
                "MATERIALIZED VIEW"
            } else {
                "VIEW"
            },
            spec.name(&it.title),
            &it.title,
        );
    }
    for it in &spec.functions {
        add("FUNCTION", rights::signature(spec, &it.title), &it.title);
    }
    all.extend(spec.tables.iter().flat_map(|it| hung::comments(spec, it)));
    all.extend(others_sql::comments(spec));
    all
}
