//! The change that takes a change back.

use std::mem::swap;

use super::{Below, Change, EnumUndo, Heirs, TableChange};
use crate::schema::Column;

impl Change {
    /// The change that takes this one back.
    pub fn reversed(&self) -> Change {
        match self.clone() {
            Self::CreateNamespace(name) => Self::DropNamespace(name),
            Self::DropNamespace(name) => Self::CreateNamespace(name),
            Self::CreateEnum(ty) => Self::DropEnum(ty),
            Self::DropEnum(ty) => Self::CreateEnum(ty),
            Self::AlterEnum { from, to, .. } => Self::AlterEnum {
                from: to,
                to: from,
                undo: EnumUndo::default(),
            },
            Self::RemakeTypes(remake) => Self::RemakeTypes(remake.reversed()),
            Self::Loosen { from, to } => Self::ReplaceObject { from: to, to: from },
            Self::CreateSequence(sequence) => Self::DropSequence(sequence),
            Self::DropSequence(sequence) => Self::CreateSequence(sequence),
            Self::GoOn(it) => Self::GoOn(it.other_way()),
            Self::Refresh(it) => Self::Refresh(it.other_way()),
            Self::CreateTable(table) => Self::DropTable(table),
            Self::DropTable(table) => Self::CreateTable(table),
            Self::Alter { table, what } => Self::Alter {
                table,
                what: what.reversed(),
            },
            Self::Rebuild(rebuild) => Self::Rebuild(Box::new(rebuild.reversed())),
            Self::Grow(grown) => Self::Shrink(grown),
            Self::Shrink(grown) => Self::Grow(grown),
            Self::CreateObject(object) => Self::DropObject(object),
            Self::DropObject(object) => Self::CreateObject(object),
            Self::RenameObject(called) => Self::RenameObject(called.reversed()),
            Self::KeepRows(kept) => Self::FillRows(kept),
            Self::FillRows(kept) => Self::KeepRows(kept),
            change @ (Self::RenameTable { .. }
            | Self::RenameType { .. }
            | Self::RenameSequence { .. }
            | Self::MoveSequence { .. }
            | Self::RenameValue { .. }
            | Self::MoveExtension { .. }
            | Self::AlterSequence { .. }
            | Self::SetSequenceOwner { .. }
            | Self::ReplaceObject { .. }
            | Self::Set { .. }
            | Self::SetRights { .. }
            | Self::CommentObject { .. }) => change.exchanged(),
        }
    }

    /// With its sides exchanged.
    fn exchanged(mut self) -> Change {
        match &mut self {
            Self::RenameTable { from, through, to }
            | Self::RenameType {
                from, through, to, ..
            } => {
                through.reverse();
                swap(from, to);
            }
            Self::RenameSequence { from, to } | Self::MoveSequence { from, to } => swap(from, to),
            Self::RenameValue { from, to, .. } | Self::MoveExtension { from, to, .. } => {
                swap(from, to);
            }
            Self::AlterSequence { from, to } => swap(from, to),
            Self::SetSequenceOwner { from, to, .. } => swap(from, to),
            Self::ReplaceObject { from, to } => swap(from, to),
            Self::Set { from, to, .. } => swap(from, to),
            Self::SetRights { from, to } => swap(from, to),
            Self::CommentObject { from, to, .. } => swap(from, to),
            _ => {}
        }
        self
    }
}

impl TableChange {
    /// A column as it is and as it should be, and nobody says more about the way.
    pub(crate) fn altered(from: Column, to: Column) -> Self {
        Self::AlterColumn {
            from,
            to,
            using: None,
            casts: [None, None],
            backfill: None,
            serial: None,
            heirs: Heirs::Follow,
            below: Below::default(),
        }
    }

    fn column_back(self) -> TableChange {
        match self {
            Self::AlterColumn {
                from,
                to,
                casts: [there, back],
                serial,
                heirs,
                below,
                ..
            } => Self::AlterColumn {
                from: to,
                to: from,
                using: None,
                casts: [back, there],
                backfill: None,
                serial,
                heirs,
                below: below.reversed(),
            },
            Self::Recompute { from, to, heirs } => Self::Recompute {
                from: to,
                to: from,
                heirs,
            },
            Self::ResetColumn { from, to } => Self::altered(to, from),
            other => other,
        }
    }

    /// The change that takes this one back.
    pub fn reversed(self) -> TableChange {
        match self {
            Self::AddColumn { column, .. } => Self::DropColumn(column),
            Self::DropColumn(column) | Self::DropComputed(column) => Self::AddColumn {
                column,
                backfill: None,
            },
            Self::RenameColumn { from, to } => Self::RenameColumn { from: to, to: from },
            column @ (Self::AlterColumn { .. }
            | Self::Recompute { .. }
            | Self::ResetColumn { .. }) => column.column_back(),
            Self::DropDefault { column, default } => Self::SetDefault { column, default },
            Self::SetDefault { column, default } => Self::DropDefault { column, default },
            Self::AddConstraint(constraint) => Self::DropConstraint(constraint),
            Self::DropConstraint(constraint) => Self::AddConstraint(constraint),
            one_way @ (Self::RenameConstraint { .. }
            | Self::NameGiven { .. }
            | Self::ShedKey { .. }
            | Self::ShedIndex { .. }
            | Self::KeyAgain { .. }
            | Self::DemandAgain { .. }
            | Self::RestoreIndexes { .. }) => one_way.other_way(),
            Self::CommentConstraint { name, from, to } => Self::CommentConstraint {
                name,
                from: to,
                to: from,
            },
            Self::CreateIndex(index) => Self::DropIndex(index),
            Self::DropIndex(index) => Self::CreateIndex(index),
            Self::RenameIndex { from, to } => Self::RenameIndex { from: to, to: from },
            Self::AlterConstraint { from, to } => Self::AlterConstraint { from: to, to: from },
            Self::AlterIndex { from, to } => Self::AlterIndex { from: to, to: from },
            Self::PromoteIndex { index, key, marks } => Self::DemoteKey { key, index, marks },
            Self::DemoteKey { key, index, marks } => Self::PromoteIndex { index, key, marks },
            Self::AttachIndexes(attach) => Self::DetachIndexes(attach),
            Self::DetachIndexes(attach) => Self::AttachIndexes(attach),
            Self::CommentIndex { name, from, to } => Self::CommentIndex {
                name,
                from: to,
                to: from,
            },
            Self::SetOptions { from, to } => Self::SetOptions { from: to, to: from },
            Self::Comment { from, to } => Self::Comment { from: to, to: from },
        }
    }

    /// The same for names, and for what happens on one way only.
    fn other_way(self) -> Self {
        match self {
            Self::ShedKey { key, way } => Self::ShedKey {
                key,
                way: way.reversed(),
            },
            Self::KeyAgain { key, way } => Self::KeyAgain {
                key,
                way: way.reversed(),
            },
            Self::DemandAgain { column, way } => Self::DemandAgain {
                column,
                way: way.reversed(),
            },
            Self::ShedIndex { name, way } => Self::ShedIndex {
                name,
                way: way.reversed(),
            },
            Self::RenameConstraint { from, mut to } => {
                let new = to.name.replace(from).unwrap_or_default();
                Self::RenameConstraint { from: new, to }
            }
            Self::NameGiven { from, mut to, way } => {
                let new = to.name.replace(from).unwrap_or_default();
                let way = way.reversed();
                Self::NameGiven { from: new, to, way }
            }
            Self::RestoreIndexes { parts, way } => Self::RestoreIndexes {
                parts,
                way: way.reversed(),
            },
            other => other,
        }
    }
}
