//! What a source says about owners, privileges and versions.

use super::sql::{about_rights, says_owner, says_privileges, says_version};
use super::{ScriptStatement, Wanted};
use crate::schema::{ObjectId, Rights, Schema};
use crate::sql::Dialect;

/// Of how much owners and privileges are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Asked {
    /// Of nothing.
    #[default]
    Nothing,
    /// Of the objects about which the source says something.
    Stated,
    /// Of everything that the source speaks for: who is given nothing may do nothing.
    Everything,
}

impl Wanted {
    /// Whether the source says anything about owners or privileges.
    pub fn asks(&self) -> Asked {
        let written = |rights: &Schema| !rights.rights.is_empty();
        let says = match self {
            Self::Models(declared) | Self::Json(declared) => {
                written(&declared.schema) || self.says_in_words()
            }
            Self::Script(_) => self.says_in_words(),
            // Who reads a database decides what of it.
            Self::Whole(_) => false,
        };
        match says {
            true => Asked::Stated,
            false => Asked::Nothing,
        }
    }

    fn says_in_words(&self) -> bool {
        self.dialect() == Dialect::Postgres
            && self.statements().iter().any(|it| about_rights(&it.text))
    }

    fn statements(&self) -> &[ScriptStatement] {
        match self {
            Self::Script(script) => &script.statements,
            other => other.beside(),
        }
    }

    /// Leaves of the owners and privileges that a shadow shows those that were asked for. `empty` is
    /// what the shadow showed before anything was made.
    pub(crate) fn leave_said(&self, mut schema: Schema, empty: &Schema, asked: Asked) -> Schema {
        let owners: Vec<&ScriptStatement> = self
            .statements()
            .iter()
            .filter(|it| about_rights(&it.text))
            .collect();
        for (id, rights) in &mut schema.rights {
            let written = self.schema().and_then(|schema| schema.rights.get(id));
            let owned = written.is_some_and(|rights| rights.owner.is_some())
                || owners.iter().any(|it| says_owner(&it.text, id));
            rights.owner.take_if(|_| !owned);
            if asked == Asked::Stated && !self.says(id, rights, written, empty) {
                rights.grants = None;
                rights.columns.clear();
            }
        }
        if asked == Asked::Nothing {
            schema.rights.clear();
        }
        schema.demand_versions(|extension| self.says_version(extension));
        schema
    }

    fn says_version(&self, name: &str) -> bool {
        let written = self.schema().map(Schema::versioned);
        let mut statements = self.statements().iter();
        written.is_some_and(|all| all.contains(name))
            || statements.any(|it| says_version(&it.text, name))
    }

    fn says(
        &self,
        id: &ObjectId,
        rights: &Rights,
        written: Option<&Rights>,
        empty: &Schema,
    ) -> bool {
        let of_its_own = empty.rights.get(id).is_some_and(|before| {
            (&before.grants, &before.columns) == (&rights.grants, &rights.columns)
        });
        // Not what default privileges gave it.
        let mut statements = self.statements().iter();
        let in_words =
            rights.says_privileges() && statements.any(|it| says_privileges(&it.text, id));
        (in_words && !of_its_own) || written.is_some_and(Rights::says_privileges)
    }
}
