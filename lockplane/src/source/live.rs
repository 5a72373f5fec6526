//! The schema of a live database.

use crate::dialect::{Detail, Session, Target};
use crate::error::Result;
use crate::schema::{Covered, Schema};

/// The name of the journal's table, which is never part of a schema.
pub(crate) const JOURNAL: &str = "lockplane_journal";

/// Reads the schema of a database, in a number of statements that does not depend on its size.
///
/// # Errors
///
/// [`Error::Connect`](crate::Error::Connect) when it cannot be reached.
pub async fn live(target: &Target) -> Result<Schema> {
    live_covering(target, &Covered::default()).await
}

/// Reads the schema of a database, with owners and privileges when any of them are covered.
///
/// # Errors
///
/// As [`live`].
pub async fn live_covering(target: &Target, covered: &Covered) -> Result<Schema> {
    let mut session = Session::open(target).await?;
    session.look_at(Detail::of(covered));
    let schema = in_session(&mut session).await;
    session.close().await;
    schema
}

/// Reads the schema of the database of a session.
pub(crate) async fn in_session(session: &mut Session) -> Result<Schema> {
    let mut schema = session.introspect().await?;
    leave_journal_out(&mut schema);
    Ok(schema)
}

/// The journal is no part of a schema, nor of one that was dumped together with it.
pub(crate) fn leave_journal_out(schema: &mut Schema) {
    schema.tables.retain(|name, _| name.name != JOURNAL);
    schema.rights.retain(|id, _| id.name.name != JOURNAL);
}
