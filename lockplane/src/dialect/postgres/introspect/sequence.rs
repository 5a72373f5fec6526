//! Sequences and what they count by.

use super::rows::SequenceRow;
use crate::schema::SequenceOptions;

/// How a sequence counts, without what PostgreSQL takes for its type and direction anyway.
pub(super) fn options(row: &SequenceRow) -> SequenceOptions {
    let (min, max) = bounds(&row.ty, row.increment);
    let start = if row.increment < 0 { row.max } else { row.min };
    SequenceOptions {
        start: unless(row.start, start),
        increment: unless(row.increment, 1),
        min: unless(row.min, min),
        max: unless(row.max, max),
        cache: unless(row.cache, 1),
        cycle: row.cycle,
    }
}

/// The bounds that a sequence has by itself (documentation of "CREATE SEQUENCE").
fn bounds(ty: &str, increment: i64) -> (i64, i64) {
    let (least, most) = match ty {
        "smallint" => (i64::from(i16::MIN), i64::from(i16::MAX)),
        "integer" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    match increment < 0 {
        true => (least, -1),
        false => (1, most),
    }
}

fn unless(value: i64, default: i64) -> Option<i64> {
    (value != default).then_some(value)
}
