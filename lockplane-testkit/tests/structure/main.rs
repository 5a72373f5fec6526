//! Holds the sources to their budgets and layers, so that nobody has to remember them.

#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test stops where it fails"
)]

mod code;
mod layers;
mod sizes;
mod words;

/// Fails with every finding at once.
fn report(budget: &str, findings: Vec<String>) {
    assert!(
        findings.is_empty(),
        "{budget}\n  {}\n",
        findings.join("\n  ")
    );
}
