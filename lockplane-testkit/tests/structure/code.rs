//! The sources, parsed, with and without their tests.

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};

/// One source file.
pub struct Source {
    /// From the repository's root, with `/`.
    pub path: String,
    pub text: String,
    /// Without what is only compiled for tests.
    pub code: syn::File,
}

impl Source {
    /// The tokens, flat, without what is only compiled for tests.
    pub fn tokens(&self) -> Vec<Token> {
        flat(self.code.to_token_stream())
    }

    /// The names of the modules around the file's content, below `src`; empty for `lib.rs`.
    pub fn module(&self) -> Vec<&str> {
        let inside = self.path.split_once("/src/").map_or("", |(_, path)| path);
        let inside = inside.trim_end_matches(".rs").trim_end_matches("/mod");
        let names = inside
            .split('/')
            .filter(|name| !matches!(*name, "lib" | "main" | ""));
        names.collect()
    }

    pub fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }
}

/// One token and where it stands; brackets are tokens of their own.
pub struct Token {
    pub text: String,
    pub line: usize,
}

/// The library's sources.
pub fn library() -> Vec<Source> {
    sources(&["lockplane/src"])
}

/// The sources of everything that is published.
pub fn published() -> Vec<Source> {
    sources(&["lockplane/src", "lockplane-derive/src", "lockplane-cli/src"])
}

/// All Rust files of the repository that are tests or examples, with the fixtures.
pub fn tests() -> Vec<Source> {
    let folders = [
        "lockplane/tests",
        "lockplane/examples",
        "lockplane-derive/tests",
        "lockplane-cli/tests",
    ];
    let mut all = sources(&folders);
    all.extend(sources(&[
        "lockplane-testkit/src",
        "lockplane-testkit/tests",
    ]));
    all
}

fn sources(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths: Vec<PathBuf> = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut paths);
    }
    paths.sort();
    paths.iter().filter_map(|path| read(&root, path)).collect()
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.map(|entry| entry.unwrap().path()) {
        // What the compile-fail tests feed to the compiler is wrong on purpose.
        if path.is_dir() && path.file_name().unwrap() != "ui" {
            collect(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

fn read(root: &Path, path: &Path) -> Option<Source> {
    let text = std::fs::read_to_string(path).unwrap();
    let path = path
        .strip_prefix(root)
        .unwrap()
        .to_str()
        .unwrap()
        .replace('\\', "/");
    let mut code = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let only_tests =
        path.contains("/src/") && (path.ends_with("/tests.rs") || path.contains("/tests/"));
    if only_tests {
        code.items.clear();
    }
    WithoutTests.visit_file_mut(&mut code);
    Some(Source { path, text, code })
}

struct WithoutTests;

impl VisitMut for WithoutTests {
    fn visit_file_mut(&mut self, file: &mut syn::File) {
        file.items.retain(|item| !is_test(item));
        visit_mut::visit_file_mut(self, file);
    }

    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        if let Some((_, items)) = &mut module.content {
            items.retain(|item| !is_test(item));
        }
        visit_mut::visit_item_mod_mut(self, module);
    }
}

fn is_test(item: &syn::Item) -> bool {
    let attributes = match item {
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        let text = attribute.to_token_stream().to_string().replace(' ', "");
        text == "#[cfg(test)]" || text == "#[test]"
    })
}

/// The tokens of a text that need not be a whole file.
pub fn tokens_of(text: &str) -> Vec<Token> {
    flat(text.parse().unwrap())
}

fn flat(stream: TokenStream) -> Vec<Token> {
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens);
    tokens
}

fn flatten(stream: TokenStream, into: &mut Vec<Token>) {
    let mut joined = String::new();
    for tree in stream {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Group(group) => flatten_group(&group, into),
            TokenTree::Punct(punct) => {
                joined.push(punct.as_char());
                if punct.spacing() == Spacing::Alone || joined == "::" {
                    let text = std::mem::take(&mut joined);
                    into.push(Token { text, line });
                }
            }
            other => into.push(Token {
                text: other.to_string(),
                line,
            }),
        }
    }
}

fn flatten_group(group: &Group, into: &mut Vec<Token>) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    let edge = |text: &str, line, into: &mut Vec<Token>| {
        if !text.is_empty() {
            into.push(Token {
                text: text.to_owned(),
                line,
            });
        }
    };
    edge(open, group.span_open().start().line, into);
    flatten(group.stream(), into);
    edge(close, group.span_close().start().line, into);
}
