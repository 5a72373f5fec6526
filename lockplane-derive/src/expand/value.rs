//! Small values as tokens.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::attr::value::Sql;

pub(crate) fn optional(text: Option<&LitStr>) -> TokenStream {
    match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    }
}

pub(crate) fn text(text: Option<String>) -> TokenStream {
    match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    }
}

pub(crate) fn slice<'a>(texts: impl Iterator<Item = &'a LitStr>) -> TokenStream {
    quote!(&[#(#texts),*])
}

pub(crate) fn sql(sql: Option<&Sql>) -> TokenStream {
    let Some(sql) = sql else {
        return quote!(__model::Sql::NONE);
    };
    let (postgres, sqlite) = (
        optional(sql.postgres.as_ref()),
        optional(sql.sqlite.as_ref()),
    );
    quote!(__model::Sql { postgres: #postgres, sqlite: #sqlite })
}
