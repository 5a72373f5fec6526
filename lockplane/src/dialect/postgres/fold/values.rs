//! What makes a value of a new type out of one of the type that it takes the place of.

use crate::dialect::Conversion;
use crate::dialect::postgres::definition::{Attribute, attributes};
use crate::dialect::postgres::types::{conversion, explicit_cast};
use crate::diff::{Remade, UserType};
use crate::schema::{Column, Object, ObjectKind, QName};
use crate::sql::{Dialect, ident, tokens};

/// The expression, or nothing where the engine's own conversion does it. `all` are the types that
/// are made anew together.
pub(super) fn using(
    column: &Column,
    from: &UserType,
    to: &UserType,
    all: &[Remade],
) -> Option<String> {
    let name = ident(&column.name);
    let array = column.ty.ends_with(']');
    let through_text = match array {
        true => format!("{name}::text[]::{}", column.ty),
        false => format!("{name}::text::{}", column.ty),
    };
    let through_text = match means_otherwise(&column.ty, all) {
        true => stuck(&name, &column.ty),
        false => through_text,
    };
    let (from, to) = match (from, to) {
        (UserType::Object(from), UserType::Object(to)) if from.id.kind == to.id.kind => (from, to),
        (UserType::Enum(_), UserType::Object(to)) if takes_text(to) => {
            return Some(format!("{name}::text{}", if array { "[]" } else { "" }));
        }
        _ => return Some(through_text),
    };
    match from.id.kind {
        ObjectKind::Collation => None,
        ObjectKind::Domain if !array => domain(&name, from, to, all).unwrap_or(Some(through_text)),
        ObjectKind::Type if !array => row(&name, &column.ty, from, to, all).or(Some(through_text)),
        _ => Some(through_text),
    }
}

/// Whether a domain takes text without a cast, which would cut what is too long for it.
fn takes_text(domain: &Object) -> bool {
    let base = crate::dialect::postgres::definition::base(domain);
    let base = base.filter(|_| domain.id.kind == ObjectKind::Domain);
    base.is_some_and(|base| conversion("text", &base) != Conversion::Explicit)
}

/// Whether the text of an old value would be taken for another new one: attributes of a composite type
/// somewhere inside have changed places.
fn means_otherwise(ty: &str, all: &[Remade]) -> bool {
    all.iter()
        .filter(|other| is_of(ty, &other.from.id().name))
        .any(|other| match (&other.from, &other.to) {
            (UserType::Object(from), UserType::Object(to)) => moved_inside(from, to, all),
            _ => false,
        })
}

fn moved_inside(from: &Object, to: &Object, all: &[Remade]) -> bool {
    if from.id.kind == ObjectKind::Domain {
        let base = crate::dialect::postgres::definition::base(from);
        return base.is_some_and(|base| means_otherwise(&base, all));
    }
    let (Some(from), Some(to)) = (attributes(from), attributes(to)) else {
        return false;
    };
    let mut pairs = from.iter().zip(&to);
    pairs.any(|(old, new)| old.name != new.name)
        || from.iter().any(|old| means_otherwise(bare(&old.ty), all))
}

/// Fails on the first value, which says why: nothing can take such values apart where they are.
fn stuck(value: &str, ty: &str) -> String {
    format!(
        "CASE WHEN {value} IS DISTINCT FROM NULL THEN ('attributes change places inside of ' || {value}::text)::{ty} END"
    )
}

/// `None` where what is beneath the domain is itself made anew.
fn domain(column: &str, from: &Object, to: &Object, all: &[Remade]) -> Option<Option<String>> {
    let base = crate::dialect::postgres::definition::base;
    let (from, to) = (base(from)?, base(to)?);
    let anew = is_anew(&from, all) || is_anew(&to, all);
    (!anew).then(|| explicit_cast(column, &from, &to))
}

/// Whether a type is one of the user's own, or an array of it. PostgreSQL's own are printed without a namespace.
fn is_of(ty: &str, own: &QName) -> bool {
    let all = tokens(ty, Dialect::Postgres);
    let [namespace, dot, name, ..] = all.as_slice() else {
        return false;
    };
    let is = |at: usize, name: &str| all[at].name(Dialect::Postgres).as_deref() == Some(name);
    dot.is_symbol('.')
        && is(0, &own.namespace)
        && is(2, &own.name)
        && namespace.end() == dot.start
        && dot.end() == name.start
}

fn is_anew(ty: &str, all: &[Remade]) -> bool {
    all.iter().any(|other| is_of(ty, &other.from.id().name))
}

/// A row built attribute by attribute; nothing where the text of the old one is a new one.
fn row(column: &str, ty: &str, from: &Object, to: &Object, all: &[Remade]) -> Option<String> {
    let (from, to) = (attributes(from)?, attributes(to)?);
    let same = |pair: (&Attribute, &Attribute)| pair.0.name == pair.1.name;
    if from.len() == to.len() && from.iter().zip(&to).all(same) {
        return None;
    }
    let values: Vec<String> = to
        .iter()
        .map(|wanted| {
            let old = from.iter().find(|old| old.name == wanted.name);
            old.map_or_else(
                || format!("NULL::{}", bare(&wanted.ty)),
                |old| attribute(column, old, wanted, all),
            )
        })
        .collect();
    let values = values.join(", ");
    Some(format!(
        "CASE WHEN {column} IS DISTINCT FROM NULL THEN ROW({values})::{ty} END"
    ))
}

fn attribute(column: &str, old: &Attribute, new: &Attribute, all: &[Remade]) -> String {
    let value = format!("({column}).{}", ident(&old.name));
    let ty = bare(&new.ty);
    match old.ty == new.ty && !is_anew(ty, all) {
        true => value,
        false if means_otherwise(ty, all) => stuck(&value, ty),
        false => format!("{value}::text::{ty}"),
    }
}

/// A type without its collation.
fn bare(ty: &str) -> &str {
    ty.split(" COLLATE ").next().unwrap_or(ty)
}
