//! The loop: pair after pair, and what fails made small.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use tokio::runtime::Runtime;

use super::bench::Bench;
use super::failure::Failure;
use super::genes::{Genes, Pair, pairs};
use super::grammar::Grammar;
use super::property::{self, Verdict};

/// How many pairs there are between two lines that say how far it is.
const PROGRESS: u64 = 100;

/// Walks as many pairs as the environment asks for, and panics with those that fail.
pub fn hunt<G: Grammar>() {
    let mut hunter = Hunter::<G>::new();
    let (first, count) = (number("FIRST", 0), number("PAIRS", 30));
    let (seed, enough) = (number("SEED", 1), number("FAILURES", 1));
    let mut failures = Vec::new();
    for at in first..first + count {
        failures.extend(hunter.pair(seed, at));
        let walked = at - first + 1;
        if walked.is_multiple_of(PROGRESS) {
            let failed = failures.len();
            println!("{}: {walked} of {count} pairs, {failed} failed", G::DIALECT);
        }
        if failures.len() as u64 >= enough {
            break;
        }
    }
    hunter.tally.print::<G>(seed);
    hunter.close();
    assert!(
        failures.is_empty(),
        "{} of the pairs fail, at: {}; the reports are above",
        failures.len(),
        failures.join(", ")
    );
}

fn number(name: &str, unset: u64) -> u64 {
    let value = std::env::var(format!("LOCKPLANE_RANDOM_{name}"));
    value.map_or(unset, |value| value.parse().unwrap())
}

/// What became of the pairs.
#[derive(Default)]
struct Tally {
    pairs: u32,
    took: Duration,
    changed: u32,
    refused: BTreeMap<String, u32>,
}

impl Tally {
    fn add(&mut self, verdict: Verdict) {
        self.pairs += 1;
        match verdict {
            Verdict::Clean => self.changed += 1,
            Verdict::Same => {}
            Verdict::Refused(why) => *self.refused.entry(why).or_default() += 1,
        }
    }

    fn print<G: Grammar>(&self, seed: u64) {
        let refused: u32 = self.refused.values().sum();
        let each = self.took.as_secs_f64() / f64::from(self.pairs.max(1));
        println!(
            "{}, LOCKPLANE_RANDOM_SEED={seed}: {} pairs, {} clean with changes, {refused} with rows that had to be \
             refused, {each:.3} s a pair",
            G::DIALECT,
            self.pairs,
            self.changed
        );
        for (why, times) in &self.refused {
            println!("  refused {times} times: {why}");
        }
    }
}

struct Hunter<G: Grammar> {
    runtime: Runtime,
    bench: Option<Bench>,
    /// The major version of the database.
    major: u32,
    tally: Tally,
    /// Pairs that were walked while a failing one was made small, by their SQL.
    known: BTreeMap<String, Option<Failure>>,
    grammar: std::marker::PhantomData<G>,
}

impl<G: Grammar> Hunter<G> {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let runtime = runtime.unwrap();
        let mut bench = runtime.block_on(Bench::new(G::DIALECT));
        let major = runtime.block_on(bench.major());
        Self {
            runtime,
            bench: Some(bench),
            major,
            tally: Tally::default(),
            known: BTreeMap::new(),
            grammar: std::marker::PhantomData,
        }
    }

    fn close(self) {
        if let Some(bench) = self.bench {
            self.runtime.block_on(bench.shadow.close());
        }
    }

    /// Walks the pair of that number; what comes back is where it fails, which has been reported then.
    fn pair(&mut self, seed: u64, at: u64) -> Option<&'static str> {
        let mut runner = TestRunner::new_with_rng(Config::default(), rng(seed, at));
        let mut tree = pairs().new_tree(&mut runner).unwrap();
        let start = Instant::now();
        match self.walk(&tree.current()) {
            Ok(verdict) => {
                self.tally.took += start.elapsed();
                self.tally.add(verdict);
                None
            }
            Err(failure) => {
                let (pair, failure) = self.shrink(&mut tree, failure);
                let again = format!(
                    "LOCKPLANE_RANDOM_SEED={seed} LOCKPLANE_RANDOM_FIRST={at} LOCKPLANE_RANDOM_PAIRS=1"
                );
                let report = report::<G>(&schemas::<G>(&pair, self.major), &failure, &again);
                println!("{report}");
                Some(failure.stage)
            }
        }
    }

    /// The smallest pair that fails at the same stage.
    fn shrink(
        &mut self,
        tree: &mut impl ValueTree<Value = Pair>,
        failure: Failure,
    ) -> (Pair, Failure) {
        let mut smallest = (tree.current(), failure);
        let mut left = number("SHRINK", 400);
        let mut more = tree.simplify();
        while more {
            let pair = tree.current();
            match self.fails_alike(&pair, &smallest.1, &mut left) {
                Some(failure) => {
                    smallest = (pair, failure);
                    more = tree.simplify();
                }
                None => more = tree.complicate(),
            }
        }
        self.known.clear();
        smallest
    }

    fn fails_alike(&mut self, pair: &Pair, like: &Failure, left: &mut u64) -> Option<Failure> {
        let (from, to) = schemas::<G>(pair, self.major);
        let text = script::<G>(&from) + "\n--\n" + &script::<G>(&to);
        let failure = match self.known.get(&text) {
            Some(known) => known.clone(),
            None if *left == 0 => None,
            None => {
                *left -= 1;
                let failure = self.walk(pair).err();
                self.known.insert(text, failure.clone());
                failure
            }
        };
        failure.filter(|failure| failure.stage == like.stage)
    }

    fn walk(&mut self, pair: &Pair) -> Result<Verdict, Failure> {
        let (from, to) = schemas::<G>(pair, self.major);
        let bench = self.bench.take();
        let runtime = &self.runtime;
        let walked = std::panic::catch_unwind(AssertUnwindSafe(|| {
            runtime.block_on(async {
                let mut bench = match bench {
                    Some(bench) => bench,
                    None => Bench::new(G::DIALECT).await,
                };
                let walked = property::holds::<G>(&mut bench, &from, &to).await;
                (walked, bench)
            })
        }));
        match walked {
            Ok((walked, bench)) => {
                self.bench = Some(bench);
                walked
            }
            Err(_) => Err(Failure {
                stage: "panic",
                words: "the words are above".to_owned(),
            }),
        }
    }
}

/// Every pair has a generator of its own, so that one can be walked without those before it.
fn rng(seed: u64, at: u64) -> TestRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&at.to_le_bytes());
    TestRng::from_seed(RngAlgorithm::ChaCha, &bytes)
}

fn schemas<G: Grammar>(pair: &Pair, major: u32) -> (G::Spec, G::Spec) {
    let mut from = G::empty(major);
    for thing in &pair.things {
        G::grow(&mut from, &mut Genes::new(thing));
    }
    let mut to = from.clone();
    G::begin(&mut to);
    for edit in &pair.edits {
        G::edit(&mut to, &mut Genes::new(edit));
    }
    match pair.turned {
        true => {
            G::begin(&mut to);
            (to, from)
        }
        false => (from, to),
    }
}

fn script<G: Grammar>(spec: &G::Spec) -> String {
    let statements = G::statements(spec).into_iter().flatten();
    statements.map(|sql| format!("{sql};\n")).collect()
}

fn report<G: Grammar>((from, to): &(G::Spec, G::Spec), failure: &Failure, again: &str) -> String {
    let rows: String = G::rows(from)
        .iter()
        .map(|sql| format!("-- {sql};\n"))
        .collect();
    format!(
        "=== {}: {}\n--- again: {again}\n--- before.sql\n{}{rows}--- after.sql\n{}===",
        failure.stage,
        failure.words,
        script::<G>(from),
        script::<G>(to)
    )
}
