//! The pieces of an expression's text and the spaces between them.

use super::Names;
use crate::sql::{Dialect, Token, TokenKind, ident, literal};

const OPERATORS: [&str; 10] = ["->>", "->", "||", "<=", "<>", "<<", "==", "!=", ">=", ">>"];

/// How many tokens the operator that comes next is made of; 1 for everything else.
pub(super) fn operator_length(rest: &[Token<'_>]) -> usize {
    let fits = |operator: &&&str| {
        operator.chars().enumerate().all(|(at, symbol)| {
            let close = at == 0 || (at < rest.len() && rest[at - 1].end() == rest[at].start);
            close && rest.get(at).is_some_and(|token| token.is_symbol(symbol))
        })
    };
    OPERATORS
        .iter()
        .find(fits)
        .map_or(1, |operator| operator.len())
}

/// An operator of several tokens.
pub(super) fn operator(tokens: &[Token<'_>]) -> Piece {
    let text: String = tokens.iter().map(|token| token.text).collect();
    let text = match text.as_str() {
        "==" => "=".to_owned(),
        "!=" => "<>".to_owned(),
        _ => text,
    };
    Piece::new(Role::Operator, text)
}

/// What a piece of text is, as far as spaces go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Open,
    Close,
    Comma,
    Dot,
    Operator,
    /// `+`, `-` or `~` before its operand.
    Sign,
    Keyword,
    /// A name right before its arguments.
    Function,
    Operand,
}

/// One piece: a token, or an operator of several.
pub(super) struct Piece {
    role: Role,
    pub(super) text: String,
}

impl Piece {
    fn new(role: Role, text: impl Into<String>) -> Self {
        Self {
            role,
            text: text.into(),
        }
    }
}

/// The piece that a single token is.
pub(super) fn piece(rest: &[Token<'_>], names: &Names, qualified: bool) -> Piece {
    let token = &rest[0];
    let call = rest.get(1).is_some_and(|next| next.is_symbol('('));
    match token.kind {
        TokenKind::Word => word(token.text, call, qualified, names),
        TokenKind::QuotedName => quoted(token, call, names),
        TokenKind::Symbol => symbol(token.text),
        _ => Piece::new(Role::Operand, token.text),
    }
}

fn symbol(text: &str) -> Piece {
    let role = match text {
        "(" => Role::Open,
        ")" => Role::Close,
        "," => Role::Comma,
        "." => Role::Dot,
        _ => Role::Operator,
    };
    Piece::new(role, text)
}

fn word(text: &str, call: bool, qualified: bool, names: &Names) -> Piece {
    let upper = text.to_ascii_uppercase();
    let lower = text.to_ascii_lowercase();
    match () {
        () if ["CAST", "RAISE"].contains(&upper.as_str()) && call => {
            Piece::new(Role::Function, upper)
        }
        () if !qualified && KEYWORDS.contains(&lower.as_str()) => Piece::new(Role::Keyword, upper),
        () if call => Piece::new(Role::Function, lower),
        () => match names.column(text) {
            Some(column) => Piece::new(Role::Operand, ident(column)),
            None => Piece::new(Role::Operand, upper),
        },
    }
}

/// A name in double quotes that is no column is a string to SQLite ("Quirks, Caveats, and Gotchas
/// In SQLite", section 8), except for the names of the rowid.
fn quoted(token: &Token<'_>, call: bool, names: &Names) -> Piece {
    let name = token.name(Dialect::Sqlite).unwrap_or_default();
    let rowid = ["rowid", "oid", "_rowid_"]
        .iter()
        .any(|word| name.eq_ignore_ascii_case(word));
    match names.column(&name) {
        Some(column) if !call => Piece::new(Role::Operand, ident(column)),
        _ if call => Piece::new(Role::Function, ident(&name.to_ascii_lowercase())),
        _ if rowid => Piece::new(Role::Operand, name.to_ascii_uppercase()),
        _ if token.text.starts_with('"') => Piece::new(Role::Operand, literal(&name)),
        _ => Piece::new(Role::Operand, ident(&name)),
    }
}

/// Words that are keywords inside an expression whatever the columns are called.
const KEYWORDS: &[&str] = &[
    "all",
    "and",
    "as",
    "between",
    "by",
    "case",
    "cast",
    "collate",
    "current_date",
    "current_time",
    "current_timestamp",
    "distinct",
    "else",
    "end",
    "escape",
    "exists",
    "from",
    "glob",
    "in",
    "is",
    "isnull",
    "like",
    "match",
    "not",
    "notnull",
    "null",
    "or",
    "order",
    "regexp",
    "select",
    "then",
    "when",
    "where",
];

/// What is written so far.
#[derive(Default)]
pub(super) struct Text {
    pub(super) out: String,
    last: Option<Role>,
}

impl Text {
    pub(super) fn push(&mut self, mut piece: Piece) {
        if self.is_sign(&piece) {
            piece.role = Role::Sign;
        }
        if self.needs_space(piece.role) {
            self.out.push(' ');
        }
        self.out.push_str(&piece.text);
        self.last = Some(piece.role);
    }

    fn is_sign(&self, piece: &Piece) -> bool {
        let free = matches!(
            self.last,
            None | Some(Role::Open | Role::Comma | Role::Operator | Role::Sign | Role::Keyword)
        );
        free && ["+", "-", "~"].contains(&piece.text.as_str())
    }

    fn needs_space(&self, next: Role) -> bool {
        match (self.last, next) {
            (None | Some(Role::Open | Role::Dot), _) => false,
            (_, Role::Close | Role::Comma | Role::Dot) => false,
            (Some(Role::Sign), next) => next == Role::Sign,
            (Some(Role::Function), Role::Open) => false,
            _ => true,
        }
    }
}
