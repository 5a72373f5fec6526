//! Many starters, one migrator; and what a start with nothing to do costs.

mod common;

use common::{v1, v2};
use lockplane::models;

#[tokio::test(flavor = "multi_thread")]
async fn sixteen_starters_make_one_migration_and_sixteen_successes() {
    for way in common::both().await {
        let starters = (0..16).map(|_| {
            let migrator = way.migrator().models(models![v1::Author, v1::Book]);
            tokio::spawn(async move { migrator.migrate().await })
        });
        let mut ran = 0;
        for starter in starters.collect::<Vec<_>>() {
            let report = starter.await.unwrap().unwrap();
            ran += usize::from(!report.plan.is_empty());
        }
        assert_eq!(ran, 1);
        assert_eq!(way.migrator().history().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_start_with_nothing_to_do_is_three_statements() {
    for way in common::both().await {
        let migrator = way.migrator().models(models![v1::Author, v1::Book]);
        migrator.migrate().await.unwrap();
        let report = migrator.migrate().await.unwrap();
        assert!(report.plan.is_empty());
        // The journal's place, its newest entry, the schema; PostgreSQL begins with its settings.
        assert!(report.statements <= 5, "{}", report.statements);
    }
}

#[tokio::test]
async fn a_start_with_nothing_to_do_sees_drift() {
    for way in common::both().await {
        let migrator = way.migrator().models(models![v1::Author, v1::Book]);
        migrator.migrate().await.unwrap();
        way.run("CREATE INDEX by_hand ON author (name)").await;
        let parity = migrator.check().await.unwrap();
        assert_eq!(parity.differences.len(), 1, "{parity}");
        assert!(parity.differences[0].contains("by_hand"), "{parity}");
        migrator.migrate().await.unwrap();
        assert!(migrator.check().await.unwrap().is_same());
    }
}

#[tokio::test]
async fn there_and_back_with_rows() {
    for way in common::both().await {
        let first = way.migrator().models(models![v1::Author, v1::Book]);
        first.migrate().await.unwrap();
        way.run("INSERT INTO author VALUES (1, 'Lem')").await;
        way.run("INSERT INTO book VALUES (1, 1, 'Solaris', 42)")
            .await;
        let before = way.schema().await;
        let second = way.migrator().models(models![v2::Author, v2::Book]);
        second.migrate().await.unwrap();
        assert!(second.check().await.unwrap().is_same());
        assert_eq!(way.value("SELECT full_name FROM author").await, "Lem");
        assert_eq!(
            way.value("SELECT isbn FROM book WHERE in_print").await,
            "42"
        );
        let back = way
            .migrator()
            .allow(lockplane::HazardKind::ALL.iter().copied());
        back.rollback().await.unwrap();
        assert!(way.schema().await.same_as(&before));
        assert_eq!(way.value("SELECT CAST(isbn AS text) FROM book").await, "42");
        assert!(first.check().await.unwrap().is_same());
    }
}
