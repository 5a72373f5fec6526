//! The attributes of a field.

use proc_macro2::Span;
use syn::{Attribute, Expr, Ident, LitStr, Type};

use super::constraint::{Check, Index, Unique, check, index, unique};
use super::container::{Comment, comment};
use super::reference::{Outside, Reference, outside, reference};
use super::value::{Actions, Reader, Sql};
use super::words::{FIELD, GENERATED, IDENTITY, SQLX_FIELD};
use super::{Item, Part, Value, items, once, parts};
use crate::errors::Errors;
use crate::messages::Message;

/// What was said about a field.
#[derive(Default)]
pub(crate) struct FieldAttrs {
    /// The words of `#[lockplane(..)]`, for those that exclude others.
    pub(crate) words: Vec<Ident>,
    pub(crate) rename: Option<LitStr>,
    pub(crate) sqlx_rename: Option<LitStr>,
    pub(crate) skip: Option<Span>,
    pub(crate) json: Option<Json>,
    pub(crate) try_from: Option<Type>,
    pub(crate) flatten: Option<Span>,
    pub(crate) primary_key: Option<Span>,
    pub(crate) primary_key_name: Option<LitStr>,
    pub(crate) autoincrement: Option<Span>,
    pub(crate) nullable: Option<Span>,
    pub(crate) ty: Option<Sql>,
    pub(crate) identity: Option<Identity>,
    pub(crate) uniques: Vec<Unique>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) checks: Vec<Check>,
    pub(crate) default: Option<Expr>,
    pub(crate) default_sql: Option<Sql>,
    pub(crate) generated: Option<Generated>,
    pub(crate) references: Option<Reference>,
    pub(crate) references_name: Option<LitStr>,
    pub(crate) references_table: Option<Outside>,
    pub(crate) actions: Actions,
    pub(crate) collate: Option<Sql>,
    pub(crate) comment: Option<Comment>,
    pub(crate) max_length: Option<(Span, u32)>,
    pub(crate) precision: Option<(Span, (u32, u32))>,
    pub(crate) renamed_from: Option<Vec<LitStr>>,
    pub(crate) backfill: Option<Sql>,
    pub(crate) using: Option<Sql>,
}

/// sqlx's `json`.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Json {
    Required,
    Nullable,
}

pub(crate) struct Identity {
    pub(crate) span: Span,
    pub(crate) always: Option<Span>,
    pub(crate) by_default: Option<Span>,
    pub(crate) start: Option<i64>,
    pub(crate) increment: Option<i64>,
}

pub(crate) struct Generated {
    pub(crate) stored: bool,
    pub(crate) expression: Sql,
}

impl FieldAttrs {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut field = Self::default();
        for item in items(attrs, "sqlx", SQLX_FIELD, errors) {
            field.sqlx(&item, errors);
        }
        for item in items(attrs, "lockplane", FIELD, errors) {
            field.words.push(item.word.clone());
            let mut reader = Reader {
                words: FIELD,
                errors,
            };
            if !field.value(&item, &mut reader) && !field.flag(&item, &mut reader) {
                item.unknown(FIELD, errors);
            }
        }
        field
    }

    pub(crate) fn said(&self, word: &str) -> Option<&Ident> {
        self.words.iter().find(|it| *it == word)
    }

    fn sqlx(&mut self, item: &Item, errors: &mut Errors) {
        let mut reader = Reader {
            words: SQLX_FIELD,
            errors,
        };
        match item.name().as_str() {
            "rename" => self.sqlx_rename = reader.text(item),
            "skip" => self.skip = reader.flag(item),
            "flatten" => self.flatten = reader.flag(item),
            "default" => drop(reader.flag(item)),
            "try_from" => {
                let text = reader.text(item);
                self.try_from = text.and_then(|text| text.parse().ok());
            }
            "json" => self.json = json(item, &mut reader),
            _ => item.unknown(SQLX_FIELD, errors),
        }
    }

    fn flag(&mut self, item: &Item, reader: &mut Reader) -> bool {
        let slot = match item.name().as_str() {
            "primary_key" => {
                self.key(item, reader);
                return true;
            }
            "json" => {
                self.json = json(item, reader).or(self.json);
                return true;
            }
            "flatten" => &mut self.flatten,
            "autoincrement" => &mut self.autoincrement,
            "nullable" => &mut self.nullable,
            "skip" => &mut self.skip,
            _ => return false,
        };
        let flag = reader.flag(item);
        *slot = flag.or(*slot);
        true
    }

    /// `primary_key` or `primary_key(name = "..")`.
    fn key(&mut self, item: &Item, reader: &mut Reader) {
        if let Value::List(group) = &item.value {
            for part in parts(group.stream(), FIELD, reader.errors) {
                match part {
                    Part::Item(inner) if inner.word == "name" => {
                        let text = reader.text(&inner);
                        once(&mut self.primary_key_name, text, &inner, reader.errors);
                    }
                    _ => item.wrong(FIELD, reader.errors),
                }
            }
            self.primary_key = Some(item.span());
            return;
        }
        self.primary_key = reader.flag(item).or(self.primary_key);
    }

    fn value(&mut self, item: &Item, reader: &mut Reader) -> bool {
        match item.name().as_str() {
            "rename" => {
                let text = reader.text(item);
                once(&mut self.rename, text, item, reader.errors);
            }
            "comment" => {
                let comment = comment(item, reader);
                once(&mut self.comment, comment, item, reader.errors);
            }
            "renamed_from" => {
                let texts = reader.texts(item);
                once(&mut self.renamed_from, texts, item, reader.errors);
            }
            "unique" => self.uniques.extend(unique(item, false, reader)),
            "index" => self.indexes.extend(index(item, false, reader)),
            "check" => self.checks.extend(check(item, reader)),
            "max_length" => {
                let length = self.length(item, reader);
                once(&mut self.max_length, length, item, reader.errors);
            }
            "precision" => {
                let numbers = reader.numbers(item).map(|it| (item.span(), it));
                once(&mut self.precision, numbers, item, reader.errors);
            }
            _ => return self.sql(item, reader) || self.computed(item, reader),
        }
        true
    }

    fn sql(&mut self, item: &Item, reader: &mut Reader) -> bool {
        let slot = match item.name().as_str() {
            "type" => &mut self.ty,
            "default_sql" => &mut self.default_sql,
            "collate" => &mut self.collate,
            "backfill" => &mut self.backfill,
            "using" => &mut self.using,
            _ => return false,
        };
        let sql = reader.sql(item);
        once(slot, sql, item, reader.errors);
        true
    }

    fn computed(&mut self, item: &Item, reader: &mut Reader) -> bool {
        match item.name().as_str() {
            "identity" => {
                let identity = identity(item, reader);
                once(&mut self.identity, identity, item, reader.errors);
            }
            "default" => {
                let value = default(item, reader);
                once(&mut self.default, value, item, reader.errors);
            }
            "generated" => {
                let generated = generated(item, reader);
                once(&mut self.generated, generated, item, reader.errors);
            }
            "references" => {
                let reference = reference(item, self, reader);
                once(&mut self.references, reference, item, reader.errors);
            }
            "references_table" => {
                let outside = outside(item, reader);
                once(&mut self.references_table, outside, item, reader.errors);
            }
            _ => return reader.action(item, &mut self.actions),
        }
        true
    }

    fn length(&self, item: &Item, reader: &mut Reader) -> Option<(Span, u32)> {
        let number = reader.number(item)?;
        match u32::try_from(number) {
            Ok(0) => reader.errors.at(item, Message::MaxLengthZero {}),
            Ok(length) => return Some((item.span(), length)),
            Err(_) => item.wrong(FIELD, reader.errors),
        }
        None
    }
}

fn json(item: &Item, reader: &mut Reader) -> Option<Json> {
    match &item.value {
        Value::List(group) if group.stream().to_string() == "nullable" => Some(Json::Nullable),
        _ => reader.flag(item).map(|_| Json::Required),
    }
}

/// `identity` or `identity(always, start = 1, increment = 1)`.
fn identity(item: &Item, reader: &mut Reader) -> Option<Identity> {
    let mut identity = Identity {
        span: item.span(),
        always: None,
        by_default: None,
        start: None,
        increment: None,
    };
    let Value::List(group) = &item.value else {
        return reader.flag(item).map(|_| identity);
    };
    for part in parts(group.stream(), IDENTITY, reader.errors) {
        let Part::Item(inner) = part else {
            item.wrong(FIELD, reader.errors);
            continue;
        };
        let mut reader = Reader {
            words: IDENTITY,
            errors: reader.errors,
        };
        match inner.name().as_str() {
            "always" => identity.always = reader.flag(&inner),
            "by_default" => identity.by_default = reader.flag(&inner),
            "start" => identity.start = reader.number(&inner),
            "increment" => identity.increment = reader.number(&inner),
            _ => inner.unknown(IDENTITY, reader.errors),
        }
        if identity.increment == Some(0) {
            reader.errors.at(inner, Message::IdentityIncrement {});
        }
    }
    if identity.always.is_some() && identity.by_default.is_some() {
        reader.errors.at(item, Message::IdentityMode {});
    }
    Some(identity)
}

/// A literal, maybe negative, or a path.
fn default(item: &Item, reader: &mut Reader) -> Option<Expr> {
    let Value::Assign(tokens) = &item.value else {
        item.wrong(FIELD, reader.errors);
        return None;
    };
    let value = syn::parse2::<Expr>(tokens.clone());
    if let Ok(value) = value
        && is_plain(&value)
    {
        return Some(value);
    }
    reader.errors.at(tokens, Message::DefaultForm {});
    None
}

fn is_plain(value: &Expr) -> bool {
    match value {
        Expr::Lit(lit) => matches!(
            lit.lit,
            syn::Lit::Str(_) | syn::Lit::Int(_) | syn::Lit::Float(_) | syn::Lit::Bool(_)
        ),
        Expr::Unary(unary) => {
            matches!(unary.op, syn::UnOp::Neg(_)) && matches!(&*unary.expr, Expr::Lit(_))
        }
        Expr::Path(_) => true,
        Expr::Group(group) => is_plain(&group.expr),
        _ => false,
    }
}

/// `generated(stored, "sql")` or `generated(virtual, postgres = "..", sqlite = "..")`.
fn generated(item: &Item, reader: &mut Reader) -> Option<Generated> {
    let Value::List(group) = &item.value else {
        item.wrong(FIELD, reader.errors);
        return None;
    };
    let (mut stored, mut expression) = (None, Sql::default());
    let before = reader.errors.len();
    for part in parts(group.stream(), GENERATED, reader.errors) {
        let mut reader = Reader {
            words: GENERATED,
            errors: reader.errors,
        };
        match part {
            Part::Text(text) => expression = Sql::both(text),
            Part::Item(inner) if inner.word == "stored" || inner.word == "virtual" => {
                let kind = reader.flag(&inner).map(|_| inner.word == "stored");
                once(&mut stored, kind, &inner, reader.errors);
            }
            Part::Item(inner) => {
                if !reader.dialect(&inner, &mut expression, false) {
                    inner.unknown(GENERATED, reader.errors);
                }
            }
        }
    }
    match (stored, &expression.postgres, &expression.sqlite) {
        (Some(stored), Some(_), _) | (Some(stored), _, Some(_)) => {
            Some(Generated { stored, expression })
        }
        _ => {
            if reader.errors.len() == before {
                item.wrong(FIELD, reader.errors);
            }
            None
        }
    }
}
