//! Names of indexes and keys that PostgreSQL makes for a partition together with the one of the partitioned table, and
//! what else they have of their own.

use super::{Draft, comment_on, constraint, index, name, table};
use crate::diff::{Restored, Way};
use crate::schema::QName;
use crate::sql::literal;
use crate::step::Lock;

/// The statement that gives such an index, and its key, a name. Another one of the table that has the name gets its own
/// later.
pub(super) fn named(table: &QName, whole: &QName, own: &str) -> String {
    let wanted = literal(&name(&table.sibling(own)));
    let (table, whole, own) = (literal(&name(table)), literal(&name(whole)), literal(own));
    let body = format!(
        "DECLARE
    given regclass;
    rename text := 'ALTER INDEX %s RENAME TO %I';
BEGIN
    SELECT i.inhrelid INTO STRICT given
    FROM pg_catalog.pg_inherits AS i JOIN pg_catalog.pg_index AS x ON x.indexrelid = i.inhrelid
    WHERE i.inhparent = {whole}::pg_catalog.regclass AND x.indrelid = {table}::pg_catalog.regclass;
    IF given = pg_catalog.to_regclass({wanted}) THEN
        RETURN;
    END IF;
    IF EXISTS (
        SELECT FROM pg_catalog.pg_index
        WHERE indexrelid = pg_catalog.to_regclass({wanted}) AND indrelid = {table}::pg_catalog.regclass
    ) THEN
        EXECUTE pg_catalog.format(rename, pg_catalog.to_regclass({wanted}), '_lockplane_' || pg_catalog.md5({own}));
    END IF;
    EXECUTE pg_catalog.format(rename, given, {own});
END"
    );
    block(&format!("\n{body}\n"))
}

/// `DO` with a body that may have any name in it.
pub(super) fn block(body: &str) -> String {
    let quote = dollars(body);
    format!("DO {quote}{body}{quote}")
}

/// See [`TableChange::RestoreIndexes`](crate::diff::TableChange::RestoreIndexes).
pub(super) fn restored(parts: &[Restored], way: Way) -> Draft {
    let sql = parts.iter().flat_map(own).collect();
    let (there, back) = match way {
        Way::There => (sql, Vec::new()),
        Way::Back => (Vec::new(), sql),
    };
    Draft::locking(Lock::AccessExclusive, there, back)
}

fn own(part: &Restored) -> Vec<String> {
    let own = name(&part.table.sibling(&part.name));
    let comment = part.comment.as_ref().map(|comment| {
        let target = match part.key {
            true => constraint::target(&part.table, &part.name),
            false => index::target(&part.table, &part.name),
        };
        comment_on(&target, comment.as_deref())
    });
    let [given, wanted] = &part.with;
    let with = table::with(given, wanted).into_iter();
    let targets = part.statistics.iter();
    let targets =
        targets.map(|(key, target)| format!("ALTER COLUMN {key} SET STATISTICS {target}"));
    let altered = with
        .chain(targets)
        .map(|what| format!("ALTER INDEX {own} {what}"));
    std::iter::once(named(&part.table, &part.whole, &part.name))
        .chain(altered)
        .chain(comment)
        .collect()
}

/// A dollar quote that a text does not have.
fn dollars(text: &str) -> String {
    let numbered = (1..).map(|number| format!("$body{number}$"));
    let mut all = ["$$".to_owned()].into_iter().chain(numbered);
    all.find(|quote| !text.contains(quote.as_str()))
        .unwrap_or_default()
}
