//! One difference between two schemas, independent of SQL.

use super::{
    Attach, Below, Called, EnumUndo, GoOn, Grown, Heirs, Kept, Mark, Rebuild, Refresh, Remake,
    Restored, Roles, Way,
};
use crate::schema::{
    Column, Constraint, EnumType, Index, Object, ObjectId, ObjectKind, QName, Rights, Sequence,
    SequenceOptions, SequenceOwner, Setting, Table, TableOptions,
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

/// A change inside a table that stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableChange {
    /// A new column.
    AddColumn {
        /// The column.
        column: Column,
        /// SQL that fills the rows that are there, when it is not the default's job.
        backfill: Option<String>,
    },
    /// A column that goes.
    DropColumn(Column),
    /// A column that keeps its values under another name.
    RenameColumn {
        /// As it is called.
        from: String,
        /// As it should be called.
        to: String,
    },
    /// A column of another type, default, nullability, ...
    AlterColumn {
        /// As it is, already under its new name.
        from: Column,
        /// As it should be.
        to: Column,
        /// SQL that converts a value, when the engine's own conversion is not meant.
        using: Option<String>,
        /// PostgreSQL: the conversions by casts of the user's own or of an extension, there and back (filled
        /// in by the dialect's fold).
        casts: [Option<String>; 2],
        /// SQL that fills the rows that hold NULL, when the column becomes required.
        backfill: Option<String>,
        /// PostgreSQL: the sequence of the side that is `serial`, when the other one is an identity
        /// column with a sequence of the same name (filled in by the dialect's fold).
        serial: Option<Box<Sequence>>,
        /// PostgreSQL: whether those that inherit the column stop demanding a value with it (filled in by
        /// the dialect's fold).
        heirs: Heirs,
        /// PostgreSQL: those that inherit a column which becomes a generated one, or ceases to be one (filled in
        /// by the dialect's fold).
        below: Below,
    },
    /// PostgreSQL: a generated column that goes before what its expression needs does; under the old
    /// names (made by the dialect's fold).
    DropComputed(Column),
    /// PostgreSQL: a generated column that gets another expression where it stands (made by the dialect's fold).
    Recompute {
        /// As it is, already under its new name.
        from: Column,
        /// As it should be.
        to: Column,
        /// Whether there are tables that inherit the column, which are not touched.
        heirs: Heirs,
    },
    /// PostgreSQL: what a column of an heir has of its own, which goes before the parent's column does and
    /// comes back after it; under the old names (made by the dialect's fold).
    ResetColumn {
        /// As it is.
        from: Column,
        /// As the parent's column alone makes it.
        to: Column,
    },
    /// PostgreSQL: a default that goes before what it needs does; under the old names (made by the
    /// dialect's fold).
    DropDefault {
        /// The column.
        column: String,
        /// The default.
        default: String,
    },
    /// PostgreSQL: a default that comes back after what it needs.
    SetDefault {
        /// The column.
        column: String,
        /// The default.
        default: String,
    },
    /// A new constraint.
    AddConstraint(Constraint),
    /// A constraint that goes.
    DropConstraint(Constraint),
    /// PostgreSQL: a key that was made for a partition goes, on one way only, because a table keeps it when it
    /// leaves the whole, and gets it when it joins (made by the dialect's fold).
    ShedKey {
        /// The key, as nobody's part.
        key: Constraint,
        /// The way on which it goes.
        way: Way,
    },
    /// PostgreSQL: a partition demands a value as before, on the way on which the demand of the partitioned table
    /// ends, which would take its own along (made by the dialect's fold).
    DemandAgain {
        /// The column.
        column: Column,
        /// The way on which it is said.
        way: Way,
    },
    /// PostgreSQL: an index that `CREATE INDEX CONCURRENTLY` left unfinished goes, on one way only: nothing makes
    /// one like it.
    ShedIndex {
        /// What it is called.
        name: String,
        /// The way on which it goes.
        way: Way,
    },
    /// A constraint under another name.
    RenameConstraint {
        /// As it is called.
        from: String,
        /// As it should be, with the new name.
        to: Constraint,
    },
    /// PostgreSQL: a foreign key of a partition that came under the name of the whole's, or is about to come back under
    /// that (made by the dialect's fold).
    NameGiven {
        /// As it is called.
        from: String,
        /// As it should be, with the new name.
        to: Constraint,
        /// The way on which it comes.
        way: Way,
    },
    /// PostgreSQL: a constraint that is validated, or checked at another time (made by the dialect's fold).
    AlterConstraint {
        /// As it is.
        from: Constraint,
        /// As it should be.
        to: Constraint,
    },
    /// Another comment on a constraint.
    CommentConstraint {
        /// The constraint's name.
        name: String,
        /// As it is.
        from: Option<String>,
        /// As it should be.
        to: Option<String>,
    },
    /// A new index.
    CreateIndex(Index),
    /// An index that goes.
    DropIndex(Index),
    /// An index under another name.
    RenameIndex {
        /// As it is called.
        from: String,
        /// As it should be called.
        to: String,
    },
    /// PostgreSQL: indexes of partitions that become parts of one of this table (made by the dialect's fold).
    AttachIndexes(Attach),
    /// PostgreSQL: indexes of partitions that are parts of one of this table no longer; under the old names
    /// (made by the dialect's fold).
    DetachIndexes(Attach),
    /// PostgreSQL: what indexes of partitions have of their own and lose when a column gets another type (made by the
    /// dialect's fold).
    RestoreIndexes {
        /// The indexes, each after the one that it is a part of.
        parts: Vec<Restored>,
        /// The way on which they lose it.
        way: Way,
    },
    /// PostgreSQL: an index that is stored otherwise (made by the dialect's fold).
    AlterIndex {
        /// As it is.
        from: Index,
        /// As it should be.
        to: Index,
    },
    /// PostgreSQL: a unique index that becomes that of a key (made by the dialect's fold).
    PromoteIndex {
        /// The index as it is.
        index: Index,
        /// The key as it should be.
        key: Constraint,
        /// What the index is before and after, which the way back would forget.
        marks: Vec<Mark>,
    },
    /// PostgreSQL: a key that ends, and leaves a unique index (made by the dialect's fold).
    DemoteKey {
        /// The key as it is.
        key: Constraint,
        /// The index as it should be.
        index: Index,
        /// What the index is before and after, which this way would forget.
        marks: Vec<Mark>,
    },
    /// Another comment on an index.
    CommentIndex {
        /// The index's name.
        name: String,
        /// As it is.
        from: Option<String>,
        /// As it should be.
        to: Option<String>,
    },
    /// Other table options.
    SetOptions {
        /// As they are.
        from: Box<TableOptions>,
        /// As they should be.
        to: Box<TableOptions>,
    },
    /// Another comment on the table.
    Comment {
        /// As it is.
        from: Option<String>,
        /// As it should be.
        to: Option<String>,
    },
}
