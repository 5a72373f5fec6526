//! Every mistake, with what the author reads about it.

use std::fs;
use std::path::Path;

/// The wording of rustc is that of the pinned toolchain; `TRYBUILD=overwrite` renews it.
#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

/// A message `NameTooLong` of the macro crate is shown by `tests/ui/name_too_long.{rs,stderr}`.
#[test]
fn every_message_has_a_case() {
    let messages = include_str!("../../lockplane-derive/src/messages.rs");
    let mut seen = 0;
    for (id, text) in messages.lines().filter_map(message) {
        let file = Path::new("tests/ui")
            .join(snake(id))
            .with_extension("stderr");
        let shown = fs::read_to_string(&file)
            .unwrap_or_else(|_| panic!("the message {id} has no {}", file.display()));
        assert!(
            shows(&shown, &text),
            "{} does not say: {text}",
            file.display()
        );
        seen += 1;
    }
    assert!(seen > 40, "only {seen} messages were found");
}

/// `Id { field } "text"`, as the table of messages writes it.
fn message(line: &str) -> Option<(&str, String)> {
    let (id, rest) = line.trim().split_once(" {")?;
    let (_, text) = rest.split_once("} \"")?;
    let text = text.strip_suffix('"')?.replace("\\\"", "\"");
    id.chars().all(char::is_alphanumeric).then_some((id, text))
}

fn snake(id: &str) -> String {
    let mut name = String::new();
    for letter in id.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

/// Whether one line has all the fixed parts of a text, in order.
fn shows(shown: &str, text: &str) -> bool {
    let fixed: Vec<&str> = text
        .split('{')
        .enumerate()
        .map(|(i, part)| match i {
            0 => part,
            _ => part.split_once('}').map_or(part, |(_, rest)| rest),
        })
        .collect();
    shown.lines().any(|line| {
        let mut rest = line;
        fixed.iter().all(|part| match rest.find(part) {
            Some(at) => {
                rest = &rest[at + part.len()..];
                true
            }
            None => false,
        })
    })
}
