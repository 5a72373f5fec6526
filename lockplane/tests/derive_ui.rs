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
    let (_, table) = messages.split_once("\nmessages! {\n").expect("the table");
    let (table, _) = table.split_once("\n}\n").expect("its end");
    let mut seen = 0;
    for line in table.lines().filter(|line| !line.trim().is_empty()) {
        let (id, text) = message(line).unwrap_or_else(|| panic!("not a message: {line}"));
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

/// No complaint goes past the table.
#[test]
fn every_complaint_is_in_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lockplane-derive/src");
    let mut folders = vec![folder];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            seen += 1;
            let text = fs::read_to_string(&path).expect("a file");
            let own = path.ends_with("errors.rs");
            for way in ["Error::new", "compile_error", "panic!(\""] {
                assert!(own || !text.contains(way), "{} says {way}", path.display());
            }
        }
    }
    assert!(seen > 20, "only {seen} files were found");
}

/// What the compiler says in our words, on traits, is shown as well.
#[test]
fn every_advice_of_a_trait_has_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shown: Vec<String> = fs::read_dir(folder.join("tests/ui"))
        .expect("the cases")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|end| end == "stderr"))
        .map(|path| fs::read_to_string(path).expect("a text"))
        .collect();
    let mut seen = 0;
    for entry in fs::read_dir(folder.join("src/model")).expect("the traits") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a file");
        let messages = text.lines().filter_map(|line| {
            let said = line.trim().strip_prefix("message = \"")?;
            said.strip_suffix("\",")
        });
        for message in messages {
            let found = shown.iter().any(|shown| shows(shown, message));
            assert!(found, "no case shows: {message}");
            seen += 1;
        }
    }
    assert!(seen >= 5, "only {seen} were found");
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
