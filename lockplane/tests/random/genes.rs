//! What random things are made of: bytes that are read one choice at a time.

use std::ops::RangeInclusive;

use proptest::collection::vec;
use proptest::prelude::{Rng, any};
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// How many choices a thing or an edit takes at most.
const CHOICES: usize = 28;

/// Bytes of one thing or edit. A zero, and what is missing at the end, is the simplest choice.
pub type Bytes = Vec<u8>;

/// The things of the first schema, and what is done to it to get the second.
#[derive(Debug, Clone)]
pub struct Pair {
    pub things: Vec<Bytes>,
    pub edits: Vec<Bytes>,
    /// From the second to the first, without a word about renames.
    pub turned: bool,
}

/// Pairs of every size up to what an application's part looks like.
pub fn pairs() -> impl Strategy<Value = Pair> {
    let parts = (many(1..=20), many(1..=9), any::<bool>());
    parts.prop_map(|(things, edits, turned)| Pair {
        things,
        edits,
        turned,
    })
}

fn many(count: RangeInclusive<usize>) -> impl Strategy<Value = Vec<Bytes>> {
    vec(Choices, count)
}

/// Bytes of which one after the other is tried as zero: a schema costs too much to look for the
/// smallest value of each.
#[derive(Debug)]
struct Choices;

struct Tried {
    bytes: Bytes,
    /// How many bytes have been tried, and what was where the last of them is.
    tried: usize,
    last: Option<u8>,
}

impl Strategy for Choices {
    type Tree = Tried;
    type Value = Bytes;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let mut bytes = [0; CHOICES];
        runner.rng().fill_bytes(&mut bytes);
        let bytes = bytes.to_vec();
        Ok(Tried {
            bytes,
            tried: 0,
            last: None,
        })
    }
}

impl ValueTree for Tried {
    type Value = Bytes;

    fn current(&self) -> Bytes {
        self.bytes.clone()
    }

    fn simplify(&mut self) -> bool {
        let left = self.bytes.iter().skip(self.tried);
        let Some(next) = left.clone().position(|byte| *byte > 0) else {
            return false;
        };
        let at = self.tried + next;
        self.last = Some(std::mem::take(&mut self.bytes[at]));
        self.tried = at + 1;
        true
    }

    fn complicate(&mut self) -> bool {
        let Some(last) = self.last.take() else {
            return false;
        };
        self.bytes[self.tried - 1] = last;
        true
    }
}

/// Reads choices from bytes.
pub struct Genes<'b> {
    left: std::slice::Iter<'b, u8>,
}

impl<'b> Genes<'b> {
    pub fn new(bytes: &'b Bytes) -> Self {
        Self { left: bytes.iter() }
    }

    /// A number below `count`; 0 when there is nothing to choose from.
    pub fn below(&mut self, count: usize) -> usize {
        let byte = self.left.next().copied().unwrap_or_default();
        usize::from(byte) % count.max(1)
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }

    /// One of the choices.
    pub fn of<T: Clone>(&mut self, choices: &[T]) -> Option<T> {
        let at = self.below(choices.len());
        choices.get(at).cloned()
    }
}
