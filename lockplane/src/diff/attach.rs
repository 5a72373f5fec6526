//! Indexes of partitions that come to an index of the partitioned table, or leave it.

use std::collections::BTreeMap;

use super::Change;
use crate::schema::{Parameters, QName};

/// Indexes, or keys, of partitions that become parts of one of the partitioned table while all of
/// them are there.
///
/// PostgreSQL attaches an index and detaches none ("ALTER INDEX", PostgreSQL 18): on the other way the
/// index of the whole goes, and takes along its parts; then all of them are made anew.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attach {
    /// The indexes that come, or leave.
    pub parts: Vec<Attached>,
    /// What makes the uppermost index that it belongs to, and all other parts, in this order.
    pub rest: Vec<Change>,
    /// What makes the ones that come, or leave, as nobody's.
    pub alone: Vec<Change>,
    /// What lets those partitions join again that leave meanwhile, since a key of theirs is a part of an index that is
    /// no key: before anything is made, where the key comes, or leaves.
    pub joined_before: Vec<Change>,
    /// After all is made, where the key is a part all the way.
    pub joined_after: Vec<Change>,
}

/// An index of a partition and the one that it is a part of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attached {
    /// The index of the partitioned table.
    pub whole: QName,
    /// The index of the partition.
    pub part: QName,
}

impl Attach {
    /// `index public.a to b, index public.c to d`, with a word such as `to`.
    pub fn listed(&self, word: &str) -> String {
        let parts = self.parts.iter();
        let parts = parts.map(|it| format!("index {} {word} {}", it.part, it.whole.name));
        parts.collect::<Vec<String>>().join(", ")
    }
}

/// An index, or key, of a partition that PostgreSQL makes anew with the one of the partitioned table, and what it has
/// of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The partition.
    pub table: QName,
    /// The index of the partitioned table.
    pub whole: QName,
    /// Its name.
    pub name: String,
    /// Whether it is that of a key.
    pub key: bool,
    /// Its comment, where that has to be said.
    pub comment: Option<Option<String>>,
    /// The storage parameters that it gets, and its own.
    pub with: [Parameters; 2],
    /// Its statistics targets.
    pub statistics: BTreeMap<u16, i32>,
}
