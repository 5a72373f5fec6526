//! A database that somebody gave to be wiped.

use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use tokio::time::{Instant, sleep};

use super::super::session::{self, PgSession};
use super::{Kind, PgScratch, database};
use crate::error::{Error, Result};
use crate::schema::{ObjectKind, Schema};

/// The namespace that says: this database is a shadow and may be wiped.
const MARKER: &str = "lockplane_shadow";

/// The key of the lock that one user of a shadow at a time holds: the first 8 bytes of SHA-256 of
/// `lockplane shadow`, as a signed number.
const LOCK_KEY: i64 = 0x3c2b_4505_ad39_cd92;

/// For how long others may use the shadow before somebody who waits for it gives up.
const PATIENCE: Duration = Duration::from_secs(300);

pub(super) async fn open(
    work: Option<&PgConnectOptions>,
    given: &PgConnectOptions,
) -> Result<PgScratch> {
    let mut shadow = PgSession::open(given).await?;
    let search_path = match work {
        Some(work) => compare(work, &mut shadow).await,
        None => Ok(shadow.facts().search_path.clone()),
    };
    let checked = match search_path {
        Ok(path) => claim(&mut shadow).await.map(|()| path),
        Err(error) => Err(error),
    };
    match checked {
        Ok(search_path) => Ok(PgScratch {
            session: shadow,
            kind: Kind::Given,
            search_path,
        }),
        Err(error) => {
            shadow.close().await;
            Err(error)
        }
    }
}

/// Refuses the database at work itself, whatever host and user lead to it, and another major.
async fn compare(work: &PgConnectOptions, shadow: &mut PgSession) -> Result<String> {
    let mut session = PgSession::open(work).await?;
    let identity = session.identity().await;
    let facts = session.facts().clone();
    session.close().await;
    if identity? == shadow.identity().await? {
        return Err(Error::Shadow {
            message: format!("the shadow {} is the database itself", shadow.describe()),
            advice: "a shadow gets wiped: point SHADOW_DATABASE_URL at another, empty database; nothing was touched".into(),
        });
    }
    let (ours, theirs) = (facts.version / 10_000, shadow.facts().version / 10_000);
    if ours != theirs {
        return Err(Error::Shadow {
            message: format!("the shadow {} runs PostgreSQL {theirs}, but {} runs {ours}", shadow.describe(), session::describe(work)),
            advice: "a proof on another major version proves nothing: give a shadow of the same one; nothing was touched".into(),
        });
    }
    Ok(facts.search_path)
}

/// Waits until nobody else uses the shadow: what one makes in it, another would wipe.
///
/// It asks again and again, since a statement that waits holds a snapshot, and a proof in the shadow that
/// builds an index concurrently would wait for that.
async fn alone(shadow: &mut PgSession) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    let mut pause = Duration::from_millis(10);
    while let Some(holder) = shadow.try_lock(LOCK_KEY).await? {
        if Instant::now() >= deadline {
            return Err(Error::Shadow {
                message: format!("the shadow {} has been in use for over {} s: {holder}", shadow.describe(), PATIENCE.as_secs()),
                advice: "nothing was touched; wait for it or end it, or give each of those who run at once a shadow of its own".into(),
            });
        }
        sleep(pause).await;
        pause = (pause * 2).min(Duration::from_secs(1));
    }
    Ok(())
}

/// Refuses a template: every database that is made from it would be marked as one to be wiped.
async fn no_template(shadow: &mut PgSession) -> Result<()> {
    let place = shadow.describe().to_owned();
    let template = "SELECT 1 FROM pg_database WHERE datname = current_database() AND datistemplate";
    let template = shadow.rows(template).await;
    let template = template
        .map_err(|error| Error::database(format!("{place}: looking at the shadow"), error))?;
    if template.is_empty() {
        return Ok(());
    }
    Err(Error::Shadow {
        message: format!("the shadow {place} is a template, from which new databases are made"),
        advice: "a shadow gets marked and wiped, and so would they be: point SHADOW_DATABASE_URL at an empty database of its own; nothing was touched".into(),
    })
}

/// Takes a database that is empty or marked as a shadow, marks and empties it.
async fn claim(shadow: &mut PgSession) -> Result<()> {
    no_template(shadow).await?;
    alone(shadow).await?;
    let place = shadow.describe().to_owned();
    let asked = |error| Error::database(format!("{place}: looking at the shadow"), error);
    let marker = shadow
        .rows(&format!(
            "SELECT 1 FROM pg_namespace WHERE nspname = '{MARKER}'"
        ))
        .await;
    let strangers = shadow.rows(STRANGERS).await;
    let (marker, strangers) = (marker.map_err(asked)?, strangers.map_err(asked)?);
    if marker.is_empty() && !strangers.is_empty() {
        let names: Vec<String> = strangers.into_iter().flatten().flatten().take(5).collect();
        return Err(Error::Shadow {
            message: format!("the shadow {} is not empty; it has {}, ...", shadow.describe(), names.join(", ")),
            advice: format!("a shadow gets wiped: give an empty database, or, if everything in this one may go, mark it with CREATE SCHEMA {MARKER}; nothing was touched").into(),
        });
    }
    let marked = shadow
        .run(&format!("CREATE SCHEMA IF NOT EXISTS {MARKER}"))
        .await;
    marked.map_err(|error| {
        Error::database(format!("{}: marking the shadow", shadow.describe()), error)
    })?;
    database::empty(shadow).await
}

/// What somebody made in the database, whatever it is: user objects have oids from 16384 on
/// (PostgreSQL documentation, "OIDs"), and what introspection does not read must not be wiped either.
const STRANGERS: &str = "\
SELECT 'schema ' || nspname FROM pg_namespace WHERE oid >= 16384 AND nspname NOT LIKE 'pg\\_%' \
UNION ALL SELECT 'relation ' || oid::regclass FROM pg_class WHERE oid >= 16384 AND relkind NOT IN ('t', 'i') \
UNION ALL SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE oid >= 16384 \
UNION ALL SELECT 'type ' || oid::regtype FROM pg_type WHERE oid >= 16384 AND typrelid = 0 AND typelem = 0 \
UNION ALL SELECT 'operator ' || oid::regoperator FROM pg_operator WHERE oid >= 16384 \
UNION ALL SELECT 'cast ' || oid FROM pg_cast WHERE oid >= 16384 \
UNION ALL SELECT 'collation ' || collname FROM pg_collation WHERE oid >= 16384 \
UNION ALL SELECT 'conversion ' || conname FROM pg_conversion WHERE oid >= 16384 \
UNION ALL SELECT 'operator class ' || opcname FROM pg_opclass WHERE oid >= 16384 \
UNION ALL SELECT 'operator family ' || opfname FROM pg_opfamily WHERE oid >= 16384 \
UNION ALL SELECT 'access method ' || amname FROM pg_am WHERE oid >= 16384 \
UNION ALL SELECT 'language ' || lanname FROM pg_language WHERE oid >= 16384 \
UNION ALL SELECT 'text search configuration ' || cfgname FROM pg_ts_config WHERE oid >= 16384 \
UNION ALL SELECT 'text search dictionary ' || dictname FROM pg_ts_dict WHERE oid >= 16384 \
UNION ALL SELECT 'text search parser ' || prsname FROM pg_ts_parser WHERE oid >= 16384 \
UNION ALL SELECT 'text search template ' || tmplname FROM pg_ts_template WHERE oid >= 16384 \
UNION ALL SELECT 'foreign-data wrapper ' || fdwname FROM pg_foreign_data_wrapper WHERE oid >= 16384 \
UNION ALL SELECT 'server ' || srvname FROM pg_foreign_server WHERE oid >= 16384 \
UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE oid >= 16384 \
UNION ALL SELECT 'event trigger ' || evtname FROM pg_event_trigger \
UNION ALL SELECT 'publication ' || pubname FROM pg_publication \
UNION ALL SELECT 'subscription ' || subname FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()) \
UNION ALL SELECT 'large object ' || oid FROM pg_largeobject_metadata";

pub(super) fn without_marker(mut schema: Schema) -> Schema {
    schema.namespaces.remove(MARKER);
    schema
        .rights
        .retain(|id, _| id.kind != ObjectKind::Namespace || id.name.name != MARKER);
    schema
}
