//! The attributes of a struct.

use proc_macro2::Span;
use syn::{Attribute, Ident, LitStr, Path};

use super::constraint::{Check, ForeignKey, Index, Unique, check, foreign_key, index, unique};
use super::naming::{Naming, naming};
use super::postgres::{Exclude, Policy, RowSecurity, exclude, parameters, policy, row_security};
use super::value::Reader;
use super::words::{CONTAINER, DIALECTS, SQLX_CONTAINER};
use super::{Item, Part, Value, items, once, parts};
use crate::errors::Errors;
use crate::messages::Message;
use crate::name::Case;

/// What was said about a struct.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) table: Option<LitStr>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) renamed_from: Option<Vec<LitStr>>,
    pub(crate) primary_key: Option<KeyAttr>,
    pub(crate) uniques: Vec<Unique>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) checks: Vec<Check>,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) strict: Option<Span>,
    pub(crate) without_rowid: Option<Span>,
    pub(crate) unlogged: Option<Span>,
    pub(crate) comment: Option<Comment>,
    pub(crate) dropped: Option<Vec<LitStr>>,
    pub(crate) krate: Option<Path>,
    pub(crate) excludes: Vec<Exclude>,
    pub(crate) with: Option<Vec<(String, LitStr)>>,
    pub(crate) partition_by: Option<LitStr>,
    pub(crate) row_security: Option<RowSecurity>,
    pub(crate) policies: Vec<Policy>,
    pub(crate) group: Option<LitStr>,
    pub(crate) dialects: Option<Dialects>,
    pub(crate) unmanaged: Option<Span>,
    pub(crate) naming: Option<Naming>,
    /// The words of `#[lockplane(..)]`, for those that belong to tables alone.
    pub(crate) words: Vec<Ident>,
}

/// `primary_key(a, b, name = "..")`.
pub(crate) struct KeyAttr {
    pub(crate) fields: Vec<Ident>,
    pub(crate) name: Option<LitStr>,
}

/// The databases that have the table.
#[derive(Clone, Copy)]
pub(crate) struct Dialects {
    pub(crate) postgres: bool,
    pub(crate) sqlite: bool,
}

/// A comment, or the wish to take the doc comment.
pub(crate) enum Comment {
    Text(LitStr),
    Doc(Span),
}

impl Container {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut container = Self::default();
        for item in items(attrs, "sqlx", SQLX_CONTAINER, errors) {
            if item.word == "rename_all" {
                let case = rename_all(&item, errors);
                once(&mut container.rename_all, case, &item, errors);
            }
        }
        for item in items(attrs, "lockplane", CONTAINER, errors) {
            container.words.push(item.word.clone());
            container.item(&item, errors);
        }
        container
    }

    fn item(&mut self, item: &Item, errors: &mut Errors) {
        let mut reader = Reader {
            words: CONTAINER,
            errors,
        };
        match item.name().as_str() {
            "table" => {
                let text = reader.text(item);
                once(&mut self.table, text, item, errors);
            }
            "schema" => {
                let text = reader.text(item);
                once(&mut self.schema, text, item, errors);
            }
            "rename_all" => {
                let case = rename_all(item, errors);
                once(&mut self.rename_all, case, item, errors);
            }
            "renamed_from" => {
                let texts = reader.texts(item);
                once(&mut self.renamed_from, texts, item, errors);
            }
            "primary_key" => {
                let key = primary_key(item, &mut reader);
                once(&mut self.primary_key, key, item, errors);
            }
            "comment" => {
                let comment = comment(item, &mut reader);
                once(&mut self.comment, comment, item, errors);
            }
            "dropped" => {
                let texts = reader.texts(item);
                once(&mut self.dropped, texts, item, errors);
            }
            "crate" => {
                let path = reader.path(item);
                once(&mut self.krate, path, item, errors);
            }
            _ => self.belonging(item, errors),
        }
    }

    /// Where the model belongs, and where it does not.
    fn belonging(&mut self, item: &Item, errors: &mut Errors) {
        let mut reader = Reader {
            words: CONTAINER,
            errors,
        };
        match (item.name().as_str(), &item.value) {
            ("group", _) => {
                let text = reader.text(item);
                once(&mut self.group, text, item, errors);
            }
            ("dialects", _) => {
                let dialects = dialects(item, &mut reader);
                once(&mut self.dialects, dialects, item, errors);
            }
            ("naming", Value::List(group)) => {
                let templates = naming(group.stream(), errors);
                once(&mut self.naming, Some(templates), item, errors);
            }
            ("naming", _) => item.wrong(CONTAINER, errors),
            _ => self.postgres(item, errors),
        }
    }

    fn postgres(&mut self, item: &Item, errors: &mut Errors) {
        let mut reader = Reader {
            words: CONTAINER,
            errors,
        };
        match item.name().as_str() {
            "with" => {
                let pairs = parameters(item, &mut reader);
                once(&mut self.with, pairs, item, errors);
            }
            "partition_by" => {
                let text = reader.text(item);
                once(&mut self.partition_by, text, item, errors);
            }
            "row_level_security" => {
                let security = row_security(item, &mut reader);
                once(&mut self.row_security, security, item, errors);
            }
            "exclude" => self.excludes.extend(exclude(item, &mut reader)),
            "policy" => self.policies.extend(policy(item, &mut reader)),
            _ => self.flag_or_list(item, errors),
        }
    }

    fn flag_or_list(&mut self, item: &Item, errors: &mut Errors) {
        let mut reader = Reader {
            words: CONTAINER,
            errors,
        };
        let slot = match item.name().as_str() {
            "strict" => &mut self.strict,
            "without_rowid" => &mut self.without_rowid,
            "unlogged" => &mut self.unlogged,
            "unmanaged" => &mut self.unmanaged,
            "unique" => return self.uniques.extend(unique(item, true, &mut reader)),
            "index" => return self.indexes.extend(index(item, true, &mut reader)),
            "check" => return self.checks.extend(check(item, &mut reader)),
            "foreign_key" => return self.foreign_keys.extend(foreign_key(item, &mut reader)),
            _ => return item.unknown(CONTAINER, errors),
        };
        let flag = reader.flag(item);
        once(slot, flag, item, errors);
    }
}

fn primary_key(item: &Item, reader: &mut Reader) -> Option<KeyAttr> {
    let Value::List(group) = &item.value else {
        item.wrong(CONTAINER, reader.errors);
        return None;
    };
    let (mut fields, mut name) = (Vec::new(), None);
    for part in parts(group.stream(), CONTAINER, reader.errors) {
        match part {
            Part::Item(inner) if inner.word == "name" && !inner.is_flag() => {
                let text = reader.text(&inner);
                once(&mut name, text, &inner, reader.errors);
            }
            Part::Item(inner) if inner.is_flag() => fields.push(inner.word),
            _ => {
                item.wrong(CONTAINER, reader.errors);
                return None;
            }
        }
    }
    if fields.is_empty() {
        let word = item.name();
        reader.errors.at(item, Message::NoFields { word });
        return None;
    }
    Some(KeyAttr { fields, name })
}

/// `dialects(postgres)`.
fn dialects(item: &Item, reader: &mut Reader) -> Option<Dialects> {
    let mut found = Dialects {
        postgres: false,
        sqlite: false,
    };
    let Value::List(group) = &item.value else {
        item.wrong(CONTAINER, reader.errors);
        return None;
    };
    for part in parts(group.stream(), DIALECTS, reader.errors) {
        match part {
            Part::Item(inner) if inner.word == "postgres" && inner.is_flag() => {
                found.postgres = true;
            }
            Part::Item(inner) if inner.word == "sqlite" && inner.is_flag() => found.sqlite = true,
            Part::Item(inner) if inner.is_flag() => {
                inner.unknown(DIALECTS, reader.errors);
                return None;
            }
            _ => {
                item.wrong(CONTAINER, reader.errors);
                return None;
            }
        }
    }
    if found.postgres == found.sqlite {
        reader.errors.at(item, Message::DialectsAll {});
        return None;
    }
    Some(found)
}

pub(crate) fn rename_all(item: &Item, errors: &mut Errors) -> Option<Case> {
    let text = Reader {
        words: SQLX_CONTAINER,
        errors,
    }
    .text(item)?;
    let value = text.value();
    let case = Case::parse(&value);
    if case.is_none() {
        errors.at(text, Message::BadRenameAll { value });
    }
    case
}

/// `comment = "text"` or `comment = doc`.
pub(crate) fn comment(item: &Item, reader: &mut Reader) -> Option<Comment> {
    if let Value::Assign(tokens) = &item.value
        && tokens.to_string() == "doc"
    {
        return Some(Comment::Doc(item.span()));
    }
    reader.text(item).map(Comment::Text)
}
