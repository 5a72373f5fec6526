//! Identities of all objects, and those objects that are known by their definition text.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Known, QName};

/// An object known by the engine's own definition text: a view, a function, a trigger, ...
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// Kind and name.
    pub id: ObjectId,
    /// The statements that make it, as the engine prints them, without a final semicolon.
    pub create: Vec<String>,
    /// What must exist before it can.
    /// Not part of the fingerprint: it is what makes an order, not what the object is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<ObjectId>,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// PostgreSQL: what the catalogue tells about a view.
    #[serde(skip)]
    pub view: Known<View>,
}

/// What PostgreSQL's catalogue tells about a view that its text does not.
#[derive(Debug, Clone, Default)]
pub struct View {
    /// Its columns, each with its type; a view without any is not known.
    pub columns: Vec<String>,
    /// The columns of tables that its query needs, which keeps them from changing.
    pub uses: BTreeSet<(QName, String)>,
    /// The keys that its query needs, because of what it groups by.
    pub keys: BTreeSet<(QName, String)>,
}

impl View {
    /// Whether anything is known.
    pub fn is_known(&self) -> bool {
        !self.columns.is_empty()
    }
}

impl Object {
    /// What a domain demands of its values, without the names of that.
    pub(crate) fn demands(&self) -> BTreeSet<&str> {
        let rest = self.create.iter().skip(1);
        let demands = rest.filter_map(|sql| {
            let check = sql.find(" CHECK (").or_else(|| sql.find(" NOT NULL"));
            check.map(|at| &sql[at..])
        });
        demands.collect()
    }
}

/// Which object: its kind and its name, unique in a schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectId {
    /// What it is.
    pub kind: ObjectKind,
    /// Namespace and name.
    pub name: QName,
    /// The types of a function's, procedure's, aggregate's or operator's arguments, as the engine
    /// prints them for `DROP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,
    /// The table or view that a trigger, policy or rule belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<QName>,
}

impl ObjectId {
    /// An object that its kind and name tell apart.
    pub fn new(kind: ObjectKind, name: QName) -> Self {
        Self {
            kind,
            name,
            arguments: None,
            on: None,
        }
    }

    /// The identity without arguments, which functions of one name share.
    pub fn overloads(&self) -> Self {
        Self {
            arguments: None,
            ..self.clone()
        }
    }

    /// A table.
    pub fn table(name: &QName) -> Self {
        Self::new(ObjectKind::Table, name.clone())
    }
}

/// For people: `view public.v`, `function public.f(integer)`, `trigger t on public.x`.
impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.name)?;
        if let Some(arguments) = &self.arguments {
            write!(f, "({arguments})")?;
        }
        match &self.on {
            Some(table) => write!(f, " on {table}"),
            None => Ok(()),
        }
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $variant:ident = $word:literal,)*) => {
        /// What an object is.
        ///
        /// The order of the variants is the order in which unrelated objects are made.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum ObjectKind {
            $($(#[doc = $doc])* $variant,)*
        }

        /// The kind's SQL keyword, in lower case.
        impl fmt::Display for ObjectKind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $word,)* })
            }
        }
    };
}

kinds! {
    /// A namespace (PostgreSQL calls it a schema).
    Namespace = "schema",
    /// An extension.
    Extension = "extension",
    /// A collation.
    Collation = "collation",
    /// An enum type; see [`EnumType`](super::EnumType).
    Enum = "type",
    /// A composite, range or base type.
    Type = "type",
    /// A domain.
    Domain = "domain",
    /// A sequence; see [`Sequence`](super::Sequence).
    Sequence = "sequence",
    /// A function.
    Function = "function",
    /// A procedure.
    Procedure = "procedure",
    /// An aggregate.
    Aggregate = "aggregate",
    /// An operator.
    Operator = "operator",
    /// A cast.
    Cast = "cast",
    /// An operator family; its access method is among its arguments.
    OperatorFamily = "operator family",
    /// An operator class; its access method is among its arguments.
    OperatorClass = "operator class",
    /// A procedural language.
    Language = "language",
    /// An access method of tables or indexes.
    AccessMethod = "access method",
    /// A conversion between encodings.
    Conversion = "conversion",
    /// A text search parser.
    TextSearchParser = "text search parser",
    /// A text search template.
    TextSearchTemplate = "text search template",
    /// A text search dictionary.
    TextSearchDictionary = "text search dictionary",
    /// A text search configuration, with its mappings.
    TextSearchConfiguration = "text search configuration",
    /// A table; see [`Table`](super::Table).
    Table = "table",
    /// A SQLite virtual table (FTS5, R*Tree, ...).
    VirtualTable = "virtual table",
    /// A foreign-data wrapper.
    ForeignDataWrapper = "foreign data wrapper",
    /// A foreign-data wrapper's server.
    Server = "server",
    /// What a role is on a foreign server.
    UserMapping = "user mapping",
    /// A foreign table.
    ForeignTable = "foreign table",
    /// A view.
    View = "view",
    /// A materialized view, with its indexes.
    MaterializedView = "materialized view",
    /// A rewrite rule.
    Rule = "rule",
    /// A trigger.
    Trigger = "trigger",
    /// A row-level security policy.
    Policy = "policy",
    /// Extended statistics.
    Statistics = "statistics",
    /// A publication.
    Publication = "publication",
    /// An event trigger.
    EventTrigger = "event trigger",
    /// Privileges that objects to come get when they are made; see [`Rights`](super::Rights).
    DefaultPrivileges = "default privileges",
    /// A setting of a SQLite file; see [`Setting`](super::Setting).
    Setting = "setting",
}
