//! Keys, constraints and indexes.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, Path, Type};

use super::value::{optional, sql, text};
use crate::ast::{Column, Model};
use crate::attr::constraint::{Check, ForeignKey, Target, Unique};
use crate::attr::reference::Outside;
use crate::attr::value::Actions;

/// The columns of fields.
pub(super) fn names<'a>(
    model: &'a Model,
    fields: impl IntoIterator<Item = &'a Ident>,
) -> TokenStream {
    let columns = fields.into_iter().filter_map(|field| model.column(field));
    let columns = columns.map(|column| &column.name);
    quote!(&[#(#columns),*])
}

pub(super) fn primary_key(model: &Model) -> Option<TokenStream> {
    let fields = model.key();
    if fields.is_empty() {
        return None;
    }
    let autoincrement = model
        .columns
        .iter()
        .any(|it| it.attrs.autoincrement.is_some());
    let columns = names(model, fields);
    let on_struct = model.container.primary_key.as_ref();
    let mut on_fields = model
        .columns
        .iter()
        .filter_map(|it| it.attrs.primary_key_name.as_ref());
    let name = match on_struct {
        Some(key) => optional(key.name.as_ref()),
        None => optional(on_fields.next()),
    };
    Some(
        quote!(primary_key: ::core::option::Option::Some(__model::PrimaryKeyDef {
            name: #name,
            columns: #columns,
            autoincrement: #autoincrement,
        })),
    )
}

pub(super) fn uniques(model: &Model) -> Vec<TokenStream> {
    let of = |column: &Column| {
        let columns = names(model, [column.ident]);
        let uniques = column.attrs.uniques.iter();
        uniques
            .map(move |it| unique(model, it, &columns))
            .collect::<Vec<_>>()
    };
    let on_struct = model.container.uniques.iter();
    let on_struct = on_struct.map(|it| unique(model, it, &names(model, &it.columns)));
    model.columns.iter().flat_map(of).chain(on_struct).collect()
}

fn unique(model: &Model, unique: &Unique, columns: &TokenStream) -> TokenStream {
    let name = optional(unique.name.as_ref());
    let include = names(model, unique.include.iter().flatten());
    let nulls = unique.nulls_not_distinct.is_some();
    let deferrable = deferrable(unique.deferrable.as_ref());
    quote!(__model::UniqueDef {
        name: #name,
        columns: #columns,
        include: #include,
        nulls_not_distinct: #nulls,
        deferrable: #deferrable,
    })
}

pub(super) fn checks(model: &Model) -> Vec<TokenStream> {
    let of = |column: &Column| {
        let name = column.name.clone();
        let checks = column.attrs.checks.iter();
        checks
            .map(move |it| check(it, Some(name.clone())))
            .collect::<Vec<_>>()
    };
    let on_struct = model.container.checks.iter().map(|it| check(it, None));
    model.columns.iter().flat_map(of).chain(on_struct).collect()
}

fn check(check: &Check, column: Option<String>) -> TokenStream {
    let (name, column) = (optional(check.name.as_ref()), text(column));
    let expression = sql(Some(&check.expression));
    quote!(__model::CheckDef { name: #name, column: #column, expression: #expression })
}

pub(super) fn foreign_keys(model: &Model) -> Vec<TokenStream> {
    let of = |column: &Column| {
        let columns = names(model, [column.ident]);
        let target = match (&column.attrs.references, &column.attrs.references_table) {
            (Some(it), _) => target(column.ty, &it.model, &it.field),
            (None, Some(it)) => outside(it),
            (None, None) => return None,
        };
        let targets = quote!(&[#target]);
        let name = optional(column.attrs.references_name.as_ref());
        Some(foreign_key(
            &name,
            &columns,
            &targets,
            &column.attrs.actions,
        ))
    };
    let on_struct = model.container.foreign_keys.iter();
    let on_struct = on_struct.map(|key| composite(model, key));
    model
        .columns
        .iter()
        .filter_map(of)
        .chain(on_struct)
        .collect()
}

fn composite(model: &Model, key: &ForeignKey) -> TokenStream {
    let columns = names(model, &key.columns);
    let targets = match &key.target {
        Target::Model(path, fields) => {
            let pairs = key.columns.iter().zip(fields);
            let targets = pairs.filter_map(|(field, other)| {
                let column = model.column(field)?;
                Some(target(column.ty, path, other))
            });
            quote!(#(#targets),*)
        }
        Target::Outside(it) => outside(it),
    };
    let targets = quote!(&[#targets]);
    foreign_key(
        &optional(key.name.as_ref()),
        &columns,
        &targets,
        &key.actions,
    )
}

fn foreign_key(
    name: &TokenStream,
    columns: &TokenStream,
    targets: &TokenStream,
    actions: &Actions,
) -> TokenStream {
    let on_delete = action(actions.on_delete.as_ref());
    let on_update = action(actions.on_update.as_ref());
    let deferrable = deferrable(actions.deferrable.as_ref());
    let not_valid = actions.not_valid.is_some();
    quote!(__model::ForeignKeyDef {
        name: #name,
        columns: #columns,
        targets: #targets,
        on_delete: __model::ReferentialAction::#on_delete,
        on_update: __model::ReferentialAction::#on_update,
        deferrable: #deferrable,
        not_valid: #not_valid,
    })
}

/// The other model's column, on the author's own tokens.
pub(super) fn column_of(model: &Path, field: &Ident) -> TokenStream {
    let known = quote_spanned!(model.span()=> <#model as __model::Model>::COLUMNS);
    quote_spanned!(field.span()=> #known.#field)
}

fn target(ty: &Type, model: &Path, field: &Ident) -> TokenStream {
    let column = column_of(model, field);
    quote_spanned!(ty.span()=> __model::Target::<#ty>::of(#column))
}

/// Columns of a table that is no model.
fn outside(outside: &Outside) -> TokenStream {
    let (namespace, table) = (text(outside.namespace.clone()), &outside.table);
    let columns = &outside.columns;
    quote!(#(__model::TargetDef {
        table: __model::TableName { namespace: #namespace, name: #table },
        column: #columns,
        outside: true,
    }),*)
}

fn action(word: Option<&Ident>) -> TokenStream {
    match word.map(ToString::to_string).as_deref() {
        Some("cascade") => quote!(Cascade),
        Some("restrict") => quote!(Restrict),
        Some("set_null") => quote!(SetNull),
        Some("set_default") => quote!(SetDefault),
        _ => quote!(NoAction),
    }
}

fn deferrable(word: Option<&Ident>) -> TokenStream {
    let variant = match word {
        None => return quote!(::core::option::Option::None),
        Some(word) if word == "initially_deferred" => quote!(InitiallyDeferred),
        Some(_) => quote!(InitiallyImmediate),
    };
    quote!(::core::option::Option::Some(__model::DeferrableDef::#variant))
}
