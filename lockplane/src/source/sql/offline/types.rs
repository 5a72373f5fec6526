//! PostgreSQL's own spelling of types.

use sqlparser::ast::DataType;

/// As `format_type` prints it.
pub(super) fn spell(ty: &DataType) -> String {
    spell_text(&ty.to_string())
}

/// The integer type behind `serial`, if it is one.
pub(super) fn serial(ty: &DataType) -> Option<&'static str> {
    match ty.to_string().to_lowercase().as_str() {
        "serial" | "serial4" => Some("integer"),
        "bigserial" | "serial8" => Some("bigint"),
        "smallserial" | "serial2" => Some("smallint"),
        _ => None,
    }
}

fn spell_text(text: &str) -> String {
    if let Some((element, _)) = text.split_once('[') {
        return format!("{}[]", spell_text(element.trim()));
    }
    let lower = match text.contains('"') {
        true => text.to_owned(),
        false => text.to_lowercase(),
    };
    let (name, limits) = limits(&lower);
    let limits = limits.replace(' ', "");
    match name.as_str() {
        "int" | "int4" | "integer" => "integer".to_owned(),
        "int2" | "smallint" => "smallint".to_owned(),
        "int8" | "bigint" => "bigint".to_owned(),
        "float4" | "real" => "real".to_owned(),
        "float" if limits.parse::<u32>().is_ok_and(|bits| bits <= 24) => "real".to_owned(),
        "float" | "float8" | "double precision" | "double" => "double precision".to_owned(),
        "bool" => "boolean".to_owned(),
        "numeric" | "decimal" | "dec" => with("numeric", &two(&limits)),
        "varchar" | "char varying" | "character varying" => with("character varying", &limits),
        "char" | "character" => with("character", &or_one(&limits)),
        "bit" => with("bit", &or_one(&limits)),
        "varbit" | "bit varying" => with("bit varying", &limits),
        "timestamp" | "timestamp without time zone" => zoned("timestamp", &limits, "without"),
        "timestamptz" | "timestamp with time zone" => zoned("timestamp", &limits, "with"),
        "time" | "time without time zone" => zoned("time", &limits, "without"),
        "timetz" | "time with time zone" => zoned("time", &limits, "with"),
        _ => with(&name, &limits),
    }
}

/// `timestamp(3) with time zone` is `timestamp with time zone` and `3`.
fn limits(text: &str) -> (String, String) {
    match text.split_once('(') {
        Some((name, rest)) => {
            let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
            (format!("{}{after}", name.trim_end()), inside.to_owned())
        }
        None => (text.to_owned(), String::new()),
    }
}

fn with(name: &str, limits: &str) -> String {
    match limits {
        "" => name.to_owned(),
        limits => format!("{name}({limits})"),
    }
}

fn zoned(name: &str, limits: &str, zone: &str) -> String {
    format!("{} {zone} time zone", with(name, limits))
}

fn or_one(limits: &str) -> String {
    match limits {
        "" => "1".to_owned(),
        limits => limits.to_owned(),
    }
}

fn two(limits: &str) -> String {
    match limits.is_empty() || limits.contains(',') {
        true => limits.to_owned(),
        false => format!("{limits},0"),
    }
}

#[cfg(test)]
mod tests {
    use super::spell_text;

    #[test]
    fn types_are_spelled_as_postgres_does() {
        for (given, spelled) in [
            ("INT", "integer"),
            ("VARCHAR(20)", "character varying(20)"),
            ("NUMERIC(10)", "numeric(10,0)"),
            ("NUMERIC(10, 2)", "numeric(10,2)"),
            ("CHAR", "character(1)"),
            ("TIMESTAMP(3) WITH TIME ZONE", "timestamp(3) with time zone"),
            ("TIMESTAMP", "timestamp without time zone"),
            ("INT[][]", "integer[]"),
            ("FLOAT(10)", "real"),
            ("JSONB", "jsonb"),
            ("\"Mood\"", "\"Mood\""),
        ] {
            assert_eq!(spell_text(given), spelled);
        }
    }
}
