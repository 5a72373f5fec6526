//! Values: strings, numbers, SQL for one or both databases, lists of fields.

use proc_macro2::Span;
use syn::{Ident, LitInt, LitStr, Path};

use super::words::{ACTIONS, DIALECTS, KEY, Word};
use super::{Item, Part, Value, once, parts, split};
use crate::errors::Errors;
use crate::messages::{Message, suggestion};

/// SQL that may differ between the databases.
#[derive(Clone, Default)]
pub(crate) struct Sql {
    pub(crate) postgres: Option<LitStr>,
    pub(crate) sqlite: Option<LitStr>,
}

impl Sql {
    pub(crate) fn both(text: LitStr) -> Self {
        Self {
            postgres: Some(text.clone()),
            sqlite: Some(text),
        }
    }
}

/// A field named in a list, with what was said about it there.
pub(crate) struct Key {
    pub(crate) field: Ident,
    pub(crate) options: KeyOptions,
}

/// How one key of an index is kept.
#[derive(Default)]
pub(crate) struct KeyOptions {
    pub(crate) desc: bool,
    pub(crate) nulls_first: bool,
    pub(crate) nulls_last: bool,
    pub(crate) opclass: Option<LitStr>,
    pub(crate) collate: Option<Sql>,
}

/// What a reference does.
#[derive(Default)]
pub(crate) struct Actions {
    pub(crate) on_delete: Option<Ident>,
    pub(crate) on_update: Option<Ident>,
    pub(crate) deferrable: Option<Ident>,
    pub(crate) not_valid: Option<Span>,
}

/// A reader of items of one vocabulary.
pub(crate) struct Reader<'a> {
    pub(crate) words: &'static [Word],
    pub(crate) errors: &'a mut Errors,
}

impl Reader<'_> {
    fn wrong<T>(&mut self, item: &Item) -> Option<T> {
        item.wrong(self.words, self.errors);
        None
    }

    /// A word alone.
    pub(crate) fn flag(&mut self, item: &Item) -> Option<Span> {
        match &item.value {
            Value::Flag => Some(item.span()),
            _ => self.wrong(item),
        }
    }

    /// `= "text"`, not empty.
    pub(crate) fn text(&mut self, item: &Item) -> Option<LitStr> {
        let Value::Assign(tokens) = &item.value else {
            return self.wrong(item);
        };
        match syn::parse2::<LitStr>(tokens.clone()) {
            Ok(text) => self.filled(item, text),
            Err(_) => self.wrong(item),
        }
    }

    fn filled(&mut self, item: &Item, text: LitStr) -> Option<LitStr> {
        if text.value().trim().is_empty() {
            let word = item.name();
            self.errors.at(&text, Message::Empty { word });
            return None;
        }
        Some(text)
    }

    /// `= "text"` or `("text", "text")`.
    pub(crate) fn texts(&mut self, item: &Item) -> Option<Vec<LitStr>> {
        let Value::List(group) = &item.value else {
            return self.text(item).map(|text| vec![text]);
        };
        let chunks = split(group.stream());
        let texts: Result<Vec<LitStr>, _> = chunks.into_iter().map(syn::parse2).collect();
        match texts {
            Ok(texts) if !texts.is_empty() => Some(texts),
            _ => self.wrong(item),
        }
    }

    /// `= "sql"` or `(postgres = "sql", sqlite = "sql")`.
    pub(crate) fn sql(&mut self, item: &Item) -> Option<Sql> {
        let Value::List(group) = &item.value else {
            return self.text(item).map(Sql::both);
        };
        let mut sql = Sql::default();
        let before = self.errors.len();
        for part in parts(group.stream(), DIALECTS, self.errors) {
            match part {
                Part::Item(inner) => self.dialect(&inner, &mut sql, true),
                Part::Text(_) => return self.wrong(item),
            };
        }
        match (&sql.postgres, &sql.sqlite) {
            // One mistake is one message.
            (None, None) if self.errors.len() > before => None,
            (None, None) => self.wrong(item),
            _ => Some(sql),
        }
    }

    /// `postgres = "sql"` or `sqlite = "sql"` among other words; whether it was one.
    pub(crate) fn dialect(&mut self, item: &Item, sql: &mut Sql, alone: bool) -> bool {
        let slot = match item.name().as_str() {
            "postgres" => &mut sql.postgres,
            "sqlite" => &mut sql.sqlite,
            _ => {
                if alone {
                    item.unknown(DIALECTS, self.errors);
                }
                return false;
            }
        };
        let words = std::mem::replace(&mut self.words, DIALECTS);
        let text = self.text(item);
        once(slot, text, item, self.errors);
        self.words = words;
        true
    }

    /// `= word` or `= "word"`.
    pub(crate) fn ident(&mut self, item: &Item) -> Option<Ident> {
        let Value::Assign(tokens) = &item.value else {
            return self.wrong(item);
        };
        match syn::parse2::<Ident>(tokens.clone()) {
            Ok(ident) => Some(ident),
            Err(_) => self.wrong(item),
        }
    }

    /// `= path`.
    pub(crate) fn path(&mut self, item: &Item) -> Option<Path> {
        let Value::Assign(tokens) = &item.value else {
            return self.wrong(item);
        };
        match syn::parse::Parser::parse2(Path::parse_mod_style, tokens.clone()) {
            Ok(path) => Some(path),
            Err(_) => self.wrong(item),
        }
    }

    /// `= 1`, also negative.
    pub(crate) fn number(&mut self, item: &Item) -> Option<i64> {
        let Value::Assign(tokens) = &item.value else {
            return self.wrong(item);
        };
        let text: String = tokens
            .clone()
            .into_iter()
            .map(|it| it.to_string())
            .collect();
        match text.replace('_', "").parse() {
            Ok(number) => Some(number),
            Err(_) => self.wrong(item),
        }
    }

    /// `(1, 2)`.
    pub(crate) fn numbers(&mut self, item: &Item) -> Option<(u32, u32)> {
        let Value::List(group) = &item.value else {
            return self.wrong(item);
        };
        let number = |tokens| syn::parse2::<LitInt>(tokens).and_then(|it| it.base10_parse());
        let numbers: Result<Vec<u32>, _> = split(group.stream()).into_iter().map(number).collect();
        match numbers.as_deref() {
            Ok(&[digits, scale]) => Some((digits, scale)),
            Ok(&[digits]) => Some((digits, 0)),
            _ => self.wrong(item),
        }
    }

    /// `(field, field)`.
    pub(crate) fn fields(&mut self, item: &Item) -> Option<Vec<Ident>> {
        let Value::List(group) = &item.value else {
            return self.wrong(item);
        };
        let chunks = split(group.stream());
        let fields: Result<Vec<Ident>, _> = chunks.into_iter().map(syn::parse2).collect();
        match fields {
            Ok(fields) => self.some_fields(item, fields),
            Err(_) => self.wrong(item),
        }
    }

    fn some_fields<T>(&mut self, item: &Item, fields: Vec<T>) -> Option<Vec<T>> {
        if fields.is_empty() {
            let word = item.name();
            self.errors.at(item, Message::NoFields { word });
            return None;
        }
        Some(fields)
    }

    /// `(field, field(desc))`.
    pub(crate) fn keys(&mut self, item: &Item) -> Option<Vec<Key>> {
        let Value::List(group) = &item.value else {
            return self.wrong(item);
        };
        let mut keys = Vec::new();
        for part in parts(group.stream(), KEY, self.errors) {
            match part {
                Part::Item(inner) => keys.extend(self.key(inner)),
                Part::Text(_) => return self.wrong(item),
            }
        }
        self.some_fields(item, keys)
    }

    /// `field` or `field(desc, nulls_last)`.
    pub(crate) fn key(&mut self, item: Item) -> Option<Key> {
        let mut options = KeyOptions::default();
        match &item.value {
            Value::Flag => {}
            Value::Assign(_) => return self.wrong(&item),
            Value::List(group) => {
                for part in parts(group.stream(), KEY, self.errors) {
                    match part {
                        Part::Item(inner) if self.key_option(&inner, &mut options) => {}
                        Part::Item(inner) => inner.unknown(KEY, self.errors),
                        Part::Text(_) => return self.wrong(&item),
                    }
                }
            }
        }
        let field = item.word;
        Some(Key { field, options })
    }

    /// A word about a key; whether it was one.
    pub(crate) fn key_option(&mut self, item: &Item, options: &mut KeyOptions) -> bool {
        match item.name().as_str() {
            "asc" => drop(self.flag(item)),
            "desc" => options.desc |= self.flag(item).is_some(),
            "nulls_first" => options.nulls_first |= self.flag(item).is_some(),
            "nulls_last" => options.nulls_last |= self.flag(item).is_some(),
            "opclass" => {
                let text = self.text(item);
                once(&mut options.opclass, text, item, self.errors);
            }
            "collate" => {
                let sql = self.sql(item);
                once(&mut options.collate, sql, item, self.errors);
            }
            _ => return false,
        }
        true
    }

    /// A word about a reference; whether it was one.
    pub(crate) fn action(&mut self, item: &Item, actions: &mut Actions) -> bool {
        let name = item.name();
        let slot = match name.as_str() {
            "on_delete" => &mut actions.on_delete,
            "on_update" => &mut actions.on_update,
            "deferrable" => {
                let word = self.deferrable(item);
                once(&mut actions.deferrable, word, item, self.errors);
                return true;
            }
            "not_valid" => {
                let flag = self.flag(item);
                once(&mut actions.not_valid, flag, item, self.errors);
                return true;
            }
            _ => return false,
        };
        let word = self
            .ident(item)
            .filter(|word| known_action(word, self.errors));
        once(slot, word, item, self.errors);
        true
    }

    /// `= initially_deferred` or `= initially_immediate`.
    pub(crate) fn deferrable(&mut self, item: &Item) -> Option<Ident> {
        let ident = self.ident(item)?;
        let word = ident.to_string();
        if word == "initially_deferred" || word == "initially_immediate" {
            return Some(ident);
        }
        self.errors.at(ident, Message::UnknownDeferrable { word });
        None
    }
}

fn known_action(ident: &Ident, errors: &mut Errors) -> bool {
    let word = ident.to_string();
    let known = ACTIONS.contains(&word.as_str());
    if !known {
        let nearest = suggestion(&word, ACTIONS.iter().copied());
        errors.at(ident, Message::UnknownAction { word, nearest });
    }
    known
}
