//! `#[derive(ColumnType)]`: newtypes and enums.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DataEnum, DeriveInput, Fields, Ident, LitStr, Type};

use crate::attr::column_type::{Storage, TypeAttrs, variant};
use crate::errors::Errors;
use crate::expand::{optional, root, slice, text};
use crate::messages::Message;
use crate::name::{Case, plain};

/// The code, or all mistakes with a type that stands in.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let attrs = TypeAttrs::read(&input.attrs, &mut errors);
    let code = match &input.data {
        Data::Struct(data) => newtype(input, &data.fields, &mut errors),
        Data::Enum(data) => enumeration(input, data, &attrs, &mut errors),
        Data::Union(_) => None,
    };
    if code.is_none() && errors.is_empty() {
        errors.at(&input.ident, Message::NotAColumnType {});
    }
    let root = root(attrs.krate.as_ref());
    let code = match (code, errors.is_empty()) {
        (Some(code), true) => code,
        _ => {
            let mut tokens = errors.into_tokens();
            tokens.extend(stand_in(input));
            tokens
        }
    };
    quote!(const _: () = { use #root::model as __model; #code };)
}

fn stand_in(input: &DeriveInput) -> TokenStream {
    let ident = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics __model::ColumnType for #ident #arguments #bounds {
            const POSTGRES: ::core::option::Option<__model::SqlType> = ::core::option::Option::None;
            const SQLITE: ::core::option::Option<__model::SqlType> = ::core::option::Option::None;
        }
    }
}

/// The type of its field; a default of the field's is one of the newtype's.
fn newtype(input: &DeriveInput, fields: &Fields, errors: &mut Errors) -> Option<TokenStream> {
    if !input.generics.params.is_empty() {
        errors.at(&input.generics, Message::Generic {});
    }
    let mut fields = fields.iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        return None;
    };
    let (ident, ty) = (&input.ident, &field.ty);
    let inner = |name: TokenStream| forward(ty, &name);
    let (postgres, sqlite) = (inner(quote!(POSTGRES)), inner(quote!(SQLITE)));
    let (nullable, family) = (inner(quote!(NULLABLE)), inner(quote!(FAMILY)));
    Some(quote! {
        #[automatically_derived]
        impl __model::ColumnType for #ident {
            const POSTGRES: ::core::option::Option<__model::SqlType> = #postgres;
            const SQLITE: ::core::option::Option<__model::SqlType> = #sqlite;
            const NULLABLE: bool = #nullable;
            const FAMILY: __model::Family = #family;
        }
        #[automatically_derived]
        impl __model::ArrayElement for #ident {}
        #[automatically_derived]
        impl<V> __model::DefaultValue<V> for #ident
        where
            #ty: __model::DefaultValue<V>,
        {
            fn literal(value: V) -> __model::Literal {
                <#ty as __model::DefaultValue<V>>::literal(value)
            }
        }
    })
}

fn forward(ty: &Type, name: &TokenStream) -> TokenStream {
    quote_spanned!(ty.span()=> <#ty as __model::ColumnType>::#name)
}

fn enumeration(
    input: &DeriveInput,
    data: &DataEnum,
    attrs: &TypeAttrs,
    errors: &mut Errors,
) -> Option<TokenStream> {
    if data.variants.is_empty() {
        errors.at(&input.ident, Message::EnumEmpty {});
    }
    for it in data.variants.iter().filter(|it| !it.fields.is_empty()) {
        let variant = it.ident.to_string();
        errors.at(it, Message::EnumData { variant });
    }
    match attrs.storage {
        Some((span, Storage::Integer)) => integer(input, data, attrs, span, errors),
        _ => named(input, data, attrs, errors),
    }
}

/// Kept as its discriminant.
fn integer(
    input: &DeriveInput,
    data: &DataEnum,
    attrs: &TypeAttrs,
    span: proc_macro2::Span,
    errors: &mut Errors,
) -> Option<TokenStream> {
    if let Some(at) = &attrs.rename_all_at {
        errors.at(at, Message::IntegerRename {});
    }
    if let Some(at) = &attrs.type_name {
        errors.at(at, Message::IntegerRename {});
    }
    for it in &data.variants {
        let attrs = variant(&it.attrs, errors);
        for at in attrs
            .rename
            .iter()
            .chain(attrs.renamed_from.iter().flatten())
        {
            errors.at(at, Message::IntegerRename {});
        }
    }
    let Some(repr) = &attrs.repr else {
        errors.on(span, Message::IntegerRepr {});
        return None;
    };
    let ident = &input.ident;
    Some(quote! {
        #[automatically_derived]
        impl __model::ColumnType for #ident {
            const POSTGRES: ::core::option::Option<__model::SqlType> =
                <#repr as __model::ColumnType>::POSTGRES;
            const SQLITE: ::core::option::Option<__model::SqlType> =
                <#repr as __model::ColumnType>::SQLITE;
        }
        #[automatically_derived]
        impl __model::ArrayElement for #ident {}
        #[automatically_derived]
        impl __model::DefaultValue<#ident> for #ident {
            fn literal(value: #ident) -> __model::Literal {
                __model::Literal::Integer(value as i128)
            }
        }
    })
}

/// Kept by the names of its variants.
fn named(
    input: &DeriveInput,
    data: &DataEnum,
    attrs: &TypeAttrs,
    errors: &mut Errors,
) -> Option<TokenStream> {
    let values = values(data, attrs, errors);
    let ident = &input.ident;
    let native = !matches!(attrs.storage, Some((_, Storage::Text)));
    let renamed = if native {
        renamed(data, &values)
    } else {
        Vec::new()
    };
    let (postgres, sqlite) = types(input, attrs, (&values, &renamed), native);
    let variants = data.variants.iter().map(|it| &it.ident);
    Some(quote! {
        #[automatically_derived]
        impl __model::ColumnType for #ident {
            const POSTGRES: ::core::option::Option<__model::SqlType> =
                ::core::option::Option::Some(#postgres);
            const SQLITE: ::core::option::Option<__model::SqlType> =
                ::core::option::Option::Some(#sqlite);
        }
        #[automatically_derived]
        impl __model::ArrayElement for #ident {}
        #[automatically_derived]
        impl __model::DefaultValue<#ident> for #ident {
            fn literal(value: #ident) -> __model::Literal {
                __model::Literal::Text(match value {
                    #(#ident::#variants => #values,)*
                })
            }
        }
    })
}

/// PostgreSQL's and SQLite's type: one of its own or a text, and a text.
fn types(
    input: &DeriveInput,
    attrs: &TypeAttrs,
    (values, renamed): (&[String], &[TokenStream]),
    native: bool,
) -> (TokenStream, TokenStream) {
    let path = plain(&input.ident);
    let (namespace, name) = match &attrs.type_name {
        Some(name) => folded(&name.value()),
        None => (None, path.to_lowercase()),
    };
    let namespace = match &attrs.schema {
        Some(schema) => optional(Some(schema)),
        None => text(namespace),
    };
    let renamed_from = slice(attrs.renamed_from.iter().flatten());
    let definition = quote!(__model::EnumDef {
        path: ::core::concat!(::core::module_path!(), "::", #path),
        namespace: #namespace,
        renamed_from: #renamed_from,
        values: &[#(#values),*],
        renamed_values: &[#(#renamed),*],
        native: #native,
    });
    let name = if native { name } else { "text".into() };
    (
        quote!(__model::SqlType::enumeration(#name, #definition)),
        quote!(__model::SqlType::enumeration("TEXT", #definition)),
    )
}

/// A type's name as PostgreSQL reads it, which is how sqlx looks it up: `App.Mood` is `app.mood`
/// unless there are quotes around.
fn folded(name: &str) -> (Option<String>, String) {
    let part = |part: &str| match part.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
        Some(quoted) => quoted.replace("\"\"", "\""),
        None => part.to_lowercase(),
    };
    match name.split_once('.') {
        Some((namespace, name)) => (Some(part(namespace)), part(name)),
        None => (None, part(name)),
    }
}

/// Values that were called otherwise, with their old names.
fn renamed(data: &DataEnum, values: &[String]) -> Vec<TokenStream> {
    let variants = data.variants.iter().zip(values);
    let renamed = variants.filter_map(|(it, value)| {
        // Mistakes have been told already.
        let olds = variant(&it.attrs, &mut Errors::default()).renamed_from?;
        let olds = slice(olds.iter());
        Some(quote!((#value, #olds)))
    });
    renamed.collect()
}

fn values(data: &DataEnum, attrs: &TypeAttrs, errors: &mut Errors) -> Vec<String> {
    let mut seen: BTreeMap<String, &Ident> = BTreeMap::new();
    let mut values = Vec::new();
    for it in &data.variants {
        let said = variant(&it.attrs, errors);
        let value = value(&it.ident, said.rename.as_ref(), attrs.rename_all);
        let is_text = matches!(attrs.storage, Some((_, Storage::Text)));
        for at in said.renamed_from.iter().flatten().filter(|_| is_text) {
            errors.at(at, Message::TextRenamed {});
        }
        if value.len() > 63 {
            let (name, length) = (value.clone(), value.len().to_string());
            errors.at(&it.ident, Message::NameTooLong { name, length });
        }
        if let Some(first) = seen.insert(value.clone(), &it.ident) {
            let (value, variant) = (value.clone(), first.to_string());
            errors.at(&it.ident, Message::DuplicateValue { value, variant });
        }
        values.push(value);
    }
    values
}

/// The value that sqlx writes for a variant.
fn value(ident: &Ident, rename: Option<&LitStr>, case: Option<Case>) -> String {
    match (rename, case) {
        (Some(name), _) => name.value(),
        (None, Some(case)) => case.apply(&plain(ident)),
        (None, None) => plain(ident),
    }
}
