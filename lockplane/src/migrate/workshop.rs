//! Where a migration's plan is made and proven.

use std::collections::BTreeSet;

use super::look::Look;
use super::{Migrator, Mode};
use crate::apply;
use crate::dialect::{Detail, Session, Target};
use crate::diff::Hints;
use crate::error::{Error, Result};
use crate::journal;
use crate::plan::{self, Plan, Speaks};
use crate::preflight;
use crate::schema::{ObjectId, Schema, Scope};
use crate::shadow::{Contents, Shadow};
use crate::source::{self, Asked, Wanted};
use crate::step::HazardKind;
use crate::validate::{self, Proof};

impl Migrator {
    /// The shadow that was given, in code or by the environment. One of another kind of database in
    /// the environment is somebody else's.
    pub(super) fn given_shadow(&self) -> Result<Option<Target>> {
        if self.shadow.is_some() {
            return Ok(self.shadow.clone());
        }
        let url = std::env::var("SHADOW_DATABASE_URL").unwrap_or_default();
        if url.is_empty() {
            return Ok(None);
        }
        let shadow = Target::from_url(&url)?;
        Ok(Some(shadow).filter(|shadow| shadow.dialect() == self.target.dialect()))
    }

    pub(super) async fn open_shadow(&self, wanted: &Wanted, live: &Schema) -> Result<Shadow> {
        let given = self.given_shadow()?;
        let schema = wanted
            .schema()
            .filter(|_| !matches!(wanted, Wanted::Whole(_)) && wanted.beside().is_empty())
            // Roles and privileges are no names that could be moved into scratch namespaces.
            .filter(|_| self.asked(wanted) == Asked::Nothing);
        let part = schema.map(|schema| {
            let scope = plan::scope(schema, &wanted.hints(), Speaks::of(wanted));
            let needs = wanted.hints().unmanaged;
            [schema.clone(), live.closure_and(&scope, &needs)]
        });
        let schemas: Vec<&Schema> = part.iter().flatten().collect();
        let contents = match schemas.is_empty() {
            true => Contents::Text,
            false => Contents::Schemas(&schemas),
        };
        Shadow::open(
            wanted.dialect(),
            Some(&self.target),
            given.as_ref(),
            contents,
        )
        .await
    }

    pub(super) async fn plan_and_prove(
        &self,
        session: &mut Session,
        shadow: &mut Shadow,
        wanted: &Wanted,
        live: &Schema,
        managed: &BTreeSet<ObjectId>,
    ) -> Result<(Plan, Option<Proof>)> {
        let plan = self.make(shadow, wanted, live, managed).await?;
        if plan.is_empty() {
            return Ok((plan, None));
        }
        if self.mode == Mode::Run {
            plan.consent(&self.allowed)?;
        }
        if self.mode == Mode::Run {
            preflight::check(session, &plan).await?;
        }
        let rows = apply::filled(session, &plan, live).await;
        let proof = validate::prove(shadow, live, &plan, &rows).await?;
        if self.mode == Mode::Run {
            apply::prove_on_copy(&self.target, self.copy_up_to, &plan, live).await?;
        }
        Ok((plan, Some(proof)))
    }

    pub(super) async fn make(
        &self,
        shadow: &mut Shadow,
        wanted: &Wanted,
        live: &Schema,
        managed: &BTreeSet<ObjectId>,
    ) -> Result<Plan> {
        let asked = self.asked(wanted);
        let canonical = shadow.canonical_asking(wanted, asked).await?;
        shadow.learn(&canonical);
        let hints = wanted.hints();
        present(&hints, live)?;
        let mut scope = plan::scope(&canonical, &hints, Speaks::of(wanted));
        if let Scope::Objects(ids) = &mut scope {
            ids.extend(managed.iter().cloned());
        }
        let goal = plan::goal(live, &canonical, &hints, &scope, asked);
        let covers = plan::covered(live, &canonical, &hints, &scope, asked);
        Ok(plan::make_covering(live, &goal, &hints, scope, covers))
    }

    pub(super) async fn look(&self, session: &mut Session, wanted: &Wanted) -> Result<Look> {
        let newest = journal::newest(session).await?;
        let covers = newest.as_ref().map(|entry| Detail::of(&entry.plan.covers));
        session.look_at(match self.asked(wanted) {
            Asked::Nothing => covers.unwrap_or_default(),
            Asked::Stated | Asked::Everything => Detail::Rights,
        });
        let schema = source::live::in_session(session).await?;
        Ok(Look { newest, schema })
    }

    pub(super) fn may_drop(&self) -> bool {
        self.allowed.contains(&HazardKind::DropTable)
    }

    /// What earlier plans made, when it may be dropped: absence alone is never a wish.
    pub(super) async fn managed(&self, session: &mut Session) -> Result<BTreeSet<ObjectId>> {
        if !self.may_drop() {
            return Ok(BTreeSet::new());
        }
        let entries = journal::entries(session).await?;
        let scopes = entries.into_iter().map(|entry| entry.plan.scope);
        let ids = scopes.filter_map(|scope| match scope {
            Scope::Objects(ids) => Some(ids),
            Scope::All | Scope::Namespaces(_) => None,
        });
        Ok(ids.flatten().collect())
    }
}

/// What is only referenced has to be there: nothing here makes it.
fn present(hints: &Hints, live: &Schema) -> Result<()> {
    let missing = |id: &&ObjectId| !live.tables.contains_key(&id.name);
    let Some(id) = hints.unmanaged.iter().find(missing) else {
        return Ok(());
    };
    Err(Error::Models {
        message: format!(
            "the models reference the {id}, which they leave to somebody else, and it is not in the database; the database was not touched"
        ),
        advice: "create it first, or make it a model of its own without `unmanaged`".into(),
    })
}
