//! What is declared beside models.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use super::{optional, root};
use crate::attr::naming::Naming;
use crate::attr::sql::Statements;

/// The registration of statements, and their constant if they have a name.
pub(crate) fn statements(said: &Statements) -> TokenStream {
    let root = root(said.krate.as_ref());
    let (postgres, sqlite) = match &said.file {
        Some(file) => (whole(file), whole(file)),
        None => (
            text(said.text.postgres.as_ref()),
            text(said.text.sqlite.as_ref()),
        ),
    };
    let group = optional(said.group.as_ref());
    let (file, model) = (optional(said.file.as_ref()), quote!(#root::model));
    let value = quote!(&#model::SqlDef {
        path: ::core::module_path!(),
        file: ::core::file!(),
        included: #file,
        group: #group,
        postgres: #postgres,
        sqlite: #sqlite,
    });
    let value = quote!({ use #model as __model; #value });
    let Some(name) = &said.name else {
        return quote!(const _: () = { #model::inventory::submit! { #model::RegisteredSql(#value) } };);
    };
    quote! {
        /// SQL that is declared beside models.
        #[allow(unreachable_pub, dead_code)]
        pub const #name: &#model::SqlDef = #value;
        const _: () = { #model::inventory::submit! { #model::RegisteredSql(#name) } };
    }
}

/// The text of a file, which the compiler reads.
fn whole(file: &LitStr) -> TokenStream {
    quote!(::core::option::Option::Some(__model::SqlText {
        text: ::core::include_str!(#file),
        line: 1,
        column: 1,
        exact: true,
    }))
}

fn text(given: Option<&LitStr>) -> TokenStream {
    let Some(given) = given else {
        return quote!(::core::option::Option::None);
    };
    let (line, column) = start(given.span());
    let written = given.token().to_string();
    let quote = written.find('"').unwrap_or_default() as u32 + 1;
    // Escapes move what comes after them: `\n` is no new line of the file.
    let exact = written.starts_with('r') || !written.contains('\\');
    let column = column + quote;
    quote!(::core::option::Option::Some(__model::SqlText {
        text: #given, line: #line, column: #column, exact: #exact,
    }))
}

fn start(span: Span) -> (u32, u32) {
    let span = span.unwrap().start();
    (span.line() as u32, span.column() as u32)
}

/// Templates of names as a constant.
pub(crate) fn naming(naming: &Naming) -> TokenStream {
    let each = [
        &naming.primary_key,
        &naming.unique,
        &naming.index,
        &naming.foreign_key,
        &naming.check,
    ];
    let [key, unique, index, foreign, check] = each.map(|it| optional(it.as_ref()));
    quote!(__model::NamingDef {
        primary_key: #key,
        unique: #unique,
        index: #index,
        foreign_key: #foreign,
        check: #check,
    })
}

/// The registration of the names of a whole crate.
pub(crate) fn naming_of_crate(given: &Naming) -> TokenStream {
    let naming = naming(given);
    quote! {
        const _: () = {
            use ::lockplane::model as __model;
            __model::inventory::submit! {
                __model::RegisteredNaming { path: ::core::module_path!(), naming: #naming }
            }
        };
    }
}
