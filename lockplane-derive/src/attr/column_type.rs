//! The attributes of an enum, its variants, or a newtype.

use proc_macro2::Span;
use syn::{Attribute, Ident, LitStr, Path};

use super::container::rename_all;
use super::value::Reader;
use super::words::{COLUMN_TYPE, SQLX_CONTAINER, SQLX_FIELD, VARIANT, Word};
use super::{Item, items, once};
use crate::errors::Errors;
use crate::messages::Message;
use crate::name::Case;

/// How an enum is kept.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Storage {
    Native,
    Text,
    Integer,
}

/// What was said about a type.
#[derive(Default)]
pub(crate) struct TypeAttrs {
    pub(crate) storage: Option<(Span, Storage)>,
    pub(crate) type_name: Option<LitStr>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) rename_all_at: Option<Ident>,
    pub(crate) renamed_from: Option<Vec<LitStr>>,
    pub(crate) krate: Option<Path>,
    pub(crate) repr: Option<Ident>,
}

impl TypeAttrs {
    pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut it = Self::default();
        for item in items(attrs, "sqlx", SQLX_CONTAINER, errors) {
            it.item(&item, SQLX_CONTAINER, errors);
        }
        for item in items(attrs, "lockplane", COLUMN_TYPE, errors) {
            it.item(&item, COLUMN_TYPE, errors);
        }
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("repr")) {
            it.repr = attr.parse_args::<Ident>().ok().or(it.repr);
        }
        it
    }

    fn item(&mut self, item: &Item, words: &'static [Word], errors: &mut Errors) {
        let mut reader = Reader { words, errors };
        match item.name().as_str() {
            word if !words.iter().any(|known| known.name == word) => item.unknown(words, errors),
            "native" => self.kept(item, Storage::Native, &mut reader),
            "text" => self.kept(item, Storage::Text, &mut reader),
            "integer" => self.kept(item, Storage::Integer, &mut reader),
            "type_name" => {
                let text = reader.text(item);
                once(&mut self.type_name, text, item, errors);
            }
            "schema" => {
                let text = reader.text(item);
                once(&mut self.schema, text, item, errors);
            }
            "rename_all" => {
                let case = rename_all(item, errors);
                once(&mut self.rename_all, case, item, errors);
                self.rename_all_at = Some(item.word.clone());
            }
            "renamed_from" => {
                let texts = reader.texts(item);
                once(&mut self.renamed_from, texts, item, errors);
            }
            "crate" => {
                let path = reader.path(item);
                once(&mut self.krate, path, item, errors);
            }
            _ => {}
        }
    }

    fn kept(&mut self, item: &Item, storage: Storage, reader: &mut Reader) {
        let flag = reader.flag(item);
        if self.storage.is_some_and(|(_, other)| other != storage) {
            reader.errors.at(&item.word, Message::StorageTwo {});
        }
        self.storage = self.storage.or(flag.map(|span| (span, storage)));
    }
}

/// What was said about a variant.
#[derive(Default)]
pub(crate) struct VariantAttrs {
    /// The name that `rename` gives it.
    pub(crate) rename: Option<LitStr>,
    pub(crate) renamed_from: Option<Vec<LitStr>>,
}

pub(crate) fn variant(attrs: &[Attribute], errors: &mut Errors) -> VariantAttrs {
    let mut it = VariantAttrs::default();
    for (name, words) in [("sqlx", SQLX_FIELD), ("lockplane", VARIANT)] {
        for item in items(attrs, name, words, errors) {
            if item.word == "rename" {
                let text = Reader { words, errors }.text(&item);
                once(&mut it.rename, text, &item, errors);
            } else if item.word == "renamed_from" && name == "lockplane" {
                let texts = Reader { words, errors }.texts(&item);
                once(&mut it.renamed_from, texts, &item, errors);
            } else if !words.iter().any(|word| item.word == word.name) {
                item.unknown(words, errors);
            }
        }
    }
    it
}
