//! Indexes of partitions that come to an index of the partitioned table, or leave it.

use super::index::attached;
use super::{Draft, draft};
use crate::diff::Attach;
use crate::step::Lock;

pub(super) fn attach(attach: &Attach) -> Draft {
    Draft::locking(Lock::AccessExclusive, comes(attach), leaves(attach))
}

pub(super) fn detach(attach: &Attach) -> Draft {
    Draft::locking(Lock::AccessExclusive, leaves(attach), comes(attach))
}

fn comes(attach: &Attach) -> Vec<String> {
    let parts = attach.parts.iter();
    parts.map(|it| attached(&it.whole, &it.part)).collect()
}

/// The uppermost index takes along everything that is attached below it.
fn leaves(attach: &Attach) -> Vec<String> {
    let root = attach.rest.first().map(draft);
    let made = attach.rest.iter().chain(&attach.alone).map(draft);
    let gone = root.into_iter().flat_map(|root| root.undo);
    gone.chain(made.flat_map(|made| made.sql)).collect()
}
