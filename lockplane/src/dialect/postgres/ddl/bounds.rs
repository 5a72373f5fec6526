//! Sequences whose bounds get closer: their position has to be inside before.

use super::name;
use crate::diff::{Change, TableChange};
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

/// The sequence that a change makes begin again.
pub(in crate::dialect::postgres) fn begins_again(change: &Change) -> Option<QName> {
    let (name, from, to) = match change {
        // Another sequence takes over, and asks the rows alone.
        Change::Alter {
            what:
                TableChange::AlterColumn {
                    from,
                    to,
                    serial: None,
                    ..
                },
            ..
        } if from.identity.is_some() && to.identity.is_none() => {
            let counts = |default: &str| default.starts_with("nextval(");
            let counts = to.default.as_deref().is_some_and(counts);
            return from.identity.as_ref().filter(|_| counts)?.sequence.clone();
        }
        // The one that takes over goes on where the other was, but only if it counts the same way.
        Change::Alter {
            what:
                TableChange::AlterColumn {
                    from,
                    to,
                    serial: Some(serial),
                    ..
                },
            ..
        } => {
            let identity = from.identity.as_ref().or(to.identity.as_ref())?;
            let turns = goes_down(&identity.options) != goes_down(&serial.options);
            return turns.then(|| serial.name.clone());
        }
        Change::AlterSequence { from, to } => (to.name.clone(), &from.options, &to.options),
        Change::Alter {
            table,
            what: TableChange::AlterColumn { from, to, .. },
        } => {
            let (old, new) = (from.identity.as_ref()?, to.identity.as_ref()?);
            let name = new.sequence.clone();
            let name = name.unwrap_or_else(|| table.sibling(format!("{}_seq", to.name)));
            (name, &old.options, &new.options)
        }
        _ => return None,
    };
    (position(&name, from, to) == Position::Restarts).then_some(name)
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
    let ends = Ends {
        low: (low > old.0).then_some(low),
        high: (high < old.1).then_some(high),
    };
    match ends.value(goes_down(to), first(to).clamp(low, high)) {
        None => Position::Stays,
        Some((value, called)) => {
            let name = name(sequence);
            let text = literal(&name);
            Position::Moves(format!(
                "SELECT setval({text}, {value}, {called}) FROM {name}"
            ))
        }
    }
}

/// The bounds that get closer.
struct Ends {
    low: Option<i64>,
    high: Option<i64>,
}

impl Ends {
    /// The position that is inside, and whether it has been given out; nothing where none gets closer.
    ///
    /// A sequence that has given out numbers moves only forward, since no rollback takes those back: where
    /// it is beyond its new end, the step fails. One that has given out none begins at its new start.
    fn value(&self, down: bool, start: i64) -> Option<(String, String)> {
        let low = self.low.map(|low| format!("last_value >= {low}"));
        let high = self.high.map(|high| format!("last_value <= {high}"));
        let inside: Vec<String> = low.iter().chain(&high).cloned().collect();
        if inside.is_empty() {
            return None;
        }
        let (begun, nearest) = match down {
            true => (
                high,
                self.high.map(|high| format!("least(last_value, {high})")),
            ),
            false => (
                low,
                self.low.map(|low| format!("greatest(last_value, {low})")),
            ),
        };
        let value = format!(
            "CASE WHEN is_called OR ({}) THEN {} ELSE {start} END",
            inside.join(" AND "),
            nearest.as_deref().unwrap_or("last_value")
        );
        let called = begun.map_or_else(
            || "is_called".to_owned(),
            |begun| format!("is_called AND {begun}"),
        );
        Some((value, called))
    }
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
        let expected = "SELECT setval('public.s', CASE WHEN is_called OR (last_value >= 5) THEN greatest(last_value, 5) \
                        ELSE 5 END, is_called AND last_value >= 5) FROM public.s";
        assert_eq!(moves, Position::Moves(expected.to_owned()));
    }
}
