//! Maps that are lists in JSON: the key is part of the value.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{EnumType, Object, ObjectId, QName, Rights, Sequence, Table};

/// A value that carries its own key.
pub(super) trait Keyed {
    type Key: Ord + Clone + std::fmt::Display;
    fn key(&self) -> Self::Key;
}

macro_rules! keyed_by_name {
    ($($ty:ty),*) => {$(
        impl Keyed for $ty {
            type Key = QName;
            fn key(&self) -> QName {
                self.name.clone()
            }
        }
    )*};
}
keyed_by_name!(EnumType, Sequence, Table);

impl Keyed for Object {
    type Key = ObjectId;
    fn key(&self) -> ObjectId {
        self.id.clone()
    }
}

impl Keyed for Rights {
    type Key = ObjectId;
    fn key(&self) -> ObjectId {
        self.of.clone()
    }
}

pub(super) fn serialize<S, V>(map: &BTreeMap<V::Key, V>, to: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    V: Keyed + Serialize,
{
    to.collect_seq(map.values())
}

pub(super) fn deserialize<'de, D, V>(from: D) -> Result<BTreeMap<V::Key, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Keyed + Deserialize<'de>,
{
    let mut map = BTreeMap::new();
    for value in Vec::<V>::deserialize(from)? {
        let key = value.key();
        if map.insert(key.clone(), value).is_some() {
            return Err(D::Error::custom(format!("`{key}` is listed twice")));
        }
    }
    Ok(map)
}
