//! What a struct says must make sense together.

mod column;
mod fields;
mod key;
mod names;

use crate::ast::{Kind, Model};
use crate::attr::field::FieldAttrs;
use crate::errors::Errors;
use crate::messages::Message;

/// Finds everything that is wrong with a model.
pub(crate) fn check(model: &Model, errors: &mut Errors) {
    if !model.input.generics.params.is_empty() {
        errors.at(&model.input.generics, Message::Generic {});
    }
    if model.columns.is_empty() && model.flattened.is_empty() && errors.is_empty() {
        errors.at(model.ident, Message::NoColumns {});
    }
    names::check(model, errors);
    fields::check(model, errors);
    key::check(model, errors);
    if model.kind == Kind::Group {
        group(model, errors);
    }
    for column in &model.columns {
        column::check(model, column, errors);
    }
}

/// A flattened struct is part of a table, but none.
fn group(model: &Model, errors: &mut Errors) {
    const SHARED: [&str; 6] = [
        "rename_all",
        "unique",
        "index",
        "check",
        "foreign_key",
        "crate",
    ];
    let words = model.container.words.iter();
    for at in words.filter(|it| !SHARED.iter().any(|word| *it == word)) {
        let word = at.to_string();
        errors.at(at, Message::GroupWord { word });
    }
    for column in &model.columns {
        if let Some(at) = column.attrs.said("primary_key") {
            let word = "primary_key".to_owned();
            errors.at(at, Message::GroupWord { word });
        }
    }
}

/// What a flattened field is, its struct says.
pub(crate) fn flattened(attrs: &FieldAttrs, errors: &mut Errors) {
    for at in attrs.words.iter().filter(|word| *word != "flatten") {
        let word = at.to_string();
        errors.at(at, Message::FlattenAlone { word });
    }
}

/// A skipped field has nothing else to say.
pub(crate) fn skipped(attrs: &FieldAttrs, errors: &mut Errors) {
    for word in attrs.words.iter().filter(|word| *word != "skip") {
        let named = word.to_string();
        errors.at(word, Message::SkipAlone { word: named });
    }
}
