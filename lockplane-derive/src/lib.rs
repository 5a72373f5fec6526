//! The derive macros of lockplane.
//!
//! The stages are files: `attr` reads attributes, `ast` the struct, `valid` finds what makes
//! no sense, `expand` writes the code, `fallback` what is needed beside an error.

mod ast;
mod attr;
mod column_type;
mod errors;
mod expand;
mod fallback;
mod messages;
mod name;
mod valid;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use ast::Kind;
use errors::Errors;

#[allow(missing_docs, reason = "documented where lockplane re-exports it")]
#[proc_macro_derive(Model, attributes(lockplane, sqlx))]
pub fn model(input: TokenStream) -> TokenStream {
    derive(&parse_macro_input!(input as DeriveInput), Kind::Table).into()
}

#[allow(missing_docs, reason = "documented where lockplane re-exports it")]
#[proc_macro_derive(Columns, attributes(lockplane, sqlx))]
pub fn columns(input: TokenStream) -> TokenStream {
    derive(&parse_macro_input!(input as DeriveInput), Kind::Group).into()
}

#[allow(missing_docs, reason = "documented where lockplane re-exports it")]
#[proc_macro]
pub fn sql(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let said = attr::sql::Statements::read(input.into(), &mut errors);
    match errors.is_empty() {
        true => expand::statements(&said).into(),
        false => errors.into_tokens().into(),
    }
}

#[allow(missing_docs, reason = "documented where lockplane re-exports it")]
#[proc_macro]
pub fn naming(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let naming = attr::naming::naming(input.into(), &mut errors);
    match errors.is_empty() {
        true => expand::naming_of_crate(&naming).into(),
        false => errors.into_tokens().into(),
    }
}

fn derive(input: &DeriveInput, kind: Kind) -> proc_macro2::TokenStream {
    let mut errors = Errors::default();
    let model = ast::Model::read(input, kind, &mut errors);
    valid::check(&model, &mut errors);
    if errors.is_empty() {
        return expand::expand(&model);
    }
    let mut tokens = errors.into_tokens();
    tokens.extend(fallback::fallback(&model));
    tokens
}

#[allow(missing_docs, reason = "documented where lockplane re-exports it")]
#[proc_macro_derive(ColumnType, attributes(lockplane, sqlx))]
pub fn column_type(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    column_type::derive(&input).into()
}
