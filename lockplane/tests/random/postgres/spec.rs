//! A PostgreSQL schema as plain data. Things refer to each other by number.

use super::others::Other;
use super::rights::Right;
use super::types::Ty;

/// The number of a thing; never used twice. 0 is the namespace `public`.
pub type Id = u32;

#[derive(Debug, Clone, Default)]
pub struct Spec {
    pub last: Id,
    /// The last one that was there where the way began: what came later had no other name.
    pub began: Id,
    /// The version of PostgreSQL that it is for.
    pub major: u32,
    pub spaces: Vec<Title>,
    pub enums: Vec<Enum>,
    pub domains: Vec<Domain>,
    pub composites: Vec<Composite>,
    pub ranges: Vec<Range>,
    pub sequences: Vec<Sequence>,
    pub functions: Vec<Function>,
    pub tables: Vec<Table>,
    pub views: Vec<View>,
    pub others: Vec<Other>,
    pub rights: Vec<Right>,
    /// Whether its text says nothing about rights.
    pub silent: bool,
}

/// What a thing is called.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Title {
    pub id: Id,
    pub space: Id,
    pub name: String,
    /// What it was called where the way began, when the way is a rename.
    pub was: Option<String>,
    pub comment: Option<usize>,
}

#[derive(Debug, Clone)]
pub struct Enum {
    pub title: Title,
    pub labels: Vec<String>,
    /// A value and what it was called where the way began.
    pub was: Option<[String; 2]>,
}

#[derive(Debug, Clone)]
pub struct Composite {
    pub title: Title,
    /// Which attributes.
    pub form: usize,
    /// The type of one more.
    pub more: Option<Ty>,
}

#[derive(Debug, Clone)]
pub struct Range {
    pub title: Title,
    /// Of what.
    pub form: usize,
}

#[derive(Debug, Clone)]
pub struct Domain {
    pub title: Title,
    pub base: usize,
    pub check: Option<usize>,
}

#[derive(Debug, Clone)]
pub struct Sequence {
    pub title: Title,
    pub step: i64,
    pub start: Option<i64>,
    pub cycle: bool,
    /// The table and the column it belongs to.
    pub owner: Option<(Id, Id)>,
}

#[derive(Debug, Clone)]
pub struct Function {
    pub title: Title,
    pub kind: FunctionKind,
    /// Which body.
    pub body: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FunctionKind {
    /// From a value of a builtin type to a boolean.
    Tells(usize),
    /// From a value of a type of the user's own to a boolean.
    Takes(Ty),
    /// From nothing to a value of a builtin type.
    Gives(usize),
    /// For triggers.
    Trigger,
    /// For event triggers.
    Event,
    /// Counts the rows of a relation.
    Counts(Id),
}

#[derive(Debug, Clone)]
pub struct Table {
    pub title: Title,
    pub columns: Vec<Column>,
    pub keys: Vec<Key>,
    pub indexes: Vec<Index>,
    pub kind: TableKind,
    /// Whether it is made alone and joins its parent then, and which of its keys it has by then.
    pub joins: usize,
    pub unlogged: bool,
    pub fill: Option<usize>,
    pub security: usize,
    pub policies: Vec<Policy>,
    pub triggers: Vec<Trigger>,
    pub statistics: Vec<Statistics>,
    pub identity: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum TableKind {
    Plain,
    /// Partitioned by a column.
    Whole {
        by: usize,
        column: Id,
    },
    /// A partition, which may be partitioned itself.
    Part {
        of: Id,
        bound: usize,
        then: Option<(usize, Id)>,
    },
    /// Inherits.
    Child {
        of: Id,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub id: Id,
    pub name: String,
    pub was: Option<String>,
    pub ty: Ty,
    pub required: bool,
    pub fills: Fills,
    pub collation: usize,
    pub storage: usize,
    pub statistics: bool,
    pub comment: Option<usize>,
    /// Whether the way fills rows that have no value.
    pub backfill: bool,
}

/// Where a value comes from when none is given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fills {
    Nothing,
    /// A value of the type.
    Value(usize),
    /// An expression of the type.
    Computed(usize),
    /// A function without arguments.
    Function(Id),
    /// The next value of a sequence of its own.
    Serial,
    /// The next value of a free sequence.
    Sequence(Id),
    /// Identity; always or by default, counting one way or the other.
    Identity(usize),
    /// Generated from another column.
    Generated(Expr),
}

/// An expression over one column, which takes the form that the column's type allows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expr {
    pub column: Id,
    pub form: usize,
    /// What is called, for those forms that call something: a function, an operator, a configuration.
    pub function: Option<Id>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    pub id: Id,
    /// `None` leaves it to PostgreSQL.
    pub name: Option<String>,
    pub kind: KeyKind,
    pub deferred: usize,
    pub comment: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum KeyKind {
    Primary {
        columns: Vec<Id>,
        include: Vec<Id>,
    },
    Unique {
        columns: Vec<Id>,
        include: Vec<Id>,
        nulls: bool,
    },
    Check {
        expr: Expr,
        alone: bool,
    },
    /// To a primary or unique key of a table.
    Foreign {
        columns: Vec<Id>,
        table: Id,
        key: Id,
        actions: [usize; 2],
        full: bool,
        valid: bool,
    },
    Exclude {
        column: Id,
        filter: Option<Expr>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    pub id: Id,
    pub name: String,
    pub unique: bool,
    pub method: usize,
    pub parts: Vec<IndexPart>,
    pub include: Vec<Id>,
    pub filter: Option<Expr>,
    pub nulls: bool,
    pub fill: Option<usize>,
    pub comment: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct IndexPart {
    pub expr: Expr,
    /// The column itself, not an expression over it.
    pub plain: bool,
    pub order: usize,
    pub pattern: bool,
    pub collation: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    pub id: Id,
    pub name: String,
    pub command: usize,
    pub strict: bool,
    pub using: Expr,
    pub check: Expr,
    pub comment: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Trigger {
    pub id: Id,
    pub name: String,
    pub function: Id,
    pub form: usize,
    pub column: Option<Id>,
    pub when: Option<Expr>,
    pub off: usize,
    pub comment: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Statistics {
    pub id: Id,
    pub name: String,
    pub columns: Vec<Id>,
    pub kind: usize,
    pub comment: Option<usize>,
}

#[derive(Debug, Clone)]
pub struct View {
    pub title: Title,
    pub stored: bool,
    pub source: Id,
    pub outputs: Vec<Output>,
    pub filter: Option<Expr>,
    /// A function or an aggregate.
    pub function: Option<Id>,
    /// A column of another relation.
    pub reads: Option<(Id, Id)>,
    pub option: usize,
    pub indexes: Vec<Index>,
    /// Those that act instead of a change of rows.
    pub triggers: Vec<Trigger>,
}

/// A column of a view.
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    pub id: Id,
    pub name: String,
    pub expr: Expr,
    pub plain: bool,
}

/// A name in quotes, whatever it is.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
