//! Lists of fields: every one is a column, none is there twice.

use std::collections::BTreeSet;

use syn::Ident;

use crate::ast::Model;
use crate::attr::constraint::{Index, IndexKey};
use crate::errors::Errors;
use crate::messages::{Message, suggestion};

pub(super) fn check(model: &Model, errors: &mut Errors) {
    let container = &model.container;
    if let Some(key) = &container.primary_key {
        list(model, &key.fields, "primary_key", errors);
    }
    for unique in &container.uniques {
        list(model, &unique.columns, "unique", errors);
        list(model, unique.include.iter().flatten(), "include", errors);
    }
    for key in &container.foreign_keys {
        list(model, &key.columns, "foreign_key", errors);
        if key.columns.len() != key.target.len() {
            let columns = key.columns.len().to_string();
            let targets = key.target.len().to_string();
            errors.on(key.span, Message::ReferenceTwo { columns, targets });
        }
    }
    for it in &container.indexes {
        index(model, it, errors);
    }
    for column in &model.columns {
        for it in &column.attrs.indexes {
            list(model, it.include.iter().flatten(), "include", errors);
        }
        for it in &column.attrs.uniques {
            list(model, it.include.iter().flatten(), "include", errors);
        }
    }
}

fn index(model: &Model, index: &Index, errors: &mut Errors) {
    let columns = index.keys.iter().filter_map(|key| match key {
        IndexKey::Column(key) => Some(&key.field),
        IndexKey::Expression(..) => None,
    });
    list(model, columns, "index", errors);
    list(model, index.include.iter().flatten(), "include", errors);
    let expression = index.keys.iter().find_map(|key| match key {
        IndexKey::Expression(span, _) => Some(*span),
        IndexKey::Column(_) => None,
    });
    if let Some(span) = expression
        && index.name.is_none()
    {
        errors.on(span, Message::IndexName {});
    }
}

fn list<'a>(
    model: &Model,
    fields: impl IntoIterator<Item = &'a Ident>,
    word: &str,
    errors: &mut Errors,
) {
    let mut seen = BTreeSet::new();
    for field in fields {
        let name = crate::name::plain(field);
        if model.column(field).is_none() {
            errors.at(field, missing(model, field, name));
        } else if !seen.insert(name.clone()) {
            let word = word.to_owned();
            errors.at(field, Message::FieldTwice { name, word });
        }
    }
}

fn missing(model: &Model, field: &Ident, name: String) -> Message {
    if model.skipped.contains(&field) {
        return Message::SkippedField { name };
    }
    if let Some(column) = model.columns.iter().find(|column| column.name == name) {
        let field = column.ident.to_string();
        return Message::ColumnNotField { name, field };
    }
    let known: Vec<String> = model
        .columns
        .iter()
        .map(|it| it.ident.to_string())
        .collect();
    let nearest = suggestion(&name, known.iter().map(String::as_str));
    Message::UnknownField { name, nearest }
}
