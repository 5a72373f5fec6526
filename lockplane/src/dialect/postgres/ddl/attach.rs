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

/// The uppermost index takes along everything that is attached below it, but for keys, whose tables are elsewhere meanwhile.
fn leaves(attach: &Attach) -> Vec<String> {
    let root = attach.rest.first().map(draft);
    let before: Vec<Draft> = attach.joined_before.iter().map(draft).collect();
    let after: Vec<Draft> = attach.joined_after.iter().map(draft).collect();
    let made = attach.rest.iter().chain(&attach.alone).map(draft);
    let left = before.iter().chain(&after).flat_map(|it| it.undo.clone());
    let gone = root.into_iter().flat_map(|root| root.undo);
    let joined = |joined: Vec<Draft>| joined.into_iter().flat_map(|it| it.sql);
    let left: Vec<String> = left.chain(gone).collect();
    let all = left.into_iter().chain(joined(before));
    all.chain(made.flat_map(|made| made.sql))
        .chain(joined(after))
        .collect()
}
