//! What a table is besides its columns, constraints and indexes.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::{optional, slice};
use crate::ast::Model;
use crate::attr::container::Dialects;
use crate::attr::postgres::{Exclude, Policy, RowSecurity};

/// Only what was said.
pub(super) fn options(model: &Model) -> Vec<TokenStream> {
    let container = &model.container;
    let mut parts = Vec::new();
    if let Some(old) = &container.renamed_from {
        let old = slice(old.iter());
        parts.push(quote!(renamed_from: #old));
    }
    if let Some(columns) = &container.dropped {
        let columns = slice(columns.iter());
        parts.push(quote!(dropped: #columns));
    }
    if container.strict.is_some() {
        parts.push(quote!(strict: true));
    }
    if container.without_rowid.is_some() {
        parts.push(quote!(without_rowid: true));
    }
    if container.unlogged.is_some() {
        parts.push(quote!(unlogged: true));
    }
    if container.comment.is_some() {
        let comment = super::comment(container.comment.as_ref(), &model.input.attrs);
        parts.push(quote!(comment: #comment));
    }
    parts.extend(belonging(model));
    parts.extend(postgres(model));
    parts
}

/// Where the model belongs.
fn belonging(model: &Model) -> Vec<TokenStream> {
    let container = &model.container;
    let mut parts = Vec::new();
    if container.group.is_some() {
        let group = optional(container.group.as_ref());
        parts.push(quote!(group: #group));
    }
    if let Some(Dialects { postgres, sqlite }) = container.dialects {
        parts.push(quote!(dialects: __model::DialectsDef { postgres: #postgres, sqlite: #sqlite }));
    }
    if container.unmanaged.is_some() {
        parts.push(quote!(unmanaged: true));
    }
    if let Some(naming) = &container.naming {
        let naming = super::naming(naming);
        parts.push(quote!(naming: #naming));
    }
    parts
}

fn postgres(model: &Model) -> Vec<TokenStream> {
    let container = &model.container;
    let mut parts = Vec::new();
    if let Some(pairs) = &container.with {
        let (names, values): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
        parts.push(quote!(with: &[#((#names, #values)),*]));
    }
    if container.partition_by.is_some() {
        let key = optional(container.partition_by.as_ref());
        parts.push(quote!(partition_by: #key));
    }
    match container.row_security {
        Some(RowSecurity::Enabled) => {
            parts.push(quote!(row_security: __model::RowSecurityDef::Enabled));
        }
        Some(RowSecurity::Forced) => {
            parts.push(quote!(row_security: __model::RowSecurityDef::Forced));
        }
        None => {}
    }
    if !container.excludes.is_empty() {
        let excludes = container.excludes.iter().map(exclude);
        parts.push(quote!(excludes: &[#(#excludes),*]));
    }
    if !container.policies.is_empty() {
        let policies = container.policies.iter().map(policy);
        parts.push(quote!(policies: &[#(#policies),*]));
    }
    parts
}

fn exclude(exclude: &Exclude) -> TokenStream {
    let (name, definition) = (optional(exclude.name.as_ref()), &exclude.definition);
    quote!(__model::ExcludeDef { name: #name, definition: #definition })
}

fn policy(policy: &Policy) -> TokenStream {
    let (name, restrictive) = (&policy.name, policy.restrictive);
    let command = policy.command.as_ref();
    let command = command.map_or("all".to_owned(), ToString::to_string);
    let roles = slice(policy.roles.iter());
    let (using, check) = (
        optional(policy.using.as_ref()),
        optional(policy.check.as_ref()),
    );
    quote!(__model::PolicyDef {
        name: #name,
        command: #command,
        restrictive: #restrictive,
        roles: #roles,
        using: #using,
        check: #check,
    })
}
