//! lockplane: Rust structs are the source of truth of a database's schema.
//!
//! ```text
//! models ─┐
//! sql   ──┤                                    ┌─ hazards ─┐
//! json  ──┼─> Schema ─┐                        │           │
//! live  ──┘           ├─> diff ─> [Change] ─> plan ─> Plan ─┴─> validate(shadow) ─> apply ─> journal
//!         live Schema ┘                           └─> rollback() ─> Plan
//! ```
//!
//! Data flows one way: a module uses only modules above it in this list.

// With one database left out, some of what both share is idle.
#![cfg_attr(not(all(feature = "postgres", feature = "sqlite")), allow(unused))]

pub mod error;
pub mod sql;
pub mod schema;
pub mod diff;
pub mod step;
pub mod dialect;
pub mod model;
pub mod source;
pub mod plan;
pub mod shadow;
mod run;
pub mod lock;
pub mod validate;
pub mod preflight;
pub mod journal;
mod backup;
pub mod apply;
pub mod migrate;

pub use dialect::{Engine, Target};
pub use error::{Error, Result};
pub use migrate::{Migrator, Parity, Report, assert_parity, check, migrate};
pub use model::{ColumnType, Columns, Model, Models};
pub use plan::Plan;
pub use schema::Schema;
pub use sql::Dialect;
pub use step::HazardKind;

#[cfg(feature = "macros")]
#[doc = include_str!("model/docs/column_type.md")]
pub use lockplane_derive::ColumnType;
#[cfg(feature = "macros")]
#[doc = include_str!("model/docs/columns.md")]
pub use lockplane_derive::Columns;
#[cfg(feature = "macros")]
#[doc = include_str!("model/docs/model.md")]
pub use lockplane_derive::Model;

#[cfg(feature = "macros")]
#[doc = include_str!("model/docs/naming.md")]
pub use lockplane_derive::naming;
#[cfg(feature = "macros")]
#[doc = include_str!("model/docs/sql.md")]
pub use lockplane_derive::sql;

/// The examples of the guide compile.
#[cfg(all(
    doctest,
    feature = "macros",
    feature = "chrono",
    feature = "json",
    feature = "uuid"
))]
#[doc = include_str!("../../docs/from-sqlalchemy.md")]
struct Guide;

#[cfg(not(any(feature = "postgres", feature = "sqlite")))]
compile_error!("enable lockplane's feature `postgres`, `sqlite` or both");
