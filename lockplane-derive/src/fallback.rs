//! The code for a model with mistakes: enough for the rest of the program to compile.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ast::Model;
use crate::expand::{bare_table, implement, root};

/// An implementation without columns, so that nobody else complains that there is none.
pub(crate) fn fallback(model: &Model) -> TokenStream {
    if !model.input.generics.params.is_empty() {
        return TokenStream::new();
    }
    let root = root(model.container.krate.as_ref());
    let implementation = implement(model, &bare_table(model));
    quote! {
        const _: () = {
            use #root::model as __model;
            #implementation
        };
    }
}
