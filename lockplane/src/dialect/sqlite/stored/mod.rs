//! Reading the SQL that SQLite stores in `sqlite_schema`, for what no pragma tells.
//!
//! SQLite keeps a statement as it was written from the object's name on (SQLite documentation,
//! "The Schema Table"), so the same table has many texts. What is read here keeps
//! its spelling, except for spaces and comments; what two spellings have in common is
//! [`Schema::meaning`](crate::schema::Schema::meaning).

mod column;
mod cursor;
mod index;
mod key;
mod reference;
mod table;

pub(super) use index::index;
pub(super) use table::{Stored, table};
