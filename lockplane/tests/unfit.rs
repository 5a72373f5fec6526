//! Rows that do not fit and steps that fail: everything stays as it was.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::v1;
use lockplane::apply::{self, Options, ProofOn};
use lockplane::step::Statement;
use lockplane::{Error, models};

fn v1_models() -> lockplane::Models {
    models![v1::Author, v1::Book]
}

/// The first release with rows in it, and what is there.
async fn filled(way: &common::Way, title: &str) -> lockplane::Schema {
    way.migrator().models(v1_models()).migrate().await.unwrap();
    way.run("INSERT INTO author VALUES (1, 'x')").await;
    way.run(&format!("INSERT INTO book VALUES (1, 1, '{title}', 5)"))
        .await;
    way.schema().await
}

async fn is_as_it_was(way: &common::Way, before: &lockplane::Schema) {
    assert_eq!(way.schema().await, *before);
    assert_eq!(way.value("SELECT name FROM author").await, "x");
    assert_eq!(way.migrator().history().await.unwrap().len(), 1);
}

fn v2_models() -> lockplane::Models {
    models![common::v2::Author, common::v2::Book]
}

/// Told before anything runs, or by the step itself: either way nothing is changed.
#[tokio::test]
async fn rows_that_do_not_fit_leave_everything_as_it_was() {
    for way in common::both().await {
        let before = filled(&way, "").await;
        let migrator = way.migrator().models(v2_models());
        let text = migrator.migrate().await.unwrap_err().to_string();
        for word in ["title_not_blank", "step ", "help:"] {
            assert!(text.contains(word), "{text}");
        }
        is_as_it_was(&way, &before).await;
    }
}

#[tokio::test]
async fn a_failing_step_leaves_everything_as_it_was() {
    for way in common::both().await {
        let before = filled(&way, "Solaris").await;
        let mut plan = way.migrator().models(v2_models()).plan().await.unwrap();
        let author = match way {
            common::Way::Postgres(..) => "public.author",
            common::Way::Sqlite(..) => "author",
        };
        let twice = format!("INSERT INTO {author} VALUES (1, 'again')");
        let last = plan.steps.last_mut().unwrap();
        last.sql.push(Statement::Run(twice));
        let options = Options {
            proof: ProofOn::Nothing,
            ..Options::default()
        };
        let error = apply::apply(&way.target(), &plan, &options)
            .await
            .unwrap_err();
        let text = error.to_string();
        assert!(matches!(error, Error::Step { .. }), "{text}");
        for word in [
            "author",
            "the database says",
            "statement:",
            "step ",
            "help:",
        ] {
            assert!(text.contains(word), "{text}");
        }
        is_as_it_was(&way, &before).await;
    }
}

/// Every statement succeeds, and the database is not what the plan says: no commit.
#[tokio::test]
async fn a_plan_that_ends_elsewhere_leaves_everything_as_it_was() {
    for way in common::both().await {
        let before = filled(&way, "Solaris").await;
        let mut plan = way.migrator().models(v2_models()).plan().await.unwrap();
        let author = match way {
            common::Way::Postgres(..) => "public.author",
            common::Way::Sqlite(..) => "author",
        };
        let more = format!("ALTER TABLE {author} ADD COLUMN more integer");
        let last = plan.steps.last_mut().unwrap();
        last.sql.push(Statement::Run(more));
        let options = Options {
            proof: ProofOn::Nothing,
            ..Options::default()
        };
        let applied = apply::apply(&way.target(), &plan, &options).await;
        let text = applied.unwrap_err().to_string();
        for word in ["not where the plan leads", "it was undone", "help:"] {
            assert!(text.contains(word), "{text}");
        }
        is_as_it_was(&way, &before).await;
    }
}

/// PostgreSQL: a constraint that waits for the commit is checked by the step that breaks it.
#[tokio::test]
async fn a_deferred_constraint_fails_in_its_step() {
    for way in common::both().await {
        if matches!(way, common::Way::Sqlite(..)) {
            continue;
        }
        let before = filled(&way, "Solaris").await;
        let mut plan = way.migrator().models(v2_models()).plan().await.unwrap();
        let last = plan.steps.last_mut().unwrap();
        last.sql.extend([
            Statement::Run("CREATE TABLE public.numbers (n integer, CONSTRAINT later UNIQUE (n) DEFERRABLE INITIALLY DEFERRED)".into()),
            Statement::Run("INSERT INTO public.numbers VALUES (1), (1)".into()),
        ]);
        let options = Options {
            proof: ProofOn::Nothing,
            ..Options::default()
        };
        let error = apply::apply(&way.target(), &plan, &options)
            .await
            .unwrap_err();
        let text = error.to_string();
        for word in ["later", "the database says", "statement: INSERT", "step "] {
            assert!(text.contains(word), "{text}");
        }
        is_as_it_was(&way, &before).await;
    }
}
