//! Models of the whole vocabulary, on real databases.

#[path = "derive/shop.rs"]
mod shop;

use lockplane::model::Models;
use lockplane::{Engine, Migrator, models};
use lockplane_testkit::{Cluster, SqliteFile};
use shop::{Account, Booking, Item, Order, Visit};
use sqlx::Pool;

/// Migrates, and then has nothing left to do.
async fn settle<E: Engine>(pool: &Pool<E>, models: Models) {
    let migrator = Migrator::new(pool).models(models);
    if let Err(error) = migrator.migrate().await {
        panic!("{error}");
    }
    let parity = migrator.check().await.expect("a comparison");
    assert!(parity.is_same(), "{parity}");
    let again = migrator.plan().await.expect("a plan");
    assert!(again.is_empty(), "{again:#?}");
}

#[tokio::test]
async fn the_shop_opens_on_sqlite() {
    let file = SqliteFile::new();
    settle(&file.pool(), models![Account, Booking, Item, Order, Visit]).await;
}

#[tokio::test]
async fn the_shop_opens_on_postgresql() {
    let db = Cluster::shared().database().await;
    let pool = db.pool();
    // Roles belong to the whole cluster, which other tests share.
    let _ = sqlx::query("CREATE ROLE app").execute(&pool).await;
    settle(&pool, models![Account, Booking, Item, Order, Visit]).await;
}
