//! Constraints and indexes, on a struct or at a field.

use proc_macro2::{Span, TokenStream};
use syn::{Ident, LitStr, Path};

use super::reference::{Outside, outside};
use super::value::{Actions, Key, KeyOptions, Reader, Sql};
use super::words::{CHECK, FOREIGN_KEY, INDEX, UNIQUE};
use super::{Item, Part, Value, once, parts, split};
use crate::messages::Message;

#[derive(Default)]
pub(crate) struct Unique {
    pub(crate) columns: Vec<Ident>,
    pub(crate) name: Option<LitStr>,
    pub(crate) include: Option<Vec<Ident>>,
    pub(crate) nulls_not_distinct: Option<Span>,
    pub(crate) deferrable: Option<Ident>,
}

#[derive(Default)]
pub(crate) struct Index {
    pub(crate) keys: Vec<IndexKey>,
    pub(crate) name: Option<LitStr>,
    pub(crate) unique: Option<Span>,
    pub(crate) predicate: Option<Sql>,
    pub(crate) using: Option<String>,
    pub(crate) include: Option<Vec<Ident>>,
    pub(crate) nulls_not_distinct: Option<Span>,
    /// Of the one column, when the index is written at a field.
    pub(crate) options: KeyOptions,
}

pub(crate) enum IndexKey {
    Column(Key),
    Expression(Span, Sql),
}

#[derive(Default)]
pub(crate) struct Check {
    pub(crate) name: Option<LitStr>,
    pub(crate) expression: Sql,
}

pub(crate) struct ForeignKey {
    pub(crate) span: Span,
    pub(crate) columns: Vec<Ident>,
    pub(crate) target: Target,
    pub(crate) name: Option<LitStr>,
    pub(crate) actions: Actions,
}

/// What a foreign key of several columns references.
pub(crate) enum Target {
    Model(Path, Vec<Ident>),
    Outside(Outside),
}

impl Target {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Model(_, fields) => fields.len(),
            Self::Outside(outside) => outside.columns.len(),
        }
    }
}

/// `unique(a, b, name = "..")`; at a field `unique` or `unique(name = "..")`.
pub(crate) fn unique(item: &Item, struct_level: bool, reader: &mut Reader) -> Option<Unique> {
    let mut unique = Unique::default();
    let before = reader.errors.len();
    for part in list(item, struct_level, reader)? {
        let Part::Item(inner) = part else {
            item.wrong(reader.words, reader.errors);
            continue;
        };
        let mut reader = Reader {
            words: UNIQUE,
            errors: reader.errors,
        };
        match (inner.name().as_str(), &inner.value) {
            ("columns", Value::List(_)) if struct_level => {
                unique
                    .columns
                    .extend(reader.fields(&inner).unwrap_or_default());
            }
            ("name", Value::Assign(_)) => {
                let text = reader.text(&inner);
                once(&mut unique.name, text, &inner, reader.errors);
            }
            ("include", Value::List(_)) => {
                let fields = reader.fields(&inner);
                once(&mut unique.include, fields, &inner, reader.errors);
            }
            ("deferrable", Value::Assign(_)) => {
                let word = reader.deferrable(&inner);
                once(&mut unique.deferrable, word, &inner, reader.errors);
            }
            ("nulls_not_distinct", Value::Flag) => {
                once(
                    &mut unique.nulls_not_distinct,
                    Some(inner.span()),
                    &inner,
                    reader.errors,
                );
            }
            (_, Value::Flag) if struct_level => unique.columns.push(inner.word),
            _ => misfit(&inner, &mut reader),
        }
    }
    some_columns(
        item,
        struct_level && unique.columns.is_empty(),
        before,
        reader,
    )?;
    Some(unique)
}

/// `index(a, b(desc), where = "..")`; at a field without the columns.
pub(crate) fn index(item: &Item, struct_level: bool, reader: &mut Reader) -> Option<Index> {
    let mut index = Index::default();
    let before = reader.errors.len();
    for part in list(item, struct_level, reader)? {
        match part {
            Part::Item(inner) => {
                let mut reader = Reader {
                    words: INDEX,
                    errors: reader.errors,
                };
                if !index_word(&inner, struct_level, &mut index, &mut reader) {
                    index_key(inner, struct_level, &mut index, &mut reader);
                }
            }
            Part::Text(text) if struct_level => {
                let key = IndexKey::Expression(text.span(), Sql::both(text));
                index.keys.push(key);
            }
            Part::Text(_) => item.wrong(reader.words, reader.errors),
        }
    }
    some_columns(item, struct_level && index.keys.is_empty(), before, reader)?;
    Some(index)
}

fn index_key(inner: Item, struct_level: bool, index: &mut Index, reader: &mut Reader) {
    match inner.value {
        Value::Flag | Value::List(_) if struct_level => {
            index.keys.extend(reader.key(inner).map(IndexKey::Column));
        }
        _ => misfit(&inner, reader),
    }
}

fn index_word(inner: &Item, struct_level: bool, index: &mut Index, reader: &mut Reader) -> bool {
    match (inner.name().as_str(), &inner.value) {
        ("columns", Value::List(_)) if struct_level => {
            let keys = reader.keys(inner).unwrap_or_default();
            index.keys.extend(keys.into_iter().map(IndexKey::Column));
        }
        ("expression", Value::Assign(_) | Value::List(_)) if struct_level => {
            let sql = reader.sql(inner);
            let key = sql.map(|sql| IndexKey::Expression(inner.span(), sql));
            index.keys.extend(key);
        }
        ("name", Value::Assign(_)) => {
            let text = reader.text(inner);
            once(&mut index.name, text, inner, reader.errors);
        }
        ("unique", Value::Flag) => {
            once(&mut index.unique, Some(inner.span()), inner, reader.errors);
        }
        ("where", Value::Assign(_) | Value::List(_)) => {
            let sql = reader.sql(inner);
            once(&mut index.predicate, sql, inner, reader.errors);
        }
        ("using", Value::Assign(_)) => {
            let method = reader.ident(inner).map(|it| it.to_string());
            once(&mut index.using, method, inner, reader.errors);
        }
        ("include", Value::List(_)) => {
            let fields = reader.fields(inner);
            once(&mut index.include, fields, inner, reader.errors);
        }
        ("nulls_not_distinct", Value::Flag) => {
            let flag = Some(inner.span());
            once(&mut index.nulls_not_distinct, flag, inner, reader.errors);
        }
        _ => return !struct_level && reader.key_option(inner, &mut index.options),
    }
    true
}

/// `check = "sql"`, `check("sql", name = "..")` or `check(postgres = "..", name = "..")`.
pub(crate) fn check(item: &Item, reader: &mut Reader) -> Option<Check> {
    if let Value::Assign(_) = item.value {
        let expression = Sql::both(reader.text(item)?);
        return Some(Check {
            name: None,
            expression,
        });
    }
    let mut check = Check::default();
    let before = reader.errors.len();
    for part in list(item, true, reader)? {
        let mut reader = Reader {
            words: CHECK,
            errors: reader.errors,
        };
        match part {
            Part::Text(text) => check.expression = Sql::both(text),
            Part::Item(inner) if inner.word == "name" => {
                let text = reader.text(&inner);
                once(&mut check.name, text, &inner, reader.errors);
            }
            Part::Item(inner) => {
                if !reader.dialect(&inner, &mut check.expression, false) {
                    inner.unknown(CHECK, reader.errors);
                }
            }
        }
    }
    if check.expression.postgres.is_none() && check.expression.sqlite.is_none() {
        if reader.errors.len() == before {
            item.wrong(reader.words, reader.errors);
        }
        return None;
    }
    Some(check)
}

pub(crate) fn foreign_key(item: &Item, reader: &mut Reader) -> Option<ForeignKey> {
    let (mut columns, mut target, mut name) = (None, None, None);
    let mut actions = Actions::default();
    let before = reader.errors.len();
    for part in list(item, true, reader)? {
        let Part::Item(inner) = part else {
            item.wrong(reader.words, reader.errors);
            continue;
        };
        let mut reader = Reader {
            words: FOREIGN_KEY,
            errors: reader.errors,
        };
        match inner.name().as_str() {
            "columns" => {
                let fields = reader.fields(&inner);
                once(&mut columns, fields, &inner, reader.errors);
            }
            "references" => {
                let path = references(&inner, &mut reader);
                once(&mut target, path, &inner, reader.errors);
            }
            "references_table" => {
                let outside = outside(&inner, &mut reader).map(Target::Outside);
                once(&mut target, outside, &inner, reader.errors);
            }
            "name" => {
                let text = reader.text(&inner);
                once(&mut name, text, &inner, reader.errors);
            }
            _ if reader.action(&inner, &mut actions) => {}
            _ => inner.unknown(FOREIGN_KEY, reader.errors),
        }
    }
    let (Some(columns), Some(target)) = (columns, target) else {
        // One mistake is one message.
        if reader.errors.len() == before {
            item.wrong(reader.words, reader.errors);
        }
        return None;
    };
    let span = item.span();
    Some(ForeignKey {
        span,
        columns,
        target,
        name,
        actions,
    })
}

/// `= Model(field, field)`.
fn references(item: &Item, reader: &mut Reader) -> Option<Target> {
    let parsed = match &item.value {
        Value::Assign(tokens) => parse_target(tokens.clone()),
        _ => None,
    };
    if parsed.is_none() {
        item.wrong(reader.words, reader.errors);
    }
    parsed
}

fn parse_target(tokens: TokenStream) -> Option<Target> {
    let mut trees: Vec<_> = tokens.into_iter().collect();
    let Some(proc_macro2::TokenTree::Group(group)) = trees.pop() else {
        return None;
    };
    let path = syn::parse2(trees.into_iter().collect()).ok()?;
    let fields: Result<Vec<Ident>, _> =
        split(group.stream()).into_iter().map(syn::parse2).collect();
    let fields = fields.ok().filter(|it| !it.is_empty())?;
    Some(Target::Model(path, fields))
}

fn list(item: &Item, needed: bool, reader: &mut Reader) -> Option<Vec<Part>> {
    match &item.value {
        Value::List(group) => Some(parts(group.stream(), reader.words, reader.errors)),
        Value::Flag if !needed => Some(Vec::new()),
        _ => {
            item.wrong(reader.words, reader.errors);
            None
        }
    }
}

fn misfit(item: &Item, reader: &mut Reader) {
    match reader.words.iter().any(|word| item.word == word.name) {
        true => item.wrong(reader.words, reader.errors),
        false => item.unknown(reader.words, reader.errors),
    }
}

/// Nothing is said about missing columns when something else is wrong already.
fn some_columns(item: &Item, none: bool, before: usize, reader: &mut Reader) -> Option<()> {
    if none && reader.errors.len() == before {
        let word = item.name();
        reader.errors.at(item, Message::NoFields { word });
    }
    (!none).then_some(())
}
