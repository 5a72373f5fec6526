//! A scratch database of our own on the server of the database at work.

use sqlx::postgres::PgConnectOptions;

use super::super::introspect::NamespaceFilter;
use super::super::session::PgSession;
use super::{Kind, PgScratch};
use crate::error::{Error, Result};
use crate::sql::{ident, literal};

/// What every scratch database's name begins with, so that leftovers can be told.
const PREFIX: &str = "lockplane_shadow_";

/// How old, in seconds, a scratch database without connections has to be to be a leftover.
const LEFTOVER_AGE: u32 = 60;

pub(super) async fn open(work: &PgConnectOptions) -> Result<PgScratch> {
    let mut session = PgSession::open(work).await?;
    let made = make(&mut session).await;
    let search_path = session.facts().search_path.clone();
    sweep(&mut session).await;
    session.close().await;
    let name = made?;
    let beside = Box::new(work.clone());
    let opened = PgSession::open(&work.clone().database(&name)).await;
    let mut session = match opened {
        Ok(session) => session,
        Err(error) => {
            drop(&beside, &name).await;
            return Err(error);
        }
    };
    session.only_namespaces(NamespaceFilter::Application);
    let _ = session.run("SET synchronous_commit = off").await;
    Ok(PgScratch {
        session,
        kind: Kind::Database { name, beside },
        search_path,
    })
}

/// The server's clock and a random part make the name unique; encoding and locale are the
/// database's own, since they decide how text sorts and what an index accepts.
async fn make(session: &mut PgSession) -> Result<String> {
    let asked = session
        .rows(&format!(
            "SELECT '{PREFIX}' || extract(epoch from clock_timestamp())::bigint || '_' || substr(md5(random()::text || pg_backend_pid()), 1, 10), \
             pg_encoding_to_char(encoding), datcollate, datctype FROM pg_database WHERE datname = current_database()"
        ))
        .await
        .map_err(|error| failed(session, error))?;
    let mut texts = asked.into_iter().flatten().flatten();
    let mut next = || texts.next().unwrap_or_default();
    let (name, encoding, collate, ctype) = (next(), next(), next(), next());
    let sql = format!(
        "CREATE DATABASE {} TEMPLATE template0 ENCODING {} LC_COLLATE {} LC_CTYPE {}",
        ident(&name),
        literal(&encoding),
        literal(&collate),
        literal(&ctype)
    );
    session
        .run(&sql)
        .await
        .map_err(|error| failed(session, error))?;
    Ok(name)
}

fn failed(session: &PgSession, error: sqlx::Error) -> Error {
    Error::database(session.describe().to_owned(), error)
}

/// Drops what dead processes left: named as ours, old, and without a connection.
async fn sweep(session: &mut PgSession) {
    let sql = format!(
        "SELECT datname FROM pg_database d WHERE datname ~ '^{PREFIX}[0-9]+_[0-9a-f]+$' \
         AND split_part(substr(datname, {}), '_', 1)::bigint < extract(epoch from now()) - {LEFTOVER_AGE} \
         AND pg_has_role(datdba, 'member') \
         AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)",
        PREFIX.len() + 1
    );
    let leftovers = session.rows(&sql).await.unwrap_or_default();
    for name in leftovers.into_iter().flatten().flatten() {
        let _ = session
            .run(&format!("DROP DATABASE IF EXISTS {}", ident(&name)))
            .await;
    }
}

/// Drops a scratch database; a failure leaves it to a later sweep.
pub(super) async fn drop(beside: &PgConnectOptions, name: &str) {
    if let Ok(mut session) = PgSession::open(beside).await {
        let forced = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", ident(name));
        let _ = session.run(&forced).await;
        session.close().await;
    }
}

/// Removes everything from a database that may be wiped; its namespace `public` stays.
pub(super) async fn empty(session: &mut PgSession) -> Result<()> {
    let listed = session.rows(EVERYTHING).await;
    let listed = listed.map_err(|error| failed(session, error))?;
    for drop in listed.into_iter().flatten().flatten() {
        session
            .run(&drop)
            .await
            .map_err(|error| failed(session, error))?;
    }
    Ok(())
}

/// A `DROP` for everything that is in no namespace of PostgreSQL's own and can be dropped on its own; first tables
/// with an index of an operator class that somebody made, since PostgreSQL asks functions of a class about its indexes and
/// cannot drop these after those of the extension (`cache lookup failed for function`);
/// then default privileges and `public` as a new database has them (PostgreSQL documentation, "Schemas and Privileges").
const EVERYTHING: &str = "\
SELECT format('DROP EVENT TRIGGER IF EXISTS %I CASCADE', evtname) FROM pg_event_trigger \
UNION ALL SELECT format('DROP PUBLICATION IF EXISTS %I CASCADE', pubname) FROM pg_publication \
UNION ALL SELECT format('DROP %s IF EXISTS %I.%I CASCADE', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END, n.nspname, c.relname) \
 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid >= 16384 AND EXISTS (SELECT FROM pg_index i \
   CROSS JOIN unnest(i.indclass::oid[]) class WHERE i.indrelid = c.oid AND class >= 16384) \
UNION ALL SELECT format('DROP EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql' \
UNION ALL SELECT format('DROP SERVER IF EXISTS %I CASCADE', srvname) FROM pg_foreign_server \
UNION ALL SELECT format('DROP FOREIGN DATA WRAPPER IF EXISTS %I CASCADE', fdwname) FROM pg_foreign_data_wrapper \
UNION ALL SELECT format('DROP LANGUAGE IF EXISTS %I CASCADE', lanname) FROM pg_language WHERE oid >= 16384 \
UNION ALL SELECT format('DROP ACCESS METHOD IF EXISTS %I CASCADE', amname) FROM pg_am WHERE oid >= 16384 \
UNION ALL SELECT format('DROP CAST IF EXISTS (%s AS %s) CASCADE', format_type(castsource, NULL), format_type(casttarget, NULL)) FROM pg_cast c WHERE oid >= 16384 \
 AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'i')) \
UNION ALL SELECT format('DROP SCHEMA IF EXISTS %I CASCADE', nspname) FROM pg_namespace \
 WHERE left(nspname, 3) <> 'pg_' AND nspname NOT IN ('information_schema', 'lockplane_shadow') \
UNION ALL SELECT coalesce((SELECT string_agg(format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE ALL ON %s FROM %s; ', role, objects, \
   CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END), '') FROM aclexplode(acl) a), '') \
 || format('ALTER DEFAULT PRIVILEGES FOR ROLE %I GRANT ALL ON %s TO %I', role, objects, role) \
 || CASE WHEN objects IN ('FUNCTIONS', 'TYPES') THEN format('; ALTER DEFAULT PRIVILEGES FOR ROLE %I GRANT ALL ON %s TO PUBLIC', role, objects) ELSE '' END \
 FROM (SELECT pg_get_userbyid(defaclrole) AS role, defaclacl AS acl, CASE defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' \
   WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END AS objects \
   FROM pg_default_acl WHERE defaclnamespace = 0) d \
UNION ALL SELECT 'CREATE SCHEMA public' \
UNION ALL SELECT CASE WHEN current_setting('server_version_num')::int < 150000 THEN 'GRANT CREATE, USAGE ON SCHEMA public TO PUBLIC' \
 ELSE 'ALTER SCHEMA public OWNER TO pg_database_owner; GRANT USAGE ON SCHEMA public TO PUBLIC' END";
