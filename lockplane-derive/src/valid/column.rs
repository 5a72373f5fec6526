//! What is said about one column: which words exclude each other.

use quote::ToTokens;

use crate::ast::{Column, Model};
use crate::attr::container::Comment;
use crate::attr::field::FieldAttrs;
use crate::errors::Errors;
use crate::messages::Message;

pub(super) fn check(model: &Model, column: &Column, errors: &mut Errors) {
    values(&column.attrs, errors);
    types(column, errors);
    nullable(model, column, errors);
    references(&column.attrs, errors);
    if let Some(Comment::Doc(span)) = column.attrs.comment
        && crate::expand::doc(&column.field.attrs).is_none()
    {
        errors.on(span, Message::NoDocComment {});
    }
}

/// At most one word says where the value comes from.
fn values(attrs: &FieldAttrs, errors: &mut Errors) {
    if let (Some(default), Some(_)) = (attrs.said("default"), attrs.said("default_sql")) {
        errors.at(default, Message::DefaultTwice {});
    }
    for word in ["default", "default_sql", "identity", "backfill"] {
        if let (Some(at), Some(_)) = (attrs.said(word), &attrs.generated) {
            let word = word.to_owned();
            errors.at(at, Message::GeneratedDefault { word });
        }
    }
    for word in ["default", "default_sql", "backfill"] {
        if let (Some(at), Some(_)) = (attrs.said(word), &attrs.identity) {
            let word = word.to_owned();
            errors.at(at, Message::IdentityDefault { word });
        }
    }
}

/// At most one word says what the type is.
fn types(column: &Column, errors: &mut Errors) {
    let attrs = &column.attrs;
    for word in ["max_length", "precision"] {
        if let (Some(at), Some(_)) = (attrs.said(word), &attrs.ty) {
            let word = word.to_owned();
            errors.at(at, Message::TypeSaid { word });
        }
    }
    for word in ["max_length", "precision", "type", "default", "identity"] {
        if let (Some(at), Some(_)) = (attrs.said(word), attrs.json) {
            let word = word.to_owned();
            errors.at(at, Message::JsonSaid { word });
        }
    }
    if let Some((span, (digits, scale))) = attrs.precision
        && (digits == 0 || digits > 1000 || scale > digits)
    {
        errors.on(span, Message::PrecisionRange {});
    }
}

fn nullable(model: &Model, column: &Column, errors: &mut Errors) {
    let key = model.key().contains(&column.ident);
    if let Some(span) = column.attrs.nullable {
        if column.is_option() {
            errors.on(span, Message::NullableOption {});
        }
        if key {
            errors.on(span, Message::NullableKey {});
        }
    }
    if key && column.is_option() {
        let field = column.ident.to_string();
        let ty = column.ty.to_token_stream();
        errors.at(ty, Message::PrimaryKeyOption { field });
    }
}

fn references(attrs: &FieldAttrs, errors: &mut Errors) {
    if let (Some(at), Some(_)) = (attrs.said("references_table"), attrs.said("references")) {
        errors.at(at, Message::ReferencesTwice {});
    }
    if attrs.said("references").is_some() || attrs.said("references_table").is_some() {
        return;
    }
    for word in ["on_delete", "on_update", "deferrable", "not_valid"] {
        if let Some(at) = attrs.said(word) {
            let word = word.to_owned();
            errors.at(at, Message::ActionAlone { word });
        }
    }
}
