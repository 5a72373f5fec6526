//! Primary keys, and what SQLite ties to them.

use crate::ast::Model;
use crate::errors::Errors;
use crate::messages::Message;

pub(super) fn check(model: &Model, errors: &mut Errors) {
    let mut flagged = model.columns.iter().filter_map(|column| {
        let span = column.attrs.primary_key?;
        Some((column.ident, span))
    });
    let (first, second) = (flagged.next(), flagged.next());
    if let (Some((first, _)), Some((second, span))) = (first, second) {
        let (first, second) = (first.to_string(), second.to_string());
        errors.on(span, Message::TwoPrimaryKeys { first, second });
    }
    if let (Some((_, span)), Some(_)) = (first, &model.container.primary_key) {
        errors.on(span, Message::PrimaryKeyTwice {});
    }
    if let (Some(span), true) = (model.container.without_rowid, model.key().is_empty()) {
        errors.on(span, Message::RowidKey {});
    }
    for column in &model.columns {
        if let Some(span) = column.attrs.autoincrement {
            autoincrement(model, column.ident, span, errors);
        }
        if let (Some(identity), Some(_)) = (&column.attrs.identity, model.container.without_rowid) {
            errors.on(identity.span, Message::IdentityRowid {});
        }
    }
}

fn autoincrement(model: &Model, field: &syn::Ident, span: proc_macro2::Span, errors: &mut Errors) {
    if model.key() != [field] {
        let field = field.to_string();
        errors.on(span, Message::AutoincrementKey { field });
    }
    if model.container.without_rowid.is_some() {
        errors.on(span, Message::AutoincrementRowid {});
    }
}
