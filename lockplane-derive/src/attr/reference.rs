//! What a foreign key references.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Ident, LitStr, Path};

use super::field::FieldAttrs;
use super::value::Reader;
use super::words::{FIELD, REFERENCE};
use super::{Item, Part, Value, once, parts, split};
use crate::messages::Message;

/// `User::id`.
pub(crate) struct Reference {
    pub(crate) model: Path,
    pub(crate) field: Ident,
}

/// A table that is no model: `legacy.users(id)`.
pub(crate) struct Outside {
    pub(crate) namespace: Option<String>,
    pub(crate) table: String,
    pub(crate) columns: Vec<String>,
}

/// `references = User::id` or `references(User::id, name = "..", on_delete = cascade)`.
pub(crate) fn reference(
    item: &Item,
    field: &mut FieldAttrs,
    reader: &mut Reader,
) -> Option<Reference> {
    let target = match &item.value {
        Value::Assign(tokens) => path(tokens.clone()),
        Value::List(group) => {
            let mut chunks = split(group.stream()).into_iter();
            let first = chunks.next().and_then(path);
            for chunk in chunks {
                for part in parts(chunk, REFERENCE, reader.errors) {
                    option(part, item, field, reader);
                }
            }
            first
        }
        Value::Flag => None,
    };
    if target.is_none() {
        item.wrong(FIELD, reader.errors);
    }
    target
}

fn option(part: Part, item: &Item, field: &mut FieldAttrs, reader: &mut Reader) {
    let errors = &mut *reader.errors;
    let words = REFERENCE;
    match part {
        Part::Item(inner) if inner.word == "name" => {
            let text = Reader { words, errors }.text(&inner);
            once(&mut field.references_name, text, &inner, reader.errors);
        }
        Part::Item(inner) => {
            if !(Reader { words, errors }.action(&inner, &mut field.actions)) {
                inner.unknown(REFERENCE, reader.errors);
            }
        }
        Part::Text(_) => item.wrong(FIELD, reader.errors),
    }
}

/// The path of a model, and one of its fields.
fn path(tokens: TokenStream) -> Option<Reference> {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let Some(TokenTree::Ident(field)) = trees.pop() else {
        return None;
    };
    let colons = trees.split_off(trees.len().saturating_sub(2));
    let colons: String = colons.iter().map(ToString::to_string).collect();
    let model = syn::parse2::<Path>(trees.into_iter().collect()).ok()?;
    (colons == "::").then_some(Reference { model, field })
}

/// `= "legacy.users(id)"`.
pub(crate) fn outside(item: &Item, reader: &mut Reader) -> Option<Outside> {
    let text = reader.text(item)?;
    let outside = parse(&text);
    if outside.is_none() {
        reader.errors.at(text, Message::TargetForm {});
    }
    outside
}

fn parse(text: &LitStr) -> Option<Outside> {
    let value = text.value();
    let (table, columns) = value.trim().strip_suffix(')')?.split_once('(')?;
    let columns: Vec<String> = columns.split(',').map(|it| it.trim().to_owned()).collect();
    let (namespace, table) = match table.trim().split_once('.') {
        Some((namespace, table)) => (Some(namespace.trim().to_owned()), table.trim()),
        None => (None, table.trim()),
    };
    let named = columns.iter().all(|it| !it.is_empty()) && !table.is_empty();
    named.then(|| Outside {
        namespace,
        table: table.to_owned(),
        columns,
    })
}
