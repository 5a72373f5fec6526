//! `sql!`: statements beside models.

use proc_macro2::TokenStream;
use syn::{Ident, LitStr, Path};

use super::value::{Reader, Sql};
use super::words::SQL;
use super::{Part, once, parts};
use crate::errors::Errors;
use crate::messages::Message;

/// What was said to `sql!`.
#[derive(Default)]
pub(crate) struct Statements {
    pub(crate) text: Sql,
    pub(crate) file: Option<LitStr>,
    pub(crate) name: Option<Ident>,
    pub(crate) group: Option<LitStr>,
    pub(crate) krate: Option<Path>,
}

impl Statements {
    pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut said = Self::default();
        for part in parts(tokens.clone(), SQL, errors) {
            said.part(part, errors);
        }
        let nothing = said.text.postgres.is_none() && said.text.sqlite.is_none();
        if nothing && said.file.is_none() && errors.is_empty() {
            errors.at(tokens, Message::SqlEmpty {});
        }
        said
    }

    fn part(&mut self, part: Part, errors: &mut Errors) {
        let item = match part {
            Part::Item(item) => item,
            Part::Text(text) if text.value().trim().is_empty() => {
                return errors.at(text, Message::SqlEmpty {});
            }
            Part::Text(text) => {
                if self.text.postgres.is_some() || self.text.sqlite.is_some() {
                    errors.at(&text, Message::SqlTwice {});
                }
                self.text = Sql::both(text);
                return;
            }
        };
        let mut reader = Reader { words: SQL, errors };
        match item.name().as_str() {
            "file" => {
                let text = reader.text(&item);
                once(&mut self.file, text, &item, errors);
            }
            "group" => {
                let text = reader.text(&item);
                once(&mut self.group, text, &item, errors);
            }
            "name" => {
                let name = reader.ident(&item);
                once(&mut self.name, name, &item, errors);
            }
            "crate" => {
                let path = reader.path(&item);
                once(&mut self.krate, path, &item, errors);
            }
            _ => {
                if !reader.dialect(&item, &mut self.text, false) {
                    item.unknown(SQL, errors);
                }
            }
        }
    }
}
