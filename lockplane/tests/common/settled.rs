//! Bringing a database to models, and seeing that it is there.

use lockplane::model::Models;
use lockplane::{Engine, Migrator};
use sqlx::Pool;

/// Migrates, and then has nothing left to do.
pub async fn settle<E: Engine>(pool: &Pool<E>, models: Models) {
    let migrator = Migrator::new(pool).models(models);
    if let Err(error) = migrator.migrate().await {
        panic!("{error}");
    }
    let parity = migrator.check().await.expect("a comparison");
    assert!(parity.is_same(), "{parity}");
    let again = migrator.plan().await.expect("a plan");
    assert!(again.is_empty(), "{again:#?}");
}
