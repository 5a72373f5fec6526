//! A stored `CREATE INDEX`.

use crate::error::Result;
use crate::schema::Index;

use super::cursor::Cursor;
use super::key::key;
use crate::sql::expression::{Names, spaced};

/// Reads a stored `CREATE INDEX`; collations are as written.
///
/// # Errors
/// The text is not an index's.
pub(in crate::dialect::sqlite) fn index(name: &str, sql: &str, names: &Names) -> Result<Index> {
    let place = format!("index {name}");
    let mut cursor = Cursor::new(sql, &place);
    cursor.expect(&["create"])?;
    let unique = cursor.eat(&["unique"]);
    cursor.expect(&["index"])?;
    cursor.eat(&["if", "not", "exists"]);
    cursor.name()?;
    if cursor.eat_symbol('.') {
        cursor.name()?;
    }
    cursor.expect(&["on"])?;
    cursor.name()?;
    let list = cursor.list()?;
    let keys = list.iter().map(|tokens| key(tokens, names)).collect();
    let mut index = Index::new(name, keys);
    index.unique = unique;
    if cursor.eat(&["where"]) {
        index.predicate = Some(spaced(cursor.rest(), names));
    }
    Ok(index)
}
