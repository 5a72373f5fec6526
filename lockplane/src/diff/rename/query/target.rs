//! What the statements of a rule write to: their columns have no name before them.

use super::Query;
use crate::schema::ObjectKind;

impl Query<'_, '_> {
    /// The place of the table that a statement of a rule writes to, where the word there is a column that gets a
    /// value: `UPDATE t SET here = ..`, `INSERT INTO t (here, here)`.
    pub(super) fn target(&self, at: usize) -> Option<usize> {
        if self.kind != ObjectKind::Rule {
            return None;
        }
        let set = self.behind(at, &["SET"]) || self.is_after(at, ',');
        match set && self.is_symbol(at + 1, '=') {
            true => self.set_by(at),
            false => self.listed_by(at),
        }
    }

    /// Whether a rule has a list of what comes out, of which PostgreSQL keeps the names.
    pub(super) fn shows(&self) -> bool {
        (0..self.all.len()).any(|at| self.is_word(at, &["SELECT", "RETURNING"]))
    }

    /// What is set at a place: by the `UPDATE` before it, or by the `INSERT` before that where it is `DO UPDATE`.
    fn set_by(&self, at: usize) -> Option<usize> {
        let mut depth = 0;
        for before in (0..at).rev() {
            let (opens, closes) = (self.is_symbol(before, '('), self.is_symbol(before, ')'));
            depth += i32::from(closes) - i32::from(opens);
            if depth < 0 || self.is_symbol(before, ';') {
                return None;
            }
            let own = match self.is_word(before, &["UPDATE"]) {
                true => !self.is_word(before + 1, &["SET"]),
                false => self.is_word(before, &["INTO"]),
            };
            if depth == 0 && own {
                return Some(before + 1 + usize::from(self.is_word(before + 1, &["ONLY"])));
            }
        }
        None
    }

    /// What gets the columns of the list that a place is in.
    fn listed_by(&self, at: usize) -> Option<usize> {
        let name = |at: usize| self.all[at].name(self.dialect).is_some();
        let inside = |at: &usize| name(*at) || self.is_symbol(*at, ',');
        let opens = (0..at).rev().find(|at| !inside(at))?;
        let table = opens.checked_sub(3)?;
        (self.is_symbol(opens, '(') && self.behind(table, &["INTO"])).then_some(table)
    }
}
