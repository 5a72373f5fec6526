//! Defaults: Rust values that a column of a type can start with, or SQL.

use std::fmt;

use super::Sql;

/// The default of a column.
#[derive(Clone, Copy)]
pub enum DefaultDef {
    /// A literal.
    Literal(Literal),
    /// A constant or an enum's variant.
    Value(fn() -> Literal),
    /// An SQL expression.
    Sql(Sql),
}

/// A value that was given as a default.
///
/// Its type is fixed before a column's type is tested against it, so that a mistake is told in the
/// words of [`DefaultValue`].
#[derive(Debug)]
pub struct Given<V>(pub V);

impl<V: Copy> Given<V> {
    /// As a literal, if the type of the column accepts it.
    pub const fn literal<T: DefaultValue<V>>(self, literal: Literal) -> DefaultDef {
        DefaultDef::Literal(literal)
    }
}

impl<V> Given<V> {
    /// As a plain value, if the type of the column accepts it.
    pub fn value<T: DefaultValue<V>>(self) -> Literal {
        T::literal(self.0)
    }
}

/// A constant shows its value, not the address of what computes it.
impl fmt::Debug for DefaultDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(literal) => f.debug_tuple("Literal").field(literal).finish(),
            Self::Value(value) => f.debug_tuple("Value").field(&value()).finish(),
            Self::Sql(sql) => f.debug_tuple("Sql").field(sql).finish(),
        }
    }
}

/// A plain value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal {
    /// A whole number.
    Integer(i128),
    /// Another number.
    Float(f64),
    /// A truth value.
    Bool(bool),
    /// A text.
    Text(&'static str),
}

/// A column of type `Self` can have a `V`, written in Rust, as its default.
#[diagnostic::on_unimplemented(
    message = "a `{V}` cannot be the default of a `{Self}`",
    label = "a default for `{Self}` was expected",
    note = "an expression of the database's goes into `default_sql = \"...\"`"
)]
pub trait DefaultValue<V> {
    /// The value as a plain one.
    fn literal(value: V) -> Literal;
}

macro_rules! values {
    ($($variant:ident($into:ty): $($ty:ty)*;)*) => {$($(
        impl DefaultValue<$ty> for $ty {
            fn literal(value: $ty) -> Literal {
                Literal::$variant(<$into>::from(value))
            }
        }
    )*)*};
}

values! {
    Integer(i128): i8 i16 i32 i64 u8 u16 u32 u64;
    Float(f64): f64;
    Bool(bool): bool;
}

/// By way of its digits, which the nearest `f64` would have more of.
impl DefaultValue<f32> for f32 {
    fn literal(value: f32) -> Literal {
        let digits = value.to_string().parse();
        Literal::Float(digits.unwrap_or(f64::from(value)))
    }
}

macro_rules! texts {
    ($($ty:ty)*) => {$(
        impl DefaultValue<&'static str> for $ty {
            fn literal(value: &'static str) -> Literal {
                Literal::Text(value)
            }
        }
    )*};
}

texts!(String Box<str> &'static str std::borrow::Cow<'static, str> std::sync::Arc<str> std::rc::Rc<str>);

impl<T: DefaultValue<V>, V> DefaultValue<V> for Option<T> {
    fn literal(value: V) -> Literal {
        T::literal(value)
    }
}
