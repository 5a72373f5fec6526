//! What only the compiler knows: the types behind aliases, and other models' keys.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Field, Ident, Path, Type};

use super::column::column_type;
use super::constraint::column_of;
use crate::ast::{Column, Kind, Model};
use crate::attr::constraint::Target;
use crate::messages::Message;

/// Constants that fail to evaluate when something is wrong.
pub(super) fn checks(model: &Model) -> Vec<TokenStream> {
    let mut checks = Vec::new();
    for field in model.key() {
        checks.extend(model.column(field).and_then(required));
    }
    for column in &model.columns {
        families(column, &mut checks);
        checks.extend(reference(column));
        checks.extend(set_null(column));
    }
    for key in &model.container.foreign_keys {
        let field = key.columns.iter().map(ToString::to_string);
        let field = field.collect::<Vec<_>>().join(", ");
        if let Target::Model(path, targets) = &key.target {
            checks.push(is_key(path, targets, &field, path.span()));
        }
    }
    checks.extend(model.flattened.iter().map(|field| distinct(model, field)));
    checks
}

/// A flattened column may not be called like another.
fn distinct(model: &Model, field: &Field) -> TokenStream {
    let ty = &field.ty;
    let name = field.ident.as_ref().map(ToString::to_string);
    let message = Message::FlattenTwice {
        field: name.unwrap_or_default(),
    };
    let table = match model.kind {
        Kind::Table => quote!(<__Model as __model::Model>::TABLE),
        Kind::Group => quote!(<__Model as __model::Columns>::GROUP),
    };
    let group = quote_spanned!(ty.span()=> <#ty as __model::Columns>::GROUP);
    refuse(ty.span(), &quote!(#table.repeats(#group)), &message)
}

fn refuse(span: Span, when: &TokenStream, message: &Message) -> TokenStream {
    let message = format!("lockplane: {message}");
    quote_spanned!(span=> const _: () = if #when { ::core::panic!(#message) };)
}

fn constant(ty: &Type, name: &str) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote!(<#ty as __model::ColumnType>::#name)
}

fn required(column: &Column) -> Option<TokenStream> {
    let ty = column_type(column)?;
    let nullable = constant(ty, "NULLABLE");
    let field = column.ident.to_string();
    let message = Message::PrimaryKeyOption { field };
    Some(refuse(ty.span(), &nullable, &message))
}

fn families(column: &Column, checks: &mut Vec<TokenStream>) {
    let Some(ty) = column_type(column) else {
        return;
    };
    let family = constant(ty, "FAMILY");
    let field = || column.ident.to_string();
    if let Some(identity) = &column.attrs.identity {
        let message = Message::IdentityType { field: field() };
        let when = quote!(!#family.is_integer());
        checks.push(refuse(identity.span, &when, &message));
    }
    if let Some((span, _)) = column.attrs.max_length {
        let message = Message::MaxLengthType { field: field() };
        checks.push(refuse(span, &quote!(!#family.is_text()), &message));
    }
    if let Some((span, _)) = column.attrs.precision {
        let message = Message::PrecisionType { field: field() };
        checks.push(refuse(span, &quote!(!#family.is_decimal()), &message));
    }
}

fn reference(column: &Column) -> Option<TokenStream> {
    let reference = column.attrs.references.as_ref()?;
    let field = column.ident.to_string();
    let targets = [reference.field.clone()];
    Some(is_key(
        &reference.model,
        &targets,
        &field,
        reference.field.span(),
    ))
}

fn is_key(model: &Path, targets: &[Ident], field: &str, span: Span) -> TokenStream {
    let columns = targets.iter().map(|field| column_of(model, field));
    let names: Vec<String> = targets.iter().map(ToString::to_string).collect();
    let path: String = model.to_token_stream().to_string().replace(' ', "");
    let message = Message::NotAKey {
        field: field.to_owned(),
        target: format!("{path}::{}", names.join(", ")),
    };
    let table = quote_spanned!(model.span()=> <#model as __model::Model>::TABLE);
    refuse(
        span,
        &quote!(!#table.is_key(&[#(#columns.name()),*])),
        &message,
    )
}

fn set_null(column: &Column) -> Option<TokenStream> {
    let actions = &column.attrs.actions;
    let mut words = actions.on_delete.iter().chain(&actions.on_update);
    let word = words.find(|word| *word == "set_null")?;
    let ty = column_type(column)?;
    if column.attrs.nullable.is_some() {
        return None;
    }
    let field = column.ident.to_string();
    let nullable = constant(ty, "NULLABLE");
    let message = Message::SetNullRequired { field };
    Some(refuse(word.span(), &quote!(!#nullable), &message))
}
