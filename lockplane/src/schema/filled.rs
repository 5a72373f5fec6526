//! PostgreSQL: whether materialized views hold rows, which is no difference: what `pg_dump --schema-only` prints
//! says of none that it does.

use super::{Object, ObjectKind, Schema};

/// How a materialized view without rows is made.
const UNFILLED: &str = "\n  WITH NO DATA";

/// Whether a materialized view holds rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filled {
    Yes,
    No,
}

impl Object {
    fn filled(&self) -> Filled {
        let text = self.create.first();
        match text.is_some_and(|sql| sql.ends_with(UNFILLED)) {
            true => Filled::No,
            false => Filled::Yes,
        }
    }

    /// Whether a materialized view holds rows.
    pub(crate) fn is_filled(&self) -> bool {
        self.filled() == Filled::Yes
    }

    /// Lets the definition of a materialized view say so.
    pub(super) fn fill(&mut self, filled: Filled) {
        let view = self.id.kind == ObjectKind::MaterializedView;
        let text = self.create.first_mut().filter(|_| view);
        if let Some(sql) = text {
            let end = sql.strip_suffix(UNFILLED).map_or(sql.len(), str::len);
            sql.truncate(end);
            sql.push_str(match filled {
                Filled::Yes => "",
                Filled::No => UNFILLED,
            });
        }
    }
}

impl Schema {
    /// The same schema where materialized views that are there before hold rows if they did then.
    #[must_use]
    pub(crate) fn filled_as(&self, before: &Self) -> Self {
        let mut schema = self.clone();
        for (id, object) in &mut schema.objects {
            if let Some(old) = before.objects.get(id) {
                object.fill(old.filled());
            }
        }
        schema
    }
}
