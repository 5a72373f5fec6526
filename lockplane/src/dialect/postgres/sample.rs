//! Values for rows that are thought up.

/// SQL for a value of a type, as `format_type` prints it.
pub(super) fn sample(ty: &str, number: usize) -> Option<String> {
    if ty.ends_with("[]") {
        return Some("'{}'".to_owned());
    }
    let bare = ty.split('(').next().unwrap_or(ty).trim();
    let value = match bare {
        "smallint" | "integer" | "bigint" | "numeric" | "real" | "double precision" | "oid"
        | "money" => {
            return Some(number.to_string());
        }
        "boolean" => (number % 2 == 1).to_string(),
        "text" | "character varying" | "character" | "bpchar" | "name" | "citext"
        | "public.citext" => number.to_string(),
        "date" => format!("2000-01-{number:02}"),
        "uuid" => format!("00000000-0000-0000-0000-{number:012}"),
        "json" | "jsonb" => "{}".to_owned(),
        "bytea" => format!("\\x{number:02}"),
        "inet" | "cidr" => format!("10.0.0.{number}"),
        "interval" => format!("{number} days"),
        _ if ty.starts_with("timestamp") => format!("2000-01-{number:02} 00:00:00Z"),
        _ if ty.starts_with("time") => format!("00:00:{number:02}"),
        _ => return None,
    };
    Some(crate::sql::literal(&value))
}
