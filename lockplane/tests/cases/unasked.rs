//! What no plan is asked about and has to stay as it is all the same.

use std::collections::BTreeSet;

use lockplane::diff::Hints;
use lockplane::schema::{Covered, Rights, Schema};
use lockplane::source;
use lockplane::sql::Dialect;

use crate::database::Database;
use crate::{Outcome, Way, same};

/// A database as it is with everybody's rights, and which materialized views hold rows.
pub struct Unasked {
    pub live: Schema,
    filled: BTreeSet<String>,
    unfilled: BTreeSet<String>,
}

impl Unasked {
    pub async fn read(database: &Database, dialect: Dialect) -> Outcome<Self> {
        let all = Covered::everything();
        Ok(Self {
            live: source::live_covering(database.target(), &all).await?,
            filled: views(database, dialect, "relispopulated").await?,
            unfilled: views(database, dialect, "NOT relispopulated").await?,
        })
    }

    /// After the way forward: what is there on both sides has what it had. Where something is renamed,
    /// one name may stand for two objects, and nothing is said.
    pub fn kept(&self, now: &Self, way: &Way) -> Outcome<()> {
        if way.hints != Hints::default() {
            return Ok(());
        }
        if let Some(view) = self.filled.intersection(&now.unfilled).next() {
            return Err(format!("{view} has lost its rows").into());
        }
        for (id, had) in &self.live.rights {
            let Some(mut has) = now.live.rights.get(id).map(|has| unstated(has, way)) else {
                continue;
            };
            let mut had = unstated(had, way);
            // A sequence that belongs to a column has no owner of its own.
            had.owner.take_if(|_| has.owner.is_none());
            has.owner.take_if(|_| had.owner.is_none());
            if let Some(table) = way.to.tables.get(&id.name) {
                had.columns
                    .retain(|column, _| table.column(column).is_some());
            }
            if has != had {
                return Err(format!("rights were {had:#?}\nand are {has:#?}").into());
            }
        }
        Ok(())
    }

    /// After the rollback.
    pub fn same(&self, now: &Self) -> Outcome<()> {
        let what = "after the rollback somebody else may do something";
        same(&now.live, &self.live, what)?;
        match now.filled == self.filled {
            true => Ok(()),
            false => Err(format!("rows were in {:?}, are in {:?}", self.filled, now.filled).into()),
        }
    }
}

/// What a plan was not asked about.
fn unstated(rights: &Rights, way: &Way) -> Rights {
    let mut rights = rights.clone();
    rights
        .owner
        .take_if(|_| way.covers.owners.contains(&rights.of));
    let stated = way.covers.privileges.contains(&rights.of);
    rights.grants = (!stated).then(|| rights.effective());
    if stated {
        rights.columns.clear();
    }
    rights
}

async fn views(database: &Database, dialect: Dialect, which: &str) -> Outcome<BTreeSet<String>> {
    match dialect {
        Dialect::Sqlite => Ok(BTreeSet::new()),
        Dialect::Postgres => {
            let which =
                format!("SELECT oid::regclass::text FROM pg_class WHERE relkind = 'm' AND {which}");
            database.texts(which).await
        }
    }
}
