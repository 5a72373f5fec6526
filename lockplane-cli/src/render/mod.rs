//! Schemas, changes and plans as text. Pure: data in, text out.

pub(crate) mod changes;
mod column;
mod options;
pub(crate) mod plan;
pub(crate) mod style;
mod table;
