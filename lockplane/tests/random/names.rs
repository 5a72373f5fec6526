//! Names that are odd in every way a name can be.

use std::collections::BTreeSet;

use super::genes::Genes;

/// Names to begin with; the first ones are what a failing pair shrinks to.
const NAMES: &[&str] = &[
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "g",
    "h",
    "i",
    "j",
    "k",
    "l",
    "m",
    "n",
    "item",
    "user",
    "order",
    "select",
    "table",
    "Group",
    "ID",
    "createdAt",
    "a b",
    "a.b",
    "a\"b",
    "it's",
    "x--y",
    "/*z*/",
    "semi;colon",
    "back\\slash",
    "$1",
    "$$",
    "é",
    "Straße",
    "名前",
    "🦀",
    "1st",
    "%I",
    "{}",
    "null",
    "default",
    "value",
    "values",
    "type",
    "name",
    "old",
    "new",
    "public",
    "text",
    "int",
    "timestamp",
    "primary",
    "check",
    "constraint",
    "a(b)",
    "a,b",
    "a::b",
    "'quoted'",
    "\"\"",
    " lead",
    "trail ",
    "tab\there",
    "new_",
    "_old",
    "\u{a0}",
    "EXISTS",
    "oid",
    "end",
    "time",
    "any",
    "array",
    "left",
];

/// A name that is not taken, of at most `limit` bytes.
pub fn fresh(genes: &mut Genes<'_>, taken: &BTreeSet<String>, limit: usize) -> String {
    let start = genes.below(NAMES.len());
    let long = genes.once_in(12);
    let stretched = |name: &str| match long {
        true => clipped(&format!("{name}{}", "long_".repeat(20)), limit),
        false => name.to_owned(),
    };
    let pool = NAMES[start..].iter().chain(&NAMES[..start]);
    let mut free = pool
        .map(|name| stretched(name))
        .filter(|name| !taken.contains(name));
    let numbered = || {
        (0..)
            .map(|number| format!("n{number}"))
            .find(|name| !taken.contains(name))
    };
    free.next().or_else(numbered).unwrap_or_default()
}

/// At most so many bytes, whole characters only.
fn clipped(text: &str, bytes: usize) -> String {
    let end = (0..=bytes.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    text[..end.unwrap_or_default()].to_owned()
}
