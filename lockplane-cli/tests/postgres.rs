//! The lines that people keep in their scripts, on PostgreSQL.

mod common;

use common::Desk;
use common::lines::{START, all_lines, one_step};

#[tokio::test]
async fn postgres_scripts_run() {
    for run in [all_lines, one_step] {
        let db = lockplane_testkit::Cluster::shared().database().await;
        let pool = db.pool();
        sqlx::raw_sql(START).execute(&pool).await.unwrap();
        pool.close().await;
        let url = db.url.clone();
        tokio::task::spawn_blocking(move || run(&Desk::new(&url)))
            .await
            .unwrap();
    }
}
