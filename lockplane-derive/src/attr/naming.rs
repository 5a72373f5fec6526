//! How what is not named is called.

use proc_macro2::TokenStream;
use syn::LitStr;

use super::value::Reader;
use super::words::NAMING;
use super::{Part, once, parts};
use crate::errors::Errors;
use crate::messages::Message;

/// Templates of names.
#[derive(Default)]
pub(crate) struct Naming {
    pub(crate) primary_key: Option<LitStr>,
    pub(crate) unique: Option<LitStr>,
    pub(crate) index: Option<LitStr>,
    pub(crate) foreign_key: Option<LitStr>,
    pub(crate) check: Option<LitStr>,
}

/// `index = "ix_{table}_{columns}", unique = ".."`.
pub(crate) fn naming(tokens: TokenStream, errors: &mut Errors) -> Naming {
    let mut naming = Naming::default();
    for part in parts(tokens, NAMING, errors) {
        let item = match part {
            Part::Item(item) => item,
            Part::Text(text) => {
                let form = NAMING[2].form.to_owned();
                errors.at(text, Message::NotAWord { form });
                continue;
            }
        };
        let slot = match item.name().as_str() {
            "primary_key" => &mut naming.primary_key,
            "unique" => &mut naming.unique,
            "index" => &mut naming.index,
            "foreign_key" => &mut naming.foreign_key,
            "check" => &mut naming.check,
            _ => {
                item.unknown(NAMING, errors);
                continue;
            }
        };
        let words = NAMING;
        let text = Reader { words, errors }.text(&item);
        if let Some(text) = &text {
            placeholders(text, item.word == "foreign_key", errors);
        }
        once(slot, text, &item, errors);
    }
    naming
}

fn placeholders(text: &LitStr, refers: bool, errors: &mut Errors) {
    let known: &[&str] = match refers {
        true => &["{table}", "{columns}", "{referenced}"],
        false => &["{table}", "{columns}"],
    };
    let value = text.value();
    let left = known.iter().fold(value, |left, it| left.replace(it, ""));
    if left.contains(['{', '}']) {
        let known = known.join(", ");
        errors.at(text, Message::NamingPlaceholder { known });
    }
}
