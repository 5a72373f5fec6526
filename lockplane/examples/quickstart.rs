//! Two versions of an application's models on one SQLite file, there and back, with rows.
//!
//! Run it with `cargo run --example quickstart`; it needs nothing but Rust.

use lockplane::{HazardKind, Migrator, Plan, models};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{AssertSqlSafe, Row};

/// The models as they were released first.
mod v1 {
    #![allow(dead_code, reason = "the example reads rows with plain SQL")]

    #[derive(lockplane::Model)]
    #[lockplane(table = "author")]
    pub struct Author {
        #[lockplane(primary_key)]
        id: i64,
        name: String,
    }

    #[derive(lockplane::Model)]
    #[lockplane(table = "book")]
    pub struct Book {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(references = Author::id, on_delete = cascade)]
        author_id: i64,
        #[lockplane(index)]
        title: String,
        isbn: i64,
    }
}

/// The models of the next release.
mod v2 {
    #![allow(dead_code, reason = "the example reads rows with plain SQL")]

    #[derive(lockplane::Model)]
    #[lockplane(table = "author")]
    pub struct Author {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(renamed_from = "name")] // a renamed column
        full_name: String,
    }

    #[derive(lockplane::Model)]
    #[lockplane(table = "book", check(name = "title_not_blank", "length(title) > 0"))] // a new check
    pub struct Book {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(references = Author::id, on_delete = cascade)]
        author_id: i64,
        title: String, // its index is dropped
        isbn: String,  // another type
        #[lockplane(default = true)] // a new required column
        in_print: bool,
    }

    #[derive(lockplane::Model)]
    #[lockplane(table = "review")] // a new table with a foreign key
    pub struct Review {
        #[lockplane(primary_key)]
        id: i64,
        #[lockplane(references = Book::id, on_delete = cascade, index)]
        book_id: i64,
        stars: i32,
    }
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("library.db");
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .create_if_missing(true);
    let pool = SqlitePool::connect_with(options).await?;
    println!("database: {}", file.display());

    title("Models v1 create the database");
    let first = Migrator::new(&pool).models(models![v1::Author, v1::Book]);
    println!("{}", first.migrate().await?);

    title("Rows go in");
    run(
        &pool,
        "INSERT INTO author VALUES (1, 'Ursula K. Le Guin'), (2, 'Stanisław Lem')",
    )
    .await?;
    run(&pool, "INSERT INTO book VALUES (1, 1, 'The Dispossessed', 9780060512750), (2, 2, 'Solaris', 9780156027601)").await?;
    show(&pool, "SELECT id, name FROM author").await?;
    show(&pool, "SELECT id, author_id, title, isbn FROM book").await?;

    title("Models v2 give a plan, proven forward and back on a shadow");
    let second = Migrator::new(&pool).models(models![v2::Author, v2::Book, v2::Review]);
    print_plan(&second.plan().await?);

    title("The plan is applied");
    println!("{}", second.migrate().await?);
    println!();
    show(&pool, "SELECT id, full_name FROM author").await?;
    show(
        &pool,
        "SELECT id, author_id, title, isbn, typeof(isbn), in_print FROM book",
    )
    .await?;

    title("A second migrate does nothing, and models and database agree");
    println!("{}", second.migrate().await?);
    println!("{}", second.check().await?);

    title("A rollback is refused until what it loses is allowed");
    if let Err(error) = Migrator::new(&pool).rollback().await {
        println!("{error}");
    }
    title("Allowed by name, it brings v1 back, with its rows");
    let lost = [
        HazardKind::DropTable,
        HazardKind::DropColumn,
        HazardKind::LossyType,
    ];
    println!("{}", Migrator::new(&pool).allow(lost).rollback().await?);
    println!("{}", first.check().await?);
    show(&pool, "SELECT id, name FROM author").await?;
    show(
        &pool,
        "SELECT id, author_id, title, isbn, typeof(isbn) FROM book",
    )
    .await?;
    Ok(())
}

fn title(text: &str) {
    println!("\n== {text}");
}

fn print_plan(plan: &Plan) {
    for (at, step) in plan.steps.iter().enumerate() {
        println!("{}. {}", at + 1, step.description);
        for hazard in &step.hazards {
            println!("   hazard {}: {}", hazard.kind, hazard.message);
        }
        for statement in &step.sql {
            println!("   {statement}");
        }
    }
}

async fn run(pool: &SqlitePool, sql: &'static str) -> Result<()> {
    sqlx::raw_sql(sql).execute(pool).await?;
    Ok(())
}

/// Prints the rows of a query on a new connection: one that saw the old shape of a table may have
/// kept statements for it.
async fn show(pool: &SqlitePool, sql: &str) -> Result<()> {
    for row in sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))
        .fetch_all(pool)
        .await?
    {
        let values: Vec<String> = (0..row.len())
            .map(|at| {
                row.try_get_unchecked::<Option<String>, _>(at)
                    .map(|value| value.unwrap_or("NULL".into()))
            })
            .collect::<std::result::Result<_, _>>()?;
        println!("  {}", values.join(" | "));
    }
    Ok(())
}
