//! Columns.

use std::collections::BTreeMap;

use super::rows::{ColumnRow, NotNullRow, SequenceRow};
use super::sequence;
use super::text::{options, unwrapped};
use crate::schema::{
    Besides, Column, Generated, GeneratedKind, Identity, IdentityMode, Known, NotNull, QName,
};
use crate::sql::array;

/// How many bytes a name may have (PostgreSQL documentation, "Identifiers and Key Words").
const LONGEST_NAME: usize = 63;

/// What columns are called, by the numbers of table and column.
pub(super) struct Names(BTreeMap<(u32, i16), String>);

impl Names {
    pub(super) fn new(rows: &[ColumnRow]) -> Self {
        let rows = rows.iter();
        Self(
            rows.map(|row| ((row.relation, row.number), row.name.clone()))
                .collect(),
        )
    }

    pub(super) fn get(&self, relation: u32, number: i16) -> Option<&String> {
        self.0.get(&(relation, number))
    }

    /// The names of some of a table's columns, in the numbers' order.
    pub(super) fn of(&self, relation: u32, numbers: &Option<Vec<i16>>) -> Vec<String> {
        let numbers = numbers.iter().flatten();
        numbers
            .filter_map(|&number| self.get(relation, number).cloned())
            .collect()
    }
}

/// A column; the sequence is the one behind its identity.
pub(super) fn column(row: ColumnRow, sequence: Option<&SequenceRow>) -> Column {
    let (default, generated) = expression(row.expression, &row.ty, row.generated);
    let alterable = Known(row.alterable);
    let generated = generated.map(|it| Generated { alterable, ..it });
    Column {
        nullable: row.nullable,
        not_null: not_null(row.not_null),
        default,
        generated,
        identity: row.identity.map(|mode| identity(mode, sequence)),
        collation: row.collation,
        storage: row.storage.map(|code| storage(code).to_owned()),
        compression: row.compression.map(|code| compression(code).to_owned()),
        statistics: row.statistics,
        options: options(row.options),
        inherited: row.inherited,
        comment: row.comment,
        ..Column::new(row.name, row.ty)
    }
}

/// A name that PostgreSQL made up, from whatever table and column were called then and with a number
/// when that was taken in the namespace (`ChooseConstraintName`), is no name.
fn not_null(row: Option<NotNullRow>) -> NotNull {
    let Some(row) = row else {
        return NotNull::default();
    };
    let label = row.name.trim_end_matches(|it: char| it.is_ascii_digit());
    let given = !row.inherited && !label.ends_with("_not_null");
    // A long one is cut.
    let usual = row.name == row.usual || row.usual.len() > LONGEST_NAME;
    let inherited = row.inherited && !row.from_whole;
    let besides = Besides {
        name: (!given && !usual).then(|| row.name.clone()),
        own: inherited && row.local,
        let_go: false,
    };
    NotNull {
        name: given.then_some(row.name),
        besides: Known(besides),
        no_inherit: row.no_inherit,
        not_valid: row.not_valid,
        comment: row.comment.filter(|_| row.local || !row.inherited),
        inherited,
    }
}

fn expression(
    sql: Option<String>,
    ty: &str,
    generated: Option<char>,
) -> (Option<String>, Option<Generated>) {
    let kind = match generated {
        None => {
            let said = sql.as_deref().filter(|sql| !is_nothing(sql, ty));
            return (said.map(array::lasting), None);
        }
        Some('v') => GeneratedKind::Virtual,
        Some(_) => GeneratedKind::Stored,
    };
    let expression = unwrapped(&sql.unwrap_or_default());
    (None, Some(Generated::new(expression, kind)))
}

/// Whether a default is that of a column without one, of a type of PostgreSQL's own: a domain may have another. `pg_dump`
/// says so for a partition that lacks the whole's default, and PostgreSQL notes it where a length or precision is said.
fn is_nothing(default: &str, ty: &str) -> bool {
    let bare = |it: char| it.is_ascii_alphanumeric() || " (),[]_".contains(it);
    let cast = default.strip_prefix("NULL::");
    cast.is_some_and(|cast| cast.chars().all(bare)) && !ty.contains('.')
}

fn identity(mode: char, sequence: Option<&SequenceRow>) -> Identity {
    Identity {
        mode: match mode {
            'a' => IdentityMode::Always,
            _ => IdentityMode::ByDefault,
        },
        sequence: sequence.map(|row| QName::new(&row.namespace, &row.name)),
        options: sequence.map(sequence::options).unwrap_or_default(),
        comment: sequence.and_then(|row| row.comment.clone()),
    }
}

fn storage(code: char) -> &'static str {
    match code {
        'p' => "plain",
        'e' => "external",
        'm' => "main",
        _ => "extended",
    }
}

fn compression(code: char) -> &'static str {
    match code {
        'l' => "lz4",
        _ => "pglz",
    }
}
