//! Types, sequences and functions as SQL.

use std::collections::BTreeMap;

use lockplane::sql::literal;

use super::spec::{Domain, Enum, Function, FunctionKind, Id, Sequence, Spec, Title, quoted};
use super::types::{BUILTIN, Ty};

pub fn types(spec: &Spec) -> Vec<String> {
    let enums = spec.enums.iter().map(|ty| {
        let labels: Vec<String> = ty.labels.iter().map(|it| label(ty, it)).collect();
        let (was, name) = (was(&ty.title), spec.name(&ty.title));
        let sql = format!("{was}CREATE TYPE {name} AS ENUM ({})", labels.join(", "));
        (ty.title.id, sql)
    });
    let composites = spec.composites.iter().map(|it| {
        let number = ["integer", "integer", "bigint"].get(it.form);
        let number = number.map(|ty| format!("number {ty}"));
        let date = (it.form == 1).then(|| "added date".to_owned());
        let more = it.more.map(|ty| format!("\"one more\" {}", ty.sql(spec)));
        let text = Some("\"a text\" text".to_owned());
        let all: Vec<String> = [number, text, date, more].into_iter().flatten().collect();
        let (was, name) = (was(&it.title), spec.name(&it.title));
        let sql = format!("{was}CREATE TYPE {name} AS ({})", all.join(", "));
        (it.title.id, sql)
    });
    let ranges = spec.ranges.iter().map(|it| {
        let (was, name) = (was(&it.title), spec.name(&it.title));
        let options = match it.form {
            0 => "subtype = numeric".to_owned(),
            1 => "subtype = double precision, subtype_diff = float8mi".to_owned(),
            2 => format!(
                "subtype = numeric, multirange_type_name = {}.{}",
                spec.space_name(it.title.space),
                quoted(&many(&it.title.name))
            ),
            _ => "subtype = integer".to_owned(),
        };
        (
            it.title.id,
            format!("{was}CREATE TYPE {name} AS RANGE ({options})"),
        )
    });
    // A composite type may have an attribute of one that was there before it.
    let domains = spec.domains.iter();
    let domains = domains.map(|it| (it.title.id, domain(spec, it)));
    let all = enums.chain(composites).chain(ranges).chain(domains);
    let all: BTreeMap<Id, String> = all.collect();
    all.into_values().collect()
}

/// The name of a range's multirange.
fn many(name: &str) -> String {
    let many = format!("M {name}");
    let mut ends = (0..=many.len().min(63)).rev();
    let end = ends.find(|end| many.is_char_boundary(*end));
    many[..end.unwrap_or_default()].to_owned()
}

/// The hint of what has another name than before.
fn was(title: &Title) -> String {
    let was = title.was.as_ref();
    was.map_or_else(String::new, |was| {
        format!("-- renamed from: {}\n", quoted(was))
    })
}

/// A value, and the hint of one that was called something else.
fn label(ty: &Enum, label: &str) -> String {
    match &ty.was {
        Some([new, old]) if new == label => {
            let (new, old) = (literal(new), literal(old));
            format!("\n  -- renamed from: {old}\n  {new}")
        }
        _ => literal(label),
    }
}

fn domain(spec: &Spec, domain: &Domain) -> String {
    let check = match domain.check {
        None => "",
        Some(0) => " CHECK (VALUE IS NOT NULL OR VALUE IS NULL)",
        Some(1) => " DEFAULT NULL",
        Some(3) => " NOT NULL",
        Some(4) => " DEFAULT '1' CHECK (VALUE IS NOT NULL)",
        Some(_) => " CONSTRAINT \"odd one\" CHECK (VALUE::text <> 'never')",
    };
    format!(
        "{}CREATE DOMAIN {} AS {}{check}",
        was(&domain.title),
        spec.name(&domain.title),
        BUILTIN[domain.base].sql
    )
}

pub fn sequence(spec: &Spec, sequence: &Sequence) -> String {
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

pub fn owner(spec: &Spec, sequence: &Sequence) -> Option<String> {
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

pub fn functions(spec: &Spec, wanted: impl Fn(FunctionKind) -> bool) -> Vec<String> {
    let functions = spec.functions.iter().filter(|it| wanted(it.kind));
    functions.map(|it| function(spec, it)).collect()
}

pub fn function(spec: &Spec, function: &Function) -> String {
    let name = spec.name(&function.title);
    let body = function.body;
    let marks = [
        "",
        " STRICT",
        " SET search_path = pg_catalog",
        " PARALLEL SAFE COST 7",
    ][body / 3 % 4];
    match function.kind {
        FunctionKind::Tells(base) => tells(&name, BUILTIN[base].sql, body, marks),
        FunctionKind::Takes(ty) => tells(&name, &ty.sql(spec), body, marks),
        FunctionKind::Gives(base) => {
            let (ty, value) = (BUILTIN[base].sql, Ty::Builtin(base).value(spec, body));
            format!(
                "CREATE FUNCTION {name}() RETURNS {ty} LANGUAGE sql STABLE{marks} AS $f$ SELECT {value}::{ty} $f$"
            )
        }
        FunctionKind::Trigger => format!(
            "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN\n  PERFORM {body};\n  RETURN coalesce(NEW, OLD);\nEND $f$"
        ),
        FunctionKind::Event => format!(
            "CREATE FUNCTION {name}() RETURNS event_trigger LANGUAGE plpgsql AS $f$ BEGIN\n  PERFORM {body};\nEND $f$"
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

/// A function from a value to a boolean, which does not depend on settings.
fn tells(name: &str, ty: &str, body: usize, marks: &str) -> String {
    let says = format!("IS NOT NULL OR {body} > 0");
    match body % 3 {
        0 => format!(
            "CREATE FUNCTION {name}(x {ty}) RETURNS boolean LANGUAGE sql IMMUTABLE{marks} AS $f$ SELECT x {says} $f$"
        ),
        1 => format!(
            "CREATE FUNCTION {name}({ty}) RETURNS boolean LANGUAGE sql IMMUTABLE{marks} RETURN $1 {says}"
        ),
        _ => format!(
            "CREATE FUNCTION {name}(x {ty}) RETURNS boolean LANGUAGE plpgsql IMMUTABLE{marks} AS $f$ BEGIN\n  RETURN x {says}; -- it's\nEND $f$"
        ),
    }
}
