//! One difference between two schemas, independent of SQL.

use super::{Called, EnumUndo, GoOn, Grown, Kept, Rebuild, Refresh, Remake, Roles, TableChange};
use crate::schema::{
    EnumType, Object, ObjectId, ObjectKind, QName, Rights, Sequence, SequenceOptions,
    SequenceOwner, Setting, Table,
};

/// One difference between two schemas.
///
/// A change carries both sides, so that its undo can be written beside its SQL. Changes of a table
/// name the table as it is called afterwards; see [`Change::Alter`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A new namespace.
    CreateNamespace(String),
    /// A namespace that goes.
    DropNamespace(String),
    /// A new enum type.
    CreateEnum(EnumType),
    /// An enum type that goes.
    DropEnum(EnumType),
    /// Other values or another order.
    AlterEnum {
        /// As it is.
        from: EnumType,
        /// As it should be.
        to: EnumType,
        /// What it takes to go back (filled in by the dialect's fold).
        undo: EnumUndo,
    },
    /// PostgreSQL: a type that keeps its values under another name.
    RenameType {
        /// Enum, domain or another type.
        kind: ObjectKind,
        /// As it is called.
        from: QName,
        /// What it is called in between, where both name and namespace change.
        through: Vec<QName>,
        /// As it should be called.
        to: QName,
    },
    /// PostgreSQL: a value of an enum type that is called otherwise, wherever it is held.
    RenameValue {
        /// The type as it should be called.
        ty: QName,
        /// As it is called.
        from: String,
        /// As it should be called.
        to: String,
    },
    /// PostgreSQL: an extension whose objects go to another namespace.
    MoveExtension {
        /// The extension.
        name: String,
        /// Where it is.
        from: String,
        /// Where it should be.
        to: String,
    },
    /// PostgreSQL: types that new ones take the place of (made by the dialect's fold).
    RemakeTypes(Remake),
    /// A new sequence, without its owner.
    CreateSequence(Sequence),
    /// A sequence that goes.
    DropSequence(Sequence),
    /// A sequence that counts differently.
    AlterSequence {
        /// As it is.
        from: Sequence,
        /// As it should be.
        to: Sequence,
    },
    /// PostgreSQL: a sequence of a column that is called otherwise, or that goes along with its table into
    /// another namespace.
    RenameSequence {
        /// As it is called.
        from: QName,
        /// As it should be called.
        to: QName,
    },
    /// PostgreSQL: a sequence that goes to another namespace without a table.
    MoveSequence {
        /// As it is called.
        from: QName,
        /// As it should be called, by the same name there.
        to: QName,
    },
    /// Another owner of a sequence.
    SetSequenceOwner {
        /// The sequence.
        sequence: QName,
        /// As it is.
        from: Option<SequenceOwner>,
        /// As it should be.
        to: Option<SequenceOwner>,
        /// How it counts, when it is new to rows that are there: it goes on after their largest
        /// value (filled in by the dialect's fold).
        counts: Option<SequenceOptions>,
        /// Whether the sequence belongs to the role that the table belongs to.
        roles: Roles,
    },
    /// PostgreSQL: a sequence that takes over (from the dialect's fold), on one way only.
    GoOn(GoOn),
    /// PostgreSQL: materialized views that are filled anew (from the dialect's fold), on one way only.
    Refresh(Refresh),
    /// A new table, with everything in it.
    CreateTable(Table),
    /// A table that goes, with everything in it.
    DropTable(Table),
    /// A table that keeps its rows under another name.
    RenameTable {
        /// As it is called.
        from: QName,
        /// What it is called in between, where both name and namespace change.
        through: Vec<QName>,
        /// As it should be called.
        to: QName,
    },
    /// A change inside a table that stays.
    Alter {
        /// The table as it is called after all renames.
        table: QName,
        /// What changes.
        what: TableChange,
    },
    /// SQLite: a table that has to be copied into a new one (made by the dialect's fold).
    Rebuild(Box<Rebuild>),
    /// A new object known by its definition.
    CreateObject(Object),
    /// An object known by its definition that goes.
    DropObject(Object),
    /// An object known by its definition that becomes another one in place (`CREATE OR REPLACE`).
    ReplaceObject {
        /// As it is.
        from: Object,
        /// As it should be.
        to: Object,
    },
    /// PostgreSQL: an object of a table under another name (made by the dialect's fold).
    RenameObject(Called),
    /// PostgreSQL: what can get more where it stands, but not less: a view columns, a function defaults (made by the
    /// dialect's fold).
    Grow(Box<Grown>),
    /// PostgreSQL: the way back of that, for which it and what needs it go and come.
    Shrink(Box<Grown>),
    /// PostgreSQL: a domain that lets go of what its checks and default need, or a publication of tables, before that
    /// goes or changes (made by the dialect's fold).
    Loosen {
        /// As it is.
        from: Object,
        /// Without all of that.
        to: Object,
    },
    /// SQLite: another number in the file's header.
    Set {
        /// Which.
        setting: Setting,
        /// As it is.
        from: i32,
        /// As it should be.
        to: i32,
    },
    /// PostgreSQL: the rows of a table that cannot become what it should be are taken out before it is
    /// dropped (made by the dialect's fold).
    KeepRows(Box<Kept>),
    /// PostgreSQL: the rows that were taken out are put into the new table.
    FillRows(Box<Kept>),
    /// PostgreSQL: another owner or other privileges of something that stays.
    SetRights {
        /// As they are.
        from: Box<Rights>,
        /// As they should be.
        to: Box<Rights>,
    },
    /// Another comment on an object that otherwise stays.
    CommentObject {
        /// The object.
        id: ObjectId,
        /// As it is.
        from: Option<String>,
        /// As it should be.
        to: Option<String>,
    },
}
