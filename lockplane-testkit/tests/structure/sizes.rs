//! Budgets: lines of functions and files, kinds of errors.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::code;
use crate::report;

const MEDIAN: usize = 9;
const NINETIETH: usize = 25;
const LONGEST: usize = 60;
const FILE: usize = 400;
const ERRORS: usize = 12;

#[test]
fn functions_are_short() {
    let mut all = functions();
    all.sort();
    let lines = |share: usize| all[(all.len() - 1) * share / 100].0;
    let long = all.iter().filter(|(lines, _)| *lines > LONGEST);
    let mut findings: Vec<String> = long
        .map(|(lines, at)| format!("{at} has {lines} lines"))
        .collect();
    let over = |what, found, budget| {
        (found > budget).then(|| format!("{what} is {found} lines, not {budget}"))
    };
    findings.extend(over("the median", lines(50), MEDIAN));
    findings.extend(over("the 90th percentile", lines(90), NINETIETH));
    if !findings.is_empty() {
        let longest = all.iter().rev().take(15);
        findings.extend(longest.map(|(lines, at)| format!("(long: {at}, {lines})")));
    }
    report(
        &format!("bodies of functions: none over {LONGEST} lines, tests excluded:"),
        findings,
    );
}

#[test]
fn files_are_short() {
    let files = code::published().into_iter().chain(code::tests());
    let long = files.filter(|file| file.text.lines().count() > FILE);
    let findings =
        long.map(|file| format!("{} has {} lines", file.path, file.text.lines().count()));
    report(
        &format!("files have at most {FILE} lines, tests included:"),
        findings.collect(),
    );
}

#[test]
fn errors_have_few_kinds() {
    let mut findings = Vec::new();
    for source in code::library() {
        for item in &source.code.items {
            if let syn::Item::Enum(item) = item
                && item.ident == "Error"
                && item.variants.len() > ERRORS
            {
                let line = item.ident.span().start().line;
                findings.push(format!(
                    "{} has {} kinds",
                    source.at(line),
                    item.variants.len()
                ));
            }
        }
    }
    report(
        &format!("the error enum has at most {ERRORS} kinds:"),
        findings,
    );
}

/// Every function's number of lines between its braces, and where it is.
fn functions() -> Vec<(usize, String)> {
    let mut all = Vec::new();
    for source in code::published() {
        let mut found = Functions(Vec::new());
        found.visit_file(&source.code);
        all.extend(
            found
                .0
                .into_iter()
                .map(|(lines, line)| (lines, source.at(line))),
        );
    }
    all
}

struct Functions(Vec<(usize, usize)>);

impl Functions {
    fn add(&mut self, name: Span, body: &syn::Block) {
        let (start, end) = (body.span().start().line, body.span().end().line);
        self.0
            .push(((end - start).saturating_sub(1), name.start().line));
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.add(function.sig.ident.span(), &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.add(function.sig.ident.span(), &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(body) = &function.default {
            self.add(function.sig.ident.span(), body);
        }
        visit::visit_trait_item_fn(self, function);
    }
}
