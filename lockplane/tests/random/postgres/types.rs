//! Column types: what they are called, what can be done with them, and values of them.

use super::spec::{Id, Spec};

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ty {
    /// One of [`BUILTIN`].
    Builtin(usize),
    Enum(Id),
    EnumArray(Id),
    Domain(Id),
    Composite(Id),
    Range(Id),
}

impl Default for Ty {
    fn default() -> Self {
        Self::Builtin(0)
    }
}

/// What can be done with values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Number,
    Text,
    Bool,
    Time,
    /// Can be compared, and nothing more is asked of it.
    Ordered,
    Enum,
    Array,
    Document,
    Range,
    /// Cannot be compared.
    Opaque,
}

/// A type that is always there.
pub struct Builtin {
    pub sql: &'static str,
    pub class: Class,
    pub values: [&'static str; 3],
}

const fn builtin(sql: &'static str, class: Class, values: [&'static str; 3]) -> Builtin {
    Builtin { sql, class, values }
}

pub const TEXT: usize = 1;
pub const NUMERIC: usize = 5;
pub const BOOL: usize = 2;

pub const BUILTIN: &[Builtin] = &[
    builtin("integer", Class::Number, ["1", "2", "3"]),
    builtin("text", Class::Text, ["one", "two", "it's \"3\" \\ é"]),
    builtin("boolean", Class::Bool, ["true", "false", "true"]),
    builtin("bigint", Class::Number, ["1", "2", "3"]),
    builtin("smallint", Class::Number, ["1", "2", "3"]),
    builtin("numeric", Class::Number, ["1", "2.5", "3"]),
    builtin("numeric(10,2)", Class::Number, ["1.00", "2.50", "3.00"]),
    builtin("varchar(20)", Class::Text, ["1", "two", "3"]),
    builtin("character varying", Class::Text, ["1", "2", "3"]),
    builtin("char(5)", Class::Text, ["a", "b", "c"]),
    builtin(
        "date",
        Class::Time,
        ["2020-01-01", "2021-02-03", "1999-12-31"],
    ),
    builtin(
        "timestamp",
        Class::Time,
        [
            "2020-01-01 00:00:00",
            "2021-02-03 04:05:06",
            "1999-12-31 23:59:59",
        ],
    ),
    builtin(
        "timestamp(3) with time zone",
        Class::Time,
        [
            "2020-01-01 00:00:00+00",
            "2021-02-03 04:05:06.789+00",
            "1999-12-31 23:59:59+00",
        ],
    ),
    builtin(
        "timestamptz",
        Class::Time,
        [
            "2020-01-01 00:00:00+00",
            "2021-02-03 04:05:06+00",
            "1999-12-31 23:59:59+00",
        ],
    ),
    builtin("double precision", Class::Number, ["1", "2.5", "3"]),
    builtin("real", Class::Number, ["1", "2.5", "3"]),
    builtin("time", Class::Ordered, ["01:00:00", "02:03:04", "23:59:59"]),
    builtin("interval", Class::Ordered, ["1 day", "02:00:00", "1 mon"]),
    builtin(
        "uuid",
        Class::Ordered,
        [
            "00000000-0000-0000-0000-000000000001",
            "00000000-0000-0000-0000-000000000002",
            "00000000-0000-0000-0000-000000000003",
        ],
    ),
    builtin("bytea", Class::Ordered, ["\\x00", "\\x0102", "\\xff"]),
    builtin("inet", Class::Ordered, ["10.0.0.1", "10.0.0.0/8", "::1"]),
    builtin("bit(3)", Class::Ordered, ["001", "010", "111"]),
    builtin("bit varying(8)", Class::Ordered, ["1", "10", "111"]),
    builtin("money", Class::Ordered, ["1.00", "2.50", "3.00"]),
    builtin("name", Class::Text, ["a", "b", "c"]),
    builtin("\"char\"", Class::Ordered, ["a", "b", "c"]),
    builtin(
        "macaddr",
        Class::Ordered,
        [
            "08:00:2b:01:02:03",
            "08:00:2b:01:02:04",
            "08:00:2b:01:02:05",
        ],
    ),
    builtin("integer[]", Class::Array, ["{1}", "{2,3}", "{}"]),
    builtin("text[]", Class::Array, ["{a}", "{b,\"c d\"}", "{}"]),
    builtin("varchar(9)[]", Class::Array, ["{a}", "{b,c}", "{}"]),
    builtin("jsonb", Class::Document, ["{\"a\": 1}", "[]", "null"]),
    builtin("int4range", Class::Range, ["[1,2)", "[5,9)", "empty"]),
    builtin(
        "tstzrange",
        Class::Range,
        ["[2020-01-01,2020-02-01)", "[2021-01-01,)", "empty"],
    ),
    builtin("json", Class::Opaque, ["{\"a\": 1}", "[]", "null"]),
    builtin("point", Class::Opaque, ["(1,2)", "(3,4)", "(0,0)"]),
    builtin("xml", Class::Opaque, ["<a/>", "<b/>", "<c/>"]),
];

impl Ty {
    pub fn class(self, spec: &Spec) -> Class {
        match self {
            Self::Builtin(at) => BUILTIN[at].class,
            Self::Enum(_) => Class::Enum,
            Self::EnumArray(_) => Class::Array,
            Self::Domain(id) => spec
                .domain(id)
                .map_or(Class::Opaque, |domain| BUILTIN[domain.base].class),
            Self::Composite(_) => Class::Opaque,
            Self::Range(_) => Class::Range,
        }
    }

    /// The type of the user's own that it is made of.
    pub fn named(self) -> Option<Id> {
        match self {
            Self::Builtin(_) => None,
            Self::Enum(id)
            | Self::EnumArray(id)
            | Self::Domain(id)
            | Self::Composite(id)
            | Self::Range(id) => Some(id),
        }
    }

    pub fn sql(self, spec: &Spec) -> String {
        match self {
            Self::Builtin(at) => BUILTIN[at].sql.to_owned(),
            Self::EnumArray(id) => format!("{}[]", spec.type_name(id)),
            Self::Enum(id) | Self::Domain(id) | Self::Composite(id) | Self::Range(id) => {
                spec.type_name(id)
            }
        }
    }

    /// One of three values, as a literal.
    pub fn value(self, spec: &Spec, at: usize) -> String {
        let text = match self {
            Self::Builtin(ty) => BUILTIN[ty].values[at % 3].to_owned(),
            Self::Domain(id) => {
                let base = spec.domain(id).map_or(0, |domain| domain.base);
                BUILTIN[base].values[at % 3].to_owned()
            }
            Self::Enum(id) => label(spec, id, at),
            Self::EnumArray(id) => format!("{{{}}}", quoted_in_array(&label(spec, id, at))),
            Self::Composite(id) => composite(spec, id, at),
            Self::Range(_) => format!("[{},{})", at + 1, at + 2),
        };
        lockplane::sql::literal(&text)
    }

    /// Whether values can be sorted and compared.
    pub fn compares(self, spec: &Spec) -> bool {
        self.class(spec) != Class::Opaque
    }

    /// Whether PostgreSQL lets a collation be named for it.
    pub fn collates(self, spec: &Spec) -> bool {
        self.class(spec) == Class::Text
    }
}

fn label(spec: &Spec, id: Id, at: usize) -> String {
    let labels = spec
        .enums
        .iter()
        .find(|ty| ty.title.id == id)
        .map(|ty| &ty.labels);
    let labels = labels.filter(|labels| !labels.is_empty());
    labels.map_or_else(String::new, |labels| labels[at % labels.len()].clone())
}

fn composite(spec: &Spec, id: Id, at: usize) -> String {
    let it = spec.composite(id);
    let text = match it.map_or(0, |it| it.form) {
        1 => format!("({at},text,"),
        3 => "(text".to_owned(),
        _ => format!("({at},text"),
    };
    let more = it.is_some_and(|it| it.more.is_some());
    format!("{text}{}", if more { ",)" } else { ")" })
}

fn quoted_in_array(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
