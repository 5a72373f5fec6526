//! Tables that inherit a column.

use crate::schema::{Column, QName};

/// Whether tables that inherit a column follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Heirs {
    /// They do.
    #[default]
    Follow,
    /// One of them demands a value by itself.
    Stay,
    /// PostgreSQL before 18: one of them does not demand a value where the table does; each changes by itself.
    Apart,
    /// There are none.
    Nobody,
}

/// A column of a table that inherits it and has it from itself as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeirColumn {
    /// The table.
    pub table: QName,
    /// Its column.
    pub column: Column,
}

/// Those that inherit a column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Below {
    /// Whether some of them are inherited from in their turn.
    pub deep: bool,
    /// The columns, before and after, of those that have it from themselves as well: each before its own heirs'.
    pub own: [Vec<HeirColumn>; 2],
}

impl Below {
    /// Whether all of them let go of their expressions with one `DROP EXPRESSION`, which PostgreSQL refuses where heirs have heirs.
    pub fn let_go(&self) -> bool {
        let [before, after] = &self.own;
        let tables = |all: &[HeirColumn]| all.iter().map(|it| it.table.clone()).collect::<Vec<_>>();
        !self.deep && tables(before) == tables(after)
    }

    /// The same on the other way.
    pub fn reversed(self) -> Self {
        let [before, after] = self.own;
        Self {
            own: [after, before],
            ..self
        }
    }
}
