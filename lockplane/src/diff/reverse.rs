//! The change that takes a change back.

use super::{Change, EnumUndo, Rebuild, TableChange};

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
            Self::LoosenDomain { from, to } => Self::ReplaceObject { from: to, to: from },
            Self::CreateSequence(sequence) => Self::DropSequence(sequence),
            Self::DropSequence(sequence) => Self::CreateSequence(sequence),
            Self::AlterSequence { from, to } => Self::AlterSequence { from: to, to: from },
            Self::SetSequenceOwner {
                sequence,
                from,
                to,
                counts,
                roles,
            } => Self::SetSequenceOwner {
                sequence,
                from: to,
                to: from,
                counts,
                roles,
            },
            Self::CreateTable(table) => Self::DropTable(table),
            Self::DropTable(table) => Self::CreateTable(table),
            Self::RenameTable { from, to } => Self::RenameTable { from: to, to: from },
            Self::Alter { table, what } => Self::Alter {
                table,
                what: what.reversed(),
            },
            Self::Rebuild(rebuild) => Self::Rebuild(Box::new(rebuild.reversed())),
            Self::CreateObject(object) => Self::DropObject(object),
            Self::DropObject(object) => Self::CreateObject(object),
            Self::ReplaceObject { from, to } => Self::ReplaceObject { from: to, to: from },
            Self::Set { setting, from, to } => Self::Set {
                setting,
                from: to,
                to: from,
            },
            Self::KeepRows(kept) => Self::FillRows(kept),
            Self::FillRows(kept) => Self::KeepRows(kept),
            Self::SetRights { from, to } => Self::SetRights { from: to, to: from },
            Self::CommentObject { id, from, to } => Self::CommentObject {
                id,
                from: to,
                to: from,
            },
        }
    }
}

impl Rebuild {
    /// The rebuild that takes this one back.
    pub fn reversed(self) -> Rebuild {
        let changes = self.changes.into_iter().rev().map(TableChange::reversed);
        Rebuild {
            from: self.to,
            to: self.from,
            copy: self.copy,
            changes: changes.collect(),
        }
    }
}

impl TableChange {
    /// The change that takes this one back.
    pub fn reversed(self) -> TableChange {
        match self {
            Self::AddColumn { column, .. } => Self::DropColumn(column),
            Self::DropColumn(column) => Self::AddColumn {
                column,
                backfill: None,
            },
            Self::RenameColumn { from, to } => Self::RenameColumn { from: to, to: from },
            Self::AlterColumn {
                from, to, serial, ..
            } => Self::AlterColumn {
                from: to,
                to: from,
                using: None,
                backfill: None,
                serial,
            },
            Self::DropComputed(column) => Self::AddColumn {
                column,
                backfill: None,
            },
            Self::DropDefault { column, default } => Self::SetDefault { column, default },
            Self::SetDefault { column, default } => Self::DropDefault { column, default },
            Self::AddConstraint(constraint) => Self::DropConstraint(constraint),
            Self::DropConstraint(constraint) => Self::AddConstraint(constraint),
            Self::RenameConstraint { from, mut to } => {
                let new = to.name.replace(from).unwrap_or_default();
                Self::RenameConstraint { from: new, to }
            }
            Self::CommentConstraint { name, from, to } => Self::CommentConstraint {
                name,
                from: to,
                to: from,
            },
            Self::CreateIndex(index) => Self::DropIndex(index),
            Self::DropIndex(index) => Self::CreateIndex(index),
            Self::RenameIndex { from, to } => Self::RenameIndex { from: to, to: from },
            Self::CommentIndex { name, from, to } => Self::CommentIndex {
                name,
                from: to,
                to: from,
            },
            Self::SetOptions { from, to } => Self::SetOptions { from: to, to: from },
            Self::Comment { from, to } => Self::Comment { from: to, to: from },
        }
    }
}
