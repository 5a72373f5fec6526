//! What nobody writes here.

use syn::visit::{self, Visit};

use crate::code::{self, Source, Token, tokens_of};
use crate::report;

#[test]
fn nothing_is_unfinished_or_switched_off() {
    let mut findings = Vec::new();
    for source in code::published().into_iter().chain(code::tests()) {
        // The whole text: a test may not be switched off either.
        for pair in tokens_of(&source.text).windows(2) {
            let (word, next) = (pair[0].text.as_str(), pair[1].text.as_str());
            let macros = matches!(word, "todo" | "unimplemented") && next == "!";
            if macros || (word == "[" && next == "ignore") {
                findings.push(format!("{} {word}{next}", source.at(pair[0].line)));
            }
        }
    }
    report("no todo!, no unimplemented!, no ignored test:", findings);
}

#[test]
fn nothing_depends_on_the_order_of_hashes() {
    let mut findings = Vec::new();
    for source in code::published() {
        let tokens = source.tokens();
        let hashed = tokens
            .iter()
            .filter(|token| matches!(token.text.as_str(), "HashMap" | "HashSet"));
        findings
            .extend(hashed.map(|token| format!("{} uses {}", source.at(token.line), token.text)));
    }
    report(
        "BTreeMap and BTreeSet instead of HashMap and HashSet:",
        findings,
    );
}

#[test]
fn quoting_lives_in_one_file() {
    let mut findings = Vec::new();
    for source in code::published() {
        if source.path != "lockplane/src/sql/quote.rs" {
            let tokens = source.tokens();
            let quoting = tokens.windows(3).filter(|three| doubles_a_quote(three));
            findings.extend(quoting.map(|three| source.at(three[0].line)));
        }
    }
    report(
        "only sql/quote.rs quotes: use sql::ident, sql::qualified, sql::literal:",
        findings,
    );
}

fn doubles_a_quote(three: &[Token]) -> bool {
    let quote = matches!(
        three[2].text.as_str(),
        r#"'"'"# | r"'\''" | r#""\"""# | r#""'""# | r#"'\"'"#
    );
    three[0].text == "replace" && quote
}

#[test]
fn quoting_by_hand_is_found() {
    let found = |text: &str| tokens_of(text).windows(3).any(doubles_a_quote);
    assert!(found(r#"name.replace('"', "\"\"")"#));
    assert!(found(r#"text.replace('\'', "''")"#));
    assert!(!found("name.replace(' ', \"_\")"));
}

#[test]
fn no_public_function_takes_a_bool() {
    let mut findings = Vec::new();
    for source in code::library() {
        let mut visitor = Bools {
            source: &source,
            findings: Vec::new(),
        };
        visitor.visit_file(&source.code);
        findings.extend(visitor.findings);
    }
    report("an enum says at the call what a bool does not:", findings);
}

struct Bools<'a> {
    source: &'a Source,
    findings: Vec<String>,
}

impl Bools<'_> {
    fn check(&mut self, visibility: &syn::Visibility, signature: &syn::Signature) {
        if !matches!(visibility, syn::Visibility::Public(_)) {
            return;
        }
        for input in &signature.inputs {
            if let syn::FnArg::Typed(input) = input
                && let syn::Type::Path(ty) = &*input.ty
                && ty.path.is_ident("bool")
            {
                let line = signature.ident.span().start().line;
                self.findings
                    .push(format!("{} fn {}", self.source.at(line), signature.ident));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Bools<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.check(&function.vis, &function.sig);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.check(&function.vis, &function.sig);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        for member in &item.items {
            if let syn::TraitItem::Fn(function) = member {
                self.check(&item.vis, &function.sig);
            }
        }
        visit::visit_item_trait(self, item);
    }
}
