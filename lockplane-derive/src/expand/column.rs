//! Columns.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, Lit, Type};

use super::value::{slice, sql};
use crate::ast::Column;
use crate::attr::field::{Identity, Json};

/// One column; only what was said is written, so that the compiler has little to read.
pub(super) fn column(column: &Column) -> TokenStream {
    let mut parts = extras(column);
    let rust_type = written(column.ty);
    parts.push(quote!(rust_type: #rust_type));
    parts.extend(nullable(column));
    parts.extend(types(column));
    let base = base(column);
    quote!(__model::ColumnDef { #(#parts,)* ..#base })
}

fn extras(column: &Column) -> Vec<TokenStream> {
    let attrs = &column.attrs;
    let mut parts = Vec::new();
    if let Some((_, length)) = attrs.max_length {
        parts.push(quote!(max_length: ::core::option::Option::Some(#length)));
    }
    if let Some((_, (digits, scale))) = attrs.precision {
        parts.push(quote!(precision: ::core::option::Option::Some((#digits, #scale))));
    }
    if let Some(identity) = &attrs.identity {
        parts.push(self::identity(identity));
    }
    if let Some(value) = default(column) {
        parts.push(quote!(default: ::core::option::Option::Some(#value)));
    }
    if let Some(generated) = &attrs.generated {
        let (expression, stored) = (sql(Some(&generated.expression)), generated.stored);
        parts.push(quote!(generated: ::core::option::Option::Some(
            __model::GeneratedDef { expression: #expression, stored: #stored }
        )));
    }
    if attrs.comment.is_some() {
        let comment = super::comment(attrs.comment.as_ref(), &column.field.attrs);
        parts.push(quote!(comment: #comment));
    }
    if let Some(old) = &attrs.renamed_from {
        let old = slice(old.iter());
        parts.push(quote!(renamed_from: #old));
    }
    parts.extend(sqls(column));
    parts
}

fn sqls(column: &Column) -> impl Iterator<Item = TokenStream> {
    let attrs = &column.attrs;
    let collation = attrs.collate.as_ref().map(|it| {
        let it = sql(Some(it));
        quote!(collation: #it)
    });
    let backfill = attrs.backfill.as_ref().map(|it| {
        let it = sql(Some(it));
        quote!(backfill: #it)
    });
    let using = attrs.using.as_ref().map(|it| {
        let it = sql(Some(it));
        quote!(using: #it)
    });
    collation.into_iter().chain(backfill).chain(using)
}

/// The column from its Rust type; a type that is given for both databases needs none.
fn base(column: &Column) -> TokenStream {
    let (field, name) = (column.ident.to_string(), &column.name);
    let field = field.trim_start_matches("r#");
    match column_type(column) {
        Some(ty) => quote_spanned!(ty.span()=> __model::ColumnDef::of::<#ty>(#field, #name)),
        None => {
            let sql = match &column.attrs.ty {
                Some(ty) => sql(Some(ty)),
                None => quote!(__model::Sql::JSON),
            };
            quote!(__model::ColumnDef::raw(#field, #name, #sql))
        }
    }
}

/// The Rust type that decides, unless SQL does for both databases.
pub(super) fn column_type<'a>(column: &'a Column) -> Option<&'a Type> {
    let given = column.attrs.ty.as_ref();
    let both = given.is_some_and(|ty| ty.postgres.is_some() && ty.sqlite.is_some());
    if both || column.attrs.json.is_some() {
        return None;
    }
    column.attrs.try_from.as_ref().or(Some(column.ty))
}

fn types(column: &Column) -> Vec<TokenStream> {
    let (Some(given), Some(_)) = (&column.attrs.ty, column_type(column)) else {
        return Vec::new();
    };
    let one =
        |text: &syn::LitStr| quote!(::core::option::Option::Some(__model::SqlType::named(#text)));
    let postgres = given.postgres.as_ref().map(one);
    let sqlite = given.sqlite.as_ref().map(one);
    let postgres = postgres.map(|ty| quote!(postgres: #ty));
    postgres
        .into_iter()
        .chain(sqlite.map(|ty| quote!(sqlite: #ty)))
        .collect()
}

/// A type given in SQL cannot tell, so the word or the spelled `Option` does.
fn nullable(column: &Column) -> Option<TokenStream> {
    let told = match column.attrs.json {
        Some(json) => json == Json::Nullable,
        None => column_type(column).is_none() && column.is_option(),
    };
    (told || column.attrs.nullable.is_some()).then(|| quote!(nullable: true))
}

/// The type as a person would write it.
fn written(ty: &Type) -> String {
    let text = ty.to_token_stream().to_string();
    let pairs = [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        ("< ", "<"),
    ];
    pairs
        .into_iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}

fn identity(identity: &Identity) -> TokenStream {
    let always = identity.by_default.is_none();
    let number = |number: Option<i64>| match number {
        Some(number) => quote!(::core::option::Option::Some(#number)),
        None => quote!(::core::option::Option::None),
    };
    let (start, increment) = (number(identity.start), number(identity.increment));
    quote!(identity: ::core::option::Option::Some(__model::IdentityDef {
        always: #always, start: #start, increment: #increment,
    }))
}

/// A literal is checked against the field's type; a constant is asked for its value.
fn default(column: &Column) -> Option<TokenStream> {
    let attrs = &column.attrs;
    if let Some(given) = &attrs.default_sql {
        let given = sql(Some(given));
        return Some(quote!(__model::DefaultDef::Sql(#given)));
    }
    let value = attrs.default.as_ref()?;
    let span = value.span();
    let ty = attrs.try_from.as_ref().unwrap_or(column.ty);
    let ty = respanned(ty.to_token_stream(), span);
    if let Some(literal) = literal(value, false) {
        return Some(quote_spanned!(span=>
            __model::Given(#value).literal::<#ty>(__model::Literal::#literal)
        ));
    }
    Some(quote_spanned!(span=>
        __model::DefaultDef::Value(|| __model::Given(#value).value::<#ty>())
    ))
}

/// The type, as if it were written where the value is: a mistake is one of the value.
fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let moved = tokens.into_iter().map(|mut tree| {
        if let TokenTree::Group(group) = &tree {
            let inner = respanned(group.stream(), span);
            tree = TokenTree::Group(Group::new(group.delimiter(), inner));
        }
        tree.set_span(span);
        tree
    });
    moved.collect()
}

fn literal(value: &Expr, negative: bool) -> Option<TokenStream> {
    match value {
        Expr::Group(group) => literal(&group.expr, negative),
        Expr::Unary(unary) => literal(&unary.expr, true),
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(quote!(Text(#text))),
            Lit::Bool(value) => Some(quote!(Bool(#value))),
            Lit::Int(number) => {
                let number = number.base10_parse::<i128>().ok()?;
                let number = if negative { -number } else { number };
                Some(quote!(Integer(#number)))
            }
            Lit::Float(number) => {
                let number = number.base10_parse::<f64>().ok()?;
                let number = if negative { -number } else { number };
                Some(quote!(Float(#number)))
            }
            _ => None,
        },
        _ => None,
    }
}
