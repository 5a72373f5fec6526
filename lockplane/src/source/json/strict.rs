//! What serde's own derives do not refuse: things listed twice, unknown fields of constraints.

use std::collections::BTreeSet;
use std::fmt::Display;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::v1::{ColumnFile, EnumFile, TableFile};
use crate::schema::{Constraint, Index, Object, Rights, Sequence};

/// Something that its name tells apart from others in the same list.
pub(super) trait Named {
    /// What it is called.
    fn called(&self) -> impl Display + Ord + '_;
}

macro_rules! named {
    ($($ty:ty: $field:ident),*) => {$(
        impl Named for $ty {
            fn called(&self) -> impl Display + Ord + '_ {
                &self.$field
            }
        }
    )*};
}
named!(EnumFile: name, Sequence: name, TableFile: name, ColumnFile: name, Index: name, Object: id, Rights: of);

/// A list in which nothing stands twice.
pub(super) fn unique<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Named,
{
    let list = Vec::<T>::deserialize(from)?;
    let mut seen = BTreeSet::new();
    for item in &list {
        if !seen.insert(item.called()) {
            let message = format!("`{}` is listed twice", item.called());
            return Err(D::Error::custom(message));
        }
    }
    drop(seen);
    Ok(list)
}

/// Constraints without unknown fields.
pub(super) fn constraints<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Constraint>, D::Error> {
    let list = Vec::<Strict>::deserialize(from)?;
    Ok(list.into_iter().map(|strict| strict.0).collect())
}

struct Strict(Constraint);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let fields = Map::<String, Value>::deserialize(from)?;
        let kind = fields.get("kind").and_then(Value::as_str).unwrap_or("");
        let known = fields_of(kind);
        let unknown =
            |field: &&String| !COMMON.contains(&field.as_str()) && !known.contains(&field.as_str());
        if let Some(field) = fields.keys().find(unknown).filter(|_| !known.is_empty()) {
            let all = [COMMON, known].concat().join("`, `");
            let message = format!(
                "unknown field `{field}` of a `{kind}` constraint, expected one of `{all}`"
            );
            return Err(D::Error::custom(message));
        }
        let constraint = serde_json::from_value(Value::Object(fields)).map_err(D::Error::custom)?;
        Ok(Self(constraint))
    }
}

const COMMON: &[&str] = &[
    "kind",
    "name",
    "deferrable",
    "not_valid",
    "not_enforced",
    "with",
    "tablespace",
    "attached_to",
    "inherited",
    "comment",
];

fn fields_of(kind: &str) -> &'static [&'static str] {
    match kind {
        "primary_key" => &[
            "columns",
            "include",
            "autoincrement",
            "without_overlaps",
            "conflict",
        ],
        "unique" => &[
            "columns",
            "include",
            "nulls_not_distinct",
            "without_overlaps",
            "conflict",
        ],
        "check" => &["expression", "no_inherit", "conflict"],
        "foreign_key" => &[
            "columns",
            "references",
            "referenced_columns",
            "on_delete",
            "on_update",
            "set_columns",
            "match",
            "period",
        ],
        "exclude" => &["definition"],
        _ => &[],
    }
}
