//! Walking over the tokens of one statement.

use crate::error::{Error, Result};
use crate::sql::definition::name_of;
use crate::sql::{Dialect, Token, tokens};

/// A place in a statement; white space and comments are not there.
pub(super) struct Cursor<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    place: &'a str,
}

impl<'a> Cursor<'a> {
    /// The start of a statement; `place` is what messages call it.
    pub(super) fn new(sql: &'a str, place: &'a str) -> Self {
        let mut tokens = tokens(sql, Dialect::Sqlite);
        tokens.retain(|token| !token.is_blank());
        Self {
            tokens,
            at: 0,
            place,
        }
    }

    /// The start of a part of a statement.
    pub(super) fn part(&self, tokens: &[Token<'a>]) -> Self {
        Self {
            tokens: tokens.to_vec(),
            at: 0,
            place: self.place,
        }
    }

    pub(super) fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<Token<'a>> {
        let token = self.peek();
        self.at += usize::from(token.is_some());
        token
    }

    /// What was gone past last.
    pub(super) fn last(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at.checked_sub(1)?).copied()
    }

    /// Everything that is left.
    pub(super) fn rest(&self) -> &[Token<'a>] {
        &self.tokens[self.at..]
    }

    pub(super) fn at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn at_word(&self, word: &str) -> bool {
        self.peek().is_some_and(|token| token.is_word(word))
    }

    pub(super) fn at_symbol(&self, symbol: char) -> bool {
        self.peek().is_some_and(|token| token.is_symbol(symbol))
    }

    /// Goes past these words if they all come next.
    pub(super) fn eat(&mut self, words: &[&str]) -> bool {
        let rest = self.rest();
        let here = words.len() <= rest.len()
            && words
                .iter()
                .zip(rest)
                .all(|(word, token)| token.is_word(word));
        if here {
            self.at += words.len();
        }
        here
    }

    pub(super) fn eat_symbol(&mut self, symbol: char) -> bool {
        let here = self.at_symbol(symbol);
        self.at += usize::from(here);
        here
    }

    pub(super) fn expect(&mut self, words: &[&str]) -> Result<()> {
        match self.eat(words) {
            true => Ok(()),
            false => Err(self.unreadable(&words.join(" ").to_uppercase())),
        }
    }

    /// A name; SQLite takes a string for one too.
    pub(super) fn name(&mut self) -> Result<String> {
        let name = self.peek().as_ref().and_then(name_of);
        let name = name.ok_or_else(|| self.unreadable("a name"))?;
        self.at += 1;
        Ok(name)
    }

    /// What stands between the parenthesis that comes next and the one that closes it.
    pub(super) fn group(&mut self) -> Result<Vec<Token<'a>>> {
        if !self.eat_symbol('(') {
            return Err(self.unreadable("`(`"));
        }
        let (start, mut depth) = (self.at, 1_usize);
        while let Some(token) = self.next() {
            depth += usize::from(token.is_symbol('('));
            depth -= usize::from(token.is_symbol(')'));
            if depth == 0 {
                return Ok(self.tokens[start..self.at - 1].to_vec());
            }
        }
        Err(self.unreadable("`)`"))
    }

    /// The parts between commas of a group in parentheses.
    pub(super) fn list(&mut self) -> Result<Vec<Vec<Token<'a>>>> {
        Ok(split(&self.group()?))
    }

    /// A list of names in parentheses.
    pub(super) fn names(&mut self) -> Result<Vec<String>> {
        let list = self.list()?;
        list.iter().map(|item| self.part(item).name()).collect()
    }

    /// The error for something else than what was expected here.
    pub(super) fn unreadable(&self, expected: &str) -> Error {
        let found = self.peek().map_or("the end", |token| token.text).to_owned();
        Error::Source {
            place: self.place.to_owned(),
            message: format!("its stored SQL has `{found}` where {expected} was expected"),
            advice: "nothing was changed; SQLite itself may not be able to read this object: try `PRAGMA integrity_check`".into(),
        }
    }
}

fn split<'a>(tokens: &[Token<'a>]) -> Vec<Vec<Token<'a>>> {
    let (mut parts, mut depth) = (vec![Vec::new()], 0_i32);
    for token in tokens {
        depth += i32::from(token.is_symbol('(')) - i32::from(token.is_symbol(')'));
        match parts.last_mut() {
            Some(part) if depth > 0 || !token.is_symbol(',') => part.push(*token),
            _ => parts.push(Vec::new()),
        }
    }
    parts
}
