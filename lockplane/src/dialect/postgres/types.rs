//! Facts about types: what becomes of values when the type of a column changes.
//!
//! The classes were measured on PostgreSQL 14 to 18 and agree with its documentation ("ALTER TABLE",
//! `pg_cast`). A type this file does not know is somebody's own and never assumed to be harmless.

use crate::dialect::Conversion;
use crate::sql::literal;

/// A type's name taken apart: `character varying(20)[]` is `varchar`, `[20]`, an array.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Type {
    base: String,
    /// Of an interval, where not all may be there: `hour to minute`.
    fields: Option<String>,
    limits: Vec<i64>,
    array: bool,
}

/// What becomes of the values of a column whose type changes without a hint how.
pub(crate) fn conversion(from: &str, to: &str) -> Conversion {
    let (from, to) = (Type::parse(from), Type::parse(to));
    match (from.array, to.array) {
        _ if from == to => Conversion::Same,
        (false, false) => scalar(&from, &to),
        // Arrays are always written anew, even where their elements would not be.
        (true, true) => scalar(&from, &to).max(Conversion::Rewrite),
        (true, false) if to.is_text() => to_text(&to),
        _ => Conversion::Explicit,
    }
}

/// The cast that converts a column where the engine does not convert by itself; nothing where it
/// does, because an explicit cast silently cuts what an assignment refuses.
pub(crate) fn explicit_cast(column: &str, from: &str, to: &str) -> Option<String> {
    if conversion(from, to) != Conversion::Explicit {
        return None;
    }
    let (source, target) = (Type::parse(from), Type::parse(to));
    let whole = ["int2", "int8", "numeric"];
    Some(match (source.base.as_str(), target.base.as_str()) {
        _ if source.array || target.array => through_text(column, &source, to),
        ("int4", "bool") | ("bool", "int4") => format!("{column}::{to}"),
        (number, "bool") if whole.contains(&number) => format!("{column} <> 0"),
        ("bool", number) if whole.contains(&number) => format!("{column}::integer::{to}"),
        ("money", number) if is_number(number) => format!("{column}::numeric::{to}"),
        (many, one) if is_multirange_of(many, one) => format!("range_merge({column})"),
        (one, other) if has_cast(one, other) => format!("{column}::{to}"),
        _ => through_text(column, &source, to),
    })
}

/// The casts between types of which neither is text that have to be asked for (`pg_cast`), and mean
/// something else than the way through text, or a way where that one is closed.
fn has_cast(from: &str, to: &str) -> bool {
    let targets: &[&str] = match from {
        "int4" | "int8" => &["bit"],
        "bit" => &["int4", "int8"],
        "box" => &["circle", "lseg", "point", "polygon"],
        "circle" => &["box", "point", "polygon"],
        "lseg" => &["point"],
        "path" => &["polygon"],
        "point" => &["box"],
        "polygon" => &["box", "circle", "path", "point"],
        _ => return is_multirange_of(to, from),
    };
    targets.contains(&to)
}

fn is_multirange_of(many: &str, one: &str) -> bool {
    let kind = many.strip_suffix("multirange");
    kind.is_some_and(|kind| one.strip_suffix("range") == Some(kind))
}

/// Whether the two types are so far apart that a foreign key between them is refused.
pub(crate) fn incomparable(one: &str, other: &str) -> bool {
    let (one, other) = (Type::parse(one), Type::parse(other));
    one.family() != other.family() || one.array != other.array
}

/// How values of a type are stored when nobody says otherwise ("Storage", TOAST). Only asked for
/// types whose storage can be chosen at all.
pub(super) fn usual_storage(ty: &str) -> &'static str {
    match Type::parse(ty) {
        ty if ty.array => "extended",
        ty if ["numeric", "inet", "cidr"].contains(&ty.base.as_str()) => "main",
        _ => "extended",
    }
}

/// A value of a type, for rows that have lost theirs: nothing at all of it, as far as that exists.
pub(super) fn filler(ty: &str) -> String {
    let parsed = Type::parse(ty);
    let value = match parsed.base.as_str() {
        _ if parsed.array => "{}",
        base if is_number(base) || base == "money" || base == "oid" => return "0".to_owned(),
        "bool" => return "false".to_owned(),
        "date" | "timestamp" | "timestamptz" => "epoch",
        "time" | "timetz" => "00:00",
        "interval" => "0",
        "uuid" => "00000000-0000-0000-0000-000000000000",
        "json" | "jsonb" => "null",
        "inet" | "cidr" => "0.0.0.0",
        "bytea" | "tsvector" => "",
        _ if parsed.is_text() => "",
        _ => return of_own_type(ty),
    };
    format!("{}::{ty}", literal(value))
}

/// The first value of an enum; for a domain `0`, which is a value of nearly every type.
fn of_own_type(ty: &str) -> String {
    let first = format!(
        "SELECT e.enumlabel::text FROM pg_catalog.pg_enum e WHERE e.enumtypid = {}::regtype \
        ORDER BY e.enumsortorder LIMIT 1",
        literal(ty)
    );
    format!("coalesce(({first}), '0')::{ty}")
}

fn through_text(column: &str, source: &Type, to: &str) -> String {
    match source.is_text() && !source.array {
        true => format!("{column}::{to}"),
        false => format!("{column}::text::{to}"),
    }
}

fn scalar(from: &Type, to: &Type) -> Conversion {
    use Conversion::{Explicit, Lossy, Narrowing, Rewrite, Safe};
    if from.base == to.base {
        return limits(from, to);
    }
    match (from.base.as_str(), to.base.as_str()) {
        (a, b) if from.is_text() && to.is_text() => text(a, b, from, to),
        (_, _) if to.is_text() => to_text(to),
        ("int2", "int4" | "int8" | "float4" | "float8") => Rewrite,
        ("int4", "int8" | "float8") | ("float4", "float8") => Rewrite,
        ("int8", "int4" | "int2") | ("int4", "int2") => Narrowing,
        ("int2" | "int4" | "int8", "numeric") => match to.whole_digits() >= from.whole_digits() {
            true => Rewrite,
            false => Narrowing,
        },
        (a, b) if is_number(a) && is_number(b) => Lossy,
        // The same bits with another sign.
        ("int2" | "int4", "oid") | ("oid", "int4") => Lossy,
        ("oid", "int8") => Rewrite,
        ("int8", "oid") => Narrowing,
        ("money", "numeric") => Rewrite,
        ("int4" | "int8" | "numeric", "money") => Lossy,
        ("date", "timestamp") | ("time", "interval") => Rewrite,
        // What a value means depends on the session's time zone.
        ("date", "timestamptz") | ("timestamp", "timestamptz") | ("time", "timetz") => Lossy,
        ("timestamp" | "timestamptz", "date" | "time" | "timestamp") => Lossy,
        ("timestamptz", "timetz") | ("timetz" | "interval", "time") => Lossy,
        ("jsonb", "json") | ("macaddr", "macaddr8") => Rewrite,
        ("json", "jsonb") | ("inet", "cidr") => Lossy,
        ("cidr", "inet") => Safe,
        ("macaddr8", "macaddr") => Narrowing,
        ("bit", "varbit") | ("varbit", "bit") => match to.limits.is_empty() {
            true => Safe,
            false => Narrowing,
        },
        _ => Explicit,
    }
}

/// The same type with other limits (length, precision and scale).
fn limits(from: &Type, to: &Type) -> Conversion {
    use Conversion::{Lossy, Narrowing, Rewrite, Safe};
    match from.base.as_str() {
        "numeric" => numeric(from, to),
        "varchar" | "varbit" if to.limit() >= from.limit() => Safe,
        "bpchar" if to.limit() >= from.limit() => Rewrite,
        "varbit" | "bit" => Narrowing,
        "timestamp" | "timestamptz" | "time" | "timetz" if to.limit() >= from.limit() => Safe,
        "interval" if to.holds_fields_of(from) && to.limit() >= from.limit() => Safe,
        _ => Lossy,
    }
}

fn numeric(from: &Type, to: &Type) -> Conversion {
    if to.limits.is_empty() {
        return Conversion::Safe;
    }
    let fits = to.whole_digits() >= from.whole_digits();
    match (from.limits.is_empty(), to.scale().cmp(&from.scale())) {
        (true, _) | (_, std::cmp::Ordering::Less) => Conversion::Lossy,
        (_, std::cmp::Ordering::Equal) if fits => Conversion::Safe,
        _ if fits => Conversion::Rewrite,
        _ => Conversion::Narrowing,
    }
}

fn text(from: &str, to: &str, a: &Type, b: &Type) -> Conversion {
    match (from, to) {
        (_, "name") => Conversion::Lossy,
        ("bpchar", "varchar") if b.limit() >= a.limit() => Conversion::Rewrite,
        // Trailing spaces go without a word.
        (_, "varchar" | "bpchar") if !b.limits.is_empty() => Conversion::Lossy,
        ("bpchar" | "name", _) | (_, "bpchar") => Conversion::Rewrite,
        _ => Conversion::Safe,
    }
}

fn to_text(to: &Type) -> Conversion {
    match to.limits.is_empty() && to.base != "name" {
        true => Conversion::Rewrite,
        false => Conversion::Lossy,
    }
}

fn is_number(base: &str) -> bool {
    ["int2", "int4", "int8", "numeric", "float4", "float8"].contains(&base)
}

impl Type {
    fn parse(text: &str) -> Self {
        let text = text.trim();
        let (text, array) = match text.split_once('[') {
            Some((element, _)) => (element.trim(), true),
            None => (text, false),
        };
        let (name, limits) = split_limits(text);
        let (base, implied) = canonical(&name);
        let (base, fields) = match base.strip_prefix("interval ") {
            Some(fields) => ("interval".to_owned(), Some(fields.trim().to_owned())),
            None => (base, None),
        };
        Self {
            base,
            fields,
            limits: if limits.is_empty() { implied } else { limits },
            array,
        }
    }

    /// Whether an interval of these fields has all that one of the other's may have.
    fn holds_fields_of(&self, other: &Self) -> bool {
        self.fields.is_none() || self.fields == other.fields
    }

    fn is_text(&self) -> bool {
        ["text", "varchar", "bpchar", "citext", "name"].contains(&self.base.as_str())
    }

    /// The length or precision; without one everything fits.
    fn limit(&self) -> i64 {
        self.limits.first().copied().unwrap_or(i64::MAX)
    }

    fn scale(&self) -> i64 {
        self.limits.get(1).copied().unwrap_or(0)
    }

    /// How many digits there may be before the decimal point.
    fn whole_digits(&self) -> i64 {
        match self.base.as_str() {
            "int2" => 5,
            "int4" => 10,
            "int8" => 19,
            _ if self.limits.is_empty() => i64::MAX,
            _ => self.limit() - self.scale(),
        }
    }

    /// Types of one family can be compared through an index.
    fn family(&self) -> &str {
        match self.base.as_str() {
            "int2" | "int4" | "int8" => "integer",
            "float4" | "float8" => "float",
            _ if self.is_text() => "text",
            "date" | "timestamp" | "timestamptz" => "date",
            "inet" | "cidr" => "network",
            base => base,
        }
    }
}

/// `timestamp(3) without time zone` is `timestamp without time zone` and `[3]`.
fn split_limits(text: &str) -> (String, Vec<i64>) {
    let Some((before, rest)) = text.split_once('(') else {
        return (text.to_owned(), Vec::new());
    };
    let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
    let limits = inside.split(',').map(|n| n.trim().parse());
    match limits.collect::<Result<Vec<_>, _>>() {
        Ok(limits) => (format!("{}{after}", before.trim_end()), limits),
        Err(_) => (text.to_owned(), Vec::new()),
    }
}

/// One spelling for every built-in type, and the limit that the bare word implies.
fn canonical(name: &str) -> (String, Vec<i64>) {
    let lower = name.to_ascii_lowercase();
    let lower = lower.strip_prefix("pg_catalog.").unwrap_or(&lower);
    let plain = |base: &str| (base.to_owned(), Vec::new());
    match lower {
        "smallint" | "smallserial" | "serial2" => plain("int2"),
        "integer" | "int" | "serial" | "serial4" => plain("int4"),
        "bigint" | "bigserial" | "serial8" => plain("int8"),
        "real" => plain("float4"),
        "double precision" | "float" => plain("float8"),
        "decimal" | "dec" => plain("numeric"),
        "boolean" => plain("bool"),
        "character varying" | "char varying" => plain("varchar"),
        "character" | "char" => ("bpchar".to_owned(), vec![1]),
        "bit" => ("bit".to_owned(), vec![1]),
        "bit varying" => plain("varbit"),
        "timestamp without time zone" => plain("timestamp"),
        "timestamp with time zone" => plain("timestamptz"),
        "time without time zone" => plain("time"),
        "time with time zone" => plain("timetz"),
        "public.citext" => plain("citext"),
        _ if name.contains('"') => plain(name),
        other => plain(other),
    }
}

#[cfg(test)]
mod tests {
    use super::Conversion::*;
    use super::*;

    #[test]
    fn conversions_have_their_measured_class() {
        let cases = [
            ("int", "integer", Same),
            ("timestamptz", "timestamp with time zone", Same),
            ("varchar(10)", "character varying(20)", Safe),
            ("character varying(20)", "text", Safe),
            ("text", "character varying", Safe),
            ("numeric(10,2)", "numeric(12,2)", Safe),
            ("numeric(10,2)", "numeric", Safe),
            ("timestamp(3) without time zone", "timestamp", Safe),
            ("cidr", "inet", Safe),
            ("interval hour to minute", "interval", Safe),
            ("interval day to second(3)", "interval(6)", Safe),
            ("interval", "interval hour to minute", Lossy),
            ("interval day to hour", "interval day to minute", Lossy),
            ("integer", "bigint", Rewrite),
            ("bigint", "numeric(19,0)", Rewrite),
            ("numeric(10,2)", "numeric(12,4)", Rewrite),
            ("real", "double precision", Rewrite),
            ("uuid", "text", Rewrite),
            ("public.status", "text", Rewrite),
            (
                "character varying(20)[]",
                "character varying(40)[]",
                Rewrite,
            ),
            ("bigint", "integer", Narrowing),
            ("numeric(10,2)", "numeric(8,2)", Narrowing),
            ("integer", "numeric(5,2)", Narrowing),
            ("character varying(20)", "character varying(10)", Lossy),
            ("text", "character(5)", Lossy),
            ("oid", "integer", Lossy),
            ("smallint", "oid", Lossy),
            ("oid", "bigint", Rewrite),
            ("numeric(10,4)", "numeric(10,2)", Lossy),
            ("numeric", "integer", Lossy),
            ("bigint", "double precision", Lossy),
            ("timestamp without time zone", "date", Lossy),
            ("timestamp", "timestamp(0) without time zone", Lossy),
            ("json", "jsonb", Lossy),
            ("inet", "cidr", Lossy),
            ("integer", "character varying(3)", Lossy),
            ("text", "integer", Explicit),
            ("text", "uuid", Explicit),
            ("integer", "boolean", Explicit),
            ("integer", "integer[]", Explicit),
            ("text", "public.status", Explicit),
            ("public.a", "public.b", Explicit),
        ];
        for (from, to, class) in cases {
            assert_eq!(conversion(from, to), class, "{from} -> {to}");
        }
    }

    #[test]
    fn only_explicit_conversions_get_a_cast() {
        let cast = |from, to| explicit_cast("c", from, to);
        assert_eq!(cast("text", "varchar(5)"), None);
        assert_eq!(cast("text", "integer").as_deref(), Some("c::integer"));
        assert_eq!(
            cast("public.a", "public.b").as_deref(),
            Some("c::text::public.b")
        );
        assert_eq!(cast("bigint", "boolean").as_deref(), Some("c <> 0"));
        assert_eq!(
            cast("boolean", "bigint").as_deref(),
            Some("c::integer::bigint")
        );
    }
}
