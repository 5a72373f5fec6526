//! One column, in a line.

use lockplane::schema::{Column, GeneratedKind, IdentityMode, NotNull, SequenceOptions};

/// `email text NOT NULL DEFAULT ''`.
pub(crate) fn line(column: &Column) -> String {
    let mut words = vec![column.name.clone()];
    words.extend(facts(column).into_iter().map(|(_, words)| words));
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// `type integer -> bigint, DEFAULT 0 -> no DEFAULT`.
pub(crate) fn difference(from: &Column, to: &Column) -> String {
    let pairs = all(from).into_iter().zip(all(to));
    let changed = pairs.filter(|((_, old), (_, new))| old != new);
    let words: Vec<_> = changed
        .map(
            |((name, old), (_, new))| match (name, old.as_str(), new.as_str()) {
                ("", "", new) => new.to_owned(),
                ("", old, "") => format!("no {old}"),
                ("", old, new) => format!("{old} -> {new}"),
                (name, old, new) => format!("{name} {} -> {}", or_none(old), or_none(new)),
            },
        )
        .collect();
    words.join(", ")
}

fn or_none(text: &str) -> &str {
    match text {
        "" => "(none)",
        text => text,
    }
}

/// What a difference may be about, besides what the line of a column shows.
fn all(column: &Column) -> Vec<(&'static str, String)> {
    let mut all = facts(column);
    all.extend([
        ("identity sequence", sequence(column)),
        ("NOT NULL constraint", not_null(column)),
        ("", inherited(column)),
    ]);
    all
}

/// What the line of a column shows, in one order: a name for differences, and words.
fn facts(column: &Column) -> Vec<(&'static str, String)> {
    vec![
        ("type", column.ty.clone()),
        ("", collation(column)),
        ("", some("STORAGE", column.storage.as_deref())),
        ("", some("COMPRESSION", column.compression.as_deref())),
        ("", if column.nullable { "" } else { "NOT NULL" }.to_owned()),
        ("", on_conflict(column)),
        ("", some("DEFAULT", column.default.as_deref())),
        ("", generated(column)),
        ("", identity(column)),
        (
            "STATISTICS",
            column.statistics.map_or(String::new(), |n| n.to_string()),
        ),
        ("comment", column.comment.clone().unwrap_or_default()),
        (
            "comment on NOT NULL",
            column.not_null.comment.clone().unwrap_or_default(),
        ),
        ("comment on the sequence", counted(column)),
    ]
}

fn some(word: &str, value: Option<&str>) -> String {
    value.map_or(String::new(), |value| format!("{word} {value}"))
}

fn collation(column: &Column) -> String {
    some("COLLATE", column.collation.as_deref())
}

fn on_conflict(column: &Column) -> String {
    let conflict = column.not_null_conflict;
    conflict.map_or(String::new(), |conflict| {
        format!("ON CONFLICT {conflict:?}").to_uppercase()
    })
}

fn generated(column: &Column) -> String {
    column
        .generated
        .as_ref()
        .map_or(String::new(), |generated| {
            let kind = match generated.kind {
                GeneratedKind::Stored => "STORED",
                GeneratedKind::Virtual => "VIRTUAL",
            };
            format!("GENERATED AS ({}) {kind}", generated.expression)
        })
}

fn identity(column: &Column) -> String {
    let Some(identity) = &column.identity else {
        return String::new();
    };
    let mode = match identity.mode {
        IdentityMode::Always => "ALWAYS",
        IdentityMode::ByDefault => "BY DEFAULT",
    };
    let options = options(&identity.options);
    format!("GENERATED {mode} AS IDENTITY{options}")
}

/// ` (START 5 INCREMENT 2)`.
fn options(options: &SequenceOptions) -> String {
    let numbers = [
        ("START", options.start),
        ("INCREMENT", options.increment),
        ("MINVALUE", options.min),
        ("MAXVALUE", options.max),
        ("CACHE", options.cache),
    ];
    let said = numbers
        .into_iter()
        .filter_map(|(word, number)| number.map(|number| format!("{word} {number}")));
    let cycle = options.cycle.then(|| "CYCLE".to_owned());
    let words: Vec<_> = said.chain(cycle).collect();
    match words.is_empty() {
        true => String::new(),
        false => format!(" ({})", words.join(" ")),
    }
}

fn sequence(column: &Column) -> String {
    let identity = column.identity.as_ref();
    let name = identity.and_then(|identity| identity.sequence.as_ref());
    name.map_or(String::new(), ToString::to_string)
}

/// The comment on the sequence of an identity.
fn counted(column: &Column) -> String {
    let identity = column.identity.as_ref();
    let comment = identity.and_then(|identity| identity.comment.clone());
    comment.unwrap_or_default()
}

fn not_null(column: &Column) -> String {
    let NotNull {
        name,
        no_inherit,
        not_valid,
        inherited,
        // It has a line of its own.
        comment: _,
        // Neither compared nor written down.
        besides: _,
    } = &column.not_null;
    let words = [
        (*no_inherit, "NO INHERIT"),
        (*not_valid, "NOT VALID"),
        (*inherited, "INHERITED"),
    ];
    let said = words.into_iter().filter(|(said, _)| *said);
    let words = name
        .as_deref()
        .into_iter()
        .chain(said.map(|(_, word)| word));
    words.collect::<Vec<_>>().join(" ")
}

fn inherited(column: &Column) -> String {
    match column.inherited {
        true => "INHERITED".to_owned(),
        false => String::new(),
    }
}
