//! A module uses only modules above it, and the dialects stay where they are.

use std::collections::BTreeSet;

use crate::code::{self, Source, Token};
use crate::report;

/// Where a match on the dialect is allowed besides `dialect/`: parsing and printing,
/// and what a model says for one of them.
const NAMES_A_DIALECT: &[&str] = &[
    "lockplane/src/sql/",
    "lockplane/src/model/",
    "lockplane/src/source/",
    // Names as files spell them.
    "lockplane/src/schema/name.rs",
    // SQLite keeps the text it is given: what schemas mean is compared, in one spelling.
    "lockplane/src/schema/meaning.rs",
    // PostgreSQL prints what takes columns by their places: the same text means something else elsewhere.
    "lockplane/src/schema/placed.rs",
];

#[test]
fn a_module_uses_only_modules_above_it() {
    let sources = code::library();
    let order = order(&sources);
    let mut findings = Vec::new();
    for source in &sources {
        if let Some(own) = source.module().first() {
            findings.extend(below(source, own, &order));
        }
    }
    report(
        "a module of lockplane/src uses only modules that lib.rs declares above it:",
        findings,
    );
}

#[test]
fn the_two_dialects_do_not_know_each_other() {
    let mut findings = Vec::new();
    for source in code::library() {
        for (own, other) in [("postgres", "sqlite"), ("sqlite", "postgres")] {
            if source.path.contains(&format!("/dialect/{own}/")) {
                let tokens = source.tokens();
                let uses = tokens
                    .windows(2)
                    .filter(|pair| pair[0].text == other && pair[1].text == "::");
                findings
                    .extend(uses.map(|pair| format!("{} uses {other}", source.at(pair[0].line))));
            }
        }
    }
    report("code that both dialects need belongs above them:", findings);
}

#[test]
fn dialects_are_told_apart_only_in_dialect() {
    let mut findings = Vec::new();
    for source in code::library() {
        let allowed = NAMES_A_DIALECT
            .iter()
            .any(|path| source.path.starts_with(path));
        if !allowed && !source.path.starts_with("lockplane/src/dialect/") {
            findings.extend(dialect_names(&source));
        }
    }
    report(
        &format!(
            "a dialect is named only in dialect/ and, for parsing and printing, in {NAMES_A_DIALECT:?}:"
        ),
        findings,
    );
}

fn dialect_names(source: &Source) -> Vec<String> {
    let tokens = source.tokens();
    let named = tokens.windows(3).filter(|three| {
        three[0].text == "Dialect" && matches!(three[2].text.as_str(), "Postgres" | "Sqlite")
    });
    named
        .map(|three| {
            format!(
                "{} names Dialect::{}",
                source.at(three[0].line),
                three[2].text
            )
        })
        .collect()
}

/// The top-level modules as `lib.rs` declares them.
fn order(sources: &[Source]) -> Vec<String> {
    let lib = sources
        .iter()
        .find(|source| source.path == "lockplane/src/lib.rs")
        .unwrap();
    let modules = lib.code.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) => Some(module.ident.to_string()),
        _ => None,
    });
    modules.collect()
}

fn below(source: &Source, own: &str, order: &[String]) -> Vec<String> {
    let rank = |name: &str| order.iter().position(|module| module == name);
    let mut findings = Vec::new();
    for (name, line) in uses(&source.tokens(), source.module().len(), order) {
        let message = match (rank(own), rank(&name)) {
            (Some(own), Some(used)) if used <= own => continue,
            (_, None) => format!("uses crate::{name}: name the module it lives in"),
            _ => format!("uses {name}, which is below {own}"),
        };
        findings.push(format!("{} {message}", source.at(line)));
    }
    findings
}

/// The first name of every path from the crate's root, and its line.
fn uses(tokens: &[Token], depth: usize, order: &[String]) -> BTreeSet<(String, usize)> {
    let mut found = BTreeSet::new();
    let modules =
        |names: Vec<(String, usize)>| names.into_iter().filter(|(name, _)| order.contains(name));
    for (at, token) in tokens.iter().enumerate() {
        let in_macro = at > 0 && tokens[at - 1].text == "$";
        if token.text == "crate" && !in_macro {
            found.extend(names_after(tokens, at + 1));
        }
        let continues = at > 1 && tokens[at - 2].text == "super";
        if token.text == "super" && !continues {
            let supers = tokens[at..]
                .chunks(2)
                .take_while(|pair| pair[0].text == "super")
                .count();
            if supers >= depth {
                // Inside of an inline module the same path ends elsewhere, with other names.
                found.extend(modules(names_after(tokens, at + 2 * supers - 1)));
            }
        }
    }
    found
}

/// The names after `::` at `at`: one, or those of a group in braces.
fn names_after(tokens: &[Token], at: usize) -> Vec<(String, usize)> {
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.text == text);
    if !is(at, "::") {
        return Vec::new();
    }
    if !is(at + 1, "{") {
        return tokens
            .get(at + 1)
            .map(|name| (name.text.clone(), name.line))
            .into_iter()
            .collect();
    }
    let (mut names, mut level) = (Vec::new(), 0);
    for (at, token) in tokens.iter().enumerate().skip(at + 1) {
        match token.text.as_str() {
            "{" => level += 1,
            "}" => level -= 1,
            _ if level == 1 && (is(at - 1, "{") || is(at - 1, ",")) => {
                names.push((token.text.clone(), token.line));
            }
            _ => {}
        }
        if level == 0 {
            break;
        }
    }
    names
}

#[test]
fn uses_are_found_in_every_form() {
    let text = "use crate::{a, b::{x, y}}; fn f() -> crate::c::T { super::super::d::g() }";
    let order = ["a", "b", "c", "d"].map(str::to_owned);
    let found = uses(&code::tokens_of(text), 2, &order);
    let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["a", "b", "c", "d"]);
    assert!(uses(&code::tokens_of("use super::a;"), 2, &order).is_empty());
}
