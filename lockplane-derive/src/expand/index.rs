//! Indexes.

use proc_macro2::TokenStream;
use quote::quote;

use super::constraint::names;
use super::value::{optional, sql, text};
use crate::ast::{Column, Model};
use crate::attr::constraint::{Index, IndexKey};
use crate::attr::value::{Key, KeyOptions};

pub(super) fn indexes(model: &Model) -> Vec<TokenStream> {
    let of = |column: &Column| {
        let name = column.name.clone();
        let indexes = column.attrs.indexes.iter();
        let one = move |it: &Index| {
            let key = key(&quote!(__model::KeyTarget::Column(#name)), &it.options);
            index(model, it, &quote!(&[#key]))
        };
        indexes.map(one).collect::<Vec<_>>()
    };
    let on_struct = model.container.indexes.iter().map(|it| {
        let keys = it.keys.iter().filter_map(|it| index_key(model, it));
        index(model, it, &quote!(&[#(#keys),*]))
    });
    model.columns.iter().flat_map(of).chain(on_struct).collect()
}

fn index(model: &Model, index: &Index, keys: &TokenStream) -> TokenStream {
    let (name, method) = (optional(index.name.as_ref()), text(index.using.clone()));
    let unique = index.unique.is_some();
    let include = names(model, index.include.iter().flatten());
    let predicate = sql(index.predicate.as_ref());
    let nulls = index.nulls_not_distinct.is_some();
    quote!(__model::IndexDef {
        name: #name,
        unique: #unique,
        method: #method,
        keys: #keys,
        include: #include,
        predicate: #predicate,
        nulls_not_distinct: #nulls,
    })
}

fn index_key(model: &Model, given: &IndexKey) -> Option<TokenStream> {
    match given {
        IndexKey::Column(Key { field, options }) => {
            let name = &model.column(field)?.name;
            Some(key(&quote!(__model::KeyTarget::Column(#name)), options))
        }
        IndexKey::Expression(_, expression) => {
            let expression = sql(Some(expression));
            let target = quote!(__model::KeyTarget::Expression(#expression));
            Some(key(&target, &KeyOptions::default()))
        }
    }
}

fn key(target: &TokenStream, options: &KeyOptions) -> TokenStream {
    let mut parts = Vec::new();
    if options.desc {
        parts.push(quote!(order: __model::KeyOrder::Desc));
    }
    if options.nulls_first || options.nulls_last {
        let place = if options.nulls_first {
            quote!(First)
        } else {
            quote!(Last)
        };
        parts.push(quote!(nulls: ::core::option::Option::Some(__model::NullsDef::#place)));
    }
    if let Some(opclass) = &options.opclass {
        parts.push(quote!(opclass: ::core::option::Option::Some(#opclass)));
    }
    if options.collate.is_some() {
        let collation = sql(options.collate.as_ref());
        parts.push(quote!(collation: #collation));
    }
    if parts.is_empty() {
        return quote!(__model::KeyDef::new(#target));
    }
    quote!(__model::KeyDef { #(#parts,)* ..__model::KeyDef::new(#target) })
}
