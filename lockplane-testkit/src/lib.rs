//! Throwaway databases for lockplane's own tests. Not published.
//!
//! [`Cluster::shared`] is a real PostgreSQL server, [`TestDb`] one fresh database on it and
//! [`SqliteFile`] one fresh SQLite file. All of them vanish with the test, however it ends. A [`Case`]
//! is one folder of `tests/cases`.

mod case;
mod postgres;
mod sqlite;

pub use case::Case;
pub use postgres::{Cluster, TestDb};
pub use sqlite::SqliteFile;
