//! What stands beside models: SQL, tables of others, groups, names.

#[path = "common/settled.rs"]
mod settled;

use lockplane::model::Models;
use lockplane::source::models::declared;
use lockplane::sql::Dialect;
use lockplane::{Migrator, models, sql};
use lockplane_testkit::{Cluster, SqliteFile};
use settled::settle;

#[derive(lockplane::Model)]
#[lockplane(group = "club")]
#[allow(dead_code, reason = "the schema is what counts here")]
struct Member {
    #[lockplane(primary_key)]
    id: i64,
    active: bool,
    changes: i32,
}

// Needs the view below: the order of registration is not the order of making.
sql!(
    name = COUNT_ACTIVE,
    group = "club",
    "CREATE VIEW active_count AS SELECT count(*) AS members FROM active_member"
);
sql!(
    name = ACTIVE,
    group = "club",
    "CREATE VIEW active_member AS SELECT id FROM member WHERE active"
);
sql!(
    name = TOUCH,
    group = "club",
    postgres = "
        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            NEW.changes := OLD.changes + 1;
            RETURN NEW;
        END $$;
        CREATE TRIGGER touch BEFORE UPDATE ON member FOR EACH ROW EXECUTE FUNCTION touch()",
    sqlite = "CREATE TRIGGER touch AFTER UPDATE OF active ON member
              BEGIN UPDATE member SET changes = OLD.changes + 1 WHERE id = OLD.id; END"
);
sql!(group = "club", postgres = "CREATE EXTENSION citext");
sql!(group = "club", file = "derive/beside.sql");

fn club() -> Models {
    Models::group("club")
}

#[tokio::test]
async fn sql_is_made_compared_and_rolled_back_on_sqlite() {
    let file = SqliteFile::new();
    settle(&file.pool(), club()).await;
    let pool = file.pool();
    sqlx::raw_sql("INSERT INTO member VALUES (1, true, 0); UPDATE member SET active = false")
        .execute(&pool)
        .await
        .expect("the trigger runs");
    let changes: i32 = sqlx::query_scalar("SELECT changes FROM member")
        .fetch_one(&pool)
        .await
        .expect("a row");
    assert_eq!(changes, 1);
    let migrator = Migrator::new(&pool).allow(lockplane::HazardKind::ALL.iter().copied());
    migrator.rollback().await.expect("the way back");
    let left: i64 =
        sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')")
            .fetch_one(&pool)
            .await
            .expect("a number");
    assert_eq!(left, 0);
}

#[tokio::test]
async fn sql_is_made_and_compared_on_postgresql() {
    let db = Cluster::shared().database().await;
    let pool = db.pool();
    settle(&pool, club()).await;
    sqlx::raw_sql("INSERT INTO member VALUES (1, true, 0); UPDATE member SET active = false")
        .execute(&pool)
        .await
        .expect("the trigger runs");
    let changes: i32 = sqlx::query_scalar("SELECT changes FROM member")
        .fetch_one(&pool)
        .await
        .expect("a row");
    assert_eq!(changes, 1);
}

#[tokio::test]
async fn another_text_is_another_schema() {
    sql!(
        name = EVERYBODY,
        group = "later",
        "CREATE VIEW active_member AS SELECT id FROM member"
    );
    let file = SqliteFile::new();
    settle(&file.pool(), models![Member].sql([ACTIVE])).await;
    let parity = Migrator::new(&file.pool()).models(models![Member].sql([EVERYBODY]));
    let parity = parity.check().await.expect("a comparison");
    assert!(!parity.is_same());
    assert!(parity.to_string().contains("active_member"), "{parity}");
    settle(&file.pool(), models![Member].sql([EVERYBODY])).await;
}

#[tokio::test]
async fn a_mistake_is_told_with_its_rust_line() {
    sql!(
        name = WRONG,
        group = "wrong",
        "
        CREATE VIEW one AS SELECT 1 AS one;
        CREATE VIEW wrong AS SELECT nothing FROM nowhere WHERE ((
        "
    );
    let line = WRONG.sqlite.expect("a text").line + 2;
    let file = SqliteFile::new();
    let migrator = Migrator::new(&file.pool()).models(models![Member].sql([WRONG]));
    let error = migrator.migrate().await.unwrap_err().to_string();
    let place = format!("tests/derive_beside.rs:{line}:9: ");
    assert!(error.contains(&place), "{error}");
    let source = include_str!("derive_beside.rs").lines();
    let said = source.clone().nth(line as usize - 1).unwrap_or_default();
    assert!(said.contains("CREATE VIEW wrong"), "{said}");
}

#[test]
fn what_says_what_to_do_is_refused_with_its_rust_line() {
    sql!(name = DROPS, group = "wrong", "DROP TABLE member");
    let models = models![Member].sql([DROPS]);
    let error = declared(&models, Dialect::Sqlite).unwrap_err().to_string();
    assert!(error.contains("tests/derive_beside.rs:"), "{error}");
    assert!(error.contains("`DROP` takes something away"), "{error}");
}

#[test]
fn a_schema_file_carries_what_models_say() {
    use lockplane::source::json;
    for dialect in [Dialect::Postgres, Dialect::Sqlite] {
        let declared = declared(&club(), dialect).expect("a schema");
        let text = json::write_declared(&declared);
        let read = json::read(&text, "models.json", None).expect("a schema");
        assert_eq!(read, declared);
    }
}

mod legacy {
    #[derive(lockplane::Model)]
    #[lockplane(group = "legacy", unmanaged)]
    #[allow(dead_code, reason = "the schema is what counts here")]
    pub struct Account {
        #[lockplane(primary_key)]
        pub id: i64,
    }

    #[derive(lockplane::Model)]
    #[lockplane(
        group = "legacy",
        foreign_key(
            columns(country, city),
            references_table = "city(country, name)",
            name = "in_city"
        )
    )]
    #[allow(dead_code, reason = "the schema is what counts here")]
    pub struct Order {
        #[lockplane(primary_key(name = "order_key"))]
        pub id: i64,
        #[lockplane(references(Account::id, name = "of_account", on_delete = cascade))]
        pub account: i64,
        #[lockplane(references_table = "shop(code)")]
        pub shop: String,
        pub country: String,
        pub city: String,
    }
}

const OTHERS: &str = "CREATE TABLE account (id bigint PRIMARY KEY, mail text);
    CREATE TABLE shop (code text PRIMARY KEY, owner text NOT NULL);
    CREATE TABLE city (country text, name text, UNIQUE (country, name))";

#[tokio::test]
async fn tables_of_others_are_referenced_and_left_alone_on_postgresql() {
    let db = Cluster::shared().database().await;
    let pool = db.pool();
    sqlx::raw_sql(OTHERS).execute(&pool).await.expect("tables");
    settle(&pool, Models::group("legacy")).await;
    let keys: Vec<String> = sqlx::query_scalar(
        "SELECT conname::text FROM pg_constraint WHERE conrelid = '\"order\"'::regclass AND contype IN ('f', 'p') ORDER BY 1",
    )
    .fetch_all(&pool)
    .await
    .expect("names");
    assert_eq!(
        keys,
        ["fk_order_shop_shop", "in_city", "of_account", "order_key"]
    );
    sqlx::raw_sql("ALTER TABLE account ADD fax text")
        .execute(&pool)
        .await
        .expect("somebody else's change");
    settle(&pool, Models::group("legacy")).await;
}

#[tokio::test]
async fn tables_of_others_are_referenced_and_left_alone_on_sqlite() {
    let file = SqliteFile::new();
    let pool = file.pool();
    let error = Migrator::new(&pool).models(Models::group("legacy"));
    let error = error.migrate().await.unwrap_err().to_string();
    assert!(error.contains("leave to somebody else"), "{error}");
    sqlx::raw_sql(OTHERS).execute(&pool).await.expect("tables");
    settle(&pool, Models::group("legacy")).await;
}

#[test]
fn a_group_is_a_set_of_its_own() {
    let names = |models: Models| -> Vec<&str> {
        let tables = models.tables().iter();
        tables.map(|table| table.name.name).collect()
    };
    assert_eq!(names(club()), ["member"]);
    assert_eq!(names(Models::group("legacy")), ["account", "order"]);
    assert!(names(Models::registered()).iter().all(|it| *it != "member"));
}

mod one_database {
    #[derive(lockplane::Model)]
    #[lockplane(group = "one", dialects(postgres))]
    #[allow(dead_code, reason = "the schema is what counts here")]
    pub struct Search {
        #[lockplane(primary_key)]
        pub id: i64,
        pub words: Vec<String>,
    }

    #[derive(lockplane::Model)]
    #[lockplane(group = "one")]
    #[allow(dead_code, reason = "the schema is what counts here")]
    pub struct Hit {
        #[lockplane(references = Search::id)]
        pub search: i64,
    }
}

#[test]
fn a_table_of_one_database_is_not_referenced_in_the_other() {
    use one_database::{Hit, Search};
    assert!(declared(&models![Search, Hit], Dialect::Postgres).is_ok());
    let both = declared(&models![Search, Hit], Dialect::Sqlite);
    let error = both.unwrap_err().to_string();
    assert!(
        error.contains("references `search`, which SQLite does not have"),
        "{error}"
    );
}

mod named {
    lockplane::naming!(
        unique = "uq_{table}_{columns}",
        index = "ix_{table}_{columns}",
        foreign_key = "fk_{table}_{columns}_{referenced}",
        check = "ck_{table}_{columns}",
    );

    #[derive(lockplane::Model)]
    #[lockplane(group = "named", naming(primary_key = "pk_{table}"))]
    #[allow(dead_code, reason = "the schema is what counts here")]
    pub struct Person {
        #[lockplane(primary_key)]
        pub id: i64,
        #[lockplane(unique, index, check = "length(mail) > 0")]
        pub mail: String,
        #[lockplane(references = Person::id)]
        pub boss: Option<i64>,
    }
}

#[tokio::test]
async fn names_follow_the_templates() {
    let db = Cluster::shared().database().await;
    settle(&db.pool(), models![named::Person]).await;
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT conname::text FROM pg_constraint WHERE conrelid = 'person'::regclass AND contype <> 'n'
         UNION SELECT 'ix_person_mail' FROM pg_class WHERE relname = 'ix_person_mail' ORDER BY 1",
    )
    .fetch_all(&db.pool())
    .await
    .expect("names");
    let wanted = [
        "ck_person_mail",
        "fk_person_boss_person",
        "ix_person_mail",
        "pk_person",
        "uq_person_mail",
    ];
    assert_eq!(names, wanted);
}
