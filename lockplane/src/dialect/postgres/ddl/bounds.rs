//! Sequences whose bounds get closer: their position has to be inside before.

use super::name;
use crate::schema::{QName, SequenceOptions};
use crate::sql::literal;

/// What has to happen to a sequence that counts one way before it can count another way.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// It may stay where it is.
    Stays,
    /// It goes to the nearest value that is inside.
    Moves(String),
    /// No value is inside of both: it begins again.
    Restarts,
}

/// Whether a sequence counts downwards.
pub(super) fn goes_down(options: &SequenceOptions) -> bool {
    options.increment.is_some_and(|step| step < 0)
}

/// The value that a sequence begins with.
pub(super) fn first(options: &SequenceOptions) -> i64 {
    let usual = match goes_down(options) {
        true => options.max.unwrap_or(-1),
        false => options.min.unwrap_or(1),
    };
    options.start.unwrap_or(usual)
}

/// The smallest and the largest value, as far as the type does not set them.
fn bounds(options: &SequenceOptions) -> (i64, i64) {
    match goes_down(options) {
        true => (options.min.unwrap_or(i64::MIN), options.max.unwrap_or(-1)),
        false => (options.min.unwrap_or(1), options.max.unwrap_or(i64::MAX)),
    }
}

pub(super) fn position(sequence: &QName, from: &SequenceOptions, to: &SequenceOptions) -> Position {
    let (old, new) = (bounds(from), bounds(to));
    let (low, high) = (old.0.max(new.0), old.1.min(new.1));
    if goes_down(from) != goes_down(to) || low > high {
        return Position::Restarts;
    }
    // Only forward, since no rollback takes it back; a position beyond the end makes the step fail.
    let (closer, nearest, given_out) = match goes_down(to) {
        true => (
            high < old.1,
            format!("least(last_value, {high})"),
            format!("last_value <= {high}"),
        ),
        false => (
            low > old.0,
            format!("greatest(last_value, {low})"),
            format!("last_value >= {low}"),
        ),
    };
    if !closer {
        return Position::Stays;
    }
    let name = name(sequence);
    Position::Moves(format!(
        "SELECT setval({}, {nearest}, is_called AND {given_out}) FROM {name}",
        literal(&name)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_moves_only_when_it_has_to() {
        let sequence = QName::new("public", "s");
        let between = |min, max| SequenceOptions {
            min,
            max,
            ..SequenceOptions::default()
        };
        let of = |from, to| position(&sequence, &from, &to);
        assert_eq!(
            of(between(Some(1), Some(9)), between(None, None)),
            Position::Stays
        );
        assert_eq!(
            of(between(None, Some(9)), between(Some(10), None)),
            Position::Restarts
        );
        let moves = of(between(None, None), between(Some(5), None));
        let expected = "SELECT setval('public.s', greatest(last_value, 5), is_called AND last_value >= 5) FROM public.s";
        assert_eq!(moves, Position::Moves(expected.to_owned()));
    }
}
