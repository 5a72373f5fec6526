//! Random schemas and random edits of them, the whole way forward and back.
//!
//! A pair of schemas is made from lists of bytes, one list per thing and one per edit (`genes`), by
//! the grammar of a dialect (`grammar`; one file or folder per dialect). The loop (`hunt`) walks each
//! pair through the property (`property`) on a database that is wiped between pairs (`bench`), and
//! shrinks what fails to the fewest things, edits and bytes.
//!
//! | variable | says | unless set |
//! |---|---|---|
//! | `LOCKPLANE_RANDOM_PAIRS` | how many pairs | 30 |
//! | `LOCKPLANE_RANDOM_SEED` | which pairs | 1 |
//! | `LOCKPLANE_RANDOM_FIRST` | the number of the first pair | 0 |
//! | `LOCKPLANE_RANDOM_FAILURES` | how many failing pairs end the run | 1 |
//! | `LOCKPLANE_RANDOM_SHRINK` | how many smaller pairs are tried for a failing one | 400 |

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod bench;
mod failure;
mod genes;
mod grammar;
mod hunt;
mod names;
mod postgres;
mod property;
mod sqlite;
mod watched;

#[test]
fn on_postgres() {
    hunt::hunt::<postgres::Postgres>();
}

#[test]
fn on_sqlite() {
    hunt::hunt::<sqlite::Sqlite>();
}
