//! The text of PostgreSQL's arrays ("Array Input and Output Syntax", PostgreSQL 18).

use super::quote::element as quoted;

/// A text of an array with other elements in place of some; nothing for arrays of arrays and with bounds.
pub(crate) fn replaced(text: &str, new: impl Fn(&str) -> Option<String>) -> Option<String> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    if inner.is_empty() {
        return Some(text.to_owned());
    }
    let mut elements = Vec::new();
    let mut rest = inner;
    loop {
        let (element, after) = element(rest)?;
        elements.push(match element {
            Element::Null => "NULL".to_owned(),
            Element::Value(value) => quoted(&new(&value).unwrap_or(value)),
        });
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None if after.is_empty() => break,
            None => return None,
        }
    }
    Some(format!("{{{}}}", elements.join(",")))
}

enum Element {
    Null,
    Value(String),
}

/// The first element, and what follows it.
fn element(text: &str) -> Option<(Element, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        let mut value = String::new();
        let mut letters = quoted.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\\' => value.push(letters.next()?.1),
                '"' => return Some((Element::Value(value), &quoted[at + 1..])),
                other => value.push(other),
            }
        }
        return None;
    }
    let end = text.find(',').unwrap_or(text.len());
    let (plain, after) = text.split_at(end);
    let odd = plain.contains(['{', '}', '"', '\\']) || plain.is_empty();
    let element = match plain.eq_ignore_ascii_case("NULL") {
        true => Element::Null,
        false => Element::Value(plain.to_owned()),
    };
    (!odd).then_some((element, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn other(text: &str) -> Option<String> {
        replaced(text, |value| match value {
            "$1" => Some("a b".to_owned()),
            "it,\"s\\" => Some("x".to_owned()),
            "null" => Some("plain".to_owned()),
            _ => None,
        })
    }

    #[test]
    fn elements_are_quoted_as_postgresql_does() {
        assert_eq!(other("{}").as_deref(), Some("{}"));
        assert_eq!(other("{$1,y}").as_deref(), Some("{\"a b\",y}"));
        assert_eq!(other(r#"{"it,\"s\\",NULL}"#).as_deref(), Some("{x,NULL}"));
        assert_eq!(other(r#"{"null",""}"#).as_deref(), Some("{plain,\"\"}"));
        assert_eq!(other("{{a},{b}}"), None);
        assert_eq!(other("[0:1]={a,b}"), None);
        assert_eq!(other("{\"a}"), None);
    }
}
