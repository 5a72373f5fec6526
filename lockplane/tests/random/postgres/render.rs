//! A schema as SQL, in groups of statements whose order is free.

use lockplane::sql::literal;

use super::spec::{
    Domain, Function, FunctionKind, Id, Sequence, Spec, Table, TableKind, Title, View, quoted,
};
use super::types::{BUILTIN, Ty};
use super::{hung, table};

pub fn statements(spec: &Spec) -> Vec<Vec<String>> {
    let mut groups = vec![
        spec.spaces
            .iter()
            .map(|space| format!("CREATE SCHEMA {}", quoted(&space.name)))
            .collect(),
        types(spec),
        spec.domains.iter().map(|it| domain(spec, it)).collect(),
        spec.sequences.iter().map(|it| sequence(spec, it)).collect(),
        functions(spec, |kind| !matches!(kind, FunctionKind::Counts(_))),
    ];
    groups.extend(by_level(spec).into_iter().map(|tables| {
        tables
            .into_iter()
            .map(|it| table::create(spec, it))
            .collect()
    }));
    groups.extend(wholes_in_order(spec, hung::indexes_of));
    groups.extend(wholes_in_order(spec, table::foreign_keys));
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
            .collect(),
    );
    groups.push(comments(spec));
    groups
}

fn types(spec: &Spec) -> Vec<String> {
    let enums = spec.enums.iter().map(|ty| {
        let labels: Vec<String> = ty.labels.iter().map(|label| literal(label)).collect();
        format!(
            "CREATE TYPE {} AS ENUM ({})",
            spec.name(&ty.title),
            labels.join(", ")
        )
    });
    let composites = spec.composites.iter();
    let composites = composites.map(|it| {
        format!(
            "CREATE TYPE {} AS (number integer, \"a text\" text)",
            spec.name(it)
        )
    });
    let ranges = spec.ranges.iter();
    let ranges =
        ranges.map(|it| format!("CREATE TYPE {} AS RANGE (subtype = numeric)", spec.name(it)));
    enums.chain(composites).chain(ranges).collect()
}

fn domain(spec: &Spec, domain: &Domain) -> String {
    let check = match domain.check {
        None => "",
        Some(0) => " CHECK (VALUE IS NOT NULL OR VALUE IS NULL)",
        Some(1) => " DEFAULT NULL",
        Some(_) => " CONSTRAINT \"odd one\" CHECK (VALUE::text <> 'never')",
    };
    format!(
        "CREATE DOMAIN {} AS {}{check}",
        spec.name(&domain.title),
        BUILTIN[domain.base].sql
    )
}

fn sequence(spec: &Spec, sequence: &Sequence) -> String {
    let mut sql = format!("CREATE SEQUENCE {}", spec.name(&sequence.title));
    if sequence.step != 1 {
        sql.push_str(&format!(" INCREMENT BY {}", sequence.step));
    }
    if let Some(start) = sequence.start {
        sql.push_str(&format!(" START WITH {start}"));
    }
    if sequence.cycle {
        sql.push_str(" MAXVALUE 1000000 CYCLE");
    }
    sql
}

fn owner(spec: &Spec, sequence: &Sequence) -> Option<String> {
    let (table, column) = sequence.owner?;
    let name = spec
        .shows(table)
        .into_iter()
        .find(|(id, _, _)| *id == column)?
        .1;
    let owner = format!("{}.{}", spec.relation_name(table), quoted(&name));
    Some(format!(
        "ALTER SEQUENCE {} OWNED BY {owner}",
        spec.name(&sequence.title)
    ))
}

fn functions(spec: &Spec, wanted: impl Fn(FunctionKind) -> bool) -> Vec<String> {
    let functions = spec.functions.iter().filter(|it| wanted(it.kind));
    functions.map(|it| function(spec, it)).collect()
}

fn function(spec: &Spec, function: &Function) -> String {
    let name = spec.name(&function.title);
    let body = function.body;
    match function.kind {
        FunctionKind::Tells(base) => {
            let ty = BUILTIN[base].sql;
            match body % 3 {
                0 => format!(
                    "CREATE FUNCTION {name}(x {ty}) RETURNS boolean LANGUAGE sql IMMUTABLE AS $f$ SELECT x IS NOT NULL OR {body} > 0 $f$"
                ),
                1 => format!(
                    "CREATE FUNCTION {name}({ty}) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 IS NOT NULL OR {body} > 0"
                ),
                _ => format!(
                    "CREATE FUNCTION {name}(x {ty}) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $f$ BEGIN\n  RETURN x IS NOT NULL OR {body} > 0; -- it's\nEND $f$"
                ),
            }
        }
        FunctionKind::Gives(base) => {
            let (ty, value) = (BUILTIN[base].sql, Ty::Builtin(base).value(spec, body));
            format!(
                "CREATE FUNCTION {name}() RETURNS {ty} LANGUAGE sql STABLE AS $f$ SELECT {value}::{ty} $f$"
            )
        }
        FunctionKind::Trigger => format!(
            "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN\n  PERFORM {body};\n  RETURN coalesce(NEW, OLD);\nEND $f$"
        ),
        FunctionKind::Counts(relation) => {
            let from = spec.relation_name(relation);
            match body % 2 {
                0 => format!(
                    "CREATE FUNCTION {name}() RETURNS bigint LANGUAGE sql STABLE AS $f$ SELECT count(*) + {body} FROM {from} $f$"
                ),
                _ => format!(
                    "CREATE FUNCTION {name}() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) + {body} FROM {from}; END"
                ),
            }
        }
    }
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
        .chain(&spec.composites)
        .chain(&spec.ranges)
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
        let arguments = match it.kind {
            FunctionKind::Tells(base) => BUILTIN[base].sql,
            _ => "",
        };
        add(
            "FUNCTION",
            format!("{}({arguments})", spec.name(&it.title)),
            &it.title,
        );
    }
    all.extend(spec.tables.iter().flat_map(|it| hung::comments(spec, it)));
    all
}
