//! What `#[derive(Model)]` emits: constants that say what a table looks like.
//!
//! A model's whole table is one constant, [`Model::TABLE`]: nothing is allocated and nothing runs
//! before somebody asks. How a Rust type becomes a column's type is the business of
//! [`ColumnType`], a trait rather than a look at tokens, so that aliases and newtypes work.

mod belonging;
mod check;
mod column;
mod column_type;
mod default;
mod postgres;
mod registry;
mod statements;
mod table;
mod types;

pub(crate) use belonging::naming_of;
pub use belonging::{DialectsDef, NamingDef, RegisteredNaming};
pub use check::{References, Target};
pub use column::{Column, ColumnDef, GeneratedDef, Group, IdentityDef};
pub use column_type::{ArrayElement, ColumnType, EnumDef, Family, SqlType};
pub use default::{DefaultDef, DefaultValue, Given, Literal};
pub use postgres::{ExcludeDef, PolicyDef, RowSecurityDef};
pub(crate) use registry::twice;
pub use registry::{Models, Registered};
pub use statements::{RegisteredSql, SqlDef, SqlText};
pub use table::{
    CheckDef, DeferrableDef, ForeignKeyDef, IndexDef, KeyDef, KeyOrder, KeyTarget, NullsDef,
    PrimaryKeyDef, ReferentialAction, Sql, TableDef, TableName, TargetDef, UniqueDef,
};

#[doc(hidden)]
pub use inventory;

/// A struct that is a table.
///
/// Derived, not written: see [`derive@crate::Model`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a lockplane model",
    label = "this is not a model",
    note = "add `#[derive(lockplane::Model)]` to `{Self}`"
)]
pub trait Model {
    /// What the table is called.
    const NAME: TableName;
    /// The whole table.
    const TABLE: &'static TableDef;
    /// A struct with one typed [`Column`] per field.
    type Columns;
    /// The names of the columns.
    const COLUMNS: Self::Columns;
}

/// A struct whose columns are flattened into models.
///
/// Derived, not written: see [`derive@crate::Columns`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be flattened into a model",
    label = "not a group of columns",
    note = "add `#[derive(lockplane::Columns)]` to `{Self}`"
)]
pub trait Columns {
    /// The columns and what is said about them; the table's name is not used.
    const GROUP: &'static TableDef;
    /// A struct with one typed [`Column`] per field.
    type Names: 'static;
    /// The names of the columns.
    const NAMES: &'static Self::Names;
}

/// Lists models by hand, where they do not register themselves or not all are meant.
///
/// ```
/// # use lockplane::models;
/// #[derive(lockplane::Model)]
/// struct User {
///     #[lockplane(primary_key)]
///     id: i64,
/// }
/// let models = models![User];
/// assert_eq!(models.tables().len(), 1);
/// ```
#[macro_export]
macro_rules! models {
    ($($model:ty),* $(,)?) => {
        $crate::model::Models::listed(&[$(<$model as $crate::model::Model>::TABLE),*])
    };
}
