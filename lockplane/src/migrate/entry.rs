//! The three functions most programs need.

use sqlx::Pool;

use super::{Migrator, Parity, Report};
use crate::dialect::Engine;
use crate::error::Result;

/// Brings a database to what all models of the program say: [`Migrator::migrate`] with everything
/// left as it is.
///
/// # Errors
///
/// Those of [`Migrator::migrate`].
///
/// ```no_run
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let pool = sqlx::SqlitePool::connect("sqlite://app.db?mode=rwc").await?;
/// let report = lockplane::migrate(&pool).await?;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
pub async fn migrate<E: Engine>(pool: &Pool<E>) -> Result<Report> {
    Migrator::new(pool).migrate().await
}

/// Tells whether a database is what all models of the program say: [`Migrator::check`].
///
/// # Errors
///
/// Those of [`Migrator::check`].
pub async fn check<E: Engine>(pool: &Pool<E>) -> Result<Parity> {
    Migrator::new(pool).check().await
}

/// For tests: panics with every difference unless models and database agree.
///
/// # Panics
///
/// When there is a difference, or when the question cannot be answered.
pub async fn assert_parity<E: Engine>(pool: &Pool<E>) {
    match check(pool).await {
        Ok(parity) if parity.is_same() => {}
        Ok(parity) => panic!("{parity}"),
        Err(error) => panic!("{error}"),
    }
}
