//! One difference inside a table that stays, independent of SQL.

use super::{Attach, Below, Heirs, Mark, Restored, Way};
use crate::schema::{Column, Constraint, Index, Sequence, TableOptions};

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
    /// PostgreSQL: a foreign key of a partition that is a part of the whole's comes again on the way on which that goes and
    /// takes it along (made by the dialect's fold).
    KeyAgain {
        /// The key, as the partition's own.
        key: Constraint,
        /// The way on which it comes.
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
