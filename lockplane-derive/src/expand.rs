//! The code for a model that makes sense.

mod checks;
mod column;
mod constraint;
mod index;
mod options;
mod sql;
mod value;

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, Meta, Path};

use crate::ast::{Kind, Model};
use crate::attr::container::Comment;
pub(crate) use sql::{naming, naming_of_crate, statements};
pub(crate) use value::{optional, slice, text};

/// Where the author's program finds lockplane.
pub(crate) fn root(krate: Option<&Path>) -> TokenStream {
    match krate {
        Some(path) => quote!(#path),
        None => quote!(::lockplane),
    }
}

/// The trait's implementation, the registration and the checks.
pub(crate) fn expand(model: &Model) -> TokenStream {
    let root = root(model.container.krate.as_ref());
    let checks = checks::checks(model);
    let implementation = implement(model, &table(model));
    let registration = (model.kind == Kind::Table).then(|| {
        quote! {
            __model::inventory::submit! {
                __model::Registered(<__Model as __model::Model>::TABLE)
            }
        }
    });
    quote! {
        const _: () = {
            use #root::model as __model;
            #implementation
            #registration
            #(#checks)*
        };
    }
}

/// The trait's implementation around a definition of the table.
pub(crate) fn implement(model: &Model, table: &TokenStream) -> TokenStream {
    let ident = model.ident;
    let columns = format_ident!("{}Columns", crate::name::plain(ident));
    let names = names(model, &columns);
    let value = names_value(model, &columns);
    let implementation = match model.kind {
        Kind::Table => {
            let name = table_name(model);
            quote! {
                impl __model::Model for #ident {
                    const NAME: __model::TableName = #name;
                    const TABLE: &'static __model::TableDef = &#table;
                    type Columns = #columns;
                    const COLUMNS: #columns = #value;
                }
            }
        }
        Kind::Group => quote! {
            impl __model::Columns for #ident {
                const GROUP: &'static __model::TableDef = &#table;
                type Names = #columns;
                const NAMES: &'static #columns = &#value;
            }
        },
    };
    quote! {
        type __Model = #ident;
        #names
        #[automatically_derived]
        #implementation
    }
}

/// The struct with the columns' names, and the function that returns it.
fn names(model: &Model, columns: &Ident) -> TokenStream {
    let (ident, vis) = (model.ident, model.vis);
    let fields = model.columns.iter().map(|column| column.ident);
    let types = model.columns.iter().map(|column| column.ty);
    let groups = model.flattened.iter().map(|field| &field.ident);
    let parts = model.flattened.iter().map(|field| &field.ty);
    let doc = format!("The names of the columns of `{ident}`.");
    let value = match model.kind {
        Kind::Table => quote!(<Self as __model::Model>::COLUMNS),
        Kind::Group => quote!(*<Self as __model::Columns>::NAMES),
    };
    quote! {
        #[doc = #doc]
        #[allow(dead_code, missing_docs, private_interfaces)]
        #[derive(Clone, Copy, Debug)]
        #vis struct #columns {
            #(#vis #fields: __model::Column<#ident, #types>,)*
            #(#vis #groups: __model::Group<#parts>,)*
        }
        #[automatically_derived]
        impl #ident {
            #[doc = #doc]
            #[allow(dead_code)]
            #vis const fn columns() -> #columns {
                #value
            }
        }
    }
}

fn names_value(model: &Model, columns: &Ident) -> TokenStream {
    let fields = model.columns.iter().map(|column| column.ident);
    let names = model.columns.iter().map(|column| &column.name);
    let groups = model.flattened.iter().map(|field| &field.ident);
    quote! {
        #columns {
            #(#fields: __model::Column::new(#names),)*
            #(#groups: __model::Group::NAMES,)*
        }
    }
}

fn table_name(model: &Model) -> TokenStream {
    let namespace = optional(model.container.schema.as_ref());
    let name = &model.table;
    quote!(__model::TableName { namespace: #namespace, name: #name })
}

/// The start of every definition: path and name, nothing else.
pub(crate) fn bare_table(model: &Model) -> TokenStream {
    let path = crate::name::plain(model.ident);
    let name = match model.kind {
        Kind::Table => quote!(<__Model as __model::Model>::NAME),
        Kind::Group => table_name(model),
    };
    quote! {
        __model::TableDef::new(
            ::core::concat!(::core::module_path!(), "::", #path),
            #name,
        )
    }
}

/// The definition; only what was said is written, so that the compiler has little to read.
fn table(model: &Model) -> TokenStream {
    let columns = model.columns.iter().map(column::column);
    let mut parts = vec![quote!(columns: &[#(#columns),*])];
    parts.extend(constraint::primary_key(model));
    list(&mut parts, "uniques", constraint::uniques(model));
    list(&mut parts, "checks", constraint::checks(model));
    list(&mut parts, "foreign_keys", constraint::foreign_keys(model));
    list(&mut parts, "indexes", index::indexes(model));
    let groups = model.flattened.iter().map(|field| {
        let ty = &field.ty;
        quote_spanned!(ty.span()=> <#ty as __model::Columns>::GROUP)
    });
    list(&mut parts, "groups", groups.collect());
    parts.extend(options::options(model));
    let bare = bare_table(model);
    quote!(__model::TableDef { #(#parts,)* ..#bare })
}

fn list(parts: &mut Vec<TokenStream>, name: &str, values: Vec<TokenStream>) {
    if !values.is_empty() {
        let name = format_ident!("{name}");
        parts.push(quote!(#name: &[#(#values),*]));
    }
}

fn comment(comment: Option<&Comment>, attrs: &[Attribute]) -> TokenStream {
    match comment {
        Some(Comment::Text(text)) => optional(Some(text)),
        Some(Comment::Doc(_)) => text(doc(attrs)),
        None => optional(None),
    }
}

/// The doc comment, its lines joined.
pub(crate) fn doc(attrs: &[Attribute]) -> Option<String> {
    let mut lines = Vec::new();
    for attr in attrs {
        if attr.path().is_ident("doc")
            && let Meta::NameValue(meta) = &attr.meta
            && let Expr::Lit(ExprLit {
                lit: Lit::Str(line),
                ..
            }) = &meta.value
        {
            lines.push(line.value().trim().to_owned());
        }
    }
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then_some(text)
}
