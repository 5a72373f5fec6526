//! Models of the whole vocabulary, on real databases.

#[path = "derive/shop.rs"]
mod shop;

#[path = "common/settled.rs"]
mod settled;

use lockplane::models;
use lockplane_testkit::{Cluster, SqliteFile};
use settled::settle;
use shop::{Account, Booking, Item, Order, Visit};

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
