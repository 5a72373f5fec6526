//! Table options, in a line.

use lockplane::schema::TableOptions;

/// `strict: no -> yes`.
pub(crate) fn difference(from: &TableOptions, to: &TableOptions) -> String {
    let pairs = facts(from).into_iter().zip(facts(to));
    let changed = pairs.filter(|((_, old), (_, new))| old != new);
    let words: Vec<_> = changed
        .map(|((name, old), (_, new))| format!("{name}: {old} -> {new}"))
        .collect();
    words.join(", ")
}

fn facts(options: &TableOptions) -> Vec<(&'static str, String)> {
    let with = options
        .with
        .iter()
        .map(|(key, value)| format!("{key}={value}"));
    let mut inherits: Vec<String> = options.inherits.iter().map(ToString::to_string).collect();
    inherits.sort();
    let partition = options.partition_of.as_ref();
    vec![
        ("strict", yes(options.strict)),
        ("without rowid", yes(options.without_rowid)),
        ("unlogged", yes(options.unlogged)),
        ("with", list(with.collect())),
        ("tablespace", text(options.tablespace.as_deref())),
        ("partition by", text(options.partition_by.as_deref())),
        (
            "partition of",
            partition.map_or(none(), |part| format!("{} {}", part.parent, part.bound)),
        ),
        ("inherits", list(inherits)),
        (
            "replica identity",
            text(options.replica_identity.as_deref()),
        ),
        ("row security", yes(options.row_security)),
        ("forced row security", yes(options.force_row_security)),
    ]
}

fn none() -> String {
    "(none)".to_owned()
}

fn text(value: Option<&str>) -> String {
    value.map_or(none(), str::to_owned)
}

fn list(values: Vec<String>) -> String {
    match values.is_empty() {
        true => none(),
        false => values.join(", "),
    }
}

fn yes(value: bool) -> String {
    match value {
        true => "yes".to_owned(),
        false => "no".to_owned(),
    }
}
