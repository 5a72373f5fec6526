//! One database and one shadow for all pairs; making a database takes longer than all the rest.

use super::postgres::{ROLES, quoted};
use lockplane::shadow::{Contents, Shadow};
use lockplane::{Dialect, Target};
use lockplane_testkit::{Cluster, SqliteFile, TestDb};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqlitePool};

/// A database that is wiped between pairs, and a shadow.
pub struct Bench {
    pub target: Target,
    pub shadow: Shadow,
    place: Place,
}

enum Place {
    Postgres {
        database: TestDb,
        connection: PgConnection,
        #[expect(dead_code, reason = "held for its drop")]
        scratch: TestDb,
    },
    Sqlite {
        file: SqliteFile,
        pool: SqlitePool,
    },
}

/// Removes everything that a pair made.
const WIPE: &str = "DO $wipe$ DECLARE it record; BEGIN \
    FOR it IN SELECT evtname FROM pg_event_trigger LOOP EXECUTE format('DROP EVENT TRIGGER %I', it.evtname); END LOOP; \
    FOR it IN SELECT fdwname FROM pg_foreign_data_wrapper \
    LOOP EXECUTE format('DROP FOREIGN DATA WRAPPER %I CASCADE', it.fdwname); END LOOP; \
    FOR it IN SELECT nspname FROM pg_namespace WHERE left(nspname, 3) <> 'pg_' AND nspname <> 'information_schema' \
    LOOP EXECUTE format('DROP SCHEMA %I CASCADE', it.nspname); END LOOP; \
    FOR it IN SELECT pubname FROM pg_publication LOOP EXECUTE format('DROP PUBLICATION %I', it.pubname); END LOOP; \
    DROP OWNED BY \"random one\", \"Random \"\"two\"\"\" CASCADE; \
    CREATE SCHEMA public; END $wipe$";

impl Bench {
    pub async fn new(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Postgres => Self::postgres().await,
            Dialect::Sqlite => Self::sqlite().await,
        }
    }

    async fn postgres() -> Self {
        let (database, scratch) = (
            Cluster::shared().database().await,
            Cluster::shared().database().await,
        );
        let mut connection = PgConnection::connect_with(database.options())
            .await
            .unwrap();
        for role in ROLES {
            let role = format!("CREATE ROLE {}", quoted(role));
            // It may be there from an earlier run on the same server.
            let _ = sqlx::raw_sql(AssertSqlSafe(role))
                .execute(&mut connection)
                .await;
        }
        let target = Target::from_url(&database.url).unwrap();
        let given = Target::from_url(&scratch.url).unwrap();
        let shadow = Shadow::open(
            Dialect::Postgres,
            Some(&target),
            Some(&given),
            Contents::Text,
        )
        .await
        .unwrap();
        Self {
            target,
            shadow,
            place: Place::Postgres {
                database,
                connection,
                scratch,
            },
        }
    }

    async fn sqlite() -> Self {
        let file = SqliteFile::new();
        let target = Target::from_url(&file.url).unwrap();
        let shadow = Shadow::open(Dialect::Sqlite, Some(&target), None, Contents::Text)
            .await
            .unwrap();
        Self {
            target,
            shadow,
            place: Place::Sqlite {
                pool: file.pool(),
                file,
            },
        }
    }

    /// Makes the database empty.
    pub async fn wipe(&mut self) {
        match &mut self.place {
            Place::Postgres {
                database,
                connection,
                ..
            } => {
                let wiped = sqlx::raw_sql(WIPE).execute(&mut *connection).await;
                if wiped.is_err() {
                    // What the last pair left unfinished.
                    *connection = PgConnection::connect_with(database.options())
                        .await
                        .unwrap();
                    sqlx::raw_sql(WIPE).execute(connection).await.unwrap();
                }
            }
            Place::Sqlite { file, pool } => {
                pool.close().await;
                *file = SqliteFile::new();
                *pool = file.pool();
                self.target = Target::from_url(&file.url).unwrap();
            }
        }
    }

    /// Runs statements as a user's own tool would: all of them or none.
    pub async fn run(&mut self, statements: &[String]) -> Result<(), sqlx::Error> {
        let sql = statements.join(";\n");
        let sql = sqlx::raw_sql(AssertSqlSafe(sql));
        match &mut self.place {
            Place::Postgres { connection, .. } => sql.execute(connection).await.map(drop),
            Place::Sqlite { pool, .. } => sql.execute(&*pool).await.map(drop),
        }
    }

    /// Runs each statement that the database accepts.
    pub async fn attempt(&mut self, statements: &[String]) {
        match &mut self.place {
            Place::Postgres { connection, .. } => {
                let each = statements.iter().map(|sql| {
                    format!("BEGIN {sql}; SET CONSTRAINTS ALL IMMEDIATE; EXCEPTION WHEN OTHERS THEN NULL; END;")
                });
                let block = format!("DO $try$ BEGIN {} END $try$", each.collect::<String>());
                sqlx::raw_sql(AssertSqlSafe(block))
                    .execute(connection)
                    .await
                    .unwrap();
            }
            Place::Sqlite { pool, .. } => {
                for sql in statements {
                    let _ = sqlx::raw_sql(AssertSqlSafe(sql.clone()))
                        .execute(&*pool)
                        .await;
                }
            }
        }
    }

    /// The major version of the database.
    pub async fn major(&mut self) -> u32 {
        match &mut self.place {
            Place::Postgres { .. } => {
                let version =
                    "SELECT (current_setting('server_version_num')::integer / 10000)::text";
                self.texts(version).await.unwrap()[0].parse().unwrap()
            }
            Place::Sqlite { .. } => 3,
        }
    }

    /// SQL for where a row of a table is and who wrote it there; a table of SQLite that was written anew
    /// has another first page.
    pub fn row_place(&self, table: &str) -> String {
        match &self.place {
            Place::Postgres { .. } => "concat(tableoid, ctid, xmin)".to_owned(),
            Place::Sqlite { .. } => format!(
                "(SELECT CAST(rootpage AS TEXT) FROM sqlite_schema WHERE name = {})",
                lockplane::sql::literal(table)
            ),
        }
    }

    /// The word before a table without which rows of tables that inherit from it are shown as well.
    pub fn only(&self) -> &'static str {
        match &self.place {
            Place::Postgres { .. } => "ONLY ",
            Place::Sqlite { .. } => "",
        }
    }

    /// The rows of a query of one text column, sorted.
    pub async fn texts(&mut self, sql: &str) -> Result<Vec<String>, sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        let mut rows: Vec<String> = match &mut self.place {
            Place::Postgres { connection, .. } => {
                let query = sqlx::query_scalar(sql).persistent(false);
                query.fetch_all(connection).await?
            }
            Place::Sqlite { pool, .. } => {
                let query = sqlx::query_scalar(sql).persistent(false);
                query.fetch_all(&*pool).await?
            }
        };
        rows.sort();
        Ok(rows)
    }
}
