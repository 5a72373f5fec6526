//! Attributes as the author wrote them: words with values, every mistake collected.

pub(crate) mod column_type;
pub(crate) mod constraint;
pub(crate) mod container;
pub(crate) mod field;
pub(crate) mod naming;
pub(crate) mod postgres;
pub(crate) mod reference;
pub(crate) mod sql;
pub(crate) mod value;
pub(crate) mod words;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Ident, LitStr, Meta};

use crate::errors::Errors;
use crate::messages::{Message, suggestion};
use words::{Word, form, meant};

/// One word of an attribute with its value.
pub(crate) struct Item {
    pub(crate) word: Ident,
    pub(crate) value: Value,
}

/// What follows a word.
pub(crate) enum Value {
    /// Nothing.
    Flag,
    /// `= tokens`.
    Assign(TokenStream),
    /// `(tokens)`.
    List(Group),
}

/// What stands between two commas.
pub(crate) enum Part {
    Item(Item),
    Text(LitStr),
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.word.to_tokens(tokens);
        match &self.value {
            Value::Flag => {}
            Value::Assign(value) => value.to_tokens(tokens),
            Value::List(group) => group.to_tokens(tokens),
        }
    }
}

impl Item {
    pub(crate) fn name(&self) -> String {
        crate::name::plain(&self.word)
    }

    pub(crate) fn is_flag(&self) -> bool {
        matches!(self.value, Value::Flag)
    }

    pub(crate) fn span(&self) -> Span {
        self.word.span()
    }

    /// Complains about the value: this is how the word is written.
    pub(crate) fn wrong(&self, words: &[Word], errors: &mut Errors) {
        let word = self.name();
        let form = form(words, &word);
        errors.at(self, Message::Form { word, form });
    }

    /// Complains about a word nobody knows.
    pub(crate) fn unknown(&self, words: &[Word], errors: &mut Errors) {
        let word = self.name();
        let nearest = match meant(&word, words) {
            Some(here) => format!("here it is {here}"),
            None => suggestion(&word, words.iter().map(|word| word.name)),
        };
        errors.at(&self.word, Message::UnknownWord { word, nearest });
    }
}

/// Sets a value that may be given once.
pub(crate) fn once<T>(slot: &mut Option<T>, value: Option<T>, item: &Item, errors: &mut Errors) {
    let Some(value) = value else {
        return;
    };
    if slot.is_some() {
        let word = item.name();
        errors.at(&item.word, Message::Twice { word });
    }
    *slot = Some(value);
}

/// The items of all attributes called `name`, such as `#[lockplane(..)]`.
pub(crate) fn items(
    attrs: &[Attribute],
    name: &str,
    words: &[Word],
    errors: &mut Errors,
) -> Vec<Item> {
    let mut items = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident(name)) {
        match &attr.meta {
            Meta::List(list) => {
                for part in parts(list.tokens.clone(), words, errors) {
                    match part {
                        Part::Item(item) => items.push(item),
                        Part::Text(text) => not_a_word(text, words, errors),
                    }
                }
            }
            other => not_a_word(other, words, errors),
        }
    }
    items
}

/// The parts of a list.
pub(crate) fn parts(tokens: TokenStream, words: &[Word], errors: &mut Errors) -> Vec<Part> {
    let chunks = split(tokens);
    chunks
        .into_iter()
        .filter_map(|chunk| part(chunk, words, errors))
        .collect()
}

fn part(chunk: TokenStream, words: &[Word], errors: &mut Errors) -> Option<Part> {
    if let Ok(text) = syn::parse2::<LitStr>(chunk.clone()) {
        return Some(Part::Text(text));
    }
    let mut trees = chunk.clone().into_iter();
    let Some(TokenTree::Ident(word)) = trees.next() else {
        not_a_word(chunk, words, errors);
        return None;
    };
    let value = match (trees.next(), trees.next()) {
        (None, _) => Value::Flag,
        (Some(TokenTree::Punct(punct)), Some(first)) if punct.as_char() == '=' => {
            Value::Assign(std::iter::once(first).chain(trees).collect())
        }
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Parenthesis => {
            Value::List(group)
        }
        _ => {
            let form = form(words, &crate::name::plain(&word));
            let word = crate::name::plain(&word);
            errors.at(chunk, Message::Form { word, form });
            return None;
        }
    };
    Some(Part::Item(Item { word, value }))
}

fn not_a_word(tokens: impl ToTokens, words: &[Word], errors: &mut Errors) {
    let form = words.first().map_or("", |word| word.form).to_owned();
    errors.at(tokens, Message::NotAWord { form });
}

/// The tokens between commas; groups hide theirs.
pub(crate) fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut chunks = vec![Vec::new()];
    for tree in tokens {
        match (&tree, chunks.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => chunks.push(Vec::new()),
            (_, Some(chunk)) => chunk.push(tree),
            (_, None) => {}
        }
    }
    let chunks = chunks.into_iter().filter(|chunk| !chunk.is_empty());
    chunks.map(TokenStream::from_iter).collect()
}
