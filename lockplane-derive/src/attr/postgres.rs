//! What only PostgreSQL's tables have.

use proc_macro2::TokenStream;
use syn::{Ident, LitStr};

use super::value::Reader;
use super::words::{EXCLUDE, POLICY};
use super::{Item, Part, Value, once, parts, split};
use crate::messages::{Message, suggestion};

pub(crate) struct Exclude {
    pub(crate) name: Option<LitStr>,
    pub(crate) definition: LitStr,
}

#[derive(Clone, Copy)]
pub(crate) enum RowSecurity {
    Enabled,
    Forced,
}

pub(crate) struct Policy {
    pub(crate) name: LitStr,
    pub(crate) command: Option<Ident>,
    pub(crate) restrictive: bool,
    pub(crate) roles: Vec<LitStr>,
    pub(crate) using: Option<LitStr>,
    pub(crate) check: Option<LitStr>,
}

const COMMANDS: [&str; 5] = ["all", "select", "insert", "update", "delete"];

/// `exclude(name = "..", "USING gist (room WITH =)")`.
pub(crate) fn exclude(item: &Item, reader: &mut Reader) -> Option<Exclude> {
    let (mut name, mut definition) = (None, None);
    for part in list(item, reader)? {
        match part {
            Part::Text(text) => definition = Some(text),
            Part::Item(inner) if inner.word == "name" => {
                let text = reader.text(&inner);
                once(&mut name, text, &inner, reader.errors);
            }
            Part::Item(inner) => inner.unknown(EXCLUDE, reader.errors),
        }
    }
    if definition.is_none() {
        item.wrong(reader.words, reader.errors);
    }
    definition.map(|definition| Exclude { name, definition })
}

/// `with(fillfactor = 70, autovacuum_enabled = "false")`.
pub(crate) fn parameters(item: &Item, reader: &mut Reader) -> Option<Vec<(String, LitStr)>> {
    let Value::List(group) = &item.value else {
        item.wrong(reader.words, reader.errors);
        return None;
    };
    let pairs: Option<Vec<_>> = split(group.stream()).into_iter().map(parameter).collect();
    if pairs.is_none() {
        item.wrong(reader.words, reader.errors);
    }
    pairs
}

fn parameter(tokens: TokenStream) -> Option<(String, LitStr)> {
    let mut trees = tokens.into_iter().peekable();
    let mut name = String::new();
    while trees.peek().is_some_and(|it| it.to_string() != "=") {
        name.push_str(&trees.next()?.to_string());
    }
    trees.next();
    let value: TokenStream = trees.collect();
    let literal = syn::parse2::<syn::Lit>(value.clone()).ok()?;
    let text = match literal {
        syn::Lit::Str(text) => text,
        other => LitStr::new(&value.to_string(), other.span()),
    };
    (!name.is_empty()).then_some((name, text))
}

/// `row_level_security` or `row_level_security(force)`.
pub(crate) fn row_security(item: &Item, reader: &mut Reader) -> Option<RowSecurity> {
    match &item.value {
        Value::Flag => return Some(RowSecurity::Enabled),
        Value::List(group) if group.stream().to_string() == "force" => {
            return Some(RowSecurity::Forced);
        }
        _ => item.wrong(reader.words, reader.errors),
    }
    None
}

/// `policy(name = "own_rows", for = select, to("app"), using = "owner = current_user")`.
pub(crate) fn policy(item: &Item, reader: &mut Reader) -> Option<Policy> {
    let (mut name, mut command, mut using, mut check) = (None, None, None, None);
    let (mut roles, mut restrictive) = (None, None);
    for part in list(item, reader)? {
        let Part::Item(inner) = part else {
            item.wrong(reader.words, reader.errors);
            continue;
        };
        let mut reader = Reader {
            words: POLICY,
            errors: reader.errors,
        };
        let (slot, text) = match inner.name().as_str() {
            "name" => (&mut name, reader.text(&inner)),
            "using" => (&mut using, reader.text(&inner)),
            "check" => (&mut check, reader.text(&inner)),
            "for" => {
                let word = reader.ident(&inner).filter(|it| known(it, &mut reader));
                once(&mut command, word, &inner, reader.errors);
                continue;
            }
            "to" => {
                let texts = reader.texts(&inner);
                once(&mut roles, texts, &inner, reader.errors);
                continue;
            }
            "restrictive" => {
                let flag = reader.flag(&inner);
                once(&mut restrictive, flag, &inner, reader.errors);
                continue;
            }
            _ => {
                inner.unknown(POLICY, reader.errors);
                continue;
            }
        };
        once(slot, text, &inner, reader.errors);
    }
    let Some(name) = name else {
        item.wrong(reader.words, reader.errors);
        return None;
    };
    let (roles, restrictive) = (roles.unwrap_or_default(), restrictive.is_some());
    Some(Policy {
        name,
        command,
        restrictive,
        roles,
        using,
        check,
    })
}

fn known(ident: &Ident, reader: &mut Reader) -> bool {
    let word = ident.to_string();
    let known = COMMANDS.contains(&word.as_str());
    if !known {
        let nearest = suggestion(&word, COMMANDS);
        let message = Message::UnknownCommand { word, nearest };
        reader.errors.at(ident, message);
    }
    known
}

fn list(item: &Item, reader: &mut Reader) -> Option<Vec<Part>> {
    match &item.value {
        Value::List(group) => Some(parts(group.stream(), reader.words, reader.errors)),
        _ => {
            item.wrong(reader.words, reader.errors);
            None
        }
    }
}
