//! Names: of tables, columns, constraints; their length, their uniqueness, their past.

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::LitStr;

use crate::ast::{Column, Model};
use crate::errors::Errors;
use crate::messages::Message;

/// PostgreSQL's own columns (documentation, "System Columns").
const SYSTEM_COLUMNS: [&str; 6] = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

pub(super) fn check(model: &Model, errors: &mut Errors) {
    table(model, errors);
    columns(model, errors);
    constraints(model, errors);
    for column in &model.columns {
        renames(model, column, errors);
    }
    for text in model.container.dropped.iter().flatten() {
        let name = text.value();
        if model.columns.iter().any(|column| column.name == name) {
            errors.at(text, Message::DroppedField { name });
        }
    }
}

fn table(model: &Model, errors: &mut Errors) {
    let span = match &model.container.table {
        Some(text) => text.span(),
        None => model.ident.span(),
    };
    length(&model.table, span, errors);
    if model.table.to_ascii_lowercase().starts_with("sqlite_") {
        let name = model.table.clone();
        errors.on(span, Message::ReservedTable { name });
    }
    for text in model.container.renamed_from.iter().flatten() {
        let name = text.value();
        if name == model.table {
            errors.at(text, Message::RenamedFromItself { name });
        }
    }
}

fn columns(model: &Model, errors: &mut Errors) {
    // SQLite compares names without regard to case.
    let mut seen: BTreeMap<String, &Column> = BTreeMap::new();
    for column in &model.columns {
        let span = name_span(column);
        length(&column.name, span, errors);
        let name = column.name.clone();
        if SYSTEM_COLUMNS.contains(&name.as_str()) {
            errors.on(span, Message::ReservedColumn { name: name.clone() });
        }
        if let Some(first) = seen.insert(name.to_ascii_lowercase(), column) {
            let field = first.ident.to_string();
            errors.on(span, Message::DuplicateColumn { name, field });
        }
    }
}

fn name_span(column: &Column) -> Span {
    let rename = column.attrs.rename.as_ref();
    let rename = rename.or(column.attrs.sqlx_rename.as_ref());
    rename.map_or(column.ident.span(), LitStr::span)
}

fn length(name: &str, span: Span, errors: &mut Errors) {
    if name.len() > 63 {
        let (name, length) = (name.to_owned(), name.len().to_string());
        errors.on(span, Message::NameTooLong { name, length });
    }
}

fn renames(model: &Model, column: &Column, errors: &mut Errors) {
    if let (Some(ours), Some(theirs)) = (&column.attrs.rename, &column.attrs.sqlx_rename)
        && ours.value() != theirs.value()
    {
        let (ours_said, theirs_said) = (ours.value(), theirs.value());
        let message = |ours: String, theirs: String| Message::RenameContradiction { ours, theirs };
        errors.at(ours, message(ours_said, theirs_said));
    }
    for text in column.attrs.renamed_from.iter().flatten() {
        let name = text.value();
        if name == column.name {
            errors.at(text, Message::RenamedFromItself { name });
        } else if model.columns.iter().any(|other| other.name == name) {
            errors.at(text, Message::RenamedFromField { name });
        }
    }
}

fn constraints(model: &Model, errors: &mut Errors) {
    let mut seen = BTreeMap::new();
    for text in given_names(model) {
        let name = text.value();
        length(&name, text.span(), errors);
        if seen.insert(name.clone(), ()).is_some() {
            errors.at(text, Message::SameName { name });
        }
    }
}

fn given_names<'a>(model: &'a Model) -> Vec<&'a LitStr> {
    let container = &model.container;
    let of = |column: &'a Column| {
        let attrs = &column.attrs;
        let uniques = attrs.uniques.iter().filter_map(|it| it.name.as_ref());
        let indexes = attrs.indexes.iter().filter_map(|it| it.name.as_ref());
        let checks = attrs.checks.iter().filter_map(|it| it.name.as_ref());
        let keys = attrs.references_name.iter().chain(&attrs.primary_key_name);
        uniques.chain(indexes).chain(checks).chain(keys)
    };
    let uniques = container.uniques.iter().filter_map(|it| it.name.as_ref());
    let indexes = container.indexes.iter().filter_map(|it| it.name.as_ref());
    let checks = container.checks.iter().filter_map(|it| it.name.as_ref());
    let keys = container.foreign_keys.iter();
    let keys = keys.filter_map(|it| it.name.as_ref());
    let keys = keys.chain(
        container
            .primary_key
            .iter()
            .filter_map(|it| it.name.as_ref()),
    );
    let on_struct = uniques.chain(indexes).chain(checks).chain(keys);
    let on_fields = model.columns.iter().flat_map(of);
    on_fields.chain(on_struct).collect()
}
