//! What is dropped and made again belongs to whom it belonged, and may be used by whom it could be used.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use lockplane::apply::{self, Options, ProofOn};
use lockplane::diff::Hints;
use lockplane::schema::{Covered, Scope};
use lockplane::step::Statement;
use lockplane::{HazardKind, Target, plan, source};
use lockplane_testkit::{Cluster, TestDb};
use sqlx::{AssertSqlSafe, PgPool};

const BEFORE: &str = "
CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE people (id integer PRIMARY KEY, mood mood, twice integer GENERATED ALWAYS AS (id * 2) STORED);
CREATE VIEW moods AS SELECT id, mood FROM people;
CREATE FUNCTION weight(mood) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION fg(mood) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION \"f*g\"(mood) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION \"f\nSELECT ON public.people FROM PUBLIC --\"(mood) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
CREATE VIEW lasting AS SELECT id FROM people;
CREATE TABLE whole (id integer, part integer);
CREATE TABLE counts (id serial, part integer GENERATED ALWAYS AS IDENTITY);
CREATE VIEW seen AS SELECT id FROM people;
CREATE SCHEMA apart;
";

/// Everything about owners and privileges that a plan may touch.
const RIGHTS: &str = "
SELECT format('%s %s %s', relname, relowner::regrole, relacl) FROM pg_class WHERE relname IN ('moods', 'people', 'lasting', 'whole', 'seen', 'counts', 'counts_id_seq', 'counts_part_seq')
UNION ALL SELECT format('%s %s %s', typname, typowner::regrole, typacl) FROM pg_type WHERE typname = 'mood'
UNION ALL SELECT format('%s %s %s', proname, proowner::regrole, proacl) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
UNION ALL SELECT format('%s %s', nspname, nspacl) FROM pg_namespace WHERE nspname = 'apart'
UNION ALL SELECT format('%s %s', attname, attacl) FROM pg_attribute
    WHERE attrelid IN ('people'::regclass, 'moods'::regclass, 'whole'::regclass) AND attacl IS NOT NULL AND NOT attisdropped
ORDER BY 1";

#[tokio::test]
async fn what_is_made_again_keeps_owner_and_privileges() {
    let (database, twin) = (
        Cluster::shared().database().await,
        Cluster::shared().database().await,
    );
    let role = format!("reader of {}", std::process::id());
    let (pool, other) = (database.pool(), twin.pool());
    run(&pool, &rights(&role)).await;
    let after = BEFORE
        .replace("'sad', 'glad'", "'glad', 'sad'")
        .replace("people (id integer", "people (id bigint")
        .replace("part integer)", "part integer) PARTITION BY LIST (part)")
        .replace("VIEW seen", "MATERIALIZED VIEW seen");
    run(&other, &after).await;
    let before: Vec<String> = texts(&pool).await;
    assert!(before.len() > 5, "{before:?}");

    let (from, to) = (live(&database).await, live(&twin).await);
    let plan = plan::make(&from, &to, &Hints::default(), Scope::All);
    let options = Options {
        allowed: HazardKind::ALL.iter().copied().collect(),
        proof: ProofOn::Nothing,
        ..Options::default()
    };
    let target = Target::from_url(&database.url).unwrap();
    apply::apply(&target, &plan, &options).await.unwrap();
    assert_eq!(texts(&pool).await, before);
    apply::apply(&target, &plan.rollback().unwrap(), &options)
        .await
        .unwrap();
    assert_eq!(texts(&pool).await, before);
    run(
        &pool,
        &format!("DROP OWNED BY \"{role}\"; DROP ROLE \"{role}\""),
    )
    .await;
}

/// An owner of its own, rights that are passed on, rights of a column, and one that everybody loses.
fn rights(role: &str) -> String {
    format!(
        "{BEFORE} CREATE ROLE \"{role}\"; GRANT CREATE ON SCHEMA public TO \"{role}\";
        GRANT SELECT ON moods TO \"{role}\" WITH GRANT OPTION; GRANT INSERT (id) ON moods TO PUBLIC;
        GRANT SELECT (twice), UPDATE (mood) ON people TO \"{role}\"; GRANT USAGE ON TYPE mood TO \"{role}\";
        REVOKE ALL ON FUNCTION weight FROM PUBLIC; GRANT EXECUTE ON FUNCTION weight TO CURRENT_USER;
        ALTER FUNCTION weight OWNER TO \"{role}\";
        GRANT SELECT ON people TO PUBLIC; REVOKE ALL ON FUNCTION \"f*g\" FROM PUBLIC;
        REVOKE ALL ON FUNCTION \"f\nSELECT ON public.people FROM PUBLIC --\" FROM PUBLIC;
        GRANT UPDATE (part) ON whole TO \"{role}\"; GRANT SELECT ON whole TO \"{role}\";
        GRANT USAGE ON SCHEMA apart TO PUBLIC; GRANT SELECT ON seen TO PUBLIC; ALTER VIEW seen OWNER TO \"{role}\";
        ALTER TABLE counts OWNER TO \"{role}\"; GRANT USAGE ON SEQUENCE counts_id_seq TO PUBLIC;
        REVOKE INSERT, UPDATE, DELETE ON lasting FROM CURRENT_USER;"
    )
}

async fn live(database: &TestDb) -> lockplane::Schema {
    source::live(&Target::from_url(&database.url).unwrap())
        .await
        .unwrap()
}

async fn run(pool: &PgPool, sql: &str) {
    let sql = AssertSqlSafe(sql.to_owned());
    sqlx::raw_sql(sql).execute(pool).await.unwrap();
}

async fn texts(pool: &PgPool) -> Vec<String> {
    let query = sqlx::query_scalar(RIGHTS).persistent(false);
    query.fetch_all(pool).await.unwrap()
}

#[tokio::test]
async fn an_application_that_asks_for_privileges_gets_no_others() {
    let database = Cluster::shared().database().await;
    let role = format!("lp_guest_{}", std::process::id());
    let pool = database.pool();
    let granted = format!("CREATE TABLE open (id integer); GRANT SELECT ON open TO {role}");
    run(
        &pool,
        &format!("CREATE ROLE {role}; {granted}; GRANT DELETE ON open TO {role}"),
    )
    .await;
    let script = source::sql::read(&granted, "open.sql", lockplane::Dialect::Postgres).unwrap();
    let migrator = lockplane::Migrator::new(&pool)
        .wanted(source::Wanted::Script(script))
        .privileges();
    migrator.migrate().await.unwrap_err();
    let report = migrator
        .clone()
        .allow([HazardKind::Revoke])
        .migrate()
        .await
        .unwrap();
    assert_eq!(report.plan.steps.len(), 1, "{report}");
    assert!(migrator.check().await.unwrap().is_same());
    assert!(migrator.migrate().await.unwrap().plan.is_empty());
    run(&pool, &format!("DROP OWNED BY {role}; DROP ROLE {role}")).await;
}

/// What goes for good, on the way back: rights of roles that are gone by then are left out.
#[tokio::test]
async fn what_a_rollback_brings_back_has_its_owner_and_privileges() {
    let (database, empty) = (
        Cluster::shared().database().await,
        Cluster::shared().database().await,
    );
    let pool = database.pool();
    let role = format!("keeper of {}", std::process::id());
    let ghost = format!("lp_ghost_{}", std::process::id());
    run(&pool, &rights(&role)).await;
    let before = texts(&pool).await;
    run(
        &pool,
        &format!("CREATE ROLE {ghost}; GRANT SELECT ON seen TO {ghost}"),
    )
    .await;
    assert_ne!(texts(&pool).await, before);

    let (from, to) = (live(&database).await, live(&empty).await);
    let plan = plan::make(&from, &to, &Hints::default(), Scope::All);
    let options = Options {
        allowed: HazardKind::ALL.iter().copied().collect(),
        ..Options::default()
    };
    let target = Target::from_url(&database.url).unwrap();
    apply::apply(&target, &plan, &options).await.unwrap();
    run(&pool, &format!("DROP ROLE {ghost}")).await;
    apply::rollback_newest(&target, &options).await.unwrap();
    assert_eq!(texts(&pool).await, before);
    run(
        &pool,
        &format!("DROP OWNED BY \"{role}\"; DROP ROLE \"{role}\""),
    )
    .await;
}

/// What was made again by the plan, and again by its rollback, has what it had in between.
#[tokio::test]
async fn what_is_revoked_between_a_plan_and_its_rollback_stays_revoked() {
    let (database, twin) = (
        Cluster::shared().database().await,
        Cluster::shared().database().await,
    );
    let (pool, other) = (database.pool(), twin.pool());
    let role = format!("lp_owner_{}", std::process::id());
    let schema = "CREATE TABLE t (a integer); CREATE VIEW v AS SELECT a FROM t;";
    run(
        &pool,
        &format!("{schema} CREATE ROLE {role}; GRANT CREATE ON SCHEMA public TO {role}; ALTER VIEW v OWNER TO {role}; GRANT SELECT ON v TO PUBLIC"),
    )
    .await;
    run(&other, &schema.replace("integer", "bigint")).await;
    let (from, to) = (live(&database).await, live(&twin).await);
    let plan = plan::make(&from, &to, &Hints::default(), Scope::All);
    let options = Options {
        allowed: HazardKind::ALL.iter().copied().collect(),
        ..Options::default()
    };
    let target = Target::from_url(&database.url).unwrap();
    apply::apply(&target, &plan, &options).await.unwrap();
    run(&pool, "REVOKE SELECT ON v FROM PUBLIC").await;
    apply::rollback_newest(&target, &options).await.unwrap();
    let about = "SELECT format('%s %s', relowner::regrole, has_table_privilege('public', oid, 'SELECT')) FROM pg_class WHERE relname = 'v'";
    let query = sqlx::query_scalar::<_, String>(about).persistent(false);
    let found = query.fetch_one(&pool).await.unwrap();
    assert_eq!(found, format!("{role} f"));
    run(&pool, &format!("DROP OWNED BY {role}; DROP ROLE {role}")).await;
}

/// A schema as SQL also takes away what every new database gives.
#[tokio::test]
async fn what_everybody_may_not_do_is_written_down() {
    let database = Cluster::shared().database().await;
    run(
        &database.pool(),
        "REVOKE ALL ON SCHEMA public FROM PUBLIC; CREATE TABLE t (a integer)",
    )
    .await;
    let target = Target::from_url(&database.url).unwrap();
    let schema = source::live_covering(&target, &Covered::everything())
        .await
        .unwrap();
    let statements = plan::create(&schema);
    let revoke = "REVOKE CREATE, USAGE ON SCHEMA public FROM PUBLIC";
    let found = statements.iter().any(|it| match it {
        Statement::Run(sql) => sql == revoke,
        Statement::Expect(_) => false,
    });
    assert!(found, "{statements:?}");
}

#[tokio::test]
async fn an_owner_who_is_granted_something_by_default_keeps_everything() {
    let database = Cluster::shared().database().await;
    let (pool, role) = (database.pool(), format!("owner of {}", database.name()));
    let before = "CREATE TABLE t (id int); CREATE VIEW v AS SELECT id FROM t";
    run(
        &pool,
        &format!(
            "{before}; CREATE ROLE \"{role}\"; ALTER VIEW v OWNER TO \"{role}\"; \
             ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO \"{role}\""
        ),
    )
    .await;
    let twin = Cluster::shared().database().await;
    run(&twin.pool(), &before.replace("int", "bigint")).await;
    let (from, to) = (live(&database).await, live(&twin).await);
    let plan = plan::make(&from, &to, &Hints::default(), Scope::All);
    let target = Target::from_url(&database.url).unwrap();
    let options = Options {
        allowed: HazardKind::ALL.iter().copied().collect(),
        ..Options::default()
    };
    let may = format!(
        "SELECT concat(has_table_privilege('{role}', 'v', 'SELECT'), has_table_privilege('{role}', 'v', 'UPDATE'))"
    );
    let may = || sqlx::query_scalar::<_, String>(AssertSqlSafe(may.clone())).fetch_one(&pool);
    apply::apply(&target, &plan, &options).await.unwrap();
    assert_eq!(may().await.unwrap(), "tt");
    let rollback = plan.rollback().unwrap();
    apply::apply(&target, &rollback, &options).await.unwrap();
    assert_eq!(may().await.unwrap(), "tt");
    run(&pool, &format!("DROP OWNED BY \"{role}\"")).await;
    run(&pool, &format!("DROP ROLE \"{role}\"")).await;
}
