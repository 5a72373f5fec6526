//! PostgreSQL's own spelling of defaults, where it is certain.

use sqlparser::ast::{Expr, UnaryOperator, Value};

use crate::sql::{Dialect, TokenKind, tokens};

/// As PostgreSQL prints the default of a column of this type; other than constants as written.
pub(super) fn spell(value: &Expr, ty: &str) -> String {
    match value {
        Expr::Value(value) => constant(&value.value, ty),
        Expr::UnaryOp {
            op: UnaryOperator::Minus,
            expr,
        } if ty == "integer" => format!("'-{expr}'::integer"),
        Expr::Function(_) => lower_casts(&value.to_string().to_lowercase_name()),
        other => lower_casts(&other.to_string()),
    }
}

/// The types behind `::` in lower case.
fn lower_casts(text: &str) -> String {
    let mut colons = 0;
    let each = tokens(text, Dialect::Postgres).into_iter().map(|token| {
        let is_type = colons == 2 && token.kind == TokenKind::Word;
        colons = if token.is_symbol(':') { colons + 1 } else { 0 };
        match is_type {
            true => token.text.to_lowercase(),
            false => token.text.to_owned(),
        }
    });
    each.collect()
}

fn constant(value: &Value, ty: &str) -> String {
    match value {
        Value::SingleQuotedString(text) => {
            // A limit is not part of the constant's type.
            let ty = ty.split('(').next().unwrap_or(ty);
            format!("{}::{ty}", crate::sql::literal(text))
        }
        Value::Boolean(yes) => yes.to_string(),
        Value::Null => format!("NULL::{ty}"),
        other => other.to_string(),
    }
}

trait LowercaseName {
    fn to_lowercase_name(&self) -> String;
}

impl LowercaseName for String {
    /// The name before the parenthesis in lower case, unless quoted; SQL's own constants in upper case.
    fn to_lowercase_name(&self) -> String {
        let Some((name, rest)) = self.split_once('(') else {
            return self.to_uppercase();
        };
        match name.contains('"') {
            true => self.clone(),
            false => format!("{}({rest}", name.to_lowercase()),
        }
    }
}
