//! Names of keys that PostgreSQL makes for a partition together with the one of the partitioned table.

use super::name;
use crate::schema::{Constraint, QName};
use crate::sql::literal;

/// The statement that gives such a key its name. Another one of the table that has the name gets its own later.
pub(super) fn named(table: &QName, key: &Constraint) -> Option<String> {
    let (own, whole) = (key.name.as_deref()?, key.attached_to.as_ref()?);
    let (table, whole, own) = (literal(&name(table)), literal(&name(whole)), literal(own));
    let body = format!(
        "DECLARE
    given name;
    rename text := 'ALTER TABLE %s RENAME CONSTRAINT %I TO %I';
BEGIN
    SELECT c.conname INTO STRICT given
    FROM pg_catalog.pg_constraint AS c JOIN pg_catalog.pg_inherits AS i ON i.inhrelid = c.conindid
    WHERE c.conrelid = {table}::pg_catalog.regclass AND i.inhparent = {whole}::pg_catalog.regclass;
    IF given = {own} THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = {table}::pg_catalog.regclass AND conname = {own}) THEN
        EXECUTE pg_catalog.format(rename, {table}::pg_catalog.regclass, {own}, 'lockplane_' || pg_catalog.md5({own}));
    END IF;
    EXECUTE pg_catalog.format(rename, {table}::pg_catalog.regclass, given, {own});
END"
    );
    let quote = dollars(&body);
    Some(format!("DO {quote}\n{body}\n{quote}"))
}

/// A dollar quote that a text does not have.
fn dollars(text: &str) -> String {
    let numbered = (1..).map(|number| format!("$body{number}$"));
    let mut all = ["$$".to_owned()].into_iter().chain(numbered);
    all.find(|quote| !text.contains(quote.as_str()))
        .unwrap_or_default()
}
