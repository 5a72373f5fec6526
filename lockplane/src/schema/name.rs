//! Names of objects.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::sql::{qualified, unqualified};

/// A name inside a namespace.
///
/// On SQLite the namespace is always empty (the `main` database). In files it is written as in SQL,
/// with quotes where SQL needs them: `"public.users"`, `"public.\"Order\""`, `"users"`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QName {
    /// PostgreSQL: the namespace, such as `public`; SQLite: empty.
    pub namespace: String,
    /// The name itself, unquoted.
    pub name: String,
}

impl QName {
    /// A name in a namespace; an empty namespace means none.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
        }
    }

    /// Another name in the same namespace.
    pub fn sibling(&self, name: impl Into<String>) -> Self {
        Self::new(self.namespace.clone(), name)
    }
}

/// For people: `public.users`, `users`; unquoted, so not for SQL.
impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.namespace.is_empty() {
            write!(f, "{}.", self.namespace)?;
        }
        f.write_str(&self.name)
    }
}

impl Serialize for QName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&qualified(&self.namespace, &self.name))
    }
}

impl<'de> Deserialize<'de> for QName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Written::deserialize(from)? {
            Written::Text(text) => match unqualified(&text) {
                Some((namespace, name)) => Ok(Self { namespace, name }),
                None => Err(D::Error::custom(format!(
                    "`{text}` is no name; write name, namespace.name or \"odd name\""
                ))),
            },
            Written::Parts { namespace, name } => Ok(Self { namespace, name }),
        }
    }
}

/// A name as files write it, or in parts as a catalogue gives it.
#[derive(Deserialize)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "a name such as \"public.users\""
)]
enum Written {
    Text(String),
    Parts {
        #[serde(default)]
        namespace: String,
        name: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_survives_a_file() {
        for (namespace, name) in [
            ("", "a"),
            ("public", "users"),
            ("a.b", "c \"d\""),
            ("", "é[x]"),
            ("x", "1"),
        ] {
            let name = QName::new(namespace, name);
            let json = serde_json::to_string(&name).unwrap();
            assert_eq!(
                serde_json::from_str::<QName>(&json).unwrap(),
                name,
                "{json}"
            );
        }
        assert!(serde_json::from_str::<QName>("\"a.b.c\"").is_err());
        assert!(serde_json::from_str::<QName>("\"\"").is_err());
    }
}
