//! Enum types and sequences.

use super::bounds::{Position, first, goes_down, position};
use super::{Draft, comment_on, given, name, remake};
use crate::diff::{Change, EnumUndo, GoOn, Roles, Way};
use crate::schema::{EnumType, ObjectKind, QName, Sequence, SequenceOptions, SequenceOwner};
use crate::sql::{ident, literal};
use crate::step::Lock;

pub(super) fn create_enum(ty: &EnumType) -> Draft {
    Draft::new(enum_created(ty), enum_dropped(&ty.name))
}

pub(super) fn drop_enum(ty: &EnumType) -> Draft {
    Draft::new(enum_dropped(&ty.name), enum_created(ty))
}

pub(super) fn enum_created(ty: &EnumType) -> Vec<String> {
    let values: Vec<String> = ty.values.iter().map(|value| literal(value)).collect();
    let create = format!(
        "CREATE TYPE {} AS ENUM ({})",
        name(&ty.name),
        values.join(", ")
    );
    let comment = ty.comment.as_deref();
    let comment = comment.map(|text| comment_on(&format!("TYPE {}", name(&ty.name)), Some(text)));
    std::iter::once(create).chain(comment).collect()
}

pub(super) fn enum_dropped(ty: &QName) -> Vec<String> {
    vec![format!("DROP TYPE {}", name(ty))]
}

/// By the names that it has one after the other.
pub(super) fn rename(kind: ObjectKind, way: &[&QName]) -> Draft {
    let word = match kind {
        ObjectKind::Domain => "DOMAIN",
        _ => "TYPE",
    };
    let sql = |from: &QName, to: &QName| {
        let what = match from.namespace == to.namespace {
            true => format!("RENAME TO {}", ident(&to.name)),
            false => format!("SET SCHEMA {}", ident(&to.namespace)),
        };
        format!("ALTER {word} {} {what}", name(from))
    };
    Draft {
        lock: None,
        ..Draft::along(Lock::AccessExclusive, way, sql)
    }
}

/// Everything that the extension made goes along ("ALTER EXTENSION").
pub(super) fn move_extension(extension: &str, from: &str, to: &str) -> Draft {
    let sql = |space: &str| {
        let (extension, space) = (ident(extension), ident(space));
        vec![format!("ALTER EXTENSION {extension} SET SCHEMA {space}")]
    };
    Draft::new(sql(to), sql(from))
}

/// Unlike a value that is added, one that is renamed can be used at once ("ALTER TYPE", notes).
pub(super) fn rename_value(ty: &QName, from: &str, to: &str) -> Draft {
    let sql = |from: &str, to: &str| {
        let (ty, from, to) = (name(ty), literal(from), literal(to));
        vec![format!("ALTER TYPE {ty} RENAME VALUE {from} TO {to}")]
    };
    Draft::new(sql(from, to), sql(to, from))
}

/// A value cannot be taken from an enum ("ALTER TYPE"), so going back makes the type anew.
pub(super) fn alter_enum(from: &EnumType, to: &EnumType, undo: &EnumUndo) -> Draft {
    let back = remake::made_anew(&undo.anew.clone().reversed());
    Draft::new(values_added(from, to), cleared(&undo.around, back))
}

/// Statements with what stands around gone before them and back after them.
fn cleared(around: &[Change], sql: Vec<String>) -> Vec<String> {
    let around: Vec<Draft> = around.iter().map(super::draft).collect();
    let gone = around.iter().rev().flat_map(|draft| draft.undo.clone());
    let back = around.iter().flat_map(|draft| draft.sql.clone());
    gone.chain(sql).chain(back).collect()
}

/// Each new value takes its place after the one before it, or before the first one that was there.
fn values_added(from: &EnumType, to: &EnumType) -> Vec<String> {
    let first = from.values.first();
    let new = |value: &&String| !from.values.contains(*value);
    let added = to.values.iter().enumerate().filter(|(_, value)| new(value));
    added
        .map(|(at, value)| {
            let before = at.checked_sub(1).and_then(|at| to.values.get(at));
            let place = match (before, first) {
                (Some(before), _) => format!(" AFTER {}", literal(before)),
                (None, Some(first)) => format!(" BEFORE {}", literal(first)),
                (None, None) => String::new(),
            };
            format!(
                "ALTER TYPE {} ADD VALUE {}{place}",
                name(&to.name),
                literal(value)
            )
        })
        .collect()
}

pub(super) fn create_sequence(sequence: &Sequence) -> Draft {
    Draft::new(created(sequence), dropped(&sequence.name))
}

pub(super) fn drop_sequence(sequence: &Sequence) -> Draft {
    let lost = format!("how far the sequence {} had counted", sequence.name);
    Draft::locking(
        Lock::AccessExclusive,
        dropped(&sequence.name),
        created(sequence),
    )
    .losing(lost)
}

pub(super) fn created(sequence: &Sequence) -> Vec<String> {
    let unlogged = if sequence.unlogged { "UNLOGGED " } else { "" };
    let mut words = vec![format!(
        "CREATE {unlogged}SEQUENCE {}",
        name(&sequence.name)
    )];
    if !sequence.ty.is_empty() {
        words.push(format!("AS {}", sequence.ty));
    }
    words.extend(options(&sequence.options));
    let target = format!("SEQUENCE {}", name(&sequence.name));
    let comment = sequence.comment.as_deref();
    let comment = comment.map(|text| comment_on(&target, Some(text)));
    std::iter::once(words.join(" ")).chain(comment).collect()
}

pub(super) fn dropped(sequence: &QName) -> Vec<String> {
    vec![format!("DROP SEQUENCE {}", name(sequence))]
}

pub(super) fn alter_sequence(from: &Sequence, to: &Sequence) -> Draft {
    Draft::locking(
        Lock::ShareRowExclusive,
        altered(from, to),
        altered(to, from),
    )
}

fn altered(from: &Sequence, to: &Sequence) -> Vec<String> {
    let alter = format!("ALTER SEQUENCE {}", name(&to.name));
    let mut words = Vec::new();
    if from.ty != to.ty {
        words.push(format!("AS {}", to.ty));
    }
    let (moved, options) = changed_options(&to.name, &from.options, &to.options);
    words.extend(options);
    let mut sql: Vec<String> = moved.into_iter().collect();
    if !words.is_empty() {
        sql.push(format!("{alter} {}", words.join(" ")));
    }
    if from.unlogged != to.unlogged {
        let what = if to.unlogged { "UNLOGGED" } else { "LOGGED" };
        sql.push(format!("{alter} SET {what}"));
    }
    sql
}

/// What a new sequence has to be told.
pub(super) fn options(options: &SequenceOptions) -> Vec<String> {
    let usual = SequenceOptions::default();
    let mut words = counting(&usual, options);
    if let Some(value) = options.min {
        words.push(format!("MINVALUE {value}"));
    }
    if let Some(value) = options.max {
        words.push(format!("MAXVALUE {value}"));
    }
    if let Some(value) = options.start {
        words.push(format!("START WITH {value}"));
    }
    words.extend(rest(&usual, options));
    words
}

/// What a sequence that counts one way has to be told to count another way, and the statement before
/// it that moves its position. Bounds that were left to the engine are others for one that turns round,
/// and so it has to begin again.
pub(super) fn changed_options(
    sequence: &QName,
    from: &SequenceOptions,
    to: &SequenceOptions,
) -> (Option<String>, Vec<String>) {
    let turns = goes_down(from) != goes_down(to);
    let bound = |word: &str, bound: Option<i64>| match bound {
        Some(value) => format!("{word} {value}"),
        None => format!("NO {word}"),
    };
    let mut words = counting(from, to);
    if turns || from.min != to.min {
        words.push(bound("MINVALUE", to.min));
    }
    if turns || from.max != to.max {
        words.push(bound("MAXVALUE", to.max));
    }
    // One that nobody named is the first value of its bounds.
    if turns || first(from) != first(to) {
        words.push(format!("START WITH {}", first(to)));
    }
    words.extend(rest(from, to));
    match position(sequence, from, to) {
        Position::Stays => (None, words),
        Position::Moves(sql) => (Some(sql), words),
        Position::Restarts => {
            words.push(RESTART.to_owned());
            (None, words)
        }
    }
}

/// The word that is no setting.
pub(super) const RESTART: &str = "RESTART";

fn counting(from: &SequenceOptions, to: &SequenceOptions) -> Vec<String> {
    let step = (from.increment != to.increment).then(|| to.increment.unwrap_or(1));
    step.map(|step| format!("INCREMENT BY {step}"))
        .into_iter()
        .collect()
}

fn rest(from: &SequenceOptions, to: &SequenceOptions) -> Vec<String> {
    let mut words = Vec::new();
    if from.cache != to.cache {
        words.push(format!("CACHE {}", to.cache.unwrap_or(1)));
    }
    if from.cycle != to.cycle {
        words.push(if to.cycle { "CYCLE" } else { "NO CYCLE" }.to_owned());
    }
    words
}

pub(super) fn set_owner(
    sequence: &QName,
    (from, to): (&Option<SequenceOwner>, &Option<SequenceOwner>),
    counts: Option<&SequenceOptions>,
    roles: Roles,
) -> Draft {
    let sql = |owner: &Option<SequenceOwner>| {
        let goes_on = owner.as_ref().zip(counts);
        let goes_on = goes_on
            .map(|(owner, counts)| going_on_after(sequence, &owner.table, &owner.column, counts));
        let stranger = owner.as_ref().filter(|_| roles == Roles::Unknown);
        let role = stranger.map(|owner| same_role(sequence, &owner.table));
        let owned = owned(sequence, owner.as_ref());
        role.into_iter()
            .chain([owned])
            .chain(goes_on)
            .collect::<Vec<_>>()
    };
    Draft::locking(Lock::ShareRowExclusive, sql(to), sql(from))
}

/// Gives a sequence to the role that a table belongs to, where that is another one ("ALTER SEQUENCE",
/// `OWNED BY`: both must have the same owner).
pub(super) fn same_role(sequence: &QName, table: &QName) -> String {
    let (sequence, table) = (literal(&name(sequence)), literal(&name(table)));
    let body = format!(
        "BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', {sequence}::regclass, relowner::regrole) \
         FROM pg_class WHERE oid = {table}::regclass); END"
    );
    given::block(&body)
}

pub(super) fn owned(sequence: &QName, owner: Option<&SequenceOwner>) -> String {
    let owner = owner.map_or_else(
        || "NONE".to_owned(),
        |owner| format!("{}.{}", name(&owner.table), ident(&owner.column)),
    );
    format!("ALTER SEQUENCE {} OWNED BY {owner}", name(sequence))
}

/// It is where its table is by then.
pub(super) fn rename_sequence(from: &QName, to: &QName) -> Draft {
    let sql = |from: &QName, to: &QName| renamed(from, to).into_iter().collect();
    let back = to.sibling(&from.name);
    Draft::locking(Lock::AccessExclusive, sql(from, to), sql(to, &back))
}

pub(super) fn move_sequence(from: &QName, to: &QName) -> Draft {
    let sql = |from: &QName, to: &QName| {
        let space = ident(&to.namespace);
        vec![format!("ALTER SEQUENCE {} SET SCHEMA {space}", name(from))]
    };
    Draft::locking(Lock::AccessExclusive, sql(from, to), sql(to, from))
}

pub(super) fn renamed(from: &QName, to: &QName) -> Option<String> {
    // The sequence of an identity column is always in its table's namespace.
    let rename = || {
        format!(
            "ALTER SEQUENCE {} RENAME TO {}",
            name(&to.sibling(&from.name)),
            ident(&to.name)
        )
    };
    (from.name != to.name).then(rename)
}

/// See [`Change::GoOn`](crate::diff::Change::GoOn).
pub(super) fn go_on(it: &GoOn) -> Draft {
    let (sequence, column) = (&it.sequence, &it.column);
    let itself = (sequence, &it.options);
    let after = it.after.as_ref().map(|(name, options)| (name, options));
    let others: Vec<_> = std::iter::once(itself).chain(after).collect();
    let text = literal(&name(sequence));
    let (table, column) = (&column.table, &column.column);
    let sql = vec![going_on(&text, table, column, &it.options, &others)];
    let (there, back) = match it.way {
        Way::There => (sql, Vec::new()),
        Way::Back => (Vec::new(), sql),
    };
    Draft::locking(Lock::AccessShare, there, back)
}

/// Lets the sequence of a column go on after the largest value that is there, and where another one would.
pub(super) fn continued(
    table: &QName,
    column: &str,
    options: &SequenceOptions,
    others: &[(&QName, &SequenceOptions)],
) -> String {
    let sequence = format!("pg_get_serial_sequence({})", as_literals(table, column));
    going_on(&sequence, table, column, options, others)
}

/// The same for a sequence of that name, which may be one of several of the column.
pub(super) fn going_on_after(
    sequence: &QName,
    table: &QName,
    column: &str,
    options: &SequenceOptions,
) -> String {
    going_on(&literal(&name(sequence)), table, column, options, &[])
}

/// Lets a sequence go on after the largest value of a column, and where others would.
pub(super) fn going_on(
    sequence: &str,
    table: &QName,
    column: &str,
    options: &SequenceOptions,
    others: &[(&QName, &SequenceOptions)],
) -> String {
    let down = goes_down(options);
    let start = options
        .start
        .or(if down { options.max } else { options.min });
    let others = others
        .iter()
        .filter(|(_, theirs)| goes_down(theirs) == down);
    let others = others.map(|(other, theirs)| {
        let step = theirs.increment.unwrap_or(1);
        let next = format!("last_value + CASE WHEN is_called THEN {step} ELSE 0 END");
        format!(", (SELECT {next} FROM {})", name(other))
    });
    let others: String = others.collect();
    let value = ident(column);
    let next = match down {
        true => format!(
            "least(min({value})::bigint - 1, {}{others})",
            start.unwrap_or(-1)
        ),
        false => format!(
            "greatest(max({value})::bigint + 1, {}{others})",
            start.unwrap_or(1)
        ),
    };
    // Values from elsewhere may lie where it never comes.
    let next = match (down, options.min, options.max) {
        (true, Some(min), _) => format!("greatest({next}, {min})"),
        (false, _, Some(max)) => format!("least({next}, {max})"),
        _ => next,
    };
    format!(
        "SELECT setval({sequence}, {next}, false) FROM {}",
        name(table)
    )
}

/// `'public.t', 'c'`: a table's name as a quoted name inside a string, a column's as a bare string.
fn as_literals(table: &QName, column: &str) -> String {
    format!("{}, {}", literal(&name(table)), literal(column))
}
